// From a map content and a view to primitives.
#pragma once

#include "map_content.hpp"
#include "map_view.hpp"
#include "plan.hpp"

#include "base/progress.hpp"

#include <QMarginsF>
#include <QRectF>

#include <functional>

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
    /// How much of the view lies beyond what is looked at on each side, in units: drawn so that it is there when the
    /// map is moved, but no name or symbol may reach from one into the other.
    QSizeF beyond;
    QMarginsF surroundings() const { return {beyond.width(), beyond.height(), beyond.width(), beyond.height()}; }
};

/// The map alone, filling view.size, clipped to it by geometry. Vertices closer than a quarter pixel are dropped,
/// shared borders staying shared. @param unitsPerPixel 1 on screen, 25.4/dpi on paper: what "a pixel" is for that.
Plan planMap(const layers::MapContent& content, const MapView& view, const MapOptions& options, double unitsPerPixel,
             geo::Progress& progress);

/// The same map in parts, in drawing order, without the fills of its zones and the lines between them: those are drawn
/// between `onLand` and `marks`, from a zone raster.
struct MapSheets {
    Colour background;
    std::vector<Item> ground; ///< under everything
    std::vector<Item> onLand; ///< lines over land of which nothing is shown, under the zones that are filled
    struct {
        double width = 0; ///< units; 0: no lines
        Colour colour;
        std::function<bool(std::uint32_t zone)> has; ///< as long as the content lives
    } borders;
    std::vector<Item> marks; ///< of single zones: they change with the indicator
    std::vector<Item> over;  ///< outlines, symbols, names
};
MapSheets planSheets(const layers::MapContent& content, const MapView& view, const MapOptions& options,
                     double unitsPerPixel, geo::Progress& progress);
/// MapSheets::marks alone, after a change of indicator.
std::vector<Item> planMarks(const layers::MapContent& content, const MapView& view, const MapOptions& options,
                            double unitsPerPixel);

} // namespace paint
