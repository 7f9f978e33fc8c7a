#include "chart_parts.hpp"

#include "text.hpp"
#include "text_shape.hpp"

#include <array>

namespace paint {
namespace {

constexpr Colour band{0xA9, 0xCD, 0xB9, 255}, medianColour{0x1F, 0x52, 0x3E, 255};
constexpr double spreadRow = 4.9; ///< height of a row, as a multiple of the size of the text

bool isDrawn(const geo::Cell& cell) { return cell.hasNumber() && std::isfinite(cell.value); }

/// One colour a part, light enough or dark enough for the number in it.
struct PartLook {
    Colour fill, ink;
};
constexpr std::array<PartLook, 5> partLooks{{{{0x2B, 0x6B, 0x52, 255}, {255, 255, 255, 255}},
                                             {{0x7F, 0xB5, 0x9A, 255}, {0x10, 0x28, 0x1D, 255}},
                                             {{0xC7, 0xB9, 0x8A, 255}, {0x2E, 0x28, 0x10, 255}},
                                             {{0x8B, 0x93, 0x8E, 255}, {0x10, 0x28, 0x1D, 255}},
                                             {{0xD9, 0xDD, 0xD8, 255}, {0x1D, 0x23, 0x21, 255}}}};

TextStyle tickStyle(double size) { return {size * 0.92, Weight::Regular, false, mutedColour, 1.2}; }

QString labelOf(const std::string& label) { return typeset(QString::fromStdString(label)); }

/// The rows of a distribution, one scale for all.
class DistributionPlanner {
public:
    DistributionPlanner(const layers::Chart& chart, QPointF at, double width, double size, std::vector<Item>& items)
        : m_chart{chart}, m_at{at}, m_size{size}, m_items{items} {
        double labels = 0;
        for (const auto& spread : chart.spreads)
            labels = std::max(labels, widthOf(labelOf(spread.label), m_label));
        m_left = at.x() + labels + size * 1.6;
        // Room for half of the numbers under the ends.
        m_right = at.x() + width - widthOf(markText(chart, chart.axisMax), tickStyle(size)) / 2;
    }

    double make() {
        const double bottom = m_at.y() + static_cast<double>(m_chart.spreads.size()) * m_size * spreadRow;
        const double end = addTicks(
            m_chart, m_at.x(), m_at.y() + m_size * 0.7, bottom, m_size,
            [this](double value) { return position(value); }, m_items);
        double y = m_at.y();
        for (const auto& spread : m_chart.spreads) {
            row(spread, y + m_size * 2.65);
            y += m_size * spreadRow;
        }
        return end - m_at.y();
    }

private:
    double position(double value) const {
        const double span = m_chart.axisMax - m_chart.axisMin;
        return m_left + (span > 0 ? (value - m_chart.axisMin) / span : 0) * (m_right - m_left);
    }
    void row(const layers::ChartSpread& spread, double middle) {
        addText(labelOf(spread.label), m_left - m_size * 1.6, middle, 1, m_label, m_items);
        if (isDrawn(spread.d1) && isDrawn(spread.d9)) {
            addLine({position(spread.d1.value), middle}, {position(spread.d9.value), middle}, otherPlaces,
                    m_size * 0.16, m_items);
            end(spread.d1.value, middle, spread);
            end(spread.d9.value, middle, spread);
        }
        if (isDrawn(spread.q1) && isDrawn(spread.q3))
            addRect({position(spread.q1.value), middle - m_size * 0.7,
                     position(spread.q3.value) - position(spread.q1.value), m_size * 1.4},
                    band, m_items);
        const double x = position(spread.median.value);
        addLine({x, middle - m_size * 0.93}, {x, middle + m_size * 0.93}, medianColour, m_size * 0.29, m_items);
        const QString name = markText(m_chart, spread.median.value);
        addText(name, inside(x, widthOf(name, m_median)), middle - m_size * 1.55, 0.5, m_median, m_items);
    }
    /// The number of a decile under the end of its line, kept inside the drawing.
    void end(double value, double middle, const layers::ChartSpread& spread) {
        if (value != spread.d1.value &&
            position(value) - position(spread.d1.value) < widthOf(markText(m_chart, value), m_end) + m_size * 0.4)
            return; // the two ends nearly meet: one number would lie over the other
        const QString name = markText(m_chart, value);
        addText(name, inside(position(value), widthOf(name, m_end)), middle + m_size * 1.35, 0.5, m_end, m_items);
    }
    double inside(double x, double width) const {
        return std::clamp(x, m_left - m_size * 1.2 + width / 2, std::max(m_left + width / 2, m_right + m_size));
    }

