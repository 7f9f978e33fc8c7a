// Whatever the values and bounds, every method gives classes a map can be drawn with and a legend that is true.
#include "legend.hpp"
#include "style_classes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

using namespace layers;
using geo::CellState;
using geo::plainText;
using testing::ElementsAre;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
const double noValue = std::nan("");

constexpr ClassMethod allMethods[] = {
    ClassMethod::Quantile, ClassMethod::EqualInterval, ClassMethod::NaturalBreaks, ClassMethod::StandardDeviation,
    ClassMethod::Q6,       ClassMethod::NestedMeans,   ClassMethod::Geometric,     ClassMethod::Arithmetic,
    ClassMethod::HeadTail, ClassMethod::Centred,       ClassMethod::Manual};

struct Case {
    std::string name;
    geo::Column cells;
};

geo::Column columnOf(const std::vector<double>& values, std::size_t suppressed = 0) {
    geo::Column column;
    for (const double value : values)
        column.push(std::isfinite(value) ? geo::Cell::of(value) : geo::Cell::absent(CellState::NotAvailable));
    for (std::size_t i = 0; i < suppressed; ++i)
        column.push(geo::Cell::absent(CellState::Suppressed));
    return column;
}

/// As many zones as the country has; a tenth where that takes half a minute.
#ifdef LISIERE_SANITIZED
constexpr std::size_t manyZones = 4'900;
#else
constexpr std::size_t manyZones = 49'000;
#endif

std::vector<double> manyTies() {
    std::vector<double> values(manyZones, 3);
    for (std::size_t i = 0; i < values.size(); i += 7)
        values[i] = 4;
    return values;
}

