// Indicators that users define: what is accepted, what is refused with a way out, and that they are used as any other.
#include "defined_indicators.hpp"

#include "base/error.hpp"
#include "estimate.hpp"
#include "observatory/documents.hpp"
#include "observatory/history.hpp"
#include "town.hpp"

#include <gmock/gmock.h>

using geo::GeographyKind;
using indicators::Catalogue;
using indicators::IndicatorDefinition;
using indicators::Nature;
using testing::HasSubstr;
using town::n;

namespace {

class DefinedIndicators : public testing::Test {
protected:
    DefinedIndicators() {
        town::addTable(
            m_observatory, "rp-population", GeographyKind::Iris, 2016, 2017,
            {"P16_POP", "P16_POP1529", "C16_POP15P", "C16_POP15P_CS5"},
            {{"340010101", {n(1000), n(300), n(800), n(200)}}, {"340010102", {n(500), n(50), n(400), n(40)}}});
        town::addTable(m_observatory, "notre-table", GeographyKind::Iris, 2020, 2017, {"Jardins", "Arbres"},
                       {{"340010101", {n(4), n(80)}}, {"340010102", {n(2), n(10)}}});
    }
    static IndicatorDefinition young() {
        return {.id = "p_jeunes",
                .family = "rp-population",
                .numerator = "P16_POP1529",
                .denominator = "P16_POP",
                .label = {"Part des jeunes", ""},
                .definition = {},
                .unit = {},
                .universe = {},
                .theme = {}};
    }
    std::string refusal(const IndicatorDefinition& definition) {
        try {
            indicators::addIndicator(m_observatory, definition, "");
        } catch (const geo::Error& error) {
            EXPECT_EQ(error.code(), geo::Error::Code::Usage);
            EXPECT_TRUE(m_observatory.documents().all("indicator").empty()) << "nothing half done";
            return error.what();
        }
        return "nothing was refused";
    }
    static IndicatorDefinition with(std::string IndicatorDefinition::*member, const std::string& value) {
        auto definition = young();
        definition.*member = value;
        return definition;
    }
    std::vector<std::string> kept() {
        std::vector<std::string> ids;
        const auto catalogue = indicators::catalogueOf(m_observatory);
        for (const auto& indicator : catalogue.all())
            if (indicator.definedHere)
                ids.push_back(indicator.id);
        return ids;
    }

    support::TemporaryFolder m_folder;
    geo::Observatory m_observatory = town::make(m_folder);
    geo::NoProgress m_quiet;
};

} // namespace

TEST_F(DefinedIndicators, AreKeptWithWhatTheTablesTell) {
    const auto made = indicators::addIndicator(m_observatory, young(), "");
    EXPECT_EQ(made.universe, "persons_rp");
    EXPECT_EQ(made.unit, "%");
    EXPECT_EQ(made.theme, "population");
    EXPECT_EQ(made.nature, Nature::Ratio);
    EXPECT_EQ(made.label.en, "Part des jeunes");
    EXPECT_EQ(made.formulas.front().numerator.front().column, "P{yy}_POP1529") << "other years are found too";
    EXPECT_DOUBLE_EQ(made.formulas.front().scale, 100);
    EXPECT_EQ(kept(), std::vector<std::string>{"p_jeunes"});
    EXPECT_EQ(Catalogue::shipped().find("p_jeunes"), nullptr) << "of this observatory alone";
}

TEST_F(DefinedIndicators, StandWithThoseOfTheirTheme) {
    indicators::addIndicator(m_observatory, young(), "");
    const auto catalogue = indicators::catalogueOf(m_observatory);
    std::vector<std::string> themes;
    for (const auto& indicator : catalogue.all())
        if (themes.empty() || themes.back() != indicator.theme)
            themes.push_back(indicator.theme);
    EXPECT_EQ(themes, catalogue.themes());
}

