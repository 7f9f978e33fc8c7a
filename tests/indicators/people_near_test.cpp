// How near people live to places: squares, places and shares that can be worked out on paper.
#include "people_near.hpp"

#include "observatory/grids.hpp"
#include "town.hpp"

#include <gmock/gmock.h>

#include <cmath>

using geo::CellState;
using indicators::PeopleNear;
using testing::HasSubstr;

namespace {

geo::NoProgress quiet;

/// A row of squares in the home system itself, from west to east.
geo::GridCells row(int size, const std::vector<double>& people) {
    geo::GridCells cells;
    cells.epsg = 2154;
    cells.size = size;
    for (std::size_t k = 0; k < people.size(); ++k)
        cells.push(0, static_cast<std::int32_t>(k) * size, people[k], people[k] / 2, k == 1);
    return cells;
}

/// From one easting to another, as high as squares of 200 m.
geo::MultiPolygon strip(int from, int to, int height = 200) {
    const auto corner = [](int x, int y) { return std::to_string(x) + " " + std::to_string(y); };
    return geo::fromWkt("POLYGON((" + corner(from, 0) + "," + corner(to, 0) + "," + corner(to, height) + "," +
                        corner(from, height) + "," + corner(from, 0) + "))");
}

std::vector<PeopleNear> near(const geo::GridCells& cells, const std::vector<geo::MultiPolygon>& shapes,
                             const std::vector<geo::Point>& places, const std::vector<double>& radii) {
    return indicators::peopleNear(cells, shapes, 2154, places, radii, quiet);
}

std::string why(const indicators::NearFigure& figure) {
    return figure.why.empty() ? std::string{} : geo::plainText(figure.why.front());
}

constexpr int north = 2'300'000, east = 3'760'000; ///< south-west corner of the first square, in EPSG:3035

/// Four squares of 1 km with 1,000 people each, in a row; where asked for, the first two also as 200 m squares.
class PeopleNearInAFile : public testing::Test {
protected:
    void addGrid(int size, int columns, int rows, double people, int year) {
        auto t = m_observatory.begin();
        geo::StatTable table;
        table.family = size == 200 ? "filosofi-grid-200m" : "filosofi-grid-1km";
        table.level = geo::GeographyKind::Grid;
        table.dataYear = year;
        table.columns = {"ind"};
        table.sourceId = town::source(m_observatory, t, table.family, year);
        geo::TableWriter writer{t, table};
        geo::GridCells cells;
        cells.size = size;
        for (int r = 0; r < rows; ++r)
            for (int c = 0; c < columns; ++c) {
                const geo::CellName name{3035, size, north + size * r, east + size * c};
                writer.add(name.text(), {}, std::vector<geo::Cell>{town::n(people)});
                cells.push(name.north, name.east, people, people / 2, false);
            }
        const auto written = writer.finish();
        geo::writeGrid(t, written, table.sourceId, std::move(cells), {});
        t.commit();
    }
    static geo::Point home(double x, double y) {
        static const geo::Transformer toHome{3035, 2154};
        return toHome({east + x, north + y});
    }
    static std::string wkt(double fromX, double toX, double toY = 1000) {
        std::string text;
        for (const auto& [x, y] : {std::pair{fromX, 0.0}, {toX, 0.0}, {toX, toY}, {fromX, toY}, {fromX, 0.0}}) {
            const auto p = home(x, y);
            text += (text.empty() ? "" : ",") + std::to_string(p.x) + " " + std::to_string(p.y);
        }
        return "POLYGON((" + text + "))";
    }
    std::vector<PeopleNear> find(const std::vector<std::string>& shapes, const std::vector<double>& radii) {
        std::vector<geo::MultiPolygon> outlines;
        for (const auto& shape : shapes)
            outlines.push_back(geo::fromWkt(shape));
        const std::vector places{home(500, 500)};
        return indicators::peopleNear(m_observatory, outlines, 2154, places, radii, quiet);
    }

    support::TemporaryFolder m_folder;
    geo::Observatory m_observatory =
        geo::Observatory::create(m_folder / "town.sqlite", *geo::Territory::find("metropole"));
};

} // namespace

// 100, 60 and half of 40 people at 0, 200 and 400 m of the place; corners are 141.4 m from the centres.
TEST(PeopleNear, AreThePartsOfSquaresWhoseCentreIsNearEnough) {
    const auto found = near(row(200, {100, 60, 40}), {strip(0, 500)}, {{100, 100}}, {300}).at(0);
    EXPECT_DOUBLE_EQ(found.persons, 180);
    EXPECT_DOUBLE_EQ(found.imputed, 60);
    EXPECT_EQ(found.size, 200);
    const auto& share = found.within.at(0);
    EXPECT_DOUBLE_EQ(share.value.value, 160.0 / 180);
    EXPECT_EQ(share.value.state, CellState::Estimated);
    ASSERT_TRUE(share.bounds);
    EXPECT_DOUBLE_EQ(share.bounds->first, 100.0 / 180);
    EXPECT_DOUBLE_EQ(share.bounds->second, 1);
    EXPECT_FALSE(share.indicative);
    EXPECT_TRUE(share.why.empty());
}

