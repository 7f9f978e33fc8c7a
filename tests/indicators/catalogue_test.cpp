// The catalogue that ships, and what its loader refuses.
#include "catalogue.hpp"

#include "base/error.hpp"
#include "embedded.hpp"
#include "support.hpp"

#include <gmock/gmock.h>

#include <array>
#include <cstdio>
#include <memory>
#include <set>

using namespace indicators;
using testing::HasSubstr;

namespace {

/// A small catalogue that is accepted, with one place to spoil.
std::string catalogueWith(const std::string& lines, const std::string& formulas) {
    return R"(
[theme.employment]
fr = "Emploi"
en = "Employment"
[family.rp-activite]
persons_rp = ["P{yy}_ACT1564", "P{yy}_POP1564", "C{yy}_ACTOCC1564"]
[family.caf-iris]
households_caf = ["A", "AM"]
persons_caf = ["PERCOU"]
[indicator.x]
label = { fr = "Taux", en = "Rate" }
shortLabel = { fr = "Taux", en = "Rate" }
definition = { fr = "Une phrase.", en = "A sentence." }
caveat = { fr = "Une phrase.", en = "A sentence." }
unitName = { fr = "en %", en = "%" }
decimals = 1
)" + lines +
           "\nformulas = [" + formulas + "]\n";
}

const char* const goodLines = R"(theme = "employment"
unit = "%"
universe = "persons_rp"
direction = "neutral"
nature = "ratio")";
const char* const goodFormula =
    R"({ family = "rp-activite", numerator = "P{yy}_ACT1564", denominator = "P{yy}_POP1564", scale = 100 })";

/// What the loader says to a spoilt catalogue; empty if it takes it.
std::string refusal(const std::string& toml) {
    try {
        Catalogue::parse(toml, "test.toml");
        return {};
    } catch (const geo::Error& error) {
        EXPECT_EQ(error.code(), geo::Error::Code::Malformed);
        return error.what();
    }
}

std::string spoilt(std::string_view what, std::string_view by) {
    std::string lines = goodLines;
    lines.replace(lines.find(what), what.size(), by);
    return refusal(catalogueWith(lines, goodFormula));
}

std::string withFormula(const std::string& formula) { return refusal(catalogueWith(goodLines, formula)); }

} // namespace

TEST(CatalogueLoader, TakesAWellFormedCatalogue) { EXPECT_EQ(refusal(catalogueWith(goodLines, goodFormula)), ""); }

TEST(CatalogueLoader, NamesTheFileAndTheIndicator) {
    const auto said = spoilt("\"employment\"", "\"weather\"");
    EXPECT_THAT(said, HasSubstr("test.toml"));
    EXPECT_THAT(said, HasSubstr("indicator.x"));
    EXPECT_THAT(said, HasSubstr("unknown theme “weather”"));
}

TEST(CatalogueLoader, NamesTheLineOfBrokenToml) {
    EXPECT_THAT(refusal("\n\n[indicator.x\n"), HasSubstr("test.toml, line 3"));
}

TEST(CatalogueLoader, RefusesUnknownWords) {
    EXPECT_THAT(spoilt("\"%\"", "\"percent\""), HasSubstr("unknown unit"));
    EXPECT_THAT(spoilt("\"persons_rp\"", "\"everybody\""), HasSubstr("unknown universe"));
    EXPECT_THAT(spoilt("\"neutral\"", "\"bad\""), HasSubstr("unknown direction"));
    EXPECT_THAT(spoilt("\"ratio\"", "\"rate\""), HasSubstr("unknown nature"));
    EXPECT_THAT(spoilt("unit =", "colour = \"red\"\nunit ="), HasSubstr("unknown key “colour”"));
    EXPECT_THAT(refusal("[indicators.x]\n"), HasSubstr("unknown key “indicators”"));
}

TEST(CatalogueLoader, RefusesALabelMissingInOneLanguage) {
    std::string toml = catalogueWith(goodLines, goodFormula);
    const std::string_view english = ", en = \"Rate\" }\nshortLabel";
    toml.replace(toml.find(english), english.size(), " }\nshortLabel");
    EXPECT_THAT(refusal(toml), HasSubstr("“label” is missing in the language “en”"));
}

