#include "geometry/near_zones.hpp"

#include <array>
#include <cmath>
#include <limits>

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
    m_locators.reserve(zones.size());
    const auto add = [this](Point a, Point b) {
        const double dx = b.x - a.x, dy = b.y - a.y, length = dx * dx + dy * dy;
        m_x.push_back(a.x);
        m_y.push_back(a.y);
        m_dx.push_back(dx);
        m_dy.push_back(dy);
        m_inverse.push_back(length > 0 ? 1 / length : 0);
    };
    for (std::size_t zone = 0; zone < zones.size(); ++zone) {
        m_locators.emplace_back(zones.shape(zone));
        for (auto r = zones.ringsBegin(zone); r < zones.ringsBegin(zone + 1); ++r) {
            const auto ring = zones.ring(r);
            for (std::size_t i = 1; i < ring.size(); ++i)
                add(ring[i - 1], ring[i]);
        }
        while (m_x.size() > m_starts.back() && m_x.size() % lanes != 0) // the last edge again: nothing is nearer
            for (auto* column : {&m_x, &m_y, &m_dx, &m_dy, &m_inverse})
                column->push_back(column->back());
        m_starts.push_back(m_x.size());
    }
}

double NearZones::outlineDistance(std::uint32_t zone, Point p) const {
    std::array<double, lanes> nearest;
    nearest.fill(std::numeric_limits<double>::infinity());
    for (auto first = m_starts[zone]; first < m_starts[zone + 1]; first += lanes)
        for (std::size_t k = 0; k < lanes; ++k) { // one instruction for all of them, where the compiler sees it
            const auto i = first + k;
            const double x = p.x - m_x[i], y = p.y - m_y[i];
            double along = (x * m_dx[i] + y * m_dy[i]) * m_inverse[i];
            along = along > 0 ? along : 0;
            along = along < 1 ? along : 1;
            const double offX = x - along * m_dx[i], offY = y - along * m_dy[i];
            const double square = offX * offX + offY * offY;
            nearest[k] = square < nearest[k] ? square : nearest[k];
        }
    return std::sqrt(*std::min_element(nearest.begin(), nearest.end()));
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

void NearZones::all(Point p, std::vector<ZoneDistance>& found) const {
    found.clear();
    for (const auto& [box, zone] : m_grid.near(p))
        if (box.contains(p))
            if (const auto metres = metresTo(zone, p))
                found.push_back({zone, *metres});
}

} // namespace geo
