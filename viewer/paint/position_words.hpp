// Positions of places towards neighbourhoods, as people read them in a table.
#pragma once

#include "place_positions.hpp"

#include <span>

namespace paint {

/// Heads, situations and answers in the reader's language, in the columns that layers::addPositions() made. Not for
/// programs: these rely on its names and words.
void wordPositions(geo::LayerContent& list, std::span<const layers::PositionCounts> generations);

} // namespace paint
