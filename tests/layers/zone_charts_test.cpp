#include "zone_charts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

using namespace layers;
using testing::ElementsAre;

namespace {

geo::Column columnOf(const std::vector<double>& values) {
    geo::Column column;
    for (const double value : values)
        column.push(std::isnan(value) ? geo::Cell::absent(geo::CellState::Suppressed) : geo::Cell::of(value));
    return column;
}

std::vector<std::uint32_t> allOf(const geo::Column& column) {
    std::vector<std::uint32_t> zones(column.size());
    std::iota(zones.begin(), zones.end(), 0u);
    return zones;
}

Classification classesOf(std::vector<double> breaks) {
    Classification classes;
    classes.breaks = std::move(breaks);
    return classes;
}

std::size_t zonesIn(const ZoneHistogram& histogram) {
    std::size_t n = 0;
    for (const auto& bin : histogram.bins)
        n += bin.zones.size();
    return n;
}

/// Anscombe 1973, "Graphs in Statistical Analysis", The American Statistician 27/1, table: four sets of eleven points.
const std::vector<double> firstX{10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5}, fourthX{8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8},
    firstY{8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68},
    secondY{9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74},
    thirdY{7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73},
    fourthY{6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89};

ZoneScatter scatterOf(const std::vector<double>& x, const std::vector<double>& y, ScatterReference reference = {}) {
    const auto columnX = columnOf(x);
    return zoneScatter(columnX, columnOf(y), allOf(columnX), reference, true);
}

} // namespace

TEST(Scatters, OfAnscombesQuartetHaveOneLineAndOneCorrelation) {
    // The article gives y = 3 + 0.5 x and r² = 0.667 for each of the four.
    using Pair = std::pair<const std::vector<double>&, const std::vector<double>&>;
    for (const auto& [x, y] :
         {Pair{firstX, firstY}, Pair{firstX, secondY}, Pair{firstX, thirdY}, Pair{fourthX, fourthY}}) {
        const auto scatter = scatterOf(x, y);
        ASSERT_TRUE(scatter.r && scatter.line);
        EXPECT_EQ(scatter.points.size(), 11u);
        EXPECT_NEAR(*scatter.r * *scatter.r, 0.667, 0.0008);
        EXPECT_NEAR(scatter.line->slope, 0.5, 0.0006);
        EXPECT_NEAR(scatter.line->intercept, 3.0, 0.004);
    }
    // R, cor(anscombe$x1, anscombe$y1) and coef(lm(y1 ~ x1, anscombe)).
    const auto first = scatterOf(firstX, firstY);
    EXPECT_NEAR(*first.r, 0.8164205, 1e-7);
    EXPECT_NEAR(first.line->slope, 0.5000909, 1e-7);
    EXPECT_NEAR(first.line->intercept, 3.0000909, 1e-7);
}

TEST(Scatters, KeepTheDigitsOfLargeValues) {
    std::vector<double> x, y;
    for (std::size_t i = 0; i < firstX.size(); ++i) {
        x.push_back(firstX[i] + 1e9);
        y.push_back(firstY[i] + 1e9);
    }
    EXPECT_NEAR(*scatterOf(x, y).r, 0.8164205, 1e-6);
}

TEST(Scatters, CountAZoneWithoutOneOfTheTwoAndDrawNothingOfIt) {
    const auto scatter = scatterOf({1, NAN, 3, 0}, {2, 5, NAN, 0});
    ASSERT_EQ(scatter.points.size(), 2u);
    EXPECT_EQ(scatter.points[1].zone, 3u); // a true zero is a value
    EXPECT_EQ(scatter.without, 2u);
}

TEST(Scatters, HaveALineFromTenZonesOnAndOnlyIfAsked) {
    auto x = firstX, y = firstY;
    x.resize(9);
    y.resize(9);
    EXPECT_FALSE(scatterOf(x, y).line);
    EXPECT_TRUE(scatterOf(x, y).r);
    const auto column = columnOf(firstX);
    EXPECT_FALSE(zoneScatter(column, columnOf(firstY), allOf(column), {}, false).line);
}

TEST(Scatters, HaveNoCorrelationWhereOneFigureDoesNotVary) {
    EXPECT_FALSE(scatterOf({4, 4, 4, 4}, {1, 2, 3, 4}).r);
    EXPECT_FALSE(scatterOf({1, 2}, {1, 2}).r); // two points lie on a line whatever they are
    EXPECT_FALSE(scatterOf({}, {}).r);
}

