#include "coverage_page.hpp"

#include "memberships.hpp"
#include "provenance.hpp"
#include "register_words.hpp"

#include "observatory/sources.hpp"
#include "observatory/zones.hpp"

#include <algorithm>
#include <regex>

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

class CoverageMaker {
public:
    CoverageMaker(const PageMaking& making) : m_making{making}, m_network{networkOf(making.observatory)} {}

    MapPage make(geo::Progress& progress) {
        geo::ProgressPart naming{progress, 0, 0.2}, mapping{progress, 0.2, 0.8}, placing{progress, 0.8, 1};
        std::set<std::string> codes;
        for (const auto& contract : m_network.contracts)
            codes.insert(contract.department);
        for (const auto& adherent : m_network.adherents)
            codes.insert(adherent.department);
        codes.erase("");
        m_departments = departmentNames(m_making, codes, naming);
        MapPage page;
        page.map = m_making.loader.load(mapDocument(codes, mapping), mapping);
        addUncovered(page.map, placing);
        legend(page.map);
        words(page.map);
        column(page.column);
        return page;
    }

private:
    std::size_t covered() const {
        return static_cast<std::size_t>(
            std::ranges::count_if(m_network.contracts, [&](const auto& c) { return m_network.coverOf(c) != nullptr; }));
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
        for (const auto& contract : m_network.contracts) {
            if (m_network.coverOf(contract))
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
        section.title = {GEO_TR("Adherents: %1"), {static_cast<std::int64_t>(m_network.adherents.size())}};
        geo::PointSet points;
        points.id = "adherents";
        for (const auto& adherent : m_network.adherents) {
            points.points.emplace_back();
            points.categories.push_back(adherent.type);
        }
        section.entries = pointSection(points).entries;
        if (m_placed > 0) {
            LegendEntry entry;
            entry.kind = LegendEntry::Kind::Symbol;
            entry.symbol = symbolOf("contracts", "uncovered");
            entry.label = GEO_TR("city contract not covered");
            entry.count = m_network.contracts.size() - covered();
            section.entries.push_back(std::move(entry));
        }
        map.legend = {};
        if (!section.entries.empty())
            map.legend.sections.push_back(std::move(section));
    }
    void words(MapContent& map) const {
        const auto adherents = static_cast<std::int64_t>(m_network.adherents.size());
        const auto whole = static_cast<std::int64_t>(m_network.contracts.size());
        map.title = {GEO_TR("%1 adherents, %2 city contracts of %3 covered"),
                     {adherents, static_cast<std::int64_t>(covered()), whole}};
        if (whole == 0)
            map.title = {GEO_TR("%1 adherents of the network"), {adherents}};
        map.subtitle = map.namedSubtitle = GEO_TR("Adherents by type and city contracts covered by one of them");
        std::vector<std::string> sources;
        for (const auto& adherent : m_network.adherents)
            addOnce(sources, adherent.source);
        for (const auto& contract : m_network.contracts)
            addOnce(sources, contract.source);
        for (const auto& source : map.sources)
            addOnce(sources, source);
        map.sources = std::move(sources);
    }
    Units contracts() const {
        Units units;
        units.heading = GEO_TR("City contracts covered by an adherent");
        units.covered = covered();
        units.whole = m_network.contracts.size();
        std::map<std::string, UnitRow> rows;
        for (const auto& contract : m_network.contracts) {
            auto& row = rows[contract.department];
            const auto name = m_departments.find(contract.department);
            row.label =
                name == m_departments.end() ? geo::Message{GEO_TR("department not given")} : verbatim(name->second);
            ++row.whole;
            row.covered += m_network.coverOf(contract) ? 1 : 0;
        }
        for (auto& [code, row] : rows)
            units.rows.push_back(std::move(row));
        std::ranges::stable_sort(units.rows, [](const auto& a, const auto& b) {
            return std::pair{a.covered, a.whole} > std::pair{b.covered, b.whole};
        });
        return units;
    }
    /// People of the neighbourhoods of these contracts; contracts without a figure are left out of both.
    Units people() const {
        Units units;
        units.heading = GEO_TR("Inhabitants of the neighbourhoods of these contracts");
        for (const auto& contract : m_network.contracts) {
            const auto n = static_cast<std::size_t>(std::max<std::int64_t>(contract.inhabitants.value_or(0), 0));
            units.whole += n;
            units.covered += m_network.coverOf(contract) ? n : 0;
        }
        return units;
    }
    TextBlock howCounted() const;
    void column(std::vector<Block>& blocks) const {
        if (!m_network.contracts.empty()) {
            blocks.insert(blocks.end(), {Rule{}, contracts()});
            if (const auto inhabitants = people(); inhabitants.whole > 0)
                blocks.insert(blocks.end(), {Rule{}, inhabitants});
        }
        if (auto text = howCounted(); !text.paragraphs.empty())
            blocks.insert(blocks.end(), {Rule{}, std::move(text)});
    }

    const PageMaking& m_making;
    NetworkCount m_network;
    std::map<std::string, std::string> m_departments;
    std::size_t m_placed = 0; ///< contracts not covered that are on the map
};

/// Only what the register itself says.
TextBlock CoverageMaker::howCounted() const {
    TextBlock text;
    text.look = TextBlock::Look::Note;
    const auto add = [&](std::string id, geo::Message words) {
        text.paragraphs.push_back({"counted-" + std::move(id), std::move(words)});
    };
    std::vector<std::string> towns;
    std::size_t without = 0, unknownCover = 0;
    for (const auto& contract : m_network.contracts) {
        const auto* adherent = m_network.coverOf(contract);
        if (adherent && adherent->type == "ville")
            addOnce(towns, adherent->place.name.empty() ? adherent->name : adherent->place.name);
        without += contract.inhabitants ? 0 : 1;
        unknownCover += !contract.coveredBy.empty() && !adherent ? 1 : 0;
    }
    std::ranges::sort(towns);
    if (!towns.empty())
        add("towns", {GEO_TR("A town that is an adherent counts for the contract of its intercommunality (%1)."),
                      {joinedWith(towns, ", ")}});
    for (const auto& contract : m_network.contracts) {
        const auto* adherent = m_network.coverOf(contract);
        if (!contract.note.empty() && !(adherent && adherent->type == "ville")) // the sentence above says that one
            add("contract-" + contract.epci, {GEO_TR("%1: %2."), {contract.name, contract.note}});
    }
    if (without > 0)
        add("without", {GEO_TR("Contracts without a figure of inhabitants: %1; they are in neither number."),
                        {static_cast<std::int64_t>(without)}});
    if (unknownCover > 0)
        add("unknown",
            {GEO_TR("Contracts that name an adherent the register does not hold: %1; they count as not covered."),
             {static_cast<std::int64_t>(unknownCover)}});
    // A note that speaks of another total than the one counted here.
    static const std::regex total{R"(total[^0-9]{0,40}([0-9]{1,4}))"};
    for (const auto& adherent : m_network.adherents) {
        std::smatch found;
        if (std::regex_search(adherent.note, found, total) && std::stoul(found[1].str()) != m_network.adherents.size())
            add("total", {GEO_TR("The register lists %1 adherents; its note on %2 says otherwise: “%3”."),
                          {static_cast<std::int64_t>(m_network.adherents.size()), adherent.name, adherent.note}});
    }
    return text;
}

} // namespace

MapPage coveragePage(const PageMaking& making, geo::Progress& progress) { return CoverageMaker{making}.make(progress); }

} // namespace layers
