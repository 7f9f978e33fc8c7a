#include "mesh.hpp"

#include "base/error.hpp"
#include "geometry/geos.hpp"
#include "random.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <map>
#include <unordered_map>

namespace demo {

namespace {

using geo::GeosGeometry;
using geo::Point;

std::uint64_t keyOf(double x, double y) {
    std::uint64_t a = 0, b = 0;
    std::memcpy(&a, &x, sizeof a);
    std::memcpy(&b, &y, sizeof b);
    return mixed(a, b);
}

GeosGeometry triangulated(const std::vector<Point>& sites) {
    auto* const geos = geo::geos().handle;
    GEOSCoordSequence* line = GEOSCoordSeq_create_r(geos, static_cast<unsigned>(sites.size()), 2);
    for (unsigned i = 0; i < sites.size(); ++i)
        GEOSCoordSeq_setXY_r(geos, line, i, sites[i].x, sites[i].y);
    const GeosGeometry path{GEOSGeom_createLineString_r(geos, line)};
    GeosGeometry triangles{path ? GEOSDelaunayTriangulation_r(geos, path.get(), 0, 0) : nullptr};
    if (!triangles)
        throw geo::Error{geo::Error::Code::InvalidGeometry, {GEO_TR("the mosaic of the demonstration cannot be made")}};
    return triangles;
}

/// Corners of triangle t as site numbers.
std::array<std::uint32_t, 3> cornersOf(const GEOSGeometry* triangle,
                                       const std::unordered_map<std::uint64_t, std::uint32_t>& numbers) {
    auto* const geos = geo::geos().handle;
    const auto* ring = GEOSGeom_getCoordSeq_r(geos, GEOSGetExteriorRing_r(geos, triangle));
    std::array<std::uint32_t, 3> corners{};
    for (unsigned i = 0; i < 3; ++i) {
        double x = 0, y = 0;
        GEOSCoordSeq_getXY_r(geos, ring, i, &x, &y);
        corners[i] = numbers.at(keyOf(x, y));
    }
    return corners;
}

/// Centre of the circle through three points.
Point circumcentre(Point a, Point b, Point c) {
    const double bx = b.x - a.x, by = b.y - a.y, cx = c.x - a.x, cy = c.y - a.y;
    const double d = 2 * (bx * cy - by * cx);
    const double b2 = bx * bx + by * by, c2 = cx * cx + cy * cy;
    return {a.x + (cy * b2 - by * c2) / d, a.y + (bx * c2 - cx * b2) / d};
}

double cross(Point from, Point to, Point p) {
    return (to.x - from.x) * (p.y - from.y) - (to.y - from.y) * (p.x - from.x);
}

Point rounded(Point p) { return {std::round(p.x * 10) / 10, std::round(p.y * 10) / 10}; }

} // namespace

Mesh mosaic(std::vector<Point> sites) {
    Mesh mesh;
    mesh.sites = std::move(sites);
    mesh.neighbours.resize(mesh.sites.size());
    std::unordered_map<std::uint64_t, std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < mesh.sites.size(); ++i)
        numbers[keyOf(mesh.sites[i].x, mesh.sites[i].y)] = i;

    const auto triangles = triangulated(mesh.sites);
    auto* const geos = geo::geos().handle;
    const int count = GEOSGetNumGeometries_r(geos, triangles.get());
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> open; // side of a triangle -> its corner number
    for (int t = 0; t < count; ++t) {
        const auto c = cornersOf(GEOSGetGeometryN_r(geos, triangles.get(), t), numbers);
        mesh.corners.push_back(circumcentre(mesh.sites[c[0]], mesh.sites[c[1]], mesh.sites[c[2]]));
        const auto own = static_cast<std::uint32_t>(mesh.corners.size() - 1);
        for (std::size_t i = 0; i < 3; ++i) {
            const auto [a, b] = std::minmax(c[i], c[(i + 1) % 3]);
            const auto other = open.find({a, b});
            if (other == open.end()) {
                open[{a, b}] = own;
                continue;
            }
            Mesh::Edge edge{a, b, other->second, own};
            if (cross(mesh.corners[edge.from], mesh.corners[edge.to], mesh.sites[a]) < 0)
                std::swap(edge.from, edge.to);
            mesh.edges.push_back(edge);
            mesh.neighbours[a].push_back(b);
            mesh.neighbours[b].push_back(a);
        }
    }
    for (auto& list : mesh.neighbours)
        std::sort(list.begin(), list.end());
    return mesh;
}

