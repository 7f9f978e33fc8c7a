#include "chart.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

using namespace layers;
using testing::ElementsAre;

namespace {
std::vector<ChartItem> itemsOf(const std::vector<double>& values) {
    std::vector<ChartItem> items;
    for (const double value : values)
        items.push_back({std::to_string(value), "", geo::Cell::of(value), false});
    return items;
}
} // namespace

TEST(Charts, AreSortedAndLeaveOutAbsentItems) {
    std::vector<ChartItem> items = itemsOf({3, 1, 2});
    items.push_back({"secret", "", geo::Cell::absent(geo::CellState::Suppressed), false});
    const Chart chart = makeChart(Chart::Kind::Bars, items);
    ASSERT_EQ(chart.items.size(), 3u);
    EXPECT_EQ(chart.items[0].value.value, 1);
    EXPECT_EQ(chart.items[2].value.value, 3);
    EXPECT_EQ(chart.withoutValue, 1u);
}

TEST(DotCharts, MayStartAboveZero) {
    // Standards of living of three neighbourhoods of Montpellier, 2022.
    const Chart chart = makeChart(Chart::Kind::Dots, itemsOf({11'960, 12'350, 15'450}));
    EXPECT_THAT(chart.ticks, ElementsAre(10'000, 12'000, 14'000, 16'000));
    EXPECT_EQ(chart.axisMin, 10'000);
    EXPECT_EQ(chart.axisMax, 16'000);
}

TEST(DotCharts, StartAtZeroWhenTheValuesReachNearIt) {
    EXPECT_EQ(makeChart(Chart::Kind::Dots, itemsOf({2, 45})).axisMin, 0);
}

TEST(BarCharts, NeverStartAboveZero) {
    EXPECT_THAT(makeChart(Chart::Kind::Bars, itemsOf({11'960, 15'450})).ticks,
                ElementsAre(0, 5'000, 10'000, 15'000, 20'000));
    EXPECT_EQ(makeChart(Chart::Kind::Bars, itemsOf({-3, -8})).axisMax, 0);
}

TEST(Charts, OfOneOrEqualValuesHaveAnAxisAroundThem) {
    for (const double value : {0.0, 12.0, -4.0, 21'652.0}) {
        for (const auto kind : {Chart::Kind::Dots, Chart::Kind::Bars}) {
            const Chart chart = makeChart(kind, itemsOf({value, value}));
            EXPECT_LT(chart.axisMin, chart.axisMax);
            EXPECT_LE(chart.axisMin, value);
            EXPECT_GE(chart.axisMax, value);
        }
    }
}

TEST(Charts, OfNothingAreEmpty) { EXPECT_TRUE(makeChart(Chart::Kind::Dots, {}).items.empty()); }

TEST(Charts, HaveThreeToFiveTicksThatEncloseTheirValues) {
    std::mt19937 random{3};
    std::uniform_real_distribution<double> digits{1, 10}, powers{-4, 7};
    for (int round = 0; round < 2000; ++round) {
        const double low = digits(random) * std::pow(10, powers(random));
        const double high = low * (1 + digits(random) * std::pow(10, -3 * digits(random) / 10));
        for (const auto kind : {Chart::Kind::Dots, Chart::Kind::Bars}) {
            const Chart chart = makeChart(kind, itemsOf({low, high}));
            EXPECT_GE(chart.ticks.size(), 3u) << low << " " << high;
            EXPECT_LE(chart.ticks.size(), 5u) << low << " " << high;
            EXPECT_LE(chart.axisMin, low * (1 + 1e-9));
            EXPECT_GE(chart.axisMax, high * (1 - 1e-9));
        }
    }
}