TEST(CatalogueLoader, RefusesAnUnknownFamily) {
    EXPECT_THAT(withFormula(R"({ family = "rp-logement", numerator = "P{yy}_LOG" })"),
                HasSubstr("unknown family of tables “rp-logement”"));
}

TEST(CatalogueLoader, RefusesAColumnTheFamilyDoesNotHave) {
    EXPECT_THAT(withFormula(R"({ family = "rp-activite", numerator = "P{yy}_ACT1565" })"),
                HasSubstr("have no column “P{yy}_ACT1565”"));
}

TEST(CatalogueLoader, RefusesPartsOfTwoUniverses) {
    std::string lines = goodLines;
    lines.replace(lines.find("persons_rp"), 10, "households_caf");
    const auto said = refusal(
        catalogueWith(lines, R"({ family = "caf-iris", numerator = "AM", denominator = "PERCOU", scale = 100 })"));
    EXPECT_THAT(said, HasSubstr("the column “PERCOU” counts “persons_caf”, the indicator is about “households_caf”"));
}

TEST(CatalogueLoader, RefusesTheMainOverTheSupplementaryExploitation) {
    EXPECT_THAT(
        withFormula(R"({ family = "rp-activite", numerator = "P{yy}_ACT1564", denominator = "C{yy}_ACTOCC1564" })"),
        HasSubstr("mixes the main (P) and the supplementary (C) exploitation"));
}

TEST(CatalogueLoader, RefusesADenominatorOutsideRatios) {
    EXPECT_THAT(spoilt("\"ratio\"", "\"count\""), HasSubstr("only a ratio has a denominator"));
    EXPECT_THAT(spoilt("\"ratio\"", "\"quantile\""), HasSubstr("only a ratio has a denominator"));
}

TEST(CatalogueLoader, RefusesTwoFormulasForTheSameFamilyAndYear) {
    const std::string until = R"({ family = "rp-activite", to = 2021, numerator = "P{yy}_ACT1564" })";
    EXPECT_THAT(withFormula(until + R"(, { family = "rp-activite", from = 2021, numerator = "P{yy}_ACT1564" })"),
                HasSubstr("for the same years"));
    EXPECT_THAT(withFormula(until + R"(, { family = "rp-activite", numerator = "P{yy}_ACT1564 + P{yy}_POP1564" })"),
                HasSubstr("for the same years"));
    EXPECT_EQ(withFormula(until + R"(, { family = "rp-activite", from = 2021, numerator = "P{yy}_POP1564" })"), "")
        << "the columns tell which";
    EXPECT_EQ(withFormula(until + R"(, { family = "rp-activite", from = 2022, numerator = "P{yy}_POP1564" })"), "");
    EXPECT_THAT(withFormula(R"({ family = "rp-activite", from = 2022, to = 2021, numerator = "P{yy}_ACT1564" })"),
                HasSubstr("begins after it ends"));
}

TEST(CatalogueLoader, RefusesAScaleOfZeroAndAnIndicatorWithoutFormula) {
    EXPECT_THAT(withFormula(R"({ family = "rp-activite", numerator = "P{yy}_ACT1564", scale = 0 })"),
                HasSubstr("“scale” should be above zero"));
    EXPECT_THAT(withFormula(""), HasSubstr("“formulas” is missing"));
}

TEST(CatalogueLoader, RefusesBreaksThatAreNotWhole) {
    const auto with = [](const std::string& breaks) {
        return refusal(catalogueWith(std::string{goodLines} + "\nbreaks = [" + breaks + "]", goodFormula));
    };
    const std::string good = R"({ year = 2017, what = { fr = "autre", en = "other" } })";
    EXPECT_EQ(with(good), "");
    EXPECT_THAT(with(R"({ what = { fr = "autre", en = "other" } })"), HasSubstr("“year” is missing"));
    EXPECT_THAT(with(R"({ year = 2017 })"), HasSubstr("“what” is missing"));
    EXPECT_THAT(with(good + ", " + good), HasSubstr("in the order of their years"));
}

