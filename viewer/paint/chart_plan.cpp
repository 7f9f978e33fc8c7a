#include "page_plan.hpp"

#include "paragraph.hpp"
#include "text.hpp"

#include <QCoreApplication>

namespace paint {
namespace {

const Colour grid{0xD9, 0xDD, 0xD8, 255}, hair{0xB9, 0xC0, 0xBA, 255}, others{0x7D, 0x87, 0x81, 255};
const Colour chosen{0x2B, 0x6B, 0x52, 255}, chosenBand{0xD9, 0xE8, 0xDF, 255};

QString valueText(const layers::Chart& chart, double value) {
    return chart.unit == "%" ? figure(geo::Cell::of(value), chart.unit, chart.decimals) : number(value, chart.decimals);
}

class ChartPlanner {
public:
    ChartPlanner(const layers::Chart& chart, QRectF box, double textSize, std::vector<Item>& items)
        : m_chart{chart}, m_box{box}, m_size{textSize}, m_items{items} {}

    /// With rows of that height, as a multiple of the text's.
    double height(double row) {
        const double head = heading() - m_box.top();
        return head + m_size * (1.5 + row * static_cast<double>(m_chart.items.size())) + remark(false, 0);
    }
    void make() {
        double y = heading();
        const double notes = m_size * 1.5;
        choose(std::max(1.0, std::floor((m_box.bottom() - y - notes) / (m_size * 1.15))));
        if (m_to == m_from)
            return;
        columns();
        const double rows = static_cast<double>(m_to - m_from);
        m_row = std::min(m_size * 1.83, (m_box.bottom() - y - notes - remark(false, 0)) / rows);
        const double bottom = y + m_row * rows;
        ticks(y, bottom);
        for (std::size_t i = m_from; i < m_to; ++i, y += m_row)
            item(m_chart.items[i], y);
        remark(true, bottom + notes);
    }

private:
    double heading() {
        double y = m_box.top();
        if (!m_chart.title.empty())
            y += addParagraph(text(m_chart.title), {m_box.left(), y}, m_box.width(),
                              {m_size * 1.15, Weight::SemiBold, false, inkColour, 1.25}, m_items);
        if (!m_chart.subtitle.empty())
            y += addParagraph(text(m_chart.subtitle), {m_box.left(), y}, m_box.width(),
                              {m_size * 0.9, Weight::Regular, false, mutedColour, 1.3}, m_items);
        return y + m_size * 0.5;
    }
    /// As many items as have room, around the selected one.
    void choose(double room) {
        const auto n = m_chart.items.size();
        const auto count = std::min(n, static_cast<std::size_t>(room));
        const auto selected =
            std::find_if(m_chart.items.begin(), m_chart.items.end(), [](const auto& i) { return i.selected; });
        const auto middle =
            static_cast<std::size_t>(selected == m_chart.items.end() ? 0 : selected - m_chart.items.begin());
        m_from = std::min(middle > count / 2 ? middle - count / 2 : 0, n - count);
        m_to = m_from + count;
    }
    void columns() {
        double labels = 0, values = 0;
        for (std::size_t i = m_from; i < m_to; ++i) {
            const auto& one = m_chart.items[i];
            const TextStyle style = styleOf(one);
            labels = std::max(labels, widthOf(label(one), style));
            values = std::max(values, widthOf(valueText(m_chart, one.value.value), style));
        }
        m_labels = std::min(labels, m_box.width() * 0.5);
        m_left = m_box.left() + m_labels + m_size * 0.7;
        m_right = std::max(m_left + m_size, m_box.right() - values - m_size * 0.9);
    }
    TextStyle styleOf(const layers::ChartItem& one) const {
        return {m_size, one.selected ? Weight::SemiBold : Weight::Regular, false, inkColour, 1.2};
    }
    static QString label(const layers::ChartItem& one) { return typeset(QString::fromStdString(one.label)); }
    double position(double value) const {
        const double span = m_chart.axisMax - m_chart.axisMin;
        return m_left + (span > 0 ? (value - m_chart.axisMin) / span : 0) * (m_right - m_left);
    }
    void ticks(double top, double bottom) {
        const TextStyle style{m_size * 0.92, Weight::Regular, false, mutedColour, 1.2};
        double free = m_box.left();
        for (const double tick : m_chart.ticks) {
            const double x = position(tick);
            addLine({x, top}, {x, bottom + m_size * 0.3}, grid, m_size * 0.07, m_items);
            const QString name = valueText(m_chart, tick);
            const double half = widthOf(name, style) / 2;
            if (x - half < free)
                continue; // no room beside the one before
            addText(name, x, bottom + m_size, 0.5, style, m_items);
            free = x + half + m_size * 0.3;
        }
    }
    void item(const layers::ChartItem& one, double top) {
        const double middle = top + m_row / 2, x = position(one.value.value);
        if (one.selected)
            addRect({m_box.left(), top, m_box.width(), m_row}, chosenBand, m_items);
        auto style = styleOf(one);
        style.size *=
            std::min(1.0, m_labels / std::max(1e-9, widthOf(label(one), style))); // in full, smaller if need be
        addText(label(one), m_left - m_size * 0.7, middle, 1, style, m_items);
        const Colour colour = one.selected ? chosen : others;
        double end = x;
        if (m_chart.kind == layers::Chart::Kind::Bars) {
            const double zero = position(std::clamp(0.0, m_chart.axisMin, m_chart.axisMax));
            addRect({std::min(zero, x), middle - m_row * 0.3, std::abs(x - zero), m_row * 0.6}, colour, m_items);
            end = std::max(x, zero) - m_size * 0.3;
        } else {
            addLine({m_left, middle}, {x, middle}, one.selected ? chosen : hair, m_size * 0.12, m_items);
            QPainterPath dot;
            const double radius = m_size * (one.selected ? 0.45 : 0.35);
            dot.addEllipse({x, middle}, radius, radius);
            m_items.emplace_back(PathItem{dot, true, colour, {}, 0});
        }
        addText(valueText(m_chart, one.value.value), end + m_size * 0.67, middle, 0, styleOf(one), m_items);
    }
    /// What the chart does not show, said below it. @returns its height.
    double remark(bool write, double y) {
        QStringList parts;
        if (m_to - m_from < m_chart.items.size())
            parts +=
                QCoreApplication::translate("paint", "%1 of %2 shown").arg(m_to - m_from).arg(m_chart.items.size());
        if (m_chart.withoutValue > 0)
            parts += QCoreApplication::translate("paint", "%n without a value", nullptr,
                                                 static_cast<int>(m_chart.withoutValue));
        if (parts.isEmpty())
            return 0;
        const TextStyle style{m_size * 0.9, Weight::Regular, false, mutedColour, 1.3};
        if (write)
            addLines({parts.join(QStringLiteral(" · "))}, {m_box.left(), y}, 0, style, m_items);
        return style.size * style.lineHeight;
    }

    const layers::Chart& m_chart;
    QRectF m_box;
    double m_size;
    std::vector<Item>& m_items;
    std::size_t m_from = 0, m_to = 0;
    double m_labels = 0, m_left = 0, m_right = 0, m_row = 0;
};

} // namespace

void planChart(const layers::Chart& chart, QRectF box, double textSize, std::vector<Item>& items) {
    ChartPlanner{chart, box, textSize, items}.make();
}

double chartHeight(const layers::Chart& chart, double width, double textSize, double airiness) {
    std::vector<Item> scratch;
    constexpr double airy = 1.83, dense = 1.25;
    return ChartPlanner{chart, {0, 0, width, 0}, textSize, scratch}.height(std::max(dense, airy * airiness));
}

} // namespace paint
