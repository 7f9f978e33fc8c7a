#include "circle_layer.hpp"
#include "form_legend.hpp"

#include "support.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numbers>

using namespace layers;
using geo::Cell;
using geo::CellState;
using testing::ElementsAre;

namespace {

/// Zones of a kilometre side by side, each with a figure.
struct Row {
    geo::ZoneSet zones;
    std::vector<geo::Point> middles;
    std::vector<std::uint32_t> inside;
    std::vector<int> classes;
    std::shared_ptr<indicators::Figures> figures = std::make_shared<indicators::Figures>();

    explicit Row(const std::vector<Cell>& cells) : zones{squares(cells.size())}, middles{middlesOf(zones)} {
        for (std::uint32_t i = 0; i < cells.size(); ++i) {
            inside.push_back(i);
            figures->values.push(cells[i]);
        }
        figures->indicator.unit = "nb";
        figures->year = 2021;
    }
    static geo::ZoneSet squares(std::size_t n) {
        std::vector<std::pair<std::string, std::string>> shapes;
        for (std::size_t i = 0; i < n; ++i)
            shapes.emplace_back(
                fmt::format("34172{:04}", i),
                fmt::format("POLYGON(({0} 0,{0} 1000,{1} 1000,{1} 0,{0} 0))", 1000 * i, 1000 * (i + 1)));
        return support::zones(geo::GeographyKind::Iris, 2021, shapes);
    }
    CircleLayer circles(const geo::Column* rates = nullptr) const {
        return circleLayer({zones, inside, middles, figures, rates, classes, 1e6 * static_cast<double>(zones.size()),
                            zones.extent(), 1});
    }
};

std::vector<std::uint32_t> order(const CircleLayer& layer) {
    std::vector<std::uint32_t> zones;
    for (const Circle& circle : layer.circles)
        zones.push_back(circle.zone);
    return zones;
}

std::vector<std::string> labels(const LegendSection& section) {
    std::vector<std::string> out;
    for (const LegendEntry& entry : section.entries)
        out.push_back(geo::plainText(entry.label) + (entry.count ? " " + std::to_string(*entry.count) : ""));
    return out;
}

} // namespace

TEST(Circles, HaveAreasInProportionToTheirValuesTheLargestFirst) {
    const Row row{{Cell::of(25), Cell::of(100), Cell::of(4), Cell::of(100)}};
    const CircleLayer layer = row.circles();
    EXPECT_THAT(order(layer), ElementsAre(1, 3, 0, 2)) << "ties in the order of the zones";
    EXPECT_DOUBLE_EQ(layer.circles[0].share, 1);
    EXPECT_DOUBLE_EQ(layer.circles[2].share, 0.5) << "a quarter of the area";
    EXPECT_DOUBLE_EQ(layer.circles[3].share, 0.2);
}

TEST(Circles, LeaveOutZeroAndWhatHasNoNumberAndCountThem) {
    const Row row{{Cell::of(0),
                   Cell::absent(CellState::Suppressed),
                   Cell::of(8),
                   Cell::absent(CellState::NotSignificant),
                   {12, CellState::Estimated}}};
    const CircleLayer layer = row.circles();
    EXPECT_THAT(order(layer), ElementsAre(4, 2));
    EXPECT_TRUE(layer.circles[0].estimated);
    EXPECT_EQ(layer.zeros, 1u);
    const auto section =
        circleSection(layer.circles.empty() ? layer : [&] {
            CircleLayer coloured = layer;
            coloured.colours = {Colour{}, Colour{}};
            return coloured;
        }(), geo::GeographyKind::Iris, row.figures->values, indicators::Language::English);
    EXPECT_THAT(labels(section),
                ElementsAre("", "circle, area in proportion 2", "zero: no circle 1", "of which estimated 1",
                            "not significant (ns) 1", "statistical secrecy (s) 1"));
}

TEST(Circles, TellWhatIsBelowZeroByColourAndSizeItByItsSize) {
    const Row row{{Cell::of(-100), Cell::of(25)}};
    CircleLayer layer = row.circles();
    EXPECT_THAT(order(layer), ElementsAre(0, 1));
    EXPECT_EQ(layer.circles[0].colour, 1);
    EXPECT_EQ(layer.circles[1].colour, 0);
    EXPECT_EQ(layer.below, 1u);
    layer.colours = {Colour{}, Colour{}};
    const auto section =
        circleSection(layer, geo::GeographyKind::Iris, row.figures->values, indicators::Language::English);
    EXPECT_THAT(labels(section), ElementsAre("", "above zero, area in proportion 1", "below zero 1"));
}

