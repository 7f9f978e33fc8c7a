// Is a point in a shape? Asked many times of the same shape.
#pragma once

#include "geometry/polygons.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace geo {

enum class Location { Outside, Boundary, Inside };

/// Where p lies as seen from closed rings, by counting the edges that a ray to the east crosses. Both directions of an
/// edge give the same answer, so a point beside a shared edge falls in exactly one of two neighbours.
class RayCount {
public:
    explicit RayCount(Point p) : m_p{p} {}
    void edge(Point a, Point b);
    Location location() const {
        return m_boundary ? Location::Boundary : m_inside ? Location::Inside : Location::Outside;
    }

private:
    Point m_p;
    bool m_inside = false, m_boundary = false;
};

/// Edges of one shape in horizontal bands. Constant once built: any number of threads may ask.
class Locator {
public:
    explicit Locator(const MultiPolygon& shape);
    Location locate(Point p) const;
    bool contains(Point p) const { return locate(p) != Location::Outside; } ///< boundary included
    /// Does the box of some edge meet the extent? False: the extent is wholly inside or wholly outside.
    bool boundaryMayMeet(const Extent& extent) const;
    const Extent& extent() const { return m_extent; }

private:
    struct Edge {
        Point a, b;
    };
    std::size_t bandOf(double y) const;
    Extent m_extent;
    double m_bandsPerMetre = 0;
    std::vector<std::size_t> m_bandStarts;
    std::vector<Edge> m_edges; ///< band after band; an edge is in each band it reaches into
};

} // namespace geo
