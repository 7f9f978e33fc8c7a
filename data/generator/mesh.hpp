// A fine mosaic of the territory. Every zone of the demonstration is a set of its cells, so neighbours join exactly.
#pragma once

#include "geometry/polygons.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace demo {

/// Voronoi cells of a set of sites. Three cells meet at each corner.
struct Mesh {
    struct Edge {
        std::uint32_t left = 0, right = 0; ///< sites on both sides, seen from corner `from` to corner `to`
        std::uint32_t from = 0, to = 0;
    };
    std::vector<geo::Point> sites, corners;
    std::vector<Edge> edges;
    std::vector<std::vector<std::uint32_t>> neighbours; ///< of each site, ascending
};

/// Cells of the sites by Delaunay triangulation. Cells on the hull stay open: keep them outside every zone.
Mesh mosaic(std::vector<geo::Point> sites);

/// What zone each site belongs to in one layer; -1 for none.
using Labels = std::vector<int>;

/// The common borders of several layers, drawn once: corners eased, edges made irregular.
class Borders {
public:
    Borders(const Mesh& mesh, std::span<const Labels* const> layers);
    /// Shapes of the zones 0 … count-1 of a layer, shells counter-clockwise.
    std::vector<geo::MultiPolygon> shapes(const Labels& layer, std::size_t count) const;

private:
    using Line = std::vector<geo::Point>;
    void ease(const std::vector<bool>& drawn, double share);
    Line roughened(const Mesh::Edge& edge, std::uint64_t seed) const;
    const Mesh& m_mesh;
    std::vector<geo::Point> m_corners;
    std::vector<Line> m_lines; ///< per edge, from `from` to `to`, both ends included; empty where no layer has a border
};

/// Gives every cell that is cut off from the largest piece of its zone to a zone beside it that is in the same zone of
/// `within`; to none where there is no such zone.
void keepInOnePiece(const Mesh& mesh, Labels& labels, const Labels& within);

} // namespace demo
