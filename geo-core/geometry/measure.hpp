// Lengths and areas of what is drawn on a map point by point.
#pragma once

#include "geometry/crs.hpp"

#include <optional>
#include <span>

namespace geo {

struct Measured {
    double metres = 0;                  ///< along the points, the way back to the first left out
    std::optional<double> squareMetres; ///< of the outline closed back to its first point; none below three points or
                                        ///< where it crosses itself
    bool crosses = false;
};

/// Planar, in a projected CRS: between points far apart Lambert-93 is off by up to half a percent.
Measured measured(std::span<const Point> points);

} // namespace geo
