#include "text.hpp"

#include "sample_content.hpp"

#include "change.hpp"

#include <gtest/gtest.h>

namespace {

using geo::Cell;
using geo::CellState;
using indicators::Language;
using support::InLanguage;

/// For messages of failures and comparisons.
std::string utf8(const QString& text) { return text.toStdString(); }

TEST(FrenchNumbers, HaveNarrowSpacesCommaAndTrueMinus) {
    const InLanguage french{Language::French};
    EXPECT_EQ(utf8(paint::number(1234.5, 1)), "1\u202F234,5");
    EXPECT_EQ(utf8(paint::number(-1234567, 0)), "\u22121\u202F234\u202F567");
    EXPECT_EQ(utf8(paint::number(999, 0)), "999");
    EXPECT_EQ(utf8(paint::number(-0.04, 1)), "0,0") << "a rounded zero has no sign";
}

TEST(EnglishNumbers, HaveCommasAndAPoint) { EXPECT_EQ(utf8(paint::number(1234567.25, 2)), "1,234,567.25"); }

TEST(Figures, CarryTheirUnit) {
    const InLanguage french{Language::French};
    EXPECT_EQ(utf8(paint::figure(Cell::of(11960), "€", 0)), "11\u202F960\u202F€");
    EXPECT_EQ(utf8(paint::figure(Cell::of(44.3), "%", 1)), "44,3\u202F%");
    EXPECT_EQ(utf8(paint::figure(Cell::of(2.34), "ratio", 1)), "2,3");
    EXPECT_EQ(utf8(paint::figure(Cell::of(21817), "hab", 0)), "21\u202F817");
}

TEST(Figures, OfAChangeHaveTheirSign) {
    const InLanguage french{Language::French};
    const auto rate = [](int year, double value) {
        auto figures = std::make_shared<indicators::Figures>();
        figures->indicator.unit = "%";
        figures->indicator.nature = indicators::Nature::Ratio;
        figures->year = year;
        figures->values.push(Cell::of(value));
        figures->values.push(Cell::of(30));
        return figures;
    };
    const auto rose = indicators::changeOf(rate(2016, 28.8), rate(2022, 30), {});
    EXPECT_EQ(utf8(paint::figure(rose, 0)), "+1,2\u00A0point");
    EXPECT_EQ(utf8(paint::figure(rose, 1)), "0,0\u00A0point");
    const auto fell = indicators::changeOf(rate(2016, 30.8), rate(2022, 30), {});
    EXPECT_EQ(utf8(paint::figure(fell, 0)), "\u22120,8\u00A0point");
    EXPECT_EQ(utf8(paint::figure(*fell.change->later, 0)), "30\u202F%");
}

TEST(Figures, PutTheEuroFirstInEnglish) { EXPECT_EQ(utf8(paint::figure(Cell::of(11960), "€", 0)), "€11,960"); }

TEST(Figures, NameEachAbsenceDifferently) {
    const InLanguage french{Language::French};
    std::set<std::string> words;
    for (const auto state : {CellState::Missing, CellState::Suppressed, CellState::NotSignificant,
                             CellState::NotAvailable, CellState::NotApplicable, CellState::NotEstimable}) {
        const auto word = utf8(paint::figure(Cell::absent(state), "€", 0));
        EXPECT_FALSE(word.empty());
        EXPECT_EQ(word.find('0'), std::string::npos);
        words.insert(word);
    }
    EXPECT_EQ(words.size(), 6U);
}

TEST(Typesetting, PutsNarrowSpacesBeforeTallSigns) {
    const InLanguage french{Language::French};
    EXPECT_EQ(utf8(paint::typeset("Sources : INSEE ; IGN")), "Sources\u202F: INSEE\u202F; IGN");
    EXPECT_EQ(utf8(paint::typeset("Vraiment ? Oui!")), "Vraiment\u202F? Oui\u202F!");
    EXPECT_EQ(utf8(paint::typeset("60% à 14 000 €")), "60\u202F% à 14\u202F000\u202F€");
    EXPECT_EQ(utf8(paint::typeset("le \"« quartier »\"")), "le \"«\u202Fquartier\u202F»\"");
    EXPECT_EQ(utf8(paint::typeset("1 234 567 habitants")), "1\u202F234\u202F567 habitants");
}

TEST(Typesetting, LeavesTimesAddressesAndYearsAlone) {
    const InLanguage french{Language::French};
    for (const char* text : {"depuis 9:40", "https://insee.fr/a?b=1", "REVN_2022.csv", "2015 2024", "C:\\données"})
        EXPECT_EQ(utf8(paint::typeset(text)), text);
}

TEST(Typesetting, CurlsApostrophesOfElisionsOnly) {
    const InLanguage french{Language::French};
    EXPECT_EQ(utf8(paint::typeset("l'ouest d'Arènes")), "l’ouest d’Arènes");
    EXPECT_EQ(utf8(paint::typeset("='00123'")), "='00123'");
}

TEST(Typesetting, LeavesEnglishAsItIs) {
    EXPECT_EQ(utf8(paint::typeset("Sources: what's new?")), "Sources: what's new?");
}

TEST(Messages, FillInValuesOnceEach) {
    EXPECT_EQ(utf8(paint::text({"%1 of %2 in %3", {std::int64_t{1234}, 2.5, std::string{"%1.csv"}}})),
              "1,234 of 2.5 in %1.csv");
    EXPECT_EQ(utf8(paint::text(geo::Message{"50% of %2", {std::string{"a"}, std::string{"b"}}})), "50% of b");
    EXPECT_TRUE(paint::text(geo::Message{}).isEmpty());
}

TEST(Messages, JoinTheLevelsOfAnErrorOutermostFirst) {
    const auto error = geo::Error{geo::Error::Code::Malformed, {"row %1", {std::int64_t{12}}}}.within(
        {"Importing %1", {std::string{"a.csv"}}});
    EXPECT_EQ(utf8(paint::text(error)), "Importing a.csv: row 12");
    const InLanguage french{Language::French};
    EXPECT_NE(utf8(paint::text(error)).find("\u202F: "), std::string::npos);
}

} // namespace
