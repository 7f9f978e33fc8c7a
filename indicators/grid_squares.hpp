// The squares of a grid that lie in a shape, each with the part of it that does.
#pragma once

#include "geometry/crs.hpp"
#include "geometry/grid_cells.hpp"
#include "geometry/polygons.hpp"

#include <cstddef>
#include <vector>

namespace indicators {

struct SquareShare {
    std::size_t cell = 0; ///< among those of the grid
    double share = 0;     ///< of its area, above 0
    geo::Point centre;    ///< in the CRS of the shape
    double reach = 0;     ///< metres from the centre to the farthest corner
};

/// The box around a shape in the grid's CRS, wide enough for edges that bend by metres.
geo::Extent boxInGrid(const geo::MultiPolygon& shape, const geo::Transformer& toGrid);

/// @param toGrid,toHome between the CRS of the shape and that of the grid; areas are those of the shape's.
std::vector<SquareShare> squaresIn(const geo::MultiPolygon& shape, const geo::GridCells& cells,
                                   const geo::Transformer& toGrid, const geo::Transformer& toHome);

} // namespace indicators
