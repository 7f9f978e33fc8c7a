#include "site_figures.hpp"

#include "memberships.hpp"
#include "provenance.hpp"
#include "register_words.hpp"
#include "sentences.hpp"
#include "wording.hpp"

#include "observatory/sources.hpp"
#include "observatory/zones.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace layers {
namespace {

/// What a site's sheet shows of a neighbourhood, of what is published for it.
constexpr std::array shown{"pop", "p0024", "p60p", "p_men1", "med", "tp60", "tx_emp", "p_caf_am"};
constexpr std::size_t mostColumns = 3;

/// "qpv-demo" of 2022 is DEMO 2022, as the producer names the file.
std::string fileWords(const indicators::PublishedFigure& figure) {
    auto name = figure.family.substr(figure.family.starts_with("qpv-") ? 4 : 0);
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return name + "\u00A0" + std::to_string(figure.year);
}

class FiguresMaker {
public:
    FiguresMaker(const PageMaking& making, const std::string& commune) : m_making{making}, m_commune{commune} {}

    SiteFigures make(geo::Progress& progress) {
        geo::ProgressPart finding{progress, 0, 0.4}, mapping{progress, 0.4, 1};
        findNeighbourhoods(finding);
        addMap(mapping);
        addTable();
        return std::move(m_done);
    }

private:
    struct Neighbourhood {
        std::string code, name;
        std::vector<indicators::PublishedFigure> figures;
        const indicators::PublishedFigure* find(std::string_view id) const {
            const auto at = std::ranges::find_if(figures, [&](const auto& f) { return f.indicator.id == id; });
            return at == figures.end() ? nullptr : &*at;
        }
    };
    void findNeighbourhoods(geo::Progress& progress);
    std::vector<Neighbourhood> ofGeneration(int generation, geo::Progress& progress);
    void addMap(geo::Progress& progress);
    geo::Message caption() const;
    geo::Message published() const;
    void addTable();
    FigureTable columnsTable() const;
    FigureTable rowsTable() const;
    Figure figureOf(const indicators::PublishedFigure& published) const {
        return {published.value, published.indicator.unit, published.indicator.decimals};
    }
    /// Others have the figure, so its file is loaded: the state says why this one has none.
    Figure absent(const std::string& code, std::string_view id) const {
        const auto& reader = m_making.loader.reader();
        const auto indicator = reader.indicator(std::string{id});
        const auto published = reader.published(indicator, code);
        return {published && !published->value.hasNumber() ? published->value
                                                           : geo::Cell::absent(geo::CellState::Missing),
                indicator.unit, indicator.decimals};
    }
    void use(std::int64_t id) {
        const auto source = m_making.observatory.sources().find(id);
        if (!source)
            return;
        addOnce(m_done.sources, indicators::sourceLine(*source));
        addOnce(m_done.licences, source->licence);
        m_done.fictional = m_done.fictional || source->fictional;
    }

