// What changed between two years, on figures small enough to work out by hand.
#include "change.hpp"
#include "survey_margin.hpp"
#include "town.hpp"

#include <gmock/gmock.h>

using geo::CellState;
using indicators::Catalogue;
using indicators::Change;
using indicators::Figures;
using indicators::Language;
using testing::ElementsAre;
using testing::IsEmpty;
using town::n;

namespace {

const indicators::Indicator& known(const char* id) { return *Catalogue::shipped().find(id); }

/// A rate of the census, each zone as its part and its whole.
std::shared_ptr<const Figures> rates(int year, const std::vector<std::pair<double, double>>& zones) {
    auto figures = std::make_shared<Figures>();
    figures->indicator = known("tx_emp");
    figures->year = year;
    for (const auto& [part, whole] : zones) {
        figures->numerator.push(n(part));
        figures->denominator.push(n(whole));
        figures->values.push(n(100 * part / whole));
    }
    return figures;
}

std::shared_ptr<const Figures> counts(int year, const std::vector<geo::Cell>& zones) {
    auto figures = std::make_shared<Figures>();
    figures->indicator = known("pop");
    figures->year = year;
    for (const auto& cell : zones)
        figures->values.push(cell);
    figures->numerator = figures->values;
    return figures;
}

} // namespace

TEST(Changes, OfRatesAreInPoints) {
    const auto change = indicators::changeOf(rates(2016, {{300, 1000}}), rates(2022, {{330, 1000}}), {});
    EXPECT_NEAR(change.values[0].value, 3, 1e-9);
    EXPECT_EQ(change.indicator.unit, "points");
    EXPECT_EQ(change.indicator.decimals, 1);
    EXPECT_EQ(change.year, 2022);
    EXPECT_EQ(change.change->earlier->year, 2016);
    EXPECT_EQ(indicators::periodOf(change, Language::French), "évolution 2016–2022");
    EXPECT_EQ(indicators::periodOf(*change.change->later, Language::French), "2022");
}

TEST(Changes, OfCountsAreInPercentAndKeepAbsences) {
    const auto change = indicators::changeOf(counts(2013, {n(1000), n(0), town::suppressed, n(10), geo::Cell{}}),
                                             counts(2018, {n(1100), n(50), n(20), geo::Cell{}, town::suppressed}), {});
    EXPECT_NEAR(change.values[0].value, 10, 1e-9);
    EXPECT_EQ(change.values[1].state, CellState::NotApplicable) << "nobody lived there";
    EXPECT_EQ(change.values[2].state, CellState::Suppressed);
    EXPECT_EQ(change.values[3].state, CellState::Missing);
    EXPECT_EQ(change.values[4].state, CellState::Suppressed) << "the graver of the two";
    EXPECT_EQ(change.indicator.unit, "%");
    EXPECT_NE(change.indicator.nature, indicators::Nature::Count) << "growth does not add up";
}

TEST(Changes, WithinTheMarginsOfBothAreUnsureWherePartIsSurveyed) {
    // Margins of 30 % and 33 % of 1,000 people: 1.96 · √(3 · 0.21 / 1000) = 4.9 and 5.0 points, together 7.0.
    const auto before = rates(2016, {{300, 1000}, {300, 1000}, {300, 1000}}),
               after = rates(2022, {{330, 1000}, {450, 1000}, {330, 1000}});
    const auto change = indicators::changeOf(before, after, {true, true, false});
    EXPECT_THAT(change.change->unsure, ElementsAre(0)) << "15 points are sure; the third is counted whole";
    EXPECT_TRUE(change.change->isUnsure(0));
    EXPECT_FALSE(change.change->isUnsure(2));
    EXPECT_THAT(indicators::changeOf(before, after, {}).change->unsure, IsEmpty()) << "nothing is known";
}

TEST(SurveyVariances, AreThoseOfTwoDwellingsInFive) {
    EXPECT_NEAR(indicators::surveyMargin * std::sqrt(*indicators::surveyVariance(*counts(2016, {n(100)}), 0)), 33.9,
                0.05);
    EXPECT_NEAR(indicators::surveyMargin * std::sqrt(*indicators::surveyVariance(*counts(2016, {n(400)}), 0)), 67.9,
                0.05);
    EXPECT_NEAR(indicators::surveyMargin * std::sqrt(*indicators::surveyVariance(*rates(2016, {{300, 1000}}), 0)), 4.92,
                0.005);
}

TEST(SurveyVariances, AreNotKnownOfOtherSourcesNorOfWhatIsEstimated) {
    auto figures = *rates(2016, {{300, 1000}});
    figures.values.states[0] = CellState::Estimated;
    EXPECT_FALSE(indicators::surveyVariance(figures, 0));
    figures = *rates(2016, {{300, 1000}});
    figures.indicator = known("p_caf_am");
    EXPECT_FALSE(indicators::surveyVariance(figures, 0));
}

TEST(SurveyVariances, AreOfCommunesOfTenThousandInhabitants) {
    support::TemporaryFolder folder;
    auto observatory = town::make(folder);
    town::addTable(observatory, "rp-population", geo::GeographyKind::Iris, 2016, 2017, {"P16_POP"},
                   {{"340010101", {n(6000)}}, {"340010102", {n(4000)}}, {"340020000", {n(9999)}}});
    geo::NoProgress quiet;
    const auto zones = observatory.zones().load(*observatory.zones().find(geo::GeographyKind::Iris), quiet);
    const indicators::FigureReader reader{observatory, Catalogue::shipped()};
    const auto surveyed = indicators::surveyedInPart(reader.at(known("pop"), *zones), *zones);
    EXPECT_THAT(surveyed, ElementsAre(true, true, true, true, false));
}

TEST(ComparableYears, AreThoseBeforeItLatestFirst) {
    EXPECT_THAT(indicators::comparableWith(known("pop"), {2011, 2014, 2016, 2017, 2022}, 2022),
                ElementsAre(2016, 2014, 2011));
    EXPECT_THAT(indicators::comparableWith(known("pop"), {2011, 2013, 2014}, 2018), ElementsAre(2013, 2011));
    EXPECT_THAT(indicators::comparableWith(known("p_sansdip"), {2011, 2016, 2018}, 2022), IsEmpty())
        << "other levels are counted from 2017 on";
    EXPECT_THAT(indicators::comparableWith(known("p_caf_am"), {2017, 2019}, 2020), ElementsAre(2019, 2017))
        << "no census";
}
