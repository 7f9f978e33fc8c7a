// Maps and charts in sentences.
#include "sentences.hpp"

#include "legend.hpp"
#include "map_content.hpp"
#include "wording.hpp"

namespace layers {
namespace {

using geo::Message;

std::vector<double> shownValues(const FilledZones& filled, std::int64_t& without) {
    std::vector<double> values;
    const geo::Column& all = (filled.ground ? filled.ground : filled.figures)->values;
    for (std::size_t i = 0; i < filled.fills.size() && i < all.size(); ++i) {
        if (filled.fills[i] == -2)
            continue;
        if (geo::hasNumber(all.states[i]))
            values.push_back(all.values[i]);
        else
            ++without;
    }
    std::ranges::sort(values);
    return values;
}

/// One figure of a chart as a line of its table. Whole phrases by unit, so that each language sets them its own way.
Message line(const Chart& chart, const std::string& label, double value) {
    const char* text = chart.unit == "%" ? GEO_TR("%1: %2%") : chart.unit == "€" ? GEO_TR("%1: €%2") : GEO_TR("%1: %2");
    return {text, {label, rounded(value, chart.decimals)}};
}

void addSpread(std::vector<Message>& lines, const Chart& chart, const ChartSpread& spread) {
    const auto value = [&](const geo::Cell& cell) { return rounded(cell.value, chart.decimals); };
    if (spread.d1.hasNumber() && spread.d9.hasNumber())
        lines.push_back({GEO_TR("%1: first decile %2, median %3, ninth decile %4"),
                         {spread.label, value(spread.d1), value(spread.median), value(spread.d9)}});
    else
        lines.push_back({GEO_TR("%1: median %2"), {spread.label, value(spread.median)}});
}

void addZones(std::vector<Message>& lines, const FilledZones& filled) {
    std::int64_t without = 0;
    const auto values = shownValues(filled, without);
    const int decimals = filled.figures->indicator.decimals;
    const auto n = static_cast<std::int64_t>(values.size());
    if (n == 1)
        lines.push_back({GEO_TR("One zone has a figure: %1."), {rounded(values.front(), decimals)}});
    else if (n > 1)
        lines.push_back({GEO_TR("%1 zones have a figure, from %2 to %3."),
                         {n, rounded(values.front(), decimals), rounded(values.back(), decimals)}});
    if (without == 1)
        lines.emplace_back(GEO_TR("One zone has none."));
    else if (without > 1)
        lines.push_back({GEO_TR("%1 zones have none."), {without}});
    if (filled.unsure)
        lines.push_back({GEO_TR("Zones without a sure change: %1."),
                         {std::int64_t{std::ranges::count(filled.fills, static_cast<int>(*filled.unsure))}}});
}

} // namespace

std::vector<Message> textAlternative(const MapContent& content) {
    std::vector<Message> lines;
    for (const Message& title : {content.title, content.subtitle})
        if (!title.empty())
            lines.push_back(title);
    if (content.filled && content.filled->categories.empty())
        addZones(lines, *content.filled);
    lines.insert(lines.end(), content.cautions.begin(), content.cautions.end());
    for (const OutlinedZones& outlined : content.outlines)
        for (const std::uint32_t i : outlined.selected)
            lines.push_back({GEO_TR("Outlined: %1."), {outlined.zones->name(i)}});
    if (!content.rings.empty())
        lines.push_back({GEO_TR("Dashed line: %1 m around."), {content.ringMetres}});
    return lines;
}

std::vector<Message> textAlternative(const Chart& chart) {
    std::vector<Message> lines;
    for (const Message& title : {chart.title, chart.subtitle})
        if (!title.empty())
            lines.push_back(title);
    for (std::size_t i = 0; i < chart.items.size(); ++i) {
        const ChartItem& item = chart.items[i];
        const auto label = chart.isPaired() ? item.label + ", " + chart.pair[i % 2] : item.label;
        lines.push_back(line(chart, label, item.value.value));
    }
    for (const ChartSpread& spread : chart.spreads)
        addSpread(lines, chart, spread);
    lines.insert(lines.end(), chart.remarks.begin(), chart.remarks.end());
    return lines;
}

} // namespace layers
