#include "calibration.hpp"

#include "support.hpp"
#include "tessellation.hpp"

#include <algorithm>
#include <cmath>

using indicators::ControlOutcome;
using indicators::WeightMatrix;

namespace {

/// One row per target: pairs of source and share.
WeightMatrix matrix(std::size_t sources, const std::vector<std::vector<std::pair<std::uint32_t, double>>>& rows) {
    WeightMatrix weights;
    weights.targets = rows.size();
    weights.sourceCount = sources;
    weights.rowStarts = {0};
    for (const auto& row : rows) {
        for (const auto& [source, share] : row) {
            weights.sources.push_back(source);
            weights.shares.push_back(share);
        }
        weights.rowStarts.push_back(weights.sources.size());
    }
    weights.coverage.assign(rows.size(), 1);
    weights.slivers.assign(rows.size(), 0);
    return weights;
}

geo::Column column(const std::vector<double>& values) {
    geo::Column made;
    for (const double value : values)
        made.push(std::isnan(value) ? geo::Cell::absent(geo::CellState::Suppressed) : geo::Cell::of(value));
    return made;
}

double sum(const WeightMatrix& weights, std::size_t t, const geo::Column& counts) {
    double total = 0;
    for (auto e = weights.rowStarts[t]; e < weights.rowStarts[t + 1]; ++e)
        total += weights.shares[e] * counts.values[weights.sources[e]];
    return total;
}

} // namespace

TEST(Calibration, ScalesTheWeightsOfATargetTogether) {
    const auto base = matrix(2, {{{0, 0.2}, {1, 0.1}}});
    const auto result = indicators::calibrated(base, column({1000, 500}), column({500}));
    ASSERT_EQ(result.outcomes[0], ControlOutcome::Reached);
    EXPECT_NEAR(result.weights.shares[0], 0.4, 1e-9); // 250 by area, twice as many published
    EXPECT_NEAR(result.weights.shares[1], 0.2, 1e-9);
}

TEST(Calibration, NeverTakesMoreThanAllOfASource) {
    const auto base = matrix(2, {{{0, 0.8}, {1, 0.1}}});
    // λ = 2.5 fills source 0; 150 are left to find in source 1.
    const auto result = indicators::calibrated(base, column({1000, 1000}), column({1150}));
    ASSERT_EQ(result.outcomes[0], ControlOutcome::Reached);
    EXPECT_NEAR(result.weights.shares[0], 1, 1e-12);
    EXPECT_NEAR(result.weights.shares[1], 0.15, 1e-9);
}

TEST(Calibration, SolvesTargetsThatShareASourceTogether) {
    const auto base = matrix(3, {{{0, 0.3}, {1, 0.3}}, {{1, 0.4}, {2, 0.2}}});
    const auto counts = column({600, 1000, 800});
    const auto result = indicators::calibrated(base, counts, column({900, 800}));
    EXPECT_NEAR(sum(result.weights, 0, counts), 900, 1e-6);
    EXPECT_NEAR(sum(result.weights, 1, counts), 800, 1e-6);
    EXPECT_LE(result.weights.shares[1] + result.weights.shares[2], 1 + 1e-12);
}

TEST(Calibration, TellsACountThatCannotBeReachedAndLeavesItsNeighbourWhole) {
    const auto base = matrix(2, {{{0, 0.5}}, {{0, 0.2}, {1, 0.5}}});
    const auto counts = column({1000, 1000});
    const auto result = indicators::calibrated(base, counts, column({1100, 900}));
    EXPECT_EQ(result.outcomes[0], ControlOutcome::Unreachable);
    EXPECT_DOUBLE_EQ(result.inSources[0], 1000);
    EXPECT_EQ(result.outcomes[1], ControlOutcome::Reached);
    EXPECT_NEAR(sum(result.weights, 1, counts), 900, 1e-6);
}

TEST(Calibration, TellsTwoCountsThatCannotBothBeReached) {
    const auto base = matrix(1, {{{0, 0.5}}, {{0, 0.4}}});
    const auto result = indicators::calibrated(base, column({1000}), column({700, 600}));
    const auto reached = std::count(result.outcomes.begin(), result.outcomes.end(), ControlOutcome::Reached);
    EXPECT_EQ(reached, 1);
}

TEST(Calibration, TakesARoundedCountForAllThereIs) {
    const auto result = indicators::calibrated(matrix(1, {{{0, 0.9}}}), column({1000}), column({1003}));
    EXPECT_EQ(result.outcomes[0], ControlOutcome::Reached);
    EXPECT_NEAR(result.weights.shares[0], 1, 1e-12);
}

TEST(Calibration, NeedsTheCountOfEverySource) {
    const auto base = matrix(2, {{{0, 0.5}, {1, 0.5}}, {{0, 0.2}}, {}});
    const auto result = indicators::calibrated(base, column({1000, NAN}), column({500, NAN, 10}));
    EXPECT_EQ(result.outcomes[0], ControlOutcome::AbsentInSource);
    EXPECT_EQ(result.outcomes[1], ControlOutcome::NotPublished);
    EXPECT_EQ(result.outcomes[2], ControlOutcome::NoSource);
    EXPECT_EQ(result.weights.shares, base.shares);
}

TEST(Calibration, KeepsEachSourceWholeOnRandomTessellations) {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const auto iris = support::zoneSet({.columns = 5, .rows = 5, .seed = seed});
        std::vector<geo::MultiPolygon> targets;
        for (std::uint64_t k = 0; k < 6; ++k)
            targets.push_back(
                support::blob({651'000 + 700.0 * static_cast<double>(k), 6'281'000 + 3000 * support::uniform(seed, k)},
                              400 + 300 * support::uniform(seed, k, 1), 40, seed * 10 + k));
        geo::NoProgress quiet;
        const auto base = indicators::arealWeights(iris, targets, 2154, quiet);
        geo::Column counts, published;
        for (std::size_t i = 0; i < iris.size(); ++i)
            counts.push(geo::Cell::of(500 + std::floor(3000 * support::uniform(seed, i, 2))));
        for (std::size_t t = 0; t < targets.size(); ++t)
            published.push(geo::Cell::of(300 + std::floor(2500 * support::uniform(seed, t, 3))));
        const auto result = indicators::calibrated(base, counts, published);
        std::vector<double> taken(iris.size(), 0);
        for (std::size_t e = 0; e < result.weights.sources.size(); ++e) {
            EXPECT_LE(result.weights.shares[e], 1 + 1e-12);
            taken[result.weights.sources[e]] += result.weights.shares[e];
        }
        for (const double all : taken)
            EXPECT_LE(all, 1 + 1e-9);
        for (std::size_t t = 0; t < targets.size(); ++t)
            if (result.outcomes[t] == ControlOutcome::Reached) {
                EXPECT_NEAR(sum(result.weights, t, counts) / published.values[t], 1, 0.005);
            }
    }
}
