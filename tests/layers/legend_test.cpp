#include "legend.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

using namespace layers;
using geo::CellState;
using geo::plainText;

namespace {

indicators::Indicator income() {
    indicators::Indicator indicator;
    indicator.id = "med";
    indicator.label = {"Niveau de vie médian", "Median standard of living"};
    indicator.unit = "€";
    indicator.unitName = {"en euros par an", "in euros a year"};
    indicator.nature = indicators::Nature::Quantile;
    indicator.caveat = {"Hors logements collectifs.", "Collective dwellings left out."};
    return indicator;
}

geo::Column columnOf(const std::vector<double>& values, const std::vector<CellState>& absent) {
    geo::Column column;
    for (const double value : values)
        column.push(geo::Cell::of(value));
    for (const CellState state : absent)
        column.push(geo::Cell::absent(state));
    return column;
}

/// The class section of a set of values cut by hand at the bounds given.
LegendSection section(const indicators::Indicator& indicator, const geo::Column& values, std::vector<double> bounds) {
    const Classification classes = manualClasses(values.values, std::move(bounds));
    const auto colours = palette("YlGnBu").colours(static_cast<int>(classes.classes()));
    return classSection(
        {indicator, indicators::Language::English, 2021, geo::GeographyKind::Iris, values, classes, colours});
}

std::vector<std::string> labels(const LegendSection& of) {
    std::vector<std::string> texts;
    for (const LegendEntry& entry : of.entries)
        texts.push_back(plainText(entry.label));
    return texts;
}

std::vector<std::size_t> countsOf(const LegendSection& of) {
    std::vector<std::size_t> result;
    for (const LegendEntry& entry : of.entries)
        result.push_back(entry.count.value());
    return result;
}

} // namespace

TEST(Legends, WriteTheirBoundsInFullAndCountEachClass) {
    const auto of = section(income(), columnOf({11'000, 13'999, 14'000, 18'000, 30'000}, {}), {14'000, 17'000});
    EXPECT_THAT(labels(of), testing::ElementsAre("under €14000", "€14000 to €17000", "€17000 and more"));
    EXPECT_THAT(countsOf(of), testing::ElementsAre(2, 1, 2));
    EXPECT_EQ(plainText(of.title), "Median standard of living");
    EXPECT_EQ(plainText(of.subtitle), "By IRIS, 2021, in euros a year · 5 IRIS");
    EXPECT_EQ(of.entries[0].colour.hex(), palette("YlGnBu").colours(3)[0].hex());
}

TEST(Legends, CountEachKindOfAbsenceApart) {
    const auto of = section(income(),
                            columnOf({1, 2}, {CellState::Missing, CellState::Suppressed, CellState::NotSignificant,
                                              CellState::NotSignificant, CellState::NotAvailable,
                                              CellState::NotApplicable, CellState::NotEstimable}),
                            {2});
    EXPECT_THAT(labels(of),
                testing::ElementsAre("under €2", "€2 and more", "not significant (ns)", "statistical secrecy (s)",
                                     "not available (nd)", "not applicable", "not filled in", "not estimable"));
    EXPECT_THAT(countsOf(of), testing::ElementsAre(1, 1, 2, 1, 1, 1, 1, 1));
    EXPECT_EQ(of.entries[2].kind, LegendEntry::Kind::Absence);
    EXPECT_EQ(of.entries[2].state, CellState::NotSignificant);
}

TEST(Legends, CountEveryZoneOnce) {
    const auto values = columnOf({5, 7, 9, 9, 30}, {CellState::Suppressed, CellState::Missing});
    const auto counts = countsOf(section(income(), values, {8, 10}));
    EXPECT_EQ(std::accumulate(counts.begin(), counts.end(), std::size_t{0}), values.size());
}

TEST(Legends, SayHowManyOfTheirZonesAreEstimated) {
    geo::Column values = columnOf({1, 2, 3}, {});
    values.states[2] = CellState::Estimated;
    const auto of = section(income(), values, {2});
    EXPECT_THAT(labels(of), testing::ElementsAre("under €2", "€2 and more", "of which estimated"));
    EXPECT_THAT(countsOf(of), testing::ElementsAre(1, 2, 1)); // counted in its class as well
}

TEST(Legends, OfOneClassShowTheValuesThemselves) {
    indicators::Indicator rate = income();
    rate.unit = "%";
    rate.decimals = 1;
    EXPECT_THAT(labels(section(rate, columnOf({12.54, 12.54}, {}), {})), testing::ElementsAre("12.5%"));
    EXPECT_THAT(labels(section(rate, columnOf({12.54, 40}, {}), {})), testing::ElementsAre("12.5 to 40%"));
}

TEST(Legends, OfNothingButAbsenceHaveNoClass) {
    EXPECT_THAT(labels(section(income(), columnOf({}, {CellState::Suppressed}), {})),
                testing::ElementsAre("statistical secrecy (s)"));
}

TEST(Legends, NameTheGenerationTheSelectionAndTheRing) {
    EXPECT_THAT(
        labels(outlineSection({2015, {"La Mosson"}, 300})),
        testing::ElementsAre("priority neighbourhood (2015)", "La Mosson, selected", "enlarged perimeter (300 m)"));
    EXPECT_THAT(labels(outlineSection({2024, {"A", "B"}, std::nullopt})),
                testing::ElementsAre("priority neighbourhood (2024)", "2 selected neighbourhoods"));
}

TEST(Legends, GiveEachCategoryOfPointsItsColourShapeAndCount) {
    geo::PointSet points;
    points.id = "adherents";
    points.categories = {"ville", "ca", "ville", "metropole", "syndicat"};
    points.points.resize(5);
    const auto of = pointSection(points);
    EXPECT_THAT(labels(of),
                testing::ElementsAre("metropolitan authority", "agglomeration community", "town", "syndicat"));
    EXPECT_THAT(countsOf(of), testing::ElementsAre(1, 1, 2, 1));
    EXPECT_EQ(of.entries[2].symbol, (Symbol{SymbolShape::Diamond, Colour::fromHex("#E69F00"), {}}));
}

TEST(Legends, CloseWithTheCaveatAndWarnOfACountColouredByArea) {
    indicators::Indicator count = income();
    count.nature = indicators::Nature::Count;
    const std::string note = plainText(noteOf(count, indicators::Language::English, true));
    EXPECT_THAT(note, testing::StartsWith("Collective dwellings left out."));
    EXPECT_THAT(note, testing::HasSubstr("prefer the rate"));
    EXPECT_THAT(note, testing::HasSubstr("not that of the neighbourhood"));
    EXPECT_EQ(plainText(noteOf(income(), indicators::Language::English, false)), "Collective dwellings left out.");

    indicators::Indicator plain;
    plain.nature = indicators::Nature::Quantile;
    EXPECT_TRUE(noteOf(plain, indicators::Language::English, false).empty());
}
