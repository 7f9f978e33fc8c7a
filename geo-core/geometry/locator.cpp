#include "geometry/locator.hpp"

#include <algorithm>

namespace geo {

void RayCount::edge(Point a, Point b) {
    if (a.y > b.y || (a.y == b.y && a.x > b.x))
        std::swap(a, b); // one order for both neighbours: the same rounding
    if (m_p.y < a.y || m_p.y > b.y)
        return;
    if (a.y == b.y) {
        m_boundary |= m_p.x >= a.x && m_p.x <= b.x;
        return;
    }
    const double side = (b.x - a.x) * (m_p.y - a.y) - (m_p.x - a.x) * (b.y - a.y); // > 0: p is west of the edge
    m_boundary |= side == 0;
    if (side > 0 && m_p.y < b.y) // half open, so that a vertex counts once
        m_inside = !m_inside;
}

Locator::Locator(const MultiPolygon& shape) : m_extent{shape.extent()} {
    std::size_t edges = 0;
    for (const auto& part : shape.parts)
        for (const auto& ring : part)
            edges += ring.size();
    const auto bands = std::clamp<std::size_t>(edges / 4, 1, 4096);
    m_bandsPerMetre = m_extent.height() > 0 ? static_cast<double>(bands) / m_extent.height() : 0;
    m_bandStarts.assign(bands + 1, 0);
    std::vector<std::size_t> counts(bands, 0);
    const auto forEdges = [&](const auto& use) {
        for (const auto& part : shape.parts)
            for (const auto& ring : part)
                for (std::size_t i = 1; i < ring.size(); ++i) {
                    const auto [low, high] = std::minmax(ring[i - 1].y, ring[i].y);
                    for (auto band = bandOf(low); band <= bandOf(high); ++band)
                        use(band, Edge{ring[i - 1], ring[i]});
                }
    };
    forEdges([&](std::size_t band, const Edge&) { ++counts[band]; });
    for (std::size_t band = 0; band < bands; ++band)
        m_bandStarts[band + 1] = m_bandStarts[band] + counts[band];
    m_edges.resize(m_bandStarts.back());
    auto next = m_bandStarts;
    forEdges([&](std::size_t band, const Edge& edge) { m_edges[next[band]++] = edge; });
}

std::size_t Locator::bandOf(double y) const {
    const double band = (y - m_extent.minY) * m_bandsPerMetre;
    return std::min(band > 0 ? static_cast<std::size_t>(band) : 0, m_bandStarts.size() - 2);
}

Location Locator::locate(Point p) const {
    if (!m_extent.contains(p))
        return Location::Outside;
    const auto band = bandOf(p.y);
    RayCount count{p};
    for (auto e = m_bandStarts[band]; e < m_bandStarts[band + 1]; ++e)
        count.edge(m_edges[e].a, m_edges[e].b);
    return count.location();
}

bool Locator::boundaryMayMeet(const Extent& extent) const {
    if (!m_extent.intersects(extent))
        return false;
    for (auto e = m_bandStarts[bandOf(extent.minY)]; e < m_bandStarts[bandOf(extent.maxY) + 1]; ++e) {
        const auto& [a, b] = m_edges[e];
        if (std::max(a.x, b.x) >= extent.minX && std::min(a.x, b.x) <= extent.maxX &&
            std::max(a.y, b.y) >= extent.minY && std::min(a.y, b.y) <= extent.maxY)
            return true;
    }
    return false;
}

} // namespace geo
