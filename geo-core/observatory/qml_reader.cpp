#include "observatory/layer_style.hpp"
#include "observatory/style_filter.hpp"

#include <cpl_error.h>
#include <cpl_minixml.h>

#include <fmt/format.h>

#include <charconv>
#include <map>
#include <memory>

namespace geo {
namespace {

constexpr std::size_t longestQml = 8'000'000; // bytes; a style of a thousand classes has two million

struct DestroyXml {
    void operator()(CPLXMLNode* node) const { CPLDestroyXMLNode(node); }
};
using Xml = std::unique_ptr<CPLXMLNode, DestroyXml>;

std::string attribute(const CPLXMLNode* node, const char* name) { return CPLGetXMLValue(node, name, ""); }

/// Elements of that name right under a node.
std::vector<const CPLXMLNode*> children(const CPLXMLNode* node, std::string_view name) {
    std::vector<const CPLXMLNode*> found;
    for (const auto* child = node ? node->psChild : nullptr; child; child = child->psNext)
        if (child->eType == CXT_Element && name == child->pszValue)
            found.push_back(child);
    return found;
}

std::optional<double> number(const std::string& text) {
    double value = 0;
    const auto [stop, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failed == std::errc{} && stop == text.data() + text.size() ? std::optional{value} : std::nullopt;
}

/// "231,97,1,255", and what newer versions write after it. Transparent is none.
std::string colourFrom(const std::string& text) {
    int channels[4] = {0, 0, 0, 255};
    const char* at = text.data();
    const char* const end = at + text.size();
    for (int i = 0; i < 4 && at < end; ++i) {
        const auto [stop, failed] = std::from_chars(at, end, channels[i]);
        if (failed != std::errc{} || channels[i] < 0 || channels[i] > 255)
            return {};
        at = stop < end && *stop == ',' ? stop + 1 : end;
    }
    return channels[3] == 0 ? std::string{} : fmt::format("#{:02X}{:02X}{:02X}", channels[0], channels[1], channels[2]);
}

/// Properties of a symbol layer: <prop k v>, or since 3.26 <Option name value>.
std::map<std::string, std::string> propertiesOf(const CPLXMLNode* layer) {
    std::map<std::string, std::string> found;
    for (const auto* map : children(layer, "Option"))
        for (const auto* option : children(map, "Option"))
            found[attribute(option, "name")] = attribute(option, "value");
    for (const auto* property : children(layer, "prop"))
        found[attribute(property, "k")] = attribute(property, "v");
    return found;
}

/// The expression or field that gives the size of a symbol; empty where it is fixed.
std::string sizeExpression(const CPLXMLNode* layer) {
    for (const auto* all : children(layer, "data_defined_properties"))
        for (const auto* top : children(all, "Option"))
            for (const auto* properties : children(top, "Option"))
                for (const auto* property : children(properties, "Option")) {
                    if (attribute(property, "name") != "size")
                        continue;
                    std::map<std::string, std::string> values;
                    for (const auto* option : children(property, "Option"))
                        values[attribute(option, "name")] = attribute(option, "value");
                    if (values["active"] == "true" || values["active"] == "1")
                        return values["expression"].empty() ? "\"" + values["field"] + "\"" : values["expression"];
                }
    return {};
}

/// A symbol as read, and the expression of its size.
struct ReadSymbol {
    StyleSymbol drawn;
    std::string size;
    bool plain = true; ///< of one layer of a class that is known here
};

/// @param depth symbols hold symbols; QGIS goes no deeper than this.
ReadSymbol symbolFrom(const CPLXMLNode* node, int depth = 0) {
    ReadSymbol read;
    if (depth > 4)
        return read;
    read.drawn.marker = attribute(node, "type") == "marker";
    const auto layers = children(node, "layer");
    read.plain = layers.size() == 1;
    for (const auto* layer : layers) {
        const auto kind = attribute(layer, "class");
        auto values = propertiesOf(layer);
        if (kind == "LinePatternFill" || kind == "PointPatternFill") {
            read.drawn.ground = kind[0] == 'P'                                    ? StyleSymbol::Ground::Dots
                                : read.drawn.ground == StyleSymbol::Ground::Hatch ? StyleSymbol::Ground::CrossHatch
                                                                                  : StyleSymbol::Ground::Hatch;
            continue;
        }
        if (kind == "CentroidFill")
            for (const auto* inner : children(layer, "symbol"))
                return symbolFrom(inner, depth + 1);
        read.plain = read.plain && (kind == "SimpleFill" || kind == "SimpleMarker");
        if (!read.drawn.fill.empty() || (kind != "SimpleFill" && kind != "SimpleMarker"))
            continue; // the lowest layer gives the colour
        if (values["style"] != "no")
            read.drawn.fill = colourFrom(values["color"]);
        if (values["outline_style"] != "no")
            read.drawn.line = colourFrom(values["outline_color"]);
        read.drawn.dashed = values["outline_style"] == "dash";
        read.drawn.lineWidth = number(values["outline_width"]).value_or(read.drawn.lineWidth);
        read.drawn.size = number(values["size"]).value_or(read.drawn.size);
        if (!values["name"].empty())
            read.drawn.shape = values["name"];
        read.size = sizeExpression(layer);
    }
    return read;
}

/// The field named in quotes, and the two numbers where the expression is of our own form.
StyleSizes sizesFrom(const std::string& expression) {
    StyleSizes sizes{"", 1, 0};
    const auto open = expression.find('"');
    const auto close = expression.find('"', open + 1);
    if (open != std::string::npos && close != std::string::npos)
        sizes.field = expression.substr(open + 1, close - open - 1);
    const auto divided = expression.find(" / "), times = expression.rfind(") * ");
    if (expression.starts_with("sqrt(abs(") && divided != std::string::npos && times != std::string::npos &&
        times > divided) {
        const auto largest = number(expression.substr(divided + 3, times - divided - 3));
        const auto diameter = number(expression.substr(times + 4));
        if (largest && diameter && *largest > 0 && *diameter > 0)
            sizes = {sizes.field, *largest, *diameter};
    }
    return sizes;
}

class Reader {
public:
    explicit Reader(const CPLXMLNode* renderer) : m_renderer{renderer} {
        for (const auto* list : children(renderer, "symbols"))
            for (const auto* symbol : children(list, "symbol"))
                m_symbols[attribute(symbol, "name")] = symbolFrom(symbol);
    }

    ReadStyle read() {
        const auto kind = attribute(m_renderer, "type");
        m_read.style.field = fieldFrom(attribute(m_renderer, "attr"));
        if (kind == "singleSymbol")
            single();
        else if (kind == "graduatedSymbol")
            graduated();
        else if (kind == "categorizedSymbol")
            categorised();
        else if (kind == "RuleRenderer")
            rules();
        else
            throw Error{Error::Code::Malformed,
                        {GEO_TR("the style drawn with QGIS's “%1” cannot be told on a map of Lisière: choose single "
                                "symbol, categorised, graduated or rules"),
                         {kind}}};
        if (m_patterned)
            m_read.remarks.push_back(
                GEO_TR("Some symbols have several layers in QGIS: the colour of the lowest one is taken"));
        return std::move(m_read);
    }

private:
    static std::string fieldFrom(const std::string& attr) {
        return attr.size() > 2 && attr.front() == '"' && attr.back() == '"' ? attr.substr(1, attr.size() - 2) : attr;
    }

    StyleEntry entry(const CPLXMLNode* node) {
        StyleEntry made;
        made.label = attribute(node, "label");
        const auto& symbol = m_symbols[attribute(node, "symbol")];
        made.symbol = symbol.drawn;
        m_patterned = m_patterned || (!symbol.plain && symbol.drawn.ground == StyleSymbol::Ground::Plain);
        if (!symbol.size.empty() && !m_read.style.sizes) // the first entry speaks for all
            m_read.style.sizes = sizesFrom(symbol.size);
        return made;
    }

    void single() {
        StyleEntry made;
        if (!m_symbols.empty()) {
            made.symbol = m_symbols.begin()->second.drawn;
            m_patterned = !m_symbols.begin()->second.plain;
            if (const auto& size = m_symbols.begin()->second.size; !size.empty())
                m_read.style.sizes = sizesFrom(size);
        }
        m_read.style.entries = {made};
    }

    void graduated() {
        m_read.style.kind = LayerStyle::Kind::Graduated;
        if (attribute(m_renderer, "graduatedMethod") == "GraduatedSize")
            m_read.remarks.push_back(GEO_TR("Sizes by class are not taken: the area of a circle follows its number"));
        for (const auto* list : children(m_renderer, "ranges"))
            for (const auto* range : children(list, "range")) {
                auto made = entry(range);
                made.low = number(attribute(range, "lower"));
                made.high = number(attribute(range, "upper"));
                if (made.low && made.high)
                    m_read.style.entries.push_back(std::move(made));
            }
        sortByLow();
    }

    void categorised() {
        m_read.style.kind = LayerStyle::Kind::Categorised;
        for (const auto* list : children(m_renderer, "categories"))
            for (const auto* category : children(list, "category")) {
                auto made = entry(category);
                made.value = attribute(category, "value");
                m_read.style.entries.push_back(std::move(made));
            }
    }

    /// Rules that test one field: classes of it, or its texts; a second field tells states.
    void rules() {
        std::size_t lost = 0;
        auto& style = m_read.style;
        for (const auto* list : children(m_renderer, "rules"))
            for (const auto* rule : children(list, "rule")) {
                const auto filter = readFilter(attribute(rule, "filter"));
                if (!filter || !children(rule, "rule").empty()) {
                    ++lost;
                    continue;
                }
                addRule(entry(rule), *filter);
            }
        style.kind = m_classes                                                     ? LayerStyle::Kind::Graduated
                     : style.entries.size() == 1 && style.entries[0].value.empty() ? LayerStyle::Kind::Single
                                                                                   : LayerStyle::Kind::Categorised;
        if (lost > 0)
            m_read.remarks.push_back({GEO_TR("%1 rules of QGIS test something else than one number or text, or hold "
                                             "rules of their own: they are not taken"),
                                      {static_cast<std::int64_t>(lost)}});
        if (m_classes)
            sortByLow();
    }

    void addRule(StyleEntry made, const ReadFilter& filter) {
        auto& style = m_read.style;
        if (filter.value && filter.field == "state") {
            made.value = *filter.value;
            style.stateField = filter.field;
            style.states.push_back(std::move(made));
            return;
        }
        style.field = filter.field;
        m_classes = m_classes || filter.low || filter.high;
        made.low = filter.low;
        made.high = filter.high;
        made.value = filter.value.value_or("");
        style.entries.push_back(std::move(made));
    }

    void sortByLow() {
        std::ranges::stable_sort(m_read.style.entries, {},
                                 [](const StyleEntry& e) { return e.low.value_or(-HUGE_VAL); });
    }

    const CPLXMLNode* m_renderer;
    std::map<std::string, ReadSymbol> m_symbols;
    ReadStyle m_read;
    bool m_classes = false, m_patterned = false;
};

const CPLXMLNode* rendererIn(const CPLXMLNode* document) {
    for (const auto* top = document; top; top = top->psNext)
        if (top->eType == CXT_Element && std::string_view{"qgis"} == top->pszValue)
            if (const auto found = children(top, "renderer-v2"); !found.empty())
                return found.front();
    return nullptr;
}

} // namespace

ReadStyle fromQml(const std::string& qml) {
    Xml document;
    if (qml.size() <= longestQml && qml.find('\0') == std::string::npos) {
        const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
        document.reset(CPLParseXMLString(qml.c_str()));
    }
    const auto* renderer = rendererIn(document.get());
    if (!renderer)
        throw Error{Error::Code::Malformed, {GEO_TR("the style is not one that QGIS writes (QML with a renderer)")}};
    return Reader{renderer}.read();
}

} // namespace geo
