// Scale bar and north arrow.
#pragma once

#include "map_plan.hpp"

#include <array>

namespace paint {

/// A box of `size` in each corner of the map, `margin` from the frame: bottom left, bottom right, top left, top right.
std::array<QRectF, 4> cornerBoxes(QSizeF map, QSizeF size, double margin);

QSizeF scaleBarSize(const MapView& view, double textSize);
/// In the box that scaleBarSize() asks for.
void drawScaleBar(const MapView& view, QRectF box, double textSize, std::vector<Item>& items);

QSizeF northArrowSize(double textSize);
void drawNorthArrow(QRectF box, double textSize, std::vector<Item>& items);

} // namespace paint
