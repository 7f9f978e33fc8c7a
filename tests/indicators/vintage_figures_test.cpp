// Figures of a table put on outlines of another year.
#include "figures.hpp"
#include "observatory/official_codes.hpp"
#include "town.hpp"

#include <gmock/gmock.h>

using geo::CellState;
using geo::GeographyKind;
using indicators::Catalogue;
using indicators::FigureReader;
using testing::ElementsAre;

namespace {

geo::CommuneMovement event(const char* date, int kind, const char* before, const char* after) {
    return {date, kind, "COM", before, before, "COM", after, after};
}

/// 34101 and 34102 merged in 2018, 34103 became 34203; outlines of 2020 and of 2016.
class VintageFigures : public testing::Test {
protected:
    VintageFigures() {
        town::addZones(m_observatory, GeographyKind::Iris, 2020,
                       {{"341010101", "One", "", "H", town::square(0, 0, 1000, 1000)},
                        {"342030101", "Three", "", "H", town::square(1000, 0, 1000, 1000)},
                        {"341040000", "Four", "", "Z", town::square(2000, 0, 1000, 1000)}});
        town::addZones(m_observatory, GeographyKind::Commune, 2020,
                       {{"34101", "One", "", "", town::square(0, 0, 1000, 1000)},
                        {"34203", "Three", "", "", town::square(1000, 0, 1000, 1000)}});
        town::addZones(m_observatory, GeographyKind::Commune, 2016,
                       {{"34101", "One", "", "", town::square(0, 0, 750, 1000)},
                        {"34102", "Two", "", "", town::square(750, 0, 250, 1000)}});
        auto t = m_observatory.begin();
        const std::vector<geo::CommuneMovement> events{event("2018-01-01", 32, "34101", "34101"),
                                                       event("2018-01-01", 32, "34102", "34101"),
                                                       event("2018-01-01", 50, "34103", "34203")};
        m_observatory.officialCodes().addMovements(t, town::source(m_observatory, t, "cog-movements", 2026), events);
        t.commit();
    }
    indicators::Figures figures(const char* indicator, GeographyKind kind, int vintage) {
        const FigureReader reader{m_observatory, Catalogue::shipped()};
        geo::NoProgress quiet;
        const auto zones = m_observatory.zones().load(*m_observatory.zones().find(kind, vintage), quiet);
        return reader.at(reader.indicator(indicator), *zones);
    }
    support::TemporaryFolder m_folder;
    geo::Observatory m_observatory =
        geo::Observatory::create(m_folder / "o.sqlite", *geo::Territory::find("metropole"));
};

} // namespace

TEST_F(VintageFigures, OfCommunesThatMergedAreSummed) {
    town::addTable(m_observatory, "caf-iris", GeographyKind::Commune, 2015, 2016, {"A"},
                   {{"34101", {town::n(30)}}, {"34102", {town::n(12)}}, {"34103", {town::n(5)}}});
    const auto made = figures("caf:A", GeographyKind::Commune, 2020);
    EXPECT_THAT(made.values.values, ElementsAre(42, 5));
    EXPECT_THAT(made.values.states, ElementsAre(CellState::Value, CellState::Value));
    EXPECT_THAT(made.carriedZones, ElementsAre(0u, 1u));
}

TEST_F(VintageFigures, OfAMergedCommuneAreSharedOverWhatItWas) {
    town::addTable(m_observatory, "caf-iris", GeographyKind::Commune, 2020, 2021, {"A"}, {{"34101", {town::n(40)}}});
    const auto made = figures("caf:A", GeographyKind::Commune, 2016);
    EXPECT_THAT(made.values.values, ElementsAre(30, 10)) << "by area: nobody is counted there";
    EXPECT_THAT(made.values.states, ElementsAre(CellState::Estimated, CellState::Estimated));
}

TEST_F(VintageFigures, AreSharedByPeopleWhereTheyAreCounted) {
    town::addTable(m_observatory, "caf-iris", GeographyKind::Commune, 2020, 2021, {"A"}, {{"34101", {town::n(40)}}});
    town::addTable(m_observatory, "rp-population", GeographyKind::Commune, 2014, 2016, {"P14_POP"},
                   {{"34101", {town::n(100)}}, {"34102", {town::n(300)}}});
    EXPECT_THAT(figures("caf:A", GeographyKind::Commune, 2016).values.values, ElementsAre(10, 30));
}

TEST_F(VintageFigures, OfRatesAreMadeAgainFromCarriedParts) {
    town::addTable(m_observatory, "rp-activite", GeographyKind::Commune, 2014, 2016, {"P14_ACTOCC1564", "P14_POP1564"},
                   {{"34101", {town::n(50), town::n(100)}}, {"34102", {town::n(270), town::n(300)}}});
    EXPECT_DOUBLE_EQ(figures("tx_emp", GeographyKind::Commune, 2020).values[0].value, 80)
        << "not the mean of 50 and 90";
}

TEST_F(VintageFigures, OfMediansAreNeverSummed) {
    town::addTable(m_observatory, "filosofi-iris-disp", GeographyKind::Commune, 2015, 2016, {"DISP_MED15"},
                   {{"34101", {town::n(20000)}}, {"34102", {town::n(18000)}}, {"34103", {town::n(19000)}}});
    const auto made = figures("med", GeographyKind::Commune, 2020);
    EXPECT_EQ(made.values.states[0], CellState::NotEstimable);
    EXPECT_DOUBLE_EQ(made.values[1].value, 19000) << "the code alone changed";
}

TEST_F(VintageFigures, OfIrisKeepTheirDigitsWhereTheCodeAloneChanged) {
    town::addTable(m_observatory, "caf-iris", GeographyKind::Iris, 2015, 2016, {"A"},
                   {{"341010101", {town::n(1)}}, {"341030101", {town::n(3)}}, {"341040000", {town::n(4)}}});
    const auto made = figures("caf:A", GeographyKind::Iris, 2020);
    EXPECT_THAT(made.values.values, ElementsAre(1, 3, 4));
    EXPECT_THAT(made.carriedZones, ElementsAre(1u));
}

TEST_F(VintageFigures, OfCommunesMadeFromIrisFollowTheirCommune) {
    town::addTable(m_observatory, "caf-iris", GeographyKind::Iris, 2015, 2016, {"A"},
                   {{"341010101", {town::n(30)}}, {"341020000", {town::n(12)}}, {"341030101", {town::n(5)}}});
    const auto made = figures("caf:A", GeographyKind::Commune, 2020);
    EXPECT_TRUE(made.remade);
    EXPECT_THAT(made.values.values, ElementsAre(42, 5));
}

TEST_F(VintageFigures, OfIrisOfAMergedCommuneAreNotGivenToPartsOfIt) {
    town::addTable(m_observatory, "caf-iris", GeographyKind::Iris, 2020, 2021, {"A"},
                   {{"341010101", {town::n(30)}}, {"341010102", {town::n(12)}}});
    const auto made = figures("caf:A", GeographyKind::Commune, 2016);
    EXPECT_THAT(made.values.states, ElementsAre(CellState::NotEstimable, CellState::NotEstimable))
        << "which IRIS lies in which part is not known";
}
