#include "selection_overlay.hpp"

#include "look.hpp"
#include "map_canvas.hpp"
#include "symbols.hpp"

#include <QPainter>

#include <cmath>

namespace app {
namespace {

double radius() { return px(86) / 10.0; } // px of a symbol on the screen
double ring() { return px(15); }

struct DrawnSymbol {
    std::int64_t key = 0;
    geo::Point point;
    QPointF at;
    bool crowded = false;
};

/// The symbols in and around the view, set side by side as the map draws them.
std::vector<DrawnSymbol> drawnSymbols(const layers::MapContent& content, const paint::MapView& view) {
    const QRectF around = QRectF{{0, 0}, view.size}.adjusted(-100, -100, 100, 100);
    std::vector<DrawnSymbol> symbols;
    std::vector<QPointF> points;
    for (const auto& layer : content.symbols)
        for (std::size_t i = 0; i < layer.points.size(); ++i)
            if (const auto at = view.toScreen(layer.points.points[i]); around.contains(at)) {
                symbols.push_back({layer.points.keys[i], layer.points.points[i], at});
                points.push_back(at);
            }
    const auto placed = paint::placeSymbols(points, radius());
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        symbols[i].at = placed.symbols[i].at;
        symbols[i].crowded = placed.symbols[i].crowded;
    }
    return symbols;
}

} // namespace

SelectionOverlay::SelectionOverlay(MapCanvas& map) : MapOverlay{map} {
    setObjectName(QStringLiteral("selectionOverlay"));
    connect(&map, &MapCanvas::drawnAnew, this, &SelectionOverlay::find);
}

void SelectionOverlay::show(std::int64_t key) {
    m_key = key;
    find();
}

void SelectionOverlay::find() {
    m_point.reset();
    const auto content = map().content();
    if (m_key != 0 && content) {
        for (const auto& layer : content->symbols)
            for (std::size_t i = 0; i < layer.points.size(); ++i)
                if (layer.points.keys[i] == m_key)
                    m_point = layer.points.points[i];
        m_aside = {};
        if (m_point)
            for (const auto& symbol : drawnSymbols(*content, view()))
                if (symbol.key == m_key && !symbol.crowded)
                    m_aside = symbol.at - view().toScreen(*m_point);
    }
    setVisible(m_point.has_value());
    update();
}

void SelectionOverlay::paintEvent(QPaintEvent*) {
    if (!m_point)
        return;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto at = view().toScreen(*m_point) + m_aside;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{QColor{255, 255, 255, 230}, 5});
    painter.drawEllipse(at, ring(), ring());
    painter.setPen(QPen{QColor{0x2B, 0x6B, 0x52}, 2.4});
    painter.drawEllipse(at, ring(), ring());
}

std::int64_t recordAt(const layers::MapContent& content, const paint::MapView& view, QPointF screen) {
    double best = radius() * 1.4;
    std::int64_t key = 0;
    for (const auto& symbol : drawnSymbols(content, view))
        if (const auto away = symbol.at - screen; std::hypot(away.x(), away.y()) < best) {
            best = std::hypot(away.x(), away.y());
            key = symbol.key;
        }
    return key;
}

} // namespace app
