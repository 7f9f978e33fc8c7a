// Estimates scaled to a published count, on a town small enough to work out by hand.
#include "estimate.hpp"

#include "base/error.hpp"
#include "compare.hpp"
#include "town.hpp"

using geo::CellState;
using indicators::Estimate;
using indicators::Method;
using town::n;

namespace {

/// Two IRIS of 1 km. Alpha covers the right half of the first and the left half of the second; allowances are
/// published for it and by IRIS for two years, population for one.
class CalibratedEstimates : public testing::Test {
protected:
    CalibratedEstimates() {
        using geo::GeographyKind;
        town::addZones(m_observatory, GeographyKind::Iris, 2017,
                       {{"340010101", "One", "Town", "H", town::square(0, 0, 1000, 1000)},
                        {"340010102", "Two", "Town", "H", town::square(1000, 0, 1000, 1000)}});
        town::addZones(m_observatory, GeographyKind::Qpv, 2015,
                       {{"QP034001", "Alpha", "Town", "", town::square(500, 0, 1000, 1000)}});
        town::addTable(
            m_observatory, "caf-iris", GeographyKind::Iris, 2017, 2018, {"A", "PERCOU", "AM", "AAL"},
            {{"340010101", {n(400), n(1000), n(40), n(200)}}, {"340010102", {n(200), n(500), n(80), n(50)}}});
        town::addTable(m_observatory, "caf-iris", GeographyKind::Iris, 2020, 2021, {"A", "AM"},
                       {{"340010101", {n(300), n(30)}}, {"340010102", {n(100), n(50)}}});
        town::addTable(m_observatory, "qpv-demo", GeographyKind::Qpv, 2017, 2015, {"POP_MUN", "PERCOU", "A"},
                       {{"QP034001", {n(1800), n(1125), n(500)}}});
        town::addTable(m_observatory, "rp-population", GeographyKind::Iris, 2014, 2016, {"P14_POP"},
                       {{"340010101", {n(2000)}}, {"340010102", {n(1000)}}});
        town::addTable(m_observatory, "rp-activite", GeographyKind::Iris, 2016, 2017, {"P16_ACTOCC1564", "P16_POP1564"},
                       {{"340010101", {n(300), n(600)}}, {"340010102", {n(100), n(400)}}});
    }

    Estimate one(const std::string& indicator, std::optional<Method> method = {}, std::optional<int> year = {},
                 double buffer = 0, bool ring = false) {
        const auto targets = indicators::resolve(m_observatory, indicators::TargetExpression::parse("qpv:QP034001"),
                                                 buffer, ring, m_quiet);
        auto all = indicators::estimate(m_observatory, indicators::Catalogue::shipped(), targets,
                                        {{indicator}, year, method}, m_quiet);
        EXPECT_EQ(all.size(), 1u);
        return all.at(0);
    }

    support::TemporaryFolder m_folder;
    geo::Observatory m_observatory =
        geo::Observatory::create(m_folder / "town.sqlite", *geo::Territory::find("metropole"));
    geo::NoProgress m_quiet;
};

} // namespace

TEST_F(CalibratedEstimates, AreScaledToThePeopleOfTheSameTable) {
    // By area half of 1,500 people: 750. Published 1,125: every share is 0.75.
    const auto e = one("caf-iris:AAL");
    EXPECT_EQ(e.method, Method::Calibrated);
    EXPECT_NEAR(e.value.value, 0.75 * 250, 1e-6);
    EXPECT_EQ(e.value.state, CellState::Estimated);
    EXPECT_EQ(e.label.text, "estimate calibrated on allowance recipients");
    ASSERT_TRUE(e.control);
    EXPECT_EQ(e.control->irisColumn, "PERCOU");
    EXPECT_DOUBLE_EQ(*e.control->count, 1125);
    EXPECT_FALSE(e.control->otherYear);
    EXPECT_TRUE(e.forPrint);
    EXPECT_FALSE(e.margin90); // one neighbourhood measures nothing
    EXPECT_FALSE(e.measured);
    ASSERT_TRUE(e.bounds); // 375 of 1,500 people live outside, 250 households are on the benefit
    EXPECT_DOUBLE_EQ(e.bounds->first, 0);
    EXPECT_DOUBLE_EQ(e.bounds->second, 250);
}

