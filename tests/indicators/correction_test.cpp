#include "correction.hpp"
#include "margin.hpp"

#include "support.hpp"
#include "tessellation.hpp"

#include <cmath>

using indicators::Miss;
using indicators::Residuals;

namespace {

/// Published figures that are `truth(share, size)` times the estimate, give or take some noise.
template <typename Truth> Residuals made(std::size_t n, double noise, const Truth& truth) {
    Residuals residuals;
    for (std::size_t k = 0; k < n; ++k) {
        const double share = support::uniform(1, k), size = 6 + 3 * support::uniform(2, k);
        const double estimate = 100 + 900 * support::uniform(3, k);
        residuals.targets.push_back(static_cast<std::uint32_t>(k));
        residuals.estimated.push_back(estimate);
        residuals.published.push_back(estimate * truth(share, size) * std::exp(noise * (support::uniform(4, k) - 0.5)));
        residuals.features.push_back({share, size, std::nan("")});
        residuals.departments.push_back(static_cast<std::uint16_t>(k % 40));
    }
    return residuals;
}

} // namespace

TEST(Quantiles, MatchRType7) {
    // R: quantile(c(2, 7, 1, 9, 4), c(0.1, 0.5, 0.9), type = 7)
    const std::vector<double> values{2, 7, 1, 9, 4};
    EXPECT_DOUBLE_EQ(indicators::quantile(values, 0.1), 1.4);
    EXPECT_DOUBLE_EQ(indicators::quantile(values, 0.5), 4);
    EXPECT_DOUBLE_EQ(indicators::quantile(values, 0.9), 8.2);
    EXPECT_TRUE(std::isnan(indicators::median({})));
}

TEST(Folds, KeepDepartmentsWhole) {
    const auto residuals = made(200, 0.1, [](double, double) { return 1; });
    const auto folds = indicators::foldsByDepartment(residuals);
    EXPECT_EQ(folds.size(), 10u);
    std::vector<int> foldOf(40, -1);
    std::size_t rows = 0;
    for (std::size_t f = 0; f < folds.size(); ++f)
        for (const auto row : folds[f]) {
            auto& fold = foldOf[residuals.departments[row]];
            EXPECT_TRUE(fold == -1 || fold == static_cast<int>(f));
            fold = static_cast<int>(f);
            ++rows;
        }
    EXPECT_EQ(rows, 200u);
}

TEST(Correction, FindsAConstant) {
    const auto trial = indicators::tryCorrections(made(400, 0.1, [](double, double) { return 1.25; }));
    ASSERT_TRUE(trial.correction.kept);
    EXPECT_NEAR(trial.correction.factor({0.5, 7, std::nan("")}), 1.25, 0.02);
    EXPECT_LT(trial.error, 0.04);
    EXPECT_NEAR(trial.errorWithout, 0.2, 0.02);
}

TEST(Correction, FindsWhatExplainsTheMisses) {
    const auto trial =
        indicators::tryCorrections(made(400, 0.1, [](double share, double) { return std::exp(0.4 - 0.8 * share); }));
    ASSERT_TRUE(trial.correction.kept);
    EXPECT_TRUE(trial.correction.uses(indicators::Share));
    EXPECT_NEAR(trial.correction.weights[indicators::Share], -0.8, 0.08);
    EXPECT_NEAR(trial.correction.factor({0.5, 7, std::nan("")}), 1, 0.03);
}

TEST(Correction, IsNotKeptWhereThereIsNothingToCorrect) {
    const auto residuals = made(400, 0.5, [](double, double) { return 1; });
    const auto trial = indicators::tryCorrections(residuals);
    EXPECT_FALSE(trial.correction.kept);
    EXPECT_DOUBLE_EQ(trial.correction.factor({0.2, 6, 0.3}), 1);
    EXPECT_EQ(trial.outOfFold, residuals.estimated);
}

TEST(Correction, IsNotFittedOnAHandfulOfNeighbourhoods) {
    EXPECT_FALSE(indicators::tryCorrections(made(29, 0.01, [](double, double) { return 2; })).correction.kept);
}

TEST(Correction, JudgesInDepartmentsItHasNotSeen) {
    // Each department has a bias of its own: what is learnt elsewhere is worth nothing.
    auto residuals = made(400, 0, [](double, double) { return 1; });
    for (std::size_t k = 0; k < residuals.count(); ++k)
        residuals.published[k] *= std::exp(0.6 * (support::uniform(9, residuals.departments[k]) - 0.5));
    const auto trial = indicators::tryCorrections(residuals);
    EXPECT_GT(trial.error, 0.9 * trial.errorWithout);
}

TEST(Correction, TakesTheUsualValueWhereACompanionIsMissing) {
    auto residuals = made(400, 0.02, [](double, double) { return 1; });
    for (std::size_t k = 0; k < residuals.count(); ++k) {
        const double companion = support::uniform(7, k) - 0.5;
        residuals.published[k] *= std::exp(1.5 * companion);
        residuals.features[k][indicators::Companion] = companion;
    }
    const auto correction = indicators::tryCorrections(residuals).correction;
    ASSERT_TRUE(correction.uses(indicators::Companion));
    EXPECT_NEAR(correction.factor({0.5, 7, 0.2}), std::exp(0.3), 0.02);
    EXPECT_NEAR(correction.factor({0.5, 7, std::nan("")}), 1, 0.06);
}

TEST(Margin, IsTheConformalQuantile) {
    // 100 neighbourhoods missed by 1, 2 … 100 %: ⌈101 · 0.9⌉ = 91st.
    Residuals residuals;
    residuals.miss = Miss::Points;
    for (int k = 1; k <= 100; ++k) {
        residuals.targets.push_back(0);
        residuals.estimated.push_back(200);
        residuals.published.push_back(200 + k);
        residuals.features.push_back({0.5, 7, std::nan("")});
        residuals.departments.push_back(static_cast<std::uint16_t>(k % 7));
    }
    const auto margin = indicators::measuredMargin(residuals, residuals.estimated);
    ASSERT_TRUE(margin);
    ASSERT_EQ(margin->groups.size(), 1u);
    EXPECT_DOUBLE_EQ(margin->groups[0].halfWidth, 91);
    EXPECT_EQ(margin->around(50, 0.3), (std::pair{-41.0, 141.0}));
}

TEST(Margin, IsNotMeasuredOnFewerThanAHundred) {
    const auto residuals = made(99, 0.2, [](double, double) { return 1; });
    EXPECT_FALSE(indicators::measuredMargin(residuals, residuals.estimated));
}

TEST(Margin, IsWiderWhereLittleOfTheIrisLivesInTheNeighbourhood) {
    auto residuals = made(600, 0, [](double, double) { return 1; });
    for (std::size_t k = 0; k < residuals.count(); ++k)
        residuals.published[k] *=
            std::exp(2 * (1 - residuals.features[k][indicators::Share]) * (support::uniform(5, k) - 0.5));
    const auto margin = indicators::measuredMargin(residuals, residuals.estimated);
    ASSERT_TRUE(margin);
    ASSERT_EQ(margin->groups.size(), 3u);
    EXPECT_GT(margin->groups[0].halfWidth, margin->groups[1].halfWidth);
    EXPECT_GT(margin->groups[1].halfWidth, margin->groups[2].halfWidth);
    for (const auto& group : margin->groups)
        EXPECT_GE(group.rows, indicators::fewestForMargin);
    const auto inside = indicators::shareInMargin(residuals, residuals.estimated);
    ASSERT_TRUE(inside);
    EXPECT_NEAR(*inside, 0.9, 0.03);
}
