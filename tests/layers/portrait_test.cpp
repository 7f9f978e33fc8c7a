#include "portrait.hpp"
#include "small_observatory.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace layers;
using geo::CellState;
using geo::GeographyKind;
using geo::plainText;
using indicators::ReferenceKind;
using testing::HasSubstr;

namespace {

class Portraits : public testing::Test {
protected:
    static void SetUpTestSuite() { s_small = new support::SmallObservatory; }
    static void TearDownTestSuite() { delete s_small; }
    Portrait make(const PortraitSubject& subject, Perimeter perimeter = Perimeter::Strict,
                  const std::string& shown = "med") {
        return portrait(m_observatory, indicators::Catalogue::shipped(), indicators::Language::English, subject,
                        perimeter, 300, shown, m_progress);
    }
    Portrait make(const std::string& qpv, Perimeter perimeter = Perimeter::Strict, const std::string& shown = "med") {
        return make(PortraitSubject{GeographyKind::Qpv, qpv}, perimeter, shown);
    }

    inline static support::SmallObservatory* s_small = nullptr;
    geo::Observatory m_observatory = s_small->open();
    geo::NoProgress m_progress;
};

const PortraitRow* rowOf(const Portrait& portrait, const std::string& id) {
    for (const PortraitTheme& theme : portrait.themes)
        for (const PortraitRow& row : theme.rows)
            if (row.indicator.id == id)
                return &row;
    return nullptr;
}

std::string sourcesOf(const Portrait& portrait, const std::string& theme) {
    std::string all;
    for (const PortraitTheme& each : portrait.themes)
        if (each.theme == theme)
            for (const geo::Message& source : each.sources)
                all += plainText(source) + "\n";
    return all;
}

} // namespace

TEST_F(Portraits, NameTheNeighbourhoodItsCommuneAndItsArea) {
    const Portrait mosson = make("QP034005");
    EXPECT_EQ(mosson.name, "Mosson");
    EXPECT_EQ(mosson.place, "Montpellier");
    ASSERT_EQ(mosson.around.size(), 2U);
    EXPECT_EQ(mosson.around.front().code, "34172"); // found by shared area: the perimeters of 2015 carry names only
    EXPECT_EQ(mosson.generation, 2015);
    EXPECT_NEAR(mosson.areaHa, 16, 1e-6);
}

