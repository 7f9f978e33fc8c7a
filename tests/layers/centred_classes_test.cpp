// Classes about a reference, classes of another map, and the colours of both.
#include "style_classes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

using namespace layers;
using testing::ElementsAre;

namespace {

std::vector<double> oneTo(int n) {
    std::vector<double> values(static_cast<std::size_t>(n));
    std::iota(values.begin(), values.end(), 1.0);
    return values;
}

std::vector<std::size_t> countsOf(const Classification& classification, const std::vector<double>& values) {
    std::vector<std::size_t> counts(classification.classes());
    for (const double value : values)
        ++counts[classification.classOf(value).value()];
    return counts;
}

std::vector<std::string> hexes(const std::vector<Colour>& colours) {
    std::vector<std::string> result;
    for (const Colour colour : colours)
        result.push_back(colour.hex());
    return result;
}

IndicatorStyle styled(ClassMethod method, int classes) {
    IndicatorStyle style;
    style.method = method;
    style.classes = classes;
    return style;
}

const std::vector<double> twenty = oneTo(20);

} // namespace

TEST(CentredClasses, HoldTheReferenceInTheMiddleOneAndReachAsFarOnBothSides) {
    // Outside 10 ± 2 the distances are 3 … 10 upwards and 3 … 9 downwards; their median of 15 is 6.
    const auto classes = centredClasses(twenty, {10, 2}, 5);
    EXPECT_THAT(classes.breaks, ElementsAre(1, 4, 8, 12, 16, 20));
    EXPECT_THAT(classes.steps, ElementsAre(-2, -1, 0, 1, 2));
    EXPECT_EQ(classes.classOf(10), 2u);
    EXPECT_EQ(classes.method, ClassMethod::Centred);
}

TEST(CentredClasses, TakeTheReferenceItselfAsABoundWhenTheyAreEven) {
    const auto classes = centredClasses(twenty, {10, std::nullopt}, 4);
    EXPECT_THAT(classes.breaks, ElementsAre(1, 5, 10, 15, 20)); // median of the distances 0 … 10: 5
    EXPECT_THAT(classes.steps, ElementsAre(-2, -1, 1, 2));
}

TEST(CentredClasses, ProposeAFifthOfTheQuartilesAsMargin) {
    // Quartiles of 1 … 20, type 7: 5.75 and 15.25.
    const auto classes = centredClasses(twenty, {10, std::nullopt}, 3);
    EXPECT_THAT(classes.breaks, ElementsAre(1, 10 - 1.9, 10 + 1.9, 20));
}

TEST(CentredClasses, LeaveOutTheMiddleOneWhereNoValueIsNearTheReference) {
    const std::vector<double> values{1, 2, 3, 20, 21, 22};
    const auto classes = centredClasses(values, {10, 2}, 3);
    EXPECT_THAT(classes.breaks, ElementsAre(1, 10, 22));
    EXPECT_THAT(classes.steps, ElementsAre(-1, 1));
    EXPECT_THAT(hexes(coloursFor(palette("PuOr"), classes)), ElementsAre("#F1A340", "#998EC3"));
}

TEST(CentredClasses, OfValuesAllAboveTheReferenceKeepTheColoursOfAbove) {
    const auto classes = centredClasses(twenty, {-5, 1}, 5);
    EXPECT_THAT(classes.steps, ElementsAre(1, 2));
    const auto four = palette("PuOr").colours(4);
    EXPECT_THAT(coloursFor(palette("PuOr"), classes), ElementsAre(four[2], four[3]));
}

TEST(CentredClasses, KeepTheNeutralColourForTheMiddleHoweverUnbalanced) {
    const std::vector<double> values{9.5, 10, 10.4, 14, 15, 30, 40, 50};
    const auto classes = centredClasses(values, {10, 1}, 5);
    EXPECT_THAT(classes.steps, ElementsAre(0, 1, 2));
    EXPECT_THAT(hexes(coloursFor(palette("PuOr"), classes)), ElementsAre("#F7F7F7", "#B2ABD2", "#5E3C99"));
}

