#include "geometry/zone_level.hpp"
#include "support.hpp"
#include "tessellation.hpp"

#include <cmath>
#include <limits>

namespace {

using geo::SnapGrid;
using geo::ZoneLevel;

/// Twice the area of a ring of a level, in cells; exact.
std::int64_t twiceArea(std::span<const ZoneLevel::Cell> ring) {
    std::int64_t sum = 0;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
        sum += std::int64_t{ring[j].x} * ring[i].y - std::int64_t{ring[i].x} * ring[j].y;
    return sum;
}

/// Of all zones, shells less holes. Shells of the tessellation run one way, whatever was cut off them.
std::int64_t twiceAreaOf(const geo::ZoneSet& zones, const ZoneLevel& level) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < zones.size(); ++i)
        for (auto r = zones.ringsBegin(i); r < zones.ringsBegin(i + 1); ++r)
            if (!level.ring(r).empty())
                sum += (zones.isShell(r) ? 1 : -1) * std::abs(twiceArea(level.ring(r)));
    return sum;
}

TEST(SnapGrid, TakesThePowerOfTwoBelow) {
    EXPECT_EQ(SnapGrid::within(100).cell(), 64);
    EXPECT_EQ(SnapGrid::within(64).cell(), 64);
    EXPECT_EQ(SnapGrid::within(0.3).cell(), 0.25);
}

TEST(SnapGrid, DropsRepeatsStraightPiecesAndWhatIsNoNumber) {
    const double nan = std::numeric_limits<double>::quiet_NaN(), inf = std::numeric_limits<double>::infinity();
    std::vector<SnapGrid::Cell> cells;
    SnapGrid{10}.reduce(
        std::vector<geo::Point>{{0, 0}, {2, -3}, {9, 1}, {21, 0}, {nan, 4}, {50, inf}, {48, 1}, {50, 30}, {-1, 1}},
        cells);
    EXPECT_EQ(cells, (std::vector<SnapGrid::Cell>{{0, 0}, {5, 0}, {5, 3}}));
}

// The tessellation fills its square without gap or overlap, and its outer limit lies on the grid; so the zones of each
// level fill the square too, to the last cell.
TEST(ZoneLevel, OfAPartitionIsAPartition) {
    const auto zones = support::zoneSet({.columns = 16, .rows = 16, .cell = 2048, .origin = {655'360, 6'291'456}});
    for (const double cell : ZoneLevel::cells) {
        const auto level = geo::levelOf(zones, cell);
        const double side = 16 * 2048 / cell;
        EXPECT_EQ(twiceAreaOf(zones, level), static_cast<std::int64_t>(2 * side * side)) << cell;
    }
}

TEST(ZoneLevel, StraysByHalfACellAtMost) {
    const auto zones = support::zoneSet({.columns = 5, .rows = 5, .cell = 5000});
    const auto level = geo::levelOf(zones, 128);
    for (std::size_t r = 0; r < level.rings(); ++r)
        for (const auto& corner : level.ring(r)) {
            double nearest = 1e9;
            for (const auto& p : zones.ring(r))
                nearest =
                    std::min(nearest, std::max(std::abs(p.x - corner.x * 128.0), std::abs(p.y - corner.y * 128.0)));
            ASSERT_LE(nearest, 64.1);
        }
}

TEST(ZoneLevel, KeepsACellOfAnIslandUnderACellButNothingOfASliver) {
    const auto zones = support::zones(geo::GeographyKind::Iris, 2020,
                                      {{"island", "POLYGON((900 900,1100 900,1100 1100,900 1100,900 900))"},
                                       {"sliver", "POLYGON((0 0,1000 0,1000 0.1,0 0.1,0 0))"}});
    const auto level = geo::levelOf(zones, 256);
    EXPECT_EQ(level.ring(zones.ringsBegin(0)).size(), 4U);
    EXPECT_TRUE(level.ring(zones.ringsBegin(1)).empty());
}

TEST(ZoneSet, GivesTheCoarsestLevelThatIsFineEnough) {
    const auto zones = support::zoneSet({.columns = 2, .rows = 2});
    EXPECT_EQ(zones.level(100), nullptr);
    EXPECT_EQ(zones.level(std::numeric_limits<double>::quiet_NaN()), nullptr);
    ASSERT_NE(zones.level(300), nullptr);
    EXPECT_EQ(zones.level(300)->cell(), 256);
    EXPECT_EQ(zones.level(300), zones.level(256)) << "made once";
    EXPECT_EQ(zones.level(1e9)->cell(), 1024);
}

} // namespace
