#include "advice.hpp"

#include "colour_vision.hpp"
#include "style_classes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

using namespace layers;
using geo::plainText;
using indicators::Nature;
using testing::HasSubstr;

namespace {

indicators::Indicator indicatorOf(Nature nature) {
    indicators::Indicator indicator;
    indicator.id = "x";
    indicator.nature = nature;
    indicator.direction = indicators::Direction::MoreIsHarder;
    return indicator;
}

std::vector<double> evenly(int n) {
    std::vector<double> values(static_cast<std::size_t>(n));
    std::iota(values.begin(), values.end(), 1.0);
    return values;
}

/// n values of which all but three are together at the bottom.
std::vector<double> tailed(int n) {
    std::vector<double> values = evenly(n);
    values.insert(values.end(), {1e5, 2e5, 4e5});
    return values;
}

std::vector<Advice> advise(const IndicatorStyle& style, const indicators::Indicator& indicator,
                           const std::vector<double>& values, const indicators::Indicator* rate = nullptr,
                           std::optional<double> reference = std::nullopt) {
    const auto classes = classesFor(style, values, indicator.decimals, reference);
    const auto colours = coloursFor(paletteFor(style, indicator, classes), classes);
    return adviceFor(style, {indicator, values, classes, colours, rate, indicators::Language::English});
}

const Advice* about(const std::vector<Advice>& all, Advice::About what) {
    const auto found = std::ranges::find(all, what, &Advice::about);
    return found == all.end() ? nullptr : &*found;
}

IndicatorStyle styleOf(ClassMethod method, int classes) {
    IndicatorStyle style;
    style.indicator = "x";
    style.method = method;
    style.classes = classes;
    return style;
}

} // namespace

TEST(Advice, AnswersAChoroplethOfACountWithCirclesInOneClick) {
    const auto advice = advise(styleOf(ClassMethod::Quantile, 5), indicatorOf(Nature::Count), evenly(80));
    ASSERT_FALSE(advice.empty());
    EXPECT_EQ(advice[0].about, Advice::About::Form);
    EXPECT_THAT(plainText(advice[0].why), HasSubstr("misleads"));
    EXPECT_EQ(advice[0].style.form, MapForm::Circles);
    EXPECT_EQ(advice[0].style.indicator, "x");
}

TEST(Advice, OffersTheMatchingRateInCirclesOfTheCount) {
    indicators::Indicator rate = indicatorOf(Nature::Ratio);
    rate.id = "rate";
    rate.label = {"Part", "Share"};
    IndicatorStyle style = styleOf(ClassMethod::Manual, 5);
    style.innerBounds = {100, 200};
    const auto advice = advise(style, indicatorOf(Nature::Count), evenly(80), &rate);
    ASSERT_GE(advice.size(), 2u);
    EXPECT_EQ(advice[0].style.form, MapForm::Circles);
    EXPECT_EQ(advice[1].style.form, MapForm::ColouredCircles);
    EXPECT_EQ(advice[1].style.indicator, "rate");
    EXPECT_EQ(advice[1].style.sizedBy, "x");
    EXPECT_TRUE(advice[1].style.innerBounds.empty()) << "bounds of a count say nothing of a rate";
    EXPECT_THAT(plainText(advice[1].why), HasSubstr("Share"));
}

TEST(Advice, IsSilentOnTheFormOnceItWasDeclined) {
    IndicatorStyle style = styleOf(ClassMethod::Quantile, 5);
    style.adviceDeclined = true;
    EXPECT_FALSE(about(advise(style, indicatorOf(Nature::Count), evenly(80)), Advice::About::Form));
}

TEST(Advice, SendsARateDrawnAsCirclesBackToTheZones) {
    IndicatorStyle style = styleOf(ClassMethod::Quantile, 5);
    style.form = MapForm::Circles;
    const auto advice = advise(style, indicatorOf(Nature::Ratio), evenly(80));
    ASSERT_EQ(advice.size(), 1u);
    EXPECT_EQ(advice[0].style.form, MapForm::Choropleth);
}

TEST(Advice, HasNothingToSayOfAGoodMap) {
    EXPECT_TRUE(advise(styleOf(ClassMethod::Quantile, 5), indicatorOf(Nature::Ratio), evenly(300)).empty());
    EXPECT_TRUE(advise(styleOf(ClassMethod::Quantile, 5), indicatorOf(Nature::Ratio), {}).empty());
    IndicatorStyle circles = styleOf(ClassMethod::Quantile, 5);
    circles.form = MapForm::Circles;
    EXPECT_TRUE(advise(circles, indicatorOf(Nature::Count), evenly(300)).empty());
    EXPECT_TRUE(
        advise(styleOf(ClassMethod::Centred, 5), indicatorOf(Nature::Ratio), evenly(300), nullptr, 140).empty());
}

TEST(Advice, SeesWhenNearlyAllZonesAreInOneClass) {
    const auto all = advise(styleOf(ClassMethod::EqualInterval, 5), indicatorOf(Nature::Ratio), tailed(100));
    const Advice* advice = about(all, Advice::About::Method);
    ASSERT_TRUE(advice);
    EXPECT_EQ(plainText(advice->why), "100 of the 103 zones are in the same class: the map shows little else.");
    EXPECT_EQ(advice->style.method, ClassMethod::Quantile);
}

TEST(Advice, LeavesTypedAndLockedClassesAsTheyAre) {
    IndicatorStyle style = styleOf(ClassMethod::Manual, 5);
    style.innerBounds = {200, 300};
    EXPECT_FALSE(about(advise(style, indicatorOf(Nature::Ratio), tailed(100)), Advice::About::Method));
    style = styleOf(ClassMethod::EqualInterval, 5);
    style.lockedBreaks = {0, 1e5, 2e5, 5e5};
    EXPECT_FALSE(about(advise(style, indicatorOf(Nature::Ratio), tailed(100)), Advice::About::Method));
}

