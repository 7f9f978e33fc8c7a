#include "symbols.hpp"

#include "circles.hpp"
#include "pattern.hpp"

namespace paint {
namespace {

const Colour ink{29, 35, 33, 255}, white{255, 255, 255, 255};

/// Corners on a circle, the first at `start` degrees counted clockwise from the right; radii alternate if `inner` is
/// given.
QPainterPath corners(QPointF at, double radius, int count, double start, double inner = 0) {
    QPainterPath path;
    for (int i = 0; i < count; ++i) {
        const double angle = (start + 360.0 * i / count) * M_PI / 180;
        const double r = inner > 0 && i % 2 == 1 ? inner : radius;
        const QPointF p = at + QPointF{r * std::cos(angle), r * std::sin(angle)};
        i == 0 ? path.moveTo(p) : path.lineTo(p);
    }
    path.closeSubpath();
    return path;
}

/// A bubble whose tail points down to the left; a little larger than other symbols, for it holds a number.
QPainterPath speechMark(QPointF at, double r) {
    QPainterPath bubble, tail;
    bubble.addRoundedRect(QRectF{at.x() - r * 1.2, at.y() - r * 1.05, r * 2.4, r * 1.75}, r * 0.45, r * 0.45);
    tail.addPolygon(
        QPolygonF{at + QPointF{-r * 0.75, r * 0.4}, at + QPointF{-r * 0.8, r * 1.3}, at + QPointF{r * 0.15, r * 0.4}});
    tail.closeSubpath();
    return bubble.united(tail);
}

/// Circle and square have areas near the others'; factors of the radius as drawn in the visual language.
QPainterPath outline(layers::SymbolShape shape, QPointF at, double r) {
    using enum layers::SymbolShape;
    QPainterPath path;
    switch (shape) {
    case Hexagon:
        return corners(at, r * 1.08, 6, 0);
    case Pentagon:
        return corners(at, r * 1.12, 5, -90);
    case Diamond:
        return corners(at, r * 1.12, 4, 0);
    case Triangle:
        return corners(at + QPointF{0, r * 0.1}, r * 1.27, 3, -90);
    case Star:
        return corners(at, r * 1.25, 10, -90, r * 0.55);
    case Square:
        path.addRect(QRectF{at.x() - r * 0.84, at.y() - r * 0.84, r * 1.68, r * 1.68});
        return path;
    case Letter:
        path.addRoundedRect(QRectF{at.x() - r * 0.94, at.y() - r * 0.94, r * 1.88, r * 1.88}, r * 0.3, r * 0.3);
        return path;
    case Speech:
        return speechMark(at, r);
    case Circle:
    case Ring:
    case HalfRing:
    case FullRing:
    case DashedCircle:
        path.addEllipse(at, r * 0.92, r * 0.92);
        return path;
    }
    return path;
}

PathItem halo(const QPainterPath& path, const SymbolLook& look) {
    return {path, true, white, white, 2 * look.halo + look.line};
}

} // namespace

void drawSymbol(const layers::Symbol& symbol, QPointF at, const SymbolLook& look, std::vector<Item>& items) {
    using enum layers::SymbolShape;
    const auto path = outline(symbol.shape, at, look.radius);
    items.emplace_back(halo(path, look));
    if (symbol.shape == Ring || symbol.shape == HalfRing || symbol.shape == FullRing) {
        const double line = look.radius * 0.24;
        const auto ring = outline(Circle, at, look.radius - line / 2);
        items.emplace_back(PathItem{ring, true, symbol.shape == FullRing ? symbol.colour : white, symbol.colour, line});
        if (symbol.shape == HalfRing) {
            QPainterPath half;
            const double r = look.radius * 0.92;
            half.moveTo(at);
            half.arcTo(QRectF{at.x() - r, at.y() - r, 2 * r, 2 * r}, 180, 180); // the lower half
            half.closeSubpath();
            items.emplace_back(PathItem{half, true, symbol.colour, {}, 0});
        }
        return;
    }
    if (symbol.shape == DashedCircle) {
        const Rings ring = circleRing(at, look.radius * 0.92);
        items.emplace_back(PathItem{path, true, white, {}, 0});
        items.emplace_back(strokedItem(dashed(ring, true, look.radius * 0.42, look.radius * 0.3), false, symbol.colour,
                                       look.line * 1.5));
        return;
    }
    const bool letter = symbol.shape == Letter, dark = symbol.colour.r + symbol.colour.g + symbol.colour.b < 384;
    items.emplace_back(PathItem{path, true, symbol.colour, letter ? white : ink, look.line});
    if (!symbol.letter.empty()) {
        TextItem text;
        text.text = QString::fromStdString(symbol.letter);
        const double digits = static_cast<double>(text.text.size());
        text.size = look.radius * (letter ? 1.3 : std::min(1.35, 3.2 / digits));
        const double middle = letter ? 0 : -look.radius * 0.175; // of the bubble without its tail
        text.baseline = at + QPointF{0, middle + text.size * 0.364};
        text.weight = Weight::Bold;
        text.colour = dark || letter ? white : ink;
        text.anchor = 0.5;
        items.emplace_back(std::move(text));
    }
}

void drawCrowd(const Crowd& crowd, const SymbolLook& look, std::vector<Item>& items) {
    QPainterPath disc;
    disc.addEllipse(crowd.at, look.radius * 1.15, look.radius * 1.15);
    items.emplace_back(halo(disc, look));
    items.emplace_back(PathItem{disc, true, white, ink, look.line * 1.4});
    TextItem text;
    text.text = QString::number(crowd.count);
    const double digits = static_cast<double>(text.text.size());
    text.size = look.radius * std::min(1.2, 3.1 / digits);
    text.baseline = crowd.at + QPointF{0, text.size * 0.364};
    text.weight = Weight::SemiBold;
    text.anchor = 0.5;
    items.emplace_back(std::move(text));
}

void drawStem(const Placed& placed, const SymbolLook& look, std::vector<Item>& items) {
    if (!placed.moved)
        return;
    items.emplace_back(LinesItem{{QLineF{placed.truePoint, placed.at}}, white, look.line * 2.6});
    items.emplace_back(LinesItem{{QLineF{placed.truePoint, placed.at}}, ink, look.line});
    QPainterPath dot;
    dot.addEllipse(placed.truePoint, look.radius * 0.24, look.radius * 0.24);
    items.emplace_back(PathItem{dot, true, ink, {}, 0});
}

} // namespace paint
