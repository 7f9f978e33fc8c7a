#include "age_pyramid.hpp"
#include "zone_comparisons.hpp"
#include "zone_distances.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace layers;
using geo::Cell;
using geo::CellState;
using testing::ElementsAre;
using testing::Pair;

namespace {

geo::Column columnOf(const std::vector<double>& values, CellState absent = CellState::Suppressed) {
    geo::Column column;
    for (const double value : values)
        column.push(std::isnan(value) ? Cell::absent(absent) : Cell::of(value));
    return column;
}

/// Squares of a hundred metres; the first corner is given.
std::shared_ptr<const geo::ZoneSet> squares(const std::vector<geo::Point>& corners) {
    std::vector<geo::ZoneSet::Zone> list;
    for (const auto [x, y] : corners) {
        geo::MultiPolygon shape;
        shape.parts.push_back({{{x, y}, {x + 100, y}, {x + 100, y + 100}, {x, y + 100}, {x, y}}});
        list.push_back({std::to_string(list.size()), "", "", "", std::move(shape)});
    }
    return std::make_shared<const geo::ZoneSet>(geo::Geography{}, std::move(list));
}

geo::StatTable tableWith(std::vector<std::string> columns) {
    geo::StatTable table;
    table.family = "rp-population";
    table.dataYear = 2022;
    table.columns = std::move(columns);
    return table;
}

} // namespace

TEST(Rankings, PutTheHighestFirstAndLeaveOutWhatHasNoNumber) {
    const auto row = [](const char* code, Cell value) {
        return RankedRow{RankedRow::Kind::Zone, 0, code, code, value, std::nullopt};
    };
    const auto made = zoneRanking(
        {row("A", Cell::of(3)), row("B", Cell::absent(CellState::Suppressed)), row("C", Cell::of(9))}, true);
    ASSERT_EQ(made.rows.size(), 2u);
    EXPECT_EQ(made.rows[0].code, "C");
    EXPECT_TRUE(made.fromZero);
}

TEST(Rankings, OfTheExtremesTakeOneEndOrTheOther) {
    const auto column = columnOf({5, NAN, 1, 9, 5});
    const std::vector<std::uint32_t> all{0, 1, 2, 3, 4};
    EXPECT_THAT(extremeZones(column, all, true, 3), ElementsAre(3u, 0u, 4u)); // of equals the first of the set
    EXPECT_THAT(extremeZones(column, all, false, 2), ElementsAre(2u, 0u));
    EXPECT_EQ(extremeZones(column, all, true, 9).size(), 4u);
}

TEST(TwoYears, AreThoseFarthestApartThatCompare) {
    indicators::Indicator census;
    census.universe = "persons_rp";
    const auto of = [](const indicators::Indicator& indicator, std::vector<int> years) {
        return yearsFarthestApart(indicator, years);
    };
    EXPECT_EQ(of(census, {2010, 2011, 2016, 2021}), std::pair(2010, 2021));
    EXPECT_EQ(of(census, {2018, 2022}), std::nullopt); // they share surveys
    EXPECT_EQ(of(census, {2021}), std::nullopt);
    indicators::Indicator income;
    income.universe = "persons_filosofi";
    income.breaks = {{2019, {"la source change", "the source changes"}}};
    EXPECT_EQ(of(income, {2016, 2018, 2019, 2020}), std::pair(2016, 2018)); // never across the break
    EXPECT_EQ(of(income, {2016, 2018, 2019, 2021}), std::pair(2019, 2021)); // of equals the later
    EXPECT_EQ(of(income, {2018, 2019}), std::nullopt);
}

TEST(TwoYears, OfTheLargestChangesCountBothWays) {
    const auto before = columnOf({10, 10, 10, NAN}), after = columnOf({11, 4, 10, 3});
    const std::vector<std::uint32_t> all{0, 1, 2, 3};
    EXPECT_THAT(largestChanges(before, after, all, 2), ElementsAre(1u, 0u));
    EXPECT_THAT(absencesOfBoth(before, after, all), ElementsAre(Pair(CellState::Suppressed, 1u)));
}

