// Shapes as SpatiaLite stores them (https://www.gaia-gis.it/gaia-sins/BLOB-Geometry.html). Private to geo-core.
#pragma once

#include "geometry/polygons.hpp"
#include "geometry/zone_set.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace geo {

/// Writes a MULTIPOLYGON into `out`, which keeps its memory from one zone to the next. @returns its box
Extent toSpatialiteBlob(const MultiPolygon& shape, int epsg, std::vector<std::uint8_t>& out);
void toSpatialiteBlob(Point point, int epsg, std::vector<std::uint8_t>& out);
/// A MULTILINESTRING, likewise.
Extent toSpatialiteBlob(std::span<const std::vector<Point>> lines, int epsg, std::vector<std::uint8_t>& out);

/// Hands the rings of a stored polygon or multipolygon to the builder, in order.
/// @returns false if the BLOB holds something else or stops before its end.
bool addRings(std::span<const std::uint8_t> blob, ZoneSet::Builder& builder, std::vector<Point>& scratch);

/// The point a BLOB holds; nothing if it holds something else.
std::optional<Point> pointFrom(std::span<const std::uint8_t> blob);

} // namespace geo
