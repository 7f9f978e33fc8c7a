// OGR geometries to plain numbers. Private to the readers.
#pragma once

#include "geometry/polygons.hpp"

class OGRGeometry;

namespace geo {

/// Adds the polygons of a geometry, arcs straightened, heights dropped. @returns false if there are none in it.
bool addPolygons(const OGRGeometry& geometry, MultiPolygon& shape);
/// Adds its points and its lines, likewise.
void addPointsAndLines(const OGRGeometry& geometry, std::vector<Point>& points, std::vector<std::vector<Point>>& lines);

} // namespace geo
