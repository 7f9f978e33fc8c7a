// The line around the zones that are picked, for a map that was drawn without it.
#pragma once

#include "screen_map.hpp"

#include <QColor>
#include <QPainterPath>

#include <cstdint>
#include <span>

namespace paint {

/// Rings of one zone as a path on the screen; holes stay open.
QPainterPath zonePath(const geo::ZoneSet& zones, std::size_t zone, const MapView& view);

/// A transparent image over the map: a dark line on a white halo around what is picked, neighbours together. Read off
/// the pixels of the map, so that it costs the same for three zones and for thirty thousand.
/// @param picked one flag per filled zone
QImage highlight(const ScreenMap& map, std::span<const std::uint8_t> picked, QColor line);

} // namespace paint
