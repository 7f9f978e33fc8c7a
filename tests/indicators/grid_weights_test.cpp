#include "grid_weights.hpp"

#include "support.hpp"
#include "tessellation.hpp"

#include <cmath>
#include <numeric>

namespace {

geo::NoProgress quiet;

struct Weighed {
    geo::ZoneSet sources;
    std::vector<geo::MultiPolygon> targets;
    std::vector<geo::Overlap> overlaps;
    std::vector<double> areas;

    Weighed(geo::ZoneSet sources_, std::vector<geo::MultiPolygon> targets_)
        : sources{std::move(sources_)}, targets{std::move(targets_)}, overlaps{
                                                                          geo::overlay(sources, targets, 2154, quiet)} {
        for (const auto& target : targets)
            areas.push_back(geo::area(target));
    }
    indicators::InnerWeights by(const geo::GridCells& cells,
                                indicators::GridUniverse universe = indicators::GridUniverse::Persons) const {
        return indicators::gridWeights(sources, overlaps, targets, areas, cells, universe, quiet);
    }
};

/// Squares in the home system itself, so that expected values can be worked out by hand.
geo::GridCells homeSquares() {
    geo::GridCells cells;
    cells.epsg = 2154;
    return cells;
}

/// Squares of 200 m of the European grid over a box of Lambert-93, uneven numbers of people.
geo::GridCells europeanSquares(const geo::Extent& home, std::uint64_t seed) {
    const geo::Transformer toGrid{2154, 3035};
    geo::Extent box;
    for (const double x : {home.minX, home.maxX})
        for (const double y : {home.minY, home.maxY})
            box.add(toGrid({x, y}));
    const auto from = [](double metres) { return static_cast<std::int32_t>(std::floor(metres / 200) - 3) * 200; };
    geo::GridCells cells;
    for (auto north = from(box.minY); north < box.maxY + 600; north += 200)
        for (auto east = from(box.minX); east < box.maxX + 600; east += 200)
            if (const double u =
                    support::uniform(seed, static_cast<std::uint64_t>(north), static_cast<std::uint64_t>(east));
                u > 0.2)
                cells.push(north, east, std::round(1500 * u * u), std::round(600 * u), u < 0.5);
    return cells;
}

const char* const left = "POLYGON((0 0,400 0,400 200,0 200,0 0))";
const char* const right = "POLYGON((400 0,700 0,700 200,400 200,400 0))";
geo::MultiPolygon box(int x0, int x1) {
    return geo::fromWkt("POLYGON((" + std::to_string(x0) + " 0," + std::to_string(x1) + " 0," + std::to_string(x1) +
                        " 200," + std::to_string(x0) + " 200," + std::to_string(x0) + " 0))");
}
geo::ZoneSet one() { return support::zones(geo::GeographyKind::Iris, 2020, {{"a", left}}); }
geo::ZoneSet two() { return support::zones(geo::GeographyKind::Iris, 2020, {{"a", left}, {"b", right}}); }

} // namespace

TEST(GridWeights, AreSharesOfThePeopleNotOfTheLand) {
    auto cells = homeSquares();
    cells.push(0, 0, 900, 300, false);
    cells.push(0, 200, 100, 60, false);
    const auto weights = Weighed{one(), {box(0, 200), box(0, 100), box(100, 300)}}.by(cells);
    EXPECT_EQ(weights.matrix.method, indicators::Method::Grid);
    EXPECT_EQ(weights.matrix.rowStarts, (std::vector<std::size_t>{0, 1, 2, 3}));
    EXPECT_NEAR(weights.matrix.shares[0], 0.9, 1e-12);
    EXPECT_NEAR(weights.matrix.shares[1], 0.45, 1e-12); // half of a square holds half of its people
    EXPECT_NEAR(weights.matrix.shares[2], 0.5, 1e-12);  // 450 + 50 of 1000
    EXPECT_DOUBLE_EQ(weights.inside[0], 1000);
    EXPECT_DOUBLE_EQ(weights.matrix.coverage[0], 1);
}

TEST(GridWeights, SplitASquareBetweenTheZonesItLiesIn) {
    auto cells = homeSquares();
    cells.push(0, 0, 600, 200, false);
    cells.push(0, 400, 800, 200, false);
    cells.push(0, 600, 300, 200, false); // half of it lies beyond the zones
    const auto weights = Weighed{two(), {box(100, 500)}}.by(cells);
    EXPECT_DOUBLE_EQ(weights.inside[0], 600);
    EXPECT_DOUBLE_EQ(weights.inside[1], 950);
    ASSERT_EQ(weights.matrix.shares.size(), 2u);
    EXPECT_NEAR(weights.matrix.shares[0], 0.5, 1e-12);
    EXPECT_NEAR(weights.matrix.shares[1], 400.0 / 950, 1e-12);
}

