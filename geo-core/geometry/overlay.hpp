// Which parts of which source zones lie in which target zones.
#pragma once

#include "base/progress.hpp"
#include "geometry/zone_set.hpp"

#include <span>
#include <vector>

namespace geo {

/// A piece of a source zone inside a target zone. Indices into the two sets, area in m².
struct Overlap {
    std::uint32_t source = 0, target = 0;
    double area = 0;
};

/// Every intersecting pair with an area above zero, ordered by target then source. Both must be in the same CRS.
/// Runs on all processors; cancelled between targets.
/// @throws Error::Code::MissingCrs if the CRS differ (an overlay across two territories).
std::vector<Overlap> overlay(const ZoneSet& sources, std::span<const MultiPolygon> targets, int targetEpsg,
                             Progress& progress);

/// The points in [0, points.size()) that lie in each target, boundary included.
std::vector<std::vector<std::uint32_t>> pointsInside(const PointSet& points, std::span<const MultiPolygon> targets);

} // namespace geo
