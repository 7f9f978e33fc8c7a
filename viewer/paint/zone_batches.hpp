// Thousands of zones turned into a few batches of rings, on all processors.
#pragma once

#include "rings.hpp"

#include "base/progress.hpp"

#include <functional>

namespace paint {

struct ZoneBatches {
    std::vector<Rings> fills; ///< one per bucket
    Rings closed, open;       ///< borders; open ones were cut by the frame
};

/// Is a zone's border wanted? Empty: none is.
using BorderOf = std::function<bool(std::uint32_t)>;

/// Which zones, where each goes, and which borders are wanted.
struct ZoneBatchRequest {
    const geo::ZoneSet& zones;
    std::span<const std::uint32_t> shown;
    std::size_t buckets = 1;
    std::function<std::optional<std::size_t>(std::uint32_t)> bucketOf; ///< nullopt: not filled
    BorderOf borderOf;
};
ZoneBatches batchZones(const ZoneBatchRequest& request, const RingMaker& maker, geo::Progress& progress);

/// The side, in pixels, of a square as large as the zones are on average. @param unitsPerPixel see planMap().
double meanSidePixels(const geo::ZoneSet& zones, std::span<const std::uint32_t> shown, const MapView& view,
                      double unitsPerPixel);

/// Zones a few pixels wide are as well drawn on a coarser grid.
inline Detail detailFor(double sidePixels) { return sidePixels < 8 ? Detail::Coarse : Detail::Fine; }

} // namespace paint
