#include "zone_distances.hpp"

#include "zone_charts.hpp"

namespace layers {
namespace {

double squared(double x, double y) { return x * x + y * y; }

double squaredDistance(const geo::Extent& box, geo::Point p) {
    return squared(std::max({box.minX - p.x, 0.0, p.x - box.maxX}), std::max({box.minY - p.y, 0.0, p.y - box.maxY}));
}

double squaredDistance(geo::Point a, geo::Point b, geo::Point p) {
    const double dx = b.x - a.x, dy = b.y - a.y, length = squared(dx, dy);
    const double along = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0;
    return squared(a.x + along * dx - p.x, a.y + along * dy - p.y);
}

double squaredDistance(const geo::ZoneSet& zones, std::uint32_t zone, geo::Point p) {
    double nearest = std::numeric_limits<double>::infinity();
    for (auto r = zones.ringsBegin(zone); r < zones.ringsBegin(zone + 1); ++r) {
        const auto ring = zones.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i)
            nearest = std::min(nearest, squaredDistance(ring[i], ring[i + 1], p));
    }
    return nearest;
}

double median(std::vector<double> values) {
    return values.empty() ? std::numeric_limits<double>::quiet_NaN() : fiveNumbers(std::move(values)).median;
}

} // namespace

double ZoneDistances::place(const DistancePoint& point) const {
    const auto band = static_cast<std::size_t>(std::ranges::lower_bound(bandEnds, point.metres) - bandEnds.begin());
    if (band == 0)
        return 0.5 + besideMiddle(point.zone);
    const double from = bands[band].from, to = bands[band].to;
    return static_cast<double>(band) + (to > from ? (point.metres - from) / (to - from) : 0.5);
}

ZoneDistances zoneDistances(const geo::Column& values, std::span<const std::uint32_t> zones,
                            std::span<const double> metres) {
    ZoneDistances made;
    const auto& ends = ZoneDistances::bandEnds;
    made.bands.resize(ends.size() + 1);
    for (std::size_t band = 0; band < made.bands.size(); ++band) {
        made.bands[band].from = band == 0 ? 0 : ends[band - 1];
        made.bands[band].to = ends[std::min(band, ends.size() - 1)];
    }
    std::vector<std::vector<double>> inBand(made.bands.size());
    for (std::size_t i = 0; i < zones.size(); ++i) {
        if (!hasFigure(values, zones[i]))
            continue;
        const double value = values.values[zones[i]];
        const auto band = static_cast<std::size_t>(std::ranges::lower_bound(ends, metres[i]) - ends.begin());
        made.points.push_back({zones[i], metres[i], value});
        made.bands[band].zones.push_back(zones[i]);
        inBand[band].push_back(value);
        made.bands.back().to = std::max(made.bands.back().to, metres[i]);
    }
    for (std::size_t band = 0; band < made.bands.size(); ++band)
        made.bands[band].median = median(std::move(inBand[band]));
    return made;
}

std::vector<double> distancesTo(const geo::ZoneSet& neighbourhoods, std::span<const std::uint32_t> which,
                                std::span<const geo::Point> points, geo::Progress& progress) {
    std::vector<double> metres;
    metres.reserve(points.size());
    for (const auto p : points) {
        progress.report(static_cast<double>(metres.size()) / static_cast<double>(points.size()));
        double nearest = std::numeric_limits<double>::infinity();
        for (const auto i : which)
            if (squaredDistance(neighbourhoods.extent(i), p) < nearest)
                nearest = std::min(nearest, squaredDistance(neighbourhoods, i, p));
        const auto holding = neighbourhoods.allAt(p);
        const bool inside =
            std::ranges::any_of(holding, [&](std::uint32_t i) { return std::ranges::find(which, i) != which.end(); });
        metres.push_back(inside ? 0 : std::sqrt(nearest));
    }
    return metres;
}

} // namespace layers
