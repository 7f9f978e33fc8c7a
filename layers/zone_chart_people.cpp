// Everybody by sex and age, and a figure by the distance from priority neighbourhoods.
#include "zone_chart_maker.hpp"

#include "source_catalogue.hpp"

#include <fmt/format.h>

namespace layers {

using geo::GeographyKind;
using geo::Message;
using indicators::ReferenceKind;

/// Of the year of the map, else the newest. @throws geo::Error::Code::Usage with what to import.
const geo::StatTable& ZoneChartMaker::tableByAge() const {
    const auto level = m_zones.geography().kind;
    const bool isSummed = level == GeographyKind::Commune || level == GeographyKind::Department;
    if (level != GeographyKind::Iris && !isSummed)
        throw geo::Error{geo::Error::Code::Usage, GEO_TR("Population by sex and age is published by IRIS: show the map "
                                                         "by IRIS, by commune or by department.")};
    const geo::StatTable* best = nullptr;
    for (const auto& table : m_reader.tables().all()) {
        if ((table.level != level && !(isSummed && table.level == GeographyKind::Iris)) || ageBands(table).empty())
            continue;
        const auto rank = [&](const geo::StatTable& each) {
            return std::pair{each.dataYear == m_figures.year, each.dataYear};
        };
        if (!best || rank(*best) < rank(table))
            best = &table;
    }
    if (best)
        return *best;
    const auto* source = indicators::SourceCatalogue::shipped().find("rp-population");
    throw geo::Error{
        geo::Error::Code::Usage,
        {GEO_TR("No population by sex and age is loaded. Import “%1” of %2, of %3 for instance: %4"),
         {in(source->title), source->producer, std::to_string(source->newest().year), source->newest().page}}};
}

void ZoneChartMaker::operator()(const PyramidRequest& request) {
    const auto& table = tableByAge();
    const auto bands = ageBands(table);
    forgetFigures();
    std::vector<BandColumns> columns;
    for (const auto& band : bands) {
        m_progress.report(static_cast<double>(columns.size()) / static_cast<double>(bands.size()));
        auto& both = columns.emplace_back(BandColumns{band, {}, {}});
        for (const bool men : {true, false}) {
            const auto share = shareOf(men ? band.men : band.women, bands, table);
            const auto figures = m_reader.at(share, m_zones, table.dataYear);
            (men ? both.men : both.women) = figures.numerator;
            use(figures);
        }
    }
    m_chart.ofAsked = !request.zones.empty();
    auto pyramid = agePyramid(columns, m_chart.ofAsked ? request.zones : m_shown, m_chart.absences);
    for (const auto& bar : pyramid.bars)
        for (const double share : {bar.men, bar.women})
            m_chart.counts.push_back(share / 100 * pyramid.people);
    const double people = std::round(pyramid.people);
    const auto n = static_cast<std::int64_t>(pyramid.zones.size());
    if (n == 1)
        note(GEO_TR("One zone, %1 inhabitants."), {people});
    else if (n > 1)
        note(m_chart.ofAsked ? GEO_TR("The %1 zones picked, taken together: %2 inhabitants.")
                             : GEO_TR("All %1 zones, taken together: %2 inhabitants."),
             {n, people});
    if (n > 0)
        setAgainst(pyramid, table, bands, request.zones);
    m_chart.title = GEO_TR("Population by sex and age");
    m_chart.subtitle = territory();
    const bool french = m_language == indicators::Language::French;
    m_chart.x = {fmt::format("{}, {}", french ? "Part de la population" : "Share of the population", table.dataYear),
                 "%", 1};
    m_summed = true;
    m_chart.marks = std::move(pyramid);
}

/// The territory of the map, or what it lies in where all of it is drawn: the first that has figures.
void ZoneChartMaker::setAgainst(AgePyramid& pyramid, const geo::StatTable& table, std::span<const AgeBand> bands,
                                const std::vector<std::uint32_t>& asked) {
    const auto& around = m_content.document.around;
    if (asked.empty() && !around.kind)
        return; // everything is drawn
    const indicators::References references{m_observatory, m_reader};
    for (const auto& place : placesAround(asked.empty() ? m_shown : asked)) {
        const bool isTerritory = around.kind && indicators::referenceKind(*around.kind) == place.kind;
        if (place.kind == ReferenceKind::CommuneOutside || (place.kind == ReferenceKind::Epci && !isTerritory) ||
            (asked.empty() && isTerritory))
            continue;
        const auto figure = [&](const std::string& column) {
            return references.figure(place.kind, place.code, shareOf(column, bands, table), table.dataYear);
        };
        const auto first = figure(bands.front().men);
        if (!first.value.hasNumber())
            continue;
        for (auto& bar : pyramid.bars) {
            bar.menThere = figure(bar.band.men).value.value;
            bar.womenThere = figure(bar.band.women).value.value;
        }
        const auto name = place.kind == ReferenceKind::Commune && first.zone.name == place.code
                              ? nameOf(GeographyKind::Commune, place.code)
                              : first.zone.name;
        pyramid.place = verbatim(name);
        note(GEO_TR("Outline: %1."), {name});
        for (const auto& gap : first.notes) {
            note(GEO_TR("%1 is not complete:"), {name});
            m_chart.remarks.push_back(gap);
        }
        for (const auto source : first.sources)
            useSource(source);
        return;
    }
}

void ZoneChartMaker::operator()(const DistancesRequest&) {
    if (m_zones.geography().kind == GeographyKind::Qpv)
        throw geo::Error{geo::Error::Code::Usage,
                         GEO_TR("The map fills the neighbourhoods themselves: show it by IRIS or by commune to see how "
                                "figures change with the distance from them.")};
    const auto shown = std::ranges::find_if(m_content.outlines, [](const OutlinedZones& outlines) {
        return outlines.kind == LayerKind::Neighbourhoods && !outlines.shown.empty();
    });
    if (shown == m_content.outlines.end())
        throw geo::Error{geo::Error::Code::Usage,
                         GEO_TR("No priority neighbourhood is on the map to measure distances from: show their layer, "
                                "or import their perimeters.")};
    const auto middles = m_loader.middles(m_filled.zones);
    std::vector<geo::Point> points;
    for (const auto zone : m_shown)
        points.push_back((*middles)[zone]);
    const auto metres = distancesTo(*shown->zones, shown->shown, points, m_progress);
    useSource(shown->zones->geography().sourceId);
    m_chart.y = scale(m_figures);
    const bool french = m_language == indicators::Language::French;
    m_chart.x = {french ? "Distance au quartier prioritaire le plus proche"
                        : "Distance to the nearest priority neighbourhood",
                 "m", 0};
    note(GEO_TR("Line: the middle value of the zones of each band. Distances are taken from the middle of each zone to "
                "the nearest of the %1 neighbourhoods of %2 on the map. Bands are drawn equally wide."),
         {static_cast<std::int64_t>(shown->shown.size()), std::to_string(shown->zones->geography().vintage)});
    m_chart.marks = zoneDistances(m_figures.values, m_shown, metres);
}

} // namespace layers
