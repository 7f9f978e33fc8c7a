#include "page_plan.hpp"

#include "area_look.hpp"
#include "circles.hpp"
#include "paragraph.hpp"
#include "pattern.hpp"
#include "symbols.hpp"
#include "text.hpp"

namespace paint {
namespace {

using Kind = layers::LegendEntry::Kind;

const Colour swatchLine{107, 115, 110, 255}, land{0xEC, 0xEB, 0xE6, 255}, none{0, 0, 0, 0}, white{255, 255, 255, 255};
const Colour remarkColour{0x7A, 0x4B, 0x00, 255};
const Colour veil{29, 35, 33, 18}, rule{207, 212, 206, 255};

/// Measures of a legend as multiples of its text size: airy on paper (mm), tight on slides, in between in the window.
struct Look {
    double swatchWidth, swatchHeight, row, labelAt, hatchLine, hatchStep;
};
Look lookFor(double textSize) {
    constexpr Look paper{2.54, 1.67, 2.03, 3.25, 0.101, 0.3}, window{2.08, 1.36, 1.7, 2.85, 0.136, 0.4},
        slide{1.81, 1.25, 1.53, 2.32, 0.096, 0.281};
    if (textSize < 8)
        return paper;
    const double t = std::clamp((textSize - 12.5) / (32 - 12.5), 0.0, 1.0);
    const auto mix = [t](double a, double b) { return a + (b - a) * t; };
    return {mix(window.swatchWidth, slide.swatchWidth),
            mix(window.swatchHeight, slide.swatchHeight),
            mix(window.row, slide.row),
            mix(window.labelAt, slide.labelAt),
            mix(window.hatchLine, slide.hatchLine),
            mix(window.hatchStep, slide.hatchStep)};
}

Rings rectRings(const QRectF& box) {
    Rings rings;
    rings.points = {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
    rings.close();
    return rings;
}

/// Reasons are written to stand after a colon; here each has its own line.
QString sentence(const geo::Message& message) {
    QString line = text(message);
    if (!line.isEmpty())
        line[0] = line[0].toUpper();
    return line;
}

class LegendPlanner {
public:
    LegendPlanner(QRectF box, double textSize, std::vector<Item>& items, double airiness, double mapHeight)
        : m_box{box}, m_size{textSize}, m_look{lookFor(textSize)}, m_mapHeight{mapHeight}, m_y{box.top()}, m_items{
                                                                                                               items} {
        m_look.row *= airiness;
        m_look.swatchHeight = std::min(m_look.swatchHeight, m_look.row * 0.88);
    }

    double make(const layers::Legend& legend) {
        for (std::size_t i = 0; i < legend.sections.size(); ++i) {
            if (i > 0)
                m_y += m_size * 0.9;
            section(legend.sections[i]);
        }
        if (!legend.note.empty()) {
            m_y += m_size * 0.7;
            addLine({m_box.left(), m_y}, {m_box.right(), m_y}, rule, m_size * 0.08, m_items);
            m_y += m_size * 0.7;
            m_y += addParagraph(text(legend.note), {m_box.left(), m_y}, m_box.width(),
                                {m_size * 0.9, Weight::Regular, false, mutedColour, 1.45}, m_items);
        }
        return m_y - m_box.top();
    }

private:
    void section(const layers::LegendSection& section) {
        const bool hasTitle = !section.title.empty(), hasSubtitle = !section.subtitle.empty();
        if (hasTitle)
            m_y += addParagraph(text(section.title), {m_box.left(), m_y}, m_box.width(),
                                {m_size * 1.08, Weight::SemiBold, false, inkColour, 1.3}, m_items);
        if (hasSubtitle)
            m_y += addParagraph(text(section.subtitle), {m_box.left(), m_y}, m_box.width(),
                                {m_size * 0.92, Weight::Regular, false, mutedColour, 1.3}, m_items);
        for (const geo::Message& line : section.method)
            m_y += addParagraph(sentence(line), {m_box.left(), m_y}, m_box.width(),
                                {m_size * 0.92, Weight::Regular, false, mutedColour, 1.3}, m_items);
        if (hasTitle || hasSubtitle)
            m_y += m_size * 0.6;
        for (std::size_t i = 0; i < section.entries.size(); ++i) {
            if (i > 0)
                m_y += gapBetween(section.entries[i - 1].kind, section.entries[i].kind);
            section.entries[i].kind == Kind::Circles ? nested(section.entries[i]) : entry(section.entries[i]);
        }
        if (!section.remark.empty())
            m_y += m_size * 0.4 + addParagraph(text(section.remark), {m_box.left(), m_y + m_size * 0.4}, m_box.width(),
                                               {m_size * 0.92, Weight::Medium, false, remarkColour, 1.35}, m_items);
    }
    /// Circles of the map's own sizes, one in the other, each with a line to its value.
    void nested(const layers::LegendEntry& entry) {
        if (entry.circles.empty())
            return;
        const auto look = circleLook(true, m_size * 0.055);
        const TextStyle label{m_size, Weight::Regular, false, inkColour, 1.25};
        const double largest = entry.circles.front().radius * m_mapHeight, step = m_size * 1.15;
        const double x = m_box.left() + std::max(largest, m_look.swatchWidth * m_size / 2);
        const double needed = step * static_cast<double>(entry.circles.size());
        const double bottom = m_y + m_size * 0.4 + std::max(2 * largest, needed);
        double lastLabel = -1e9; // labels go down from the top of the largest circle, never over each other
        DiscsItem discs;
        discs.line = look.line;
        for (const auto& circle : entry.circles) {
            const double radius = circle.radius * m_mapHeight;
            discs.discs.push_back({{x, bottom - radius}, radius, white, std::min(look.width, radius * 0.2)});
        }
        m_items.emplace_back(std::move(discs));
        const double right = x + largest + m_size * 0.7;
        for (const auto& circle : entry.circles) {
            const double top = bottom - 2 * circle.radius * m_mapHeight;
            const double y = std::max(top, lastLabel + step);
            lastLabel = y;
            QVector<QLineF> leader{QLineF{x, top, right, y}};
            m_items.emplace_back(LinesItem{std::move(leader), swatchLine, m_size * 0.045});
            addText(text(circle.label), right + m_size * 0.3, y, 0, label, m_items);
        }
        m_y = std::max(bottom, lastLabel + step / 2) + m_size * 0.5;
    }
    /// Absences stand a little apart from classes; outlines and symbols clearly so.
    double gapBetween(Kind before, Kind after) const {
        if (before == after)
            return 0;
        if (after == Kind::Absence)
            return m_size * 0.36;
        return before == Kind::Class || before == Kind::Absence ? m_size * 0.9 : 0;
    }
    void entry(const layers::LegendEntry& entry) {
        const TextStyle label{m_size, Weight::Regular, false, inkColour, 1.25};
        const TextStyle muted{m_size, Weight::Regular, false, mutedColour, 1.25};
        const QString count = entry.count ? number(static_cast<double>(*entry.count), 0) : QString{};
        const double left = m_box.left() + m_look.labelAt * m_size;
        const double width = m_box.right() - left - (count.isEmpty() ? 0 : widthOf(count, muted) + m_size * 0.5);
        const auto lines = wrapped(text(entry.label), width, label);
        const double textHeight = m_size * label.lineHeight * static_cast<double>(lines.size());
        const double row = std::max(m_look.row * m_size, textHeight + m_size * 0.1), middle = m_y + row / 2;
        swatch(entry, {m_box.left(), middle - m_look.swatchHeight * m_size / 2, m_look.swatchWidth * m_size,
                       m_look.swatchHeight * m_size});
        addLines(lines, {left, middle - textHeight / 2}, 0, label, m_items);
        if (!count.isEmpty())
            addText(count, m_box.right(), middle, 1, muted, m_items);
        m_y += row;
    }
    void swatch(const layers::LegendEntry& entry, QRectF box) {
        const double thin = m_size * 0.045;
        switch (entry.kind) {
        case Kind::Class:
            if (entry.dashed) {
                addRect(box, entry.colour, m_items);
                dashes(box, m_size * 0.09);
            } else {
                addRect(box, entry.colour, m_items, swatchLine, thin);
            }
            return;
        case Kind::Circles: // see nested()
            return;
        case Kind::Disc:
            disc(entry.colour, box);
            return;
        case Kind::Absence:
            if (entry.state == geo::CellState::Missing)
                addRect(box, land, m_items);
            else
                fillAbsence(entry.state, rectRings(box), m_look.hatchLine * m_size, m_look.hatchStep * m_size, m_items);
            if (entry.state == geo::CellState::Estimated && entry.ofCircles)
                m_items.emplace_back(
                    strokedItem(dashed(circleRing(box.center(), box.height() / 2), true, m_size * 0.3, m_size * 0.2),
                                false, inkColour, m_size * 0.09));
            else if (entry.state == geo::CellState::Estimated)
                dashes(box, m_size * 0.09);
            else
                addRect(box, none, m_items, swatchLine, thin);
            return;
        case Kind::Neighbourhood:
        case Kind::SelectedNeighbourhood: {
            const double width = m_size * (entry.kind == Kind::Neighbourhood ? 0.14 : 0.24);
            addRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2), none, m_items, inkColour, width);
            return;
        }
        case Kind::Ring:
            addRect(box, veil, m_items);
            dashes(box, m_size * 0.1);
            return;
        case Kind::Area:
            area(areaLook(entry.area, entry.colour), box);
            return;
        case Kind::Boundary:
            addLine({box.left(), box.center().y()}, {box.right(), box.center().y()}, swatchLine, m_size * 0.1, m_items);
            return;
        case Kind::Symbol:
            drawSymbol(entry.symbol, box.center(), {m_size * std::min(0.66, m_look.row * 0.38), m_size * 0.08, 0},
                       m_items);
            return;
        }
    }
    void area(const AreaPaint& look, const QRectF& box) {
        addRect(box, look.fill, m_items);
        if (look.hatched)
            m_items.emplace_back(LinesItem{hatch(rectRings(box), m_look.hatchStep * m_size * 1.6, true), look.line,
                                           m_look.hatchLine * m_size * 0.6});
        const double width = m_size * 0.09;
        if (look.dashed)
            m_items.emplace_back(
                strokedItem(dashed(rectRings(box.adjusted(width / 2, width / 2, -width / 2, -width / 2)), true,
                                   m_size * 0.42, m_size * 0.28),
                            false, look.line, width));
        else
            addRect(box, none, m_items, look.line, width);
    }
    void disc(layers::Colour colour, const QRectF& box) {
        if (colour.a == 0)
            return;
        const auto look = circleLook(true, m_size * 0.055);
        m_items.emplace_back(DiscsItem{{{box.center(), box.height() * 0.42, colour, look.width}}, look.line});
    }
    void dashes(const QRectF& box, double width) {
        const auto inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2);
        m_items.emplace_back(
            strokedItem(dashed(rectRings(inner), true, m_size * 0.42, m_size * 0.28), false, inkColour, width));
    }

    QRectF m_box;
    double m_size;
    Look m_look;
    double m_mapHeight;
    double m_y;
    std::vector<Item>& m_items;
};

} // namespace

double planLegend(const layers::Legend& legend, QRectF box, double textSize, std::vector<Item>& items, double airiness,
                  double mapHeight) {
    return LegendPlanner{box, textSize, items, airiness, mapHeight}.make(legend);
}

} // namespace paint
