#include "coverage_page.hpp"

#include "coverage.hpp"
#include "memberships.hpp"
#include "provenance.hpp"
#include "register_points.hpp"
#include "register_words.hpp"
#include "territory_area.hpp"

#include "observatory/sources.hpp"
#include "observatory/zones.hpp"

#include <algorithm>
#include <set>

namespace layers {
namespace {

/// The middle of a contract's neighbourhoods.
std::optional<geo::Point> middleOf(const ContractCover& one, const geo::ZoneSet& neighbourhoods) {
    double x = 0, y = 0, weight = 0;
    for (const auto& code : one.neighbourhoods) {
        const auto at = neighbourhoods.find(code);
        if (!at)
            continue;
        const auto middle = neighbourhoods.extent(*at).centre();
        const double area = neighbourhoods.area(*at);
        x += middle.x * area, y += middle.y * area, weight += area;
    }
    if (weight <= 0)
        return std::nullopt;
    return geo::Point{x / weight, y / weight};
}

/// The vintage of the neighbourhoods of a generation of contracts; the newest where it is not loaded.
std::optional<int> neighbourhoodsOf(const geo::Observatory& observatory, const std::string& generation) {
    for (const auto& geography : observatory.zones().all())
        if (geography.kind == geo::GeographyKind::Qpv && std::to_string(geography.vintage) == generation)
            return geography.vintage;
    return std::nullopt;
}

class CoverageMaker {
public:
    CoverageMaker(const PageMaking& making, geo::Progress& progress)
        : m_making{making}, m_zones{neighbourhoods(progress)}, m_coverage{count()} {}

