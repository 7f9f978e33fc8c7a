// A whole page: title, subtitle, map, legend, chart, sources, credit (visual.md §8).
#pragma once

#include "map_plan.hpp"
#include "page.hpp"
#include "plan.hpp"

#include "base/progress.hpp"

#include <QRectF>

namespace paint {

/// A slide with PageFormat::pixels is a picture of that size, its boxes and texts in proportion.
Plan planPage(const layers::MapPage& page, geo::Progress& progress);
/// The same, and the blocks of its column that have no room on it.
struct PlannedMapPage {
    Plan plan;
    std::vector<layers::Block> left;
};
PlannedMapPage planMapPage(const layers::MapPage& page, geo::Progress& progress);

/// The legend in a box, for pages and for the window's panel. @returns its height.
/// @param airiness   height of the rows, 1 as the visual language has them.
/// @param mapHeight  MapSizes::mapHeight of the map it is for: its circles have the same sizes.
double planLegend(const layers::Legend& legend, QRectF box, double textSize, std::vector<Item>& items,
                  double airiness = 1, double mapHeight = MapSizes::screen().mapHeight);
/// A chart in a box: rows get lower, then fewer, where it would not fit. @returns the height taken.
double planChart(const layers::Chart& chart, QRectF box, double textSize, std::vector<Item>& items);
/// The height at which it shows all it has. @param airiness of its rows, 1 as the visual language has them.
double chartHeight(const layers::Chart& chart, double width, double textSize, double airiness = 1);

} // namespace paint