TEST_F(DefinedIndicators, AreEstimatedAndMappedAsAnyOther) {
    indicators::addIndicator(m_observatory, young(), "");
    const auto catalogue = indicators::catalogueOf(m_observatory);
    const indicators::FigureReader reader{m_observatory, catalogue};
    const auto zones = m_observatory.zones().load(*m_observatory.zones().find(GeographyKind::Iris), m_quiet);
    EXPECT_DOUBLE_EQ(reader.at(reader.indicator("p_jeunes"), *zones).values[0].value, 30);
    const auto targets =
        indicators::resolve(m_observatory, indicators::TargetExpression::parse("qpv:QP034001"), 0, false, m_quiet);
    const auto e = indicators::estimate(m_observatory, catalogue, targets, {{"p_jeunes"}, {}, {}}, m_quiet).at(0);
    EXPECT_NEAR(e.value.value, 100.0 * 350 / 1500, 1e-9);
}

TEST_F(DefinedIndicators, TakeSumsAndDifferencesAndYearsLeftOpen) {
    auto definition = young();
    definition.numerator = "P{yy}_POP - p16_pop1529"; // as the table spells it
    const auto made = indicators::addIndicator(m_observatory, definition, "");
    EXPECT_EQ(made.formulas.front().numerator[1].column, "P{yy}_POP1529");
    EXPECT_EQ(made.formulas.front().numerator[1].sign, -1);
}

TEST_F(DefinedIndicators, CanBeUndoneAndDoneAgain) {
    indicators::addIndicator(m_observatory, young(), "Awa");
    const auto entry = m_observatory.history().entries().front();
    EXPECT_THAT(geo::plainText(entry.what), HasSubstr("indicator “p_jeunes” defined"));
    EXPECT_EQ(entry.author, "Awa");
    m_observatory.history().undo(entry.id);
    EXPECT_TRUE(kept().empty());
    m_observatory.history().redo(entry.id);
    EXPECT_EQ(kept().size(), 1u);
    indicators::removeIndicator(m_observatory, "p_jeunes", "");
    EXPECT_TRUE(kept().empty());
    m_observatory.history().undo(m_observatory.history().entries().front().id);
    EXPECT_EQ(kept().size(), 1u);
}

TEST_F(DefinedIndicators, AreRefusedForANameThatCannotBe) {
    for (const auto* id : {"", "P_jeunes", "2jeunes", "p jeunes", "é", "rp:a"})
        EXPECT_THAT(refusal(with(&IndicatorDefinition::id, id)), HasSubstr("small letters")) << id;
    EXPECT_THAT(refusal(with(&IndicatorDefinition::id, "tx_emp")), HasSubstr("indicator of Lisière itself"));
    indicators::addIndicator(m_observatory, young(), "");
    EXPECT_THROW(indicators::addIndicator(m_observatory, young(), ""), geo::Error);
}

TEST_F(DefinedIndicators, AreRefusedForWhatIsNotLoadedWithNearNames) {
    EXPECT_THAT(refusal(with(&IndicatorDefinition::family, "rp-logement")),
                HasSubstr("the loaded families are: caf-iris, filosofi-iris-disp, notre-table"));
    EXPECT_THAT(refusal(with(&IndicatorDefinition::numerator, "P16_POP1524")), HasSubstr("near it: P16_POP1529"));
    EXPECT_THAT(refusal(with(&IndicatorDefinition::numerator, "P16_POP1529 / 2")), HasSubstr("not a sum of columns"));
}

TEST_F(DefinedIndicators, AreRefusedForPartsThatDoNotGoTogether) {
    EXPECT_THAT(refusal(with(&IndicatorDefinition::denominator, "C16_POP15P")),
                HasSubstr("supplementary one, a sample"));
    auto allowances = young();
    allowances.family = "caf-iris";
    allowances.numerator = "AM";
    allowances.denominator = "A";
    allowances.universe = "persons_rp";
    EXPECT_THAT(refusal(allowances), HasSubstr("counts households_caf, not persons_rp: leave --universe out"));
    auto medians = young();
    medians.family = "filosofi-iris-disp";
    medians.numerator = "DISP_MED17 + DISP_MED17";
    medians.denominator = "";
    EXPECT_THAT(refusal(medians), HasSubstr("is not a count: medians and rates are neither added nor divided"));
}

