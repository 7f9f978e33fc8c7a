// How far points lie from zones: which zone holds each, or which is nearest.
#pragma once

#include "geometry/extent_grid.hpp"
#include "geometry/locator.hpp"
#include "geometry/zone_set.hpp"

#include <optional>
#include <span>
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
    /// The same of each of many points, best some ten thousand at a time: zone after zone, so that an outline is fetched
    /// once for all that are near it.
    std::vector<std::optional<ZoneDistance>> nearest(std::span<const Point> points) const;
    /// Every zone that holds the point or is within reach, in order. @param found what is there is replaced
    void all(Point p, std::vector<ZoneDistance>& found) const;

private:
    void addEdge(Point a, Point b, std::size_t firstLane);
    std::optional<double> metresTo(std::uint32_t zone, Point p) const; ///< nothing beyond reach
    double outlineDistance(std::uint32_t zone, Point p) const;
    static constexpr std::size_t lanes = 2; ///< edges that are looked at together, by one instruction
    using Lanes [[gnu::vector_size(lanes * sizeof(double))]] = double;
    struct Edges {
        Lanes x, y, dx, dy; ///< start and direction
        Lanes inverse;      ///< 1 / length², 0 of a point
    };
    double m_reach;
    std::vector<Locator> m_locators;
    std::vector<std::size_t> m_starts; ///< of each zone's edges
    std::vector<Edges> m_edges;
    ExtentGrid m_grid;
};

} // namespace geo
