// Zones beside the places around them, and in two years.
#include "zone_chart_maker.hpp"

#include "change.hpp"
#include "comparability.hpp"
#include "targets.hpp"
#include "territories.hpp"
#include "wording.hpp"

#include <fmt/ranges.h>

namespace layers {

using geo::GeographyKind;
using geo::Message;
using indicators::ReferenceKind;

namespace {

constexpr std::size_t mostNeighbourhoods = 4;

std::int64_t number(std::size_t count) { return static_cast<std::int64_t>(count); }

/// The code that all of them have; empty where they differ.
template <typename CodeOf> std::string sharedCode(std::span<const std::uint32_t> zones, CodeOf codeOf) {
    std::string shared;
    for (const auto zone : zones) {
        auto code = codeOf(zone);
        if (zone != zones.front() && code != shared)
            return {};
        shared = std::move(code);
    }
    return shared;
}

} // namespace

std::span<const std::uint32_t> ZoneChartMaker::withRoom(const std::vector<std::uint32_t>& asked, std::size_t most) {
    if (asked.size() > most)
        note(GEO_TR("The first %1 zones picked; %2 have no room."), {number(most), number(asked.size() - most)});
    return std::span{asked}.first(std::min(asked.size(), most));
}

std::vector<std::uint32_t> ZoneChartMaker::rankedZones(const std::vector<std::uint32_t>& asked) {
    m_chart.ofAsked = !asked.empty();
    if (m_chart.ofAsked) {
        const auto zones = withRoom(asked, mostRows);
        m_chart.absences = absencesOf(m_figures.values, zones);
        return {zones.begin(), zones.end()};
    }
    const bool highest = m_figures.indicator.direction != indicators::Direction::LessIsHarder;
    auto found = extremeZones(m_figures.values, m_shown, highest, mostUnasked);
    if (const auto all = m_shown.size() - countOf(m_chart.absences); found.size() < all)
        note(highest ? GEO_TR("Nothing is picked: the %1 zones with the highest figures, of %2.")
                     : GEO_TR("Nothing is picked: the %1 zones with the lowest figures, of %2."),
             {number(found.size()), number(all)});
    return found;
}

/// Of one commune all have its name, which then says nothing.
std::string ZoneChartMaker::rowLabel(std::uint32_t zone) const {
    const auto& name = m_zones.name(zone);
    return m_content.document.around.kind == GeographyKind::Commune && !name.empty() ? name : zoneLabel(m_zones, zone);
}

void ZoneChartMaker::operator()(const ReferencesRequest& request) {
    const bool count = isCount(m_figures.indicator);
    const auto zones = rankedZones(request.zones);
    std::vector<RankedRow> rows;
    for (const auto zone : zones)
        rows.push_back({RankedRow::Kind::Zone, zone, m_zones.code(zone), verbatim(rowLabel(zone)),
                        m_figures.values[zone], std::nullopt});
    if (m_zones.geography().kind == GeographyKind::Iris && !m_figures.change)
        addNeighbourhoods(rows);
    if (m_figures.change)
        note(GEO_TR("Without places to compare with: what changed there is not worked out."));
    else if (count)
        note(GEO_TR("Without places to compare with: a count grows with the size of the zone."));
    else
        addReferences(rows, zones);
    m_chart.marks = zoneRanking(std::move(rows), count);
}

/// Those selected on the map stand beside its zones, as published or estimated.
void ZoneChartMaker::addNeighbourhoods(std::vector<RankedRow>& rows) {
    std::size_t added = 0;
    bool estimates = false, margins = false;
    for (const auto& outlines : m_content.outlines) {
        if (outlines.kind != LayerKind::Neighbourhoods)
            continue;
        for (const auto index : outlines.selected) {
            if (added++ == mostNeighbourhoods)
                break;
            if (auto row = estimated(outlines, index)) {
                estimates = estimates || row->value.state == geo::CellState::Estimated;
                margins = margins || row->margin;
                rows.push_back(std::move(*row));
            }
        }
    }
    if (margins)
        note(GEO_TR("Line beside a neighbourhood: as far as estimates made in this way were from published figures, 9 "
                    "times out of 10."));
    else if (estimates)
        note(GEO_TR("How far the estimate of a neighbourhood may be off was not measured."));
}

/// Nothing where there is no figure: then the chart says why.
std::optional<RankedRow> ZoneChartMaker::estimated(const OutlinedZones& outlines, std::uint32_t index) {
    const auto name = usualName(outlines.zones->name(index));
    const auto targets = indicators::targetsOf(outlines.zones, {index}, 0, false, m_progress);
    indicators::EstimateRequest request;
    request.indicators = {m_figures.indicator.id};
    request.year = m_figures.year;
    const auto estimates = m_loader.estimator().estimate(targets, request, m_progress);
    if (estimates.empty())
        return std::nullopt;
    const auto& estimate = estimates.front();
    if (!estimate.value.hasNumber()) {
        note(GEO_TR("%1 has no figure:"), {name});
        m_chart.remarks.push_back(estimate.why.empty() ? estimate.label : estimate.why);
        return std::nullopt;
    }
    for (const auto source : estimate.sources)
        useSource(source);
    const bool published = estimate.method == indicators::Method::Published;
    RankedRow row;
    row.kind = RankedRow::Kind::Neighbourhood;
    row.code = outlines.zones->code(index);
    row.label = {published ? GEO_TR("%1 (neighbourhood)") : GEO_TR("%1 (neighbourhood, estimated)"), {name}};
    row.value = {estimate.value.value, published ? estimate.value.state : geo::CellState::Estimated};
    if (!published)
        row.margin = estimate.margin90;
    return row;
}

void ZoneChartMaker::addReferences(std::vector<RankedRow>& rows, std::span<const std::uint32_t> zones) {
    const indicators::References references{m_observatory, m_reader};
    std::vector<std::pair<Message, std::vector<std::string>>> without; // reason, places
    for (const auto& place : placesAround(zones)) {
        const auto figure = references.figure(place.kind, place.code, m_figures.indicator, m_figures.year);
        const bool inCommune = place.kind == ReferenceKind::Commune || place.kind == ReferenceKind::CommuneOutside;
        const auto name =
            inCommune && figure.zone.name == place.code ? nameOf(GeographyKind::Commune, place.code) : figure.zone.name;
        const auto label = place.kind == ReferenceKind::CommuneOutside
                               ? Message{GEO_TR("%1 outside its neighbourhoods"), {name}}
                           : place.kind == ReferenceKind::Epci && name == place.code
                               ? verbatim("EPCI " + name) // no loaded list has its name
                               : verbatim(name);
        if (figure.value.hasNumber()) {
            rows.push_back({RankedRow::Kind::Reference, 0, place.code, label, figure.value, std::nullopt});
            for (const auto source : figure.sources)
                useSource(source);
            for (const auto& gap : figure.notes) {
                note(GEO_TR("%1 is not complete:"), {name});
                m_chart.remarks.push_back(gap);
            }
        } else if (place.kind != ReferenceKind::CommuneOutside) {
            const auto known = std::ranges::find(without, figure.why, &decltype(without)::value_type::first);
            (known == without.end() ? without.emplace_back(figure.why, std::vector<std::string>{}) : *known)
                .second.push_back(name);
        }
    }
    for (auto& [why, places] : without) {
        note(GEO_TR("No figure to compare with of %1:"), {fmt::format("{}", fmt::join(places, ", "))});
        m_chart.remarks.push_back(std::move(why));
    }
}

/// Empty where nothing tells.
std::string ZoneChartMaker::communeCodeOf(std::uint32_t zone) const {
    switch (m_zones.geography().kind) {
    case GeographyKind::Iris:
        return indicators::wholeCity(m_zones.code(zone).substr(0, 5));
    case GeographyKind::Qpv: {
        const auto communes = m_reader.memberships().communesOf(m_zones, zone);
        return communes.empty() ? std::string{} : communes.front().commune;
    }
    default:
        return {};
    }
}

/// That the territory or all these zones lie in, the smallest first, as far as they are known.
std::vector<indicators::ReferenceZone> ZoneChartMaker::placesAround(std::span<const std::uint32_t> zones) const {
    const auto& around = m_content.document.around;
    const auto level = m_zones.geography().kind;
    const auto commune = around.kind == GeographyKind::Commune
                             ? around.code
                             : sharedCode(zones, [this](std::uint32_t zone) { return communeCodeOf(zone); });
    auto department = around.kind == GeographyKind::Department ? around.code
                      : !commune.empty()                       ? indicators::departmentOfCode(commune)
                                                               : std::string{};
    if (department.empty())
        department =
            sharedCode(zones, [&](std::uint32_t zone) { return geo::departmentOf(level, m_zones.code(zone)); });
    std::vector<indicators::ReferenceZone> places;
    const auto add = [&](ReferenceKind kind, const std::string& code) {
        if (!code.empty())
            places.push_back({kind, code, {}, {}});
    };
    if (!commune.empty() && level != GeographyKind::Commune) {
        add(ReferenceKind::Commune, commune);
        add(ReferenceKind::CommuneOutside, commune);
    }
    if (around.kind == GeographyKind::Epci)
        add(ReferenceKind::Epci, around.code);
    else if (!commune.empty())
        add(ReferenceKind::Epci, m_reader.memberships().of(commune).epci);
    if (level != GeographyKind::Department)
        add(ReferenceKind::Department, department);
    add(ReferenceKind::Region, indicators::regionOfDepartment(department));
    return places;
}

/// The years of a map of a change, else those farthest apart. @throws geo::Error::Code::Usage saying why no two years
/// can be set side by side.
ZoneChartMaker::TwoYears ZoneChartMaker::beforeAndAfter() {
    using indicators::Figures;
    if (const auto& change = m_figures.change) {
        if (!change->comparability.holds())
            m_chart.remarks.push_back(change->comparability.why(m_language));
        return {change->earlier, change->later};
    }
    const auto& indicator = m_figures.indicator;
    const auto years = yearsLoaded();
    const auto best = yearsFarthestApart(indicator, years);
    if (!best && years.size() < 2)
        throw geo::Error{geo::Error::Code::Usage,
                         {GEO_TR("Only %1 is loaded at this level: import the table of another year to see what "
                                 "changed."),
                          {std::to_string(m_figures.year)}}};
    if (!best)
        throw geo::Error{geo::Error::Code::Usage,
                         indicators::comparable(indicator, years.front(), years.back()).why(m_language)};
    for (const auto& [left, right] : {std::pair{years.front(), best->first}, std::pair{best->second, years.back()}})
        if (auto why = indicators::comparable(indicator, left, right).why(m_language); left != right && !why.empty())
            m_chart.remarks.push_back(std::move(why));
    return {std::make_shared<const Figures>(m_reader.at(indicator, m_zones, best->first)),
            std::make_shared<const Figures>(m_reader.at(indicator, m_zones, best->second))};
}

void ZoneChartMaker::operator()(const SlopesRequest& request) {
    const auto [before, after] = beforeAndAfter();
    forgetFigures();
    use(*before);
    use(*after);
    m_summed = before->remade || after->remade;
    m_chart.ofAsked = !request.zones.empty();
    const auto asked = withRoom(request.zones, mostRows);
    const std::span<const std::uint32_t> all = m_chart.ofAsked ? asked : std::span<const std::uint32_t>{m_shown};
    m_chart.absences = absencesOfBoth(before->values, after->values, all);
    ZoneSlopes slopes{before->year, after->year, {}};
    for (const auto zone : largestChanges(before->values, after->values, all, mostRows))
        slopes.slopes.push_back({zone, rowLabel(zone), before->values.values[zone], after->values.values[zone]});
    if (const auto both = all.size() - countOf(m_chart.absences); slopes.slopes.size() < both)
        note(GEO_TR("Nothing is picked: the %1 zones that changed most, of %2."),
             {number(slopes.slopes.size()), number(both)});
    m_chart.subtitle = territory();
    m_chart.x = {in(after->indicator.label), after->indicator.unit, after->indicator.decimals};
    m_chart.marks = std::move(slopes);
}

} // namespace layers