TEST(CentredClasses, GiveTheColourOfTheirStepToAClassBeyondAnEmptyOne) {
    // Below the reference nothing lies one step away, two values lie two steps away.
    const std::vector<double> values{1, 2, 50, 51, 52, 53, 54, 95, 96};
    const auto classes = centredClasses(values, {50, 1}, 5);
    ASSERT_FALSE(classes.steps.empty());
    EXPECT_EQ(classes.steps.front(), -2);
    EXPECT_EQ(coloursFor(palette("PuOr"), classes).front().hex(), "#E66101");
}

TEST(CentredClasses, OfOneValueAreOne) {
    EXPECT_THAT(centredClasses(std::vector<double>{7, 7}, {7, std::nullopt}, 5).steps, ElementsAre(0));
    EXPECT_THAT(centredClasses(std::vector<double>{7, 7}, {9, std::nullopt}, 5).steps, ElementsAre(-1));
}

TEST(CentredClasses, WithoutAReferenceAreQuantilesAndSayWhy) {
    for (const double reference : {std::nan(""), std::numeric_limits<double>::infinity()}) {
        const auto classes = centredClasses(twenty, {reference, std::nullopt}, 4);
        EXPECT_EQ(classes.breaks, classify(twenty, ClassMethod::Quantile, 4).breaks);
        EXPECT_EQ(classes.method, ClassMethod::Quantile);
        EXPECT_FALSE(classes.why.empty());
    }
    EXPECT_FALSE(classesFor(styled(ClassMethod::Centred, 4), twenty, 0).why.empty());
}

TEST(CentredClasses, ReadWithTheReferenceInItsOwnClass) {
    const std::vector<double> values{10, 18.5, 25, 40};
    const auto classes = centredClasses(values, {17.9, 1}, 3);
    const auto printed = readableBreaks(classes, values);
    ASSERT_EQ(printed.size(), 4u);
    EXPECT_LE(printed[1], 17.9);
    EXPECT_GT(printed[2], 17.9);
}

