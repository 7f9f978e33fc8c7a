#include "page_recipe.hpp"

#include <algorithm>

namespace layers {
namespace {

constexpr DocumentWords words{GEO_TR("Recipe: %1 is not what it should be (%2). The recipe was not read."),
                              GEO_TR("Recipe: %1 is missing. The recipe was not read."),
                              GEO_TR("Recipe: not JSON from byte %1 on. The recipe was not read.")};

/// Vintage of the outlines drawn for a layer.
std::optional<int> vintageShown(const Layer& layer, const MapContent& shown) {
    for (const auto& outlines : shown.outlines)
        if (outlines.kind == layer.kind && outlines.zones &&
            (layer.kind == LayerKind::Neighbourhoods || outlines.zones->geography().kind == layer.geography))
            return outlines.zones->geography().vintage;
    return std::nullopt;
}

} // namespace

MapDocument withYears(MapDocument document, const MapContent& shown) {
    for (auto& layer : document.layers) {
        if (layer.kind == LayerKind::Indicator && shown.filled) {
            if (!layer.style.year && shown.filled->figures && shown.filled->figures->year > 0)
                layer.style.year = shown.filled->figures->year;
            if (!layer.vintage && shown.filled->zones)
                layer.vintage = shown.filled->zones->geography().vintage;
        } else if (!layer.vintage) {
            layer.vintage = vintageShown(layer, shown);
        }
    }
    for (std::size_t i = 0; i < std::min(document.beside.size(), shown.beside.size()); ++i)
        if (const auto& filled = shown.beside[i]->filled; !document.beside[i].year && filled && filled->figures)
            document.beside[i].year = filled->figures->year;
    return document;
}

MapDocument withoutYears(MapDocument document) {
    for (auto& layer : document.layers) {
        if (layer.kind == LayerKind::Indicator)
            layer.style.year.reset();
        if (layer.kind != LayerKind::Neighbourhoods)
            layer.vintage.reset();
    }
    return document;
}

Making making(const PageRequest& request, const MapContent* shown, indicators::Language language) {
    auto document = request.document;
    if (shown)
        document.map = withYears(std::move(document.map), *shown);
    const bool sheet = document.kind == PageTemplate::Neighbourhood || document.kind == PageTemplate::Site;
    return {sheet ? RecipeKind::Sheet : RecipeKind::Page, language,
            Json{{"page", Json::parse(toJson(document))}, {"made by", request.credit}, {"dots per inch", request.dpi}}};
}

PageRequest pageRequest(const Recipe& recipe) {
    if (recipe.kind != RecipeKind::Page && recipe.kind != RecipeKind::Sheet)
        throw geo::Error{
            geo::Error::Code::Usage,
            {GEO_TR("the recipe is of something else than a page: %1"), {std::string{toText(recipe.kind)}}}};
    const Fields fields{recipe.request, words, "asked for"};
    constexpr int leastDpi = 30, mostDpi = 1200;
    return {pageDocumentFromJson(fields.at("page").dump()), fields.text("made by"),
            static_cast<int>(fields.integer("dots per inch", leastDpi, mostDpi))};
}

} // namespace layers
