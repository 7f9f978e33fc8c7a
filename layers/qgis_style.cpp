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
    StyleTaker(const geo::ReadStyle& read, const MapContent& content)
        : m_style{read.style}, m_content{content},
          m_ours{qgisLayer({}, content, [](const geo::Message& m) { return geo::plainText(m); }).value().style} {
        m_map.document = content.document;
        m_map.remarks = read.remarks;
        m_layer = m_map.document.find(LayerKind::Indicator);
    }

    StyledMap take() {
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
        const auto colours = coloursOf(m_style);
        if (colours == coloursOf(m_ours))
            return;
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

    const LayerStyle& m_style;
    const MapContent& m_content;
    LayerStyle m_ours;
    StyledMap m_map;
    Layer* m_layer = nullptr;
};

} // namespace

StyledMap withQgisStyle(const geo::ReadStyle& read, const MapContent& content) {
    return StyleTaker{read, content}.take();
}

} // namespace layers