    MapPage make(geo::Progress& progress) {
        geo::ProgressPart mapping{progress, 0, 0.6}, placing{progress, 0.6, 1};
        MapPage page;
        page.map = m_making.loader.load(mapDocument(departments(), mapping), mapping);
        keepMembers(page.map);
        addAreas(page.map, placing);
        addUncovered(page.map);
        for (auto& layer : page.map.symbols)
            for (auto& name : layer.points.names)
                name = nameOnMap(name);
        legend(page.map);
        words(page.map);
        column(page.column);
        return page;
    }

private:
    std::shared_ptr<const geo::ZoneSet> neighbourhoods(geo::Progress& progress) const {
        if (!m_making.observatory.zones().find(geo::GeographyKind::Qpv))
            return nullptr;
        const auto generation = m_making.document.subject.empty() ? "2015" : m_making.document.subject;
        return m_making.loader.zones(geo::GeographyKind::Qpv, neighbourhoodsOf(m_making.observatory, generation),
                                     progress);
    }
    const indicators::Memberships& memberships() const { return m_making.loader.reader().memberships(); }
    Coverage count() const {
        const CoveragePlaces places{memberships(), m_zones};
        return coverageOf(m_making.observatory, {m_making.document.year, m_making.document.subject}, &places);
    }
    std::set<std::string> departments() const {
        std::set<std::string> codes;
        for (const auto& one : m_coverage.contracts)
            codes.insert(one.contract.department);
        for (const auto& adherent : m_coverage.adherents)
            codes.insert(adherent.department);
        codes.erase("");
        return codes;
    }
    /// The departments of the register, their communes and the adherents.
    MapDocument mapDocument(const std::set<std::string>& codes, geo::Progress& progress) const {
        MapDocument document;
        for (const auto kind : {geo::GeographyKind::Commune, geo::GeographyKind::Department}) {
            if (!m_making.observatory.zones().find(kind))
                continue;
            Layer borders;
            borders.kind = LayerKind::Boundaries;
            borders.geography = kind;
            document.add(borders);
            if (kind != geo::GeographyKind::Department)
                continue;
            const auto zones = m_making.loader.zones(kind, std::nullopt, progress);
            geo::Extent extent;
            for (const auto& code : codes)
                if (const auto at = zones->find(code))
                    extent.add(zones->extent(*at));
            if (!extent.empty())
                document.extent = extent;
        }
        Layer adherents;
        adherents.kind = LayerKind::Adherents;
        document.add(adherents);
        return document;
    }
    /// Of the adherents of all years those of this one.
    void keepMembers(MapContent& map) const {
        for (auto& layer : map.symbols) {
            SymbolLayer kept;
            kept.kind = layer.kind;
            kept.points.id = layer.points.id;
            kept.points.epsg = layer.points.epsg;
            for (std::size_t i = 0; i < layer.points.size(); ++i) {
                if (std::ranges::find(m_coverage.adherents, layer.points.keys[i], &geo::Adherent::key) ==
                    m_coverage.adherents.end())
                    continue;
                kept.points.points.push_back(layer.points.points[i]);
                kept.points.keys.push_back(layer.points.keys[i]);
                kept.points.names.push_back(layer.points.names[i]);
                kept.points.categories.push_back(layer.points.categories[i]);
                kept.symbols.push_back(layer.symbols[i]);
            }
            layer = std::move(kept);
        }
    }
    /// Contracts as the communes of their intercommunality, then what members name as their perimeter.
    void addAreas(MapContent& map, geo::Progress& progress) const {
        if (!m_making.observatory.zones().find(geo::GeographyKind::Commune))
            return;
        const auto communes = m_making.loader.zones(geo::GeographyKind::Commune, std::nullopt, progress);
        const auto add = [&](AreaLook look, Colour colour, const std::vector<std::string>& codes) {
            std::vector<std::uint32_t> members;
            for (const auto& code : codes)
                if (const auto at = communes->find(code))
                    members.push_back(static_cast<std::uint32_t>(*at));
            if (!members.empty())
                map.areas.push_back({look, colour, joined(*communes, members)});
        };
        for (const bool covered : {true, false})
            for (const auto& one : m_coverage.contracts)
                if (one.covered() == covered)
                    add(covered ? AreaLook::Covered : AreaLook::Uncovered, {}, one.communes);
        for (const auto& adherent : m_coverage.adherents)
            if (!adherent.perimeter.empty())
                add(AreaLook::Member, symbolOf("adherents", adherent.type).colour, adherent.perimeter);
    }
    void addUncovered(MapContent& map) {
        if (!m_zones)
            return;
        SymbolLayer layer;
        layer.points.id = "contracts";
        layer.points.epsg = map.epsg;
        for (const auto& one : m_coverage.contracts) {
            const auto at = one.covered() ? std::nullopt : middleOf(one, *m_zones);
            if (!at)
                continue;
            layer.points.points.push_back(*at);
            layer.points.names.push_back(one.contract.name);
            layer.points.categories.emplace_back("uncovered");
            layer.points.keys.push_back(one.contract.key);
            layer.symbols.push_back(symbolOf("contracts", "uncovered"));
        }
        m_placed = layer.points.size();
        if (m_placed > 0) {
            map.symbols.push_back(std::move(layer));
            addOnce(map.sources, placesSource(m_zones->geography()));
        }
    }
    std::string placesSource(const geo::Geography& geography) const {
        const auto source = m_making.observatory.sources().find(geography.sourceId);
        return source ? indicators::sourceLine(*source) : std::string{};
    }
    void legend(MapContent& map) const;
    void addAreaEntries(LegendSection& section, const MapContent& map) const;
    void words(MapContent& map) const;
    void addSources(MapContent& map) const;
    Units contracts() const;
    /// Of every contract, and of the perimeters of its own time.
    bool knowsNeighbourhoods() const {
        const auto& count = m_coverage.neighbourhoods;
        return m_zones && std::to_string(m_zones->geography().vintage) == m_coverage.generation && count.whole > 0 &&
               count.without == 0;
    }
    FigureTable history() const;
    TextBlock notes() const;
    TextBlock comings() const;
    void column(std::vector<Block>& blocks) const {
        if (!m_coverage.contracts.empty()) {
            blocks.insert(blocks.end(), {Rule{}, contracts()});
            if (const auto& people = m_coverage.inhabitants; people.whole > 0)
                blocks.insert(blocks.end(),
                              {Rule{}, Units{GEO_TR("Inhabitants of the neighbourhoods of these contracts"),
                                             people.covered,
                                             people.whole,
                                             {}}});
        }
        if (knowsNeighbourhoods())
            blocks.insert(blocks.end(), {Rule{}, Units{GEO_TR("Neighbourhoods of these contracts"),
                                                       m_coverage.neighbourhoods.covered,
                                                       m_coverage.neighbourhoods.whole,
                                                       {}}});
        if (m_coverage.history.size() > 1)
            blocks.insert(blocks.end(), {Rule{}, history()});
        if (auto text = comings(); !text.paragraphs.empty())
            blocks.insert(blocks.end(), {Rule{}, std::move(text)});
        if (auto text = notes(); !text.paragraphs.empty())
            blocks.insert(blocks.end(), {Rule{}, std::move(text)});
    }

