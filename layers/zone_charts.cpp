#include "zone_charts.hpp"

#include "comparability.hpp"

#include <map>
#include <numeric>

namespace layers {
namespace {

/// The next 1, 2 or 5 · 10ⁿ from there on.
double roundStep(double atLeast) {
    const double power = std::pow(10, std::floor(std::log10(atLeast) + 1e-9));
    for (const double digit : {1.0, 2.0, 5.0})
        if (digit * power >= atLeast * (1 - 1e-9))
            return digit * power;
    return 10 * power;
}

/// None without a number.
std::optional<std::pair<double, double>> rangeOf(const geo::Column& values, std::span<const std::uint32_t> zones) {
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const auto zone : zones)
        if (hasFigure(values, zone)) {
            low = std::min(low, values.values[zone]);
            high = std::max(high, values.values[zone]);
        }
    return low <= high ? std::optional{std::pair{low, high}} : std::nullopt;
}

struct Moments {
    double n = 0, meanX = 0, meanY = 0, xx = 0, yy = 0, xy = 0;
};

/// About the means, which are taken first: sums of squares alone lose the digits of large values.
Moments momentsOf(std::span<const ScatterPoint> points) {
    Moments m;
    m.n = static_cast<double>(points.size());
    for (const auto& point : points) {
        m.meanX += point.x / m.n;
        m.meanY += point.y / m.n;
    }
    for (const auto& point : points) {
        const double x = point.x - m.meanX, y = point.y - m.meanY;
        m.xx += x * x;
        m.yy += y * y;
        m.xy += x * y;
    }
    return m;
}

/// Value at a place between two of a sorted list, counted from 1: x[2.5] is the middle of the second and the third.
double between(const std::vector<double>& sorted, double place) {
    const auto at = [&](double rank) { return sorted[static_cast<std::size_t>(rank) - 1]; };
    return (at(std::floor(place)) + at(std::ceil(place))) / 2;
}

ZoneBox zoneBox(const geo::Column& values, ZoneGroup group) {
    ZoneBox made;
    made.without = std::erase_if(group.zones, [&](std::uint32_t zone) { return !hasFigure(values, zone); });
    std::ranges::stable_sort(group.zones, {}, [&](std::uint32_t zone) { return values.values[zone]; });
    for (const auto zone : group.zones)
        made.values.push_back(values.values[zone]);
    if (!made.values.empty())
        made.box = fiveNumbers(made.values);
    made.group = std::move(group);
    return made;
}

} // namespace

bool hasFigure(const geo::Column& values, std::uint32_t zone) {
    return geo::hasNumber(values.states[zone]) && std::isfinite(values.values[zone]);
}

double besideMiddle(std::uint32_t zone) {
    constexpr std::uint32_t scatters = 2654435761u; // 2³² over the golden ratio
    constexpr double spread = 0.5;
    return (static_cast<double>((zone * scatters) >> 12) / (1 << 20) - 0.5) * spread;
}

Absences absencesOf(const geo::Column& values, std::span<const std::uint32_t> zones) {
    Absences absences;
    for (const auto zone : zones)
        if (!hasFigure(values, zone))
            ++absences[geo::hasNumber(values.states[zone]) ? geo::CellState::Missing : values.states[zone]];
    return absences;
}

std::size_t countOf(const Absences& absences) {
    return std::accumulate(absences.begin(), absences.end(), std::size_t{},
                           [](std::size_t sum, const auto& one) { return sum + one.second; });
}

ZoneHistogram zoneHistogram(const geo::Column& values, std::span<const std::uint32_t> zones,
                            const Classification& classes, int decimals, std::size_t bins) {
    ZoneHistogram histogram;
    const auto range = rangeOf(values, zones);
    if (!range)
        return histogram;
    const auto [low, high] = *range;
    const double whole = (high - low) / static_cast<double>(std::max<std::size_t>(bins, 1));
    histogram.step = roundStep(std::max(whole, std::pow(10, -decimals)));
    const auto interval = [&](double value) { return std::floor(value / histogram.step + 1e-9); };
    std::map<double, std::map<int, std::vector<std::uint32_t>>> found; // by interval, then by class
    const auto intervals = static_cast<int>(interval(high) - interval(low));
    for (int i = 0; i <= intervals; ++i)
        found[interval(low) + i];
    for (const auto zone : zones)
        if (hasFigure(values, zone)) {
            const double value = values.values[zone];
            const int k = classes.classes() > 0 ? static_cast<int>(classes.classOf(value).value_or(0)) : -1;
            found[interval(value)][k].push_back(zone);
        }
    for (auto& [at, byClass] : found) {
        const double from = at * histogram.step, to = (at + 1) * histogram.step;
        if (byClass.empty())
            histogram.bins.push_back({from, to, -1, {}, 0});
        std::size_t below = 0;
        for (auto& [k, members] : byClass) {
            histogram.bins.push_back({from, to, k, std::move(members), below});
            below = histogram.bins.back().top();
        }
    }
    return histogram;
}

