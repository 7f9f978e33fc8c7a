#include "coverage_page.hpp"

#include "coverage.hpp"
#include "memberships.hpp"
#include "provenance.hpp"
#include "register_words.hpp"

#include "observatory/sources.hpp"
#include "observatory/zones.hpp"

#include <algorithm>
#include <set>

namespace layers {
namespace {

/// The middle of a contract's neighbourhoods: those of the communes of its intercommunality.
std::optional<geo::Point> placeOf(const geo::Contract& contract, const indicators::Memberships& memberships,
                                  const geo::ZoneSet& neighbourhoods) {
    double x = 0, y = 0, weight = 0;
    for (std::size_t i = 0; i < neighbourhoods.size(); ++i) {
        if (geo::departmentOf(geo::GeographyKind::Qpv, neighbourhoods.code(i)) != contract.department)
            continue;
        const auto communes = memberships.listedCommunes(neighbourhoods, i);
        if (std::ranges::none_of(communes, [&](const auto& c) { return memberships.of(c).epci == contract.epci; }))
            continue;
        const auto middle = neighbourhoods.extent(i).centre();
        const double area = neighbourhoods.area(i);
        x += middle.x * area, y += middle.y * area, weight += area;
    }
    if (weight <= 0)
        return std::nullopt;
    return geo::Point{x / weight, y / weight};
}

/// Names on a map as people write them: "CA du Gard rhodanien", "Lunel".
std::string shortened(std::string name) {
    constexpr std::pair<std::string_view, std::string_view> words[] = {{"Communauté d'agglomération ", "CA "},
                                                                       {"Communauté d’agglomération ", "CA "},
                                                                       {"Communauté de communes ", "CC "},
                                                                       {"Association ", ""},
                                                                       {"Ville de ", ""},
                                                                       {"GIP Politique de la ville ", "GIP "}};
    for (const auto& [full, brief] : words)
        if (name.starts_with(full))
            return std::string{brief} + name.substr(full.size());
    if (const auto open = name.find(" ("); open != std::string::npos && name.ends_with(")"))
        name.resize(open); // "… (PMCA)"
    return name;
}

class CoverageMaker {
public:
    CoverageMaker(const PageMaking& making) : m_making{making}, m_coverage{coverageOf(making.observatory, {})} {}

    MapPage make(geo::Progress& progress) {
        geo::ProgressPart mapping{progress, 0, 0.8}, placing{progress, 0.8, 1};
        std::set<std::string> codes;
        for (const auto& one : m_coverage.contracts)
            codes.insert(one.contract.department);
        for (const auto& adherent : m_coverage.adherents)
            codes.insert(adherent.department);
        codes.erase("");
        MapPage page;
        page.map = m_making.loader.load(mapDocument(codes, mapping), mapping);
        addUncovered(page.map, placing);
        for (auto& layer : page.map.symbols)
            for (auto& name : layer.points.names)
                name = shortened(name);
        legend(page.map);
        words(page.map);
        column(page.column);
        return page;
    }

private:
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
    void addUncovered(MapContent& map, geo::Progress& progress) {
        if (!m_making.observatory.zones().find(geo::GeographyKind::Qpv))
            return;
        const auto all = m_making.observatory.zones().all();
        const bool first = std::ranges::any_of(
            all, [](const auto& g) { return g.kind == geo::GeographyKind::Qpv && g.vintage == 2015; });
        const auto zones =
            m_making.loader.zones(geo::GeographyKind::Qpv, first ? std::optional{2015} : std::nullopt, progress);
        const auto& memberships = m_making.loader.reader().memberships();
        SymbolLayer layer;
        layer.points.id = "contracts";
        layer.points.epsg = map.epsg;
        for (const auto& [contract, adherent, communes, codes] : m_coverage.contracts) {
            if (adherent)
                continue;
            const auto at = placeOf(contract, memberships, *zones);
            if (!at)
                continue;
            layer.points.points.push_back(*at);
            layer.points.names.push_back(contract.name);
            layer.points.categories.emplace_back("uncovered");
            layer.points.keys.push_back(contract.key);
            layer.symbols.push_back(symbolOf("contracts", "uncovered"));
        }
        m_placed = layer.points.size();
        if (m_placed > 0) {
            map.symbols.push_back(std::move(layer));
            addOnce(map.sources, placesSource(zones->geography()));
        }
    }
    std::string placesSource(const geo::Geography& geography) const {
        const auto source = m_making.observatory.sources().find(geography.sourceId);
        return source ? indicators::sourceLine(*source) : std::string{};
    }
    /// Counted in the register, not on the map: what has no place counts too.
    void legend(MapContent& map) const {
        LegendSection section;
        section.title = {GEO_TR("Adherents: %1"), {static_cast<std::int64_t>(m_coverage.adherents.size())}};
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
        map.legend = {};
        if (!section.entries.empty())
            map.legend.sections.push_back(std::move(section));
    }
    void words(MapContent& map) const {
        const auto adherents = static_cast<std::int64_t>(m_coverage.adherents.size());
        const auto whole = static_cast<std::int64_t>(m_coverage.contractCount.whole);
        map.title = {GEO_TR("%1 adherents, %2 city contracts of %3 covered"),
                     {adherents, static_cast<std::int64_t>(m_coverage.contractCount.covered), whole}};
        if (whole == 0)
            map.title = {GEO_TR("%1 adherents of the network"), {adherents}};
        map.subtitle = map.namedSubtitle = GEO_TR("Adherents by type and city contracts covered by one of them");
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
    Units contracts() const {
        Units units;
        units.heading = GEO_TR("City contracts covered by an adherent");
        units.covered = m_coverage.contractCount.covered;
        units.whole = m_coverage.contractCount.whole;
        for (const auto& row : m_coverage.departments)
            units.rows.push_back({row.code.empty() ? geo::Message{GEO_TR("department not given")} : verbatim(row.name),
                                  row.covered, row.whole});
        return units;
    }
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
        if (!m_coverage.howCounted.empty())
            blocks.insert(blocks.end(), {Rule{}, TextBlock{{}, m_coverage.howCounted, TextBlock::Look::Note}});
    }

    const PageMaking& m_making;
    Coverage m_coverage;
    std::size_t m_placed = 0; ///< contracts not covered that are on the map
};

} // namespace

MapPage coveragePage(const PageMaking& making, geo::Progress& progress) { return CoverageMaker{making}.make(progress); }

} // namespace layers
