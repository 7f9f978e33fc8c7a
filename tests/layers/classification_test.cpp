#include "classification.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <set>

using namespace layers;

namespace {

const double noValue = std::nan("");

struct BreaksCase {
    std::string name;
    std::vector<double> values;
    int classes;
    std::vector<double> expected; ///< both ends included
};

std::vector<std::size_t> classCounts(const Classification& classification, const std::vector<double>& values) {
    std::vector<std::size_t> counts(classification.classes(), 0);
    for (const double value : values)
        if (const auto k = classification.classOf(value))
            ++counts[*k];
    return counts;
}

double sumOfSquares(const std::vector<double>& sorted, std::size_t from, std::size_t to) {
    const double mean =
        std::accumulate(sorted.begin() + static_cast<long>(from), sorted.begin() + static_cast<long>(to), 0.0) /
        static_cast<double>(to - from);
    double sum = 0;
    for (std::size_t i = from; i < to; ++i)
        sum += (sorted[i] - mean) * (sorted[i] - mean);
    return sum;
}

/// The least total over every way to cut the sorted values into exactly `classes` runs.
double bruteForceOptimum(const std::vector<double>& sorted, int classes, std::size_t from = 0) {
    if (classes == 1)
        return sumOfSquares(sorted, from, sorted.size());
    double best = std::numeric_limits<double>::infinity();
    for (std::size_t cut = from + 1; cut + static_cast<std::size_t>(classes) - 1 <= sorted.size(); ++cut)
        best = std::min(best, sumOfSquares(sorted, from, cut) + bruteForceOptimum(sorted, classes - 1, cut));
    return best;
}

double withinClasses(const Classification& classification, std::vector<double> values) {
    std::ranges::sort(values);
    double sum = 0;
    std::size_t from = 0;
    for (const std::size_t count : classCounts(classification, values)) {
        sum += sumOfSquares(values, from, from + count);
        from += count;
    }
    return sum;
}

/// Sets that are hard in different ways: skewed, with many ties, tiny, negative, rounded.
std::vector<std::vector<double>> manySets() {
    std::mt19937 random{20240601};
    std::vector<std::vector<double>> sets;
    for (int round = 0; round < 60; ++round) {
        std::lognormal_distribution<double> incomes{9.8, 0.35};
        std::uniform_int_distribution<int> few{-3, 4};
        std::uniform_real_distribution<double> shares{0, 0.02};
        std::vector<double> a, b, c;
        for (int i = 0; i < 1 + round * 3; ++i) {
            a.push_back(std::round(incomes(random) / 10) * 10);
            b.push_back(few(random));
            c.push_back(shares(random));
        }
        c.push_back(noValue);
        sets.insert(sets.end(), {a, b, c});
    }
    return sets;
}

constexpr ClassMethod methods[] = {ClassMethod::Quantile,      ClassMethod::EqualInterval,
                                   ClassMethod::NaturalBreaks, ClassMethod::StandardDeviation,
                                   ClassMethod::Geometric,     ClassMethod::Arithmetic};

} // namespace

class QuantileBreaks : public testing::TestWithParam<BreaksCase> {};

TEST_P(QuantileBreaks, MatchRType7) {
    const auto& [name, values, classes, expected] = GetParam();
    const auto breaks = classify(values, ClassMethod::Quantile, classes).breaks;
    ASSERT_EQ(breaks.size(), expected.size());
    for (std::size_t i = 0; i < breaks.size(); ++i)
        EXPECT_NEAR(breaks[i], expected[i], 1e-9) << "break " << i;
}
// Expected values: quantile type 7, computed apart with Python's statistics.quantiles(method='inclusive'), R's type 7.
INSTANTIATE_TEST_SUITE_P(
    Breaks, QuantileBreaks,
    testing::Values(BreaksCase{"OneToTen", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 4, {1, 3.25, 5.5, 7.75, 10}},
                    BreaksCase{"MissingValuesAreLeftOut", {2, noValue, 1}, 2, {1, 1.5, 2}},
                    BreaksCase{"ElevenIncomes",
                               {13176, 14713, 11960, 12350, 12640, 12730, 12970, 13010, 13500, 13610, 15450},
                               5,
                               {11960, 12640, 12970, 13176, 13610, 15450}},
                    BreaksCase{"NegativeToo", {-4, 0.5, 3, 7.25, 7.25, 12, 100}, 4, {-4, 1.75, 7.25, 9.625, 100}}),
    [](const auto& test) { return test.param.name; });

TEST(QuantileBreaks, DropABoundThatWouldLeaveAClassEmpty) {
    // Type 7 bounds are 2.1875, 7.25 and 10.8125: nothing lies from 2.1875 to 7.25.
    const std::vector<double> values{-4, 0.5, 7.25, 7.25, 12, 100};
    EXPECT_THAT(classify(values, ClassMethod::Quantile, 4).breaks, testing::ElementsAre(-4, 2.1875, 10.8125, 100));
}