TEST(PeopleNear, LiveAtADistanceThatEachSquareCountsInByItsPeople) {
    const auto found = near(row(200, {100, 60, 40}), {strip(0, 500)}, {{900, 100}, {900, 5000}}, {300}).at(0);
    EXPECT_DOUBLE_EQ(found.distance.value.value, (100 * 800 + 60 * 600 + 20 * 400) / 180.0);
    EXPECT_EQ(found.distance.value.state, CellState::Estimated);
    EXPECT_NEAR(found.distance.bounds->first, found.distance.value.value - 100 * std::sqrt(2), 1e-9);
    EXPECT_NEAR(found.distance.bounds->second, found.distance.value.value + 100 * std::sqrt(2), 1e-9);
}

// A square counts once in two neighbourhoods taken together, however often they cover it.
TEST(PeopleNear, AreCountedOnceInTwoNeighbourhoodsTogether) {
    const std::vector shapes{strip(0, 300), strip(200, 600)};
    auto all = shapes;
    all.push_back(geo::united(shapes));
    const auto found = near(row(200, {100, 60, 40}), all, {{100, 100}}, {150, 300});
    EXPECT_DOUBLE_EQ(found[0].persons, 130);
    EXPECT_DOUBLE_EQ(found[1].persons, 100);
    EXPECT_DOUBLE_EQ(found[2].persons, 200);
    EXPECT_DOUBLE_EQ(found[0].within[1].value.value, 1);
    EXPECT_DOUBLE_EQ(found[1].within[1].value.value, 0.6);
    EXPECT_DOUBLE_EQ(found[2].within[0].value.value, 0.5);
    EXPECT_DOUBLE_EQ(found[2].within[1].value.value, 0.8);
}

// Wherever people are put in their squares, the share is between the bounds and so is the mean distance.
TEST(PeopleNear, BoundsHoldWhereverPeopleLiveInTheirSquares) {
    const std::vector<double> people{30, 70, 10, 90, 50, 20, 80, 40};
    const std::vector<geo::Point> places{{310, 40}, {1190, 390}, {1200, 390}};
    const auto found = near(row(200, people), {strip(0, 1600)}, places, {200, 300, 500}).at(0);
    for (const double x : {0.0, 0.25, 0.5, 1.0})
        for (const double y : {0.0, 0.5, 1.0}) {
            double all = 0, metres = 0, share[3] = {};
            for (std::size_t k = 0; k < people.size(); ++k) {
                const geo::Point at{200 * (static_cast<double>(k) + x), 200 * y};
                double nearest = 1e9;
                for (const auto& place : places)
                    nearest = std::min(nearest, std::hypot(place.x - at.x, place.y - at.y));
                all += people[k];
                metres += people[k] * nearest;
                for (std::size_t r = 0; r < 3; ++r)
                    share[r] += nearest <= std::vector{200.0, 300.0, 500.0}[r] ? people[k] : 0;
            }
            for (std::size_t r = 0; r < 3; ++r) {
                EXPECT_LE(found.within[r].bounds->first, share[r] / all) << x << " " << y;
                EXPECT_GE(found.within[r].bounds->second, share[r] / all) << x << " " << y;
            }
            EXPECT_LE(found.distance.bounds->first, metres / all);
            EXPECT_GE(found.distance.bounds->second, metres / all);
        }
}

TEST(PeopleNear, AreNotEstimableWhereNobodyLivesAndNeverZero) {
    const auto found = near(row(200, {0, 60}), {strip(0, 150), strip(5000, 6000)}, {{100, 100}}, {300});
    for (const auto& one : found) {
        EXPECT_EQ(one.within.at(0).value.state, CellState::NotEstimable);
        EXPECT_TRUE(std::isnan(one.within[0].value.value));
        EXPECT_EQ(one.distance.value.state, CellState::NotEstimable);
        EXPECT_THAT(why(one.distance), HasSubstr("no inhabited square"));
    }
}

TEST(PeopleNear, WithoutAPlaceNobodyIsNearAndThereIsNoDistance) {
    const auto found = near(row(1000, {100, 60}), {strip(0, 1500)}, {}, {300}).at(0);
    EXPECT_EQ(found.within.at(0).value.state, CellState::Estimated);
    EXPECT_EQ(found.within[0].value.value, 0);
    EXPECT_EQ(found.distance.value.state, CellState::NotApplicable);
    EXPECT_THAT(why(found.distance), HasSubstr("has no place"));
}

TEST(PeopleNear, SquaresLargerThanADistanceDoNotTellIt) {
    const auto found =
        near(row(1000, {100, 60, 40}), {strip(0, 3000, 1000)}, {{700, 500}}, {300, 707, 708, 1414, 1415}).at(0);
    ASSERT_EQ(found.within.size(), 5u);
    EXPECT_EQ(found.within[0].value.state, CellState::NotEstimable);
    EXPECT_EQ(found.within[0].bounds, (std::pair{0.0, 0.8})) << "which is known all the same";
    EXPECT_THAT(why(found.within[0]), HasSubstr("squares of 1000 m are too large to tell distances under 707 m"));
    EXPECT_EQ(found.within[1].value.state, CellState::NotEstimable);
    EXPECT_TRUE(found.within[2].indicative);
    EXPECT_THAT(why(found.within[2]), HasSubstr("tell little of distances under 1414 m"));
    EXPECT_TRUE(found.within[3].indicative);
    EXPECT_FALSE(found.within[4].indicative);
}

