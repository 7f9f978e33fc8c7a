// Figures summed over the squares of a grid.
#pragma once

#include "base/column.hpp"
#include "base/progress.hpp"
#include "geometry/polygons.hpp"
#include "loaded_tables.hpp"
#include "observatory/observatory.hpp"

#include <span>
#include <vector>

namespace indicators {

/// Of one shape. The parts are Missing where no square with people meets it.
struct GridFigure {
    geo::Cell numerator, denominator;
    double persons = 0, imputed = 0; ///< people of the squares; those in squares whose figures are imputed
};

/// Σ share · value over the squares that meet each shape, where share is the part of the square's area in the shape: a
/// square's figures are taken to be spread evenly over it.
/// @param offer   of a table of squares.
/// @param shapes  in the CRS `epsg`, an equal-area or local one: it is theirs that areas are measured in.
std::vector<GridFigure> gridFigures(const geo::Observatory& observatory, const Offer& offer,
                                    std::span<const geo::MultiPolygon> shapes, int epsg, geo::Progress& progress);

} // namespace indicators
