#include "renewal_page.hpp"

#include "page_borders.hpp"
#include "provenance.hpp"
#include "register_words.hpp"

#include "observatory/records.hpp"
#include "observatory/sources.hpp"
#include "observatory/zones.hpp"

#include <algorithm>
#include <cctype>

namespace layers {
namespace {

using geo::Error;

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool speaksOfRenewal(const geo::RecordSet& set) {
    const auto words = lower(set.title + " " + set.family + " " + set.table);
    return words.find("npnru") != std::string::npos || words.find("renouvellement") != std::string::npos;
}

/// One neighbourhood of the list, with what the list says of it.
struct Site {
    std::string code;
    std::vector<std::string> interests; ///< "national", "régional": once each
};

class RenewalMaker {
public:
    explicit RenewalMaker(const PageMaking& making) : m_making{making} {}

    MapPage make(geo::Progress& progress) {
        geo::ProgressPart reading{progress, 0, 0.3}, mapping{progress, 0.3, 1};
        readSites(reading);
        findZones(reading);
        MapPage page;
        page.map = m_making.loader.load(mapDocument(), mapping);
        for (auto& outlined : page.map.outlines) // the others are many: only those of the list are named
            outlined.labelled = outlined.labelled && outlined.kind != LayerKind::Neighbourhoods;
        page.map.title = {GEO_TR("Neighbourhoods of the urban renewal programme (NPNRU): %1"),
                          {static_cast<std::int64_t>(m_known)}};
        const auto generation = std::to_string(m_zones->geography().vintage);
        page.map.subtitle = {GEO_TR("Priority neighbourhoods of the %1 generation that the list “%2” names"),
                             {generation, m_title}};
        if (!m_asOf.empty())
            page.map.subtitle = {GEO_TR("Priority neighbourhoods of the %1 generation in the programme, status at %2"),
                                 {generation, dateWords(m_asOf, m_making.language)}};
        page.map.namedSubtitle = page.map.subtitle;
        for (const auto& other : page.map.sources)
            addOnce(m_sources, other);
        page.map.sources = m_sources;
        if (m_source) {
            addOnce(page.map.licences, m_source->licence);
            page.map.fictional = page.map.fictional || m_source->fictional;
        }
        legend(page.map);
        page.column.emplace_back(table());
        return page;
    }

private:
    void readSites(geo::Progress& progress);
    bool readRegister();
    void readList(geo::Progress& progress);
    void findZones(geo::Progress& progress);
    MapDocument mapDocument() const;
    void legend(MapContent& map) const;
    FigureTable table() const;

