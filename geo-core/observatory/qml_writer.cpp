#include "observatory/layer_style.hpp"
#include "observatory/style_filter.hpp"
#include "observatory/xml_text.hpp"

#include <fmt/format.h>

#include <initializer_list>
#include <utility>

namespace geo {
namespace {

std::string rgba(std::string_view colour) {
    if (colour.size() != 7)
        return "0,0,0,0";
    const auto channel = [&](std::size_t at) { return std::stoi(std::string{colour.substr(at, 2)}, nullptr, 16); };
    return fmt::format("{},{},{},255", channel(1), channel(3), channel(5));
}

/// Properties as <prop> elements: QGIS 2 to 3.40 read them.
std::string properties(std::initializer_list<std::pair<std::string_view, std::string>> list) {
    std::string out;
    for (const auto& [key, value] : list)
        out += fmt::format("<prop k=\"{}\" v=\"{}\"/>", key, xmlText(value));
    return out;
}

std::string layer(std::string_view kind, const std::string& inside) {
    return fmt::format("<layer class=\"{}\" enabled=\"1\" locked=\"0\" pass=\"0\">{}</layer>", kind, inside);
}

std::string symbol(std::string_view type, std::string_view name, const std::string& layers) {
    return fmt::format("<symbol type=\"{}\" name=\"{}\" alpha=\"1\" clip_to_extent=\"1\" force_rhr=\"0\">{}</symbol>",
                       type, name, layers);
}

std::string lineStyle(const StyleSymbol& drawn) { return drawn.line.empty() ? "no" : drawn.dashed ? "dash" : "solid"; }

std::string sizesExpression(const StyleSizes& sizes) {
    return fmt::format("sqrt(abs({}) / {}) * {}", quotedField(sizes.field), sizes.largest, sizes.diameter);
}

std::string dataDefinedSize(const std::string& expression) {
    return fmt::format(
        "<data_defined_properties><Option type=\"Map\"><Option name=\"name\" type=\"QString\" value=\"\"/>"
        "<Option name=\"properties\" type=\"Map\"><Option name=\"size\" type=\"Map\">"
        "<Option name=\"active\" type=\"bool\" value=\"true\"/>"
        "<Option name=\"expression\" type=\"QString\" value=\"{}\"/><Option name=\"type\" type=\"int\" value=\"3\"/>"
        "</Option></Option><Option name=\"type\" type=\"QString\" value=\"collection\"/></Option>"
        "</data_defined_properties>",
        xmlText(expression));
}

/// @param sizes an expression; empty: the size of the symbol.
std::string markerLayer(const StyleSymbol& drawn, const std::string& sizes) {
    return layer("SimpleMarker", properties({{"name", drawn.shape},
                                             {"color", rgba(drawn.fill)},
                                             {"outline_color", rgba(drawn.line)},
                                             {"outline_style", lineStyle(drawn)},
                                             {"outline_width", fmt::format("{}", drawn.lineWidth)},
                                             {"outline_width_unit", "MM"},
                                             {"scale_method", "diameter"},
                                             {"size", fmt::format("{}", drawn.size)},
                                             {"size_unit", "MM"}}) +
                                     (sizes.empty() ? std::string{} : dataDefinedSize(sizes)));
}

/// Lines a millimetre apart, as on our own maps.
std::string hatchLayer(const std::string& colour, int angle, int number) {
    const auto line = layer("SimpleLine", properties({{"line_color", rgba(colour)},
                                                      {"line_style", "solid"},
                                                      {"line_width", "0.34"},
                                                      {"line_width_unit", "MM"}}));
    return layer("LinePatternFill",
                 properties({{"angle", std::to_string(angle)}, {"distance", "1"}, {"distance_unit", "MM"}}) +
                     symbol("line", fmt::format("@0@{}", number), line));
}

std::string dotsLayer(const std::string& colour, int number) {
    const auto dot = layer("SimpleMarker", properties({{"name", "circle"},
                                                       {"color", rgba(colour)},
                                                       {"outline_style", "no"},
                                                       {"size", "0.4"},
                                                       {"size_unit", "MM"}}));
    return layer(
        "PointPatternFill",
        properties(
            {{"distance_x", "1.2"}, {"distance_x_unit", "MM"}, {"distance_y", "1.2"}, {"distance_y_unit", "MM"}}) +
            symbol("marker", fmt::format("@0@{}", number), dot));
}

std::string fillLayers(const StyleSymbol& drawn) {
    std::string layers = layer("SimpleFill", properties({{"color", rgba(drawn.fill)},
                                                         {"style", drawn.fill.empty() ? "no" : "solid"},
                                                         {"outline_color", rgba(drawn.line)},
                                                         {"outline_style", lineStyle(drawn)},
                                                         {"outline_width", fmt::format("{}", drawn.lineWidth)},
                                                         {"outline_width_unit", "MM"},
                                                         {"joinstyle", "round"}}));
    using enum StyleSymbol::Ground;
    if (drawn.ground == Hatch || drawn.ground == CrossHatch)
        layers += hatchLayer(drawn.groundColour, 45, 1);
    if (drawn.ground == CrossHatch)
        layers += hatchLayer(drawn.groundColour, 135, 2);
    if (drawn.ground == Dots)
        layers += dotsLayer(drawn.groundColour, 1);
    return layers;
}

class Writer {
public:
    explicit Writer(const LayerStyle& style) : m_style{style} {
        if (style.sizes)
            m_sizes = sizesExpression(*style.sizes);
    }