Borders::Borders(const Mesh& mesh, std::span<const Labels* const> layers)
    : m_mesh{mesh}, m_corners{mesh.corners}, m_lines(mesh.edges.size()) {
    std::vector<bool> drawn(mesh.edges.size());
    for (std::size_t e = 0; e < mesh.edges.size(); ++e)
        for (const auto* labels : layers)
            if ((*labels)[mesh.edges[e].left] != (*labels)[mesh.edges[e].right])
                drawn[e] = true;
    ease(drawn, 0.5);
    ease(drawn, 0.25);
    for (auto& corner : m_corners)
        corner = rounded(corner);
    for (std::size_t e = 0; e < mesh.edges.size(); ++e)
        if (drawn[e])
            m_lines[e] = roughened(mesh.edges[e], mixed(e, 77));
}

/// Moves each corner by a share of the way to the mean of those it is joined to by a drawn border: takes the honeycomb
/// look away.
void Borders::ease(const std::vector<bool>& drawn, double share) {
    std::vector<Point> sums(m_corners.size());
    std::vector<int> counts(m_corners.size());
    for (std::size_t e = 0; e < drawn.size(); ++e) {
        if (!drawn[e])
            continue;
        const auto [from, to] = std::pair{m_mesh.edges[e].from, m_mesh.edges[e].to};
        sums[from] = {sums[from].x + m_corners[to].x, sums[from].y + m_corners[to].y};
        sums[to] = {sums[to].x + m_corners[from].x, sums[to].y + m_corners[from].y};
        ++counts[from];
        ++counts[to];
    }
    for (std::size_t c = 0; c < m_corners.size(); ++c)
        if (counts[c] > 1)
            m_corners[c] = {m_corners[c].x * (1 - share) + sums[c].x / counts[c] * share,
                            m_corners[c].y * (1 - share) + sums[c].y / counts[c] * share};
}

/// Points about every 90 m, pushed sideways by up to a tenth of the edge: rivers and ridges outside towns, nearly
/// straight streets in them.
Borders::Line Borders::roughened(const Mesh::Edge& edge, std::uint64_t seed) const {
    const Point a = m_corners[edge.from], b = m_corners[edge.to];
    const double dx = b.x - a.x, dy = b.y - a.y, length = std::sqrt(dx * dx + dy * dy);
    const int pieces = std::clamp(static_cast<int>(length / 90), 1, 14);
    const double reach = length < 180 ? 0.05 : 0.2;
    Line line{a};
    for (int i = 1; i < pieces; ++i) {
        const double t = static_cast<double>(i) / pieces;
        const double sideways = reach * 2 * std::min(t, 1 - t) * roughNoise(t * 3, 0.5, seed, 3);
        line.push_back(rounded({a.x + dx * t - dy * sideways, a.y + dy * t + dx * sideways}));
    }
    line.push_back(b);
    return line;
}

namespace {

/// A border seen by one zone: which line, in which sense.
struct Step {
    std::size_t edge = 0;
    bool forward = true;
    std::uint32_t to = 0;
};

using Ring = geo::MultiPolygon::Ring;

bool contains(const Ring& ring, Point p) {
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
        if ((ring[i].y > p.y) != (ring[j].y > p.y) &&
            p.x < (ring[j].x - ring[i].x) * (p.y - ring[i].y) / (ring[j].y - ring[i].y) + ring[i].x)
            inside = !inside;
    return inside;
}

double signedArea(const Ring& ring) {
    double sum = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        sum += (ring[i].x - ring[0].x) * (ring[i + 1].y - ring[0].y) -
               (ring[i + 1].x - ring[0].x) * (ring[i].y - ring[0].y);
    return sum / 2;
}

/// Shells with the holes that lie in them, largest shell first.
geo::MultiPolygon assembled(std::vector<Ring> rings) {
    std::stable_sort(rings.begin(), rings.end(),
                     [](const Ring& a, const Ring& b) { return std::abs(signedArea(a)) > std::abs(signedArea(b)); });
    geo::MultiPolygon shape;
    for (auto& ring : rings)
        if (signedArea(ring) > 0)
            shape.parts.push_back({std::move(ring)});
    for (auto& ring : rings) {
        if (ring.empty() || signedArea(ring) >= 0)
            continue;
        for (auto& part : shape.parts)
            if (contains(part.front(), ring.front())) {
                part.push_back(std::move(ring));
                break;
            }
    }
    return shape;
}

} // namespace

