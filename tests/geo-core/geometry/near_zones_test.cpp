#include "geometry/near_zones.hpp"
#include "support.hpp"
#include "tessellation.hpp"

using geo::GeographyKind;

namespace {

constexpr double reach = 300;

/// What the general functions say, zone by zone.
std::vector<geo::ZoneDistance> oneByOne(const geo::ZoneSet& zones, geo::Point p) {
    std::vector<geo::ZoneDistance> found;
    for (std::uint32_t i = 0; i < zones.size(); ++i) {
        const auto shape = zones.shape(i);
        const double metres = boundaryDistance(shape, p);
        if (contains(shape, p))
            found.push_back({i, -metres});
        else if (metres <= reach)
            found.push_back({i, metres});
    }
    return found;
}

geo::Point somewhere(const geo::ZoneSet& zones, std::uint64_t seed, std::uint64_t i) {
    const auto box = zones.extent().grown(2 * reach);
    return {box.minX + support::uniform(seed, i) * box.width(),
            box.minY + support::uniform(seed + 1, i) * box.height()};
}

} // namespace

TEST(NearZones, TellsTheSameAsALookAtEachZone) {
    const auto zones = support::zoneSet({.columns = 6, .rows = 5, .pointsPerEdge = 5, .holesAndParts = true});
    const geo::NearZones near{zones, reach};
    std::vector<geo::ZoneDistance> found;
    std::size_t most = 0;
    for (std::uint64_t i = 0; i < 2000; ++i) {
        const auto p = somewhere(zones, 21, i);
        const auto expected = oneByOne(zones, p);
        near.all(p, found);
        ASSERT_EQ(found.size(), expected.size()) << i;
        for (std::size_t k = 0; k < found.size(); ++k) {
            EXPECT_EQ(found[k].zone, expected[k].zone) << i;
            EXPECT_NEAR(found[k].metres, expected[k].metres, 1e-6) << i;
        }
        most = std::max(most, found.size());
        const auto nearest = near.nearest(p);
        ASSERT_EQ(nearest.has_value(), !expected.empty()) << i;
        if (nearest)
            EXPECT_NEAR(nearest->metres, std::ranges::min_element(expected, {}, &geo::ZoneDistance::metres)->metres,
                        1e-6);
    }
    EXPECT_GE(most, 3u) << "the points should meet corners too";
}

TEST(NearZones, TellsOfManyPointsWhatItTellsOfEach) {
    const auto zones = support::zoneSet({.columns = 6, .rows = 5, .pointsPerEdge = 5, .holesAndParts = true});
    const geo::NearZones near{zones, reach};
    std::vector<geo::Point> points;
    for (std::uint64_t i = 0; i < 2000; ++i)
        points.push_back(i % 10 == 0 ? zones.ring(i % zones.ringsBegin(zones.size()))[0] : somewhere(zones, 23, i));
    const auto found = near.nearest(points);
    ASSERT_EQ(found.size(), points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        EXPECT_EQ(found[i], near.nearest(points[i])) << i;
    EXPECT_TRUE(near.nearest(std::span<const geo::Point>{}).empty());
}

TEST(NearZones, CountsTheBoundaryAsInside) {
    const auto zones =
        support::zones(GeographyKind::Qpv, 2024, {{"QN03401I", "POLYGON((0 0,100 0,100 100,0 100,0 0))"}});
    const geo::NearZones near{zones, reach};
    for (const geo::Point p : {geo::Point{0, 0}, geo::Point{100, 37}, geo::Point{50, 100}}) {
        ASSERT_TRUE(near.nearest(p));
        EXPECT_EQ(near.nearest(p)->metres, 0);
        EXPECT_TRUE(near.nearest(p)->holds());
    }
    EXPECT_FALSE(near.nearest({100 + 1e-9, 37})->holds()) << "a millionth of a millimetre outside is outside";
    EXPECT_EQ(near.nearest({50, 30})->metres, -30);
}

TEST(NearZones, TellsOfNothingBeyondItsReach) {
    const auto zones =
        support::zones(GeographyKind::Qpv, 2024, {{"QN03401I", "POLYGON((0 0,100 0,100 100,0 100,0 0))"}});
    const geo::NearZones near{zones, reach};
    EXPECT_EQ(near.nearest({400, 50})->metres, 300);
    EXPECT_FALSE(near.nearest({400.001, 50}));
    EXPECT_FALSE(near.nearest({313, 313})) << "inside the square of the box, outside the rounded corner";
}

TEST(NearZones, TellsOfEachZoneThatHoldsAPointWhereTheyOverlap) {
    const auto zones = support::zones(GeographyKind::Qpv, 2024,
                                      {{"QN03401I", "POLYGON((0 0,100 0,100 100,0 100,0 0))"},
                                       {"QN03402I", "POLYGON((50 0,150 0,150 100,50 100,50 0))"},
                                       {"QN03403I", "POLYGON((0 200,100 200,100 300,0 300,0 200))"}});
    const geo::NearZones near{zones, reach};
    std::vector<geo::ZoneDistance> found;
    near.all({60, 50}, found);
    EXPECT_EQ(found, (std::vector<geo::ZoneDistance>{{0, -40}, {1, -10}, {2, 150}}));
    EXPECT_EQ(near.nearest({60, 50}), (geo::ZoneDistance{0, -40})) << "the first in order";
}