TEST_F(CalibratedEstimates, UseWeightsOfAnotherYearUnderTheirOwnName) {
    const auto e = one("caf-iris:AM", {}, 2020);
    EXPECT_EQ(e.method, Method::Calibrated);
    EXPECT_NEAR(e.value.value, 0.75 * 80, 1e-6);
    EXPECT_EQ(geo::plainText(e.label), "estimate calibrated on allowance recipients, weights of 2017");
}

TEST_F(CalibratedEstimates, StandOnPopulationWhereTheUniverseHasNoControl) {
    // 1,800 published of 3,000: shares of 0.6.
    const auto e = one("tx_emp");
    EXPECT_EQ(e.method, Method::Population);
    EXPECT_NEAR(e.numerator.value, 0.6 * 400, 1e-6);
    EXPECT_NEAR(e.value.value, 40, 1e-6);
    EXPECT_EQ(e.label.text, "estimate calibrated on population");
    EXPECT_TRUE(e.probablyUnderstated);
}

TEST_F(CalibratedEstimates, TakeThePublishedCountOffInARing) {
    // 100 m east and west of Alpha lie 0.2 of the 0.5 km² that are left of each IRIS. Published A: 500 of 600, so 100
    // are left; the west holds 2/3 of them.
    const auto targets =
        indicators::resolve(m_observatory, indicators::TargetExpression::parse("qpv:QP034001"), 100, true, m_quiet);
    const auto e = one("caf-iris:A", {}, 2017, 100, true);
    EXPECT_EQ(e.method, Method::Calibrated);
    // North and south lie outside the IRIS, where nobody is known of: under 70 % of the ring is covered.
    EXPECT_EQ(e.value.state, CellState::NotEstimable);
    EXPECT_NEAR(e.coverage, 0.2 / (geo::area(targets.shapes[0]) / 1e6), 1e-3);
}

TEST_F(CalibratedEstimates, ThatAreAskedForByAreaStayByArea) {
    const auto e = one("caf-iris:AAL", Method::Area);
    EXPECT_NEAR(e.value.value, 125, 1e-6);
    EXPECT_FALSE(e.forPrint);
    EXPECT_FALSE(e.control);
}

TEST_F(CalibratedEstimates, SayThatTheirControlCannotBeReached) {
    town::addTable(m_observatory, "caf-iris", geo::GeographyKind::Iris, 2018, 2019, {"AAL", "PERCOU"},
                   {{"340010101", {n(200), n(600)}}, {"340010102", {n(50), n(300)}}});
    town::addTable(m_observatory, "qpv-demo", geo::GeographyKind::Qpv, 2018, 2015, {"PERCOU"},
                   {{"QP034001", {n(1000)}}});
    const auto e = one("caf-iris:AAL", {}, 2018);
    EXPECT_NE(geo::plainText(e.label), "estimate calibrated on allowance recipients");
    ASSERT_FALSE(e.notes.empty());
    EXPECT_EQ(geo::plainText(e.notes.front()), "not calibrated on PERCOU of 2018: 1000 are published for the "
                                               "neighbourhood, its IRIS hold only 900 together; the outlines may "
                                               "be of another year");
}

TEST_F(CalibratedEstimates, NeverUseAControlOfTheOtherGeneration) {
    town::addZones(m_observatory, geo::GeographyKind::Qpv, 2024,
                   {{"QN03401M", "Alpha", "Town", "", town::square(500, 0, 900, 1000)}});
    const auto targets =
        indicators::resolve(m_observatory, indicators::TargetExpression::parse("qpv@2024:QN03401M"), 0, false, m_quiet);
    const auto all =
        indicators::estimate(m_observatory, indicators::Catalogue::shipped(), targets, {{"p_caf_al"}, {}, {}}, m_quiet);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].method, Method::Area);
    ASSERT_FALSE(all[0].notes.empty());
    EXPECT_EQ(geo::plainText(all[0].notes.front()),
              "not calibrated: no count to calibrate on is loaded for the neighbourhoods of 2024");
}

