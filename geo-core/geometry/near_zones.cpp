#include "geometry/near_zones.hpp"

#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace geo {
namespace {

std::vector<Extent> grownBoxes(const ZoneSet& zones, double reach) {
    std::vector<Extent> boxes;
    boxes.reserve(zones.size());
    for (std::size_t i = 0; i < zones.size(); ++i)
        boxes.push_back(zones.extent(i).empty() ? Extent{} : zones.extent(i).grown(reach));
    return boxes;
}

} // namespace

NearZones::NearZones(const ZoneSet& zones, double reach) : m_reach{reach}, m_grid{grownBoxes(zones, reach)} {
    m_starts.push_back(0);
    m_starts.reserve(zones.size() + 1);
    m_locators.reserve(zones.size());
    m_edges.reserve(zones.pointCount() / lanes + zones.size());
    for (std::size_t zone = 0; zone < zones.size(); ++zone) {
        m_locators.emplace_back(zones.shape(zone));
        std::size_t lane = 0;
        for (auto r = zones.ringsBegin(zone); r < zones.ringsBegin(zone + 1); ++r) {
            const auto ring = zones.ring(r);
            for (std::size_t i = 1; i < ring.size(); ++i, lane = (lane + 1) % lanes)
                addEdge(ring[i - 1], ring[i], lane);
        }
        m_starts.push_back(m_edges.size());
    }
}

void NearZones::addEdge(Point a, Point b, std::size_t firstLane) {
    if (firstLane == 0)
        m_edges.emplace_back();
    const double dx = b.x - a.x, dy = b.y - a.y, length = dx * dx + dy * dy;
    auto& edges = m_edges.back();
    for (auto k = firstLane; k < lanes; ++k) { // in the lanes after the last edge it stays: nothing is nearer
        edges.x[k] = a.x;
        edges.y[k] = a.y;
        edges.dx[k] = dx;
        edges.dy[k] = dy;
        edges.inverse[k] = length > 0 ? 1 / length : 0;
    }
}

double NearZones::outlineDistance(std::uint32_t zone, Point p) const {
    Lanes nearest = Lanes{} + std::numeric_limits<double>::infinity();
    const Lanes zero{}, one = zero + 1, atX = zero + p.x, atY = zero + p.y;
    for (auto i = m_starts[zone]; i < m_starts[zone + 1]; ++i) {
        const auto& edges = m_edges[i];
        const Lanes x = atX - edges.x, y = atY - edges.y;
        Lanes along = (x * edges.dx + y * edges.dy) * edges.inverse;
        along = along > zero ? along : zero;
        along = along < one ? along : one;
        const Lanes offX = x - along * edges.dx, offY = y - along * edges.dy;
        const Lanes square = offX * offX + offY * offY;
        nearest = square < nearest ? square : nearest;
    }
    double least = nearest[0];
    for (std::size_t k = 1; k < lanes; ++k)
        least = std::min(least, nearest[k]);
    return std::sqrt(least);
}

std::optional<double> NearZones::metresTo(std::uint32_t zone, Point p) const {
    const auto location = m_locators[zone].locate(p);
    if (location == Location::Boundary)
        return 0.0;
    const double metres = outlineDistance(zone, p);
    if (location == Location::Inside)
        return -metres;
    if (metres > m_reach)
        return std::nullopt;
    return std::max(metres, std::numeric_limits<double>::min()); // outside, however near
}

std::optional<ZoneDistance> NearZones::nearest(Point p) const {
    std::optional<ZoneDistance> found;
    for (const auto& [box, zone] : m_grid.near(p)) {
        if (!box.contains(p))
            continue;
        const auto metres = metresTo(zone, p);
        if (metres && *metres <= 0)
            return ZoneDistance{zone, *metres};
        if (metres && (!found || *metres < found->metres))
            found = {zone, *metres};
    }
    return found;
}

std::vector<std::optional<ZoneDistance>> NearZones::nearest(std::span<const Point> points) const {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs; // zone, point
    std::vector<std::uint32_t> starts(m_locators.size() + 1, 0);
    for (std::uint32_t i = 0; i < points.size(); ++i)
        for (const auto& [box, zone] : m_grid.near(points[i]))
            if (box.contains(points[i])) {
                pairs.emplace_back(zone, i);
                ++starts[zone + 1];
            }
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<std::uint32_t> ofZone(pairs.size()); // points, zone after zone
    for (const auto& [zone, point] : pairs)
        ofZone[starts[zone]++] = point;
    std::vector<std::optional<ZoneDistance>> found(points.size());
    for (std::uint32_t zone = 0, k = 0; zone < m_locators.size(); ++zone)
        for (; k < starts[zone]; ++k) {
            auto& best = found[ofZone[k]];
            if (best && best->holds())
                continue;
            if (const auto metres = metresTo(zone, points[ofZone[k]]); metres && (!best || *metres < best->metres))
                best = {zone, *metres};
        }
    return found;
}

void NearZones::all(Point p, std::vector<ZoneDistance>& found) const {
    found.clear();
    for (const auto& [box, zone] : m_grid.near(p))
        if (box.contains(p))
            if (const auto metres = metresTo(zone, p))
                found.push_back({zone, *metres});
}

} // namespace geo
