// Positions of places towards neighbourhoods, as people read them in a table.
#pragma once

#include "place_positions.hpp"

#include <span>

namespace paint {

/// Heads, situations and answers in the reader's language, in the columns that layers::addPositions() made. Not for
/// programs: these rely on its names and words.
void wordPositions(geo::LayerContent& list, std::span<const layers::PositionCounts> generations);
/// A list as people read it, under its title: fields and choices of the register in words. Only of what the gate has
/// released, which knows what concerns persons by the names in the file.
geo::LayerContent wordedList(geo::LayerContent list, const std::string& title);

} // namespace paint
