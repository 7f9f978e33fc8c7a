// The outlines of a geography on a coarse grid: what a map of a country is drawn from.
#pragma once

#include "geometry/snap_grid.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace geo {

/// One level of detail of a ZoneSet: its rings, under the same numbers, on a grid whose cell is a power of two. A ring
/// that came to nothing is empty: its neighbours, snapped alike, have closed over it. Constant once filled.
class ZoneLevel {
public:
    struct Cell {
        std::int32_t x, y;
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    /// Cells of the levels that are kept, in metres. Larger scales are drawn from the outlines themselves.
    static constexpr int cells[] = {128, 256, 512, 1024};

    explicit ZoneLevel(double cell) : m_grid{cell} {}
    double cell() const { return m_grid.cell(); }
    std::size_t rings() const { return m_starts.size() - 1; }
    std::size_t pointCount() const { return m_cells.size(); }
    std::span<const Cell> ring(std::size_t r) const {
        return {m_cells.data() + m_starts[r], m_starts[r + 1] - m_starts[r]};
    }

    void reserve(std::size_t rings, std::size_t points);
    void add(std::span<const Point> ring);
    /// Ends a zone whose rings were added last. A zone of some size (m²) that came to nothing as a whole keeps a cell,
    /// so that no island vanishes before it is smaller than a pixel.
    void endZone(std::size_t firstRing, double area, Point middle);
    void append(const ZoneLevel& other); ///< of the same cell

private:
    SnapGrid m_grid;
    std::vector<Cell> m_cells;
    std::vector<std::size_t> m_starts{0};
    std::vector<SnapGrid::Cell> m_scratch;
};

class ZoneSet;
/// Made of the outlines, on all processors.
ZoneLevel levelOf(const ZoneSet& zones, double cell);

} // namespace geo
