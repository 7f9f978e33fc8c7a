#include "provenance.hpp"

#include "town.hpp"

#include <gmock/gmock.h>

using geo::Cell;
using geo::CellState;
using indicators::Provenance;
using Part = indicators::Provenance::Part;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

/// The town, and allowances of 2018 with the count that weights are scaled to. Alpha has half of IRIS 1 and of IRIS 2
/// by area, so 800 of their 1 600 persons covered; 1 200 are published for it: the shares become 0.75.
class Provenances : public testing::Test {
protected:
    Provenances() {
        town::addTable(m_observatory, "caf-iris", geo::GeographyKind::Iris, 2018, 2017, {"A", "PERCOU", "ARSAS"},
                       {{"340010101", {town::n(400), town::n(1000), town::n(60)}},
                        {"340010102", {town::n(200), town::n(600), town::n(80)}},
                        {"340010103", {town::n(300), town::n(700), town::suppressed}},
                        {"340010104", {town::n(100), town::n(200), town::n(10)}}});
        town::addTable(m_observatory, "qpv-demo", geo::GeographyKind::Qpv, 2018, 2015, {"PERCOU"},
                       {{"QP034001", {town::n(1200)}}});
        m_estimator.emplace(m_observatory, indicators::Catalogue::shipped());
    }
    Provenance of(const std::string& target, const std::string& indicator, std::optional<int> year = {},
                  double buffer = 0) {
        const auto targets =
            indicators::resolve(m_observatory, indicators::TargetExpression::parse(target), buffer, false, m_quiet);
        const auto estimates = m_estimator->estimate(targets, {{indicator}, year, {}}, m_quiet);
        return m_estimator->provenance(targets, 0, estimates.at(0), m_quiet);
    }
    static std::string text(const Provenance& provenance, Part part) {
        std::string all;
        if (const auto* section = provenance.find(part))
            for (const auto& line : section->lines)
                all += plainText(line) + "\n";
        return all;
    }

    support::TemporaryFolder m_folder;
    geo::Observatory m_observatory = town::make(m_folder);
    geo::NoProgress m_quiet;
    std::optional<indicators::Estimator> m_estimator;
};

} // namespace

TEST_F(Provenances, OfARateByAreaListTheRowsOfItsIris) {
    const auto p = of("qpv:QP034001", "tx_emp");
    EXPECT_TRUE(p.isEstimate);
    EXPECT_EQ(p.place, "Alpha (QP034001)");
    EXPECT_THAT(p.source.columns, ElementsAre("P16_ACTOCC1564", "P16_POP1564"));
    ASSERT_EQ(p.source.rows.size(), 2u);
    const auto& one = p.source.rows[0];
    EXPECT_EQ(one.code, "340010101");
    EXPECT_EQ(one.name, "One");
    EXPECT_DOUBLE_EQ(one.values[0].value, 300);
    EXPECT_DOUBLE_EQ(one.values[1].value, 600);
    EXPECT_DOUBLE_EQ(one.weights[0], 0.5);
    EXPECT_DOUBLE_EQ(one.parts[0].value, 150);
    EXPECT_DOUBLE_EQ(p.source.rows[1].parts[1].value, 200); // half of 400
    EXPECT_TRUE(p.source.oneWeight);
    EXPECT_THAT(text(p, Part::Result), HasSubstr("100 × P16_ACTOCC1564 / P16_POP1564 = 100 × 200 / 500 = 40"));
    EXPECT_THAT(text(p, Part::Way), HasSubstr("meets 2 of them"));
    EXPECT_THAT(text(p, Part::Way), HasSubstr("shared by area"));
    EXPECT_THAT(text(p, Part::Files), HasSubstr("rp-activite2016.csv, columns P16_ACTOCC1564, P16_POP1564"));
    EXPECT_THAT(text(p, Part::Files), HasSubstr("file iris2017.csv"));
    EXPECT_THAT(text(p, Part::Files), HasSubstr("file qpv2015.csv"));
    EXPECT_THAT(text(p, Part::Margin), HasSubstr("Margin not measured: no published value of 2016"));
    EXPECT_THAT(text(p, Part::Margin), HasSubstr("probably understated"));
    EXPECT_FALSE(p.margin);
    EXPECT_THAT(text(p, Part::Limits), HasSubstr("Data covering 100 % of the perimeter, generation 2015"));
    EXPECT_THAT(text(p, Part::Limits), HasSubstr("Minimum and maximum possible: 0 % to 100 %"));
    EXPECT_NE(p.find(Part::Caveat), nullptr);
}

TEST_F(Provenances, OfACalibratedEstimateNameTheCountAndGiveTheScaledShares) {
    const auto p = of("qpv:QP034001", "p_caf_rsa");
    ASSERT_EQ(p.source.rows.size(), 2u);
    EXPECT_THAT(p.source.columns, ElementsAre("ARSAS", "A"));
    EXPECT_NEAR(p.source.rows[0].weights[0], 0.75, 1e-9);
    EXPECT_NEAR(p.source.rows[0].parts[0].value, 45, 1e-6); // 0.75 · 60
    EXPECT_NEAR(p.source.rows[1].parts[0].value, 60, 1e-6); // 0.75 · 80
    EXPECT_THAT(text(p, Part::Result), HasSubstr("= 100 × 105 / 450 = 23.3 %"));
    EXPECT_THAT(text(p, Part::Way), HasSubstr("1200 published for the neighbourhood"));
    EXPECT_THAT(text(p, Part::Way), HasSubstr("column PERCOU"));
    EXPECT_THAT(text(p, Part::Way), HasSubstr("of the 1600 that these IRIS hold"));
    EXPECT_THAT(text(p, Part::Files), HasSubstr("qpv-demo2018.csv, column PERCOU"));
    EXPECT_THAT(text(p, Part::Files), HasSubstr("caf-iris2018.csv, columns ARSAS, A"));
}

