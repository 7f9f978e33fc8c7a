// Proportional circles as data: which, where and how large. Area is in proportion to the value.
#pragma once

#include "figures.hpp"
#include "geometry/zone_set.hpp"
#include "palette.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace layers {

struct Circle {
    std::uint32_t zone = 0;
    geo::Point at;          ///< inside the zone, home CRS
    double share = 0;       ///< radius over that of the largest value: √(|value| / largest)
    int colour = -1;        ///< -1: the zone has no number for the class (coloured circles)
    bool estimated = false; ///< drawn with a dashed line
};

struct CircleLayer {
    std::shared_ptr<const indicators::Figures> sizes;
    bool coloured = false;       ///< by class of FilledZones::figures; else by sign
    std::vector<Colour> colours; ///< one per class; else of what is above and what is below zero
    std::vector<Circle> circles; ///< the largest first, so that none hides a smaller one
    double largest = 0;          ///< |value| that has the whole radius
    double radius = 0;           ///< of the largest circle, as a share of the map's height (see MapSizes::mapHeight)
    std::size_t zeros = 0;       ///< zones left out, for they have nothing
    std::size_t below = 0;       ///< zones under zero; coloured circles leave these out
};

/// What circles are made of. All columns have one cell per zone of the set.
struct CircleRequest {
    const geo::ZoneSet& zones;
    std::span<const std::uint32_t> inside;  ///< zones of the territory
    const std::vector<geo::Point>& middles; ///< one per zone
    std::shared_ptr<const indicators::Figures> sizes;
    const geo::Column* rates = nullptr; ///< coloured circles: what the classes are of …
    std::span<const int> classes;       ///< … and the class of each zone, -1 without one
    double ground = 0;                  ///< m² that the circles have for themselves
    geo::Extent extent;                 ///< of the territory
    double scale = 1;                   ///< asked for, over what is proposed
};
CircleLayer circleLayer(const CircleRequest& request);

/// Radius of the largest circle as a share of a map's height, such that all of them cover a sixth of their ground, the
/// largest being neither a dot nor a tenth of the map. @param shares  Circle::share of each.
double proposedRadius(std::span<const Circle> circles, double ground, const geo::Extent& extent);

/// Up to three values for the legend, the largest first: the greatest 1, 2 or 5 · 10ⁿ that is there, then about a
/// quarter or a fifth of the one before each, so that the circles nest clearly. Whole numbers where `whole`.
std::vector<double> nestedValues(double largest, bool whole);

/// A point inside each zone: the centroid of its largest part where that lies inside, else the centre of the largest
/// circle in it. Runs on all processors.
std::vector<geo::Point> middlesOf(const geo::ZoneSet& zones);

} // namespace layers
