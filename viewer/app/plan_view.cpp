#include "plan_view.hpp"

#include "base/progress.hpp"
#include "colour_preview.hpp"
#include "look.hpp"
#include "page_plan.hpp"
#include "painter.hpp"
#include "seen_as.hpp"
#include "text.hpp"

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

} // namespace

LegendView::LegendView(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("legend"));
    setAccessibleName(tr("Legend"));
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    setSizePolicy(policy);
}

void LegendView::setLegend(const layers::Legend& legend) {
    m_legend = legend;
    setAccessibleDescription(spoken(legend));
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

paint::Plan LegendView::planFor(int width) const {
    paint::Plan plan;
    plan.size = QSizeF{static_cast<double>(width), 4000};
    const QRectF box{margin, 10, std::max(60.0, width - 2 * margin), 3990};
    plan.size.setHeight(paint::planLegend(m_legend, box, textSize(), plan.items) + 20);
    return plan;
}

int LegendView::heightForWidth(int width) const { return static_cast<int>(std::ceil(planFor(width).size.height())); }

QSize LegendView::sizeHint() const { return {240, heightForWidth(240)}; }

void LegendView::resizeEvent(QResizeEvent* event) {
    setMinimumHeight(heightForWidth(width()));
    QWidget::resizeEvent(event);
}

void LegendView::setVision(layers::Vision vision) {
    m_vision = vision;
    update();
}

void LegendView::paintEvent(QPaintEvent*) {
    if (m_vision == layers::Vision::Normal) {
        drawOn(*this);
        return;
    }
    QImage image{size() * devicePixelRatioF(), QImage::Format_RGB32};
    image.setDevicePixelRatio(devicePixelRatioF());
    drawOn(image);
    paint::seeAs(m_vision, image);
    QPainter{this}.drawImage(0, 0, image);
}

void LegendView::drawOn(QPaintDevice& device) const {
    QPainter painter{&device};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor{0xF8, 0xF9, 0xF7});
    geo::NoProgress nobody;
    auto plan = planFor(width());
    plan.background = {0xF8, 0xF9, 0xF7, 255};
    paint::draw(plan, painter, nobody);
}

} // namespace app
