#include "maps_beside.hpp"

#include "change.hpp"
#include "content_words.hpp"
#include "level_words.hpp"

#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace layers {
namespace {

/// The figures of all the maps, one after the other; of the sizes of circles, or of what is filled.
std::shared_ptr<const indicators::Figures> pooledFigures(const std::vector<MapContent*>& maps,
                                                         const TerritoryArea& area, bool sizes) {
    const auto figuresOf = [sizes](const MapContent& map) { return sizes ? map.circles->sizes : map.filled->figures; };
    auto figures = std::make_shared<indicators::Figures>(*figuresOf(*maps.front()));
    figures->values = {};
    for (const MapContent* map : maps)
        for (const std::uint32_t i : area.inside)
            figures->values.push(figuresOf(*map)->values[i]);
    return figures;
}

/// One map whose zones are those of all the maps.
FilledZones pooledZones(const std::vector<MapContent*>& maps, const TerritoryArea& area) {
    FilledZones all = *maps.front()->filled;
    all.figures = pooledFigures(maps, area, false);
    all.fills.clear();
    for (const MapContent* map : maps)
        for (const std::uint32_t i : area.inside)
            all.fills.push_back(map->filled->fills[i]);
    return all;
}

CircleLayer pooledCircles(const std::vector<MapContent*>& maps, const TerritoryArea& area) {
    CircleLayer all = *maps.front()->circles;
    all.sizes = pooledFigures(maps, area, true);
    all.zeros = all.below = 0;
    all.circles.clear();
    for (const MapContent* map : maps) {
        all.zeros += map->circles->zeros;
        all.below += map->circles->below;
        all.circles.insert(all.circles.end(), map->circles->circles.begin(), map->circles->circles.end());
    }
    return all;
}

void addOnce(std::vector<std::string>& list, const std::vector<std::string>& more) {
    for (const std::string& text : more)
        if (std::ranges::find(list, text) == list.end())
            list.push_back(text);
}

bool sameIndicator(const std::vector<MapContent*>& maps) {
    return std::ranges::all_of(maps, [&](const MapContent* map) {
        return map->filled->figures->indicator.id == maps.front()->filled->figures->indicator.id;
    });
}

std::string listed(const std::vector<MapContent*>& maps, const char* between,
                   const std::function<std::string(const indicators::Figures&)>& word) {
    std::vector<std::string> words;
    for (const MapContent* map : maps)
        addOnce(words, {word(*map->filled->figures)});
    std::string text;
    for (const std::string& each : words)
        text += (text.empty() ? "" : between) + each;
    return text;
}

/// What is left of the style of a change for figures beside it: their classes are not about zero.
IndicatorStyle figuresStyle(const IndicatorStyle& style) {
    IndicatorStyle left;
    left.form = style.form;
    left.sizedBy = style.sizedBy;
    left.circleScale = style.circleScale;
    left.classes = style.classes;
    return left;
}

/// The title of all the maps: each indicator, unit and year once.
void addSharedTitles(MapContent& content, const std::vector<MapContent*>& maps, const TerritoryArea& area,
                     indicators::Language language) {
    const LevelWords& words = levelWords(content.filled->zones->geography().kind);
    const bool same = sameIndicator(maps);
    const std::string label = listed(maps, " · ", [&](const indicators::Figures& figures) {
        return (same ? figures.indicator.label : figures.indicator.shortLabel).in(language);
    });
    const std::string unit =
        listed(maps, ", ", [&](const indicators::Figures& figures) { return unitWords(figures.indicator, language); });
    const std::string years =
        listed(maps, ", ", [&](const indicators::Figures& figures) { return periodOf(figures, language); });
    content.title = verbatim(label);
    if (area.name.empty()) {
        content.subtitle = {words.subtitleAll, {unit, years}};
        content.namedSubtitle = {words.namedAll, {label, unit, years}};
    } else {
        content.subtitle = {words.subtitle, {unit, years, area.name}};
        content.namedSubtitle = {words.named, {label, unit, years, area.name}};
    }
}

} // namespace

std::vector<Layer> layersBeside(const Layer& layer, const std::vector<MapBeside>& beside, bool withItself) {
    std::vector<Layer> result;
    if (withItself)
        result.push_back(layer);
    for (const MapBeside& map : beside) {
        Layer other = layer;
        if (layer.style.since)
            other.style = figuresStyle(layer.style);
        other.style.indicator = map.indicator;
        other.style.year = map.year;
        result.push_back(std::move(other));
    }
    return result;
}

bool shareClasses(const indicators::Figures& a, const indicators::Figures& b) {
    const auto count = [](const indicators::Figures& f) { return f.indicator.nature == indicators::Nature::Count; };
    return a.indicator.unit == b.indicator.unit && count(a) == count(b) && !a.change == !b.change;
}