    const PageMaking& m_making;
    const std::string& m_commune;
    int m_generation = 0; ///< 0: none is loaded
    std::vector<Neighbourhood> m_all;
    SiteFigures m_done;
};

std::vector<FiguresMaker::Neighbourhood> FiguresMaker::ofGeneration(int generation, geo::Progress& progress) {
    const auto zones = m_making.loader.zones(geo::GeographyKind::Qpv, generation, progress);
    const auto& memberships = m_making.loader.reader().memberships();
    std::vector<Neighbourhood> found;
    for (std::size_t i = 0; i < zones->size(); ++i)
        if (std::ranges::count(memberships.listedCommunes(*zones, i), m_commune) > 0)
            found.push_back(
                {zones->code(i), usualName(zones->name(i)), m_making.loader.reader().published(zones->code(i))});
    return found;
}

/// Of the generation that most is published for here, the latest of several; else of the latest that lies here.
void FiguresMaker::findNeighbourhoods(geo::Progress& progress) {
    std::vector<int> generations;
    for (const auto& geography : m_making.observatory.zones().all())
        if (geography.kind == geo::GeographyKind::Qpv)
            generations.push_back(geography.vintage);
    std::ranges::sort(generations, std::greater{});
    if (m_commune.empty())
        return;
    const auto published = [](const std::vector<Neighbourhood>& all) {
        return std::ranges::count_if(all, [](const auto& one) { return !one.figures.empty(); });
    };
    for (const int generation : generations) {
        auto found = ofGeneration(generation, progress);
        if (found.empty() || (!m_all.empty() && published(found) <= published(m_all)))
            continue;
        m_all = std::move(found);
        m_generation = generation;
    }
    if (m_generation == 0 && !generations.empty())
        m_generation = generations.back();
}

geo::Message FiguresMaker::caption() const {
    const auto generation = std::to_string(m_generation);
    if (m_all.size() == 1)
        return {GEO_TR("Priority neighbourhood %1 (%2, generation %3) and its surroundings (300 m)."),
                {m_all.front().name, m_all.front().code, generation}};
    if (!m_all.empty())
        return {GEO_TR("Priority neighbourhoods (generation %1) and their surroundings (300 m)."), {generation}};
    return GEO_TR("The commune of the site.");
}

void FiguresMaker::addMap(geo::Progress& progress) {
    MapDocument document;
    const bool outlined = !m_commune.empty() && m_making.observatory.zones().find(geo::GeographyKind::Commune) &&
                          m_making.loader.zones(geo::GeographyKind::Commune, std::nullopt, progress)->find(m_commune);
    if (outlined) {
        document.around = {geo::GeographyKind::Commune, m_commune};
        Layer communes;
        communes.kind = LayerKind::Boundaries;
        communes.geography = geo::GeographyKind::Commune;
        document.add(communes);
    }
    if (!m_all.empty()) {
        geo::Extent extent;
        const auto zones = m_making.loader.zones(geo::GeographyKind::Qpv, m_generation, progress);
        for (const auto& one : m_all) {
            document.selected.push_back(one.code);
            extent.add(zones->extent(*zones->find(one.code)));
        }
        Layer ring, neighbourhoods;
        ring.kind = LayerKind::Ring;
        neighbourhoods.kind = LayerKind::Neighbourhoods;
        neighbourhoods.geography = geo::GeographyKind::Qpv;
        neighbourhoods.vintage = m_generation;
        document.extent = extent.grown(std::max(450.0, 0.08 * extent.width()));
        document.add(ring);
        document.add(neighbourhoods);
    }
    if (document.layers.empty())
        return;
    auto map = std::make_shared<MapContent>(m_making.loader.load(document, progress));
    for (const auto& source : map->sources)
        addOnce(m_done.sources, source);
    for (const auto& licence : map->licences)
        addOnce(m_done.licences, licence);
    m_done.fictional = m_done.fictional || map->fictional;
    m_done.epsg = map->epsg;
    m_done.blocks.emplace_back(MapBlock{std::move(map), caption()});
}

/// By whom.
geo::Message FiguresMaker::published() const {
    std::vector<std::string> producers;
    for (const auto& one : m_all)
        for (const auto& figure : one.figures)
            if (std::ranges::find(shown, figure.indicator.id) != shown.end()) {
                const auto origin = originOf(figure, "INSEE"); // "CNAF, DEMO 2022"
                addOnce(producers, origin.substr(0, origin.find(',')));
            }
    return {GEO_TR("published (%1)"), {joinedWith(producers, ", ")}};
}

/// Indicators below each other, a column per neighbourhood; the file at the end of the row.
FigureTable FiguresMaker::columnsTable() const {
    FigureTable table;
    table.heading =
        m_all.size() == 1 ? GEO_TR("The neighbourhood in figures") : GEO_TR("The neighbourhoods in figures");
    table.subheading = published();
    table.firstStandsOut = m_all.size() == 1;
    if (m_all.size() > 1)
        for (const auto& one : m_all)
            table.columns.push_back(verbatim(one.name));
    TableGroup group;
    std::vector<std::string> all;
    for (const std::string_view id : shown) {
        TableRow row;
        std::vector<std::string> files;
        for (const auto& one : m_all) {
            const auto* published = one.find(id);
            row.figures.emplace_back(published ? figureOf(*published) : absent(one.code, id));
            if (!published)
                continue;
            row.label = verbatim(published->indicator.shortLabel.in(m_making.language));
            addOnce(files, fileWords(*published));
        }
        if (files.empty())
            continue;
        if (m_all.size() == 1)
            row.origin = verbatim(joinedWith(files, ", "));
        for (const auto& file : files)
            addOnce(all, file);
        group.rows.push_back(std::move(row));
    }
    table.groups.push_back(std::move(group));
    if (m_all.size() > 1)
        table.notes.push_back({GEO_TR("Files: %1."), {joinedWith(all, ", ")}});
    return table;
}

/// A row per neighbourhood.
FigureTable FiguresMaker::rowsTable() const {
    FigureTable table;
    table.heading = GEO_TR("The neighbourhoods in figures");
    table.subheading = published();
    table.firstStandsOut = false;
    std::vector<std::string_view> ids;
    std::vector<std::string> files;
    for (const std::string_view id : shown) {
        const auto has = std::ranges::find_if(m_all, [&](const auto& one) { return one.find(id) != nullptr; });
        if (has == m_all.end())
            continue;
        ids.push_back(id);
        const auto& published = *has->find(id);
        table.columns.push_back(verbatim(published.indicator.shortLabel.in(m_making.language)));
        addOnce(files, published.indicator.shortLabel.in(m_making.language) + ": " + fileWords(published));
    }
    TableGroup group;
    for (const auto& one : m_all) {
        TableRow row;
        row.label = verbatim(one.name);
        for (const auto id : ids) {
            const auto* published = one.find(id);
            row.figures.emplace_back(published ? figureOf(*published) : absent(one.code, id));
        }
        group.rows.push_back(std::move(row));
    }
    table.groups.push_back(std::move(group));
    table.notes.push_back(verbatim(joinedWith(files, "; ") + "."));
    return table;
}

void FiguresMaker::addTable() {
    for (const auto& one : m_all)
        for (const auto& figure : one.figures)
            if (std::ranges::find(shown, figure.indicator.id) != shown.end())
                use(figure.source);
    const bool any = std::ranges::any_of(m_all, [](const auto& one) { return !one.figures.empty(); });
    if (m_all.empty() || !any) {
        geo::Message words = GEO_TR("No figure published for the neighbourhoods is loaded.");
        if (m_all.empty())
            words =
                m_generation == 0
                    ? geo::Message{GEO_TR("No perimeter of a priority neighbourhood is loaded.")}
                    : geo::Message{GEO_TR("There is no priority neighbourhood of the %1 generation in this commune."),
                                   {std::to_string(m_generation)}};
        m_done.blocks.emplace_back(Notice{GEO_TR("The neighbourhoods in figures"), std::move(words)});
    } else if (m_all.size() <= mostColumns) {
        m_done.blocks.emplace_back(columnsTable());
    } else {
        m_done.blocks.emplace_back(Notice{GEO_TR("The neighbourhoods in figures"),
                                          {GEO_TR("%1 neighbourhoods: their figures are on the last page."),
                                           {static_cast<std::int64_t>(m_all.size())}}});
        m_done.wide = rowsTable();
    }
}

} // namespace

SiteFigures siteFigures(const PageMaking& making, const std::string& commune, geo::Progress& progress) {
    return FiguresMaker{making, commune}.make(progress);
}

} // namespace layers
