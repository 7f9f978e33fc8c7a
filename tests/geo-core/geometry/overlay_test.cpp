#include "base/error.hpp"
#include "geometry/overlay.hpp"
#include "support.hpp"
#include "tessellation.hpp"

#include <map>

namespace {

std::vector<geo::MultiPolygon> shapes(const geo::ZoneSet& set) {
    std::vector<geo::MultiPolygon> list;
    for (std::size_t i = 0; i < set.size(); ++i)
        list.push_back(set.shape(i));
    return list;
}

std::vector<geo::Overlap> overlay(const geo::ZoneSet& sources, const std::vector<geo::MultiPolygon>& targets) {
    geo::NoProgress quiet;
    return geo::overlay(sources, targets, 2154, quiet);
}

const support::Tessellation coarse{.columns = 9, .rows = 8, .cell = 1000, .seed = 11, .holesAndParts = true};

} // namespace

TEST(Overlay, FindsWhatTwoSquaresShare) {
    const auto sources =
        support::zones(geo::GeographyKind::Iris, 2020,
                       {{"a", "POLYGON((0 0,2 0,2 2,0 2,0 0))"}, {"b", "POLYGON((2 0,4 0,4 2,2 2,2 0))"}});
    const auto found = overlay(sources, {geo::fromWkt("POLYGON((1 1,3 1,3 3,1 3,1 1))")});
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].source, 0u);
    EXPECT_DOUBLE_EQ(found[0].area, 1);
    EXPECT_DOUBLE_EQ(found[1].area, 1);
}

TEST(Overlay, LeavesOutWhatOnlyTouches) {
    const auto sources = support::zones(geo::GeographyKind::Iris, 2020, {{"a", "POLYGON((0 0,2 0,3 2,0 2,0 0))"}});
    EXPECT_TRUE(overlay(sources, {geo::fromWkt("POLYGON((2 0,4 0,4 2,3 2,2 0))")}).empty());    // an oblique edge
    EXPECT_TRUE(overlay(sources, {geo::fromWkt("POLYGON((0 2,3 2,3 4,0 4,0 2))")}).empty());    // a horizontal one
    EXPECT_TRUE(overlay(sources, {geo::fromWkt("POLYGON((-1 0,0 0,0 2,-1 2,-1 0))")}).empty()); // a vertical one
}

TEST(Overlay, KeepsHolesFree) {
    const auto sources =
        support::zones(geo::GeographyKind::Iris, 2020,
                       {{"a", "POLYGON((4 4,6 4,6 6,4 6,4 4))"}, {"b", "POLYGON((1 1,5 1,5 5,1 5,1 1))"}});
    const auto found = overlay(sources, {geo::fromWkt("POLYGON((0 0,10 0,10 10,0 10,0 0),(4 4,6 4,6 6,4 6,4 4))")});
    ASSERT_EQ(found.size(), 1u); // a fills the hole
    EXPECT_DOUBLE_EQ(found[0].area, 15);
}

