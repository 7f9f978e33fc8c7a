#include "place_count_keep.hpp"

#include "counted_rows.hpp"
#include "place_positions.hpp"

#include "base/sha256.hpp"
#include "base/version.hpp"
#include "observatory/columns.hpp"
#include "readers/text_encoding.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <optional>

namespace layers {
namespace {

using geo::Error;
using geo::Message;

/// A column of the table: what it is called, in a word and in words, and its cell of a neighbourhood.
struct KeptColumn {
    std::string id;
    std::string label;
    std::function<geo::Cell(const CountedNeighbourhood&)> cell;
};

geo::Cell counted(std::int64_t number) { return geo::Cell::of(static_cast<double>(number)); }

std::string metresWord(double metres) { return fmt::format("{:.0f}", metres); }

/// The whole list, ring by ring.
void addWhole(std::vector<KeptColumn>& columns, const CountReport& report, const CountsKept& kept) {
    columns.push_back({"strict", kept.words(GEO_TR("Strict perimeter")),
                       [](const auto& each) { return counted(each.count.all.strict.all); }});
    double from = 0;
    for (std::size_t r = 0; r < report.radii.size(); ++r) {
        const double radius = report.radii[r];
        columns.push_back({"ring_" + metresWord(from) + "_" + metresWord(radius),
                           kept.words({GEO_TR("Ring %1–%2 m"), {from, radius}}),
                           [r](const auto& each) { return counted(each.count.all.ring[r].all); }});
        columns.push_back({"extended_" + metresWord(radius),
                           kept.words({GEO_TR("Extended perimeter (%1 m)"), {radius}}),
                           [r](const auto& each) { return counted(each.count.all.extended(r).all); }});
        from = radius;
    }
    columns.push_back({"nearest_m", kept.words(GEO_TR("Metres to the nearest place")), [](const auto& each) {
                           return each.nearest ? geo::Cell::of(std::round(*each.nearest))
                                               : geo::Cell::absent(geo::CellState::NotApplicable);
                       }});
    columns.push_back({"per_1000_inhabitants", kept.words(GEO_TR("For 1,000 inhabitants, strict perimeter")),
                       [](const auto& each) { return perThousand(each.count.all.strict.all, each.inhabitants); }});
}

/// Those that any of the neighbourhoods has something of, in it or around.
std::vector<std::size_t> categoriesThere(const CountReport& report) {
    constexpr std::size_t most = 500; // each takes two columns
    std::vector<std::size_t> there;
    for (std::size_t c = 0; !report.by.empty() && c < report.categories.size(); ++c) {
        const auto& count = report.together.count.once.byCategory[c];
        if (count.strict.all > 0 || (!report.radii.empty() && count.extended(report.radii.size() - 1).all > 0))
            there.push_back(c);
    }
    if (there.size() > most)
        throw Error{Error::Code::Usage,
                    {GEO_TR("%1 categories are too many for a table, which takes %2: name those that are wanted"),
                     {static_cast<std::int64_t>(there.size()), static_cast<std::int64_t>(most)}}};
    return there;
}

void addCategories(std::vector<KeptColumn>& columns, const CountReport& report, const CountsKept& kept) {
    for (const auto c : categoriesThere(report)) {
        const auto& category = report.categories[c];
        const auto code = category.code.empty() ? std::string{"-"} : category.code;
        const auto label = category.label.empty() ? code : kept.words(category.label);
        columns.push_back({"strict_" + code, label + " · " + kept.words(GEO_TR("Strict perimeter")),
                           [c](const auto& each) { return counted(each.count.byCategory[c].strict.all); }});
        if (report.radii.empty())
            continue;
        const auto last = report.radii.size() - 1;
        columns.push_back(
            {"extended_" + metresWord(report.radii[last]) + "_" + code,
             label + " · " + kept.words({GEO_TR("Extended perimeter (%1 m)"), {report.radii[last]}}),
             [c, last](const auto& each) { return counted(each.count.byCategory[c].extended(last).all); }});
    }
}

/// 0 where it does not say; nothing for a list that is not there.
std::optional<int> yearOfList(const geo::Observatory& observatory, const std::string& list) {
    const ListName name{list};
    if (name.year)
        return name.year;
    std::optional<int> newest;
    for (const auto& known : listsOfPlaces(observatory))
        if (const ListName other{known.layer}; other.family == name.family)
            newest = std::max(newest.value_or(0), other.year.value_or(0));
    return newest;
}

/// "Équipements 2019" as tables are named after files: "equipements-2019".
std::string nameOfTable(const std::string& name) {
    std::string slug;
    for (const char c : geo::folded(name))
        if (std::isalnum(static_cast<unsigned char>(c)))
            slug += c;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    while (slug.ends_with('-'))
        slug.pop_back();
    if (slug.empty())
        throw Error{Error::Code::Usage,
                    {GEO_TR("the table needs a name of letters or digits, and “%1” has none"), {name}}};
    return slug;
}

std::string today() {
    const char* fixed = std::getenv("SOURCE_DATE_EPOCH");
    const std::time_t now = fixed ? static_cast<std::time_t>(std::strtoll(fixed, nullptr, 10)) : std::time(nullptr);
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(now));
}

void joinOnce(std::string& all, const std::string& more) {
    if (!more.empty() && all.find(more) == std::string::npos)
        all += (all.empty() ? "" : ", ") + more;
}

/// What the counts are made of, with the conditions of all that went into them: the strictest convention holds.
geo::Source sourceOf(const geo::Observatory& observatory, const CountReport& report, const CountsKept& kept) {
    geo::Source source;
    source.reader = "place-counts";
    const auto name = keptName(observatory, report.list, kept);
    source.family = name.family;
    source.dataYear = name.year;
    source.title = kept.words({GEO_TR("Places counted: %1, in perimeters of %2"),
                               {kept.words(report.title), std::to_string(report.generation)}});
    int threshold = 0;
    for (const auto id : report.sources)
        if (const auto made = observatory.sources().find(id)) {
            threshold = std::max(threshold, geo::conventionThreshold(*made).value_or(0));
            joinOnce(source.producer, made->producer);
            joinOnce(source.licence, made->licence);
            joinOnce(source.attribution, made->attribution);
            source.fictional = source.fictional || made->fictional;
        }
    source.producer = kept.words({GEO_TR("counted from %1"), {source.producer}}); // no figure of theirs
    if (threshold > 0)
        source.licence = geo::conventionLicence(threshold);
    source.geographyYear = report.generation;
    source.fileName = kept.name;
    source.importedAt = today();
    source.programVersion = geo::programVersion();
    source.rows = std::ssize(report.of);
    for (auto& words : inWords(report))
        source.anomalies.push_back({std::move(words), 0, {}, {}});
    return source;
}

/// The source as it is to be registered, with its table and what is in it.
struct KeptTable {
    geo::Source source;
    geo::StatTable table;
    std::vector<geo::ColumnLabel> labels;
    std::vector<std::vector<geo::Cell>> rows;
};

KeptTable tableOf(const geo::Observatory& observatory, const CountReport& report, const CountsKept& kept) {
    KeptTable made{sourceOf(observatory, report, kept), {}, {}, {}};
    std::vector<KeptColumn> columns;
    addWhole(columns, report, kept);
    addCategories(columns, report, kept);
    made.table.family = made.source.family;
    made.table.level = geo::GeographyKind::Qpv;
    made.table.dataYear = made.source.dataYear;
    made.table.geographyYear = made.source.geographyYear;
    made.table.textColumns = {"name", "commune"};
    for (const auto& column : columns) {
        made.table.columns.push_back(column.id);
        made.labels.push_back({column.id, {}, kept.name + " · " + column.label, {}}); // as a map is called by it
    }
    geo::Sha256 digest;
    for (const auto& each : report.of) {
        auto& cells = made.rows.emplace_back();
        digest.add(each.code);
        for (const auto& column : columns) {
            cells.push_back(column.cell(each));
            digest.add(fmt::format(";{}={}", column.id, cells.back().value));
        }
    }
    made.source.sha256 = geo::hexadecimal(digest.finish());
    return made;
}

} // namespace

