#include "map_content.hpp"

#include "content_words.hpp"
#include "map_change.hpp"
#include "maps_beside.hpp"
#include "register_points.hpp"
#include "territories.hpp"
#include "territory_area.hpp"
#include "voices.hpp"

#include "base/codes.hpp"
#include "network/network.hpp"
#include "observatory/zones.hpp"

#include <numeric>
#include <span>

namespace layers {
namespace {

using geo::GeographyKind;

/// A neighbourhood is on the map of a territory that holds more than this share of it: outlines of several producers
/// overlap along borders they mean to share.
constexpr double touches = 0.1;
/// A zone of the filled level belongs to a territory that is not above it in the codes by this share of its area.
constexpr double belongs = 0.5;

const Layer* visible(const MapDocument& document, LayerKind kind) {
    const auto found = std::ranges::find_if(document.layers,
                                            [kind](const Layer& layer) { return layer.kind == kind && layer.visible; });
    return found == document.layers.end() ? nullptr : &*found;
}

/// The generation a map must draw: asked for, else that of what is selected. None: the latest that suits.
std::optional<int> generationAsked(const MapDocument& document, const Layer* neighbourhoods) {
    if (neighbourhoods && neighbourhoods->vintage)
        return neighbourhoods->vintage;
    for (const std::string& code : document.selected)
        if (const auto parsed = geo::QpvCode::parse(code))
            return geo::generationOf(*parsed);
    return std::nullopt;
}

std::vector<std::uint32_t> allOf(const geo::ZoneSet& zones) {
    std::vector<std::uint32_t> indices(zones.size());
    std::iota(indices.begin(), indices.end(), 0u);
    return indices;
}

[[noreturn]] void notThere(const Territory& around) {
    throw geo::Error{geo::Error::Code::Usage,
                     {GEO_TR("There is no %1 %2 in this file. Check the code, or import outlines that hold it."),
                      {std::string{geo::toText(*around.kind)}, around.code}}};
}

/// Zones of the level that belong to the territory, by code where codes tell, else by shared area.
/// @param prefixes  what the codes of smaller zones start with inside the territory
std::vector<std::uint32_t> zonesInside(const geo::ZoneSet& level, const Territory& around,
                                       const std::vector<std::string>& prefixes, const geo::MultiPolygon& outline,
                                       geo::Progress& progress) {
    const GeographyKind kind = level.geography().kind;
    if (kind == GeographyKind::Epci && kind == *around.kind)
        return zonesWithPrefix(level, {around.code});
    const bool codesTell = kind == GeographyKind::Iris || kind == GeographyKind::Commune || kind == *around.kind;
    if (codesTell && !prefixes.empty())
        return zonesWithPrefix(level, prefixes);
    auto inside = zonesMeeting(level, outline, *around.kind == GeographyKind::Qpv ? touches : belongs, progress);
    return inside.empty() ? zonesMeeting(level, outline, 0, progress) : inside;
}

geo::Extent extentOf(const geo::ZoneSet& zones, const std::vector<std::uint32_t>& which) {
    geo::Extent extent;
    for (const std::uint32_t i : which)
        extent.add(zones.extent(i));
    return extent;
}

/// Rings of selected neighbourhoods widen the extent of the territory they stick out of.
geo::Extent fittedExtent(const MapContent& content) {
    geo::Extent extent, selection;
    if (content.territory)
        extent = content.territory->extent();
    for (const geo::MultiPolygon& ring : content.rings)
        selection.add(ring.extent());
    for (const OutlinedZones& outlined : content.outlines)
        if (!outlined.selected.empty())
            selection.add(extentOf(*outlined.zones, outlined.selected));
    if (!selection.empty() && (extent.empty() || extent.intersects(selection)))
        extent.add(selection);
    if (!extent.empty())
        return extent;
    if (content.filled)
        extent.add(content.filled->zones->extent());
    for (const OutlinedZones& outlined : content.outlines)
        extent.add(extentOf(*outlined.zones, outlined.shown));
    if (extent.empty())
        for (const TintedArea& area : content.areas)
            extent.add(area.shape.extent().grown(5'000));
    return extent;
}

/// What to show before anything is loaded, or when only points are: mainland France in Lambert-93, else the points.
geo::Extent fallbackExtent(const std::vector<std::pair<LayerKind, geo::PointSet>>& sets, int epsg) {
    geo::Extent extent;
    for (const auto& [kind, set] : sets)
        for (const geo::Point point : set.points)
            extent.add(point);
    if (!extent.empty())
        return extent.grown(10'000);
    return epsg == 2154 ? geo::Extent{99'000, 6'046'000, 1'242'000, 7'111'000}
                        : geo::Extent{0, 0, 1'000'000, 1'000'000};
}

geo::PointSet insideOf(const geo::Extent& extent, const geo::PointSet& all) {
    geo::PointSet kept;
    kept.id = all.id;
    kept.epsg = all.epsg;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!extent.contains(all.points[i]))
            continue;
        kept.points.push_back(all.points[i]);
        kept.names.push_back(all.names[i]);
        kept.categories.push_back(all.categories[i]);
        kept.keys.push_back(all.keys[i]);
    }
    return kept;
}

/// What is infinite is no figure to show: it would be in no class and in no legend.
indicators::Figures finite(indicators::Figures figures) {
    geo::Column& cells = figures.values;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (geo::hasNumber(cells.states[i]) && !std::isfinite(cells.values[i]))
            cells.set(i, geo::Cell::absent(geo::CellState::NotAvailable));
    return figures;
}

/// Small levels below large ones, neighbourhoods above all.
int drawingOrder(const OutlinedZones& outlined) {
    if (outlined.kind == LayerKind::Neighbourhoods)
        return 9;
    switch (outlined.zones->geography().kind) {
    case GeographyKind::Iris:
        return 0;
    case GeographyKind::Commune:
        return 1;
    case GeographyKind::Epci:
        return 2;
    default:
        return 3;
    }
}

} // namespace

ContentLoader::ContentLoader(const geo::Observatory& observatory, const indicators::Catalogue& catalogue,
                             indicators::Language language)
    : m_observatory{observatory}, m_catalogue{catalogue}, m_language{language} {}

std::shared_ptr<const geo::ZoneSet> ContentLoader::zones(GeographyKind kind, std::optional<int> vintage,
                                                         geo::Progress& progress) {
    const auto geography = m_observatory.zones().find(kind, vintage);
    if (!geography && vintage)
        throw geo::Error{geo::Error::Code::Usage,
                         {GEO_TR("No outlines of %1 for %2 are in this file. Import them, or ask for another year."),
                          {std::string{geo::toText(kind)}, std::to_string(*vintage)}}};
    if (!geography)
        throw geo::Error{
            geo::Error::Code::Usage,
            {GEO_TR("No outlines of %1 are in this file yet: import them first."), {std::string{geo::toText(kind)}}}};
    auto& kept = m_zones[{kind, geography->vintage}];
    if (!kept)
        kept = m_observatory.zones().load(*geography, progress);
    progress.report(1);
    return kept;
}

std::shared_ptr<const indicators::Figures> ContentLoader::figures(const IndicatorStyle& style,
                                                                  const geo::ZoneSet& zones) {
    const geo::Geography& geography = zones.geography();
    auto& kept = m_figures[{style.indicator, style.year.value_or(0), style.since.value_or(0), geography.kind,
                            geography.vintage}];
    if (!kept && style.since)
        kept = changeSince(style, zones);
    else if (!kept)
        kept = std::make_shared<const indicators::Figures>(
            finite(reader().at(reader().indicator(style.indicator), zones, style.year)));
    if (const auto& change = kept->change; change && !change->comparability.holds() && style.compareAnyway.empty())
        refuseIncomparable(*change, reader().availability(change->later->indicator).years[geography.kind], m_language);
    return kept;
}

indicators::Estimator& ContentLoader::estimator() {
    if (!m_estimator)
        m_estimator.emplace(m_observatory, m_catalogue);
    return *m_estimator;
}

indicators::References& ContentLoader::references() {
    if (!m_references)
        m_references.emplace(m_observatory, reader());
    return *m_references;
}

std::shared_ptr<const geo::ZoneSet> ContentLoader::setHolding(const Territory& around, geo::Progress& progress) {
    std::optional<int> vintage;
    if (const auto code = geo::QpvCode::parse(around.code); code && *around.kind == GeographyKind::Qpv)
        vintage = geo::generationOf(*code);
    if (!m_observatory.zones().find(*around.kind, vintage))
        return nullptr;
    auto set = zones(*around.kind, vintage, progress);
    return set->find(around.code) ? set : nullptr;
}

std::vector<std::string> ContentLoader::prefixes(const Territory& around) {
    if (*around.kind != GeographyKind::Epci)
        return codePrefixes(*around.kind, around.code);
    std::vector<std::string> found;
    for (const auto& [code, membership] : reader().memberships().all())
        if (membership.epci == around.code)
            for (std::string& prefix : codePrefixes(GeographyKind::Commune, code))
                found.push_back(std::move(prefix));
    return found;
}

std::string ContentLoader::territoryName(const Territory& around, const geo::ZoneSet& parts, std::uint32_t piece) {
    switch (*around.kind) {
    case GeographyKind::Department:
        return indicators::departmentName(around.code);
    case GeographyKind::Epci:
        for (const auto& [code, membership] : reader().memberships().all())
            if (membership.epci == around.code)
                return membership.epciName;
        return {};
    default:
        return parts.place(piece);
    }
}

TerritoryArea ContentLoader::outlined(const Territory& around, const std::shared_ptr<const geo::ZoneSet>& level,
                                      geo::Progress& progress) {
    geo::ProgressPart loading{progress, 0, 0.4}, loadingParts{progress, 0.4, 1};
    TerritoryArea result;
    const auto exact = setHolding(around, loading);
    const std::size_t index = exact ? exact->find(around.code).value_or(0) : 0;

    // Joining the zones that are filled keeps the outline on their very borders; other producers generalise otherwise.
    std::shared_ptr<const geo::ZoneSet> parts;
    const auto fills = [&](GeographyKind kind) { return level && level->geography().kind == kind; };
    const bool ofCommunes = around.kind == GeographyKind::Department || around.kind == GeographyKind::Epci;
    if (fills(GeographyKind::Iris) || (fills(GeographyKind::Commune) && ofCommunes))
        parts = level;
    else if (!exact && ofCommunes && m_observatory.zones().find(GeographyKind::Commune))
        parts = zones(GeographyKind::Commune, std::nullopt, loadingParts);
    else if (!exact && m_observatory.zones().find(GeographyKind::Iris))
        parts = zones(GeographyKind::Iris, std::nullopt, loadingParts);
    const auto pieces = parts ? zonesWithPrefix(*parts, prefixes(around)) : std::vector<std::uint32_t>{};
    if (!pieces.empty()) {
        result.outline = std::make_shared<const geo::MultiPolygon>(joined(*parts, pieces));
        result.source = parts->geography().sourceId;
        result.name = territoryName(around, *parts, pieces[0]);
    } else if (exact) {
        result.outline = std::make_shared<const geo::MultiPolygon>(exact->shape(index));
        result.source = exact->geography().sourceId;
    } else {
        notThere(around);
    }
    if (exact)
        result.name = exact->name(index);
    if (result.name.empty())
        result.name = around.code;
    return result;
}

std::shared_ptr<const TerritoryArea> ContentLoader::area(const Territory& around,
                                                         const std::shared_ptr<const geo::ZoneSet>& level,
                                                         geo::Progress& progress) {
    if (!around.kind) {
        TerritoryArea everything;
        if (level)
            everything.inside = allOf(*level);
        return std::make_shared<const TerritoryArea>(std::move(everything));
    }
    auto& kept = m_areas[{*around.kind, around.code, level ? level->geography().id : 0}];
    if (kept)
        return kept;
    geo::ProgressPart outlining{progress, 0, 0.8}, overlaying{progress, 0.8, 1};
    TerritoryArea result = outlined(around, level, outlining);
    if (level)
        result.inside = zonesInside(*level, around, prefixes(around), *result.outline, overlaying);
    kept = std::make_shared<const TerritoryArea>(std::move(result));
    return kept;
}

void ContentLoader::addFilledZones(MapContent& content, const Layer& layer,
                                   const std::shared_ptr<const geo::ZoneSet>& zones, const TerritoryArea& area,
                                   const MapClasses& classes) {
    if (layer.style.form == MapForm::Categories)
        return addCategories(content, layer, zones, area);
    FilledZones filled;
    filled.zones = zones;
    filled.figures = figures(layer.style, *zones);
    const geo::Column& values = filled.figures->values;
    filled.classification = classes.classification;
    filled.centre = classes.centre;
    filled.colours = classes.colours;
    filled.fills.assign(zones->size(), -2);
    for (const std::uint32_t i : area.inside) {
        const auto k = filled.classification.classOf(values.values[i]);
        filled.fills[i] = k && geo::hasNumber(values.states[i]) ? static_cast<int>(*k) : -1;
    }
    markUnsure(filled);
    content.filled = std::move(filled);
    addCircles(content, layer, area);
}

OutlinedZones ContentLoader::neighbourhoods(std::optional<int> generation, const TerritoryArea& area,
                                            geo::Progress& progress) {
    std::vector<int> generations; // latest first
    for (const auto& geography : m_observatory.zones().all())
        if (geography.kind == GeographyKind::Qpv && geography.vintage == generation.value_or(geography.vintage))
            generations.push_back(geography.vintage);
    std::ranges::sort(generations, std::greater{});
    OutlinedZones latest;
    for (const int vintage : generations) {
        OutlinedZones outlined;
        outlined.kind = LayerKind::Neighbourhoods;
        geo::ProgressPart loading{progress, 0, 0.5}, overlaying{progress, 0.5, 1};
        outlined.zones = zones(GeographyKind::Qpv, vintage, loading);
        outlined.shown =
            area.outline ? zonesMeeting(*outlined.zones, *area.outline, touches, overlaying) : allOf(*outlined.zones);
        if (!outlined.shown.empty())
            return outlined;
        if (!latest.zones)
            latest = std::move(outlined);
    }
    return latest;
}

void ContentLoader::addNeighbourhoods(MapContent& content, const TerritoryArea& area, geo::Progress& progress) {
    const MapDocument& document = content.document;
    const Layer* layer = visible(document, LayerKind::Neighbourhoods);
    const Layer* ring = visible(document, LayerKind::Ring);
    if (!layer && (!ring || document.selected.empty()))
        return;
    auto outlined = neighbourhoods(generationAsked(document, layer), area, progress);
    if (!outlined.zones)
        return;
    for (const std::string& code : document.selected)
        if (const auto i = outlined.zones->find(code))
            outlined.selected.push_back(static_cast<std::uint32_t>(*i));
    if (ring && ring->bufferMetres > 0 && !outlined.selected.empty()) {
        std::vector<geo::MultiPolygon> buffers;
        for (const std::uint32_t i : outlined.selected)
            buffers.push_back(geo::buffered(outlined.zones->shape(i), ring->bufferMetres));
        content.rings = {geo::united(buffers)};
        content.ringMetres = ring->bufferMetres;
    }
    if (!layer)
        return;
    for (const std::uint32_t i : outlined.selected)
        if (std::ranges::find(outlined.shown, i) == outlined.shown.end())
            outlined.shown.push_back(i);
    outlined.labelled = true;
    content.outlines.push_back(std::move(outlined));
}

void ContentLoader::addBoundaries(MapContent& content, geo::Progress& progress) {
    const double share = 1.0 / static_cast<double>(std::max<std::size_t>(content.document.layers.size(), 1));
    double done = 0;
    for (const Layer& layer : content.document.layers) {
        geo::ProgressPart loading{progress, done, done + share};
        done += share;
        if (layer.kind != LayerKind::Boundaries || !layer.visible ||
            !m_observatory.zones().find(layer.geography, layer.vintage))
            continue;
        OutlinedZones outlined;
        outlined.kind = LayerKind::Boundaries;
        outlined.zones = zones(layer.geography, layer.vintage, loading);
        outlined.shown = allOf(*outlined.zones);
        const bool within = content.territory != nullptr;
        outlined.labelled = layer.geography == GeographyKind::Department ? !within : within;
        content.outlines.push_back(std::move(outlined));
    }
    std::ranges::stable_sort(content.outlines, {}, drawingOrder);
}

void ContentLoader::addSymbols(MapContent& content) {
    std::vector<std::pair<LayerKind, geo::PointSet>> sets;
    for (const LayerKind kind : {LayerKind::Adherents, LayerKind::Sites, LayerKind::Councils,
                                 LayerKind::EducationalCities, LayerKind::Events, LayerKind::Voices})
        if (const Layer* layer = visible(content.document, kind))
            sets.emplace_back(kind, registerPoints(m_observatory, *layer));
    if (content.extent.empty())
        content.extent = fallbackExtent(sets, content.epsg);
    for (const auto& [kind, all] : sets) {
        SymbolLayer layer;
        layer.kind = kind;
        layer.points = insideOf(content.extent, all);
        if (kind == LayerKind::Voices)
            addVoices(layer, m_observatory.network());
        else
            for (const std::string& category : layer.points.categories)
                layer.symbols.push_back(symbolOf(layer.points.id, category));
        content.symbols.push_back(std::move(layer));
    }
}

/// A cité éducative is its neighbourhoods too, of the newest generation that it names any of.
void ContentLoader::addEducationalCities(MapContent& content, geo::Progress& progress) {
    if (!visible(content.document, LayerKind::EducationalCities))
        return;
    std::vector<std::shared_ptr<const geo::ZoneSet>> generations;
    for (const auto& geography : m_observatory.zones().all())
        if (geography.kind == GeographyKind::Qpv)
            generations.push_back(zones(geography.kind, geography.vintage, progress));
    std::ranges::sort(generations, std::greater{}, [](const auto& set) { return set->geography().vintage; });
    for (const auto& city : m_observatory.network().records(geo::recordKind("cites")))
        for (const auto& set : generations) {
            std::vector<std::uint32_t> members;
            for (const auto& code : city.codes("neighbourhoods"))
                if (const auto at = set->find(code))
                    members.push_back(static_cast<std::uint32_t>(*at));
            if (members.empty())
                continue;
            content.areas.push_back({AreaLook::EducationalCity, {}, joined(*set, members)});
            break;
        }
}

MapContent ContentLoader::load(const MapDocument& document, geo::Progress& progress) {
    geo::ProgressPart loading{progress, 0, 0.5}, resolving{progress, 0.5, 0.7}, comparing{progress, 0.7, 0.73},
        outlining{progress, 0.73, 0.8}, bordering{progress, 0.8, 1};
    MapContent content;
    content.document = document;
    content.epsg = m_observatory.territory().epsg;
    const Layer* indicator = visible(document, LayerKind::Indicator);
    std::shared_ptr<const geo::ZoneSet> filled;
    if (indicator)
        filled = level(*indicator, loading);
    const auto territory = area(document.around, filled, resolving);
    content.territory = territory->outline;
    MapClasses shared;
    if (indicator) {
        if (indicator->style.form != MapForm::Categories)
            shared = classes(document.around, *indicator, document.beside, *filled, *territory, comparing);
        addFilledZones(content, *indicator, filled, *territory, shared);
    }
    addNeighbourhoods(content, *territory, outlining);
    addBoundaries(content, bordering);
    addEducationalCities(content, bordering);
    content.extent = document.extent ? *document.extent : fittedExtent(content);
    addSymbols(content);
    addCautions(content, m_language);
    addLegend(content, *territory, m_language);
    addTitles(content, *territory, m_language);
    addSources(content, *territory, m_observatory, m_language);
    if (indicator && !document.beside.empty() && indicator->style.form != MapForm::Categories)
        addMapsBeside(content, *indicator, filled, *territory, shared);
    progress.report(1);
    return content;
}

} // namespace layers
