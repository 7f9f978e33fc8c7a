#include "tessellation.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numbers>

namespace support {

using geo::MultiPolygon;
using geo::Point;

double uniform(std::uint64_t seed, std::uint64_t a, std::uint64_t b, std::uint64_t c) {
    // SplitMix64 (Steele, Lea, Flood 2014) over the four numbers.
    std::uint64_t z = seed;
    for (const auto part : {a, b, c}) {
        z += 0x9e3779b97f4a7c15u + part;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        z ^= z >> 31;
    }
    return static_cast<double>(z >> 11) * 0x1.0p-53;
}

namespace {

class Maker {
public:
    explicit Maker(const Tessellation& d) : m_d{d} {}

    MultiPolygon::Ring cellRing(std::size_t column, std::size_t row) const {
        MultiPolygon::Ring ring;
        append(ring, edge(column, row, true), false);
        append(ring, edge(column + 1, row, false), false);
        append(ring, edge(column, row + 1, true), true);
        append(ring, edge(column, row, false), true);
        ring.push_back(ring.front());
        return ring;
    }
    Point middle(std::size_t column, std::size_t row) const {
        return {m_d.origin.x + (static_cast<double>(column) + 0.5) * m_d.cell,
                m_d.origin.y + (static_cast<double>(row) + 0.5) * m_d.cell};
    }

private:
    bool onLimit(std::size_t at, std::size_t count) const { return at == 0 || at == count; }
    Point node(std::size_t column, std::size_t row) const {
        const double x = onLimit(column, m_d.columns) ? 0 : 0.4 * uniform(m_d.seed, column, row, 1) - 0.2;
        const double y = onLimit(row, m_d.rows) ? 0 : 0.4 * uniform(m_d.seed, column, row, 2) - 0.2;
        return {m_d.origin.x + (static_cast<double>(column) + x) * m_d.cell,
                m_d.origin.y + (static_cast<double>(row) + y) * m_d.cell};
    }
    /// From a node to its neighbour, last point left out. Strays at most a quarter of the way to the nearer end, so
    /// that edges never meet but at nodes.
    std::vector<Point> edge(std::size_t column, std::size_t row, bool eastwards) const {
        const Point from = node(column, row), to = eastwards ? node(column + 1, row) : node(column, row + 1);
        const bool straight = eastwards ? onLimit(row, m_d.rows) : onLimit(column, m_d.columns);
        std::vector<Point> points{from};
        for (int k = 1; k < m_d.pointsPerEdge; ++k) {
            const double t = static_cast<double>(k) / m_d.pointsPerEdge;
            double aside = 0;
            for (std::uint64_t wave = 1; wave <= 4; ++wave)
                aside += (uniform(m_d.seed, column, row, 10 + 2 * wave + (eastwards ? 1u : 0u)) - 0.5) *
                         std::sin(std::numbers::pi * static_cast<double>(2 * wave) * t) / static_cast<double>(wave);
            const double reach = 0.25 * std::min(t, 1 - t);
            const double d = straight ? 0 : std::clamp(aside, -1.0, 1.0) * reach;
            points.push_back({from.x + (to.x - from.x) * t - (to.y - from.y) * d,
                              from.y + (to.y - from.y) * t + (to.x - from.x) * d});
        }
        points.push_back(to);
        return points;
    }
    static void append(MultiPolygon::Ring& ring, std::vector<Point> points, bool backwards) {
        if (backwards)
            std::reverse(points.begin(), points.end());
        ring.insert(ring.end(), points.begin(), points.end() - 1);
    }
    const Tessellation& m_d;
};

std::string codeOf(std::size_t cell) {
    char text[48];
    std::snprintf(text, sizeof text, "%05zu%04zu", 1000 + cell / 90, 101 + cell % 90);
    return text;
}

geo::ZoneSet::Zone zoneOf(std::size_t cell, MultiPolygon::Ring shell) {
    geo::ZoneSet::Zone zone;
    zone.code = codeOf(cell);
    zone.name = "Zone " + zone.code;
    zone.place = "Commune " + zone.code.substr(0, 5);
    zone.type = "H";
    zone.shape.parts.push_back({std::move(shell)});
    return zone;
}

} // namespace

std::vector<geo::ZoneSet::Zone> zones(const Tessellation& description) {
    const Maker maker{description};
    std::vector<geo::ZoneSet::Zone> result;
    std::vector<geo::ZoneSet::Zone> islands;
    const auto cells = description.columns * description.rows;
    for (std::size_t cell = 0; cell < cells; ++cell) {
        const auto column = cell % description.columns, row = cell / description.columns;
        result.push_back(zoneOf(cell, maker.cellRing(column, row)));
        if (description.holesAndParts && cell % 7 == 3) {
            auto island = blob(maker.middle(column, row), 0.2 * description.cell, 20, description.seed + cell);
            result.back().shape.parts.front().push_back(island.parts.front().front());
            if (cell % 2 == 0) // the island is a zone of its own; else it belongs to the first zone
                islands.push_back(zoneOf(cells + cell, island.parts.front().front()));
            else
                result.front().shape.parts.push_back(island.parts.front());
        }
    }
    result.insert(result.end(), islands.begin(), islands.end());
    return result;
}

geo::ZoneSet zoneSet(const Tessellation& description, geo::GeographyKind kind) {
    geo::Geography geography;
    geography.kind = kind;
    geography.vintage = 2020;
    return geo::ZoneSet{geography, zones(description)};
}

MultiPolygon blob(Point centre, double radius, int points, std::uint64_t seed) {
    MultiPolygon::Ring ring;
    for (int k = 0; k < points; ++k) {
        const double angle = 2 * std::numbers::pi * k / points;
        double stretch = 1;
        for (std::uint64_t wave = 2; wave <= 6; ++wave)
            stretch += 0.3 / static_cast<double>(wave) *
                       std::sin(static_cast<double>(wave) * angle + 6.28 * uniform(seed, wave));
        ring.push_back({centre.x + radius * stretch * std::cos(angle), centre.y + radius * stretch * std::sin(angle)});
    }
    ring.push_back(ring.front());
    MultiPolygon shape;
    shape.parts.push_back({std::move(ring)});
    return shape;
}

} // namespace support
