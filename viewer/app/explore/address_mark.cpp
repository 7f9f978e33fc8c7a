#include "address_mark.hpp"

#include "look.hpp"
#include "panels.hpp"

#include <QPainter>

namespace app {

void AddressMark::show(geo::Point place, double doubt) {
    m_place = place;
    m_doubt = doubt;
    setVisible(true);
    raise();
    update();
}

void AddressMark::clear() { hide(); }

void AddressMark::paintEvent(QPaintEvent*) {
    const QColor ink{0x1D, 0x23, 0x21}, halo{255, 255, 255, 230}, inside{0x1D, 0x23, 0x21, 28};
    const auto at = view().toScreen(m_place);
    const double reach = m_doubt / view().metresPerUnit, dot = px(4);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (reach > dot) {
        painter.setBrush(inside);
        painter.setPen(QPen{halo, 3.5});
        painter.drawEllipse(at, reach, reach);
        painter.setPen(QPen{ink, 1.2, Qt::DashLine});
        painter.drawEllipse(at, reach, reach);
    }
    painter.setBrush(ink);
    painter.setPen(QPen{halo, 2});
    painter.drawEllipse(at, dot, dot);
}

} // namespace app