    const PageMaking& m_making;
    std::string m_title;                 ///< of the list
    std::string m_asOf;                  ///< newest date of a status in the register; empty where none is given
    std::optional<geo::Source> m_source; ///< of an imported list
    std::vector<std::string> m_sources;  ///< as they are printed
    std::vector<Site> m_sites;           ///< by code
    std::shared_ptr<const geo::ZoneSet> m_zones;
    std::size_t m_known = 0; ///< of the sites, those with an outline
};

void RenewalMaker::readSites(geo::Progress& progress) {
    if (!readRegister())
        readList(progress);
}

/// What the register says of neighbourhoods. @returns false where it says nothing.
bool RenewalMaker::readRegister() {
    std::map<std::string, Site> sites;
    for (const auto& record : m_making.observatory.network().records(geo::recordKind("renewals")))
        for (const auto& code : record.codes("neighbourhood")) {
            auto& site = sites[code];
            site.code = code;
            addOnce(site.interests, record.at("interest") == "national" ? "national" : "régional");
            addOnce(m_sources, record.at("source"));
            m_asOf = std::max(m_asOf, record.at("as_of"));
        }
    for (auto& [code, site] : sites)
        m_sites.push_back(std::move(site));
    m_title = "NPNRU";
    return !m_sites.empty();
}

void RenewalMaker::readList(geo::Progress& progress) {
    const geo::RecordSet* found = nullptr;
    const auto all = m_making.observatory.records().all();
    for (const auto& set : all)
        if (speaksOfRenewal(set) && set.level == geo::GeographyKind::Qpv && (!found || set.dataYear >= found->dataYear))
            found = &set;
    if (!found)
        throw Error{Error::Code::Usage,
                    {GEO_TR("Neither the register nor a loaded list says which neighbourhoods are in the urban renewal "
                            "programme. Import one "
                            "whose name holds NPNRU and one of whose columns holds the codes of neighbourhoods "
                            "(QP034005), such as npnru.csv.")}};
    m_title = found->title;
    m_source = m_making.observatory.sources().find(found->sourceId);
    if (m_source)
        m_sources = {indicators::sourceLine(*m_source)};
    std::vector<std::string> columns;
    for (const auto& column : found->columns)
        if (lower(column).starts_with("interet") || lower(column).starts_with("intérêt"))
            columns.push_back(column);
    std::map<std::string, Site> sites;
    m_making.observatory.records().forEach(
        *found, columns,
        [&](const geo::RecordRow& row) {
            if (row.code.empty())
                return;
            auto& site = sites[std::string{row.code}];
            site.code = row.code;
            for (const auto cell : row.cells)
                addOnce(site.interests, std::string{cell});
        },
        progress);
    for (auto& [code, site] : sites)
        m_sites.push_back(std::move(site));
}

/// Of the generation that knows most of the codes.
void RenewalMaker::findZones(geo::Progress& progress) {
    for (const auto& geography : m_making.observatory.zones().all()) {
        if (geography.kind != geo::GeographyKind::Qpv)
            continue;
        const auto zones = m_making.loader.zones(geo::GeographyKind::Qpv, geography.vintage, progress);
        const auto known = static_cast<std::size_t>(
            std::ranges::count_if(m_sites, [&](const auto& site) { return zones->find(site.code).has_value(); }));
        if (known > m_known || !m_zones) {
            m_known = known;
            m_zones = zones;
        }
    }
    if (m_known == 0)
        throw Error{Error::Code::Usage,
                    {GEO_TR("None of the neighbourhoods that the list “%1” names is loaded: import the perimeters of "
                            "the priority neighbourhoods first."),
                     {m_title}}};
}

MapDocument RenewalMaker::mapDocument() const {
    MapDocument document = m_making.document.map;
    document.selected.clear();
    geo::Extent extent;
    for (const auto& site : m_sites)
        if (const auto at = m_zones->find(site.code)) {
            document.selected.push_back(site.code);
            extent.add(m_zones->extent(*at));
        }
    if (!document.layers.empty())
        return document;
    if (!document.around.kind)
        document.extent = extent.grown(std::max(2'000.0, 0.06 * std::max(extent.width(), extent.height())));
    addBordersAndNeighbourhoods(document, m_making.observatory, m_zones->geography().vintage);
    return document;
}

/// The names are in the table: here the selected ones stand for the list.
void RenewalMaker::legend(MapContent& map) const {
    for (auto& section : map.legend.sections)
        for (auto& entry : section.entries)
            if (entry.kind == LegendEntry::Kind::SelectedNeighbourhood) {
                entry.label = GEO_TR("neighbourhood of the programme");
                entry.count = m_known;
            } else if (entry.kind == LegendEntry::Kind::Neighbourhood) {
                entry.label = {GEO_TR("other priority neighbourhood (%1)"),
                               {std::to_string(m_zones->geography().vintage)}};
            }
}

/// By town; inhabitants as published, and the interest that the list gives.
FigureTable RenewalMaker::table() const {
    FigureTable table;
    std::map<std::string, std::vector<TableRow>> towns;
    const auto& reader = m_making.loader.reader();
    const auto population = reader.indicator("pop");
    std::vector<std::string> absent, years;
    for (const auto& site : m_sites) {
        const auto at = m_zones->find(site.code);
        if (!at) {
            absent.push_back(site.code);
            continue;
        }
        TableRow row;
        row.label = verbatim(m_zones->name(*at));
        const auto published = reader.published(population, site.code);
        if (published)
            addOnce(years, std::to_string(published->year));
        row.figures.push_back(published ? TableFigure{Figure{published->value, population.unit, population.decimals}}
                                        : TableFigure{geo::Message{GEO_TR("not loaded")}});
        row.origin = verbatim(joinedWith(site.interests, ", "));
        towns[m_zones->place(*at)].push_back(std::move(row));
    }
    table.columns = {years.empty() ? geo::Message{GEO_TR("inhabitants")}
                                   : geo::Message{GEO_TR("inhabitants (%1)"), {joinedWith(years, ", ")}}};
    table.heading = GEO_TR("Neighbourhood");
    table.originHead = GEO_TR("interest");
    for (auto& [town, rows] : towns)
        table.groups.push_back({verbatim(town), std::move(rows)});
    if (!absent.empty())
        table.notes.push_back({GEO_TR("In the list, but without an outline: %1."), {joinedWith(absent, ", ")}});
    return table;
}

} // namespace

MapPage renewalPage(const PageMaking& making, geo::Progress& progress) { return RenewalMaker{making}.make(progress); }

} // namespace layers