    const layers::Chart& m_chart;
    QPointF m_at;
    double m_size;
    std::vector<Item>& m_items;
    const TextStyle m_label{m_size * 0.97, Weight::SemiBold, false, inkColour, 1.2};
    const TextStyle m_median{m_size * 0.95, Weight::SemiBold, false, inkColour, 1.2};
    const TextStyle m_end{m_size * 0.86, Weight::Regular, false, mutedColour, 1.2};
    double m_left = 0, m_right = 0;
};

/// The stacked bar: number in each part, name under it; beside the bar where there is no room.
class PartsPlanner {
public:
    PartsPlanner(const layers::Chart& chart, QPointF at, double width, double size, std::vector<Item>& items)
        : m_chart{chart}, m_at{at}, m_size{size}, m_height{size * 2.5}, m_items{items} {
        double besideWidth = 0; // the bar ends earlier for it, which may leave further names without room
        for (std::size_t round = 0; round <= chart.items.size(); ++round) {
            const double wanted = place(width - besideWidth);
            if (wanted <= besideWidth)
                break;
            besideWidth = std::min(wanted, width * 0.7);
        }
    }

    double make() {
        for (const auto& part : m_parts) {
            addRect({part.x, m_at.y(), std::max(0.0, part.width - m_size * 0.1), m_height}, part.look.fill, m_items);
            if (part.beside)
                continue;
            TextStyle inside = m_strong;
            inside.colour = part.look.ink;
            addText(valueOf(part), part.x + m_size * 0.6, m_at.y() + m_height / 2, 0, inside, m_items);
            addText(nameOf(part), part.x + m_size * 0.1, m_at.y() + m_height + m_size * 0.95, 0, m_plain, m_items);
        }
        addBeside();
        return m_height + m_size * 1.6;
    }

private:
    struct Part {
        const layers::ChartItem* item = nullptr;
        double x = 0, width = 0;
        PartLook look;
        bool beside = false;
    };

    static QString nameOf(const Part& part) { return labelOf(part.item->label); }
    QString valueOf(const Part& part) const { return markText(m_chart, part.item->value.value); }

    /// @returns the width that names beside the bar want.
    double place(double width) {
        m_parts.clear();
        double x = m_at.x(), wanted = 0;
        for (std::size_t i = 0; i < m_chart.items.size(); ++i) {
            Part part{&m_chart.items[i], x, m_chart.items[i].value.value * width / m_chart.axisMax,
                      partLooks[std::min(i, partLooks.size() - 1)]};
            const double name = widthOf(nameOf(part), m_plain), value = widthOf(valueOf(part), m_strong);
            part.beside = std::max(name, value + m_size) > part.width;
            if (part.beside)
                wanted += value + name + m_size * 1.9;
            x += part.width;
            m_parts.push_back(part);
        }
        return wanted > 0 ? wanted + m_size * 0.5 : 0;
    }

    void addBeside() {
        const auto count = std::ranges::count(m_parts, true, &Part::beside);
        if (count == 0)
            return;
        const bool clear = count == 1 && m_parts.back().beside; // it follows its own part
        const double middle = m_at.y() + m_height / 2;
        double x = m_parts.back().x + m_parts.back().width + m_size * 0.5;
        for (const auto& part : m_parts) {
            if (!part.beside)
                continue;
            if (!clear) {
                addRect({x, middle - m_size * 0.35, m_size * 0.7, m_size * 0.7}, part.look.fill, m_items);
                x += m_size;
            }
            addText(valueOf(part), x, middle, 0, m_strong, m_items);
            x += widthOf(valueOf(part), m_strong) + m_size * 0.3;
            addText(nameOf(part), x, middle, 0, m_plain, m_items);
            x += widthOf(nameOf(part), m_plain) + m_size * 0.6;
        }
    }

    const layers::Chart& m_chart;
    QPointF m_at;
    double m_size, m_height;
    std::vector<Item>& m_items;
    const TextStyle m_strong{m_size, Weight::SemiBold, false, inkColour, 1.2},
        m_plain{m_size * 0.95, Weight::Regular, false, inkColour, 1.2};
    std::vector<Part> m_parts;
};

} // namespace

void addDotLine(const DotLine& line, QPointF dot, Colour stem, double width, std::vector<Item>& items) {
    if (line.zero)
        return addLine({*line.zero, dot.y()}, dot, stem, width, items);
    const double thin = width * 0.6;
    addLine({line.left, dot.y()}, dot, lineColour, thin, items);
    if (line.figureTo < line.right)
        addLine({line.figureTo, dot.y()}, {line.right, dot.y()}, lineColour, thin, items);
}

double addTicks(const layers::Chart& chart, double left, double top, double bottom, double size,
                const std::function<double(double)>& at, std::vector<Item>& items) {
    if (chart.ticks.empty())
        return bottom;
    const TextStyle style = tickStyle(size);
    double free = left;
    for (const double tick : chart.ticks) {
        const double x = at(tick);
        addLine({x, top}, {x, bottom + size * 0.3}, gridColour, size * 0.07, items);
        const QString name = markText(chart, tick);
        const double half = widthOf(name, style) / 2;
        if (x - half < free)
            continue; // no room beside the one before
        addText(name, x, bottom + size, 0.5, style, items);
        free = x + half + size * 0.3;
    }
    return bottom + size * 1.5;
}

double addDistribution(const layers::Chart& chart, QPointF at, double width, double size, std::vector<Item>& items) {
    return DistributionPlanner{chart, at, width, size, items}.make();
}

double addParts(const layers::Chart& chart, QPointF at, double width, double size, std::vector<Item>& items) {
    return PartsPlanner{chart, at, width, size, items}.make();
}

} // namespace paint
