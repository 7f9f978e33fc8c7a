#include "support.hpp"
#include "tessellation.hpp"
#include "weights.hpp"

using geo::Cell;
using geo::CellState;
using geo::Column;

namespace {

const char* const left = "POLYGON((0 0,10 0,10 10,0 10,0 0))";
const char* const right = "POLYGON((10 0,20 0,20 10,10 10,10 0))";

indicators::WeightMatrix weightsOf(const geo::ZoneSet& sources, const std::vector<geo::MultiPolygon>& targets) {
    geo::NoProgress quiet;
    return indicators::arealWeights(sources, targets, 2154, quiet);
}

geo::ZoneSet twoSquares() { return support::zones(geo::GeographyKind::Iris, 2020, {{"a", left}, {"b", right}}); }

Column column(std::vector<Cell> cells) {
    Column result;
    for (const auto& cell : cells)
        result.push(cell);
    return result;
}

const std::vector<double> hundreds{100, 100};

} // namespace

TEST(ArealWeights, AreSharesOfTheSource) {
    const auto weights = weightsOf(twoSquares(), {geo::fromWkt("POLYGON((5 0,12 0,12 10,5 10,5 0))")});
    EXPECT_EQ(weights.sources, (std::vector<std::uint32_t>{0, 1}));
    EXPECT_DOUBLE_EQ(weights.shares[0], 0.5);
    EXPECT_DOUBLE_EQ(weights.shares[1], 0.2);
    EXPECT_DOUBLE_EQ(weights.coverage[0], 1);
}

TEST(ArealWeights, SayHowMuchOfTheTargetIsCovered) {
    const auto weights = weightsOf(twoSquares(), {geo::fromWkt("POLYGON((15 0,25 0,25 10,15 10,15 0))"),
                                                  geo::fromWkt("POLYGON((30 0,31 0,31 1,30 1,30 0))")});
    EXPECT_DOUBLE_EQ(weights.coverage[0], 0.5);
    EXPECT_DOUBLE_EQ(weights.coverage[1], 0);
    EXPECT_EQ(weights.rowStarts, (std::vector<std::size_t>{0, 1, 1}));
}

TEST(ArealWeights, LeaveOutSliversAndCountThem) {
    // 0.04 of b's 100 m²: under 0.5 % of its zone and under 1 % of the target's 50.04 m².
    const auto weights = weightsOf(twoSquares(), {geo::fromWkt("POLYGON((5 0,10.004 0,10.004 10,5 10,5 0))")});
    EXPECT_EQ(weights.sources, (std::vector<std::uint32_t>{0}));
    EXPECT_EQ(weights.slivers[0], 1u);
    // The same small piece is most of a small target: kept.
    const auto small = weightsOf(twoSquares(), {geo::fromWkt("POLYGON((9.99 0,10.04 0,10.04 1,9.99 1,9.99 0))")});
    EXPECT_EQ(small.sources.size(), 2u);
    EXPECT_EQ(small.slivers[0], 0u);
}

/// Random cells over random parts of the same square: what is counted in the cells is counted in the parts.
TEST(ArealWeights, ShareOutEveryCountOverAThousandPartitions) {
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
        const auto sources = support::zoneSet({.columns = 4, .rows = 4, .pointsPerEdge = 6, .seed = seed});
        const auto parts = support::zoneSet({.columns = 2,
                                             .rows = 2,
                                             .cell = 2000,
                                             .pointsPerEdge = 6,
                                             .seed = seed + 5000}); // of the same 4 km square
        std::vector<geo::MultiPolygon> targets;
        for (std::size_t t = 0; t < parts.size(); ++t)
            targets.push_back(parts.shape(t));
        Column counts{sources.size()};
        std::vector<double> areas, covered;
        double total = 0;
        for (std::size_t i = 0; i < sources.size(); ++i) {
            counts.set(i, Cell::of(std::floor(3000 * support::uniform(seed, i))));
            areas.push_back(sources.area(i));
            total += counts.values[i];
        }
        const auto shared = product(weightsOf(sources, targets), counts, areas, covered);
        double sum = 0;
        for (std::size_t t = 0; t < targets.size(); ++t)
            sum += shared.values[t];
        ASSERT_NEAR(sum / total, 1, 1e-9) << "tessellation " << seed;
    }
}

TEST(Product, AddsSharesOfCounts) {
    std::vector<double> covered;
    const auto result = product(weightsOf(twoSquares(), {geo::fromWkt("POLYGON((5 0,12 0,12 10,5 10,5 0))")}),
                                column({Cell::of(300), Cell::of(100)}), hundreds, covered);
    EXPECT_DOUBLE_EQ(result.values[0], 170); // 300 / 2 + 100 / 5
    EXPECT_EQ(result.states[0], CellState::Estimated);
    EXPECT_DOUBLE_EQ(covered[0], 1);
}

TEST(Product, NeverTakesSecrecyForZero) {
    const auto weights = weightsOf(twoSquares(), {geo::fromWkt("POLYGON((5 0,12 0,12 10,5 10,5 0))")});
    const auto hidden = Cell::absent(CellState::Suppressed);
    std::vector<double> covered;
    // 5/7 of the target known: above 70 %, the rest is taken to be alike.
    const auto partly = product(weights, column({Cell::of(300), hidden}), hundreds, covered);
    EXPECT_DOUBLE_EQ(covered[0], 5.0 / 7);
    EXPECT_DOUBLE_EQ(partly.values[0], 150 * 7 / 5.0);
    // 2/7 known: not a number, and the reason is carried through.
    const auto mostlyNot = product(weights, column({hidden, Cell::of(100)}), hundreds, covered);
    EXPECT_EQ(mostlyNot.states[0], CellState::Suppressed);
    EXPECT_TRUE(std::isnan(mostlyNot.values[0]));
    EXPECT_DOUBLE_EQ(covered[0], 2.0 / 7);
}

TEST(Product, HasNoFigureWhereNoSourceLies) {
    std::vector<double> covered;
    const auto result = product(weightsOf(twoSquares(), {geo::fromWkt("POLYGON((30 0,31 0,31 1,30 1,30 0))")}),
                                column({Cell::of(1), Cell::of(1)}), hundreds, covered);
    EXPECT_EQ(result.states[0], CellState::NotEstimable);
    EXPECT_TRUE(std::isnan(result.values[0]));
}

TEST(Method, IsWrittenInTheWordsOfTheCommand) {
    EXPECT_EQ(indicators::toText(indicators::Method::Published), "published");
    EXPECT_EQ(indicators::toText(indicators::Method::Area), "area");
}
