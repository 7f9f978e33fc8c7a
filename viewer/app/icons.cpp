#include "icons.hpp"

#include "look.hpp"

#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <cmath>
#include <functional>
#include <numbers>

namespace app {
namespace {

const QSize swatchSize{22, 18};

QIcon drawn(QSize size, const std::function<void(QPainter&)>& draw) {
    QIcon result;
    const double scale = px(100) / 100.0;
    for (const int ratio : {1, 2, 3}) {
        QPixmap pixmap{(QSizeF{size} * scale * ratio).toSize()};
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        draw(painter);
        painter.end();
        result.addPixmap(pixmap);
        result.addPixmap(pixmap, QIcon::Selected);
    }
    return result;
}

QPainterPath regular(int corners, double radius, double turn) {
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / corners;
        polygon << QPointF{11 + radius * std::sin(angle), 9 - radius * std::cos(angle)};
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath star() {
    QPolygonF polygon;
    for (int i = 0; i < 10; ++i) {
        const double r = i % 2 == 0 ? 8 : 3.6;
        const double angle = std::numbers::pi * i / 5;
        polygon << QPointF{11 + r * std::sin(angle), 9.6 - r * std::cos(angle)};
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath speechMark() {
    QPainterPath bubble, tail;
    bubble.addRoundedRect(QRectF{3, 2, 16, 11}, 3, 3);
    tail.addPolygon(QPolygonF{QPointF{6, 11}, QPointF{5.5, 17}, QPointF{12, 11}});
    tail.closeSubpath();
    return bubble.united(tail);
}

QPainterPath outlineOf(layers::SymbolShape shape) {
    using layers::SymbolShape;
    QPainterPath path;
    switch (shape) {
    case SymbolShape::Square:
        path.addRect(5, 3, 12, 12);
        break;
    case SymbolShape::Letter:
        path.addRoundedRect(QRectF{4.4, 2.4, 13.2, 13.2}, 2, 2);
        break;
    case SymbolShape::Diamond:
        path = regular(4, 8, 0);
        break;
    case SymbolShape::Triangle:
        path = regular(3, 8, 0);
        break;
    case SymbolShape::Hexagon:
        path = regular(6, 7.6, std::numbers::pi / 6);
        break;
    case SymbolShape::Pentagon:
        path = regular(5, 7.8, 0);
        break;
    case SymbolShape::Star:
        path = star();
        break;
    case SymbolShape::Speech:
        path = speechMark();
        break;
    default:
        path.addEllipse(QPointF{11, 9}, 6.5, 6.5);
    }
    return path;
}

void drawSymbol(QPainter& painter, const layers::Symbol& symbol) {
    using layers::SymbolShape;
    const QColor colour{symbol.colour.r, symbol.colour.g, symbol.colour.b};
    const auto path = outlineOf(symbol.shape);
    const bool ring = symbol.shape == SymbolShape::Ring || symbol.shape == SymbolShape::HalfRing;
    painter.setPen(ring ? QPen{colour, 2} : QPen{look().text, 0.8});
    painter.setBrush(ring ? QBrush{Qt::white} : QBrush{colour});
    painter.drawPath(path);
    if (symbol.shape == SymbolShape::HalfRing) {
        painter.setBrush(colour);
        painter.drawPie(QRectF{4.5, 2.5, 13, 13}, 180 * 16, 180 * 16); // the lower half, as on the map
    }
    if (symbol.shape == SymbolShape::Letter) {
        auto font = painter.font();
        font.setPixelSize(10);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(QRectF{4, 2, 14, 14}, Qt::AlignCenter, QString::fromStdString(symbol.letter));
    }
}

} // namespace

QIcon icon(const char* name, const QColor& colour) {
    QSvgRenderer renderer{QStringLiteral(":/icons/%1.svg").arg(QLatin1String{name})};
    if (!renderer.isValid())
        return {};
    return drawn({16, 16}, [&](QPainter& painter) {
        renderer.render(&painter, QRectF{0, 0, 16, 16});
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRectF{0, 0, 16, 16}, colour);
    });
}

QIcon icon(const char* name) { return icon(name, look().text); }

QIcon outlineSwatch(const QColor& line, double width, bool dashed, const QColor& fill) {
    return drawn(swatchSize, [&](QPainter& painter) {
        QPen pen{line, width};
        pen.setJoinStyle(Qt::MiterJoin);
        if (dashed)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(fill);
        painter.drawRect(QRectF{3, 3, 16, 12});
    });
}

QIcon rampSwatch(const std::vector<layers::Colour>& colours) {
    return drawn(swatchSize, [&](QPainter& painter) {
        const auto n = colours.size();
        for (std::size_t i = 0; i < n; ++i) {
            const double width = 18.0 / static_cast<double>(n);
            const auto& c = colours[i];
            painter.fillRect(QRectF{2 + width * static_cast<double>(i), 3, width + 0.2, 12}, QColor{c.r, c.g, c.b});
        }
    });
}

QIcon symbolSwatch(const layers::Symbol& symbol) {
    return drawn(swatchSize, [&](QPainter& painter) { drawSymbol(painter, symbol); });
}

} // namespace app
