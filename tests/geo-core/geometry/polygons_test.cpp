#include "base/error.hpp"
#include "geometry/locator.hpp"
#include "geometry/polygons.hpp"
#include "tessellation.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

using geo::fromWkt;

TEST(Area, TakesHolesOffWhicheverWayRingsTurn) {
    EXPECT_DOUBLE_EQ(area(fromWkt("POLYGON((0 0,10 0,10 10,0 10,0 0),(2 2,4 2,4 4,2 4,2 2))")), 96);
    EXPECT_DOUBLE_EQ(area(fromWkt("POLYGON((0 0,0 10,10 10,10 0,0 0),(2 2,4 2,4 4,2 4,2 2))")), 96);
    EXPECT_DOUBLE_EQ(area(fromWkt("MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,7 5,7 7,5 7,5 5)))")), 4.5);
}

TEST(Area, KeepsItsDigitsAtTheNorthingsOfLambert93) {
    EXPECT_DOUBLE_EQ(
        area(fromWkt("POLYGON((770000 6280000,770001 6280000,770001 6280001,770000 6280001,770000 6280000))")), 1);
}

TEST(Repair, LeavesAValidShapeAsItIs) {
    geo::Repair what;
    const auto shape = fromWkt("POLYGON((0 0,10 0,10 10,0 10,0 0))");
    EXPECT_EQ(toWkt(repaired(shape, what)), toWkt(shape));
    EXPECT_FALSE(what.wasInvalid);
    EXPECT_TRUE(what.reason.empty());
}

TEST(Repair, CutsABowTieIntoTwoTriangles) {
    geo::Repair what;
    // Two triangles of 25 each that the shoelace formula counts against each other.
    const auto mended = repaired(fromWkt("POLYGON((0 0,10 10,10 0,0 10,0 0))"), what);
    EXPECT_TRUE(what.wasInvalid);
    EXPECT_NE(what.reason.find("Self-intersection"), std::string::npos) << what.reason;
    EXPECT_DOUBLE_EQ(what.areaBefore, 0);
    EXPECT_DOUBLE_EQ(what.areaAfter, 50);
    EXPECT_EQ(mended.parts.size(), 2u);
}

TEST(Repair, ClosesARing) {
    geo::Repair what;
    geo::MultiPolygon open;
    open.parts = {{{{0, 0}, {1, 0}, {1, 1}, {0, 1}}}};
    EXPECT_DOUBLE_EQ(area(repaired(open, what)), 1);
    EXPECT_TRUE(what.wasInvalid);
}

TEST(Repair, RefusesWhatEnclosesNothing) {
    geo::Repair what;
    EXPECT_THROW(repaired(fromWkt("POLYGON((0 0,5 5,0 0,0 0))"), what), geo::Error);
    EXPECT_THROW(repaired(geo::MultiPolygon{}, what), geo::Error);
    geo::MultiPolygon nowhere;
    nowhere.parts = {{{{0, 0}, {1, NAN}, {1, 1}, {0, 0}}}};
    EXPECT_THROW(repaired(nowhere, what), geo::Error);
}

TEST(Buffer, UnderstatesThreeHundredMetresByNineCentimetresAt32Segments) {
    // A chord's middle lies r(1 − cos(π/4n)) inside the arc: 0.090 m for r = 300 and n = 32 pieces a quadrant.
    const auto shape = fromWkt("POLYGON((0 0,0.001 0,0.001 0.001,0 0.001,0 0))");
    const double n = 4 * 32, expected = n / 2 * 300 * 300 * std::sin(2 * std::numbers::pi / n);
    EXPECT_NEAR(area(buffered(shape, 300)), expected, expected * 1e-5);
    EXPECT_NEAR(300 * (1 - std::cos(std::numbers::pi / 4 / 32)), 0.09, 0.001);
}

TEST(Sets, UniteTakeOffAndIntersect) {
    const auto a = fromWkt("POLYGON((0 0,2 0,2 2,0 2,0 0))"), b = fromWkt("POLYGON((1 1,3 1,3 3,1 3,1 1))");
    EXPECT_DOUBLE_EQ(area(geo::united(std::vector{a, b})), 7);
    EXPECT_DOUBLE_EQ(area(difference(a, b)), 3);
    EXPECT_DOUBLE_EQ(area(intersection(a, b)), 1);
    EXPECT_TRUE(intersection(a, fromWkt("POLYGON((2 0,4 0,4 2,2 2,2 0))")).empty()); // they share an edge only
}