TEST(Overlay, GivesTheAreasOfGeosIntersection) {
    const auto sources = support::zoneSet(coarse);
    std::vector<geo::MultiPolygon> targets;
    for (std::uint64_t i = 0; i < 60; ++i)
        targets.push_back(
            support::blob({650'500 + 8000 * support::uniform(1, i), 6'280'500 + 7000 * support::uniform(2, i)},
                          100 + 900 * support::uniform(3, i), 90, i));
    targets.push_back(difference(buffered(targets[0], 300), targets[0]));
    std::size_t pairs = 0;
    for (const auto& overlap : overlay(sources, targets)) {
        const double expected = area(intersection(sources.shape(overlap.source), targets[overlap.target]));
        EXPECT_NEAR(overlap.area, expected, 1e-6 * expected + 1e-6) << overlap.source << " in " << overlap.target;
        ++pairs;
    }
    EXPECT_GT(pairs, 200u);
}

TEST(Overlay, MissesNoPair) {
    const auto sources = support::zoneSet(coarse);
    const std::vector<geo::MultiPolygon> targets{support::blob({654'500, 6'284'000}, 1500, 120, 5)};
    std::map<std::uint32_t, double> found;
    for (const auto& overlap : overlay(sources, targets))
        found[overlap.source] = overlap.area;
    for (std::uint32_t s = 0; s < sources.size(); ++s)
        EXPECT_EQ(found.contains(s), area(intersection(sources.shape(s), targets[0])) > 1e-3) << s;
}

TEST(Overlay, SharesEachZoneOutCompletelyOverAPartition) {
    const auto sources = support::zoneSet(coarse);
    for (const std::uint64_t seed : {21u, 22u, 23u}) {
        // Finer and coarser targets over the same square, and the sources themselves.
        const auto targets = support::zoneSet({.columns = seed == 22 ? 23u : 4u,
                                               .rows = 5,
                                               .cell = seed == 22 ? 9000.0 / 23 : 2250,
                                               .seed = seed,
                                               .holesAndParts = seed != 21});
        std::vector<double> shared(sources.size());
        for (const auto& overlap : overlay(sources, shapes(targets)))
            shared[overlap.source] += overlap.area;
        for (std::size_t s = 0; s < sources.size(); ++s)
            if (targets.extent().contains({sources.extent(s).maxX, sources.extent(s).maxY}) &&
                targets.extent().maxY >= sources.extent(s).maxY) {
                EXPECT_NEAR(shared[s], sources.area(s), 1e-9 * sources.area(s)) << seed << ": " << s;
            }
    }
}

TEST(Overlay, FindsEachZoneOfASetInItself) {
    const auto sources = support::zoneSet(coarse);
    const auto found = overlay(sources, shapes(sources));
    ASSERT_EQ(found.size(), sources.size());
    for (const auto& overlap : found) {
        EXPECT_EQ(overlap.source, overlap.target);
        EXPECT_NEAR(overlap.area, sources.area(overlap.source), 1e-9 * overlap.area);
    }
}

TEST(Overlay, CountsWhatLiesWhollyInsideALargeTarget) {
    const auto sources = support::zoneSet({.columns = 20, .rows = 20, .cell = 200, .pointsPerEdge = 4});
    const auto target = support::blob({652'000, 6'282'000}, 1400, 1200, 3); // enough points for the index of its edges
    double sum = 0;
    for (const auto& overlap : overlay(sources, {target})) {
        const double expected = area(intersection(sources.shape(overlap.source), target));
        EXPECT_NEAR(overlap.area, expected, 1e-6 * expected + 1e-6);
        sum += overlap.area;
    }
    EXPECT_NEAR(sum, area(target), 1e-9 * sum);
}

TEST(Overlay, RefusesTwoCoordinateSystems) {
    geo::NoProgress quiet;
    const auto sources = support::zoneSet({.columns = 1, .rows = 1});
    EXPECT_THROW(geo::overlay(sources, std::vector<geo::MultiPolygon>(1), 5490, quiet), geo::Error);
}

TEST(Overlay, CanBeCancelled) {
    struct Impatient final : geo::Progress {
        void report(double) override { throw geo::Cancelled{}; }
    } impatient;
    const auto sources = support::zoneSet(coarse);
    EXPECT_THROW(geo::overlay(sources, shapes(sources), 2154, impatient), geo::Cancelled);
}

TEST(PointsInside, AgreeWithALookAtEach) {
    geo::PointSet points;
    for (std::uint64_t i = 0; i < 20000; ++i)
        points.points.push_back({650'000 + 9000 * support::uniform(1, i), 6'280'000 + 8000 * support::uniform(2, i)});
    std::vector<geo::MultiPolygon> targets;
    for (std::uint64_t i = 0; i < 30; ++i)
        targets.push_back(support::blob(
            {650'000 + 9000 * support::uniform(3, i), 6'280'000 + 8000 * support::uniform(4, i)}, 700, 80, i));
    targets.emplace_back(); // nothing lies in nothing
    const auto inside = pointsInside(points, targets);
    ASSERT_EQ(inside.size(), targets.size());
    for (std::size_t t = 0; t < targets.size(); ++t) {
        std::vector<std::uint32_t> expected;
        for (std::uint32_t i = 0; i < points.size(); ++i)
            if (contains(targets[t], points.points[i]))
                expected.push_back(i);
        EXPECT_EQ(inside[t], expected) << t;
    }
}

TEST(PointsInside, CountTheBoundaryIn) {
    geo::PointSet points;
    points.points = {{0, 0}, {1, 0.5}, {1.1, 0.5}};
    const auto inside = pointsInside(points, std::vector{geo::fromWkt("POLYGON((0 0,1 0,1 1,0 1,0 0))")});
    EXPECT_EQ(inside[0], (std::vector<std::uint32_t>{0, 1}));
}
