#include "chart.hpp"

namespace layers {
namespace {

constexpr double mostTicks = 5;
/// Below this share of the greatest value an axis that starts above zero would save no room worth the surprise.
constexpr double startsAboveZeroFrom = 0.25;

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
    chart.withoutValue = std::erase_if(
        items, [](const ChartItem& item) { return !item.value.hasNumber() || !std::isfinite(item.value.value); });
    std::ranges::stable_sort(items, {}, [](const ChartItem& item) { return item.value.value; });
    chart.items = std::move(items);
    if (!chart.items.empty())
        setAxis(chart, shownRange(kind, valueRange(chart.items)));
    return chart;
}

} // namespace layers
