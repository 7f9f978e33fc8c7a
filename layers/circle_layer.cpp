#include "circle_layer.hpp"

#include "base/parallel.hpp"

#include <numbers>

namespace layers {
namespace {

constexpr double covered = 1.0 / 6;                            ///< of the territory, by all circles together
constexpr double smallestRadius = 0.008, largestRadius = 0.09; ///< of the map's height
constexpr double mapProportion = 4.0 / 3;                      ///< width over height of a map

/// Centroid and signed area of a ring, by the shoelace formula, about its first point: coordinates are large.
std::pair<geo::Point, double> centroid(std::span<const geo::Point> ring) {
    double area = 0, x = 0, y = 0;
    const geo::Point origin = ring.front();
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const double ax = ring[i].x - origin.x, ay = ring[i].y - origin.y;
        const double bx = ring[i + 1].x - origin.x, by = ring[i + 1].y - origin.y;
        const double cross = ax * by - bx * ay;
        area += cross / 2;
        x += (ax + bx) * cross / 6;
        y += (ay + by) * cross / 6;
    }
    if (area == 0)
        return {origin, 0};
    return {{origin.x + x / area, origin.y + y / area}, area};
}

/// Odd-even rule over all rings of a zone.
bool holds(const geo::ZoneSet& zones, std::size_t zone, geo::Point p) {
    bool inside = false;
    for (std::size_t r = zones.ringsBegin(zone); r < zones.ringsBegin(zone + 1); ++r) {
        const auto ring = zones.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i)
            if ((ring[i].y > p.y) != (ring[i + 1].y > p.y) &&
                p.x < ring[i].x + (ring[i + 1].x - ring[i].x) * (p.y - ring[i].y) / (ring[i + 1].y - ring[i].y))
                inside = !inside;
    }
    return inside;
}

geo::Point middleOf(const geo::ZoneSet& zones, std::size_t zone) {
    geo::Point best = zones.extent(zone).centre();
    double largest = 0;
    for (std::size_t r = zones.ringsBegin(zone); r < zones.ringsBegin(zone + 1); ++r) {
        if (!zones.isShell(r) || zones.ring(r).empty())
            continue;
        const auto [at, area] = centroid(zones.ring(r));
        if (std::abs(area) > largest) {
            largest = std::abs(area);
            best = at;
        }
    }
    return holds(zones, zone, best) ? best : geo::pointInside(zones.shape(zone));
}

} // namespace

std::vector<geo::Point> middlesOf(const geo::ZoneSet& zones) {
    std::vector<geo::Point> middles(zones.size());
    geo::NoProgress quiet;
    constexpr std::size_t chunk = 256;
    geo::parallelFor((zones.size() + chunk - 1) / chunk,
                     [&](std::size_t c) {
                         for (std::size_t i = c * chunk; i < std::min((c + 1) * chunk, zones.size()); ++i)
                             middles[i] = middleOf(zones, i);
                     },
                     quiet);
    return middles;
}

double proposedRadius(std::span<const Circle> circles, double ground, const geo::Extent& extent) {
    double sum = 0;
    for (const Circle& circle : circles)
        sum += circle.share * circle.share;
    const double height = std::max(extent.height(), extent.width() / mapProportion);
    if (!(sum > 0) || !(ground > 0) || !(height > 0))
        return largestRadius / 2;
    return std::clamp(std::sqrt(covered * ground / (std::numbers::pi * sum)) / height, smallestRadius, largestRadius);
}

std::vector<double> nestedValues(double largest, bool whole) {
    if (!(largest > 0) || !std::isfinite(largest))
        return {};
    constexpr double steps[] = {5, 2, 1};
    double power = std::pow(10, std::floor(std::log10(largest)));
    if (power * 10 <= largest) // the logarithm of a power of ten may fall short
        power *= 10;
    std::size_t step = 0;
    while (step < 2 && steps[step] * power > largest)
        ++step;
    std::vector<double> values;
    while (values.size() < 3) {
        const double value = steps[step] * power;
        if (whole && value < 1)
            break;
        values.push_back(value);
        step += 2;
        if (step > 2) {
            step -= 3;
            power /= 10;
        }
    }
    return values;
}

CircleLayer circleLayer(const CircleRequest& request) {
    CircleLayer layer;
    layer.sizes = request.sizes;
    layer.coloured = request.rates != nullptr;
    const geo::Column& values = request.sizes->values;
    const auto drawn = [&](std::uint32_t zone) {
        const double value = values.values[zone];
        return geo::hasNumber(values.states[zone]) && std::isfinite(value) && value != 0 &&
               (value > 0 || !layer.coloured);
    };
    for (const std::uint32_t zone : request.inside) {
        if (!geo::hasNumber(values.states[zone]))
            continue;
        layer.zeros += values.values[zone] == 0 ? 1 : 0;
        layer.below += values.values[zone] < 0 ? 1 : 0;
        if (drawn(zone))
            layer.largest = std::max(layer.largest, std::abs(values.values[zone]));
    }
    for (const std::uint32_t zone : request.inside) {
        if (!drawn(zone))
            continue;
        Circle circle;
        circle.zone = zone;
        circle.at = request.middles[zone];
        circle.share = std::sqrt(std::abs(values.values[zone]) / layer.largest);
        circle.colour = layer.coloured ? request.classes[zone] : values.values[zone] < 0 ? 1 : 0;
        circle.estimated = values.states[zone] == geo::CellState::Estimated ||
                           (request.rates && request.rates->states[zone] == geo::CellState::Estimated);
        layer.circles.push_back(circle);
    }
    std::ranges::stable_sort(layer.circles, std::greater{}, &Circle::share);
    layer.radius = proposedRadius(layer.circles, request.ground, request.extent) * request.scale;
    return layer;
}

} // namespace layers