TEST(CatalogueLoader, RefusesWhatCannotBeDerived) {
    const auto derived = [](const std::string& how, const std::string& universe = "persons_rp") {
        return refusal(catalogueWith(goodLines, goodFormula) + R"(
[indicator.y]
label = { fr = "a", en = "a" }
shortLabel = { fr = "a", en = "a" }
definition = { fr = "a.", en = "a." }
caveat = { fr = "a.", en = "a." }
unitName = { fr = "a", en = "a" }
decimals = 1
theme = "employment"
unit = "points"
universe = ")" + universe +
                       R"("
direction = "neutral"
nature = "ratio"
)" + how);
    };
    EXPECT_EQ(derived(R"(difference = ["x", "x"])"), "");
    EXPECT_THAT(derived(R"(difference = ["x"])"), HasSubstr("should name two indicators"));
    EXPECT_THAT(derived(R"(difference = ["x", "z"])"), HasSubstr("it is made from “z”, which is no indicator"));
    EXPECT_THAT(derived(R"(difference = ["x", "y"])"), HasSubstr("it is made from “y”")) << "not from itself";
    EXPECT_THAT(derived(R"(density = "x")"), HasSubstr("growth and density are those of a count"));
    EXPECT_THAT(derived(R"(growth = { of = "x", family = "rp-activite", years = 0 })"), HasSubstr("above zero"));
    EXPECT_THAT(derived(R"(difference = ["x", "x"])", "dwellings"), HasSubstr("the indicator is about “dwellings”"));
    EXPECT_THAT(derived("difference = [\"x\", \"x\"]\nformulas = []"), HasSubstr("not both"));
}

TEST(CatalogueLoader, RefusesTheSameIndicatorTwice) {
    const auto whole = catalogueWith(goodLines, goodFormula);
    const std::array<CatalogueFile, 2> files{
        {{"families.toml", whole}, {"again.toml", std::string_view{whole}.substr(whole.find("[indicator.x]"))}}};
    try {
        Catalogue::parse(files);
        FAIL() << "nothing was refused";
    } catch (const geo::Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("again.toml, indicator.x: there is an indicator “x” already"));
    }
}

TEST(CatalogueTerms, RefusesWhatIsNoSum) {
    EXPECT_EQ(sumOfColumns("A+B-C").size(), 3u);
    EXPECT_EQ(sumOfColumns(" -A ").front().sign, -1);
    for (const auto* text : {"", "A +", "+ + A", "A B", "A / B", "2 * A", "(A)", "A,B"})
        EXPECT_THROW(sumOfColumns(text), geo::Error) << text;
}

TEST(CatalogueTerms, ReadsSignsAndTheDigitsOfTheYear) {
    const auto catalogue = Catalogue::parse(
        catalogueWith(goodLines, R"({ family = "rp-activite", numerator = "P{yy}_POP1564 - P{yy}_ACT1564" })"), "test");
    const auto& numerator = catalogue.all().front().formulas.front().numerator;
    ASSERT_EQ(numerator.size(), 2u);
    EXPECT_EQ(numerator[0].sign, 1);
    EXPECT_EQ(numerator[1].sign, -1);
    EXPECT_EQ(numerator[1].columnOf(2016), "P16_ACT1564");
    EXPECT_EQ(numerator[1].columnOf(2009), "P09_ACT1564");
    EXPECT_EQ((Term{1, "ABC"}.columnOf(2022)), "ABC");
}

TEST(ShippedCatalogue, KeepsTheOrderInWhichItIsWritten) {
    const auto& all = Catalogue::shipped().all();
    ASSERT_GE(all.size(), 60u);
    EXPECT_EQ(all.front().id, "pop");
    EXPECT_EQ(all[1].id, "pop1564");
    EXPECT_EQ(all.back().theme, "allowances");
}

