// Outlines on a grid that is fixed in the world.
#pragma once

#include "geometry/polygons.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace geo {

/// A grid of squares over the world. What a coordinate is snapped to depends on that coordinate alone, so the same
/// border comes out the same in every zone that has it: neighbours stay joined.
class SnapGrid {
public:
    struct Cell {
        std::int64_t x, y;
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    /// @param cell metres, 2⁻¹⁰ at least.
    explicit SnapGrid(double cell) : m_cell{cell}, m_perMetre{1 / cell} {}
    /// The grid whose cell is a power of two and no larger than this.
    static SnapGrid within(double largestCell);

    double cell() const { return m_cell; } ///< metres
    Cell snapped(Point p) const { return {snapped(p.x), snapped(p.y)}; }
    /// The corners of a ring on the grid, not closed by a repeat: repeats and points on a straight line are dropped,
    /// and so are points that are no numbers.
    void reduce(std::span<const Point> ring, std::vector<Cell>& out) const;
    /// Adds one corner to a ring that is being reduced; and ends it.
    static void add(Cell cell, std::vector<Cell>& out);
    static void close(std::vector<Cell>& out);

private:
    std::int64_t snapped(double value) const;
    double m_cell, m_perMetre;
};

} // namespace geo