TEST_F(Provenances, KeepTheAbsenceOfARow) {
    const auto p = of("qpv:QP034003", "caf-iris:AM", 2017);
    EXPECT_FALSE(p.value.hasNumber());
    ASSERT_EQ(p.source.rows.size(), 2u);
    EXPECT_EQ(p.source.rows[0].values[0].state, CellState::Suppressed);
    EXPECT_EQ(p.source.rows[0].parts[0].state, CellState::Suppressed);
    EXPECT_DOUBLE_EQ(p.source.rows[1].values[0].value, 10);
    EXPECT_THAT(text(p, Part::Way), HasSubstr("data cover only 16 % of it"));
}

TEST_F(Provenances, SayThatACommuneIsNotCut) {
    const auto p = of("qpv:QP034002", "tx_emp");
    EXPECT_THAT(text(p, Part::Way), HasSubstr("not cut into IRIS"));
    EXPECT_THAT(text(p, Part::Way), HasSubstr("the commune has its own"));
    EXPECT_THAT(p.source.rows, IsEmpty());
    EXPECT_EQ(p.find(Part::Result), nullptr);
    EXPECT_EQ(p.find(Part::Margin), nullptr);
}

TEST_F(Provenances, OfAMedianGiveTheIrisItMeetsAndCombineNothing) {
    const auto p = of("qpv:QP034001", "med");
    EXPECT_THAT(text(p, Part::Way), HasSubstr("cannot be combined"));
    EXPECT_THAT(text(p, Part::Way), HasSubstr("From 11000 € to 15000 €"));
    ASSERT_EQ(p.source.rows.size(), 2u);
    EXPECT_DOUBLE_EQ(p.source.rows[0].values[0].value, 15000);
    EXPECT_THAT(p.source.rows[0].parts, IsEmpty());
}

TEST_F(Provenances, OfAPublishedFigureAreItsOwnRow) {
    const auto p = of("qpv:QP034001", "pop");
    EXPECT_FALSE(p.isEstimate);
    EXPECT_FALSE(p.source.ofIris);
    ASSERT_EQ(p.source.rows.size(), 1u);
    EXPECT_THAT(p.source.columns, ElementsAre("POP_MUN"));
    EXPECT_DOUBLE_EQ(p.source.rows[0].values[0].value, 1800);
    EXPECT_THAT(p.source.rows[0].weights, IsEmpty());
    EXPECT_THAT(text(p, Part::Result), HasSubstr("POP_MUN = 1800"));
    EXPECT_THAT(text(p, Part::Files), HasSubstr("qpv-demo2017.csv, column POP_MUN"));
    EXPECT_THAT(text(p, Part::Way), HasSubstr("nothing was estimated"));
    EXPECT_THAT(text(p, Part::Way), HasSubstr("2015 generation"));
}

TEST_F(Provenances, OfAnOfficialAbsenceDoNotSpeakOfACalculation) {
    const auto p = of("qpv:QP034003", "pop");
    EXPECT_EQ(p.value.state, CellState::Suppressed);
    EXPECT_EQ(p.find(Part::Result), nullptr);
    EXPECT_THAT(text(p, Part::Way), HasSubstr("gives no number there"));
    EXPECT_THAT(text(p, Part::Way), Not(HasSubstr("Published for the neighbourhood itself")));
}

TEST_F(Provenances, OfACommuneListTheIrisThatWereSummed) {
    const auto p = of("commune:34001", "caf-iris:A", 2017);
    ASSERT_EQ(p.source.rows.size(), 4u);
    EXPECT_DOUBLE_EQ(p.value.value, 1000); // 400 + 200 + 300 + 100
    EXPECT_THAT(text(p, Part::Way), HasSubstr("Summed over the 4 IRIS"));
    EXPECT_THAT(text(p, Part::Result), HasSubstr("A = 1000"));
}

TEST_F(Provenances, OfARingSayThatTheNeighbourhoodWasTakenOff) {
    // 100 m around Alpha: its own 0.75 of each IRIS, and a fifth of what is left of their area: 0.75 + 0.25 · 0.2 =
    // 0.8.
    const auto p = of("qpv:QP034001", "p_caf_rsa", 2018, 100);
    ASSERT_FALSE(p.source.rows.empty());
    EXPECT_NEAR(p.source.rows[0].weights[0], 0.8, 1e-3);
    EXPECT_THAT(text(p, Part::Way), HasSubstr("taken off their IRIS first"));
    EXPECT_THAT(text(p, Part::Margin), HasSubstr("strict outlines of neighbourhoods only"));
}

TEST(Formulas, AreWrittenInTheColumnsOfTheirYear) {
    indicators::Formula formula;
    formula.numerator = {{1, "P{yy}_ACT1564"}, {-1, "P{yy}_ACTOCC1564"}};
    EXPECT_EQ(indicators::formulaText(formula, 2016), "(P16_ACT1564 − P16_ACTOCC1564)");
    formula.denominator = {{1, "P{yy}_ACT1564"}};
    formula.scale = 100;
    EXPECT_EQ(indicators::formulaText(formula, 2016), "100 × (P16_ACT1564 − P16_ACTOCC1564) / P16_ACT1564");
}
