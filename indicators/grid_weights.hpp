// Weights by the people of a grid of squares.
#pragma once

#include "geometry/grid_cells.hpp"
#include "inner_weights.hpp"

namespace indicators {

/// What a square is weighed by: people for counts of persons, households for counts of households.
enum class GridUniverse { Persons, Households };

/// w_ti = Σ_c p_c · area(c ∩ t ∩ i) / Σ_c p_c · area(c ∩ i) over the squares c, p_c the people of c over its area: each
/// square is taken to be inhabited evenly. Squares are brought from their own CRS to that of the sources, corner by
/// corner.
///
/// A source the grid does not cover has no weight (InnerWeights::inside is NaN): one without anybody in the squares
/// loaded; an IRIS of a commune of which they are but an edge (GridCells::touched, squares of 200 m); and an IRIS of
/// type H with under fewestOfHabitat persons, since INSEE draws those around 1,800 to 5,000.
/// @param overlaps    of geo::overlay, those the caller wants: an uncut commune has weights too if it is among them.
/// @param targetAreas m², one per target.
InnerWeights gridWeights(const geo::ZoneSet& sources, std::span<const geo::Overlap> overlaps,
                         std::span<const geo::MultiPolygon> targets, std::span<const double> targetAreas,
                         const geo::GridCells& cells, GridUniverse universe, geo::Progress& progress);

constexpr double fewestOfHabitat = 500;

/// Where squares are needed for these overlaps, in the grid's CRS: for GridRepository::load.
std::vector<geo::Extent> neededSquares(const geo::ZoneSet& sources, std::span<const geo::Overlap> overlaps,
                                       int gridEpsg);

} // namespace indicators
