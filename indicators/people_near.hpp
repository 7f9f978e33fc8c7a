// How near the inhabitants of a shape live to the places of a list, out of the squares of a grid.
#pragma once

#include "base/column.hpp"
#include "base/error.hpp"
#include "base/progress.hpp"
#include "geometry/grid_cells.hpp"
#include "geometry/polygons.hpp"
#include "observatory/observatory.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace indicators {

/// A figure out of squares, with what limits it.
struct NearFigure {
    geo::Cell value;                                 ///< Estimated, or the state of what there is none of
    std::optional<std::pair<double, double>> bounds; ///< least and most, wherever they live in their squares
    bool indicative = false;
    std::vector<geo::Message> why; ///< of what is indicative or cannot be given
};

/// Of one shape.
struct PeopleNear {
    double persons = 0, imputed = 0; ///< of the squares, for the part in it; of those whose other figures are imputed
    std::vector<NearFigure> within;  ///< by radius: share of its people who live as near as that, 0 to 1
    NearFigure distance;             ///< mean of its people, metres
    double inhabited = 0;            ///< share of its ground that lies in squares with people
    std::optional<double> coverage;  ///< share of its ground that the grid covers, inhabited or not; none: not known
    int size = 0, year = 0;          ///< metres of the squares, and of what year they are
    std::int64_t source = 0;
};

/// A square's people are shared by the area of it in the shape, and taken to live at its centre for the distance d to
/// the nearest place, in a straight line. With p_c the people of the part of square c in the shape,
///     share within r = Σ p_c [d_c ≤ r] / Σ p_c,  mean distance = Σ p_c d_c / Σ p_c.
/// Nobody lives farther from the centre than a corner does (h): Σ p_c [d_c + h ≤ r] and Σ p_c [d_c − h ≤ r] are the
/// least and the most. Where these differ, a distance below half the diagonal of a square is not estimable, since no
/// square can lie wholly within it, and one below the diagonal is indicative.
/// @param shapes,places in the CRS `epsg`, a local one. Shapes may overlap: each is worked out by itself.
/// @param radii metres
std::vector<PeopleNear> peopleNear(const geo::GridCells& cells, std::span<const geo::MultiPolygon> shapes, int epsg,
                                   std::span<const geo::Point> places, std::span<const double> radii,
                                   geo::Progress& progress);

/// The same out of the grids that are loaded, each shape by the finest that covers it, the newest of these. Files name
/// inhabited squares alone, so how much of a shape they cover is counted in the IRIS, as gridWeights() does: under 70 %
/// the figures are not estimable, under 90 % indicative. Without outlines of IRIS there the squares with people count.
std::vector<PeopleNear> peopleNear(const geo::Observatory& observatory, std::span<const geo::MultiPolygon> shapes,
                                   int epsg, std::span<const geo::Point> places, std::span<const double> radii,
                                   geo::Progress& progress);

} // namespace indicators