// Ids and universes: the catalogue of the domain brief and the families the readers load.
TEST(ShippedCatalogue, HasTheIndicatorsOfTheLoadedFamilies) {
    const auto& catalogue = Catalogue::shipped();
    for (const auto* id : {"pop",    "tx_act", "tx_act_f", "tx_emp",   "tx_emp_f",  "tx_cho", "tx_cho_j",
                           "p_prec", "p_tp_f", "p_ouvemp", "p_ainact", "p_tc",      "med",    "tp60",
                           "ppmini", "ppsoc",  "rd",       "gini",     "defm",      "p60p",   "ind_jeune",
                           "p_fem",  "p_etr",  "p_men1",   "caf_a",    "p_caf_rsa", "p0024",  "p_edlim"})
        EXPECT_NE(catalogue.find(id), nullptr) << id;
    EXPECT_EQ(catalogue.find("no_such"), nullptr);
    EXPECT_EQ(catalogue.find("tx_cho")->universe, "persons_rp");
    EXPECT_EQ(catalogue.find("med")->nature, Nature::Quantile);
    EXPECT_EQ(catalogue.find("med")->unit, "€");
}

TEST(ShippedCatalogue, SwitchesToTheNewSocialGroupsIn2022) {
    const auto& formulas = Catalogue::shipped().find("p_ouvemp")->formulas;
    ASSERT_EQ(formulas.size(), 2u);
    EXPECT_EQ(formulas[0].toYear, 2021);
    EXPECT_EQ(formulas[0].numerator[0].columnOf(2016), "C16_ACTOCC1564_CS5");
    EXPECT_EQ(formulas[1].fromYear, 2022);
    EXPECT_EQ(formulas[1].numerator[0].columnOf(2022), "C22_ACTOCC1564_STAT_GSEC15");
}

TEST(ShippedCatalogue, WritesFrenchAsItIsPrinted) {
    for (const auto& indicator : Catalogue::shipped().all())
        for (const auto* text :
             {&indicator.label, &indicator.shortLabel, &indicator.definition, &indicator.caveat, &indicator.unitName}) {
            EXPECT_EQ(text->fr.find('\''), std::string::npos) << indicator.id << ": " << text->fr;
            for (const auto* mark : {" %", " :", " ;", " ?", " !", " €", " »"})
                EXPECT_EQ(text->fr.find(mark), std::string::npos) << indicator.id << ": " << text->fr;
        }
}

TEST(ShippedCatalogue, SaysCaveatsAndDefinitionsInOneSentence) {
    for (const auto& indicator : Catalogue::shipped().all())
        for (const auto* text : {&indicator.definition, &indicator.caveat})
            for (const auto& words : {text->fr, text->en}) {
                EXPECT_EQ(words.back(), '.') << indicator.id << ": " << words;
                EXPECT_EQ(words.find(". "), std::string::npos) << indicator.id << ": " << words;
            }
}

TEST(ThemeLabels, AreInBothLanguagesAndFallBackOnTheId) {
    EXPECT_EQ(themeLabel("employment").fr, "Emploi");
    EXPECT_EQ(themeLabel("employment").en, "Employment");
    EXPECT_EQ(themeLabel("weather").fr, "weather");
}