TEST(Scatters, CountTheZonesOfEachQuadrantAtTheReference) {
    const auto scatter = scatterOf({1, 9, 1, 9, 9, 5}, {1, 1, 9, 9, 9, 5}, {5, 5});
    EXPECT_EQ(scatter.quadrants[ZoneScatter::LowLow], 1u);
    EXPECT_EQ(scatter.quadrants[ZoneScatter::HighLow], 1u);
    EXPECT_EQ(scatter.quadrants[ZoneScatter::LowHigh], 1u);
    EXPECT_EQ(scatter.quadrants[ZoneScatter::HighHigh], 3u); // at the reference counts as high
    EXPECT_THAT(scatterOf({1, 9}, {1, 9}, {5, std::nullopt}).quadrants, ElementsAre(0u, 0u, 0u, 0u));
}

TEST(ZoneHistograms, CountZonesInIntervalsOfOneWidthWithABinForEachClassInThem) {
    const auto column = columnOf({0, 1, 2, 3, 6, 7, 12, 15, 29, 30, NAN});
    const auto histogram = zoneHistogram(column, allOf(column), classesOf({0, 7, 30}), 0, 10);
    EXPECT_EQ(histogram.step, 5); // 30 / 10 = 3, the next round number
    std::vector<std::string> bins;
    for (const auto& bin : histogram.bins)
        bins.push_back(std::to_string(static_cast<int>(bin.from)) + ": " + std::to_string(bin.below) + "+" +
                       std::to_string(bin.zones.size()) + " of " + std::to_string(bin.inClass));
    EXPECT_THAT(bins, ElementsAre("0: 0+4 of 0", "5: 0+1 of 0", "5: 1+1 of 1", "10: 0+1 of 1", "15: 0+1 of 1",
                                  "20: 0+0 of -1", "25: 0+1 of 1", "30: 0+1 of 1"));
    for (const auto& bin : histogram.bins)
        EXPECT_DOUBLE_EQ(bin.to - bin.from, histogram.step);
    EXPECT_THAT(histogram.bins[2].zones, ElementsAre(5u)); // an upper bound belongs to the next class
    EXPECT_EQ(zonesIn(histogram), 10u);
}

TEST(ZoneHistograms, PutDecimalsThatAreMultiplesOfTheStepWhereTheyBegin) {
    const auto column = columnOf({0.1, 0.2, 0.3, 0.6, 0.7});
    const auto histogram = zoneHistogram(column, allOf(column), {}, 1);
    ASSERT_EQ(histogram.bins.size(), 7u);
    for (const std::size_t i : {0u, 1u, 2u, 5u, 6u})
        EXPECT_EQ(histogram.bins[i].zones.size(), 1u) << i;
}

TEST(ZoneHistograms, OfOneValueOrNoneOrWithoutClassesAreDrawnToo) {
    const auto one = columnOf({4, 4, NAN});
    const auto histogram = zoneHistogram(one, allOf(one), {}, 1);
    ASSERT_EQ(histogram.bins.size(), 1u);
    EXPECT_EQ(histogram.bins[0].zones.size(), 2u);
    EXPECT_EQ(histogram.bins[0].inClass, -1);
    EXPECT_GT(histogram.bins[0].to, histogram.bins[0].from);
    const auto none = columnOf({NAN});
    EXPECT_TRUE(zoneHistogram(none, allOf(none), {}, 0).bins.empty());
}

TEST(ZoneHistograms, TakeValuesBeyondTypedEndsIntoTheEndClasses) {
    const auto column = columnOf({-5, 3, 99});
    EXPECT_EQ(zonesIn(zoneHistogram(column, allOf(column), classesOf({0, 5, 10}), 0)), 3u);
}

TEST(Absences, AreCountedByTheirReason) {
    geo::Column column = columnOf({1, NAN, NAN});
    column.push(geo::Cell::absent(geo::CellState::NotSignificant));
    const auto absences = absencesOf(column, allOf(column));
    EXPECT_EQ(absences.at(geo::CellState::Suppressed), 2u);
    EXPECT_EQ(absences.at(geo::CellState::NotSignificant), 1u);
    EXPECT_EQ(countOf(absences), 3u);
}

