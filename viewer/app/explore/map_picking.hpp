// Picking zones on a map: what clicks, rectangles and keys do to the shared selection.
#pragma once

#include "map_canvas.hpp"

namespace app {

class ZoneSelection;

/// A click picks the zone under it, with Ctrl it joins or leaves the others; a rectangle drawn with Shift picks the
/// zones whose middle it holds, with Ctrl besides those there are; Space is a click with Ctrl at the middle of the map,
/// Escape lets go of all.
void pickOn(MapCanvas& map, ZoneSelection& picked);

/// The zones of a map whose middle lies in the extent; those of its territory only.
std::vector<std::uint32_t> zonesWithin(const layers::MapContent& content, const geo::Extent& extent);

} // namespace app
