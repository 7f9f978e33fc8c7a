// Boxes and sizes of pages of maps (visual.md §8). Private to paint/.
#pragma once

#include "map_plan.hpp"
#include "page_format.hpp"

#include <QSizeF>

namespace paint {

/// In the unit of the page.
struct MapPageLayout {
    QSizeF size;
    bool paper = true;
    double left, right; ///< margins as positions
    double titleTop, titleSize, titleHeight, subtitleGap, subtitleSize;
    double mapTop, bodyGap, legendWidth,
        blocksWidth; ///< bodyGap: between map and column; blocksWidth: with blocks in it
    double footerLine, footerPad, footerSize, footerBottom, mapToFooter;
    double legendSize, bodySize, noteSize, lineWidth;
    MapSizes map;
    double unitsPerPixel;
    bool upright() const { return size.height() > size.width(); }
    double millimetresPerUnit() const;
};

/// @param textScale HouseStyle::textScale
MapPageLayout mapPageLayout(const layers::PageFormat& format, double textScale);

} // namespace paint
