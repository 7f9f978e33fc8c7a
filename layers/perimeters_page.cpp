#include "perimeters_page.hpp"

#include "page_footer.hpp"
#include "perimeter_report.hpp"
#include "perimeter_words.hpp"
#include "register_words.hpp"
#include "sheet_layout.hpp"

#include "observatory/zones.hpp"

#include <algorithm>
#include <cmath>

namespace layers {
namespace {

using indicators::PartTotal;
using indicators::PerimeterReport;
using indicators::PerimeterState;

constexpr double hectare = 10'000;
constexpr std::array states{PerimeterState::Kept, PerimeterState::Modified, PerimeterState::New, PerimeterState::Out};

std::size_t countOf(const indicators::PerimeterTotals& totals, PerimeterState state) {
    const auto found = totals.changes.find(state);
    return found == totals.changes.end() ? 0 : found->second;
}

Figure count(std::size_t n) { return {geo::Cell::of(static_cast<double>(n)), "", 0}; }

Figure areaOf(const PartTotal& part) { return {geo::Cell::of(std::round(part.area / hectare * 10) / 10), "ha", 1}; }

/// Nobody is said to live where no figure tells.
Figure peopleOf(const PartTotal& part) {
    if (part.without > 0 && !(part.people > 0))
        return {geo::Cell::absent(geo::CellState::NotEstimable), "", 0};
    const double people = std::round(part.people);
    return {part.estimated ? geo::Cell{people, geo::CellState::Estimated} : geo::Cell::of(people), "", 0};
}

TableRow rowOf(geo::Message label, const indicators::PerimeterTotals& totals) {
    TableRow row;
    row.label = std::move(label);
    for (const auto state : states)
        row.figures.emplace_back(count(countOf(totals, state)));
    for (const auto* part : {&totals.kept, &totals.entered, &totals.left})
        row.figures.emplace_back(areaOf(*part));
    for (const auto* part : {&totals.entered, &totals.left})
        row.figures.emplace_back(peopleOf(*part));
    return row;
}

geo::Message groupingWord(indicators::Grouping grouping) {
    switch (grouping) {
    case indicators::Grouping::Contract:
        return GEO_TR("City contract");
    case indicators::Grouping::Epci:
        return GEO_TR("Intercommunality");
    case indicators::Grouping::Commune:
        return GEO_TR("Commune");
    case indicators::Grouping::Department:
    case indicators::Grouping::Total:
        break;
    }
    return GEO_TR("Department");
}

FigureTable tableOf(const PerimeterReport& report) {
    FigureTable table;
    table.heading = groupingWord(report.grouping);
    table.columns = {GEO_TR("identical"),   GEO_TR("modified"),       GEO_TR("new"),
                     GEO_TR("out"),         GEO_TR("ground kept"),    GEO_TR("ground entered"),
                     GEO_TR("ground left"), GEO_TR("people entered"), GEO_TR("people left")};
    TableGroup group;
    for (const auto& one : report.groups)
        group.rows.push_back(rowOf(perimeterGroupName(report, one), one.totals));
    table.groups.push_back(std::move(group));
    if (report.groups.size() > 1)
        table.groups.push_back({{}, {rowOf(GEO_TR("All together"), report.totals)}});
    const auto without = report.totals.entered.without + report.totals.left.without;
    if (without > 0)
        table.notes.push_back(
            {GEO_TR("Parts without a figure of people, not counted: %1."), {static_cast<std::int64_t>(without)}});
    if (report.untold > 0)
        table.notes.push_back({GEO_TR("Left out, since a generation is not loaded as a whole there: %1."),
                               {static_cast<std::int64_t>(report.untold)}});
    for (const auto& remark : report.remarks)
        table.notes.push_back(remark);
    return table;
}

/// The neighbourhoods of what the table tells of, by state.
std::shared_ptr<const MapContent> mapOf(const PageMaking& making, const PerimeterReport& report,
                                        geo::Progress& progress) {
    MapDocument document = making.document.map;
    if (document.layers.empty()) {
        Layer perimeters;
        perimeters.kind = LayerKind::Indicator;
        perimeters.geography = geo::GeographyKind::Qpv;
        perimeters.style.indicator = "zone:PERIMETER";
        perimeters.style.form = MapForm::Categories;
        document.add(perimeters);
        for (const auto kind : {geo::GeographyKind::Commune, geo::GeographyKind::Department})
            if (making.observatory.zones().find(kind)) {
                Layer borders;
                borders.kind = LayerKind::Boundaries;
                borders.geography = kind;
                document.add(borders);
            }
    }
    geo::Extent extent;
    for (const auto& group : report.groups)
        for (const auto c : group.changes) {
            const auto& change = report.perimeters.changes[c];
            for (const auto i : change.before)
                extent.add(report.perimeters.before->extent(i));
            for (const auto i : change.after)
                extent.add(report.perimeters.after->extent(i));
        }
    if (!document.extent && !extent.empty())
        document.extent = extent.grown(std::max(1'000.0, 0.04 * std::max(extent.width(), extent.height())));
    return std::make_shared<const MapContent>(making.loader.load(document, progress));
}

/// Map and legend beside the table on pages that lie, above it on pages that stand.
std::vector<Region> regionsOf(const PageFormat& format, std::vector<Block> legend, Block map, Block table) {
    const auto box = [&](double x, double y, double width, double height) {
        return sheet::onFormat(format, {x, y, width, height});
    };
    if (format.isPaper() && format.upright)
        return {{box(14, 33, 118, 92), {std::move(map)}},
                {box(138, 33, 58, 92), std::move(legend)},
                {box(14, 131, 182, 146), {std::move(table)}}};
    return {{box(10, 32, 112, 108), {std::move(map)}},
            {box(10, 143, 112, 46), std::move(legend)},
            {box(130, 32, 157, 157), {std::move(table)}}};
}

} // namespace

SheetPages perimetersPage(const PageMaking& making, geo::Progress& progress) {
    geo::ProgressPart comparing{progress, 0, 0.7}, mapping{progress, 0.7, 1};
    indicators::PerimeterRequest request;
    if (!making.document.subject.empty()) {
        request.grouping = indicators::Grouping::Contract;
        request.group = making.document.subject;
    }
    const auto report = indicators::perimeterReport(making.observatory, making.loader.estimator(), request, comparing);
    const auto map = mapOf(making, report, mapping);
    BlockPage page;
    page.format = making.document.format;
    page.house = making.house;
    page.title = making.document.title.empty() ? geo::Message{GEO_TR("Priority neighbourhoods, from 2015 to 2024")}
                                               : verbatim(making.document.title);
    page.subtitle =
        making.document.subtitle.empty()
            ? geo::Message{GEO_TR("Perimeters kept, modified, new and out, with their ground and their people")}
            : verbatim(making.document.subtitle);
    page.kind = GEO_TR("2015 → 2024");
    addToFooter(page.footer, making.observatory, report.sources);
    addToFooter(page.footer, *map);
    page.regions = regionsOf(page.format, {LegendBlock{map, {}}}, MapBlock{map, {}}, tableOf(report));
    return {"2015-2024", making.document.subject, {std::move(page)}};
}

} // namespace layers