TEST(QuantileBreaks, NeverSplitTiesAndGiveFewerClassesInstead) {
    // Type 7 bounds of these at 1/3 and 2/3 are 2.5 and 2.8333; no value lies under the first.
    const std::vector<double> values{2.5, 2.5, 2.5, 3, 9};
    const auto classes = classify(values, ClassMethod::Quantile, 3);
    EXPECT_THAT(classCounts(classes, values), testing::ElementsAre(3, 2));
}

TEST(EqualIntervals, CutTheRangeIntoEqualParts) {
    const std::vector<double> values{0, 1, 3, 4, 5, 8, 10};
    EXPECT_THAT(classify(values, ClassMethod::EqualInterval, 4).breaks, testing::ElementsAre(0, 2.5, 5, 7.5, 10));
}

TEST(EqualIntervals, LeaveNoEmptyClassAroundAnOutlier) {
    const std::vector<double> values{1, 2, 3, 100};
    EXPECT_THAT(classCounts(classify(values, ClassMethod::EqualInterval, 5), values), testing::ElementsAre(3, 1));
}

TEST(NaturalBreaks, MatchThePublishedExampleOfCkmeans) {
    // Wang & Song 2011, help page of Ckmeans.1d.dp: clusters 1 2 1 2 3 3 3 1 2 1.
    const std::vector<double> values{-1, 2, -1, 2, 4, 5, 6, -1, 2, -1};
    const auto classes = classify(values, ClassMethod::NaturalBreaks, 3);
    EXPECT_THAT(classCounts(classes, values), testing::ElementsAre(4, 3, 3));
    EXPECT_EQ(classes.classOf(4), 2u);
    EXPECT_EQ(classes.classOf(2), 1u);
}

TEST(NaturalBreaks, ReachTheOptimumFoundByTryingEveryCut) {
    std::mt19937 random{7};
    std::uniform_int_distribution<int> value{0, 30};
    for (int round = 0; round < 150; ++round) {
        std::vector<double> values;
        for (int i = 0; i < 4 + round % 9; ++i)
            values.push_back(value(random) * 0.5);
        auto sorted = values;
        std::ranges::sort(sorted);
        const auto distinct = static_cast<int>(std::set<double>(sorted.begin(), sorted.end()).size());
        for (int k = 1; k <= std::min(distinct, 5); ++k) {
            const auto classes = classify(values, ClassMethod::NaturalBreaks, k);
            ASSERT_EQ(classes.classes(), static_cast<std::size_t>(k));
            EXPECT_NEAR(withinClasses(classes, values), bruteForceOptimum(sorted, k), 1e-9) << "round " << round;
        }
    }
}

