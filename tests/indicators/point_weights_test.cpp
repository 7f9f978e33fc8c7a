#include "point_weights.hpp"

#include "base/error.hpp"
#include "support.hpp"
#include "tessellation.hpp"

#include <cmath>
#include <numeric>

namespace {

geo::NoProgress quiet;

indicators::InnerWeights weigh(const geo::ZoneSet& sources, const std::vector<geo::MultiPolygon>& targets,
                               const geo::WeightedPoints& points) {
    std::vector<double> areas;
    for (const auto& target : targets)
        areas.push_back(geo::area(target));
    return indicators::pointWeights(sources, geo::overlay(sources, targets, 2154, quiet), targets, areas, points,
                                    quiet);
}

geo::MultiPolygon box(int x0, int x1) {
    return geo::fromWkt("POLYGON((" + std::to_string(x0) + " 0," + std::to_string(x1) + " 0," + std::to_string(x1) +
                        " 10," + std::to_string(x0) + " 10," + std::to_string(x0) + " 0))");
}

geo::ZoneSet twoSquares() {
    return support::zones(
        geo::GeographyKind::Iris, 2020,
        {{"a", "POLYGON((0 0,10 0,10 10,0 10,0 0))"}, {"b", "POLYGON((10 0,20 0,20 10,10 10,10 0))"}});
}

/// `count` points of that weight at one place.
void add(geo::WeightedPoints& points, std::size_t count, geo::Point at, double weight = 1) {
    points.points.insert(points.points.end(), count, at);
    points.weights.insert(points.weights.end(), count, weight);
}

} // namespace

TEST(PointWeights, AreSharesOfTheWeightsOfThePoints) {
    geo::WeightedPoints points;
    add(points, 9, {2, 5}, 2);
    add(points, 6, {8, 5}, 1);
    const auto weights = weigh(twoSquares(), {box(0, 5), box(5, 10)}, points);
    EXPECT_EQ(weights.matrix.method, indicators::Method::Points);
    ASSERT_EQ(weights.matrix.shares.size(), 2u);
    EXPECT_DOUBLE_EQ(weights.matrix.shares[0], 0.75);
    EXPECT_DOUBLE_EQ(weights.matrix.shares[1], 0.25);
    EXPECT_DOUBLE_EQ(weights.inside[0], 24);
}

TEST(PointWeights, CountAPointOnABorderOnce) {
    geo::WeightedPoints points;
    add(points, 10, {10, 5}); // between the zones: in the first
    add(points, 10, {5, 5});  // between the targets: in the first
    add(points, 10, {15, 5});
    const auto weights = weigh(twoSquares(), {box(0, 5), box(5, 20)}, points);
    EXPECT_DOUBLE_EQ(weights.inside[0], 20);
    EXPECT_DOUBLE_EQ(weights.inside[1], 10);
    EXPECT_EQ(weights.matrix.sources, (std::vector<std::uint32_t>{0, 0, 1}));
    EXPECT_DOUBLE_EQ(weights.matrix.shares[0], 0.5);
    EXPECT_DOUBLE_EQ(weights.matrix.shares[1], 0.5);
    EXPECT_DOUBLE_EQ(weights.matrix.shares[2], 1);
}

TEST(PointWeights, LetPointsCountInEachOfTwoTargetsThatOverlap) {
    geo::WeightedPoints points;
    add(points, 10, {4, 5});
    const auto weights = weigh(twoSquares(), {box(0, 5), box(3, 8)}, points);
    EXPECT_DOUBLE_EQ(weights.matrix.shares[0], 1);
    EXPECT_DOUBLE_EQ(weights.matrix.shares[1], 1);
}

TEST(PointWeights, SayWhereThereAreTooFewPoints) {
    geo::WeightedPoints points;
    add(points, 12, {4, 5});
    add(points, 9, {12, 5});
    const auto weights = weigh(twoSquares(), {box(0, 20)}, points);
    EXPECT_TRUE(std::isnan(weights.inside[1]));
    EXPECT_DOUBLE_EQ(weights.without[0], 0.5);
    EXPECT_DOUBLE_EQ(weights.matrix.coverage[0], 0.5);
}

TEST(PointWeights, OfAnotherTerritoryAreRefused) {
    geo::WeightedPoints points;
    points.epsg = 2975;
    EXPECT_THROW(weigh(twoSquares(), {box(0, 20)}, points), geo::Error);
}

TEST(PointWeights, OverAPartitionAddUpToOne) {
    const auto sources = support::zoneSet({.columns = 6, .rows = 6, .seed = 4});
    const auto parts = support::zoneSet({.columns = 2, .rows = 2, .cell = 3000, .seed = 12}); // of the same 6 km square
    geo::WeightedPoints points;
    for (std::uint64_t i = 0; i < 40'000; ++i)
        add(points, 1, {650'000 + 6000 * support::uniform(1, i), 6'280'000 + 6000 * support::uniform(2, i)},
            0.5 + support::uniform(3, i));
    const auto weights = weigh(sources, {parts.shape(0), parts.shape(1), parts.shape(2), parts.shape(3)}, points);
    std::vector<double> given(sources.size(), 0);
    for (std::size_t e = 0; e < weights.matrix.sources.size(); ++e)
        given[weights.matrix.sources[e]] += weights.matrix.shares[e];
    const auto slivers = std::accumulate(weights.matrix.slivers.begin(), weights.matrix.slivers.end(), 0u);
    std::size_t whole = 0;
    for (const double g : given) {
        EXPECT_LE(g, 1 + 1e-9);
        whole += std::abs(g - 1) < 1e-9;
    }
    EXPECT_GE(whole + slivers, sources.size());
}
