#include "map_document.hpp"

#include "json_fields.hpp"

#include <fmt/format.h>

#include <array>
#include <limits>

namespace layers {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array kindNames{std::pair{LayerKind::Indicator, "indicator"},
                               std::pair{LayerKind::Boundaries, "boundaries"},
                               std::pair{LayerKind::Neighbourhoods, "neighbourhoods"},
                               std::pair{LayerKind::Ring, "ring"},
                               std::pair{LayerKind::Adherents, "adherents"},
                               std::pair{LayerKind::Sites, "sites"},
                               std::pair{LayerKind::Councils, "councils"},
                               std::pair{LayerKind::Events, "events"},
                               std::pair{LayerKind::EducationalCities, "cites"},
                               std::pair{LayerKind::Voices, "voices"}};
constexpr std::array formNames{std::pair{MapForm::Choropleth, "choropleth"}, std::pair{MapForm::Circles, "circles"},
                               std::pair{MapForm::ColouredCircles, "coloured-circles"},
                               std::pair{MapForm::Categories, "categories"}};
constexpr DocumentWords mapWords{GEO_TR("Saved map: %1 is not what it should be (%2). The map was not opened."),
                                 GEO_TR("Saved map: %1 is missing. The map was not opened."),
                                 GEO_TR("Saved map: not JSON from byte %1 on. The map was not opened.")};
constexpr int mostClasses = 12;
constexpr std::size_t mostBeside = 3;

const char* nameOf(LayerKind kind) {
    return std::ranges::find(kindNames, kind, &std::pair<LayerKind, const char*>::first)->second;
}

template <typename T> Json orNull(const std::optional<T>& value) { return value ? Json(*value) : Json(nullptr); }

std::optional<int> yearOf(const Fields& fields, const char* name) {
    if (!fields.has(name))
        return std::nullopt;
    return static_cast<int>(fields.integer(name, 1900, 2200));
}

geo::GeographyKind geographyOf(const Fields& fields, const char* name) {
    const auto kind = geo::geographyKindFromText(fields.text(name));
    if (!kind)
        fields.refuse(name, "iris, qpv, commune, departement, epci");
    return *kind;
}

Json territoryToJson(const Territory& territory) {
    return {{"kind", territory.kind ? Json(geo::toText(*territory.kind)) : Json(nullptr)}, {"code", territory.code}};
}

Territory territoryFromJson(const Fields& fields) {
    Territory territory;
    if (fields.has("kind"))
        territory.kind = geographyOf(fields, "kind");
    territory.code = fields.text("code");
    return territory;
}

Json styleToJson(const IndicatorStyle& style) {
    Json json{{"indicator", style.indicator},
              {"year", orNull(style.year)},
              {"method", toText(style.method)},
              {"classes", style.classes},
              {"innerBounds", style.innerBounds},
              {"palette", style.palette},
              {"form", toText(style.form)},
              {"sizedBy", style.sizedBy},
              {"circleScale", style.circleScale},
              {"centre", style.centre ? territoryToJson(*style.centre) : Json(nullptr)},
              {"centreMargin", orNull(style.centreMargin)},
              {"lockedBreaks", style.lockedBreaks},
              {"adviceDeclined", style.adviceDeclined}};
    if (style.since)
        json["since"] = *style.since;
    if (!style.compareAnyway.empty())
        json["compareAnyway"] = style.compareAnyway;
    return json;
}

/// What version 2 added to a style.
void formFromJson(const Fields& fields, IndicatorStyle& style) {
    const auto form = mapFormFromText(fields.text("form"));
    if (!form)
        fields.refuse("form", "choropleth, circles, coloured-circles, categories");
    style.form = *form;
    style.sizedBy = fields.text("sizedBy");
    style.circleScale = fields.number("circleScale");
    if (!(style.circleScale >= 0.1 && style.circleScale <= 10))
        fields.refuse("circleScale", "0.1 … 10");
    if (fields.has("centre"))
        style.centre = territoryFromJson(fields.object("centre"));
    if (fields.has("centreMargin")) {
        style.centreMargin = fields.number("centreMargin");
        if (!(*style.centreMargin > 0))
            fields.refuse("centreMargin", "> 0");
    }
    style.lockedBreaks = fields.numbers("lockedBreaks");
    if (std::ranges::adjacent_find(style.lockedBreaks, std::greater_equal{}) != style.lockedBreaks.end())
        fields.refuse("lockedBreaks", "a < b < c …");
    style.adviceDeclined = fields.flag("adviceDeclined");
}

IndicatorStyle styleFromJson(const Fields& fields) {
    IndicatorStyle style;
    style.indicator = fields.text("indicator");
    style.year = yearOf(fields, "year");
    style.since = yearOf(fields, "since");
    if (fields.has("compareAnyway"))
        style.compareAnyway = fields.text("compareAnyway");
    const auto method = classMethodFromText(fields.text("method"));
    if (!method)
        fields.refuse("method", classMethodNames());
    style.method = *method;
    style.classes = static_cast<int>(fields.integer("classes", 1, mostClasses));
    style.innerBounds = fields.numbers("innerBounds");
    style.palette = fields.text("palette");
    if (fields.has("form"))
        formFromJson(fields, style);
    return style;
}

Json layerToJson(const Layer& layer) {
    Json json{{"id", layer.id},
              {"kind", nameOf(layer.kind)},
              {"visible", layer.visible},
              {"geography", geo::toText(layer.geography)},
              {"vintage", orNull(layer.vintage)},
              {"bufferMetres", layer.bufferMetres}};
    if (!layer.only.empty())
        json["only"] = layer.only;
    if (!layer.departments.empty())
        json["departments"] = layer.departments;
    if (layer.kind == LayerKind::Indicator || layer.style != IndicatorStyle{})
        json["style"] = styleToJson(layer.style);
    return json;
}

Layer layerFromJson(const Fields& fields) {
    Layer layer;
    layer.id = static_cast<LayerId>(fields.integer("id", 0, std::numeric_limits<LayerId>::max()));
    const std::string kind = fields.text("kind");
    const auto known = std::ranges::find_if(kindNames, [&](const auto& pair) { return pair.second == kind; });
    if (known == kindNames.end())
        fields.refuse("kind", "indicator, boundaries, neighbourhoods, ring, adherents, sites, councils, events, cites, "
                              "voices");
    layer.kind = known->first;
    layer.visible = fields.flag("visible");
    layer.geography = geographyOf(fields, "geography");
    layer.vintage = yearOf(fields, "vintage");
    layer.bufferMetres = fields.number("bufferMetres");
    if (fields.has("only"))
        layer.only = fields.text("only");
    if (fields.has("departments"))
        layer.departments = fields.texts("departments");
    if (fields.has("style"))
        layer.style = styleFromJson(fields.object("style"));
    return layer;
}

std::vector<MapBeside> besideFromJson(const Fields& fields) {
    std::vector<MapBeside> maps;
    const Json& list = fields.list("beside");
    if (list.size() > mostBeside)
        fields.refuse("beside", fmt::format("0 … {}", mostBeside));
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Fields one = fields.element("beside", i);
        maps.push_back({one.text("indicator"), yearOf(one, "year")});
    }
    return maps;
}