TEST(Circles, OfARateLeaveOutCountsBelowZeroAndKeepWhatHasNoRate) {
    Row row{{Cell::of(-100), Cell::of(25), Cell::of(36)}};
    row.classes = {0, 1, -1};
    geo::Column rates;
    for (const Cell cell : {Cell::of(1), Cell{2, CellState::Estimated}, Cell::absent(CellState::NotSignificant)})
        rates.push(cell);
    const CircleLayer layer = row.circles(&rates);
    EXPECT_THAT(order(layer), ElementsAre(2, 1));
    EXPECT_EQ(layer.circles[0].colour, -1);
    EXPECT_EQ(layer.circles[1].colour, 1);
    EXPECT_TRUE(layer.circles[1].estimated) << "the rate is";
    EXPECT_EQ(layer.below, 1u);
}

TEST(Circles, CoverASixthOfTheTerritoryUnlessTheyWouldBeDotsOrHuge) {
    const geo::Extent extent{0, 0, 40'000, 30'000};
    std::vector<Circle> many(600);
    for (Circle& circle : many)
        circle.share = 1;
    // 600 · π · r² = 40 · 30 km² / 6; over the height of 30 km.
    EXPECT_NEAR(proposedRadius(many, 1.2e9, extent), std::sqrt(2e8 / (600 * std::numbers::pi)) / 30'000, 1e-12);
    EXPECT_EQ(proposedRadius(std::span{many}.first(1), 1.2e9, extent), 0.09) << "never a tenth of the map";
    many.resize(1'000'000, many.front());
    EXPECT_EQ(proposedRadius(many, 1.2e9, extent), 0.008);
    EXPECT_GT(proposedRadius({}, 0, {}), 0) << "no zone at all";
}

TEST(Circles, NestRoundedValuesOfAFactorOfFourOrFive) {
    EXPECT_THAT(nestedValues(7'400, true), ElementsAre(5'000, 1'000, 200));
    EXPECT_THAT(nestedValues(2'400, true), ElementsAre(2'000, 500, 100));
    EXPECT_THAT(nestedValues(1'000, true), ElementsAre(1'000, 200, 50));
    EXPECT_THAT(nestedValues(3, true), ElementsAre(2)) << "no half person";
    EXPECT_THAT(nestedValues(0.05, false),
                ElementsAre(testing::DoubleEq(0.05), testing::DoubleEq(0.01), testing::DoubleEq(0.002)));
    EXPECT_TRUE(nestedValues(0, true).empty());
    EXPECT_TRUE(nestedValues(INFINITY, true).empty());
}

TEST(Circles, StandInTheirZoneEvenIfItsCentroidDoesNot) {
    // A horseshoe open to the north: its centroid lies in the gap.
    const auto shape = "POLYGON((0 0,0 900,100 900,100 100,800 100,800 900,900 900,900 0,0 0))";
    const auto set = support::zones(geo::GeographyKind::Iris, 2021,
                                    {{"341720101", shape}, {"341720102", "POLYGON((0 -9,0 0,9 0,9 -9,0 -9))"}});
    const auto middles = middlesOf(set);
    EXPECT_TRUE(geo::contains(set.shape(0), middles[0]));
    EXPECT_NEAR(middles[1].x, 4.5, 1e-9);
    EXPECT_NEAR(middles[1].y, -4.5, 1e-9);
}

TEST(Circles, BearNothingAllZeroAndTheInfinite) {
    EXPECT_TRUE(Row{{}}.circles().circles.empty());
    const auto zeros = Row{{Cell::of(0), Cell::of(0)}}.circles();
    EXPECT_TRUE(zeros.circles.empty());
    EXPECT_EQ(zeros.zeros, 2u);
    const auto infinite = Row{{Cell::of(INFINITY), Cell::of(4)}}.circles();
    ASSERT_EQ(infinite.circles.size(), 1u);
    EXPECT_EQ(infinite.largest, 4);
}
