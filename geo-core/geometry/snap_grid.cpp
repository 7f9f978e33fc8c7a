#include "geometry/snap_grid.hpp"

namespace geo {
namespace {

/// Metres: beyond any coordinate of the Earth.
constexpr double farthest = 1e9;
/// Makes every cell of the finest grid positive, so that cutting off decimals is rounding down; and leaves ten bits for
/// what is cut off.
constexpr double bias = 1LL << 42;

} // namespace

SnapGrid SnapGrid::within(double largestCell) { return SnapGrid{std::exp2(std::floor(std::log2(largestCell)))}; }

std::int64_t SnapGrid::snapped(double value) const {
    return static_cast<std::int64_t>(value * m_perMetre + (bias + 0.5)) - static_cast<std::int64_t>(bias);
}

void SnapGrid::add(Cell cell, std::vector<Cell>& out) {
    const auto n = out.size();
    if (n > 0 && cell == out[n - 1])
        return;
    if (n > 1) {
        const Cell &a = out[n - 2], &b = out[n - 1];
        const auto ux = b.x - a.x, uy = b.y - a.y, vx = cell.x - b.x, vy = cell.y - b.y;
        if (ux * vy == uy * vx && ux * vx + uy * vy > 0) { // straight on
            out[n - 1] = cell;
            return;
        }
    }
    out.push_back(cell);
}

void SnapGrid::close(std::vector<Cell>& out) {
    if (out.size() > 1 && out.front() == out.back())
        out.pop_back();
}

void SnapGrid::reduce(std::span<const Point> ring, std::vector<Cell>& out) const {
    out.clear();
    for (const auto& p : ring)
        if (std::abs(p.x) < farthest && std::abs(p.y) < farthest) // neither is what is no number
            add(snapped(p), out);
    close(out);
}

} // namespace geo