TEST(CentredClasses, KeepTheirStepsWhenTheirBoundsMoveForPrinting) {
    std::vector<double> values;
    for (int i = 0; i < 20'000; ++i)
        values.push_back(5 + 0.001234567 * i);
    const auto exact = centredClasses(values, {15.33333, std::nullopt}, 7);
    const auto printed = printable(exact, values, 1);
    EXPECT_EQ(printed.steps, exact.steps);
    EXPECT_NE(printed.breaks, exact.breaks);
}

TEST(DeviationClasses, AreCentredOnTheMeanIfOddInNumber) {
    // Mean 10.5; the deviation of 1 … 20 is the square root of 35.
    const double s = std::sqrt(35.0);
    const auto odd = classify(twenty, ClassMethod::StandardDeviation, 3);
    EXPECT_THAT(odd.breaks,
                ElementsAre(1, testing::DoubleNear(10.5 - s / 2, 1e-12), testing::DoubleNear(10.5 + s / 2, 1e-12), 20));
    EXPECT_THAT(odd.steps, ElementsAre(-1, 0, 1));
    EXPECT_THAT(classify(twenty, ClassMethod::StandardDeviation, 2).breaks, ElementsAre(1, 10.5, 20));
}

TEST(LockedClasses, KeepTheirBoundsAndTakeInWhatLiesBeyond) {
    const auto classes = lockedClasses(std::vector<double>{-5, 12, 14, 80}, {0, 10, 20, 30});
    EXPECT_THAT(classes.breaks, ElementsAre(-5, 10, 20, 80));
    EXPECT_THAT(countsOf(classes, {-5, 12, 14, 80}), ElementsAre(1, 2, 1));
    EXPECT_TRUE(classes.locked);
}

TEST(LockedClasses, MayBeEmpty) {
    const std::vector<double> values{11, 12};
    const auto classes = lockedClasses(values, {0, 10, 20, 30});
    EXPECT_THAT(classes.breaks, ElementsAre(0, 10, 20, 30));
    EXPECT_THAT(countsOf(classes, values), ElementsAre(0, 2, 0));
    EXPECT_EQ(lockedClasses(std::vector<double>{}, {0, 10, 20}).classes(), 2u);
}

TEST(LockedClasses, PrintTheSameBoundsAsTheMapTheyComeFrom) {
    std::vector<double> then, now;
    for (int i = 0; i < 500; ++i) {
        then.push_back(10 + 0.0371 * i);
        now.push_back(12 + 0.0437 * i);
    }
    const auto first = printable(classify(then, ClassMethod::Quantile, 5), then, 1);
    const auto second = lockedClasses(now, sharedBreaks(first, then));
    const auto printedThen = readableBreaks(first, then), printedNow = readableBreaks(second, now);
    ASSERT_EQ(printedThen.size(), printedNow.size());
    for (std::size_t k = 1; k + 1 < printedThen.size(); ++k)
        EXPECT_EQ(printedThen[k], printedNow[k]);
    const auto again = lockedClasses(then, sharedBreaks(first, then));
    EXPECT_EQ(countsOf(again, then), countsOf(first, then)) << "a zone has changed its class";
}

TEST(LockedClasses, AscendEvenWhereTheGreatestValueIsAClassOfItsOwn) {
    const std::vector<double> values{1, 1, 2, 2, 3};
    const auto first = classify(values, ClassMethod::NaturalBreaks, 3);
    const auto shared = sharedBreaks(first, values);
    EXPECT_TRUE(std::ranges::adjacent_find(shared, std::greater_equal{}) == shared.end());
    EXPECT_EQ(countsOf(lockedClasses(values, shared), values), countsOf(first, values));
}

TEST(StyledClasses, PreferWhatIsLockedThenWhatIsTyped) {
    IndicatorStyle style = styled(ClassMethod::Manual, 5);
    style.innerBounds = {5};
    EXPECT_EQ(classesFor(style, twenty, 0).classes(), 2u);
    style.lockedBreaks = {0, 7, 14, 21};
    EXPECT_EQ(classesFor(style, twenty, 0).classes(), 3u);
    EXPECT_EQ(classesFor(styled(ClassMethod::EqualInterval, 4), twenty, 0).classes(), 4u);
}

TEST(StyledClasses, TakeTheirPaletteFromTheStyleThenTheIndicatorThenTheMethod) {
    indicators::Indicator indicator;
    indicator.palette = "Purples";
    IndicatorStyle style = styled(ClassMethod::Centred, 5);
    const auto centred = classesFor(style, twenty, 0, 10), fallen = classesFor(style, twenty, 0);
    EXPECT_EQ(paletteFor(style, indicator, centred).id, "PuOr");
    EXPECT_EQ(paletteFor(style, indicator, fallen).id, "Purples") << "two hues about nothing";
    style.lockedBreaks = {0, 8, 12, 20};
    EXPECT_EQ(paletteFor(style, indicator, classesFor(style, twenty, 0)).id, "PuOr");
    indicator.palette = "BrBG";
    EXPECT_EQ(paletteFor(style, indicator, centred).id, "BrBG");
    style.palette = "YlGnBu";
    EXPECT_EQ(paletteFor(style, indicator, centred).id, "YlGnBu");
}

TEST(DivergingPalettes, ArePurpleAboveTheReference) {
    const auto five = palette("PuOr").colours(5);
    EXPECT_EQ(five.front().hex(), "#E66101");
    EXPECT_EQ(five[2].hex(), "#F7F7F7");
    EXPECT_EQ(five.back().hex(), "#5E3C99");
}
