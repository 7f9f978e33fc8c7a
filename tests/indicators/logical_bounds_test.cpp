#include "logical_bounds.hpp"

#include "support.hpp"

#include <random>

using indicators::logicalBounds;
using indicators::WeightMatrix;

namespace {

WeightMatrix oneTarget(const std::vector<double>& shares) {
    WeightMatrix weights;
    weights.targets = 1;
    weights.sourceCount = shares.size();
    weights.rowStarts = {0, shares.size()};
    for (std::uint32_t i = 0; i < shares.size(); ++i) {
        weights.sources.push_back(i);
        weights.shares.push_back(shares[i]);
    }
    weights.coverage = {1};
    weights.slivers = {0};
    return weights;
}

geo::Column column(const std::vector<double>& values) {
    geo::Column made;
    for (const double value : values)
        made.push(geo::Cell::of(value));
    return made;
}

} // namespace

TEST(LogicalBounds, FollowFromWhatIsKnownOfTheControl) {
    // 1,000 people in the IRIS, 800 of them in the neighbourhood, 300 of the 1,000 are children: at least 100 of these
    // live there, since only 200 people live outside; at most 300.
    const auto control = column({1000});
    const auto bounds = logicalBounds(oneTarget({0.5}), 0, column({300}), &control, 800);
    ASSERT_TRUE(bounds);
    EXPECT_DOUBLE_EQ(bounds->first, 99.5); // half a unit for the producer's rounding
    EXPECT_DOUBLE_EQ(bounds->second, 300);
}

TEST(LogicalBounds, AddWhatLiesWhollyInside) {
    const auto control = column({1000, 500});
    const auto bounds = logicalBounds(oneTarget({0.3, 1}), 0, column({300, 50}), &control, 600);
    ASSERT_TRUE(bounds);
    EXPECT_DOUBLE_EQ(bounds->first, 50);
    EXPECT_DOUBLE_EQ(bounds->second, 50 + 100.5); // 600 − 500 are left for the cut IRIS
}

TEST(LogicalBounds, WithoutAControlAreAllOrNobody) {
    const auto bounds = logicalBounds(oneTarget({0.3, 1}), 0, column({300, 50}), nullptr, std::nullopt);
    ASSERT_TRUE(bounds);
    EXPECT_DOUBLE_EQ(bounds->first, 50);
    EXPECT_DOUBLE_EQ(bounds->second, 350);
}

TEST(LogicalBounds, AreUnknownUnderSecrecy) {
    geo::Column counts = column({300, 50});
    counts.set(1, geo::Cell::absent(geo::CellState::Suppressed));
    EXPECT_FALSE(logicalBounds(oneTarget({0.3, 1}), 0, counts, nullptr, std::nullopt));
}

TEST(LogicalBounds, OfAShareAreThoseOfItsParts) {
    const auto bounds = indicators::ratioBounds({20, 80}, {100, 160}, 100);
    EXPECT_DOUBLE_EQ(bounds.first, 12.5);
    EXPECT_DOUBLE_EQ(bounds.second, 80);
    EXPECT_DOUBLE_EQ(indicators::ratioBounds({0, 80}, {50, 160}, 100).second, 100);
}

/// People are placed one by one, in or out of the neighbourhood and with or without the trait: whatever the
/// placing, the truth lies within the bounds.
TEST(LogicalBounds, HoldTheTruthOfTenThousandPopulations) {
    std::mt19937 random{20261127};
    const auto draw = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    for (int population = 0; population < 10'000; ++population) {
        const int irisCount = 1 + draw(4);
        std::vector<double> shares, people, trait;
        double truth = 0, inside = 0;
        for (int i = 0; i < irisCount; ++i) {
            const bool whole = draw(3) == 0;
            shares.push_back(whole ? 1 : 0.05 + 0.9 * draw(100) / 100.0);
            const int size = draw(400), dense = draw(100), frequent = draw(100), clustered = draw(100);
            double all = 0, withTrait = 0;
            for (int p = 0; p < size; ++p) {
                const bool in = whole || draw(99) < dense;
                const bool has = draw(99) < (in ? frequent : clustered);
                ++all;
                withTrait += has;
                inside += in;
                truth += in && has;
            }
            people.push_back(all);
            trait.push_back(withTrait);
        }
        const auto control = column(people);
        const auto bounds = logicalBounds(oneTarget(shares), 0, column(trait), &control, inside);
        ASSERT_TRUE(bounds);
        ASSERT_LE(bounds->first, truth) << "population " << population;
        ASSERT_GE(bounds->second, truth) << "population " << population;
    }
}
