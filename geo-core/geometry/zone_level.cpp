#include "geometry/zone_level.hpp"

#include "base/parallel.hpp"
#include "geometry/zone_set.hpp"

#include <cmath>
#include <limits>

namespace geo {
namespace {

bool fits(std::int64_t value) {
    return value >= std::numeric_limits<std::int32_t>::min() && value <= std::numeric_limits<std::int32_t>::max();
}

} // namespace

void ZoneLevel::reserve(std::size_t rings, std::size_t points) {
    m_starts.reserve(rings + 1);
    m_cells.reserve(points);
}

void ZoneLevel::add(std::span<const Point> ring) {
    m_grid.reduce(ring, m_scratch);
    if (m_scratch.size() >= 3)
        for (const auto& cell : m_scratch)
            if (fits(cell.x) && fits(cell.y))
                m_cells.push_back({static_cast<std::int32_t>(cell.x), static_cast<std::int32_t>(cell.y)});
    m_starts.push_back(m_cells.size());
}

void ZoneLevel::endZone(std::size_t firstRing, double area, Point middle) {
    const auto left = m_cells.size() - m_starts[firstRing];
    if (left > 0 || rings() == firstRing || area < cell() * cell() / 4)
        return;
    constexpr double most = std::numeric_limits<std::int32_t>::max() - 2.0;
    if (!(std::abs(middle.x / cell()) < most && std::abs(middle.y / cell()) < most)) // nor what is no number
        return;
    const auto at = m_grid.snapped({middle.x - cell() / 2, middle.y - cell() / 2});
    const auto x = static_cast<std::int32_t>(at.x), y = static_cast<std::int32_t>(at.y);
    m_cells.insert(m_cells.end(), {{x, y}, {x + 1, y}, {x + 1, y + 1}, {x, y + 1}});
    for (auto r = firstRing + 1; r < m_starts.size(); ++r)
        m_starts[r] = m_cells.size();
}

void ZoneLevel::append(const ZoneLevel& other) {
    const auto shift = m_cells.size();
    m_cells.insert(m_cells.end(), other.m_cells.begin(), other.m_cells.end());
    for (std::size_t r = 1; r < other.m_starts.size(); ++r)
        m_starts.push_back(other.m_starts[r] + shift);
}

ZoneLevel levelOf(const ZoneSet& zones, double cell) {
    constexpr std::size_t chunk = 2048; // zones
    std::vector<ZoneLevel> parts((zones.size() + chunk - 1) / chunk, ZoneLevel{cell});
    NoProgress quiet;
    parallelFor(
        parts.size(),
        [&](std::size_t c) {
            for (auto i = c * chunk; i < std::min((c + 1) * chunk, zones.size()); ++i) {
                const auto first = parts[c].rings();
                for (auto r = zones.ringsBegin(i); r < zones.ringsBegin(i + 1); ++r)
                    parts[c].add(zones.ring(r));
                parts[c].endZone(first, zones.area(i), zones.extent(i).centre());
            }
        },
        quiet);
    std::size_t rings = 0, points = 0;
    for (const auto& part : parts) {
        rings += part.rings();
        points += part.pointCount();
    }
    ZoneLevel level{cell};
    level.reserve(rings, points);
    for (const auto& part : parts)
        level.append(part);
    return level;
}

} // namespace geo
