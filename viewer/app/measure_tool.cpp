#include "measure_tool.hpp"

#include "map_canvas.hpp"
#include "panels.hpp"
#include "text.hpp"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace app {
namespace {

const QColor ink{0x1D, 0x23, 0x21}, quiet{0x39, 0x42, 0x3D};

QString withUnit(double value, int decimals, const QString& unit) {
    return QStringLiteral("%1\u202F%2").arg(paint::number(value, decimals), unit);
}

/// Three digits: a click is not truer than that.
QString distanceText(double metres) {
    if (metres < 1000)
        return withUnit(metres, metres < 10 ? 1 : 0, QCoreApplication::translate("app", "m"));
    const double km = metres / 1000;
    return withUnit(km, km < 10 ? 2 : km < 100 ? 1 : 0, QCoreApplication::translate("app", "km"));
}

QString areaText(double squareMetres) {
    if (squareMetres < 1000)
        return withUnit(squareMetres, 0, QCoreApplication::translate("app", "m²"));
    const double ha = squareMetres / 10'000;
    if (ha < 1000)
        return withUnit(ha, ha < 10 ? 2 : ha < 100 ? 1 : 0, QCoreApplication::translate("app", "ha"));
    return withUnit(ha / 100, ha < 10'000 ? 1 : 0, QCoreApplication::translate("app", "km²"));
}

} // namespace

QString measureText(const geo::Measured& measured) {
    auto text = distanceText(measured.metres);
    if (measured.squareMetres)
        text += QLatin1Char{'\n'} + areaText(*measured.squareMetres);
    else if (measured.crosses)
        text += QLatin1Char{'\n'} + QCoreApplication::translate("app", "no area: the line crosses itself");
    return text;
}

void MeasureTool::clicked(geo::Point at) {
    if (!m_open)
        clear();
    if (m_points.empty() || m_points.back() != at)
        m_points.push_back(at);
    m_cursor = at;
    emit changed();
}

void MeasureTool::moved(geo::Point to) {
    m_cursor = to;
    if (m_open && !m_points.empty())
        emit changed();
}

void MeasureTool::doubleClicked() {
    m_open = m_points.empty();
    emit changed();
}

bool MeasureTool::keyPressed(int key, geo::Point centre) {
    switch (key) {
    case Qt::Key_Escape:
        clear();
        emit left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        doubleClicked();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        m_open = true;
        if (!m_points.empty())
            m_points.pop_back();
        emit changed();
        return true;
    case Qt::Key_Space:
        clicked(centre);
        m_cursor.reset(); // the keys measure from point to point: where the mouse was does not matter
        emit changed();
        return true;
    default:
        return false;
    }
}

void MeasureTool::clear() {
    m_points.clear();
    m_open = true;
    emit changed();
}

std::vector<geo::Point> MeasureTool::points() const {
    auto result = m_points;
    if (m_open && m_cursor && !result.empty() && result.back() != *m_cursor)
        result.push_back(*m_cursor);
    return result;
}

MeasureOverlay::MeasureOverlay(MapCanvas& map, const MeasureTool& tool) : MapOverlay{map}, m_tool{tool} {
    connect(&tool, &MeasureTool::changed, this, qOverload<>(&QWidget::update));
}

void MeasureOverlay::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto points = m_tool.points();
    QPolygonF line;
    for (const auto& point : points)
        line << view().toScreen(point);
    const auto measured = geo::measured(points);
    if (measured.squareMetres) {
        painter.setPen(QPen{quiet, 1.2, Qt::DashLine});
        painter.setBrush(QColor{0x1D, 0x23, 0x21, 26});
        painter.drawPolygon(line);
    }
    for (const auto& [colour, width] : {std::pair{QColor{255, 255, 255, 230}, 5.0}, {ink, 2.2}}) {
        painter.setPen(QPen{colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
        painter.drawPolyline(line);
    }
    painter.setPen(QPen{ink, 1.6});
    painter.setBrush(Qt::white);
    for (const auto& corner : line)
        painter.drawEllipse(corner, 3.5, 3.5);
    if (line.size() > 1) {
        drawLabel(painter, line.back(), measureText(measured));
    } else if (!m_tool.cursorKnown()) { // the keys act at the middle
        const QPointF middle{width() / 2.0, height() / 2.0};
        painter.drawLine(middle - QPointF{9, 0}, middle + QPointF{9, 0});
        painter.drawLine(middle - QPointF{0, 9}, middle + QPointF{0, 9});
    }
}

/// Beside the last point, kept inside the map.
void MeasureOverlay::drawLabel(QPainter& painter, QPointF at, const QString& text) const {
    painter.setFont(sized(13, QFont::DemiBold));
    const auto bounds = painter.fontMetrics().boundingRect(QRect{0, 0, 400, 200}, Qt::AlignLeft, text);
    QRectF box{at + QPointF{14, 10}, QSizeF{bounds.width() + 18.0, bounds.height() + 10.0}};
    if (box.right() > width() - 6)
        box.moveRight(at.x() - 14);
    if (box.bottom() > height() - 6)
        box.moveBottom(at.y() - 10);
    painter.setPen(QPen{QColor{0xCF, 0xD4, 0xCE}, 1});
    painter.setBrush(QColor{255, 255, 255, 240});
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace app