TEST(GridWeights, CountHouseholdsWhenAskedTo) {
    auto cells = homeSquares();
    cells.push(0, 0, 900, 300, false);
    cells.push(0, 200, 100, 100, false);
    const auto weights = Weighed{one(), {box(0, 200)}}.by(cells, indicators::GridUniverse::Households);
    EXPECT_NEAR(weights.matrix.shares[0], 0.75, 1e-12);
}

TEST(GridWeights, SayWhatTheLoadedSquaresDoNotCover) {
    auto cells = homeSquares();
    cells.push(0, 0, 900, 300, false); // nothing in b
    const auto weights = Weighed{two(), {box(100, 700), box(450, 650)}}.by(cells);
    EXPECT_TRUE(std::isnan(weights.inside[1]));
    EXPECT_EQ(weights.matrix.sources, (std::vector<std::uint32_t>{0})) << "b has no weight, not a weight of 0";
    EXPECT_DOUBLE_EQ(weights.matrix.coverage[0], 0.5);
    EXPECT_DOUBLE_EQ(weights.without[0], 0.5);
    EXPECT_DOUBLE_EQ(weights.matrix.coverage[1], 0);
    geo::Column counts;
    counts.push(geo::Cell::of(10));
    counts.push(geo::Cell::of(10));
    std::vector<double> covered;
    EXPECT_EQ(indicators::product(weights.matrix, counts, weights.inside, covered).states[1],
              geo::CellState::NotEstimable);
}

TEST(GridWeights, TakeAHabitatIrisWithAFewPeopleForOneAtTheEdgeOfTheFile) {
    std::vector<geo::ZoneSet::Zone> zones{{"a", "", "", "H", geo::fromWkt(left)},
                                          {"b", "", "", "A", geo::fromWkt(right)}};
    auto cells = homeSquares();
    cells.push(0, 0, 80, 30, false);
    cells.push(0, 400, 80, 30, false);
    const auto weights = Weighed{geo::ZoneSet{{}, std::move(zones)}, {box(0, 700)}}.by(cells);
    EXPECT_TRUE(std::isnan(weights.inside[0]));
    EXPECT_DOUBLE_EQ(weights.inside[1], 80) << "few people are what a place of work has";
}

TEST(GridWeights, HaveNoneForTheIrisOfACommuneThatTheSquaresOnlyTouch) {
    std::vector<geo::ZoneSet::Zone> zones{{"340010101", "", "", "H", geo::fromWkt(left)},
                                          {"340020101", "", "", "H", geo::fromWkt(right)}};
    auto cells = homeSquares();
    cells.push(0, 0, 2000, 900, false);
    cells.push(0, 200, 2000, 900, false);
    cells.push(0, 400, 2000, 900, false);
    cells.touched = {"34002"};
    const auto weights = Weighed{geo::ZoneSet{{}, std::move(zones)}, {box(0, 700)}}.by(cells);
    EXPECT_DOUBLE_EQ(weights.inside[0], 4000);
    EXPECT_TRUE(std::isnan(weights.inside[1]));
    EXPECT_NEAR(weights.without[0], 300.0 / 700, 1e-12);
}

TEST(GridWeights, LeaveOutTheSliversOfArealWeights) {
    auto cells = homeSquares();
    cells.push(0, 0, 900, 300, false);
    cells.push(0, 400, 900, 300, false);
    const Weighed pair{two(), {box(0, 401)}}; // 200 m² of b: under 0.5 % of it and under 1 % of the target
    const auto weights = pair.by(cells);
    EXPECT_EQ(weights.matrix.slivers, indicators::arealWeights(pair.sources, pair.overlaps, pair.areas).slivers);
    EXPECT_EQ(weights.matrix.slivers[0], 1u);
    EXPECT_EQ(weights.matrix.sources, (std::vector<std::uint32_t>{0}));
}