// Expected values: R, fivenum(x) for the hinges and the median, boxplot.stats(x)$stats for the whiskers.
struct BoxCase {
    const char* name;
    std::vector<double> values, expected;
};
class Boxes : public testing::TestWithParam<BoxCase> {};
TEST_P(Boxes, AreThoseOfTukeyAsRGivesThem) {
    const FiveNumbers box = fiveNumbers(GetParam().values);
    const std::vector<double> found{box.lowWhisker, box.lowHinge, box.median, box.highHinge, box.highWhisker};
    for (std::size_t i = 0; i < found.size(); ++i)
        EXPECT_NEAR(found[i], GetParam().expected[i], 1e-12) << i;
}
std::vector<double> upTo100And1000() { // the example of ?boxplot.stats
    std::vector<double> values(100);
    std::iota(values.begin(), values.end(), 1.0);
    values.push_back(1000);
    return values;
}
INSTANTIATE_TEST_SUITE_P(Values, Boxes,
                         testing::Values(BoxCase{"UpTo100And1000", upTo100And1000(), {1, 26, 51, 76, 100}},
                                         BoxCase{"OneToTen", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, {1, 3, 5.5, 8, 10}},
                                         BoxCase{"OneToNine", {9, 8, 7, 6, 5, 4, 3, 2, 1}, {1, 3, 5, 7, 9}},
                                         BoxCase{"OneToSix", {1, 2, 3, 4, 5, 6}, {1, 2, 3.5, 5, 6}},
                                         BoxCase{"Two", {1, 4}, {1, 1, 2.5, 4, 4}},
                                         BoxCase{"One", {7}, {7, 7, 7, 7, 7}},
                                         BoxCase{"Ties", {3, 3, 3, 3, 90}, {3, 3, 3, 3, 3}}),
                         [](const auto& test) { return test.param.name; });

TEST(GroupedBoxes, AreSortedByTheirMedianAndCountWhatHasNoNumber) {
    const auto column = columnOf({5, 6, 7, 1, 2, NAN, NAN});
    const std::vector<ZoneGroup> groups{{"A", "A", {0, 1, 2}}, {"B", "B", {3, 4, 5}}, {"C", "C", {6}}};
    const auto made = zoneBoxes(column, groups, 10);
    ASSERT_EQ(made.boxes.size(), 2u);
    EXPECT_EQ(made.boxes[0].group.code, "B");
    EXPECT_EQ(made.boxes[0].without, 1u);
    EXPECT_EQ(made.empty, 1u);
    const auto few = zoneBoxes(column, groups, 1);
    ASSERT_EQ(few.boxes.size(), 1u);
    EXPECT_EQ(few.boxes[0].group.code, "A"); // most zones with a number
    EXPECT_EQ(few.leftOut, 1u);
}

TEST(GroupedBoxes, AreOfGroupsMadeByAKey) {
    const std::vector<std::uint32_t> zones{0, 1, 2, 3};
    const auto groups = groupsBy(zones, [](std::uint32_t zone) {
        return zone == 3 ? std::string{} : zone % 2 == 0 ? std::string{"even"} : std::string{"odd"};
    });
    ASSERT_EQ(groups.size(), 2u);
    EXPECT_THAT(groups[0].zones, ElementsAre(0u, 2u));
}

TEST(YearLines, SkipCensusesThatShareSurveysAndStopAtABreak) {
    indicators::Indicator census;
    census.universe = "persons_rp";
    EXPECT_THAT(comparableYears(census, {2010, 2011, 2013, 2015, 2016, 2018, 2021}), ElementsAre(2010, 2015, 2021));
    indicators::Indicator income;
    income.universe = "persons_filosofi";
    income.breaks = {{2019, {"la source change", "the source changes"}}};
    const std::vector years{2016, 2017, 2018, 2019, 2020};
    EXPECT_THAT(comparableYears(income, years), testing::ElementsAreArray(years));
    const auto of = [](double v) { return geo::Cell::of(v); };
    const std::vector values{of(1), of(2), geo::Cell::absent(geo::CellState::Suppressed), of(4), of(5)};
    const auto line = yearLine(income, years, values);
    EXPECT_TRUE(line[1].joined);
    EXPECT_FALSE(line[2].joined);
    EXPECT_FALSE(line[3].joined); // after a gap
    EXPECT_TRUE(line[4].joined);
    const auto whole = yearLine(income, years, std::vector{of(1), of(2), of(3), of(4), of(5)});
    EXPECT_TRUE(whole[2].joined);
    EXPECT_FALSE(whole[3].joined); // across the break
}