const std::vector<Case>& cases() {
    static const std::vector<Case> all{
        {"NoZone", {}},
        {"NoValueAtAll", columnOf({}, 12)},
        {"OneValue", columnOf({12.5}, 3)},
        {"TwoValues", columnOf({3, 9})},
        {"AllZeros", columnOf(std::vector<double>(60, 0))},
        {"ManyTies", columnOf(manyTies(), 10)},
        {"ManyTheSame", columnOf(std::vector<double>(manyZones, 7))},
        {"NegativesInAStock", columnOf({-40, -3, 0, 12, 900, 1'200})},
        {"NegativesOnly", columnOf({-4, -3, -2, -1})},
        {"InfinitiesAndNaN", columnOf({1, 2, infinity, -infinity, noValue, 5, 8})},
        {"NearlyTheLargest", columnOf({-1e308, 1e308, 0, 5e307})},
        {"NearlyNothing", columnOf({1e-308, 3e-308, 5e-324})},
    };
    return all;
}

indicators::Indicator income() {
    indicators::Indicator indicator;
    indicator.label = {"Niveau de vie médian", "Median standard of living"};
    indicator.unit = "€";
    return indicator;
}

LegendSection legendOf(const geo::Column& cells, const Classification& classes, const std::vector<Colour>& colours) {
    const indicators::Indicator indicator = income();
    return classSection(
        {indicator, indicators::Language::English, 2021, geo::GeographyKind::Iris, cells, classes, colours});
}

std::size_t zonesIn(const LegendSection& section) {
    std::size_t zones = 0;
    for (const LegendEntry& entry : section.entries)
        zones += entry.count.value();
    return zones;
}

/// A style asked for with these bounds, drawn and read.
LegendSection manual(const geo::Column& cells, std::vector<double> bounds) {
    IndicatorStyle style;
    style.method = ClassMethod::Manual;
    style.innerBounds = std::move(bounds);
    const auto classes = classesFor(style, cells.values, 0);
    return legendOf(cells, classes, coloursFor(paletteFor(style, income(), classes), classes));
}

std::vector<std::string> labels(const LegendSection& of) {
    std::vector<std::string> texts;
    for (const LegendEntry& entry : of.entries)
        texts.push_back(plainText(entry.label) + ": " + std::to_string(entry.count.value()));
    return texts;
}

} // namespace

TEST(AwkwardValues, HaveClassesThatAscendAndColoursForAllAndALegendThatCountsEveryZone) {
    for (const auto& [name, cells] : cases())
        for (const ClassMethod method : allMethods)
            for (const int number : {1, 2, 5, 9}) {
                SCOPED_TRACE(name + " " + std::string{toText(method)} + " " + std::to_string(number));
                IndicatorStyle style;
                style.method = method;
                style.classes = number;
                style.innerBounds = {2, 5};
                const auto classes = classesFor(style, cells.values, 1, 4.5);
                const auto colours = coloursFor(paletteFor(style, income(), classes), classes);
                EXPECT_EQ(colours.size(), classes.classes());
                EXPECT_TRUE(classes.classes() < 2 ||
                            std::ranges::adjacent_find(classes.breaks, std::greater_equal{}) == classes.breaks.end());
                EXPECT_THAT(classes.breaks, testing::Each(testing::Truly([](double b) { return std::isfinite(b); })));
                EXPECT_EQ(zonesIn(legendOf(cells, classes, colours)), cells.size());
            }
}

TEST(AwkwardValues, LeaveNoEmptyClassUnlessTheBoundsWereTyped) {
    for (const auto& [name, cells] : cases())
        for (const ClassMethod method : allMethods) {
            if (method == ClassMethod::Manual)
                continue;
            const auto classes = printable(classify(cells.values, method, 6), cells.values, 0);
            std::vector<int> counts(classes.classes());
            for (const double value : cells.values)
                if (const auto k = classes.classOf(value))
                    ++counts[*k];
            EXPECT_THAT(counts, testing::Each(testing::Gt(0))) << name << " " << toText(method);
        }
}

TEST(AwkwardValues, OfAGeometricProgressionThatCannotBeAreQuantilesAndTheLegendSaysSo) {
    const auto cells = columnOf({0, 0, 1, 5, 20, 90});
    const auto classes = classify(cells.values, ClassMethod::Geometric, 3);
    EXPECT_EQ(classes.breaks, classify(cells.values, ClassMethod::Quantile, 3).breaks);
    const auto section = legendOf(cells, classes, palette("YlGnBu").colours(static_cast<int>(classes.classes())));
    ASSERT_EQ(section.method.size(), 1u);
    EXPECT_EQ(plainText(section.method[0]),
              "Quantiles: a geometric progression needs values above zero; not above it: 2");
}

TEST(TypedBounds, AreSortedOnceEachAndFiniteWhateverWasTyped) {
    const auto cells = columnOf({1, 5, 10, 20});
    EXPECT_THAT(labels(manual(cells, {10, 5, noValue, 5, infinity, -infinity, 10})),
                ElementsAre("under €5: 1", "€5 to €10: 1", "€10 and more: 2"));
}

TEST(TypedBounds, OutsideTheValuesLeaveClassesThatSayTheyAreEmpty) {
    EXPECT_THAT(labels(manual(columnOf({1, 5}), {-10, 100})),
                ElementsAre("under €-10: 0", "€-10 to €100: 2", "€100 and more: 0"));
}

TEST(TypedBounds, ByTheThousandAreCutToWhatALegendCanHold) {
    std::vector<double> bounds(1'000);
    std::iota(bounds.begin(), bounds.end(), 0.0);
    const auto cells = columnOf({-5, 3.5, 700, 2'000});
    const auto section = manual(cells, bounds);
    EXPECT_EQ(section.entries.size(), mostTypedBounds + 1);
    EXPECT_EQ(zonesIn(section), 4u);
    EXPECT_EQ(section.entries.back().count, 2u);
    EXPECT_EQ(plainText(section.entries.back().label), "€28 and more");
}

TEST(LockedClasses, OfALegendSayUnderAndAndMoreForWhatLiesBeyond) {
    const auto cells = columnOf({-5, 12, 14, 80}, 1);
    const auto classes = lockedClasses(cells.values, {0, 10, 20, 25, 30});
    const auto section = legendOf(cells, classes, palette("YlGnBu").colours(4));
    EXPECT_THAT(labels(section), ElementsAre("under €10: 1", "€10 to €20: 2", "€20 to €25: 0", "€25 and more: 1",
                                             "statistical secrecy (s): 1"));
    EXPECT_THAT(section.method, ElementsAre(geo::Message{"The classes of another map"}));
}

TEST(Legends, SayHowTheirClassesWereMade) {
    const auto cells = columnOf({1, 2, 3, 4, 5, 60});
    const auto methodOf = [&](ClassMethod method) {
        const auto classes = classify(cells.values, method, 4);
        const auto section = legendOf(cells, classes, palette("YlGnBu").colours(static_cast<int>(classes.classes())));
        return section.method.empty() ? std::string{} : plainText(section.method.front());
    };
    std::set<std::string> words;
    for (const ClassMethod method : allMethods)
        if (method != ClassMethod::Manual && method != ClassMethod::Centred)
            words.insert(methodOf(method));
    EXPECT_EQ(words.size(), std::size(allMethods) - 2) << "two methods are called the same";
    EXPECT_EQ(methodOf(ClassMethod::NaturalBreaks), "Near values together (natural breaks)");
    const auto one = classify(std::vector<double>{5, 5}, ClassMethod::NaturalBreaks, 4);
    EXPECT_THAT(legendOf(columnOf({5, 5}), one, palette("YlGnBu").colours(1)).method, testing::IsEmpty());
}

TEST(Legends, NameTheReferenceTheyAreCentredOn) {
    const auto cells = columnOf({10'000, 14'000, 17'900, 18'500, 25'000});
    const std::optional<CentreFigure> centre{CentreFigure{"Montpellier", geo::Cell::of(18'020.4), {}, {}, {}}};
    const auto classes = centredClasses(cells.values, {18'020.4, 1'000}, 3);
    const indicators::Indicator indicator = income();
    const auto colours = coloursFor(palette("PuOr"), classes);
    const auto section = classSection(
        {indicator, indicators::Language::English, 2021, geo::GeographyKind::Iris, cells, classes, colours, centre});
    EXPECT_THAT(section.method, ElementsAre(geo::Message{"Classes centred on %1 (€%2)", {"Montpellier", 18'020.0}}));
    EXPECT_THAT(labels(section), ElementsAre("under €17000: 2", "€17000 to €19000: 2", "€19000 and more: 1"));
}

TEST(Legends, SayWhyTheyAreNotCentred) {
    const auto cells = columnOf({1, 2, 3, 4});
    CentreFigure centre;
    centre.name = "Montpellier";
    centre.why = GEO_TR("the table has no number for it");
    const std::optional<CentreFigure> none{centre};
    const auto classes = classify(cells.values, ClassMethod::Centred, 2);
    const indicators::Indicator indicator = income();
    const auto colours = palette("YlGnBu").colours(2);
    const auto section = classSection(
        {indicator, indicators::Language::English, 2021, geo::GeographyKind::Iris, cells, classes, colours, none});
    ASSERT_EQ(section.method.size(), 2u);
    EXPECT_EQ(plainText(section.method[0]), "Quantiles: there is no value of Montpellier to centre the classes on");
    EXPECT_EQ(plainText(section.method[1]), "the table has no number for it");
}
