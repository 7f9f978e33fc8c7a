// Proportional circles on a map.
#pragma once

#include "map_plan.hpp"
#include "rings.hpp"

#include <functional>

namespace paint {

/// Adds the circles that touch the map, the largest first; those that its frame cuts are cut by geometry. Estimates
/// have a dashed line; a circle whose class is not known has the look of that absence. Zones without a count that are
/// too small to show why get a small square that does.
/// @param onto told where circles and squares lie, so that other things keep off them
void drawCircles(const layers::MapContent& content, const MapView& view, const MapSizes& sizes,
                 std::vector<Item>& items, const std::function<void(const QRectF&)>& onto);

/// How a circle of a legend or a map is outlined.
struct CircleLook {
    Colour line;
    double width;
};
CircleLook circleLook(bool coloured, double unit); ///< @param unit width of a thin line

/// A circle as a ring of straight pieces, as fine as its size asks for.
Rings circleRing(QPointF centre, double radius);

} // namespace paint
