// Plans as images, fast: our own antialiasing of polygons, strip by strip, on all processors.
#pragma once

#include "plan.hpp"

#include "base/progress.hpp"

#include <QImage>

#include <span>

namespace paint {

/// Draws a plan as an image of `pixels`: what draw() gives with QPainter, to within the rounding of a pixel's share,
/// but fills marked `abutting` have no seams.
QImage rasterise(const Plan& plan, QSize pixels, geo::Progress& progress);

/// Draws items over what is there. @param image opaque, or premultiplied: what is drawn on nothing stays translucent.
/// @param scale pixels to a unit of the items.
void rasteriseOnto(QImage& image, std::span<const Item> items, double scale, geo::Progress& progress);

} // namespace paint
