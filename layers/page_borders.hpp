// What lies under the neighbourhoods on the maps of pages. Private to layers/.
#pragma once

#include "map_document.hpp"

#include "observatory/observatory.hpp"

namespace layers {

/// Borders of communes and departments, those that are loaded, and over them the neighbourhoods of a generation.
void addBordersAndNeighbourhoods(MapDocument& document, const geo::Observatory& observatory, int generation);

} // namespace layers