TEST(NaturalBreaks, PartFortyNineThousandValuesBetterThanQuantiles) {
    std::mt19937 random{1};
    std::lognormal_distribution<double> incomes{9.9, 0.4};
    std::vector<double> values(49'000);
    std::ranges::generate(values, [&] { return incomes(random); });
    const auto classes = classify(values, ClassMethod::NaturalBreaks, 7);
    EXPECT_EQ(classes.classes(), 7u);
    EXPECT_LT(withinClasses(classes, values), withinClasses(classify(values, ClassMethod::Quantile, 7), values));
}

TEST(Classes, AreNeverEmptyWhateverTheMethod) {
    for (const auto& values : manySets())
        for (const ClassMethod method : methods)
            for (int k = 1; k <= 7; ++k) {
                const auto classes = classify(values, method, k);
                ASSERT_LE(classes.classes(), static_cast<std::size_t>(k));
                EXPECT_TRUE(std::ranges::is_sorted(classes.breaks, std::less_equal{}) || classes.classes() == 1);
                EXPECT_THAT(classCounts(classes, values), testing::Each(testing::Gt(0u)));
            }
}

TEST(Classes, KeepEveryValueWhenTheirBoundsAreRoundedForReading) {
    for (const auto& values : manySets())
        for (const ClassMethod method : methods) {
            const auto exact = classify(values, method, 5);
            const Classification rounded{method, readableBreaks(exact, values)};
            for (const double value : values)
                EXPECT_EQ(exact.classOf(value), rounded.classOf(value)) << toText(method) << " " << value;
        }
}

TEST(ReadableBreaks, UseAsFewDigitsAsTheValuesAllow) {
    const std::vector<double> values{11'210, 13'840, 14'370, 16'730, 17'120, 19'960};
    Classification classes{ClassMethod::Quantile, {11'210, 14'105.33, 16'998.2, 19'960}};
    EXPECT_THAT(readableBreaks(classes, values), testing::ElementsAre(11'210, 14'000, 17'000, 19'960));
}

TEST(ReadableBreaks, AreTheNearestDoublesToTheirDecimals) {
    const std::vector<double> values{0.11, 0.28, 0.31, 0.6};
    Classification classes{ClassMethod::Quantile, {0.11, 0.29517, 0.6}};
    EXPECT_EQ(readableBreaks(classes, values)[1], 0.3);
}

TEST(PrintableClasses, HaveBoundsOfNoMoreDecimalsThanAskedFor) {
    // Rates re-made from counts: 20,000 of them leave gaps of some 0.001 between them.
    std::mt19937 random{5};
    std::uniform_real_distribution<double> rates{2, 30};
    std::vector<double> values(20'000);
    std::ranges::generate(values, [&] { return rates(random); });
    const auto exact = classify(values, ClassMethod::Quantile, 5);
    const auto classes = printable(exact, values, 1);
    ASSERT_EQ(classes.classes(), 5u);
    const auto printed = readableBreaks(classes, values);
    for (std::size_t k = 1; k + 1 < printed.size(); ++k) {
        EXPECT_EQ(printed[k], std::round(printed[k] * 10) / 10);
        EXPECT_NEAR(printed[k], exact.breaks[k], 0.05 + 1e-9);
    }
    for (const double value : values) // what is printed is what is drawn
        EXPECT_EQ((Classification{ClassMethod::Quantile, printed}.classOf(value)), classes.classOf(value));
}

TEST(PrintableClasses, LeaveBoundsAloneThatReadWell) {
    const std::vector<double> values{11'210, 13'840, 14'370, 16'730, 17'120, 19'960};
    const auto exact = classify(values, ClassMethod::Quantile, 3);
    EXPECT_EQ(printable(exact, values, 0).breaks, exact.breaks);
}

TEST(PrintableClasses, AreNeverEmpty) {
    for (const auto& values : manySets())
        for (const ClassMethod method : methods) {
            const auto classes = printable(classify(values, method, 6), values, 1);
            EXPECT_THAT(classCounts(classes, values), testing::Each(testing::Gt(0u)));
        }
}

TEST(Classes, OfEqualValuesAreOne) {
    const std::vector<double> values{12.5, 12.5, noValue, 12.5};
    for (const ClassMethod method : methods) {
        const auto classes = classify(values, method, 5);
        EXPECT_THAT(classes.breaks, testing::ElementsAre(12.5, 12.5));
        EXPECT_EQ(classes.classOf(12.5), 0u);
    }
}

TEST(Classes, OfNoValueAreNone) {
    const std::vector<double> values{noValue, noValue};
    for (const ClassMethod method : methods)
        EXPECT_EQ(classify(values, method, 5).classes(), 0u);
    EXPECT_EQ(manualClasses(values, {1, 2}).classes(), 0u);
    EXPECT_EQ(Classification{}.classOf(1), std::nullopt);
}

TEST(Classes, HoldTheirLowerBoundAndLeaveTheUpperOneToTheNext) {
    const Classification classes{ClassMethod::Manual, {0, 10, 20}};
    EXPECT_EQ(classes.classOf(9.999), 0u);
    EXPECT_EQ(classes.classOf(10), 1u);
    EXPECT_EQ(classes.classOf(20), 1u);
    EXPECT_EQ(classes.classOf(noValue), std::nullopt);
}

TEST(ManualClasses, KeepTheTypedBoundsEvenBeyondTheValues) {
    const std::vector<double> values{15, 25};
    const auto classes = manualClasses(values, {20, 10, 30, 20});
    EXPECT_EQ(classes.classes(), 4u);
    EXPECT_TRUE(std::ranges::is_sorted(classes.breaks, std::less_equal{}));
    EXPECT_THAT(classCounts(classes, values), testing::ElementsAre(0, 1, 1, 0));
    EXPECT_EQ(classes.classOf(-1000), 0u);
    EXPECT_EQ(classes.classOf(1000), 3u);
}

TEST(ClassMethods, KeepTheirWords) {
    for (const ClassMethod method :
         {ClassMethod::Quantile, ClassMethod::EqualInterval, ClassMethod::NaturalBreaks, ClassMethod::StandardDeviation,
          ClassMethod::Q6, ClassMethod::NestedMeans, ClassMethod::Geometric, ClassMethod::Arithmetic,
          ClassMethod::HeadTail, ClassMethod::Centred, ClassMethod::Manual}) {
        EXPECT_EQ(classMethodFromText(toText(method)), method);
        EXPECT_THAT(classMethodNames(), testing::HasSubstr(std::string{toText(method)}));
    }
    EXPECT_EQ(classMethodFromText("jenks"), std::nullopt);
}