geo::Extent extentFromJson(const Fields& fields) {
    const std::vector<double> sides = fields.numbers("extent");
    if (sides.size() != 4)
        fields.refuse("extent", "[minX, minY, maxX, maxY]");
    return {sides[0], sides[1], sides[2], sides[3]};
}

} // namespace

std::string_view toText(MapForm form) {
    return std::ranges::find(formNames, form, &std::pair<MapForm, const char*>::first)->second;
}

std::optional<MapForm> mapFormFromText(std::string_view text) {
    const auto found = std::ranges::find_if(formNames, [&](const auto& pair) { return pair.second == text; });
    return found == formNames.end() ? std::nullopt : std::optional{found->first};
}

const Layer* MapDocument::find(LayerKind kind) const {
    const auto found = std::ranges::find(layers, kind, &Layer::kind);
    return found == layers.end() ? nullptr : &*found;
}

Layer* MapDocument::find(LayerKind kind) {
    const auto found = std::ranges::find(layers, kind, &Layer::kind);
    return found == layers.end() ? nullptr : &*found;
}

LayerId MapDocument::add(Layer layer) {
    LayerId last = 0;
    for (const Layer& other : layers)
        last = std::max(last, other.id);
    layer.id = last + 1;
    layers.insert(layers.begin(), std::move(layer));
    return last + 1;
}

std::string toJson(const MapDocument& document) {
    Json json{{"version", MapDocument::version}};
    json["layers"] = Json::array();
    for (const Layer& layer : document.layers)
        json["layers"].push_back(layerToJson(layer));
    json["around"] = territoryToJson(document.around);
    json["selected"] = document.selected;
    if (const auto& extent = document.extent)
        json["extent"] = {extent->minX, extent->minY, extent->maxX, extent->maxY};
    json["beside"] = Json::array();
    for (const MapBeside& map : document.beside)
        json["beside"].push_back({{"indicator", map.indicator}, {"year", orNull(map.year)}});
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

MapDocument mapDocumentFromJson(std::string_view text) {
    const Json json = parsedJson(text, mapWords);
    const Fields fields{json, mapWords};
    if (const auto version = fields.integer("version", 1, std::numeric_limits<int>::max());
        version > MapDocument::version)
        throw geo::Error{geo::Error::Code::TooNew,
                         {GEO_TR("This map was saved by a newer version of Lisière (map version %1, this program reads "
                                 "up to %2). Update the program to open it."),
                          {version, std::int64_t{MapDocument::version}}}};
    MapDocument document;
    const Json& layers = fields.list("layers");
    for (std::size_t i = 0; i < layers.size(); ++i)
        document.layers.push_back(layerFromJson(fields.element("layers", i)));
    document.around = territoryFromJson(fields.object("around"));
    document.selected = fields.texts("selected");
    if (fields.has("extent"))
        document.extent = extentFromJson(fields);
    if (fields.has("beside"))
        document.beside = besideFromJson(fields);
    return document;
}

} // namespace layers
