// Indicators made from others, on a town small enough to work out by hand.
#include "compare.hpp"
#include "derived.hpp"
#include "estimate.hpp"
#include "provenance.hpp"
#include "town.hpp"

#include "base/error.hpp"

#include <gmock/gmock.h>

#include <cmath>

using geo::CellState;
using geo::GeographyKind;
using indicators::Catalogue;
using indicators::Method;
using testing::HasSubstr;
using town::n;

namespace {

/// The made-up town with rates of men and women in 2016, and its people in 2011 and 2016.
class Derived : public testing::Test {
protected:
    Derived() {
        town::addTable(m_observatory, "rp-activite", GeographyKind::Iris, 2015, 2017,
                       {"P15_HACT1564", "P15_H1564", "P15_FACT1564", "P15_F1564"},
                       {{"340010101", {n(240), n(300), n(180), n(300)}}, // 80 % and 60 %
                        {"340010102", {n(150), n(200), n(70), n(100)}},  // 75 % and 70 %
                        {"340010103", {n(50), n(100), n(0), n(0)}}});
        for (const auto& [year, first, second] :
             {std::tuple{2011, 1000., 500.}, {2014, 1100., 450.}, {2016, 1210., 400.}}) {
            const auto prefix = "P" + std::to_string(year % 100);
            town::addTable(m_observatory, "rp-population", GeographyKind::Iris, year, 2017, {prefix + "_POP"},
                           {{"340010101", {n(first)}},
                            {"340010102", {n(second)}},
                            {"340010103", {n(0)}},
                            {"340010104", {n(20)}},
                            {"340020000", {n(300)}}});
        }
    }
    std::shared_ptr<const geo::ZoneSet> zones(GeographyKind kind) {
        return m_observatory.zones().load(*m_observatory.zones().find(kind), m_quiet);
    }
    indicators::Figures figures(const std::string& id, GeographyKind kind) {
        const indicators::FigureReader reader{m_observatory, Catalogue::shipped()};
        return reader.at(reader.indicator(id), *zones(kind));
    }
    indicators::Estimate one(const std::string& id, const std::string& target, double buffer = 0) {
        const auto targets =
            indicators::resolve(m_observatory, indicators::TargetExpression::parse(target), buffer, false, m_quiet);
        return indicators::estimate(m_observatory, Catalogue::shipped(), targets, {{id}, {}, {}}, m_quiet).at(0);
    }

    support::TemporaryFolder m_folder;
    geo::Observatory m_observatory = town::make(m_folder);
    geo::NoProgress m_quiet;
};

} // namespace

