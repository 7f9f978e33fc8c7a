#include "map_overlay.hpp"

#include "map_canvas.hpp"
#include "zone_highlight.hpp"

#include <QEvent>
#include <QPainter>

namespace app {

MapOverlay::MapOverlay(MapCanvas& map) : QWidget{&map}, m_map{map} {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(map.rect());
    map.installEventFilter(this);
    connect(&map, &MapCanvas::viewChanged, this, qOverload<>(&QWidget::update));
    hide();
}

bool MapOverlay::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        setGeometry(m_map.rect());
    return QWidget::eventFilter(watched, event);
}

const paint::MapView& MapOverlay::view() const { return m_map.view(); }

void ZoneOverlay::show(std::shared_ptr<const geo::ZoneSet> zones, std::optional<std::size_t> zone) {
    m_zones = zone ? std::move(zones) : nullptr;
    m_zone = zone.value_or(0);
    setVisible(m_zones != nullptr);
    update();
}

void ZoneOverlay::paintEvent(QPaintEvent*) {
    if (!m_zones)
        return;
    const auto path = paint::zonePath(*m_zones, m_zone, view());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [colour, width] : {std::pair{QColor{255, 255, 255, 230}, 4.5}, {QColor{0x1D, 0x23, 0x21}, 2.0}}) {
        painter.setPen(QPen{colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
        painter.drawPath(path);
    }
}

} // namespace app
