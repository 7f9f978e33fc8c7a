// What is drawn over the map image and stays while it moves: scale bar, north arrow, caption.
#include "map_canvas.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "text.hpp"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace app {
namespace {

const QColor ink{0x1D, 0x23, 0x21}, quietInk{0x39, 0x42, 0x3D}, boxLine{0xCF, 0xD4, 0xCE}; // the map stays light
constexpr double margin = 12;

void drawBox(QPainter& painter, const QRectF& box) {
    painter.setPen(QPen{boxLine, 1});
    painter.setBrush(QColor{255, 255, 255, 235});
    painter.drawRoundedRect(box, 4, 4);
}

} // namespace

void MapCanvas::drawFurniture(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    drawScaleBar(painter);
    const QPointF tip{width() - 28.0, height() - 62.0};
    QPainterPath arrow;
    arrow.moveTo(tip);
    arrow.lineTo(tip + QPointF{8, 26});
    arrow.lineTo(tip + QPointF{0, 20});
    arrow.lineTo(tip + QPointF{-8, 26});
    arrow.closeSubpath();
    painter.fillPath(arrow, ink);
    painter.setFont(sized(13, QFont::DemiBold));
    painter.setPen(ink);
    painter.drawText(QRectF{tip + QPointF{-12, 27}, QSizeF{24, 18}}, Qt::AlignCenter, tr("N", "north"));
    if (!m_caption.isEmpty())
        drawCaption(painter);
}

void MapCanvas::drawScaleBar(QPainter& painter) const {
    const auto bar = paint::scaleBar(m_view, 160);
    if (bar.units <= 0)
        return;
    const bool kilometres = bar.metres >= 1000;
    const auto text =
        QStringLiteral("%1\u202F%2")
            .arg(paint::number(kilometres ? bar.metres / 1000 : bar.metres, 0), kilometres ? tr("km") : tr("m"));
    painter.setFont(sized(12));
    const double textWidth = painter.fontMetrics().horizontalAdvance(text);
    const QRectF whole{margin + 8, height() - margin - 12, bar.units, 5};
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor{0xEC, 0xEB, 0xE6, 215});
    painter.drawRoundedRect(QRectF{margin, whole.top() - 20, std::max(bar.units, textWidth + 20) + 16, 34}, 4, 4);
    painter.setPen(QPen{ink, 1});
    painter.setBrush(Qt::white);
    painter.drawRect(whole);
    painter.fillRect(QRectF{whole.topLeft(), QSizeF{bar.units / 2, 5}}, ink);
    painter.drawText(QPointF{whole.left(), whole.top() - 5}, QStringLiteral("0"));
    painter.drawText(QPointF{std::max(whole.right() - textWidth, whole.left() + 14), whole.top() - 5}, text);
}

void MapCanvas::drawCaption(QPainter& painter) const {
    painter.setFont(sized(12));
    constexpr double beside = 204, right = 56; // clear of the scale bar and of the north arrow
    const bool narrow = width() - beside - right < px(200);
    const double left = narrow ? margin : beside, below = narrow ? px(16) + 34 : 0; // above the scale bar
    const double room = std::max(120.0, width() - left - right);
    const auto bounds = painter.fontMetrics().boundingRect(QRect{0, 0, static_cast<int>(room) - 20, 200},
                                                           Qt::AlignHCenter | Qt::TextWordWrap, m_caption);
    const double boxWidth = bounds.width() + 26, boxHeight = bounds.height() + 9;
    const double x = std::clamp((width() - boxWidth) / 2, left, std::max(left, width() - right - boxWidth));
    const QRectF box{x, height() - margin - below - boxHeight + 2, boxWidth, boxHeight};
    drawBox(painter, box);
    painter.setPen(quietInk);
    painter.drawText(box.adjusted(8, 0, -8, 0), Qt::AlignCenter | Qt::TextWordWrap, m_caption);
}

} // namespace app