TEST_F(CalibratedEstimates, GiveWayToWhatWasPublishedForTheSameOutlineIn2015) {
    town::addZones(
        m_observatory, geo::GeographyKind::Qpv, 2024,
        {{"QN03401I", "Alpha", "Town", "", town::square(500, 0, 1000, 1000)},
         {"QN03402I", "Beta", "Town", "", town::square(500, 0, 900, 1000)},     // says so, but is another
         {"QN03403M", "Alpha", "Town", "", town::square(500, 0, 1000, 1000)}}); // the same, but does not say so
    const auto targets =
        indicators::resolve(m_observatory, indicators::TargetExpression::parse("qpv@2024"), 0, false, m_quiet);
    const auto all = indicators::estimate(m_observatory, indicators::Catalogue::shipped(), targets,
                                          {{"caf_percou"}, {}, {}}, m_quiet);
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[0].method, Method::Published);
    EXPECT_DOUBLE_EQ(all[0].value.value, 1125);
    ASSERT_FALSE(all[0].notes.empty());
    EXPECT_EQ(geo::plainText(all[0].notes.front()), "published for QP034001 of 2015, whose outline is the same");
    EXPECT_NE(all[1].method, Method::Published);
    EXPECT_NE(all[2].method, Method::Published);
}

TEST_F(CalibratedEstimates, AreComparedWithTheCommuneTheyLieIn) {
    indicators::Estimator estimator{m_observatory, indicators::Catalogue::shipped()};
    const auto targets =
        indicators::resolve(m_observatory, indicators::TargetExpression::parse("qpv:QP034001"), 0, false, m_quiet);
    const auto all = indicators::compare(m_observatory, estimator, targets,
                                         {{"tx_emp"}, {indicators::ReferenceKind::Commune}, {}}, m_quiet);
    ASSERT_EQ(all.size(), 1u);
    const auto& gap = all[0].gaps.at(0);
    EXPECT_NEAR(gap.reference.value.value, 40, 1e-9); // 400 of 1,000
    EXPECT_NEAR(*gap.difference, 0, 1e-6);
    EXPECT_EQ(gap.standing, indicators::GapStanding::NotMeasured);
}

TEST_F(CalibratedEstimates, NeverTakeThePlaceOfAPublishedFigureForTheSakeOfAComparison) {
    using geo::GeographyKind;
    town::addTable(m_observatory, "caf-iris", GeographyKind::Iris, 2018, 2019, {"A", "AM"},
                   {{"340010101", {n(400), n(44)}}, {"340010102", {n(200), n(88)}}});
    for (const int year : {2018, 2022}) // published for the neighbourhood; by IRIS there are 2017, 2018 and 2020
        town::addTable(m_observatory, "qpv-demo", GeographyKind::Qpv, year, 2015, {"A", "AM"},
                       {{"QP034001", {n(500), n(100)}}});
    indicators::Estimator estimator{m_observatory, indicators::Catalogue::shipped()};
    const auto targets =
        indicators::resolve(m_observatory, indicators::TargetExpression::parse("qpv:QP034001"), 0, false, m_quiet);
    const auto all = indicators::compare(m_observatory, estimator, targets,
                                         {{"p_caf_am"}, {indicators::ReferenceKind::Commune}, {}}, m_quiet);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].figure.method, Method::Published);
    EXPECT_EQ(all[0].figure.year, 2018);                            // 2022 has nothing beside it, 2020 is not published
    EXPECT_NEAR(all[0].gaps.at(0).reference.value.value, 22, 1e-9); // 132 of 600
}

TEST(Gaps, AreEstablishedOnceTheReferenceLiesOutsideTheMargin) {
    Estimate figure;
    figure.indicator.nature = indicators::Nature::Ratio;
    figure.year = 2017;
    figure.method = Method::Calibrated;
    figure.value = {30, CellState::Estimated};
    indicators::ReferenceFigure reference;
    reference.year = 2017;
    reference.value = geo::Cell::of(24);
    EXPECT_EQ(indicators::gapBetween(figure, reference).standing, indicators::GapStanding::NotMeasured);
    figure.margin90 = indicators::Interval{25, 35};
    EXPECT_EQ(indicators::gapBetween(figure, reference).standing, indicators::GapStanding::Established);
    reference.value = geo::Cell::of(26);
    EXPECT_EQ(indicators::gapBetween(figure, reference).standing, indicators::GapStanding::WithinMargin);
    figure.method = Method::Published;
    EXPECT_EQ(indicators::gapBetween(figure, reference).standing, indicators::GapStanding::Published);
    reference.year = 2016;
    EXPECT_EQ(indicators::gapBetween(figure, reference).standing, indicators::GapStanding::NoGap);
}
