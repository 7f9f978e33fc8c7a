// From a map content and a view to primitives.
#pragma once

#include "map_content.hpp"
#include "map_view.hpp"
#include "plan.hpp"

#include "base/progress.hpp"

#include <QRectF>

namespace paint {

/// Widths and sizes of visual.md §3 for a medium, in the plan's unit.
struct MapSizes {
    double zoneBorder, communeBorder, departmentBorder, neighbourhood, neighbourhoodHalo, selected, selectedHalo;
    double ring, ringDash, ringGap, symbolRadius, symbolLine, symbolHalo, labelHalo, label, selectedLabel, communeLabel;
    double hatchLine, hatchStep, furniture;   ///< furniture: text size of scale bar and north arrow
    double circleLine, mapHeight;             ///< mapHeight: of a usual map, which circles are sized for
    static MapSizes screen(double scale = 1); ///< px at 100 %
    static MapSizes paper();                  ///< mm
    static MapSizes slide();                  ///< px of a 1920 × 1080 slide
    MapSizes scaled(double by) const;
};

struct MapOptions {
    MapSizes sizes = MapSizes::screen();
    bool labels = true, scaleBar = true, northArrow = true;
};

/// The map alone, filling view.size, clipped to it by geometry. Vertices closer than a quarter pixel are dropped,
/// shared borders staying shared. @param unitsPerPixel 1 on screen, 25.4/dpi on paper: what "a pixel" is for that.
Plan planMap(const layers::MapContent& content, const MapView& view, const MapOptions& options, double unitsPerPixel,
             geo::Progress& progress);

} // namespace paint