TEST(Contains, IncludesTheBoundaryAndLeavesHolesOut) {
    const auto shape = fromWkt("POLYGON((0 0,10 0,10 10,0 10,0 0),(4 4,6 4,6 6,4 6,4 4))");
    EXPECT_TRUE(contains(shape, {1, 1}));
    EXPECT_TRUE(contains(shape, {0, 0}));
    EXPECT_TRUE(contains(shape, {10, 5}));
    EXPECT_TRUE(contains(shape, {4, 5}));
    EXPECT_FALSE(contains(shape, {5, 5}));
    EXPECT_FALSE(contains(shape, {10.0001, 5}));
}

TEST(Locator, AgreesWithTheRayOverAllEdges) {
    const auto shape = support::blob({700'000, 6'600'000}, 800, 400, 7);
    const geo::Locator locator{shape};
    const auto box = shape.extent();
    for (std::uint64_t i = 0; i < 5000; ++i) {
        const geo::Point p{box.minX + support::uniform(1, i) * box.width(),
                           box.minY + support::uniform(2, i) * box.height()};
        ASSERT_EQ(locator.contains(p), contains(shape, p)) << i;
    }
    EXPECT_EQ(locator.locate(shape.parts[0][0][3]), geo::Location::Boundary);
}

TEST(BoundaryDistance, IsMeasuredFromBothSides) {
    const auto shape = fromWkt("POLYGON((0 0,10 0,10 10,0 10,0 0))");
    EXPECT_DOUBLE_EQ(boundaryDistance(shape, {5, 2}), 2);
    EXPECT_DOUBLE_EQ(boundaryDistance(shape, {13, 14}), 5);
}

TEST(PointInside, LiesInTheArmOfAHorseshoe) {
    const auto shape = fromWkt("POLYGON((0 0,30 0,30 30,20 30,20 10,10 10,10 30,0 30,0 0))");
    const auto p = pointInside(shape);
    EXPECT_TRUE(contains(shape, p));
    EXPECT_GT(boundaryDistance(shape, p), 4); // the largest circle has a radius between 5 and 6
}

TEST(Wkt, ComesBackAsItWas) {
    const auto text = "MULTIPOLYGON (((0 0,0.1 0,1 1,0 0)),((5 5,7.25 5,7 7,5 5),(5.5 5.2,6 5.2,6 5.4,5.5 5.2)))";
    EXPECT_EQ(toWkt(fromWkt(text)), text);
    EXPECT_EQ(toWkt(fromWkt("multipolygon empty")), "MULTIPOLYGON EMPTY");
}

TEST(Wkt, RefusesWhatIsNoPolygon) {
    for (const char* text : {"", "POINT(1 2)", "POLYGON((0 0,1 1", "POLYGON((0 0,1 0,1 1,0 0)) and more",
                             "POLYGON((0 0,1 0,1 1))", "POLYGON((a b))"})
        EXPECT_THROW(fromWkt(text), geo::Error) << text;
}

TEST(Wkb, ComesBackAsItWas) {
    const auto shape = fromWkt("MULTIPOLYGON(((0 0,0.1 0,1 1,0 0)),((5 5,7 5,7 7,5 5),(5.5 5.2,6 5.2,6 5.4,5.5 5.2)))");
    EXPECT_EQ(toWkt(geo::fromWkb(toWkb(shape))), toWkt(shape));
}

TEST(Wkb, ReadsBigEndianAndHeights) {
    std::vector<std::uint8_t> bytes{0, 0, 0, 0x03, 0xeb, 0, 0,
                                    0, 1, 0, 0,    0,    4}; // ISO POLYGON Z, most significant first
    for (const auto& [x, y] : {std::pair{0, 0}, {1, 0}, {1, 1}, {0, 0}})
        for (const int value : {x, y, 7}) {
            const auto raw = std::bit_cast<std::uint64_t>(static_cast<double>(value));
            for (int shift = 56; shift >= 0; shift -= 8)
                bytes.push_back(static_cast<std::uint8_t>(raw >> shift));
        }
    EXPECT_EQ(toWkt(geo::fromWkb(bytes)), "MULTIPOLYGON (((0 0,1 0,1 1,0 0)))");
}

TEST(Wkb, RefusesDamageWithoutTakingMemoryForIt) {
    auto bytes = toWkb(fromWkt("POLYGON((0 0,1 0,1 1,0 0))"));
    for (std::size_t length = 0; length < bytes.size(); ++length)
        EXPECT_THROW(geo::fromWkb(std::span{bytes}.first(length)), geo::Error) << length;
    for (std::size_t at = 5; at < 9; ++at)
        bytes[at] = 0xff; // four thousand million parts
    EXPECT_THROW(geo::fromWkb(bytes), geo::Error);
}