TEST(GridWeights, OverAPartitionAddUpToOne) {
    for (const std::uint64_t seed : {1, 2, 3}) {
        const bool pieces = seed == 3;
        const auto parts = support::zoneSet({.columns = 2, .rows = 2, .cell = 3000, .seed = seed + 10}); // same square
        const Weighed all{support::zoneSet({.columns = 6, .rows = 6, .seed = seed, .holesAndParts = pieces}),
                          {parts.shape(0), parts.shape(1), parts.shape(2), parts.shape(3)}};
        const auto weights = all.by(europeanSquares(all.sources.extent(), seed));
        std::vector<double> given(all.sources.size(), 0);
        for (std::size_t e = 0; e < weights.matrix.sources.size(); ++e)
            given[weights.matrix.sources[e]] += weights.matrix.shares[e];
        const auto slivers = std::accumulate(weights.matrix.slivers.begin(), weights.matrix.slivers.end(), 0u);
        std::size_t whole = 0, weighed = 0;
        for (std::size_t i = 0; i < given.size(); ++i) {
            weighed += !std::isnan(weights.inside[i]);
            whole += std::abs(given[i] - 1) < 1e-9;
            EXPECT_LE(given[i], 1 + 1e-9);
        }
        EXPECT_GE(weighed, 30u);
        EXPECT_GE(whole + slivers, weighed) << "seed " << seed;
    }
}

// Expected values: the same sums over GEOS' intersections of the same corners.
TEST(GridWeights, AgreeWithIntersectionsBuiltByGeos) {
    const Weighed all{
        support::zoneSet({.columns = 3, .rows = 3, .seed = 5}),
        {support::blob({651'400, 6'281'500}, 700, 60, 8), support::blob({652'000, 6'280'700}, 300, 40, 9)}};
    const auto cells = europeanSquares(all.sources.extent(), 5);
    const auto weights = all.by(cells);
    const geo::Transformer toHome{3035, 2154};
    std::size_t entry = 0;
    for (const auto& [source, target, area] : all.overlaps) {
        if (indicators::isSliver(area, all.sources.area(source), all.areas[target]))
            continue;
        double inPiece = 0, inSource = 0;
        const auto piece = geo::intersection(all.sources.shape(source), all.targets[target]);
        for (std::size_t k = 0; k < cells.count(); ++k) {
            geo::MultiPolygon::Ring ring;
            for (const auto& [x, y] : {std::pair{0, 0}, {200, 0}, {200, 200}, {0, 200}, {0, 0}})
                ring.push_back(
                    toHome({static_cast<double>(cells.east[k] + x), static_cast<double>(cells.north[k] + y)}));
            const geo::MultiPolygon square{{{ring}}};
            const double perArea = cells.persons[k] / geo::area(square);
            inPiece += perArea * geo::area(geo::intersection(square, piece));
            inSource += perArea * geo::area(geo::intersection(square, all.sources.shape(source)));
        }
        ASSERT_LT(entry, weights.matrix.sources.size());
        EXPECT_EQ(weights.matrix.sources[entry], source);
        EXPECT_NEAR(weights.matrix.shares[entry], inPiece / inSource, 1e-8);
        EXPECT_NEAR(weights.inside[source], inSource, 1e-6 * inSource);
        ++entry;
    }
    EXPECT_EQ(entry, weights.matrix.sources.size());
}

TEST(GridWeights, NeedOnlyTheSquaresNearTheTargets) {
    const Weighed all{support::zoneSet({.columns = 6, .rows = 6, .seed = 7}),
                      {support::blob({651'400, 6'281'500}, 300, 60, 8)}};
    const auto cells = europeanSquares(all.sources.extent(), 7);
    const auto needed = indicators::neededSquares(all.sources, all.overlaps, 3035);
    geo::GridCells near;
    for (std::size_t k = 0; k < cells.count(); ++k)
        if (std::any_of(needed.begin(), needed.end(), [&](const auto& extent) {
                return extent.contains({static_cast<double>(cells.east[k]), static_cast<double>(cells.north[k])});
            }))
            near.push(cells.north[k], cells.east[k], cells.persons[k], cells.households[k], false);
    EXPECT_LT(near.count(), cells.count() / 2);
    EXPECT_EQ(all.by(near).matrix.shares, all.by(cells).matrix.shares);
}

TEST(GridWeights, StopWhenAskedTo) {
    struct Stop final : geo::Progress {
        void report(double) override { throw geo::Cancelled{}; }
    } stop;
    const Weighed all{one(), {box(0, 200)}};
    EXPECT_THROW(indicators::gridWeights(all.sources, all.overlaps, all.targets, all.areas, homeSquares(),
                                         indicators::GridUniverse::Persons, stop),
                 geo::Cancelled);
}
