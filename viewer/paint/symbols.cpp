#include "symbols.hpp"

#include <numeric>

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

/// Circle and square have areas near the others'; factors of the radius as drawn in the visual language.
QPainterPath outline(layers::SymbolShape shape, QPointF at, double r) {
    using enum layers::SymbolShape;
    QPainterPath path;
    switch (shape) {
    case Hexagon:
        return corners(at, r * 1.08, 6, 0);
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
    case Circle:
    case Ring:
    case HalfRing:
    case FullRing:
        path.addEllipse(at, r * 0.92, r * 0.92);
        return path;
    }
    return path;
}

PathItem halo(const QPainterPath& path, const SymbolLook& look) {
    return {path, true, white, white, 2 * look.halo + look.line};
}

/// Where `n` symbols stand around their common centre: pairs lean up, so that the stems make a V.
std::vector<QPointF> seats(std::size_t n, double radius) {
    const double spread = n <= 4 ? radius * 2.15 : radius * 2.5 * static_cast<double>(n) / (2 * M_PI);
    const double step = n <= 4 ? 90 : 360.0 / static_cast<double>(n);
    std::vector<QPointF> out;
    for (std::size_t i = 0; i < n; ++i) {
        const double angle = (-135 + step * static_cast<double>(i)) * M_PI / 180;
        out.emplace_back(spread * std::cos(angle), spread * std::sin(angle));
    }
    return out;
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
    const bool letter = symbol.shape == Letter;
    items.emplace_back(PathItem{path, true, symbol.colour, letter ? white : ink, look.line});
    if (letter) {
        const double size = look.radius * 1.3;
        TextItem text;
        text.text = QString::fromStdString(symbol.letter);
        text.baseline = at + QPointF{0, size * 0.364};
        text.size = size;
        text.weight = Weight::Bold;
        text.colour = white;
        text.anchor = 0.5;
        items.emplace_back(std::move(text));
    }
}

namespace {

/// Sets of points that share a place; joining two makes one of both.
class Groups {
public:
    explicit Groups(std::size_t n) : m_leaders(n) { std::iota(m_leaders.begin(), m_leaders.end(), 0U); }
    std::size_t leader(std::size_t i) {
        while (m_leaders[i] != i)
            i = m_leaders[i] = m_leaders[m_leaders[i]];
        return i;
    }
    /// @returns false if they were together already.
    bool join(std::size_t i, std::size_t j) {
        const auto a = leader(i), b = leader(j);
        m_leaders[std::max(a, b)] = std::min(a, b);
        return a != b;
    }
    std::map<std::size_t, std::vector<std::size_t>> members() {
        std::map<std::size_t, std::vector<std::size_t>> all;
        for (std::size_t i = 0; i < m_leaders.size(); ++i)
            all[leader(i)].push_back(i);
        return all;
    }

private:
    std::vector<std::size_t> m_leaders;
};

std::vector<Placed> seated(const std::vector<QPointF>& points, Groups& groups, double radius) {
    std::vector<Placed> placed(points.size());
    for (const auto& [first, members] : groups.members()) {
        const bool moved = members.size() > 1;
        QPointF centre;
        for (const auto i : members)
            centre += points[i] / static_cast<double>(members.size());
        const auto around = moved ? seats(members.size(), radius) : std::vector<QPointF>{QPointF{}};
        for (std::size_t k = 0; k < members.size(); ++k)
            placed[members[k]] = {points[members[k]], centre + around[k], moved};
    }
    return placed;
}

} // namespace

std::vector<Placed> placeSymbols(const std::vector<QPointF>& points, double radius) {
    Groups groups{points.size()};
    auto placed = seated(points, groups, radius);
    for (bool changed = true; changed;) { // symbols moved aside may meet others, which then join them
        changed = false;
        for (std::size_t i = 0; i < points.size(); ++i)
            for (std::size_t j = i + 1; j < points.size(); ++j)
                if (QLineF{placed[i].at, placed[j].at}.length() < radius * 1.9 && groups.join(i, j))
                    changed = true;
        placed = seated(points, groups, radius);
    }
    return placed;
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