    const PageMaking& m_making;
    std::shared_ptr<const geo::ZoneSet> m_zones; ///< neighbourhoods of the generation; null where none are loaded
    Coverage m_coverage;
    std::size_t m_placed = 0; ///< contracts not covered that are on the map
};

/// Counted in the register, not on the map: what has no place counts too.
void CoverageMaker::legend(MapContent& map) const {
    const auto n = static_cast<std::int64_t>(m_coverage.adherents.size());
    LegendSection section;
    section.title = m_coverage.year ? geo::Message{GEO_TR("Adherents in %1: %2"), {std::to_string(*m_coverage.year), n}}
                                    : geo::Message{GEO_TR("Adherents: %1"), {n}};
    geo::PointSet points;
    points.id = "adherents";
    for (const auto& adherent : m_coverage.adherents) {
        points.points.emplace_back();
        points.categories.push_back(adherent.type);
    }
    section.entries = pointSection(points).entries;
    if (m_placed > 0) {
        LegendEntry entry;
        entry.kind = LegendEntry::Kind::Symbol;
        entry.symbol = symbolOf("contracts", "uncovered");
        entry.label = GEO_TR("city contract not covered");
        entry.count = m_coverage.uncovered.size();
        section.entries.push_back(std::move(entry));
    }
    addAreaEntries(section, map);
    map.legend = {};
    if (!section.entries.empty())
        map.legend.sections.push_back(std::move(section));
}

void CoverageMaker::addAreaEntries(LegendSection& section, const MapContent& map) const {
    const std::pair<AreaLook, const char*> looks[] = {{AreaLook::Covered, GEO_TR("communes of a contract covered")},
                                                      {AreaLook::Uncovered, GEO_TR("of a contract not covered")},
                                                      {AreaLook::Member, GEO_TR("perimeter of an adherent")}};
    for (const auto& [look, label] : looks) {
        const auto first = std::ranges::find(map.areas, look, &TintedArea::look);
        if (first != map.areas.end())
            section.entries.push_back(
                areaEntry(look, label, std::ranges::count(map.areas, look, &TintedArea::look), first->colour));
    }
}

void CoverageMaker::words(MapContent& map) const {
    const auto adherents = static_cast<std::int64_t>(m_coverage.adherents.size());
    const auto covered = static_cast<std::int64_t>(m_coverage.contractCount.covered);
    const auto whole = static_cast<std::int64_t>(m_coverage.contractCount.whole);
    const auto year = std::to_string(m_coverage.year.value_or(0));
    map.title = {GEO_TR("%1 adherents, %2 city contracts of %3 covered"), {adherents, covered, whole}};
    if (whole == 0)
        map.title = {GEO_TR("%1 adherents of the network"), {adherents}};
    map.subtitle = GEO_TR("Adherents by type and city contracts covered by one of them");
    const auto unknown = static_cast<std::int64_t>(m_coverage.withoutJoiningYear());
    if (m_coverage.year && unknown > 0)
        map.subtitle = {
            m_coverage.generation == "2015"
                ? GEO_TR("City contracts 2015–2023 covered, in %1; of %2 adherents of %3 the register has no "
                         "joining year")
                : GEO_TR("Contracts Engagements Quartiers 2030 covered, in %1; of %2 adherents of %3 the "
                         "register has no joining year"),
            {year, unknown, adherents}};
    else if (m_coverage.year)
        map.subtitle = {m_coverage.generation == "2015"
                            ? GEO_TR("Adherents by type and city contracts 2015–2023 covered, in %1")
                            : GEO_TR("Adherents by type and contracts Engagements Quartiers 2030 covered, in %1"),
                        {year}};
    map.namedSubtitle = map.subtitle;
    addSources(map);
}

void CoverageMaker::addSources(MapContent& map) const {
    std::vector<std::string> sources;
    for (const auto& adherent : m_coverage.adherents)
        addOnce(sources, adherent.source);
    for (const auto& one : m_coverage.contracts)
        addOnce(sources, one.contract.source);
    std::vector<std::string> own; // the register's own tables: each row says where it comes from
    for (const auto& source : m_making.observatory.sources().all())
        if (source.producer.empty())
            own.push_back(indicators::sourceLine(source));
    for (const auto& source : map.sources)
        if (std::ranges::find(own, source) == own.end())
            addOnce(sources, source);
    map.sources = std::move(sources);
}

Units CoverageMaker::contracts() const {
    Units units;
    units.heading = GEO_TR("City contracts covered by an adherent");
    units.covered = m_coverage.contractCount.covered;
    units.whole = m_coverage.contractCount.whole;
    for (const auto& row : m_coverage.departments)
        units.rows.push_back({row.code.empty() ? geo::Message{GEO_TR("department not given")} : verbatim(row.name),
                              row.covered, row.whole});
    return units;
}

FigureTable CoverageMaker::history() const {
    FigureTable table;
    table.heading = GEO_TR("Year");
    table.columns = {GEO_TR("adherents"), GEO_TR("contracts covered")};
    TableGroup rows;
    constexpr std::size_t most = 6; // the last ones
    const auto first = m_coverage.history.size() - std::min(most, m_coverage.history.size());
    for (std::size_t i = first; i < m_coverage.history.size(); ++i) {
        const auto& one = m_coverage.history[i];
        rows.rows.push_back({verbatim(std::to_string(one.year)),
                             {Figure{geo::Cell::of(static_cast<double>(one.adherents)), "", 0},
                              Figure{geo::Cell::of(static_cast<double>(one.covered)), "", 0}},
                             {},
                             false});
    }
    table.groups = {std::move(rows)};
    return table;
}

/// The names of what is not covered, which may find no room on the map; then how it is counted.
TextBlock CoverageMaker::notes() const {
    TextBlock text{{}, m_coverage.howCounted, TextBlock::Look::Note};
    std::vector<std::string> names;
    for (const auto i : m_coverage.uncovered)
        names.push_back(nameOnMap(m_coverage.contracts[i].contract.name));
    if (!names.empty())
        text.paragraphs.insert(text.paragraphs.begin(),
                               {"coverage-uncovered", {GEO_TR("Not covered: %1."), {joinedWith(names, ", ")}}});
    return text;
}

/// For the general assembly: who came and who left in the year.
TextBlock CoverageMaker::comings() const {
    TextBlock text;
    const auto year = std::to_string(m_coverage.year.value_or(0));
    if (!m_coverage.joined.empty())
        text.paragraphs.push_back(
            {"coverage-joined", {GEO_TR("New in %1: %2."), {year, joinedWith(m_coverage.joined, ", ")}}});
    if (!m_coverage.left.empty())
        text.paragraphs.push_back(
            {"coverage-left", {GEO_TR("No longer there in %1: %2."), {year, joinedWith(m_coverage.left, ", ")}}});
    return text;
}

} // namespace

MapPage coveragePage(const PageMaking& making, geo::Progress& progress) {
    geo::ProgressPart counting{progress, 0, 0.2}, rest{progress, 0.2, 1};
    return CoverageMaker{making, counting}.make(rest);
}

} // namespace layers