    std::string renderer() {
        if (!m_style.states.empty())
            return rules();
        switch (m_style.kind) {
        case LayerStyle::Kind::Categorised:
            return categories();
        case LayerStyle::Kind::Graduated:
            return ranges();
        case LayerStyle::Kind::Single:
            break;
        }
        for (const auto& entry : m_style.entries)
            addSymbol(entry.symbol);
        return whole("singleSymbol", "", "");
    }

private:
    std::size_t addSymbol(const StyleSymbol& drawn) {
        m_symbols += symbol(drawn.marker ? "marker" : "fill", std::to_string(m_count),
                            drawn.marker ? markerLayer(drawn, m_sizes) : fillLayers(drawn));
        return m_count++;
    }

    std::string categories() {
        std::string list;
        for (const auto& entry : m_style.entries)
            list += fmt::format("<category render=\"true\" symbol=\"{}\" value=\"{}\" label=\"{}\"/>",
                                addSymbol(entry.symbol), xmlText(entry.value), xmlText(entry.label));
        return whole("categorizedSymbol", attribute(), "<categories>" + list + "</categories>");
    }

    /// Highest first: QGIS takes the first range that holds a number, both ends included, so that a number on a bound
    /// is in the upper class, as in ours.
    std::string ranges() {
        std::string list;
        for (auto entry = m_style.entries.rbegin(); entry != m_style.entries.rend(); ++entry)
            list += fmt::format("<range render=\"true\" symbol=\"{}\" lower=\"{}\" upper=\"{}\" label=\"{}\"/>",
                                addSymbol(entry->symbol), entry->low.value_or(m_style.lowest),
                                entry->high.value_or(m_style.highest), xmlText(entry->label));
        return whole("graduatedSymbol", attribute() + " graduatedMethod=\"GraduatedColor\"",
                     "<ranges>" + list + "</ranges>");
    }

    std::string rules() {
        std::string list;
        const auto add = [&](const StyleEntry& entry, const std::string& filter) {
            list += fmt::format("<rule symbol=\"{}\" filter=\"{}\" label=\"{}\" key=\"{{{:08x}-0000-4000-8000-"
                                "000000000000}}\"/>",
                                addSymbol(entry.symbol), xmlText(filter), xmlText(entry.label), m_count);
        };
        for (const auto& entry : m_style.entries)
            add(entry, filterOf(m_style, entry));
        for (const auto& entry : m_style.states) {
            if (m_style.sizes && entry.value != "estimated") // a circle without a class, or none at all
                m_sizes = fmt::format("coalesce({}, {})", sizesExpression(*m_style.sizes), entry.symbol.size);
            else if (m_style.sizes)
                m_sizes = sizesExpression(*m_style.sizes);
            add(entry, stateFilter(m_style, entry));
        }
        return whole("RuleRenderer", "", "<rules key=\"{ffffffff-0000-4000-8000-000000000000}\">" + list + "</rules>");
    }

    std::string attribute() const { return fmt::format(" attr=\"{}\"", xmlText(m_style.field)); }

    /// Circles: the largest first, so that none hides a smaller one.
    std::string whole(std::string_view type, const std::string& attributes, const std::string& inside) const {
        std::string order;
        if (m_style.sizes)
            order = fmt::format("<orderby><orderByClause asc=\"0\" nullsFirst=\"0\">abs({})</orderByClause></orderby>",
                                xmlText(quotedField(m_style.sizes->field)));
        return fmt::format("<renderer-v2 type=\"{}\"{} enableorderby=\"{}\" forceraster=\"0\" symbollevels=\"0\">"
                           "{}<symbols>{}</symbols>{}</renderer-v2>",
                           type, attributes, m_style.sizes ? 1 : 0, inside, m_symbols, order);
    }

    const LayerStyle& m_style;
    std::string m_sizes; ///< expression of the size of markers that are added
    std::string m_symbols;
    std::size_t m_count = 0;
};

} // namespace

std::string toQml(const LayerStyle& style) {
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
           "<qgis version=\"3.22.16\" styleCategories=\"Symbology\">" +
           Writer{style}.renderer() + "</qgis>\n";
}

} // namespace geo
