#include "support.hpp"
#include "tessellation.hpp"

using geo::GeographyKind;

TEST(ZoneSet, HoldsItsZonesAsTheyWereGiven) {
    const auto wkt = "MULTIPOLYGON (((0 0,10 0,10 10,0 0),(6 1,9 1,9 3,6 1)),((20 20,21 20,21 21,20 20)))";
    const auto set =
        support::zones(GeographyKind::Iris, 2020, {{"340010101", "POLYGON((5 5,6 5,6 6,5 5))"}, {"340010102", wkt}});
    EXPECT_EQ(set.size(), 2u);
    EXPECT_EQ(toWkt(set.shape(1)), wkt);
    EXPECT_DOUBLE_EQ(set.area(1), 50 - 3 + 0.5);
    EXPECT_EQ(set.extent(1), (geo::Extent{0, 0, 21, 21}));
    EXPECT_EQ(set.find("340010102"), 1u);
    EXPECT_FALSE(set.find("34001010"));
    EXPECT_EQ(set.pointCount(), 16u);
}

TEST(ZoneSet, FindsTheSameBoxesAsALookAtEach) {
    const auto set = support::zoneSet({.columns = 37, .rows = 29, .pointsPerEdge = 3, .holesAndParts = true});
    for (std::uint64_t i = 0; i < 300; ++i) {
        const double x = set.extent().minX + support::uniform(3, i) * set.extent().width();
        const double y = set.extent().minY + support::uniform(4, i) * set.extent().height();
        const geo::Extent box{x, y, x + 4000 * support::uniform(5, i), y + 4000 * support::uniform(6, i)};
        std::vector<std::uint32_t> expected;
        for (std::uint32_t z = 0; z < set.size(); ++z)
            if (set.extent(z).intersects(box))
                expected.push_back(z);
        ASSERT_EQ(set.within(box), expected) << i;
    }
}

TEST(ZoneSet, PutsEachPointOfAPartitionInOneZone) {
    const auto set = support::zoneSet({.columns = 12, .rows = 12, .pointsPerEdge = 9, .holesAndParts = true});
    for (std::uint64_t i = 0; i < 3000; ++i) {
        const geo::Point p{set.extent().minX + support::uniform(8, i) * set.extent().width(),
                           set.extent().minY + support::uniform(9, i) * set.extent().height()};
        ASSERT_EQ(set.allAt(p).size(), 1u) << i;
    }
}

TEST(ZoneSet, CountsTheBoundaryInAndTakesTheFirst) {
    const auto set = support::zones(GeographyKind::Iris, 2020,
                                    {{"a", "POLYGON((0 0,1 0,1 1,0 1,0 0))"}, {"b", "POLYGON((1 0,2 0,2 1,1 1,1 0))"}});
    EXPECT_EQ(set.at({1, 0.5}), 0u);
    EXPECT_EQ(set.allAt({1, 0.5}), (std::vector<std::uint32_t>{0, 1}));
    EXPECT_EQ(set.at({2, 1}), 1u);
    EXPECT_FALSE(set.at({2.1, 1}));
}

TEST(ZoneSet, MayBeEmpty) {
    const geo::ZoneSet set{geo::Geography{}, {}};
    EXPECT_EQ(set.size(), 0u);
    EXPECT_TRUE(set.extent().empty());
    EXPECT_TRUE(set.within({0, 0, 1, 1}).empty());
    EXPECT_FALSE(set.at({0, 0}));
}

TEST(GeographyKind, IsWrittenInTheWordsOfTheCommand) {
    for (const auto* word : {"iris", "qpv", "commune", "departement", "epci"})
        EXPECT_EQ(geo::toText(*geo::geographyKindFromText(word)), word);
    EXPECT_FALSE(geo::geographyKindFromText("canton"));
}
