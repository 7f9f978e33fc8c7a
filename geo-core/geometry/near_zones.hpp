// How far points lie from zones: which zone holds each, or which is nearest.
#pragma once

#include "geometry/extent_grid.hpp"
#include "geometry/locator.hpp"
#include "geometry/zone_set.hpp"

#include <optional>
#include <vector>

namespace geo {

/// A zone as seen from a point.
struct ZoneDistance {
    std::uint32_t zone = 0;
    double metres = 0;                         ///< to its outline: negative inside, 0 on it
    bool holds() const { return metres <= 0; } ///< boundary included
    friend bool operator==(const ZoneDistance&, const ZoneDistance&) = default;
};

/// The outlines of a set, laid out to be asked many times. Constant once built: any number of threads may ask.
class NearZones {
public:
    /// @param reach metres; zones that are farther from a point are not told of
    NearZones(const ZoneSet& zones, double reach);
    /// The zone that holds the point, the first in order where several do; else the nearest within reach.
    std::optional<ZoneDistance> nearest(Point p) const;
    /// Every zone that holds the point or is within reach, in order. @param found what is there is replaced
    void all(Point p, std::vector<ZoneDistance>& found) const;

private:
    std::optional<double> metresTo(std::uint32_t zone, Point p) const; ///< nothing beyond reach
    double outlineDistance(std::uint32_t zone, Point p) const;
    static constexpr std::size_t lanes = 4; ///< edges that are looked at together
    double m_reach;
    std::vector<Locator> m_locators;
    std::vector<std::size_t> m_starts;                   ///< of each zone's edges, in multiples of `lanes`
    std::vector<double> m_x, m_y, m_dx, m_dy, m_inverse; ///< of edges: start, direction, 1 / length²
    ExtentGrid m_grid;
};

} // namespace geo