std::optional<double> correlation(std::span<const ScatterPoint> points) {
    constexpr std::size_t fewest = 3;
    const auto m = momentsOf(points);
    if (points.size() < fewest || !(m.xx > 0) || !(m.yy > 0))
        return std::nullopt;
    return std::clamp(m.xy / std::sqrt(m.xx * m.yy), -1.0, 1.0);
}

std::optional<FittedLine> fittedLine(std::span<const ScatterPoint> points) {
    const auto m = momentsOf(points);
    if (points.size() < fewestForLine || !(m.xx > 0))
        return std::nullopt;
    const double slope = m.xy / m.xx;
    return FittedLine{slope, m.meanY - slope * m.meanX};
}

ZoneScatter zoneScatter(const geo::Column& x, const geo::Column& y, std::span<const std::uint32_t> zones,
                        const ScatterReference& reference, bool withLine) {
    ZoneScatter scatter;
    scatter.reference = reference;
    for (const auto zone : zones)
        if (hasFigure(x, zone) && hasFigure(y, zone))
            scatter.points.push_back({zone, x.values[zone], y.values[zone]});
        else
            ++scatter.without;
    scatter.r = correlation(scatter.points);
    if (withLine)
        scatter.line = fittedLine(scatter.points);
    if (reference.x && reference.y)
        for (const auto& point : scatter.points)
            ++scatter.quadrants[(point.x >= *reference.x ? 1u : 0u) + (point.y >= *reference.y ? 2u : 0u)];
    return scatter;
}

FiveNumbers fiveNumbers(std::vector<double> values) {
    std::ranges::sort(values);
    const auto n = static_cast<double>(values.size());
    const double hinge = std::floor((n + 3) / 2) / 2; // how deep the hinges lie
    FiveNumbers box;
    box.lowHinge = between(values, hinge);
    box.median = between(values, (n + 1) / 2);
    box.highHinge = between(values, n + 1 - hinge);
    const double reach = 1.5 * (box.highHinge - box.lowHinge);
    box.lowWhisker = *std::ranges::lower_bound(values, box.lowHinge - reach);
    box.highWhisker = *std::prev(std::ranges::upper_bound(values, box.highHinge + reach));
    return box;
}

ZoneBoxes zoneBoxes(const geo::Column& values, std::vector<ZoneGroup> groups, std::size_t most) {
    ZoneBoxes made;
    for (auto& group : groups)
        made.boxes.push_back(zoneBox(values, std::move(group)));
    made.empty = std::erase_if(made.boxes, [](const ZoneBox& box) { return box.values.empty(); });
    if (made.boxes.size() > most) {
        std::ranges::stable_sort(made.boxes, std::greater{}, [](const ZoneBox& box) { return box.values.size(); });
        made.leftOut = made.boxes.size() - most;
        made.boxes.resize(most);
    }
    std::ranges::stable_sort(made.boxes, {}, [](const ZoneBox& box) { return box.box.median; });
    return made;
}

std::vector<int> comparableYears(const indicators::Indicator& indicator, std::vector<int> years) {
    using Reason = indicators::Comparability::Reason;
    std::ranges::sort(years, std::greater{});
    std::vector<int> kept;
    for (const int year : years)
        if (kept.empty() || (year != kept.back() &&
                             indicators::comparable(indicator, year, kept.back()).reason != Reason::SharedSurveys))
            kept.push_back(year);
    std::ranges::reverse(kept);
    return kept;
}

std::vector<YearPoint> yearLine(const indicators::Indicator& indicator, std::span<const int> years,
                                std::span<const geo::Cell> values) {
    std::vector<YearPoint> line;
    for (std::size_t i = 0; i < years.size(); ++i) {
        const bool joined = i > 0 && values[i].hasNumber() && values[i - 1].hasNumber() &&
                            indicators::comparable(indicator, years[i - 1], years[i]).holds();
        line.push_back({years[i], values[i], joined});
    }
    return line;
}

} // namespace layers