void shareCircles(const std::vector<MapContent*>& maps) {
    if (!std::ranges::all_of(maps, [](const MapContent* map) { return map->circles && map->circles->largest > 0; }))
        return;
    double largest = 0, unit = std::numeric_limits<double>::infinity(); // unit: radius of the value 1
    for (const MapContent* map : maps) {
        largest = std::max(largest, map->circles->largest);
        unit = std::min(unit, map->circles->radius / std::sqrt(map->circles->largest));
    }
    for (MapContent* map : maps) {
        for (Circle& circle : map->circles->circles)
            circle.share *= std::sqrt(map->circles->largest / largest);
        map->circles->largest = largest;
        map->circles->radius = unit * std::sqrt(largest);
    }
}

std::vector<LegendSection> pooledSections(const std::vector<MapContent*>& maps, const TerritoryArea& area,
                                          indicators::Language language) {
    MapContent all;
    all.document = maps.front()->document;
    all.filled = pooledZones(maps, area);
    if (maps.front()->circles)
        all.circles = pooledCircles(maps, area);
    TerritoryArea everything;
    everything.inside.resize(all.filled->fills.size());
    std::iota(everything.inside.begin(), everything.inside.end(), 0u);
    addLegend(all, everything, language);
    LegendSection& section = all.legend.sections.front();
    const indicators::Indicator& first = maps.front()->filled->figures->indicator;
    std::string unit = unitWords(first, language);
    if (!sameIndicator(maps)) {
        section.title = verbatim(listed(maps, " · ", [&](const indicators::Figures& figures) {
            return figures.indicator.shortLabel.in(language);
        }));
        indicators::Indicator bare = first;
        bare.unitName = {}; // "% of women" would be wrong of the men
        unit = unitWords(bare, language);
    }
    section.subtitle = {GEO_TR("%1 maps with the same classes, %2 · zones of all of them"),
                        {static_cast<std::int64_t>(maps.size()), unit}};
    return std::move(all.legend.sections);
}

std::shared_ptr<MapContent> ContentLoader::mapBeside(const MapContent& content, const Layer& layer,
                                                     const std::shared_ptr<const geo::ZoneSet>& zones,
                                                     const TerritoryArea& area, const MapClasses& classes) {
    auto map = std::make_shared<MapContent>(content);
    map->document.beside.clear();
    *map->document.find(LayerKind::Indicator) = layer;
    map->circles.reset();
    map->cautions.clear();
    addFilledZones(*map, layer, zones, area, classes);
    map->legend = {};
    map->sources.clear();
    map->licences.clear();
    map->used.clear();
    addLegend(*map, area, m_language);
    addTitles(*map, area, m_language);
    addSources(*map, area, m_observatory, m_language);
    return map;
}

void ContentLoader::addMapsBeside(MapContent& content, const Layer& layer,
                                  const std::shared_ptr<const geo::ZoneSet>& zones, const TerritoryArea& area,
                                  const MapClasses& shared) {
    geo::NoProgress quiet; // all has been loaded that takes long
    std::vector<MapContent*> all{&content}, sharing{&content};
    std::vector<LegendSection> apart;
    std::vector<std::shared_ptr<const MapContent>> others;
    for (Layer& other : layersBeside(layer, content.document.beside, false)) {
        const bool shares = shareClasses(*content.filled->figures, *figures(other.style, *zones));
        if (!shares)
            other.style.lockedBreaks.clear();
        const auto map = mapBeside(content, other, zones, area,
                                   shares ? shared : classes(content.document.around, other, {}, *zones, area, quiet));
        all.push_back(map.get());
        if (shares && map->circles.has_value() == content.circles.has_value())
            sharing.push_back(map.get());
        else
            apart.push_back(map->legend.sections.front());
        addOnce(content.sources, map->sources);
        addOnce(content.licences, map->licences);
        for (const auto& source : map->used)
            if (std::ranges::find(content.used, source.id, &geo::Source::id) == content.used.end())
                content.used.push_back(source);
        content.fictional = content.fictional || map->fictional;
        others.push_back(map);
    }
    auto& sections = content.legend.sections;
    std::size_t own = 1;
    if (sharing.size() > 1) {
        shareCircles(sharing);
        auto pooled = pooledSections(sharing, area, m_language);
        own = pooled.size();
        std::ranges::move(pooled, sections.begin());
    }
    sections.insert(sections.begin() + static_cast<std::ptrdiff_t>(own), apart.begin(), apart.end());
    addSharedTitles(content, all, area, m_language);
    content.beside = std::move(others);
}

} // namespace layers
