#include "indicator_chart.hpp"

#include "explore/plot_drawing.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "text.hpp"

#include <QLabel>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace app {
namespace {

// Pixels at the full size of text.
constexpr int rowHeight = 17, axisHeight = 26;
const QColor selectedColour{0x2B, 0x6B, 0x52}; // visual.md §7

QColor colourOf(const layers::ChartItem& item) {
    if (item.selected)
        return look().dark ? look().accent : selectedColour;
    return otherColour;
}

QString spoken(const layers::Chart& chart) {
    QStringList lines;
    for (const auto& item : chart.items)
        lines << QStringLiteral("%1: %2").arg(QString::fromStdString(item.label),
                                              paint::figure(item.value, chart.unit, chart.decimals));
    return lines.join(QLatin1Char{'\n'});
}

bool hasStems(const layers::Chart& chart) { return chart.axisMin <= 0 && chart.axisMax >= 0; }

QCPItemLine* addLine(QCustomPlot& plot, double from, double to, double row, const QPen& pen) {
    auto* line = new QCPItemLine{&plot};
    line->start->setCoords(from, row);
    line->end->setCoords(to, row);
    line->setPen(pen);
    return line;
}

/// From zero to the mark; where the axis does not show zero, over the whole width: a stem from where such an axis
/// begins would make small gaps look like multiples.
/// @returns what ends at the mark
QCPItemLine* addLine(QCustomPlot& plot, const layers::Chart& chart, const layers::ChartItem& item, double row) {
    const double value = item.value.value;
    if (!hasStems(chart)) {
        const QPen thin{look().strongLine, 0.8};
        addLine(plot, value, plot.xAxis->range().upper, row, thin);
        return addLine(plot, chart.axisMin, value, row, thin);
    }
    const bool bar = chart.kind == layers::Chart::Kind::Bars;
    const double width = bar ? 9.0 : item.selected ? 2.0 : 0.8;
    return addLine(plot, 0, value, row, {colourOf(item), width, Qt::SolidLine, Qt::FlatCap});
}

constexpr int widestName = 170; ///< px; beyond, the marks would have no room. The whole name is in the table

} // namespace

IndicatorChart::IndicatorChart(const layers::Chart& chart, QWidget* parent)
    : QWidget{parent}, m_chart{chart}, m_plot{new QCustomPlot{this}} {
    setObjectName(QStringLiteral("indicatorChart"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto* title = new QLabel{paint::text(chart.title), this};
    title->setFont(sized(13, QFont::DemiBold));
    title->setWordWrap(true);
    column->addWidget(title);
    auto* subtitle = secondLabel(paint::text(chart.subtitle), 11, this);
    subtitle->setWordWrap(true);
    column->addWidget(subtitle);
    setAccessibleName(title->text());
    setAccessibleDescription(spoken(chart));
    m_plot->setFixedHeight(static_cast<int>(chart.items.size()) * px(rowHeight) + px(axisHeight) + 4);
    m_plot->setBackground(Qt::transparent);
    m_plot->setAttribute(Qt::WA_OpaquePaintEvent, false);
    m_plot->setAccessibleName(title->text());
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setCursor(Qt::PointingHandCursor);
    column->addWidget(m_plot);
    column->addStretch(1);
    setUpAxes();
    addItems();
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) { pressed(event->pos()); });
}

void IndicatorChart::setUpAxes() {
    const double count = static_cast<double>(m_chart.items.size());
    auto names = QSharedPointer<QCPAxisTickerText>::create();
    const QFontMetrics metrics{sized(11)};
    for (std::size_t i = 0; i < m_chart.items.size(); ++i)
        names->addTick(static_cast<double>(i), metrics.elidedText(QString::fromStdString(m_chart.items[i].label),
                                                                  Qt::ElideRight, px(widestName)));
    auto* y = m_plot->yAxis;
    y->setRange(-0.6, count - 0.4);
    y->setRangeReversed(true); // first item on top
    y->setTicker(names);
    y->setTickLabelFont(sized(11));
    y->setTickLabelColor(look().text);
    y->setBasePen(Qt::NoPen);
    y->setTickPen(Qt::NoPen);
    y->setSubTickPen(Qt::NoPen);
    y->grid()->setVisible(false);
    auto values = QSharedPointer<QCPAxisTickerText>::create();
    for (const double tick : m_chart.ticks)
        values->addTick(tick, paint::number(tick, m_chart.axisMax - m_chart.axisMin < 5 ? 1 : 0));
    auto* x = m_plot->xAxis;
    // Room at the right for the value written beside the highest mark.
    x->setRange(m_chart.axisMin, m_chart.axisMax + (m_chart.axisMax - m_chart.axisMin) * 0.22);
    x->setTicker(values);
    x->setTickLabelFont(sized(11));
    x->setTickLabelColor(look().secondText);
    x->setBasePen(Qt::NoPen);
    x->setTickPen(Qt::NoPen);
    x->setSubTickPen(Qt::NoPen);
    x->grid()->setPen(QPen{look().line, 1});
    x->grid()->setZeroLinePen(QPen{look().line, 1});
    m_plot->axisRect()->setAutoMargins(QCP::msLeft);
    m_plot->axisRect()->setMargins({0, 2, 2, axisHeight});
}

void IndicatorChart::addItems() {
    for (std::size_t i = 0; i < m_chart.items.size(); ++i) {
        const auto& item = m_chart.items[i];
        const double row = static_cast<double>(i);
        if (item.selected) {
            auto* band = new QCPItemRect{m_plot};
            band->topLeft->setCoords(m_plot->xAxis->range().lower, row - 0.5);
            band->bottomRight->setCoords(m_plot->xAxis->range().upper, row + 0.5);
            band->setPen(Qt::NoPen);
            band->setBrush(look().selection);
        }
        const auto* line = addLine(*m_plot, m_chart, item, row);
        auto* text = new QCPItemText{m_plot};
        text->position->setParentAnchor(line->end);
        text->position->setCoords(8, 0); // px
        text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        text->setText(paint::number(item.value.value, m_chart.decimals));
        text->setFont(sized(11, item.selected ? QFont::DemiBold : QFont::Normal));
        text->setColor(look().text);
        if (!hasStems(m_chart))
            text->setBrush(item.selected ? look().selection : look().panel); // the line passes behind it
    }
    if (m_chart.kind == layers::Chart::Kind::Bars)
        return;
    for (const bool selected : {false, true}) {
        auto* dots = m_plot->addGraph(m_plot->yAxis, m_plot->xAxis); // keys run down the vertical axis
        const QColor colour = selected ? (look().dark ? look().accent : selectedColour) : otherColour;
        dots->setLineStyle(QCPGraph::lsNone);
        dots->setScatterStyle({QCPScatterStyle::ssDisc, colour, colour, selected ? 8.0 : 6.5});
        for (std::size_t i = 0; i < m_chart.items.size(); ++i)
            if (m_chart.items[i].selected == selected)
                dots->addData(static_cast<double>(i), m_chart.items[i].value.value);
    }
}

void IndicatorChart::pressed(QPoint position) {
    const double row = std::round(m_plot->yAxis->pixelToCoord(position.y()));
    if (row >= 0 && row < static_cast<double>(m_chart.items.size()))
        emit itemClicked(QString::fromStdString(m_chart.items[static_cast<std::size_t>(row)].code));
}

} // namespace app
