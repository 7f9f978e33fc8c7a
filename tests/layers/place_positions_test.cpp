#include "place_positions.hpp"

#include "small_observatory.hpp"

#include "geometry/zone_set.hpp"

#include <gmock/gmock.h>

using namespace layers;
using support::bottom;
using support::left;

namespace {

geo::Point at(double x, double y) { return {left + x, bottom + y}; } // metres from the corner

/// Two squares of one kilometre, four apart.
geo::ZoneSet twoSquares() {
    geo::Geography geography;
    geography.kind = geo::GeographyKind::Qpv;
    geography.vintage = 2015;
    return {geography,
            {{"QP034001", "One", "", "", geo::fromWkt(support::square(0, 0, 1))},
             {"QP034002", "Two", "", "", geo::fromWkt(support::square(5, 0, 1))}}};
}

} // namespace

TEST(PlacePositions, TellInsideStepsAndOutsideByTheDistanceToTheOutline) {
    const auto zones = twoSquares();
    geo::NoProgress quiet;
    const std::vector<std::optional<geo::Point>> places{at(500, 400),  at(990, 500),  at(1010, 500), at(1100, 500),
                                                        at(1250, 500), at(4600, 500), at(3000, 500), std::nullopt};
    const auto found = placePositions(places, zones, 15, quiet);
    ASSERT_EQ(found.size(), places.size());
    EXPECT_EQ(found[0]->zone, 0u);
    EXPECT_EQ(found[0]->step, 0u);
    EXPECT_DOUBLE_EQ(found[0]->metres, 400) << "to the nearest side";
    EXPECT_FALSE(found[0]->toCheck);
    EXPECT_EQ(found[1]->step, 0u);
    EXPECT_TRUE(found[1]->toCheck) << "10 m from the outline, inside";
    EXPECT_EQ(found[2]->step, 1u);
    EXPECT_TRUE(found[2]->toCheck) << "10 m from the outline, outside";
    EXPECT_EQ(found[3]->step, 1u) << "100 m are within 100 m";
    EXPECT_EQ(found[4]->step, 2u);
    EXPECT_EQ(found[5]->zone, 1u) << "the nearer one";
    EXPECT_EQ(found[5]->step, 3u);
    EXPECT_FALSE(found[6]->zone);
    EXPECT_EQ(found[6]->step, 4u) << "outside";
    EXPECT_FALSE(found[7]);
}

TEST(PlacePositions, AreColumnsOfTheListForEachGenerationLoaded) {
    const support::SmallObservatory small;
    const auto observatory = small.open();
    geo::NoProgress quiet;
    geo::LayerContent list;
    list.name = "addresses";
    list.columns = {{"code"}};
    list.rows = {{std::string{"A"}}, {std::string{"B"}}};
    list.shapes = geo::LayerContent::Shapes::Points;
    list.points = {geo::Point{left - 50'000, bottom}, std::nullopt};
    const auto counts = addPositions(list, observatory, 0, quiet);
    ASSERT_EQ(counts.size(), 2u);
    EXPECT_EQ(counts[0].generation, 2015);
    EXPECT_EQ(counts[1].generation, 2024);
    EXPECT_EQ(counts[0].places.back(), 1u);
    EXPECT_EQ(counts[0].withoutPlace, 1u);
    ASSERT_EQ(list.columns.size(), 11u);
    EXPECT_EQ(list.columns[1].name, "qpv2015");
    EXPECT_EQ(list.columns[6].name, "qpv2024");
    EXPECT_EQ(std::get<std::string>(list.rows[0][3]), "> 500 m");
    EXPECT_FALSE(std::get<geo::Cell>(list.rows[0][4]).hasNumber()) << "no neighbourhood is near";
    EXPECT_EQ(std::get<std::string>(list.rows[1][3]), "") << "no place, no position";
    EXPECT_FALSE(list.sources.empty()) << "the perimeters are named";
}

TEST(PlacePositions, AskForPlacesAndForNeighbourhoods) {
    const support::SmallObservatory small;
    const auto observatory = small.open();
    geo::NoProgress quiet;
    geo::LayerContent table;
    table.name = "caf-iris@2017";
    EXPECT_THROW(addPositions(table, observatory, 10, quiet), geo::Error);
    table.shapes = geo::LayerContent::Shapes::Points;
    EXPECT_THROW(addPositions(table, observatory, -1, quiet), geo::Error);
}
