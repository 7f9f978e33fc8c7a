// A figure of zones by how far they lie from the nearest priority neighbourhood: as numbers.
#pragma once

#include "base/column.hpp"
#include "base/progress.hpp"
#include "geometry/zone_set.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace layers {

struct DistancePoint {
    std::uint32_t zone = 0;
    double metres = 0, value = 0;
};
/// Of zones farther than `from` and at most `to` metres away.
struct DistanceBand {
    double from = 0, to = 0;
    std::vector<std::uint32_t> zones;
    double median = 0; ///< of their figures; NaN without zones
};
struct ZoneDistances {
    /// Where the bands end, in metres; the first holds what lies inside, a last one what lies beyond.
    static constexpr std::array bandEnds{0.0, 300.0, 1'000.0, 2'000.0};
    std::vector<DistancePoint> points;
    std::vector<DistanceBand> bands; ///< bandEnds.size() + 1 of them
    /// On an axis where each band is 1 wide: what lies inside has a place between 0 and 1, 300 m are at 2.
    double place(const DistancePoint& point) const;
};
/// @param metres  one for each of `zones`.
ZoneDistances zoneDistances(const geo::Column& values, std::span<const std::uint32_t> zones,
                            std::span<const double> metres);

/// Metres from each point to the nearest of some neighbourhoods (at least one), 0 inside. In one projected CRS.
std::vector<double> distancesTo(const geo::ZoneSet& neighbourhoods, std::span<const std::uint32_t> which,
                                std::span<const geo::Point> points, geo::Progress& progress);

} // namespace layers