TEST_F(Portraits, SetAPublishedCountAgainstTheCommuneAndTheCommuneWithoutItsNeighbourhoods) {
    const Portrait mosson = make("QP034005");
    const PortraitRow* row = rowOf(mosson, "pop");
    ASSERT_TRUE(row);
    EXPECT_EQ(row->value.value, 2'000);
    EXPECT_EQ(mosson.cell(*row, ReferenceKind::Commune).value().value, 9'000);
    EXPECT_EQ(mosson.cell(*row, ReferenceKind::CommuneOutside).value().value, 6'000); // 9 000 − 2 000 − 1 000
    EXPECT_THAT(sourcesOf(mosson, "population"), HasSubstr("published (INSEE, DEMO 2017)"));
    EXPECT_THAT(sourcesOf(mosson, "population"), HasSubstr("municipal population: census of 2013"));
    EXPECT_THAT(sourcesOf(mosson, "population"), HasSubstr("9000 − 3000"));
}

TEST_F(Portraits, RemakeARateOfTheCommuneFromItsParts) {
    const Portrait mosson = make("QP034005");
    const PortraitRow* row = rowOf(mosson, "p_caf_am");
    ASSERT_TRUE(row);
    EXPECT_NEAR(row->value.value, 40, 1e-9);                                                         // 160 of 400
    EXPECT_NEAR(mosson.cell(*row, ReferenceKind::Commune).value().value, 100.0 * 470 / 2'500, 1e-9); // four IRIS
    EXPECT_NEAR(mosson.cell(*row, ReferenceKind::CommuneOutside).value().value, 100.0 * (470 - 200) / (2'500 - 600),
                1e-9);
    EXPECT_THAT(sourcesOf(mosson, row->indicator.theme), HasSubstr("summed over its IRIS (CNAF, Allocataires 2017)"));
}

TEST_F(Portraits, PreferAYearForWhichTheCommuneIsKnown) {
    // Allowances are published for neighbourhoods in 2017 and 2020, for IRIS in 2017 only.
    const Portrait mosson = make("QP034005");
    const PortraitRow* row = rowOf(mosson, "p_caf_am");
    ASSERT_TRUE(row);
    EXPECT_EQ(row->year, 2017);
    EXPECT_EQ(row->newest, 2020);
    EXPECT_TRUE(mosson.cell(*row, ReferenceKind::Commune));
}

TEST_F(Portraits, LeaveAReferenceThatIsNotLoadedOpen) {
    const Portrait mosson = make("QP034005");
    const PortraitRow* row = rowOf(mosson, "med");
    ASSERT_TRUE(row);
    EXPECT_EQ(row->value.value, 11'960);
    EXPECT_EQ(mosson.cell(*row, ReferenceKind::Commune), std::nullopt);
    EXPECT_EQ(mosson.cell(*row, ReferenceKind::CommuneOutside)->state, CellState::NotApplicable)
        << "no file would bring the median of the rest of a commune";
}

TEST_F(Portraits, NeverTakeOffASuppressedNeighbourhood) {
    const Portrait aubes = make("QP034099");
    std::size_t suppressed = 0;
    for (const PortraitTheme& theme : aubes.themes)
        for (const PortraitRow& row : theme.rows)
            if (!row.value.hasNumber()) {
                EXPECT_EQ(row.value.state, CellState::Suppressed);
                ++suppressed;
                const auto outside = aubes.cell(row, ReferenceKind::CommuneOutside);
                ASSERT_TRUE(outside) << row.indicator.id;
                EXPECT_EQ(outside->state, CellState::NotAvailable);
            }
    EXPECT_GT(suppressed, 0u);
}

TEST_F(Portraits, ChartTheShownIndicatorOverTheNeighbourhoodsOfTheCommune) {
    const Portrait mosson = make("QP034005");
    ASSERT_TRUE(mosson.chart);
    ASSERT_EQ(mosson.chart->items.size(), 2u);
    EXPECT_EQ(mosson.chart->items[0].label, "Mosson");
    EXPECT_TRUE(mosson.chart->items[0].selected);
    EXPECT_EQ(mosson.chart->items[1].value.value, 13'010);
    EXPECT_EQ(mosson.chart->unit, "€");
    EXPECT_THAT(plainText(mosson.chart->subtitle), HasSubstr("n = 2"));
    EXPECT_THAT(plainText(mosson.chart->title), HasSubstr("Montpellier"));
}

TEST_F(Portraits, ChartIncomesWhereTheShownIndicatorIsNotPublished) {
    const Portrait mosson = make("QP034005", Perimeter::Strict, "tx_cho");
    ASSERT_TRUE(mosson.chart);
    EXPECT_EQ(mosson.chart->unit, "€");
}

TEST_F(Portraits, KeepEstimatesApartFromPublishedFigures) {
    for (const auto& estimate : make("QP034005").estimates) {
        EXPECT_FALSE(estimate.published) << estimate.indicator.id;
        EXPECT_NE(estimate.method, indicators::Method::Published);
    }
}

TEST_F(Portraits, SayWhyNothingCanBeEstimatedInACommuneThatIsNotCut) {
    // Castelnau-le-Lez is one IRIS, 340570000, and holds all of the enlarged perimeter.
    const Portrait aubes = make("QP034099", Perimeter::Enlarged);
    ASSERT_FALSE(aubes.estimates.empty());
    for (const auto& estimate : aubes.estimates) {
        EXPECT_EQ(estimate.value.state, CellState::NotEstimable) << estimate.indicator.id;
        EXPECT_THAT(plainText(estimate.why), HasSubstr("not cut into IRIS")) << estimate.indicator.id;
        EXPECT_THAT(plainText(estimate.why), HasSubstr("the commune has its own")) << estimate.indicator.id;
    }
}

TEST_F(Portraits, OfAnEnlargedPerimeterHoldEstimatesOnly) {
    const Portrait enlarged = make("QP034005", Perimeter::Enlarged);
    EXPECT_TRUE(enlarged.themes.empty());
    EXPECT_GT(enlarged.areaHa, 90); // 92.3 ha with 300 m around the square of 400 m
    const Portrait ring = make("QP034005", Perimeter::RingOnly);
    EXPECT_NEAR(ring.areaHa, enlarged.areaHa - 16, 0.01);
    for (const Portrait* each : {&enlarged, &ring}) {
        EXPECT_FALSE(each->estimates.empty());
        for (const auto& estimate : each->estimates)
            EXPECT_NE(estimate.method, indicators::Method::Published);
    }
}

TEST_F(Portraits, BelieveTheCommuneCodeOfThePerimeterFile) {
    const Portrait mosson = make("QN03401M");
    EXPECT_EQ(mosson.place, "Montpellier");
    EXPECT_EQ(mosson.generation, 2024);
    EXPECT_TRUE(mosson.themes.empty()); // what is published for 2015 is not carried over
}

TEST_F(Portraits, DoNotSubtractNeighbourhoodsThatReachIntoAnotherCommune) {
    const Portrait portrait = make("QP030001");
    EXPECT_EQ(portrait.around.front().code, "30007");
    const PortraitRow* row = rowOf(portrait, "p_caf_am");
    ASSERT_TRUE(row);
    EXPECT_NEAR(portrait.cell(*row, ReferenceKind::Commune).value().value, 10, 1e-9); // 90 of 900
    EXPECT_EQ(portrait.cell(*row, ReferenceKind::CommuneOutside).value().state, CellState::NotEstimable);
}

TEST_F(Portraits, RefuseACodeThatIsNoNeighbourhood) {
    for (const char* code : {"34172", "", "QP034999"}) {
        try {
            make(std::string{code});
            ADD_FAILURE() << code;
        } catch (const geo::Error& error) {
            EXPECT_EQ(error.code(), geo::Error::Code::Usage) << code;
        }
    }
}
