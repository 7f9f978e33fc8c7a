// Expected values: worked out by hand from the eight lines of sample().
#include "programmation.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace layers;
using Kind = ProgrammationGroup::Kind;

namespace {

using Fields = std::vector<std::pair<const char*, const char*>>;

geo::NetworkRecord line(const Fields& fields) {
    geo::NetworkRecord record{geo::recordKind("actions")};
    record.set("year", "2021");
    record.set("contract", "243400017");
    for (const auto& [field, value] : fields)
        record.set(field, value);
    return record;
}

/// A1: two financers, one of droit commun. A2: two neighbourhoods, granted not given. A3: without a file number, two
/// financers. A4: of the next year, written neighbourhood. The last is a draft.
std::vector<geo::NetworkRecord> sample() {
    return {line({{"number", "17"},
                  {"title", "Chantiers"},
                  {"holder", "Asso"},
                  {"theme", "Emploi"},
                  {"funder", "BOP 147"},
                  {"common_law", "0"},
                  {"asked", "10000"},
                  {"granted", "8000"},
                  {"neighbourhoods", "QP034005"},
                  {"women", "12"},
                  {"men", "8"},
                  {"renewed", "1"},
                  {"report_received", "1"}}),
            line({{"number", "17"},
                  {"title", "Chantiers"},
                  {"holder", "Asso"},
                  {"theme", "emploi "},
                  {"funder", "CAF"},
                  {"common_law", "1"},
                  {"asked", "5000"},
                  {"granted", "2000"},
                  {"neighbourhoods", "QP034005"},
                  {"women", "12"},
                  {"men", "8"}}),
            line({{"number", "18"},
                  {"title", "Santé"},
                  {"holder", "Asso"},
                  {"theme", "Santé"},
                  {"funder", "BOP 147"},
                  {"asked", "4000"},
                  {"neighbourhoods", "QP034005;QP034006"},
                  {"women", "5"},
                  {"renewed", "0"}}),
            line({{"title", "Lecture"},
                  {"holder", "Médiathèque"},
                  {"theme", "Éducation"},
                  {"funder", "Ville"},
                  {"granted", "1500"},
                  {"neighbourhoods", "QP034006"},
                  {"common_law", "1"},
                  {"renewed", "0"}}),
            line({{"title", "Lecture"},
                  {"holder", "Médiathèque"},
                  {"theme", "Éducation"},
                  {"funder", "BOP 147"},
                  {"granted", "500"},
                  {"neighbourhoods", "QP034006"},
                  {"report_received", "0"}}),
            line({{"year", "2022"},
                  {"number", "17"},
                  {"title", "Chantiers"},
                  {"theme", "Emploi"},
                  {"funder", "BOP 147"},
                  {"granted", "6000"},
                  {"neighbourhood_names", "Mosson"}}),
            line({{"year", "2022"}, {"title", "Jardin"}, {"funder", "BOP 147"}, {"asked", "900"}, {"granted", "0"}}),
            line({{"title", "Projet"}, {"draft", "1"}, {"granted", "99999"}})};
}

const ProgrammationGroup& group(const std::vector<ProgrammationGroup>& groups, const std::string& id,
                                Kind kind = Kind::Named) {
    const auto found = std::ranges::find_if(groups, [&](const auto& g) { return g.id == id && g.kind == kind; });
    if (found == groups.end())
        throw std::runtime_error{"no group " + id};
    return *found;
}

} // namespace