TEST_F(DefinedIndicators, AreRefusedForACountOverItself) {
    EXPECT_THAT(refusal(with(&IndicatorDefinition::numerator, "P16_POP")), HasSubstr("100 % everywhere"));
    EXPECT_THAT(refusal(with(&IndicatorDefinition::denominator, "P16_POP - P16_POP")),
                HasSubstr("nothing is left to divide"));
    EXPECT_THAT(refusal(with(&IndicatorDefinition::numerator, "P16_POP - P16_POP")), HasSubstr("nothing is left"));
}

TEST_F(DefinedIndicators, NeedAUniverseWhereNobodyKnowsIt) {
    auto gardens = young();
    gardens.id = "arbres";
    gardens.family = "notre-table";
    gardens.numerator = "Arbres";
    gardens.denominator = "Jardins";
    gardens.unit = "ratio";
    EXPECT_THAT(refusal(gardens), HasSubstr("does not know what “Arbres” counts: say it with --universe, one of"));
    gardens.universe = "trees";
    EXPECT_THAT(refusal(gardens), HasSubstr("there is no universe “trees”"));
    gardens.universe = "dwellings";
    const auto made = indicators::addIndicator(m_observatory, gardens, "");
    EXPECT_EQ(made.nature, Nature::Ratio);
    EXPECT_DOUBLE_EQ(made.formulas.front().scale, 1);
}

TEST_F(DefinedIndicators, OfAMedianStandAlone) {
    auto median = young();
    median.family = "filosofi-iris-disp";
    median.numerator = "DISP_MED17";
    median.denominator = "";
    const auto made = indicators::addIndicator(m_observatory, median, "");
    EXPECT_EQ(made.nature, Nature::Quantile);
    EXPECT_EQ(made.formulas.front().numerator.front().column, "DISP_MED{yy}");
}

TEST_F(DefinedIndicators, AreRefusedForWordsThatAreNotThere) {
    EXPECT_THAT(refusal(with(&IndicatorDefinition::unit, "percent")),
                HasSubstr("there is no unit “percent”; there are %"));
    EXPECT_THAT(refusal(with(&IndicatorDefinition::theme, "weather")), HasSubstr("there is no theme “weather”"));
    auto nameless = young();
    nameless.label = {};
    EXPECT_THAT(refusal(nameless), HasSubstr("--label"));
}

TEST_F(DefinedIndicators, AreRemovedOnlyWhereTheyAreDefined) {
    EXPECT_THROW(indicators::removeIndicator(m_observatory, "tx_emp", ""), geo::Error);
    EXPECT_THROW(indicators::removeIndicator(m_observatory, "p_jeunes", ""), geo::Error);
}

TEST_F(DefinedIndicators, ThatCannotBeUnderstoodAreLeftOutAndTold) {
    indicators::addIndicator(m_observatory, young(), "");
    {
        auto t = m_observatory.begin();
        m_observatory.documents().save(t, {0, "indicator", "broken", 1, "[indicator.broken]\nlabel = 3\n"});
        m_observatory.documents().save(t, {0, "indicator", "future", 99, ""});
        t.commit();
    }
    std::vector<geo::Error> problems;
    const auto catalogue = indicators::catalogueOf(m_observatory, &problems);
    EXPECT_NE(catalogue.find("p_jeunes"), nullptr);
    ASSERT_EQ(problems.size(), 2u);
    EXPECT_THAT(problems[0].what(), HasSubstr("“broken”, defined in this observatory, is left out"));
    EXPECT_THAT(problems[1].what(), HasSubstr("newer version"));
}

TEST_F(DefinedIndicators, WithQuotesAndAccentsAreReadAsWritten) {
    auto definition = young();
    definition.label = {"Part des « jeunes » \"15-29\" \\ œuvre", "Young \"people\""};
    EXPECT_EQ(indicators::addIndicator(m_observatory, definition, "").label.fr, definition.label.fr);
}
