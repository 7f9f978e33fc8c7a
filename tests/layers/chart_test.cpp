#include "chart.hpp"
#include "sentences.hpp"

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

TEST(BarGroups, KeepTheirOrderAndLeaveOutWhatHasNoNumber) {
    auto ages = itemsOf({554, 1'966, 846}), diplomas = itemsOf({1'187, 949});
    diplomas[1].value = geo::Cell::absent(geo::CellState::Suppressed);
    auto secret = itemsOf({1});
    secret[0].value = geo::Cell::absent(geo::CellState::Suppressed);
    const Chart chart = makeBarGroups({ages, secret, diplomas});
    ASSERT_EQ(chart.items.size(), 4u);
    EXPECT_EQ(chart.items[1].value.value, 1'966);
    EXPECT_THAT(chart.groups, ElementsAre(0u, 3u));
    EXPECT_EQ(chart.withoutValue, 2u);
    EXPECT_EQ(chart.axisMin, 0);
    EXPECT_EQ(chart.axisMax, 1'966);
    EXPECT_TRUE(chart.ofOnePlace);
    EXPECT_TRUE(makeBarGroups({secret}).items.empty());
}

TEST(BarPairs, StandTogetherAndAreLeftOutTogether) {
    auto secret = itemsOf({4, 5});
    secret[1].value = geo::Cell::absent(geo::CellState::Suppressed);
    const auto values = itemsOf({12, 61, 0, 3});
    const Chart chart =
        makeBarPairs({{values[0], values[1]}, {secret[0], secret[1]}, {values[2], values[3]}}, {"strict", "extended"});
    ASSERT_TRUE(chart.isPaired());
    ASSERT_EQ(chart.items.size(), 4u);
    EXPECT_EQ(chart.items[3].value.value, 3);
    EXPECT_THAT(chart.groups, ElementsAre(0u, 2u));
    EXPECT_EQ(chart.withoutValue, 1u);
    EXPECT_EQ(chart.axisMax, 61);
    EXPECT_FALSE(makeBarGroups({values}).isPaired());
    EXPECT_THAT(geo::plainText(textAlternative(chart).front()), testing::HasSubstr(", strict: 12"));
}

TEST(Distributions, EncloseEveryMarkThatIsKnown) {
    // La Mosson, REVN of 2019 and of 2022; a third year whose median is under secrecy.
    const auto of = [](double v) { return geo::Cell::of(v); };
    const auto no = geo::Cell::absent(geo::CellState::Suppressed);
    const Chart chart = makeDistribution({{"2019", of(7'104), of(8'971), of(11'322), of(14'319), of(18'063)},
                                          {"2021", of(1), of(2), no, of(4), of(5)},
                                          {"2022", of(7'790), no, of(11'960), no, of(18'920)}});
    ASSERT_EQ(chart.spreads.size(), 2u);
    EXPECT_EQ(chart.withoutValue, 1u);
    EXPECT_THAT(chart.ticks, ElementsAre(5'000, 10'000, 15'000, 20'000));
    EXPECT_EQ(chart.axisMin, 5'000);
    EXPECT_TRUE(makeDistribution({{"2021", of(1), of(2), no, of(4), of(5)}}).ticks.empty());
}

TEST(PartCharts, AddUpAndDrawNothingBelowZero) {
    const Chart chart = makeParts(itemsOf({48.6, 36.9, 19.2, 2.0, -6.7}));
    EXPECT_EQ(chart.items.size(), 4u);
    EXPECT_EQ(chart.withoutValue, 0u);
    EXPECT_NEAR(chart.axisMax, 106.7, 1e-9);
}
