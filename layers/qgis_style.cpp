// Reading a style that somebody gave a map's layer in QGIS.
#include "qgis_fields.hpp"
#include "qgis_layer.hpp"

#include <cmath>

namespace layers {
namespace {

using geo::Error;
using geo::LayerStyle;
using Kind = geo::LayerStyle::Kind;

constexpr std::size_t mostClasses = 12; // of a map document

/// QGIS writes numbers with 15 decimals.
bool same(double a, double b) { return std::abs(a - b) <= 1e-12 * std::max({1e-3, std::abs(a), std::abs(b)}); }

std::vector<std::string> coloursOf(const LayerStyle& style) {
    std::vector<std::string> colours;
    for (const auto& entry : style.entries)
        colours.push_back(entry.symbol.fill);
    return colours;
}

std::vector<double> innerBounds(const LayerStyle& style) {
    std::vector<double> bounds;
    for (std::size_t k = 1; k < style.entries.size(); ++k)
        bounds.push_back(style.entries[k].low.value_or(-HUGE_VAL));
    return bounds;
}

/// The palette that ships with these colours, else the colours themselves.
std::string paletteOf(const std::vector<std::string>& colours) {
    std::string own;
    for (const auto& colour : colours)
        own += (own.empty() ? "" : ",") + (colour.empty() ? std::string{"#FFFFFF"} : colour);
    for (const Palette& known : palettes()) {
        const auto theirs = known.colours(static_cast<int>(colours.size()));
        if (std::ranges::equal(theirs, colours, {}, [](const Colour& c) { return c.hex(); }))
            return known.id;
    }
    return own;
}

class StyleTaker {
public:
    StyleTaker(const geo::ReadStyle& read, const MapContent& content, const Translate& translate)
        : m_style{read.style}, m_content{content}, m_ours{qgisLayer({}, content, translate).value().style} {
        m_map.document = content.document;
        m_map.remarks = read.remarks;
        m_layer = m_map.document.find(LayerKind::Indicator);
    }

    StyledMap take() {
        if (m_content.circles || (m_style.sizes && m_style.entries.front().symbol.marker))
            takeSizes();
        if (isOfOneLook()) {
            remarkOneLook();
            return std::move(m_map);
        }
        if (m_style.kind == Kind::Categorised)
            sortByClass();
        checkField();
        if (m_style.entries.empty() || m_style.entries.size() > mostClasses)
            throw Error{Error::Code::Malformed,
                        {GEO_TR("the style has %1 classes; a map has 1 to %2"),
                         {static_cast<std::int64_t>(m_style.entries.size()), std::int64_t{mostClasses}}}};
        if (m_style.kind == Kind::Graduated)
            takeBounds();
        else if (m_style.kind == Kind::Single)
            takeOneClass();
        takeColours();
        remarkLook();
        return std::move(m_map);
    }

private:
    IndicatorStyle& style() { return m_layer->style; }

    /// Maps whose colours are not of classes: circles of a count, categories.
    bool isOfOneLook() const {
        return style().form == MapForm::Circles || (m_content.circles && !m_content.circles->coloured) ||
               !m_content.filled->categories.empty();
    }
    const IndicatorStyle& style() const { return m_layer->style; }

    void remarkOneLook() {
        const auto ours = coloursOf(m_ours), theirs = coloursOf(m_style);
        if (m_style.kind != m_ours.kind || theirs != ours)
            m_map.remarks.push_back(m_content.filled->categories.empty()
                                        ? GEO_TR("Circles of a count keep their colour: it says above or below zero")
                                        : GEO_TR("Categories keep the colours they have on maps of Lisière"));
    }

    void takeSizes() {
        const auto& sizes = m_style.sizes;
        if (!sizes || sizes->diameter <= 0) {
            m_map.remarks.push_back(GEO_TR("Sizes worked out otherwise in QGIS are not taken: the area of a circle "
                                           "follows its number"));
        } else if (m_content.circles) {
            const double before = m_ours.sizes->diameter / std::sqrt(m_ours.sizes->largest);
            const double factor = sizes->diameter / std::sqrt(sizes->largest) / before;
            if (std::abs(factor - 1) < 1e-6)
                return;
            style().circleScale = std::clamp(style().circleScale * factor, 0.1, 10.0);
            m_map.changes.push_back(GEO_TR("size of the circles"));
            return;
        }
        if (m_content.circles)
            return;
        if (m_content.filled->figures->indicator.nature != indicators::Nature::Count)
            throw Error{
                Error::Code::Malformed,
                {GEO_TR("circles show a count, and “%1” is none: colour the zones in QGIS"), {style().indicator}}};
        style().form = MapForm::Circles;
        m_map.changes.push_back(GEO_TR("circles"));
    }

