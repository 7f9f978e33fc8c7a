// The map in a window: drawn as the plan has it, and drawn again for the cost of what changed.
#pragma once

#include "map_plan.hpp"
#include "zone_raster.hpp"

#include <memory>
#include <optional>
#include <span>

namespace paint {

/// A drawn map and the sheets it was put together from. A value: any thread may read it, and hand it to the drawing of
/// the next one, which takes over what has not changed. A change of indicator, year, classes or palette only colours
/// the zones anew.
struct ScreenMap {
    QImage image; ///< its device pixel ratio is set
    MapView view;
    std::shared_ptr<const layers::MapContent> content;

    /// The filled zone at a point of the view; none outside all. @returns false where the raster cannot say: no zones,
    /// or zones that overlap.
    bool zoneAt(QPointF point, std::optional<std::uint32_t>& zone) const;
    /// How much of each pixel of the image lies in the filled zones that are `in` (one flag per zone): Alpha8.
    QImage coverage(std::span<const std::uint8_t> in) const;

    struct Sheets;
    std::shared_ptr<const Sheets> sheets;
};

/// @param pixelsPerUnit 1 on most screens, 2 on fine ones.  @param before the last map drawn, of whatever content and
/// view; or null.
ScreenMap drawOnScreen(std::shared_ptr<const layers::MapContent> content, const MapView& view,
                       const MapOptions& options, double pixelsPerUnit, const ScreenMap* before,
                       geo::Progress& progress);

} // namespace paint