// So far from any place that it does not matter where people live in their squares.
TEST(PeopleNear, LargeSquaresTellWhatIsCertain) {
    const auto found = near(row(1000, {100, 60}), {strip(0, 2000)}, {{9000, 500}}, {300, 20'000}).at(0);
    EXPECT_EQ(found.within[0].value.value, 0);
    EXPECT_EQ(found.within[1].value.value, 1);
    EXPECT_FALSE(found.within[0].indicative);
    EXPECT_EQ(found.within[0].value.state, CellState::Estimated);
}

TEST(PeopleNear, AHundredThousandPlacesOnOneSpotAreOne) {
    const std::vector<geo::Point> places(100'000, geo::Point{900, 100});
    const std::vector<double> people(2000, 1);
    const auto found = near(row(200, people), {strip(0, 400'000)}, places, {300}).at(0);
    EXPECT_NEAR(found.within[0].value.value * found.persons, 3, 1e-9); // centres at 700, 900 and 1,100 m
}

TEST_F(PeopleNearInAFile, WithoutAGridAreNotEstimableAndTheFileIsNamed) {
    const auto found = find({wkt(0, 1000)}, {300}).at(0);
    EXPECT_EQ(found.within.at(0).value.state, CellState::NotEstimable);
    EXPECT_EQ(found.distance.value.state, CellState::NotEstimable);
    EXPECT_THAT(why(found.distance), HasSubstr("carreaux_200m"));
}

TEST_F(PeopleNearInAFile, AreOfTheFinestGridThatHasPeopleThere) {
    addGrid(1000, 4, 1, 1000, 2019);
    addGrid(200, 10, 5, 40, 2017);
    addGrid(200, 10, 5, 80, 2019);
    const auto found = find({wkt(0, 1000), wkt(3000, 4000)}, {1000});
    EXPECT_EQ(found[0].size, 200);
    EXPECT_EQ(found[0].year, 2019);
    EXPECT_NEAR(found[0].persons, 25 * 80, 0.5); // straight here is not quite straight there
    EXPECT_NEAR(found[0].inhabited, 1, 3e-3);
    EXPECT_EQ(found[1].size, 1000);
    EXPECT_NEAR(found[1].persons, 1000, 0.5);
    EXPECT_EQ(found[1].within[0].value.value, 0);
}

TEST_F(PeopleNearInAFile, WithoutOutlinesOfIrisNobodyKnowsWhatLiesBesideTheSquares) {
    addGrid(200, 5, 5, 80, 2019);
    const auto found = find({wkt(0, 1950), wkt(0, 1240), wkt(0, 1050)}, {1500});
    EXPECT_FALSE(found[0].coverage);
    EXPECT_NEAR(found[0].inhabited, 1000.0 / 1950, 3e-3);
    EXPECT_EQ(found[0].within[0].value.state, CellState::NotEstimable);
    EXPECT_EQ(found[0].distance.value.state, CellState::NotEstimable);
    EXPECT_THAT(why(found[0].distance), HasSubstr("cover only 51 % of it: import Contours…IRIS"));
    EXPECT_TRUE(found[1].within[0].indicative);
    EXPECT_FALSE(found[2].within[0].indicative);
}

// Half of the first shape lies in an IRIS where the squares have nobody, less of the others.
TEST_F(PeopleNearInAFile, AreOfSquaresThatCoverTheShape) {
    addGrid(200, 5, 5, 80, 2019);
    town::addZones(
        m_observatory, geo::GeographyKind::Iris, 2019,
        {{"340010101", "One", "Town", "H", wkt(0, 1000)}, {"340010102", "Two", "Town", "H", wkt(1000, 4000)}});
    const auto half = find({wkt(0, 1950), wkt(0, 1240), wkt(0, 1050)}, {1500});
    EXPECT_NEAR(half[0].coverage.value(), 1000.0 / 1950, 1e-3);
    EXPECT_EQ(half[0].within[0].value.state, CellState::NotEstimable);
    EXPECT_FALSE(half[0].within[0].bounds);
    EXPECT_THAT(why(half[0].within[0]), HasSubstr("data cover only 51 % of it"));
    EXPECT_TRUE(half[1].within[0].indicative);
    EXPECT_THAT(why(half[1].within[0]), HasSubstr("data cover 80 % of it only"));
    EXPECT_FALSE(half[2].within[0].indicative);
    addGrid(1000, 4, 1, 2000, 2015);
    const auto whole = find({wkt(0, 2000)}, {1500}).at(0);
    EXPECT_EQ(whole.size, 1000);
    EXPECT_NEAR(whole.coverage.value(), 1, 1e-9);
    EXPECT_EQ(whole.within[0].value.state, CellState::Estimated);
}
