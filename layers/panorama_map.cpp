#include "panorama_map.hpp"

#include "legend.hpp"
#include "page_borders.hpp"

#include <algorithm>
#include <functional>

namespace layers {
namespace {

Symbol lookOf(std::size_t family) {
    // Colours and shapes of adherents (visual language): ΔE of 16 or more for whoever confuses some.
    static constexpr std::array<std::pair<SymbolShape, std::string_view>, essFamilies.size()> looks{
        {{SymbolShape::Circle, "#0072B2"},
         {SymbolShape::Square, "#009E73"},
         {SymbolShape::Diamond, "#E69F00"},
         {SymbolShape::Triangle, "#CC79A7"},
         {SymbolShape::Hexagon, "#56B4E9"},
         {SymbolShape::Star, "#5B5B5B"}}};
    return {looks[family].first, Colour::fromHex(looks[family].second), {}};
}

/// Those of the enlarged perimeter, the largest family lowest, so that the few are seen.
PlaceDots dotsOf(const Panorama& panorama) {
    PlaceDots dots;
    std::array<std::size_t, essFamilies.size()> order{};
    for (std::size_t family = 0; family < order.size(); ++family) {
        dots.looks.push_back(lookOf(family));
        order[family] = family;
    }
    std::ranges::stable_sort(order, std::greater{},
                             [&](std::size_t family) { return panorama.once.byFamily[family].extended(0).all; });
    for (const auto family : order)
        for (const auto& place : panorama.places)
            if (place.where != EssPlace::Where::Outside && place.family == essFamilies[family]) {
                dots.points.push_back(place.at);
                dots.look.push_back(static_cast<std::uint32_t>(family));
            }
    return dots;
}

LegendEntry entryOf(std::size_t family, std::int64_t count, indicators::Language language) {
    LegendEntry entry;
    entry.kind = LegendEntry::Kind::Symbol;
    entry.symbol = lookOf(family);
    entry.label = verbatim(wordsOf(essFamilies[family]).in(language));
    entry.count = static_cast<std::size_t>(count);
    return entry;
}

Legend legendFor(const Panorama& panorama, indicators::Language language) {
    LegendSection families;
    families.title = GEO_TR("Establishments of the social economy");
    families.subtitle = {GEO_TR("in the enlarged perimeter (%1 m)"), {panorama.metres}};
    for (std::size_t family = 0; family < essFamilies.size(); ++family)
        if (const auto n = panorama.once.byFamily[family].extended(0).all; n > 0)
            families.entries.push_back(entryOf(family, n, language));
    auto lines = outlineSection({panorama.zones->geography().vintage, {}, panorama.metres});
    lines.title = GEO_TR("Perimeters");
    return {{std::move(families), std::move(lines)}, {}};
}

} // namespace

std::shared_ptr<const MapContent> panoramaMap(const PageMaking& making, const Panorama& panorama,
                                              geo::Progress& progress) {
    MapDocument document;
    addBordersAndNeighbourhoods(document, making.observatory, panorama.zones->geography().vintage);
    Layer ring;
    ring.kind = LayerKind::Ring;
    ring.bufferMetres = panorama.metres;
    document.add(ring);
    geo::Extent extent;
    for (const auto zone : panorama.shown) {
        document.selected.push_back(panorama.zones->code(zone));
        extent.add(panorama.zones->extent(zone));
    }
    const double margin = 0.03 * std::max(extent.width(), extent.height());
    document.extent = extent.grown(panorama.metres + margin);
    auto content = making.loader.load(document, progress);
    content.dots = dotsOf(panorama);
    content.legend = legendFor(panorama, making.language);
    content.title = GEO_TR("Establishments of the social economy");
    return std::make_shared<const MapContent>(std::move(content));
}

std::shared_ptr<const MapContent> legendOf(const MapContent& map, std::size_t section) {
    MapContent alone;
    alone.legend.sections = {map.legend.sections[section]};
    return std::make_shared<const MapContent>(std::move(alone));
}

} // namespace layers
