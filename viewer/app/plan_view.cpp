#include "plan_view.hpp"

#include "base/progress.hpp"
#include "colour_preview.hpp"
#include "look.hpp"
#include "page_plan.hpp"
#include "painter.hpp"
#include "seen_as.hpp"
#include "text.hpp"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QImage>
#include <QPainter>

#include <cmath>

namespace app {
namespace {

constexpr double margin = 14;

/// px, visual.md §4
double textSize() { return px(125) / 10.0; }

QString spoken(const layers::Legend& legend) {
    QStringList lines;
    for (const auto& section : legend.sections) {
        lines << paint::text(section.title) << paint::text(section.subtitle);
        for (const auto& line : section.method)
            lines << paint::text(line);
        for (const auto& entry : section.entries) {
            lines << (entry.count ? QStringLiteral("%1 (%2)").arg(paint::text(entry.label)).arg(*entry.count)
                                  : paint::text(entry.label));
            for (const auto& circle : entry.circles)
                lines << paint::text(circle.label);
        }
        lines << paint::text(section.remark);
    }
    lines << paint::text(legend.note);
    lines.removeAll(QString{});
    return lines.join(QLatin1Char{'\n'});
}

/// "Mosson: strict perimeter 12, enlarged perimeter 30"
QString spoken(const layers::Chart& chart) {
    QStringList lines;
    const std::size_t bars = chart.isPaired() ? 2 : 1;
    for (std::size_t i = 0; i + bars <= chart.items.size(); i += bars) {
        QStringList figures;
        for (std::size_t bar = 0; bar < bars; ++bar)
            figures << (QString::fromStdString(chart.pair[bar]) + QLatin1Char{' '} +
                        paint::figure(chart.items[i + bar].value, chart.unit, chart.decimals))
                           .trimmed();
        lines << QStringLiteral("%1: %2").arg(QString::fromStdString(chart.items[i].label),
                                              figures.join(QStringLiteral(", ")));
    }
    return paint::typeset(lines.join(QLatin1Char{'\n'}));
}

/// A drawing would be passed over; a text is read aloud.
QAccessibleInterface* asText(const QString& className, QObject* object) {
    if (className != QLatin1String{PlannedView::staticMetaObject.className()})
        return nullptr;
    return new QAccessibleWidget{static_cast<QWidget*>(object), QAccessible::StaticText};
}

} // namespace

PlannedView::PlannedView(QWidget* parent) : QWidget{parent} {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(asText), true);
    setFocusPolicy(Qt::TabFocus); // to be heard, and to be scrolled by keys
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    setSizePolicy(policy);
}

void PlannedView::showAgain(const QString& spoken) {
    setAccessibleDescription(spoken);
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

int PlannedView::heightForWidth(int width) const { return static_cast<int>(std::ceil(planFor(width).size.height())); }

QSize PlannedView::sizeHint() const { return {240, heightForWidth(240)}; }

void PlannedView::resizeEvent(QResizeEvent* event) {
    setMinimumHeight(heightForWidth(width()));
    QWidget::resizeEvent(event);
}

void PlannedView::paintEvent(QPaintEvent*) { drawOn(*this); }

void PlannedView::drawOn(QPaintDevice& device) const {
    QPainter painter{&device};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor{0xF8, 0xF9, 0xF7});
    geo::NoProgress nobody;
    auto plan = planFor(width());
    plan.background = {0xF8, 0xF9, 0xF7, 255};
    paint::draw(plan, painter, nobody);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{look().accent, 2});
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

LegendView::LegendView(QWidget* parent) : PlannedView{parent} {
    setObjectName(QStringLiteral("legend"));
    setAccessibleName(tr("Legend"));
}

void LegendView::setLegend(const layers::Legend& legend) {
    m_legend = legend;
    const auto title = legend.sections.empty() ? QString{} : paint::text(legend.sections.front().title);
    setAccessibleName(title.isEmpty() ? tr("Legend") : tr("Legend: %1").arg(title));
    showAgain(spoken(legend));
}

paint::Plan LegendView::planFor(int width) const {
    paint::Plan plan;
    plan.size = QSizeF{static_cast<double>(width), 4000};
    const QRectF box{margin, 10, std::max(60.0, width - 2 * margin), 3990};
    plan.size.setHeight(paint::planLegend(m_legend, box, textSize(), plan.items) + 20);
    return plan;
}

void LegendView::setVision(layers::Vision vision) {
    m_vision = vision;
    update();
}

void LegendView::paintEvent(QPaintEvent* event) {
    if (m_vision == layers::Vision::Normal) {
        PlannedView::paintEvent(event);
        return;
    }
    QImage image{size() * devicePixelRatioF(), QImage::Format_RGB32};
    image.setDevicePixelRatio(devicePixelRatioF());
    drawOn(image);
    paint::seeAs(m_vision, image);
    QPainter{this}.drawImage(0, 0, image);
}

void ChartView::setChart(const layers::Chart& chart) {
    m_chart = chart;
    showAgain(spoken(chart));
}

paint::Plan ChartView::planFor(int width) const {
    constexpr double airiness = 0.75; // in a panel more rows are in view
    const double room = std::max(60.0, width - 2 * margin);
    const double height = paint::chartHeight(m_chart, room, textSize(), airiness);
    paint::Plan plan;
    plan.size = QSizeF{static_cast<double>(width), height + margin};
    paint::planChart(m_chart, {margin, margin / 2, room, height}, textSize(), plan.items);
    return plan;
}

} // namespace app
