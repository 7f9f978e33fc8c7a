#include "chart_parts.hpp"
#include "page_plan.hpp"
#include "text.hpp"

#include <QCoreApplication>

namespace paint {
namespace {

constexpr Colour chosenBand{0xD9, 0xE8, 0xDF, 255};
constexpr double tallestRow = 1.83, lowestRow = 1.15, groupGap = 0.7; ///< as multiples of the size of the text
constexpr double mostForLabels = 0.58;                                ///< of the width
constexpr double smallestLabels = 0.8; ///< of the size of the text: all get smaller for a long one, down to this

class ChartPlanner {
public:
    /// @param tallest  rows are no higher, as a multiple of the text's size
    ChartPlanner(const layers::Chart& chart, QRectF box, double textSize, std::vector<Item>& items,
                 double tallest = tallestRow)
        : m_chart{chart}, m_box{box}, m_size{textSize}, m_tallest{tallest}, m_items{items} {}

    /// @returns the height taken.
    double make() {
        const double y = heading();
        double end = y;
        if (m_chart.kind == layers::Chart::Kind::Distribution)
            end += addDistribution(m_chart, {m_box.left(), y}, m_box.width(), m_size, m_items);
        else if (m_chart.kind == layers::Chart::Kind::Parts)
            end += addParts(m_chart, {m_box.left(), y}, m_box.width(), m_size, m_items);
        else
            end = rows(y);
        return remarks(end) - m_box.top();
    }

private:
    /// Dots and bars. @returns the lower edge.
    double rows(double y) {
        const double notes = m_chart.ticks.empty() ? 0 : m_size * 1.5, slack = 1e-6;
        const auto room = [&] {
            return std::floor((m_box.bottom() - y - notes - remarksHeight()) / (m_size * lowestRow) + slack);
        };
        const auto all = static_cast<double>(m_chart.items.size());
        m_to = m_chart.items.size();
        if (!m_chart.ofOnePlace && room() < all) { // of parts of one whole none is left out
            m_to = 0;                              // a line says how many are shown
            choose(std::max(1.0, room()));
        }
        const double below = notes + remarksHeight();
        if (m_to == m_from)
            return y;
        columns();
        const auto gaps = static_cast<double>(std::max<std::size_t>(m_chart.groups.size(), 1) - 1);
        m_row = std::min(m_size * m_tallest, (m_box.bottom() - y - below) /
                                                 (static_cast<double>(m_to - m_from) + gaps * groupGap / tallestRow));
        const double gap = m_row * groupGap / tallestRow;
        const double bottom = y + m_row * static_cast<double>(m_to - m_from) + gap * gaps;
        addTicks(
            m_chart, m_box.left(), y, bottom, m_size, [this](double value) { return position(value); }, m_items);
        for (std::size_t i = m_from; i < m_to; ++i, y += m_row) {
            if (i > m_from && std::ranges::find(m_chart.groups, i) != m_chart.groups.end())
                y += gap;
            item(i, y);
        }
        return bottom + notes;
    }
    double heading() {
        double y = m_box.top();
        if (!m_chart.title.empty())
            y += addParagraph(text(m_chart.title), {m_box.left(), y}, m_box.width(),
                              {m_size * 1.15, Weight::SemiBold, false, inkColour, 1.25}, m_items);
        if (!m_chart.subtitle.empty())
            y += addParagraph(text(m_chart.subtitle), {m_box.left(), y}, m_box.width(),
                              {m_size * 0.9, Weight::Regular, false, mutedColour, 1.3}, m_items);
        if (m_chart.isPaired())
            y = pairLegend(y + m_size * 0.25);
        return y + m_size * 0.5;
    }
    /// What the two colours stand for; below each other where they have no room side by side. @returns the lower edge.
    double pairLegend(double y) {
        const TextStyle style{m_size * 0.9, Weight::Regular, false, inkColour, 1.3};
        const double row = style.size * style.lineHeight, swatch = m_size * 0.75, gap = m_size * 0.4;
        double x = m_box.left();
        for (std::size_t i = 0; i < m_chart.pair.size(); ++i) {
            const auto words = typeset(QString::fromStdString(m_chart.pair[i]));
            const double width = swatch + gap + widthOf(words, style);
            if (i > 0 && x + width > m_box.right())
                x = m_box.left(), y += row;
            addRect({x, y + (row - swatch) / 2, swatch, swatch}, i == 0 ? chosenPlace : otherPlaces, m_items);
            addText(words, x + swatch + gap, y + row / 2, 0, style, m_items);
            x += width + m_size * 1.2;
        }
        return y + row;
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
            values = std::max(values, widthOf(markText(m_chart, one.value.value), style));
        }
        m_labels = std::min(labels, m_box.width() * mostForLabels);
        m_labelScale = std::max(smallestLabels, m_labels / std::max(1e-9, labels));
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
    void item(std::size_t i, double top) {
        const auto& one = m_chart.items[i];
        const bool second = m_chart.isPaired() && i % 2 == 1;
        const double middle = top + m_row / 2, x = position(one.value.value);
        if (one.selected && !second) // a pair has one band, behind its label
            addRect({m_box.left(), top, m_box.width(), m_row * (m_chart.isPaired() ? 2 : 1)}, chosenBand, m_items);
        auto style = styleOf(one);
        style.size *= std::min(m_labelScale, m_labels / std::max(1e-9, widthOf(label(one), style))); // always in full
        if (!second) // a pair has one label, beside both
            addText(label(one), m_left - m_size * 0.7, m_chart.isPaired() ? top + m_row : middle, 1, style, m_items);
        const Colour colour = !second && (one.selected || m_chart.ofOnePlace) ? chosenPlace : otherPlaces;
        double end = x;
        if (m_chart.kind == layers::Chart::Kind::Bars) {
            const double zero = position(std::clamp(0.0, m_chart.axisMin, m_chart.axisMax));
            addRect({std::min(zero, x), middle - m_row * 0.3, std::abs(x - zero), m_row * 0.6}, colour, m_items);
            end = std::max(x, zero) - m_size * 0.3;
        } else {
            const bool hasZero = m_chart.axisMin <= 0 && m_chart.axisMax >= 0;
            const double figure = widthOf(markText(m_chart, one.value.value), styleOf(one));
            addDotLine({m_left, m_right, hasZero ? std::optional{position(0)} : std::nullopt, x + figure + m_size},
                       {x, middle}, one.selected ? chosenPlace : lineColour, m_size * 0.12, m_items);
            QPainterPath dot;
            const double radius = m_size * (one.selected ? 0.45 : 0.35);
            dot.addEllipse({x, middle}, radius, radius);
            m_items.emplace_back(PathItem{dot, true, colour, {}, 0});
        }
        auto mark = styleOf(one);
        if (m_chart.isPaired()) // rows are close together
            mark.size = std::min(mark.size, m_row);
        addText(markText(m_chart, one.value.value), end + m_size * 0.67, middle, 0, mark, m_items);
    }
    /// How to read it, and what it does not show.
    QStringList remarkTexts() const {
        QStringList texts;
        for (const auto& remark : m_chart.remarks)
            texts += text(remark);
        QStringList parts;
        if (m_to - m_from < m_chart.items.size() && m_to > m_from)
            parts +=
                QCoreApplication::translate("paint", "%1 of %2 shown").arg(m_to - m_from).arg(m_chart.items.size());
        if (const auto n = static_cast<int>(m_chart.withoutValue); n > 0)
            parts += QCoreApplication::translate("paint", "%n without a value", nullptr, n);
        if (!parts.isEmpty())
            texts += parts.join(QStringLiteral(" · "));
        return texts;
    }
    /// Where none is shown so far: that some have no room is one more line.
    double remarksHeight() const {
        const auto style = remarkStyle();
        double height = m_chart.remarks.empty() ? 0 : m_size * 0.4;
        for (const QString& each : remarkTexts())
            height += static_cast<double>(wrapped(each, m_box.width(), style).size()) * style.size * style.lineHeight;
        const bool some = m_chart.withoutValue == 0 && m_to == 0 && !m_chart.items.empty(); // they share their line
        return height + (some ? style.size * style.lineHeight : 0);
    }
    /// @returns the lower edge.
    double remarks(double y) {
        if (!m_chart.remarks.empty())
            y += m_size * 0.4;
        for (const QString& each : remarkTexts())
            y += addParagraph(each, {m_box.left(), y}, m_box.width(), remarkStyle(), m_items);
        return y;
    }
    TextStyle remarkStyle() const { return {m_size * 0.9, Weight::Regular, false, mutedColour, 1.3}; }

    const layers::Chart& m_chart;
    QRectF m_box;
    double m_size, m_tallest;
    std::vector<Item>& m_items;
    std::size_t m_from = 0, m_to = 0;
    double m_labels = 0, m_labelScale = 1, m_left = 0, m_right = 0, m_row = 0;
};

} // namespace

QString markText(const layers::Chart& chart, double value) {
    return chart.unit == "%" ? figure(geo::Cell::of(value), chart.unit, chart.decimals) : number(value, chart.decimals);
}

double planChart(const layers::Chart& chart, QRectF box, double textSize, std::vector<Item>& items) {
    return ChartPlanner{chart, box, textSize, items}.make();
}

double chartHeight(const layers::Chart& chart, double width, double textSize, double airiness) {
    constexpr double dense = 1.25;
    std::vector<Item> measured;
    return ChartPlanner{chart, {0, 0, width, 1e6}, textSize, measured, std::max(dense, tallestRow * airiness)}.make();
}

} // namespace paint