KeptName keptName(const geo::Observatory& observatory, const std::string& list, const CountsKept& kept) {
    const auto year = kept.year > 0 ? kept.year : yearOfList(observatory, list);
    const KeptName name{"table:" + nameOfTable(kept.name), year.value_or(0)};
    if (year == 0)
        throw Error{Error::Code::Usage,
                    {GEO_TR("“%1” does not say of which year it is: name the table with one, such as %2@2022"),
                     {list, kept.name}}};
    if (year && observatory.columns().find(name.family, *year))
        throw Error{Error::Code::Usage,
                    {GEO_TR("there is a table “%1” of %2 already: take another name, or take that one out first"),
                     {kept.name, std::to_string(name.year)}}};
    return name;
}

geo::Source keepCounts(geo::Observatory& observatory, const CountReport& report, const CountsKept& kept) {
    auto made = tableOf(observatory, report, kept);
    auto t = observatory.begin();
    made.source.id = made.table.sourceId = observatory.sources().add(t, made.source);
    geo::TableWriter writer{t, made.table};
    for (std::size_t i = 0; i < made.rows.size(); ++i)
        writer.add(report.of[i].code, std::vector{report.of[i].name, report.of[i].place}, made.rows[i]);
    writer.finish();
    geo::saveLabels(t, made.source.family, made.source.id, made.labels);
    t.commit();
    return made.source;
}

} // namespace layers