std::vector<geo::MultiPolygon> Borders::shapes(const Labels& layer, std::size_t count) const {
    std::vector<std::map<std::uint32_t, Step>> starts(count); // per zone: corner -> the border that leaves it
    for (std::size_t e = 0; e < m_mesh.edges.size(); ++e) {
        const auto& edge = m_mesh.edges[e];
        const int left = layer[edge.left], right = layer[edge.right];
        if (left == right || m_lines[e].empty())
            continue;
        if (left >= 0)
            starts[static_cast<std::size_t>(left)][edge.from] = {e, true, edge.to};
        if (right >= 0)
            starts[static_cast<std::size_t>(right)][edge.to] = {e, false, edge.from};
    }
    std::vector<geo::MultiPolygon> shapes(count);
    for (std::size_t zone = 0; zone < count; ++zone) {
        std::vector<Ring> rings;
        auto& steps = starts[zone];
        while (!steps.empty()) {
            Ring ring;
            for (auto at = steps.begin(); at != steps.end();) {
                const Step step = at->second;
                Line line = m_lines[step.edge];
                if (!step.forward)
                    std::reverse(line.begin(), line.end());
                for (const auto& p : line)
                    if (ring.empty() || !(ring.back() == p))
                        ring.push_back(p);
                steps.erase(at);
                at = steps.find(step.to);
            }
            if (ring.size() > 3)
                rings.push_back(std::move(ring));
        }
        shapes[zone] = assembled(std::move(rings));
    }
    return shapes;
}

namespace {

/// For each site the number of the piece it is in, or -1; `sizes` gets the cells of each piece.
std::vector<int> piecesOf(const Mesh& mesh, const Labels& labels, std::vector<std::size_t>& sizes) {
    std::vector<int> piece(labels.size(), -1);
    for (std::uint32_t start = 0; start < labels.size(); ++start) {
        if (labels[start] < 0 || piece[start] >= 0)
            continue;
        const int own = static_cast<int>(sizes.size());
        sizes.push_back(0);
        std::vector<std::uint32_t> queue{start};
        piece[start] = own;
        while (!queue.empty()) {
            const auto site = queue.back();
            queue.pop_back();
            ++sizes.back();
            for (const auto next : mesh.neighbours[site])
                if (labels[next] == labels[start] && piece[next] < 0) {
                    piece[next] = own;
                    queue.push_back(next);
                }
        }
    }
    return piece;
}

} // namespace

void keepInOnePiece(const Mesh& mesh, Labels& labels, const Labels& within) {
    std::vector<std::size_t> sizes;
    const auto piece = piecesOf(mesh, labels, sizes);
    std::map<int, int> largest; // label -> number of its largest piece
    for (std::uint32_t i = 0; i < labels.size(); ++i) {
        if (labels[i] < 0)
            continue;
        const auto best = largest.emplace(labels[i], piece[i]).first;
        if (sizes[static_cast<std::size_t>(piece[i])] > sizes[static_cast<std::size_t>(best->second)])
            best->second = piece[i];
    }
    std::vector<std::uint32_t> adrift;
    for (std::uint32_t i = 0; i < labels.size(); ++i)
        if (labels[i] >= 0 && largest[labels[i]] != piece[i])
            adrift.push_back(i);
    for (const auto i : adrift)
        labels[i] = -1;
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto i : adrift)
            for (const auto next : mesh.neighbours[i])
                if (labels[i] < 0 && labels[next] >= 0 && within[next] == within[i]) {
                    labels[i] = labels[next];
                    changed = true;
                }
    }
}

} // namespace demo
