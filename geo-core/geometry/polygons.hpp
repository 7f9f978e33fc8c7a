// Multipolygons as plain numbers: values that can be copied, shared between threads, and drawn.
#pragma once

#include "geometry/crs.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace geo {

/// One multipolygon. Rings are closed (first point repeated at the end); the first ring of a part is its shell.
struct MultiPolygon {
    using Ring = std::vector<Point>;
    using Part = std::vector<Ring>;
    std::vector<Part> parts;
    bool empty() const { return parts.empty(); }
    Extent extent() const;
};

/// Planar area in the unit of the coordinates squared (m² in a projected CRS); holes taken off. Shoelace formula.
double area(const MultiPolygon& shape);

/// Was a shape invalid, and what did mending it change? Areas in m².
struct Repair {
    bool wasInvalid = false;
    std::string reason;     ///< GEOS's word for it with the place, empty if valid
    double areaBefore = 0;  ///< of the shape as read, by the shoelace formula
    double areaAfter = 0;
};

/// Mends self-intersections with GEOSMakeValid, structure method, keeping polygons only.
/// @throws Error::Code::InvalidGeometry if nothing polygonal is left.
MultiPolygon repaired(const MultiPolygon& shape, Repair& what);

/// All points within `metres` of the shape. Round ends and joins. The shape must be valid and in a projected CRS.
/// @param quadrantSegments straight pieces in a quarter circle; 32 understates 300 m by 0.09 m.
MultiPolygon buffered(const MultiPolygon& shape, double metres, int quadrantSegments = 32);

MultiPolygon united(std::span<const MultiPolygon> shapes);
MultiPolygon difference(const MultiPolygon& shape, const MultiPolygon& taken);
MultiPolygon intersection(const MultiPolygon& a, const MultiPolygon& b);
bool contains(const MultiPolygon& shape, Point p); ///< boundary included

/// Metres to the nearest point of the outline, from inside as from outside; infinite for an empty shape.
double boundaryDistance(const MultiPolygon& shape, Point p);

/// A point well inside, for a label or a symbol.
Point pointInside(const MultiPolygon& shape);

MultiPolygon fromWkt(std::string_view wkt); ///< POLYGON or MULTIPOLYGON @throws Error::Code::InvalidGeometry
std::string toWkt(const MultiPolygon& shape);

/// Little-endian ISO WKB of a MULTIPOLYGON, and back (also reads POLYGON). @throws Error::Code::InvalidGeometry
std::vector<std::uint8_t> toWkb(const MultiPolygon& shape);
MultiPolygon fromWkb(std::span<const std::uint8_t> wkb);

} // namespace geo
