// A shape cut to a convex polygon, for measuring.
#pragma once

#include "geometry/polygons.hpp"

#include <span>

namespace geo {

/// What lies of a shape inside a convex polygon (corners counter-clockwise, the first not repeated). A ring that leaves
/// and comes back is joined along the limit to and fro: area() and sharedArea() are right, drawing it is not.
/// Ring by ring, Sutherland & Hodgman 1974, "Reentrant polygon clipping", CACM 17, 32-42.
MultiPolygon clipped(const MultiPolygon& shape, std::span<const Point> convex);

} // namespace geo