TEST(Programmation, SumsWhatIsGivenAndCountsWhatIsNot) {
    const auto done = programmation(sample());
    EXPECT_EQ(done.records, 7U);
    EXPECT_EQ(done.drafts, 1U);
    EXPECT_DOUBLE_EQ(done.granted.euros, 18'000); // 8000 + 2000 + 1500 + 500 + 6000 + 0
    EXPECT_EQ(done.granted.given, 6U) << "granted zero is given";
    EXPECT_EQ(done.granted.absent, 1U);
    EXPECT_DOUBLE_EQ(done.asked.euros, 19'900); // 10000 + 5000 + 4000 + 900
    EXPECT_EQ(done.asked.given, 4U);
}

TEST(Programmation, CountsAnActionOnceWhateverItsFinancersAndAgainTheNextYear) {
    const auto done = programmation(sample());
    EXPECT_EQ(done.actions, 5U); // 17 and 18 of 2021, Lecture, 17 of 2022, Jardin
    EXPECT_EQ(group(done.themes, "emploi").actions, 2U);
    EXPECT_EQ(group(done.financers, "bop 147").actions, 5U);
    EXPECT_EQ(group(done.years, "2021").actions, 3U);
    EXPECT_EQ(group(done.holders, "mediatheque").records, 2U);
}

TEST(Programmation, OfTwoContractsTheSameNumberIsTwoActions) {
    const std::vector lines{line({{"number", "1"}, {"title", "A"}}),
                            line({{"number", "1"}, {"title", "B"}, {"contract", "200066355"}})};
    EXPECT_EQ(programmation(lines).actions, 2U);
}

TEST(Programmation, KeepsSeveralNeighbourhoodsInARowOfTheirOwn) {
    const auto done = programmation(sample());
    EXPECT_DOUBLE_EQ(group(done.neighbourhoods, "QP034005").granted.euros, 10'000);
    EXPECT_DOUBLE_EQ(group(done.neighbourhoods, "QP034006").granted.euros, 2'000);
    const auto& several = group(done.neighbourhoods, "", Kind::Several);
    EXPECT_EQ(several.records, 1U);
    EXPECT_EQ(several.granted.given, 0U);
    EXPECT_EQ(several.granted.cell().state, geo::CellState::Missing) << "not known is not zero";
    EXPECT_DOUBLE_EQ(group(done.neighbourhoods, "mosson", Kind::Written).granted.euros, 6'000);
    EXPECT_EQ(group(done.neighbourhoods, "", Kind::NotGiven).records, 1U);
    double parts = 0;
    for (const auto& one : done.neighbourhoods)
        parts += one.granted.euros;
    EXPECT_DOUBLE_EQ(parts, done.granted.euros);
}

TEST(Programmation, ListsTheLargestFirstAndWhatIsNotGivenLast) {
    const auto done = programmation(sample());
    std::vector<std::string> themes;
    for (const auto& theme : done.themes)
        themes.push_back(theme.label);
    EXPECT_THAT(themes, testing::ElementsAre("Emploi", "Éducation", "Santé", ""));
    EXPECT_EQ(done.neighbourhoods.back().kind, Kind::NotGiven);
    EXPECT_EQ(done.neighbourhoods[done.neighbourhoods.size() - 2].kind, Kind::Several);
}

TEST(Programmation, GivesTheShareOfDroitCommunWhereItIsSaid) {
    const auto done = programmation(sample());
    EXPECT_DOUBLE_EQ(done.common.euros, 3'500);   // CAF 2000 + Ville 1500
    EXPECT_DOUBLE_EQ(done.specific.euros, 8'000); // the first line alone says no
    EXPECT_EQ(done.unflagged.given + done.unflagged.absent, 4U);
    EXPECT_NEAR(done.commonShare().value(), 100 * 3'500 / 11'500.0, 1e-9);
    EXPECT_FALSE(programmation(std::vector{line({{"title", "A"}, {"granted", "5"}})}).commonShare());
    EXPECT_FALSE(
        programmation(std::vector{line({{"title", "A"}, {"funder", "CAF"}, {"granted", "5"}, {"common_law", "1"}}),
                                  line({{"title", "A"}, {"funder", "BOP 147"}, {"granted", "6"}})})
            .commonShare())
        << "a share of the few lines that say so would be all of them";
}

TEST(Programmation, CountsPeopleOnceForAnActionNotForEachFinancer) {
    const auto done = programmation(sample());
    EXPECT_DOUBLE_EQ(done.women.persons, 17); // 12 of action 17, 5 of action 18
    EXPECT_EQ(done.women.given, 2U);
    EXPECT_DOUBLE_EQ(done.men.persons, 8);
    EXPECT_EQ(done.men.absent, 4U);
    EXPECT_EQ(done.renewed.yes, 1U);
    EXPECT_EQ(done.renewed.no, 2U);
    EXPECT_EQ(done.renewed.unsaid, 2U);
    EXPECT_NEAR(done.renewed.share().value(), 100.0 / 3, 1e-9);
    EXPECT_EQ(done.reports.yes, 1U);
    EXPECT_EQ(done.reports.unsaid, 3U);
}

TEST(Programmation, SharesAmongInhabitantsOnlyWhereOneNeighbourhoodIsNamedAndCounted) {
    const auto done = programmation(sample());
    const std::map<std::string, Inhabitants> people{
        {"QP034005", {4'000, 2018}}, {"", {10, 2018}}, {"mosson", {10, 2018}}};
    EXPECT_DOUBLE_EQ(grantedPerInhabitant(group(done.neighbourhoods, "QP034005"), people).value(), 2.5);
    EXPECT_FALSE(grantedPerInhabitant(group(done.neighbourhoods, "QP034006"), people)) << "inhabitants not known";
    EXPECT_FALSE(grantedPerInhabitant(group(done.neighbourhoods, "", Kind::Several), people));
    EXPECT_FALSE(grantedPerInhabitant(group(done.neighbourhoods, "mosson", Kind::Written), people));
}

TEST(Programmation, FindsTheActionsOfAContractByNameWhereTheyHaveNoSiren) {
    auto byName = line({{"title", "A"}, {"contract", ""}, {"contract_name", "MONTPELLIER  Méditerranée Métropole"}});
    byName.set("contract_name", "MONTPELLIER Mediterranee Metropole");
    const std::vector lines{byName, line({{"title", "B"}}), line({{"title", "C"}, {"contract", "200066355"}})};
    EXPECT_EQ(actionsOfContract(lines, "243400017", "Montpellier Méditerranée Métropole").size(), 2U);
    EXPECT_EQ(actionsOfContract(lines, "200066355", "").size(), 1U);
}