    /// Categories of the classes' numbers or labels, put in the order of the classes.
    void sortByClass() {
        const bool ofClasses = m_ours.kind == Kind::Graduated || m_content.filled->unsure;
        if (!ofClasses || (m_style.field != "class" && m_style.field != qgis::classLabel))
            return;
        std::vector<geo::StyleEntry> sorted = m_ours.entries;
        for (std::size_t k = 0; k < sorted.size(); ++k) {
            const auto name = m_style.field == "class" ? std::to_string(k + 1) : sorted[k].label;
            const auto theirs = std::ranges::find(m_style.entries, name, &geo::StyleEntry::value);
            if (theirs != m_style.entries.end())
                sorted[k].symbol = theirs->symbol;
        }
        m_style.entries = std::move(sorted);
        m_style.kind = m_ours.kind;
        m_style.field = m_ours.field;
    }

    void checkField() const {
        if (m_style.kind == Kind::Single || m_style.field == m_ours.field)
            return;
        throw Error{Error::Code::Malformed,
                    {GEO_TR("the style colours by “%1”; the map shows “%2” of this layer. Choose that one in QGIS."),
                     {m_style.field, m_ours.field}}};
    }

    void takeBounds() {
        for (std::size_t k = 0; k + 1 < m_style.entries.size(); ++k)
            if (const auto high = m_style.entries[k].high, low = m_style.entries[k + 1].low;
                high && low && !same(*high, *low)) {
                m_map.remarks.push_back(GEO_TR(
                    "Classes that leave a gap or overlap in QGIS: each goes up to the lower bound of the next one"));
                break;
            }
        const auto bounds = innerBounds(m_style), before = innerBounds(m_ours);
        if (std::ranges::equal(bounds, before, same))
            return;
        if (std::ranges::adjacent_find(bounds, std::greater_equal{}) != bounds.end())
            throw Error{Error::Code::Malformed, {GEO_TR("the classes of the style overlap: no bounds come out of it")}};
        style().method = ClassMethod::Manual;
        style().innerBounds = bounds;
        style().lockedBreaks.clear();
        style().classes = static_cast<int>(bounds.size() + 1);
        m_map.changes.push_back(GEO_TR("bounds of the classes"));
    }

    void takeOneClass() {
        if (m_ours.entries.size() == 1)
            return;
        style().method = ClassMethod::Quantile;
        style().classes = 1;
        style().innerBounds.clear();
        style().lockedBreaks.clear();
        m_map.changes.push_back(GEO_TR("one class for all"));
    }

    void takeColours() {
        auto colours = coloursOf(m_style);
        if (colours == coloursOf(m_ours))
            return;
        if (m_content.filled->unsure && colours.size() == m_ours.entries.size())
            colours.pop_back(); // what did not change for sure keeps its grey
        if (std::ranges::count(colours, std::string{}) > 0)
            m_map.remarks.push_back(GEO_TR("A class without a colour is drawn white"));
        const auto palette = paletteOf(colours);
        if (palette == style().palette)
            return; // the same one, of more or fewer classes
        style().palette = palette;
        m_map.changes.push_back(GEO_TR("colours"));
    }

    /// Everything else of a style that differs from what we write.
    void remarkLook() {
        const auto differs = [&](auto member) {
            return std::ranges::any_of(m_style.entries, [&](const auto& entry) {
                return !m_ours.entries.empty() && !(entry.symbol.*member == m_ours.entries.front().symbol.*member);
            });
        };
        if (differs(&geo::StyleSymbol::line) || differs(&geo::StyleSymbol::lineWidth) ||
            differs(&geo::StyleSymbol::dashed))
            m_map.remarks.push_back(GEO_TR("Borders of zones keep the look they have on maps of Lisière"));
        if (differs(&geo::StyleSymbol::ground))
            m_map.remarks.push_back(GEO_TR("Patterns are kept for zones without a number: classes are plain"));
        const auto changedState = [&](const geo::StyleEntry& entry) {
            const auto ours = std::ranges::find(m_ours.states, entry.value, &geo::StyleEntry::value);
            return ours != m_ours.states.end() && ours->symbol.fill != entry.symbol.fill;
        };
        if (std::ranges::any_of(m_style.states, changedState))
            m_map.remarks.push_back(GEO_TR("Zones without a number keep the look they have on maps of Lisière"));
    }

    LayerStyle m_style;
    const MapContent& m_content;
    LayerStyle m_ours;
    StyledMap m_map;
    Layer* m_layer = nullptr;
};

} // namespace

StyledMap withQgisStyle(const geo::ReadStyle& read, const MapContent& content, const Translate& translate) {
    if (!content.filled || read.style.entries.empty())
        throw Error{Error::Code::Malformed, {GEO_TR("the style has no classes to take")}};
    return StyleTaker{read, content, translate}.take();
}

} // namespace layers