TEST(Distances, AreTakenToTheNearestOutlineAndAreNoneInside) {
    // Neighbourhoods from x = 0 to 100 and from 1000 to 1100, both from y = 0 to 100; the third is not shown.
    const auto neighbourhoods = squares({{0, 0}, {1'000, 0}, {400, 0}});
    const std::vector<std::uint32_t> shown{0, 1};
    const std::vector<geo::Point> points{{50, 50}, {450, 50}, {1'400, 500}, {100, 100}};
    geo::NoProgress quiet;
    const auto metres = distancesTo(*neighbourhoods, shown, points, quiet);
    EXPECT_EQ(metres[0], 0);
    EXPECT_DOUBLE_EQ(metres[1], 350);
    EXPECT_DOUBLE_EQ(metres[2], 500); // 300 across and 400 up from a corner
    EXPECT_EQ(metres[3], 0);          // on the outline
}

TEST(Distances, HaveTheMiddleValueOfEachBand) {
    const auto values = columnOf({40, 30, 20, 10, NAN, 7, 2});
    const std::vector<std::uint32_t> zones{0, 1, 2, 3, 4, 5, 6};
    const std::vector<double> metres{0, 300, 120, 301, 500, 5'000, 2'001};
    const auto made = zoneDistances(values, zones, metres);
    ASSERT_EQ(made.bands.size(), 5u);
    EXPECT_THAT(made.bands[0].zones, ElementsAre(0u));
    EXPECT_THAT(made.bands[1].zones, ElementsAre(1u, 2u)); // the end belongs to the nearer band
    EXPECT_EQ(made.bands[1].median, 25);
    EXPECT_THAT(made.bands[2].zones, ElementsAre(3u)); // one without a figure is not there
    EXPECT_TRUE(made.bands[3].zones.empty() && std::isnan(made.bands[3].median));
    EXPECT_EQ(made.bands[4].median, 4.5);
    EXPECT_EQ(made.bands[4].to, 5'000);
    EXPECT_EQ(made.points.size(), 6u);
    EXPECT_DOUBLE_EQ(made.place({1, 300, 30}), 2);
    EXPECT_DOUBLE_EQ(made.place({1, 650, 30}), 2.5);
    EXPECT_NEAR(made.place({1, 0, 30}), 0.5, 0.25);
}

TEST(AgeBands, FollowEachOtherAsNarrowAsTheyCan) {
    const auto bands =
        ageBands(tableWith({"P22_POP", "P22_H0014", "P22_H1529", "P22_H30P", "P22_H0019", "P22_H20P", "P22_F0014",
                            "P22_F1529", "P22_F30P", "P22_F0019", "P22_F20P", "C22_H15P", "P22_POP0002"}));
    EXPECT_THAT(bands, ElementsAre(AgeBand{0, 14, "P22_H0014", "P22_F0014"}, AgeBand{15, 29, "P22_H1529", "P22_F1529"},
                                   AgeBand{30, std::nullopt, "P22_H30P", "P22_F30P"}));
    EXPECT_TRUE(ageBands(tableWith({"P22_H0014", "P22_F0014"})).empty()); // leaves out everybody else
    EXPECT_TRUE(ageBands(tableWith({"P22_H0014", "P22_H15P", "P22_F0014"})).empty());
}

TEST(AgePyramids, AddUpPeopleBeforeTheyDivide) {
    const AgeBand young{0, 14, "a", "b"}, old{15, std::nullopt, "c", "d"};
    // 100 people and 900: a mean of rates would give 30 % of young men.
    const std::vector<BandColumns> columns{{young, columnOf({50, 90, 1}), columnOf({10, 110, NAN})},
                                           {old, columnOf({20, 300, 1}), columnOf({20, 400, 1})}};
    Absences absences;
    const auto made = agePyramid(columns, std::vector<std::uint32_t>{0, 1, 2}, absences);
    ASSERT_EQ(made.bars.size(), 2u);
    EXPECT_EQ(made.people, 1'000);
    EXPECT_DOUBLE_EQ(made.bars[0].men, 14);
    EXPECT_DOUBLE_EQ(made.bars[0].women, 12);
    EXPECT_DOUBLE_EQ(made.bars[1].men, 32);
    EXPECT_DOUBLE_EQ(made.bars[1].women, 42);
    EXPECT_THAT(made.zones, ElementsAre(0u, 1u));
    EXPECT_THAT(absences, ElementsAre(Pair(CellState::Suppressed, 1u)));
}
