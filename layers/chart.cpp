#include "chart.hpp"

namespace layers {
namespace {

constexpr double mostTicks = 5;
/// Below this share of the greatest value an axis that starts above zero would save no room worth the surprise.
constexpr double startsAboveZeroFrom = 0.25;

bool isDrawn(const geo::Cell& cell) { return cell.hasNumber() && std::isfinite(cell.value); }
bool hasNoNumber(const ChartItem& item) { return !isDrawn(item.value); }

struct Range {
    double low = 0, high = 1;
};

Range valueRange(const std::vector<ChartItem>& items) {
    const auto [low, high] = std::ranges::minmax(items, {}, [](const ChartItem& item) { return item.value.value; });
    return {low.value.value, high.value.value};
}

/// What the axis must show at least.
Range shownRange(Chart::Kind kind, Range values) {
    if (kind == Chart::Kind::Bars)
        return {std::min(values.low, 0.0), std::max(values.high, 0.0)};
    if (values.low >= 0 && values.low < startsAboveZeroFrom * values.high)
        return {0, values.high};
    return values;
}

/// The next of 1, 2, 5, 10, 20 … × 10^n.
double nextStep(double step) {
    const double digit = std::round(step / std::pow(10, std::floor(std::log10(step) + 1e-9)));
    return digit == 2 ? step * 2.5 : step * 2;
}

/// The finest 1-2-5 step that needs at most five ticks to enclose the range; it never comes out under three.
void setAxis(Chart& chart, Range range) {
    if (range.high - range.low <= std::abs(range.high) * 1e-12) { // one value, or all equal
        const double around = range.high == 0 ? 1 : std::abs(range.high) * 0.1;
        range = chart.kind == Chart::Kind::Bars || range.high == 0 ? Range{0, around}
                                                                   : Range{range.low - around, range.high + around};
    }
    double step = std::pow(10, std::floor(std::log10(range.high - range.low)) - 1);
    const auto first = [&] { return std::floor(range.low / step + 1e-9); };
    const auto last = [&] { return std::ceil(range.high / step - 1e-9); };
    while (last() - first() + 1 > mostTicks)
        step = nextStep(step);
    for (double count = first(); count <= last(); ++count)
        chart.ticks.push_back(count * step + 0.0);
    chart.axisMin = chart.ticks.front();
    chart.axisMax = chart.ticks.back();
}

} // namespace

Chart makeChart(Chart::Kind kind, std::vector<ChartItem> items) {
    Chart chart;
    chart.kind = kind;
    chart.withoutValue = std::erase_if(items, hasNoNumber);
    std::ranges::stable_sort(items, {}, [](const ChartItem& item) { return item.value.value; });
    chart.items = std::move(items);
    if (!chart.items.empty())
        setAxis(chart, shownRange(kind, valueRange(chart.items)));
    return chart;
}

Chart makeBarGroups(std::vector<std::vector<ChartItem>> groups) {
    Chart chart;
    chart.kind = Chart::Kind::Bars;
    chart.ofOnePlace = true;
    for (auto& group : groups) {
        chart.withoutValue += std::erase_if(group, hasNoNumber);
        if (group.empty())
            continue;
        chart.groups.push_back(chart.items.size());
        std::ranges::move(group, std::back_inserter(chart.items));
    }
    if (chart.items.empty())
        return chart;
    const Range range = shownRange(chart.kind, valueRange(chart.items));
    chart.axisMin = range.low;
    chart.axisMax = range.high > range.low ? range.high : range.low + 1;
    return chart;
}

Chart makeBarPairs(std::vector<std::array<ChartItem, 2>> pairs, std::array<std::string, 2> words) {
    const auto left = std::erase_if(pairs, [](const auto& pair) { return std::ranges::any_of(pair, hasNoNumber); });
    std::vector<std::vector<ChartItem>> groups;
    for (auto& pair : pairs)
        groups.emplace_back(std::make_move_iterator(pair.begin()), std::make_move_iterator(pair.end()));
    Chart chart = makeBarGroups(std::move(groups));
    chart.withoutValue = left;
    chart.pair = std::move(words);
    return chart;
}

Chart makeDistribution(std::vector<ChartSpread> spreads) {
    Chart chart;
    chart.kind = Chart::Kind::Distribution;
    chart.ofOnePlace = true;
    chart.withoutValue = std::erase_if(spreads, [](const ChartSpread& spread) { return !isDrawn(spread.median); });
    chart.spreads = std::move(spreads);
    if (chart.spreads.empty())
        return chart;
    Range range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (const ChartSpread& spread : chart.spreads)
        for (const geo::Cell& mark : {spread.d1, spread.q1, spread.median, spread.q3, spread.d9})
            if (isDrawn(mark))
                range = {std::min(range.low, mark.value), std::max(range.high, mark.value)};
    setAxis(chart, shownRange(chart.kind, range));
    return chart;
}

Chart makeParts(std::vector<ChartItem> parts) {
    Chart chart;
    chart.kind = Chart::Kind::Parts;
    chart.ofOnePlace = true;
    chart.withoutValue = std::erase_if(parts, hasNoNumber);
    std::erase_if(parts, [](const ChartItem& part) { return part.value.value <= 0; });
    chart.items = std::move(parts);
    double sum = 0;
    for (const ChartItem& part : chart.items)
        sum += part.value.value;
    chart.axisMax = sum > 0 ? sum : 1;
    return chart;
}

} // namespace layers
