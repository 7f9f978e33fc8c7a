// Weights by points that carry a weight: addresses, dwellings, buildings.
#pragma once

#include "inner_weights.hpp"
#include "observatory/points.hpp"

namespace indicators {

/// w_ti = Σ weights of the points in t ∩ i / Σ weights of the points in i. A point on the border of two sources, or of
/// two targets, counts in the first of them only. A source with fewer than fewestPoints points has no weight: its file
/// may not be loaded.
/// @param overlaps    of geo::overlay, those the caller wants.
/// @param targetAreas m², one per target.
/// @throws geo::Error::Code::MissingCrs if the points are in another CRS than the sources.
InnerWeights pointWeights(const geo::ZoneSet& sources, std::span<const geo::Overlap> overlaps,
                          std::span<const geo::MultiPolygon> targets, std::span<const double> targetAreas,
                          const geo::WeightedPoints& points, geo::Progress& progress);

constexpr std::size_t fewestPoints = 10;

} // namespace indicators