TEST(Advice, AsksForFewerClassesOfFewZones) {
    const auto all = advise(styleOf(ClassMethod::Quantile, 8), indicatorOf(Nature::Ratio), evenly(15));
    const Advice* advice = about(all, Advice::About::Classes);
    ASSERT_TRUE(advice);
    EXPECT_EQ(advice->style.classes, 3);
    EXPECT_TRUE(
        about(advise(styleOf(ClassMethod::Q6, 6), indicatorOf(Nature::Ratio), evenly(20)), Advice::About::Method));
}

TEST(Advice, MatchesThePaletteToTheMethod) {
    IndicatorStyle style = styleOf(ClassMethod::Centred, 5);
    style.palette = "YlGnBu";
    auto all = advise(style, indicatorOf(Nature::Ratio), evenly(80), nullptr, 40);
    ASSERT_TRUE(about(all, Advice::About::Palette));
    EXPECT_EQ(about(all, Advice::About::Palette)->style.palette, "PuOr");

    style = styleOf(ClassMethod::Quantile, 5);
    for (const char* wrong : {"PuOr", "OkabeIto"}) {
        style.palette = wrong;
        all = advise(style, indicatorOf(Nature::Ratio), evenly(80));
        ASSERT_TRUE(about(all, Advice::About::Palette)) << wrong;
        EXPECT_EQ(about(all, Advice::About::Palette)->style.palette, "") << wrong;
    }
}

TEST(Advice, KeepsWarmColoursFromWhatIsNeitherBetterNorWorse) {
    indicators::Indicator neutral = indicatorOf(Nature::Ratio);
    IndicatorStyle style = styleOf(ClassMethod::Quantile, 5);
    style.palette = "Oranges";
    EXPECT_FALSE(about(advise(style, neutral, evenly(80)), Advice::About::Palette));
    neutral.direction = indicators::Direction::Neutral;
    EXPECT_TRUE(about(advise(style, neutral, evenly(80)), Advice::About::Palette));
}

TEST(Advice, SaysWhichClassesLookAlikeAndToWhomAndMendsIt) {
    // Twelve steps of one hue are too near each other.
    IndicatorStyle style = styleOf(ClassMethod::Quantile, 12);
    style.palette = "Purples";
    const auto all = advise(style, indicatorOf(Nature::Ratio), evenly(30'000));
    const Advice* advice = about(all, Advice::About::Palette);
    ASSERT_TRUE(advice);
    EXPECT_THAT(plainText(advice->why), HasSubstr("look alike"));
    const auto classes = classesFor(advice->style, evenly(30'000), 0);
    EXPECT_TRUE(
        alikeColours(coloursFor(paletteFor(advice->style, indicatorOf(Nature::Ratio), classes), classes)).empty());
}

TEST(Proposals, GiveACountCirclesAndARateColour) {
    EXPECT_EQ(proposal(indicatorOf(Nature::Count), evenly(80)).style.form, MapForm::Circles);
    const auto rate = proposal(indicatorOf(Nature::Ratio), evenly(80));
    EXPECT_EQ(rate.style.form, MapForm::Choropleth);
    EXPECT_EQ(rate.style.indicator, "x");
    EXPECT_EQ(rate.reasons.size(), 3u);
}

TEST(Proposals, ChooseTheMethodByTheSkew) {
    EXPECT_EQ(proposal(indicatorOf(Nature::Ratio), evenly(80)).style.method, ClassMethod::EqualInterval);
    EXPECT_EQ(proposal(indicatorOf(Nature::Ratio), tailed(80)).style.method, ClassMethod::Quantile);
}

TEST(Proposals, ChooseTheNumberOfClassesByThatOfTheZones) {
    EXPECT_EQ(bearableClasses(std::size_t{0}), 3);
    EXPECT_EQ(bearableClasses(std::size_t{30}), 4);
    EXPECT_EQ(bearableClasses(std::size_t{88}), 5);
    EXPECT_EQ(bearableClasses(std::size_t{49'000}), 7);
}

TEST(Skewness, IsThatOfTheFormula) {
    // 1, 2, 3, 4, 10: mean 4, second moment 10, third 36; 36 / 10^1.5.
    EXPECT_NEAR(skewness(std::vector<double>{1, 2, 3, 4, 10, std::nan("")}), 36 / std::pow(10, 1.5), 1e-12);
    EXPECT_EQ(skewness(std::vector<double>{5, 5, 5}), 0);
    EXPECT_EQ(skewness(std::vector<double>{1, 2}), 0);
}

TEST(MatchingRates, AreFoundByTheirNumerator) {
    const auto& catalogue = indicators::Catalogue::shipped();
    indicators::Indicator count = indicatorOf(Nature::Count);
    count.formulas = {{"caf-iris", {}, {}, {{1, "AM"}}, {}, 1}};
    ASSERT_TRUE(rateOf(catalogue, count));
    EXPECT_EQ(rateOf(catalogue, count)->id, "p_caf_am");
    count.formulas[0].numerator[0].column = "A"; // the whole: no share of it
    EXPECT_EQ(rateOf(catalogue, count), nullptr);
    count.formulas = {{"rp-familles", {}, {}, {{1, "P16_POP80P_PSEUL"}}, {}, 1}}; // the catalogue: P{yy}_POP80P_PSEUL
    ASSERT_TRUE(rateOf(catalogue, count));
    count.formulas[0].numerator[0].column = "P1A_POP80P_PSEUL";
    EXPECT_EQ(rateOf(catalogue, count), nullptr);
}
