// A whole page: title, subtitle, map, legend, chart, sources, credit (visual.md §8).
#pragma once

#include "page.hpp"
#include "plan.hpp"

#include "base/progress.hpp"

#include <QRectF>

namespace paint {

Plan planPage(const layers::Page& page, geo::Progress& progress);

/// The same content as a picture of any size in pixels (page.format is not looked at): title, map, legend, sources.
Plan planPicture(const layers::Page& page, QSizeF pixels, geo::Progress& progress);

/// The legend in a box, for pages and for the window's panel. @returns its height.
double planLegend(const layers::Legend& legend, QRectF box, double textSize, std::vector<Item>& items);
/// A chart in a box.
void planChart(const layers::Chart& chart, QRectF box, double textSize, std::vector<Item>& items);

} // namespace paint