TEST(DerivedValues, KeepAbsencesAndNeverDivideByNothing) {
    using geo::Cell;
    EXPECT_DOUBLE_EQ(indicators::differenceOf(n(80), n(60)).value, 20);
    EXPECT_EQ(indicators::differenceOf(n(80), town::suppressed).state, CellState::Suppressed);
    EXPECT_NEAR(indicators::growthOf(n(1210), n(1000), 2).value, 10, 1e-9);
    EXPECT_EQ(indicators::growthOf(n(1210), n(0), 5).state, CellState::NotApplicable);
    EXPECT_DOUBLE_EQ(indicators::densityOf(n(500), 250'000).value, 2000);
    EXPECT_EQ(indicators::densityOf(n(500), 0).state, CellState::NotApplicable);
    EXPECT_EQ(indicators::densityOf(Cell{}, 250'000).state, CellState::Missing);
}

TEST_F(Derived, DifferencesAreInPointsByIris) {
    const auto gap = figures("ec_act", GeographyKind::Iris);
    EXPECT_EQ(gap.year, 2015);
    EXPECT_NEAR(gap.values[0].value, 20, 1e-9);
    EXPECT_NEAR(gap.values[1].value, 5, 1e-9);
    EXPECT_EQ(gap.values[2].state, CellState::NotApplicable) << "no woman lives there";
    EXPECT_EQ(gap.values[3].state, CellState::Missing);
}

TEST_F(Derived, DifferencesOfACommuneSumThePartsFirst) {
    // Men 440 of 600, women 250 of 400: the mean of the gaps by IRIS would be 12.5.
    EXPECT_NEAR(figures("ec_act", GeographyKind::Commune).values[0].value, 100.0 * 440 / 600 - 100.0 * 250 / 400, 1e-9);
}

TEST_F(Derived, DifferencesForATargetAreThoseOfItsEstimatedRates) {
    const auto e = one("ec_act", "qpv:QP034001"); // halves of two IRIS
    const double men = 100.0 * (120 + 75) / (150 + 100), women = 100.0 * (90 + 35) / (150 + 50);
    EXPECT_NEAR(e.value.value, men - women, 1e-9);
    EXPECT_EQ(e.value.state, CellState::Estimated);
    EXPECT_FALSE(e.margin90) << "what such differences miss by was not measured";
    ASSERT_EQ(e.parts.size(), 2u);
    EXPECT_NEAR(e.parts[0].value.value, men, 1e-9);
}

TEST_F(Derived, GrowthGoesBackToTheNearestTableThatCompares) {
    const auto growth = figures("pop_tcam", GeographyKind::Iris); // 2016 and 2011, not 2014
    EXPECT_EQ(growth.year, 2016);
    EXPECT_NEAR(growth.values[0].value, 100 * (std::pow(1.21, 0.2) - 1), 1e-9);
    EXPECT_NEAR(growth.values[1].value, 100 * (std::pow(0.8, 0.2) - 1), 1e-9);
    EXPECT_EQ(growth.values[2].state, CellState::NotApplicable) << "nobody lived there";
    EXPECT_EQ(growth.sources.size(), 2u);
    EXPECT_NEAR(figures("pop_tcam", GeographyKind::Commune).values[0].value, 100 * (std::pow(1630.0 / 1520, 0.2) - 1),
                1e-9);
}

TEST_F(Derived, GrowthOfANeighbourhoodIsNotEstimated) {
    const auto e = one("pop_tcam", "qpv:QP034001");
    EXPECT_EQ(e.value.state, CellState::NotEstimable);
    EXPECT_THAT(geo::plainText(e.why), HasSubstr("give back their growth"));
}

TEST_F(Derived, GrowthNeedsTwoTablesThatCompare) {
    auto alone = geo::Observatory::create(m_folder / "alone.sqlite", *geo::Territory::find("metropole"));
    town::addZones(alone, GeographyKind::Iris, 2017, {{"340010101", "One", "Town", "H", town::square(0, 0, 9, 9)}});
    for (const int year : {2013, 2016})
        town::addTable(alone, "rp-population", GeographyKind::Iris, year, 2017,
                       {"P" + std::to_string(year % 100) + "_POP"}, {{"340010101", {n(10)}}});
    const indicators::FigureReader reader{alone, Catalogue::shipped()};
    EXPECT_TRUE(reader.availability(reader.indicator("pop_tcam")).years.empty()) << "three years share surveys";
    EXPECT_THROW(
        reader.at(reader.indicator("pop_tcam"), *alone.zones().load(*alone.zones().find(GeographyKind::Iris), m_quiet)),
        geo::Error);
}

TEST_F(Derived, DensityIsOverTheAreaOfTheOutline) {
    const auto density = figures("densite", GeographyKind::Iris); // 1 km² each
    EXPECT_NEAR(density.values[0].value, 1210, 1e-6);
    EXPECT_NEAR(figures("densite", GeographyKind::Commune).values[0].value, 1630 / 4.0, 1e-6);
    const auto published = one("densite", "qpv:QP034001"); // 1,800 people are published, on 1 km²
    EXPECT_EQ(published.method, Method::Published);
    EXPECT_NEAR(published.value.value, 1800, 1e-6);
    const auto estimated = one("densite", "qpv:QP034001", 100);
    EXPECT_NEAR(estimated.value.value * estimated.denominator.value, estimated.numerator.value, 1e-6);
    EXPECT_GT(estimated.denominator.value, 1.4);
}

TEST_F(Derived, PlacesToCompareWithAreDerivedLikeIt) {
    indicators::Estimator estimator{m_observatory, Catalogue::shipped()};
    const auto targets =
        indicators::resolve(m_observatory, indicators::TargetExpression::parse("qpv:QP034001"), 0, false, m_quiet);
    const auto all = indicators::compare(m_observatory, estimator, targets,
                                         {{"ec_act", "densite"}, {indicators::ReferenceKind::Commune}, {}}, m_quiet);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_NEAR(all[0].gaps[0].reference.value.value, 100.0 * 440 / 600 - 100.0 * 250 / 400, 1e-9);
    EXPECT_EQ(all[0].gaps[0].standing, indicators::GapStanding::NotMeasured);
    EXPECT_NEAR(all[1].gaps[0].reference.value.value, 9000 / 4.0, 1e-6) << "published beside the neighbourhood's";
}

TEST_F(Derived, FiguresTellWhatTheyAreMadeFrom) {
    indicators::Estimator estimator{m_observatory, Catalogue::shipped()};
    const auto targets =
        indicators::resolve(m_observatory, indicators::TargetExpression::parse("qpv:QP034001"), 0, false, m_quiet);
    const auto e = estimator.estimate(targets, {{"ec_act"}, {}, {}}, m_quiet).at(0);
    const auto told = estimator.provenance(targets, 0, e, m_quiet);
    const auto* result = told.find(indicators::Provenance::Part::Result);
    ASSERT_NE(result, nullptr);
    EXPECT_THAT(plainText(result->lines[0]), HasSubstr("Male activity rate, 15 to 64, 2015: 78 %"));
    EXPECT_THAT(plainText(result->lines[1]), HasSubstr("Female activity rate, 15 to 64, 2015: 62.5 %"));
    EXPECT_NE(told.find(indicators::Provenance::Part::Files), nullptr);
}

TEST_F(Derived, ListsSayForWhichYearsTheyAreKnown) {
    const indicators::FigureReader reader{m_observatory, Catalogue::shipped()};
    const auto years = reader.availability(reader.indicator("pop_tcam")).years;
    EXPECT_EQ(years.at(GeographyKind::Iris), std::vector<int>{2016});
    EXPECT_EQ(reader.availability(reader.indicator("ec_act")).years.at(GeographyKind::Iris), std::vector<int>{2015});
    EXPECT_FALSE(years.contains(GeographyKind::Qpv));
}
