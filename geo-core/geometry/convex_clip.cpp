#include "geometry/convex_clip.hpp"

namespace geo {

namespace {

/// Twice the area of a, b, p: above 0 where p lies to the left.
double leftOf(Point a, Point b, Point p) { return (b.x - a.x) * (p.y - a.y) - (p.x - a.x) * (b.y - a.y); }

/// Keeps what lies to the left of the line from a to b. Rings here are open: the first point is not repeated.
void cut(const MultiPolygon::Ring& ring, Point a, Point b, MultiPolygon::Ring& out) {
    out.clear();
    if (ring.empty())
        return;
    Point before = ring.back();
    double sideBefore = leftOf(a, b, before);
    for (const auto& p : ring) {
        const double side = leftOf(a, b, p);
        if ((side > 0 && sideBefore < 0) || (side < 0 && sideBefore > 0)) {
            const double t = sideBefore / (sideBefore - side);
            out.push_back({before.x + t * (p.x - before.x), before.y + t * (p.y - before.y)});
        }
        if (side >= 0)
            out.push_back(p);
        before = p;
        sideBefore = side;
    }
}

} // namespace

MultiPolygon clipped(const MultiPolygon& shape, std::span<const Point> convex) {
    MultiPolygon result;
    MultiPolygon::Ring ring, next;
    for (const auto& part : shape.parts) {
        MultiPolygon::Part kept;
        for (const auto& whole : part) {
            ring.assign(whole.begin(), whole.empty() ? whole.end() : whole.end() - 1);
            for (std::size_t k = 0; k < convex.size() && !ring.empty(); ++k) {
                cut(ring, convex[k], convex[(k + 1) % convex.size()], next);
                std::swap(ring, next);
            }
            if (ring.size() >= 3) {
                ring.push_back(ring.front());
                kept.push_back(ring);
            } else if (kept.empty()) {
                break; // nothing of the shell, nothing of its holes
            }
        }
        if (!kept.empty())
            result.parts.push_back(std::move(kept));
    }
    return result;
}

} // namespace geo
