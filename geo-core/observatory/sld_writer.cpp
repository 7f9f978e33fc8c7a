#include "observatory/layer_style.hpp"
#include "observatory/xml_text.hpp"

#include <fmt/format.h>

namespace geo {
namespace {

std::string svgParameter(std::string_view name, std::string_view value) {
    return fmt::format("<se:SvgParameter name=\"{}\">{}</se:SvgParameter>", name, xmlText(value));
}

/// SLD counts in pixels of 0.28 mm (OGC 05-077r4, 6.2).
std::string pixels(double millimetres) { return fmt::format("{:.2f}", millimetres / 0.28); }

std::string field(const std::string& name) { return "<ogc:PropertyName>" + xmlText(name) + "</ogc:PropertyName>"; }

std::string literal(const std::string& value) { return "<ogc:Literal>" + xmlText(value) + "</ogc:Literal>"; }

std::string comparison(std::string_view name, const std::string& of, const std::string& value) {
    return fmt::format("<ogc:{0}>{1}{2}</ogc:{0}>", name, field(of), literal(value));
}

std::string ogcFilterOf(const LayerStyle& style, const StyleEntry& entry) {
    std::string test;
    if (style.kind == LayerStyle::Kind::Categorised) {
        test = comparison("PropertyIsEqualTo", style.field, entry.value);
    } else if (style.kind == LayerStyle::Kind::Graduated) {
        if (entry.low)
            test += comparison("PropertyIsGreaterThanOrEqualTo", style.field, fmt::format("{}", *entry.low));
        if (entry.high)
            test += comparison("PropertyIsLessThan", style.field, fmt::format("{}", *entry.high));
        if (entry.low && entry.high)
            test = "<ogc:And>" + test + "</ogc:And>";
    }
    if (test.empty() && !style.field.empty())
        test = "<ogc:Not><ogc:PropertyIsNull>" + field(style.field) + "</ogc:PropertyIsNull></ogc:Not>";
    return test.empty() ? test : "<ogc:Filter>" + test + "</ogc:Filter>";
}

std::string stroke(const StyleSymbol& drawn) {
    if (drawn.line.empty())
        return {};
    return "<se:Stroke>" + svgParameter("stroke", drawn.line) + svgParameter("stroke-width", pixels(drawn.lineWidth)) +
           (drawn.dashed ? svgParameter("stroke-dasharray", "4 2") : std::string{}) + "</se:Stroke>";
}

/// Shapes of SLD; the rest of QGIS's come as the nearest one.
std::string_view wellKnownName(std::string_view shape) {
    if (shape == "square" || shape == "triangle" || shape == "star")
        return shape;
    return shape == "diamond" ? "square" : "circle";
}

/// √(|number| / largest) · diameter, in the functions that GeoServer and others know.
std::string sizeOf(const StyleSymbol& drawn, const std::optional<StyleSizes>& sizes) {
    if (!sizes)
        return pixels(drawn.size);
    return fmt::format("<ogc:Mul>{}<ogc:Function name=\"sqrt\"><ogc:Div><ogc:Function name=\"abs\">{}</ogc:Function>"
                       "{}</ogc:Div></ogc:Function></ogc:Mul>",
                       literal(pixels(sizes->diameter)), field(sizes->field),
                       literal(fmt::format("{}", sizes->largest)));
}

std::string pointSymbolizer(const StyleSymbol& drawn, const std::optional<StyleSizes>& sizes) {
    const auto fill =
        drawn.fill.empty() ? std::string{} : "<se:Fill>" + svgParameter("fill", drawn.fill) + "</se:Fill>";
    return fmt::format("<se:PointSymbolizer><se:Graphic><se:Mark><se:WellKnownName>{}</se:WellKnownName>{}{}</se:Mark>"
                       "<se:Size>{}</se:Size></se:Graphic></se:PointSymbolizer>",
                       wellKnownName(drawn.shape), fill, stroke(drawn), sizeOf(drawn, sizes));
}

std::string_view patternMark(StyleSymbol::Ground ground) {
    switch (ground) {
    case StyleSymbol::Ground::CrossHatch:
        return "x";
    case StyleSymbol::Ground::Dots:
        return "circle";
    default:
        return "slash";
    }
}

std::string polygonSymbolizers(const StyleSymbol& drawn) {
    const auto fill =
        drawn.fill.empty() ? std::string{} : "<se:Fill>" + svgParameter("fill", drawn.fill) + "</se:Fill>";
    std::string all = "<se:PolygonSymbolizer>" + fill + stroke(drawn) + "</se:PolygonSymbolizer>";
    if (drawn.ground != StyleSymbol::Ground::Plain)
        all += fmt::format("<se:PolygonSymbolizer><se:Fill><se:GraphicFill><se:Graphic><se:Mark><se:WellKnownName>{}"
                           "</se:WellKnownName><se:Stroke>{}{}</se:Stroke></se:Mark><se:Size>{}</se:Size></se:Graphic>"
                           "</se:GraphicFill></se:Fill></se:PolygonSymbolizer>",
                           patternMark(drawn.ground), svgParameter("stroke", drawn.groundColour),
                           svgParameter("stroke-width", pixels(0.34)), pixels(1.4));
    return all;
}

std::string rule(const StyleEntry& entry, const std::string& filter, const std::optional<StyleSizes>& sizes) {
    const auto name = entry.label.empty() ? std::string{} : "<se:Name>" + xmlText(entry.label) + "</se:Name>";
    return "<se:Rule>" + name + filter +
           (entry.symbol.marker ? pointSymbolizer(entry.symbol, sizes) : polygonSymbolizers(entry.symbol)) +
           "</se:Rule>";
}

} // namespace

std::string toSld(const LayerStyle& style) {
    std::string rules;
    for (const auto& entry : style.entries)
        rules += rule(entry, ogcFilterOf(style, entry), style.sizes);
    for (const auto& entry : style.states)
        rules += rule(entry,
                      "<ogc:Filter>" + comparison("PropertyIsEqualTo", style.stateField, entry.value) + "</ogc:Filter>",
                      entry.value == "estimated" ? style.sizes : std::optional<StyleSizes>{});
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<StyledLayerDescriptor xmlns=\"http://www.opengis.net/sld\" version=\"1.1.0\" "
        "xmlns:se=\"http://www.opengis.net/se\" xmlns:ogc=\"http://www.opengis.net/ogc\"><NamedLayer><se:Name>{0}"
        "</se:Name><UserStyle><se:Name>{0}</se:Name><se:FeatureTypeStyle>{1}</se:FeatureTypeStyle></UserStyle>"
        "</NamedLayer></StyledLayerDescriptor>\n",
        xmlText(style.name), rules);
}

} // namespace geo
