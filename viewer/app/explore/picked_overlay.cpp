#include "picked_overlay.hpp"

#include "map_canvas.hpp"
#include "zone_highlight.hpp"
#include "zone_selection.hpp"

#include <QPainter>

namespace app {

PickedOverlay::PickedOverlay(MapCanvas& map, const ZoneSelection& picked) : MapOverlay{map}, m_picked{picked} {
    connect(&map, &MapCanvas::drawnAnew, this, &PickedOverlay::follow);
    connect(&picked, &ZoneSelection::changed, this, &PickedOverlay::follow);
}

/// The map drawn may still be that of the zones before: then nothing of it is picked until it is drawn.
void PickedOverlay::follow() {
    const auto& drawn = map().drawnMap();
    const bool shown = !m_picked.empty() && drawn.content && drawn.content->filled &&
                       drawn.content->filled->zones == m_picked.zones() && !drawn.image.isNull();
    if (shown) {
        m_image = paint::highlight(drawn, m_picked.flags(), QColor{0x1D, 0x23, 0x21});
        m_imageOf = drawn.view;
    }
    setVisible(shown);
    update();
}

void PickedOverlay::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const double scale = m_imageOf.metresPerUnit / view().metresPerUnit;
    const QPointF corner = view().toScreen(m_imageOf.toWorld({0, 0}));
    if (scale == 1) {
        painter.drawImage(corner.toPoint(), m_image);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF{corner, m_imageOf.size * scale}, m_image);
}

} // namespace app
