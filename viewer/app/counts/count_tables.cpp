#include "count_tables.hpp"

#include "count_model.hpp"
#include "text.hpp"

#include "network/record_kind.hpp"

#include <algorithm>
#include <array>
#include <functional>

namespace app {
namespace {

using layers::Chart;
using layers::ChartItem;
using layers::CountedTogether;
using layers::CountReport;
using layers::PerimeterCount;
using layers::PlaceCount;

constexpr std::size_t mostBars = 12; // pairs that are in view together: more are read in the table

QString words(const std::string& text) { return QString::fromStdString(text); }

const PerimeterCount& part(const PlaceCount& count, CategoryShown category) {
    return category ? count.byCategory[*category] : count.all;
}

QString groupName(const CountedTogether& group) {
    return group.name.empty() ? CountModel::tr("All together") : words(group.name);
}

CountLine lineOf(const QString& name, const PlaceCount& count, CategoryShown category, const CountedTogether& group) {
    CountLine line;
    line.name = name;
    line.count = part(count, category);
    line.inhabitants = group.inhabitants;
    line.ofInhabited = part(group.ofInhabited, category).strict.all;
    return line;
}

/// Where it reaches farthest: the last radius, or the neighbourhood itself.
layers::PlaceNumber widest(const PerimeterCount& count) {
    return count.ring.empty() ? count.strict : count.extended(count.ring.size() - 1);
}

/// Long names are whole in the table; here they would be too small to read.
ChartItem bar(const CountLine& line, std::int64_t places, bool selected) {
    constexpr qsizetype longest = 30;
    const auto name =
        line.name.size() > longest ? line.name.left(longest - 1).trimmed() + QStringLiteral("…") : line.name;
    return {name.toStdString(), line.code, geo::Cell::of(static_cast<double>(places)), selected};
}

/// As a table begins: of a whole country or list most lines have nothing.
void putMostFirst(CountTable& table) {
    std::ranges::stable_sort(table.lines, std::ranges::greater{},
                             [](const CountLine& line) { return widest(line.count).all; });
}

/// The first lines, as many as are drawn.
std::size_t drawn(const CountTable& table) {
    const auto none = std::ranges::find(table.lines, 0, [](const CountLine& line) { return widest(line.count).all; });
    return std::min(static_cast<std::size_t>(none - table.lines.begin()), mostBars);
}

} // namespace

QString categoryName(const CountReport& report, std::size_t category) {
    const auto& [code, label] = report.categories[category];
    if (code.empty())
        return CountModel::tr("without a category");
    if (label.empty())
        return words(code);
    // Codes of the register are words of the program, which nobody looks up.
    if (std::ranges::find(geo::recordKinds(), report.list, &geo::RecordKind::id) != geo::recordKinds().end())
        return paint::text(label);
    return QStringLiteral("%1 (%2)").arg(paint::text(label), words(code));
}

std::vector<QString> countViewers(const CountReport& report) {
    std::vector<QString> names{CountModel::tr("All together, each place once")};
    for (const auto& group : report.groups)
        names.push_back(CountModel::tr("%1, each place once").arg(groupName(group)));
    for (const auto& each : report.of)
        names.push_back(QStringLiteral("%1 · %2").arg(words(each.name), words(each.place)));
    return names;
}

CountTable neighbourhoodTable(const CountReport& report, CategoryShown category) {
    CountTable table;
    table.of = CountModel::tr("Neighbourhood\nQPV generation %1").arg(report.generation);
    table.radii = report.radii;
    table.places = table.inhabitants = true;
    table.nearest = !category;
    if (report.codes && !category)
        table.codes = words(report.codes->column);
    for (std::size_t i = 0; i < report.of.size(); ++i) {
        const auto& each = report.of[i];
        const auto& count = part(each.count, category);
        table.lines.push_back({words(each.name),
                               words(each.place),
                               each.code,
                               count,
                               each.nearest,
                               each.inhabitants,
                               count.strict.all,
                               {}});
        if (!table.codes.isEmpty())
            table.lines.back().byCode = report.codes->byCode[i];
    }
    putMostFirst(table);
    return table;
}

CountTable categoryTable(const CountReport& report, std::size_t viewer) {
    CountTable table;
    table.of = CountModel::tr("Category\n%1").arg(words(report.by));
    table.radii = report.radii;
    for (std::size_t c = 0; c < report.categories.size(); ++c) {
        const auto name = categoryName(report, c);
        if (viewer <= report.groups.size()) {
            const auto& group = viewer == 0 ? report.together : report.groups[viewer - 1];
            table.lines.push_back(lineOf(name, group.count.once, c, group));
            continue;
        }
        const auto& each = report.of[viewer - 1 - report.groups.size()];
        const auto& count = each.count.byCategory[c];
        table.lines.push_back({name, {}, {}, count, {}, each.inhabitants, count.strict.all, {}});
    }
    putMostFirst(table);
    return table;
}

CountTable togetherTable(const CountReport& report, CategoryShown category, const CountTable& columns) {
    auto table = columns;
    table.lines.clear();
    const auto add = [&](const CountedTogether& group) {
        const auto name = groupName(group);
        table.lines.push_back(
            lineOf(CountModel::tr("%1, each place once").arg(name), group.count.once, category, group));
        table.lines.push_back(
            lineOf(CountModel::tr("%1, sum of the neighbourhoods").arg(name), group.count.sum, category, group));
    };
    for (const auto& group : report.groups)
        add(group);
    add(report.together);
    return table;
}

QString sumSentence(const CountReport& report, CategoryShown category) {
    const auto& count = report.together.count;
    const auto once = widest(part(count.once, category)).all, sum = widest(part(count.sum, category)).all;
    if (once == sum)
        return CountModel::tr("No place is counted twice: the sum of the neighbourhoods is the "
                              "number of places.");
    return CountModel::tr("The sum is larger by %1: a place near several neighbourhoods counts "
                          "in the extended perimeter of each, and once in all together.")
        .arg(paint::number(static_cast<double>(sum - once), 0));
}

Chart countChart(const CountTable& table, std::optional<std::size_t> selected) {
    const auto strict = CountModel::tr("Strict perimeter").toStdString();
    if (table.radii.empty()) {
        std::vector<ChartItem> bars;
        for (std::size_t i = 0; i < drawn(table); ++i)
            bars.push_back(bar(table.lines[i], table.lines[i].count.strict.all, i == selected));
        return layers::makeBarGroups({std::move(bars)});
    }
    std::vector<std::array<ChartItem, 2>> pairs;
    for (std::size_t i = 0; i < drawn(table); ++i) {
        const auto& line = table.lines[i];
        pairs.push_back(
            {bar(line, line.count.strict.all, i == selected), bar(line, widest(line.count).all, i == selected)});
    }
    const auto extended =
        CountModel::tr("Extended perimeter (%1 m)").arg(paint::number(table.radii.back(), 0)).toStdString();
    return layers::makeBarPairs(std::move(pairs), {strict, extended});
}

QString countChartNote(const CountTable& table) {
    const auto shown = drawn(table);
    if (shown == 0)
        return CountModel::tr("There is none of these places inside or around.");
    if (shown == table.lines.size())
        return {};
    return CountModel::tr("The %1 with most places, of %2")
        .arg(paint::number(static_cast<double>(shown), 0), paint::number(static_cast<double>(table.lines.size()), 0));
}

} // namespace app
