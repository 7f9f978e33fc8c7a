#include "outline_overlay.hpp"

#include "map_canvas.hpp"
#include "outline_sketch.hpp"

#include <QPainter>
#include <QPainterPath>

namespace app {
namespace {

const QColor ink{0x1D, 0x23, 0x21}, halo{255, 255, 255, 230};

QPainterPath pathOf(const geo::MultiPolygon& shape, const paint::MapView& view) {
    QPainterPath path;
    for (const auto& part : shape.parts)
        for (const auto& ring : part) {
            QPolygonF corners;
            for (const auto& point : ring)
                corners << view.toScreen(point);
            path.addPolygon(corners);
        }
    return path;
}

} // namespace

OutlineOverlay::OutlineOverlay(MapCanvas& map, const OutlineSketch& sketch) : MapOverlay{map}, m_sketch{sketch} {
    connect(&sketch, &OutlineSketch::changed, this, &OutlineOverlay::follow);
}

void OutlineOverlay::setRing(double metres) {
    m_ring = metres;
    follow();
}

void OutlineOverlay::follow() {
    m_shape = m_sketch.shape();
    constexpr int quadrantSegments = 8; // of what moves with the hand; figures have 32
    m_surroundings =
        m_ring > 0 && !m_shape.empty() ? geo::buffered(m_shape, m_ring, quadrantSegments) : geo::MultiPolygon{};
    setVisible(!m_sketch.isEmpty());
    update();
}

void OutlineOverlay::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    drawRing(painter);
    auto path = pathOf(m_shape, view());
    if (m_shape.empty())
        for (const auto line = m_sketch.line(); const auto& point : line)
            path.isEmpty() ? path.moveTo(view().toScreen(point)) : path.lineTo(view().toScreen(point));
    for (const auto& [colour, width] : {std::pair{halo, 6.5}, {ink, 3.4}}) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
        painter.drawPath(path);
    }
    drawCorners(painter);
}

/// A veil on the ring only, and its edge in dashes.
void OutlineOverlay::drawRing(QPainter& painter) const {
    if (m_surroundings.empty())
        return;
    const auto outer = pathOf(m_surroundings, view());
    painter.fillPath(outer.subtracted(pathOf(m_shape, view())), QColor{0, 0, 0, 18});
    QPen dashes{ink, 1.4};
    dashes.setDashPattern({3, 2});
    painter.setPen(dashes);
    painter.drawPath(outer);
}

void OutlineOverlay::drawCorners(QPainter& painter) const {
    painter.setPen(QPen{ink, 1.6});
    for (std::size_t i = 0; i < m_sketch.corners().size(); ++i) {
        const bool held = m_sketch.held() == i;
        painter.setBrush(held ? QColor{0x2B, 0x6B, 0x52} : QColor{Qt::white});
        painter.drawEllipse(view().toScreen(m_sketch.corners()[i]), held ? 6 : 4.5, held ? 6 : 4.5);
    }
}

} // namespace app
