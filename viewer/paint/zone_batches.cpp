#include "zone_batches.hpp"

#include "base/parallel.hpp"

namespace paint {
namespace {

ZoneBatches batchOf(const ZoneBatchRequest& request, std::span<const std::uint32_t> shown, RingMaker maker) {
    ZoneBatches batch;
    batch.fills.resize(request.buckets);
    const auto& zones = request.zones;
    for (const auto zone : shown) {
        const bool inside = maker.isInside(zones.extent(zone));
        const auto bucket = request.bucketOf(zone);
        const bool bordered = request.borderOf && request.borderOf(zone);
        for (auto r = zones.ringsBegin(zone); r < zones.ringsBegin(zone + 1); ++r) {
            if (bucket)
                maker.fill(zones, r, inside, batch.fills[*bucket]);
            if (bordered)
                maker.outline(zones, r, inside, batch.closed, batch.open);
        }
    }
    return batch;
}

/// One after the other, in order, so that the same map comes out the same however many processors worked on it.
void join(std::vector<ZoneBatches>& parts, const std::function<Rings&(ZoneBatches&)>& which, Rings& out) {
    qsizetype points = 0;
    std::size_t rings = 0;
    for (auto& part : parts) {
        points += which(part).points.size();
        rings += which(part).size();
    }
    out.points.reserve(points);
    out.starts.reserve(rings + 1);
    for (auto& part : parts) {
        out.append(which(part));
        which(part) = {};
    }
}

} // namespace

ZoneBatches batchZones(const ZoneBatchRequest& request, const RingMaker& maker, geo::Progress& progress) {
    constexpr std::size_t chunk = 512; // zones: large enough to amortise, small enough to share out evenly
    const std::size_t chunks = (request.shown.size() + chunk - 1) / chunk;
    std::vector<ZoneBatches> parts(chunks);
    geo::parallelFor(
        chunks,
        [&](std::size_t c) {
            const auto from = c * chunk;
            parts[c] =
                batchOf(request, request.shown.subspan(from, std::min(chunk, request.shown.size() - from)), maker);
        },
        progress);

    ZoneBatches all;
    all.fills.resize(request.buckets);
    geo::NoProgress quiet;
    geo::parallelFor(
        request.buckets + 2,
        [&](std::size_t i) {
            if (i < request.buckets)
                join(
                    parts, [i](ZoneBatches& b) -> Rings& { return b.fills[i]; }, all.fills[i]);
            else if (i == request.buckets)
                join(
                    parts, [](ZoneBatches& b) -> Rings& { return b.closed; }, all.closed);
            else
                join(
                    parts, [](ZoneBatches& b) -> Rings& { return b.open; }, all.open);
        },
        quiet);
    return all;
}

double meanSidePixels(const geo::ZoneSet& zones, std::span<const std::uint32_t> shown, const MapView& view,
                      double unitsPerPixel) {
    if (shown.empty())
        return 0;
    double area = 0;
    for (const auto zone : shown)
        area += zones.area(zone);
    return std::sqrt(area / static_cast<double>(shown.size())) / view.metresPerUnit / unitsPerPixel;
}

} // namespace paint
