// Sentences about a neighbourhood. The figures are made up; what is said of them is worked out beside each.
#include "sentences.hpp"

#include "catalogue.hpp"
#include "wording.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace layers;
using geo::plainText;
using indicators::Language;
using indicators::PublishedFigure;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

PublishedFigure figure(const char* id, double value, int year = 2022, std::int64_t source = 7) {
    PublishedFigure made;
    made.indicator = *indicators::Catalogue::shipped().find(id);
    made.value = geo::Cell::of(value);
    made.year = year;
    made.family = "qpv-revn";
    made.source = source;
    return made;
}

NeighbourhoodFacts facts() {
    NeighbourhoodFacts facts;
    facts.language = Language::English;
    facts.code = "QP030001";
    facts.name = "Cauvel";
    facts.communeCode = "30007";
    facts.commune = "Alès";
    facts.neighbourhoods = 3;
    facts.populationDate = 2018;
    facts.figures = {{"pop", figure("pop", 2'000)}, {"med", figure("med", 11'000)}};
    facts.whole = {{"pop", figure("pop", 40'000)}};
    facts.neighbourhoodsPopulation = 8'000;
    facts.medians = {
        {"QP030001", "Cauvel", 11'000}, {"QP030002", "Rochebelle", 12'500}, {"QP030003", "Tamaris", 14'000}};
    return facts;
}

std::string saidOf(const NeighbourhoodFacts& facts, const std::string& id) {
    for (const auto& paragraph : sentencesAbout(facts))
        if (paragraph.id == id)
            return plainText(paragraph.text);
    return {};
}

} // namespace

TEST(Sentences, SayThePopulationAndItsShares) {
    EXPECT_EQ(
        saidOf(facts(), "population"),
        "Cauvel has 2000 inhabitants (census of 2018): 25% of the inhabitants of the three priority neighbourhoods "
        "of Alès and 5% of those of the commune."); // 2 000 of 8 000; of 40 000
}

TEST(Sentences, OfTheOnlyNeighbourhoodSayThatItIs) {
    auto alone = facts();
    alone.neighbourhoods = 1;
    EXPECT_EQ(saidOf(alone, "population"),
              "Cauvel has 2000 inhabitants (census of 2018): 5% of those of Alès, of which "
              "it is the only priority neighbourhood.");
}

TEST(Sentences, NeverAddUpNeighbourhoodsOfWhichOneHasNoFigure) {
    auto some = facts();
    some.neighbourhoodsPopulation.reset();
    EXPECT_EQ(saidOf(some, "population"),
              "Cauvel has 2000 inhabitants (census of 2018): 5% of those of Alès, which has "
              "three priority neighbourhoods.");
    some.medians.clear();
    EXPECT_EQ(saidOf(some, "income"), "Half of the inhabitants have a standard of living under €11000 a year (2022).");
}

TEST(Sentences, WithoutACommuneSayWhatIsKnown) {
    auto lost = facts();
    lost.commune.clear();
    lost.whole.clear();
    EXPECT_EQ(saidOf(lost, "population"), "Cauvel has 2000 inhabitants (census of 2018).");
    EXPECT_EQ(saidOf(lost, "income"), "Half of the inhabitants have a standard of living under €11000 a year (2022).");
}

TEST(Sentences, NameTheEndsOfWhichItIsOne) {
    EXPECT_THAT(saidOf(facts(), "income"), HasSubstr("the lowest of the three priority neighbourhoods of Alès; the "
                                                     "highest is €14000 (Tamaris)."));
    auto high = facts();
    high.medians[0].value = 15'000;
    high.figures.at("med").value = geo::Cell::of(15'000);
    EXPECT_THAT(saidOf(high, "income"),
                HasSubstr("the highest of the three priority neighbourhoods of Alès; the lowest "
                          "is €12500 (Rochebelle)."));
}

TEST(Sentences, GiveTheRangeWhereItIsInTheMiddleOrTied) {
    auto middle = facts();
    middle.medians[1].value = 10'000;
    EXPECT_THAT(saidOf(middle, "income"), HasSubstr("it goes from €10000 (Rochebelle) to €14000 (Tamaris)"));
    auto tied = facts();
    tied.medians[1].value = 11'000;
    EXPECT_THAT(saidOf(tied, "income"), HasSubstr("it goes from €11000"));
}

TEST(Sentences, OfTwoSetNoneFirst) {
    auto two = facts();
    two.neighbourhoods = 2;
    two.medians.pop_back();
    EXPECT_EQ(saidOf(two, "income"),
              "Half of the inhabitants have a standard of living under €11000 a year (2022). In the "
              "other priority neighbourhood of the commune, Rochebelle, half are under €12500.");
}

TEST(Sentences, CompareWithTheCommuneOfTheSameYearOnly) {
    auto other = facts();
    other.whole.emplace("med", figure("med", 18'000, 2019));
    EXPECT_EQ(saidOf(other, "income-commune"), "");
    other.whole.at("med").year = 2022;
    EXPECT_EQ(saidOf(other, "income-commune"),
              "Over the whole commune, half of the inhabitants have a standard of living under €18000 (2022).");
}

TEST(Sentences, LeaveOutWhatIsUnderSecrecy) {
    auto secret = facts();
    secret.figures.at("pop").value = geo::Cell::absent(geo::CellState::Suppressed);
    secret.figures.at("med").value = geo::Cell::absent(geo::CellState::NotSignificant);
    EXPECT_TRUE(sentencesAbout(secret).empty());
}

TEST(Sentences, CarryTheSourceOfEveryNumber) {
    auto all = facts();
    for (const char* id : {"tp60", "p0024", "p60p", "tx_emp", "tx_emp_f", "defm", "p_caf_am"})
        all.figures.emplace(id, figure(id, 42.5, 2022, 9));
    const auto paragraphs = sentencesAbout(all);
    std::vector<std::string> ids;
    for (const auto& paragraph : paragraphs) {
        ids.push_back(paragraph.id);
        EXPECT_FALSE(paragraph.figures.empty()) << paragraph.id;
        for (const auto& said : paragraph.figures) {
            EXPECT_NE(said.source, 0) << paragraph.id;
            EXPECT_NE(said.year, 0) << paragraph.id;
        }
        // Every number of the template is one of the figures, or a share of two of them.
        for (const auto& value : paragraph.text.values) {
            const auto* number = std::get_if<double>(&value);
            if (number && paragraph.id != "population") {
                EXPECT_THAT(paragraph.figures, testing::Contains(testing::Field(&SaidFigure::value, *number)))
                    << paragraph.id;
            }
        }
    }
    EXPECT_THAT(ids, ElementsAre("population", "income", "poverty", "families", "age", "jobs", "jobseekers"));
}

TEST(Wording, WritesSmallNumbersInLetters) {
    EXPECT_EQ(numberWord(12, Language::French), "douze");
    EXPECT_EQ(numberWord(16, Language::French), "seize");
    EXPECT_EQ(numberWord(17, Language::French), "17");
    EXPECT_EQ(numberWord(1, Language::English), "one");
}

TEST(Wording, ElidesAndContractsBeforeNamesOfPlaces) {
    const auto of = [](const char* name) { return ofPlace(name, Language::French); };
    EXPECT_EQ(of("Montpellier"), "de Montpellier");
    EXPECT_EQ(of("Alès"), "d’Alès");
    EXPECT_EQ(of("Évry"), "d’Évry");
    EXPECT_EQ(of("Yerres"), "d’Yerres");
    EXPECT_EQ(of("Hyères"), "d’Hyères");
    EXPECT_EQ(of("Houilles"), "de Houilles");
    EXPECT_EQ(of("Le Vigan"), "du Vigan");
    EXPECT_EQ(of("Les Mureaux"), "des Mureaux");
    EXPECT_EQ(of("La Grand-Combe"), "de La Grand-Combe");
    EXPECT_EQ(of("L'Haÿ-les-Roses"), "de L'Haÿ-les-Roses");
    EXPECT_EQ(ofPlace("Alès", Language::English), "Alès");
}

TEST(Wording, WritesNamesOfNeighbourhoodsAsPeopleDo) {
    EXPECT_EQ(usualName("Pas Du Loup - Val De Croze"), "Pas du Loup – Val de Croze");
    EXPECT_EQ(usualName("Près D'Arènes"), "Près d’Arènes");
    EXPECT_EQ(usualName("Mosson"), "Mosson");
    EXPECT_EQ(usualName("La Devèze"), "La Devèze");
    EXPECT_EQ(usualName("Ile De Thau - La Plage"), "Ile de Thau – La Plage");
}

TEST(TextAlternatives, OfChartsGiveEveryValue) {
    Chart chart =
        makeChart(Chart::Kind::Dots, {{"Cauvel", "", geo::Cell::of(11'000)}, {"Tamaris", "", geo::Cell::of(14'000)}});
    chart.title = "Median";
    chart.unit = "€";
    std::vector<std::string> lines;
    for (const auto& line : textAlternative(chart))
        lines.push_back(plainText(line));
    EXPECT_THAT(lines, ElementsAre("Median", "Cauvel: €11000", "Tamaris: €14000"));
}
