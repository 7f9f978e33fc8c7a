#include "geometry/measure.hpp"

#include <cmath>

namespace geo {
namespace {

/// Which side of the line a–b the point lies on: positive left, negative right, zero on it.
double side(Point a, Point b, Point p) { return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x); }

bool between(Point a, Point b, Point p) {
    return std::min(a.x, b.x) <= p.x && p.x <= std::max(a.x, b.x) && std::min(a.y, b.y) <= p.y &&
           p.y <= std::max(a.y, b.y);
}

bool meet(Point a, Point b, Point c, Point d) {
    const double ca = side(c, d, a), cb = side(c, d, b), ac = side(a, b, c), ad = side(a, b, d);
    if (((ca > 0 && cb < 0) || (ca < 0 && cb > 0)) && ((ac > 0 && ad < 0) || (ac < 0 && ad > 0)))
        return true;
    return (ca == 0 && between(c, d, a)) || (cb == 0 && between(c, d, b)) || (ac == 0 && between(a, b, c)) ||
           (ad == 0 && between(a, b, d));
}

/// Does the closed outline meet itself other than where one side ends and the next begins?
bool crossesItself(std::span<const Point> points) {
    const std::size_t n = points.size();
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i + 2; j < n; ++j) {
            const bool neighbours = i == 0 && j == n - 1;
            if (!neighbours && meet(points[i], points[i + 1], points[j], points[(j + 1) % n]))
                return true;
        }
    return false;
}

/// Shoelace formula about the first point, so that large coordinates cost no digits.
double enclosed(std::span<const Point> points) {
    double twice = 0;
    for (std::size_t i = 1; i + 1 < points.size(); ++i)
        twice += side(points[0], points[i], points[i + 1]);
    return std::abs(twice) / 2;
}

} // namespace

Measured measured(std::span<const Point> points) {
    Measured result;
    for (std::size_t i = 1; i < points.size(); ++i)
        result.metres += std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
    if (points.size() < 3)
        return result;
    result.crosses = crossesItself(points);
    if (!result.crosses)
        result.squareMetres = enclosed(points);
    return result;
}

} // namespace geo