namespace {

using Columns = std::set<std::string>;

/// The header line of a table, from a command because some are in archives; trimmed names.
Columns headerOf(const std::string& command) {
    std::unique_ptr<FILE, int (*)(FILE*)> pipe{popen((command + " | head -1").c_str(), "r"), pclose};
    std::string line, name;
    std::array<char, 4096> piece{};
    while (pipe && std::fgets(piece.data(), piece.size(), pipe.get()))
        line += piece.data();
    if (line.starts_with("\xEF\xBB\xBF"))
        line.erase(0, 3);
    Columns columns;
    for (const char c : line + ";") {
        if (c == ';' || c == ',') {
            columns.insert(name);
            name.clear();
        } else if (c != '\r' && c != '\n' && c != ' ') {
            name += c;
        }
    }
    return columns;
}

struct RealTable {
    std::string family;
    int year;
    std::string command; ///< prints the file; %s is the folder
};

const std::vector<RealTable>& realTables() {
    static const std::vector<RealTable> tables{
        {"filosofi-iris-disp", 2015, "unzip -p %s/iris-tables/BASE_TD_FILO_DISP_IRIS_2015.zip"},
        {"filosofi-iris-disp", 2017, "unzip -p %s/iris-tables/BASE_TD_FILO_DISP_IRIS_2017.zip"},
        {"filosofi-iris-disp", 2018, "unzip -p %s/iris-tables/BASE_TD_FILO_DISP_IRIS_2018.zip"},
        {"filosofi-iris-disp", 2019, "cat %s/iris-tables/BASE_TD_FILO_DISP_IRIS_2019.csv"},
        {"filosofi-iris-disp", 2021, "cat %s/iris-tables/BASE_TD_FILO_IRIS_2021_DISP.csv"},
        {"caf-iris", 2017, "cat %s/iris-tables/data_CAF_2017_IRIS.csv"},
        {"caf-iris", 2020, "cat %s/iris-tables/data_CAF_2020_IRIS.csv"},
        {"rp-activite", 2015, "cat %s/iris-tables/emploi-2015.csv"},
        {"rp-diplomes", 2015, "cat %s/iris-tables/diplomes-2015.csv"},
        {"rp-activite", 2016, "zcat %s/iris-tables/base-ic-activite-residents-2016_grand-paris.csv.gz"},
        {"qpv-population", 2013, "cat %s/qpv-tables/pop_qp_2013.csv"},
        {"qpv-demo", 2017, "cat %s/qpv-tables/DEMO_2017.csv"},
        {"qpv-demo", 2020, "cat %s/qpv-tables/data_DEMO_2020_V1_QP.csv"},
        {"qpv-demo", 2022, "cat %s/qpv-tables/DEMO_2022.csv"},
        {"qpv-ipro", 2017, "cat %s/qpv-tables/IPRO_2017.csv"},
        {"qpv-ipro", 2022, "cat %s/qpv-tables/IPRO_2022.csv"},
        {"qpv-revn", 2019, "cat %s/qpv-tables/REVN_2019.csv"},
        {"qpv-revn", 2022, "unzip -p %s/qpv-tables/REVN_2022.zip"}};
    return tables;
}

bool hasAll(const Columns& header, const Formula& formula, int year) {
    for (const auto* part : {&formula.numerator, &formula.denominator})
        for (const auto& term : *part)
            if (!header.contains(term.columnOf(year)))
                return false;
    return true;
}

/// Columns of families and editions that are not among the real files: from the producer's description of them. A table
/// without titles has none to look for.
bool isDocumentedOnly(const Formula& formula) {
    for (const auto* family : {"rp-population", "rp-logement", "rp-familles", "filosofi-commune", "filosofi-iris-dec",
                               "caf-commune", "qpv-filosofi", "qpv-educ", "qpv-logt", "filosofi-grid-200m",
                               "filosofi-grid-1km", "iris-population", "commune-moves", "qpv-moves"})
        if (formula.family == family)
            return true;
    const auto& column = formula.numerator.front().column;
    return (formula.family == "rp-activite" && (formula.fromYear == 2022 || column.ends_with("_VELO"))) ||
           (formula.family == "rp-diplomes" &&
            (formula.fromYear == 2017 || column.find("DIPL0") != std::string::npos || column.ends_with("BACP2"))) ||
           column == "TX_TOT_0A14" || column == "TX_TOT_75ETPLUS" || column == "TX_TOT_FAM_MONO";
}

} // namespace

TEST(ShippedCatalogue, NamesColumnsThatTheRealTablesHave) {
    NEEDS_REAL_DATA(folder);
    std::vector<std::pair<RealTable, Columns>> tables;
    for (const auto& table : realTables()) {
        std::string command = table.command;
        command.replace(command.find("%s"), 2, folder.string());
        tables.emplace_back(table, headerOf(command));
        ASSERT_GE(tables.back().second.size(), 8u) << command;
    }
    for (const auto& indicator : Catalogue::shipped().all())
        for (const auto& formula : indicator.formulas) {
            bool found = isDocumentedOnly(formula);
            for (const auto& [table, header] : tables)
                if (table.family == formula.family && formula.fromYear.value_or(0) <= table.year &&
                    table.year <= formula.toYear.value_or(9999))
                    found = found || hasAll(header, formula, table.year);
            EXPECT_TRUE(found) << indicator.id << " from " << formula.family;
        }
}
