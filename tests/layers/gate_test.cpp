// What leaves: planted names, addresses and numbers stay in, official names do not; small counts of a convention are
// refused.
#include "gate.hpp"
#include "personal_data.hpp"

#include <gmock/gmock.h>

using namespace layers;
using geo::Cell;
using geo::LayerCell;
using geo::LayerContent;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

LayerContent layer(const char* name, const std::vector<std::string>& columns,
                   const std::vector<std::vector<std::string>>& rows) {
    LayerContent made;
    made.name = name;
    for (const auto& column : columns)
        made.columns.push_back({column, false});
    for (const auto& row : rows)
        made.rows.emplace_back(row.begin(), row.end());
    return made;
}

std::vector<std::string> namesOf(const LayerContent& content) {
    std::vector<std::string> names;
    for (const auto& column : content.columns)
        names.push_back(column.name);
    return names;
}

const std::string& text(const LayerContent& content, std::size_t row, std::size_t column) {
    return std::get<std::string>(content.rows.at(row).at(column));
}

geo::Error refusal(const LayerContent& content) {
    try {
        Gate{}.release(content, {});
    } catch (const geo::Error& error) {
        return error;
    }
    return geo::Error{geo::Error::Code::Usage, "nothing was refused"};
}

geo::Source convention(int threshold) {
    geo::Source source;
    source.title = "Effectifs";
    source.licence = geo::conventionLicence(threshold);
    return source;
}

LayerContent counts(const std::vector<double>& values, int threshold) {
    LayerContent made;
    made.name = "effectifs@2024";
    made.family = "effectifs";
    made.columns = {{"code", false}, {"eleves", true}};
    for (const auto value : values)
        made.rows.push_back({std::string{"QP034005"}, Cell::of(value)});
    made.sources = {convention(threshold)};
    return made;
}

} // namespace

TEST(PersonalColumns, GoByTheirNamesInAListThatSomebodyMade) {
    auto content =
        layer("list:contacts@2024", {"commune", "Nom", "Prénom", "Téléphone", "courriel_pro", "structure", "referent"},
              {{"34172", "Exemple", "Jeanne", "", "", "Association du Mas", "x"}});
    const auto found = takeOutPersons(content);
    EXPECT_THAT(found.columns, ElementsAre("Nom", "Prénom", "Téléphone", "courriel_pro", "referent"));
    EXPECT_THAT(namesOf(content), ElementsAre("commune", "structure"));
    EXPECT_EQ(text(content, 0, 1), "Association du Mas") << "cells stay under their own heads";
}

TEST(PersonalColumns, GoByTheirContentWhateverTheirName) {
    auto content = layer("list:divers", {"a", "b", "c", "d"},
                         {{"Jeanne Martin", "j.martin@exemple.fr", "04 67 00 00 01", "salle"},
                          {"PETIT Claude", "", "+33 6 00 00 00 02", "préau"},
                          {"Mme Durand", "d@exemple.org", "0467000003", "cour"}});
    EXPECT_THAT(takeOutPersons(content).columns, ElementsAre("a", "b", "c"));
    EXPECT_THAT(namesOf(content), ElementsAre("d"));
}

TEST(PersonalColumns, AreNotThoseOfOfficialNames) {
    auto zones = layer("qpv@2015", {"code_qp", "nom_qp", "commune_qp"},
                       {{"QP034001", "Jean Moulin", "Béziers"}, {"QP034002", "Pierre Curie", "Lunel"}});
    EXPECT_TRUE(takeOutPersons(zones).empty());
    EXPECT_EQ(text(zones, 0, 1), "Jean Moulin");
    auto schools = layer("list:ecoles", {"ecole", "uai"}, {{"Jean Moulin", "0340001A"}, {"Louise Michel", "0340002B"}});
    EXPECT_TRUE(takeOutPersons(schools).empty()) << "schools are named after persons";
}

TEST(PersonalColumns, AreNotNumbersThatOnlyLookLikeTelephones) {
    auto content = layer("sirene@2024", {"siret", "date", "tva", "finess"},
                         {{"01234567890123", "01/02/2023 04/05/2024", "0467000001", "340000123"},
                          {"12345678901234", "02-03-2020", "0467000002", "340000124"}});
    EXPECT_TRUE(takeOutPersons(content).empty());
}

TEST(PersonalCells, LoseTheAddressAndKeepTheRest) {
    auto content = layer("sites", {"name", "note"},
                         {{"Centre", "Voir Mme Durand au 04.67.00.00.01 ou accueil@exemple.fr, salle 3"},
                          {"Nord", "réunion le 12"},
                          {"Sud", "fermé"}});
    const auto found = takeOutPersons(content);
    EXPECT_THAT(found.columns, IsEmpty());
    EXPECT_EQ(found.cells, 1U);
    const auto& note = text(content, 0, 1);
    EXPECT_THAT(note, HasSubstr("salle 3"));
    for (const char* gone : {"Durand", "04.67", "@"})
        EXPECT_THAT(note, testing::Not(HasSubstr(gone)));
    EXPECT_EQ(text(content, 1, 1), "réunion le 12");
}

TEST(PersonalRows, OfPersonsLoseTheirPoints) {
    auto content = layer("list:participants", {"participant", "quartier"},
                         {{"Jeanne Martin", "La Mosson"}, {"Claude Petit", "Lemasson"}});
    content.shapes = LayerContent::Shapes::Points;
    content.epsg = 2154;
    content.points = {geo::Point{1, 2}, geo::Point{3, 4}};
    EXPECT_TRUE(takeOutPersons(content).places);
    EXPECT_EQ(content.shapes, LayerContent::Shapes::None);
    EXPECT_THAT(content.points, IsEmpty());
    EXPECT_THAT(namesOf(content), ElementsAre("quartier"));
}

TEST(Gate, RefusesAListOfPersonsAndSaysWhatCanBeDone) {
    const auto error = refusal(layer("list:participants", {"id", "participant", "mail"},
                                     {{"1", "Jeanne Martin", "a@exemple.fr"}, {"2", "Claude Petit", "b@exemple.fr"}}));
    EXPECT_EQ(error.code(), geo::Error::Code::Refused);
    EXPECT_THAT(error.what(), testing::AllOf(HasSubstr("participant, mail"), HasSubstr("Count them by commune")));
}

TEST(Gate, SaysWhatItTookOutAndKeepsItInTheRecipe) {
    const auto released = Gate{}.release(layer("list:lieux", {"lieu", "mail"}, {{"Maison pour tous", "a@exemple.fr"}}),
                                         {RecipeKind::Layer});
    ASSERT_EQ(released.imprint().leftOut.size(), 1U);
    EXPECT_THAT(geo::plainText(released.imprint().leftOut[0]), HasSubstr("mail"));
    EXPECT_THAT(released.imprint().recipe.leftOut, ElementsAre("mail"));
    EXPECT_THAT(namesOf(released.content()), ElementsAre("lieu"));
}

TEST(Gate, RefusesCountsOfAConventionUnderItsThreshold) {
    EXPECT_EQ(refusal(counts({120, 4}, 5)).code(), geo::Error::Code::Refused);
    EXPECT_THAT(refusal(counts({120, 4, 3}, 5)).what(), HasSubstr("2 of its counts are under 5"));
    EXPECT_EQ(refusal(counts({120, 10}, 11)).code(), geo::Error::Code::Refused) << "households";
    EXPECT_EQ(refusal(counts({120, 5, 0}, 5)).code(), geo::Error::Code::Usage) << "at the threshold, and none at all";
    EXPECT_EQ(refusal(counts({4.5}, 5)).code(), geo::Error::Code::Usage) << "a rate is no count";
    auto published = counts({1}, 5);
    published.sources[0].licence = "Licence Ouverte 2.0";
    EXPECT_EQ(refusal(published).code(), geo::Error::Code::Usage) << "its producer has protected it";
}

TEST(Gate, RefusesTheSameInATable) {
    Workbook book;
    book.sources = {convention(5)};
    book.sheets.resize(1);
    book.sheets[0].rows = {{SheetCell{SheetNumber{3, "%", 0}}, SheetCell{SheetNumber{3, "pers.", 0}}}};
    EXPECT_THROW(Gate{}.release(book, {}), geo::Error);
    book.sheets[0].rows[0].pop_back();
    EXPECT_NO_THROW(Gate{}.release(book, {})) << "three per cent are no three persons";
}

TEST(Gate, RefusesTheSameInATableThatIsCopied) {
    auto small = convention(5);
    small.id = 7;
    const Gate gate{{small}};
    ShownTable table{{"Code", "Pupils"}, {{"QP034005", "4"}}, {4}, {7}};
    EXPECT_THROW(gate.release(table, {}), geo::Error);
    table.sources = {8};
    EXPECT_NO_THROW(gate.release(table, {})) << "of another data set";
    table = {{"Code", "Pupils"}, {{"QP034005", "40"}}, {40}, {7, 7}};
    EXPECT_EQ(gate.release(table, {}).imprint().sources.size(), 1U) << "named once";
}

TEST(Gate, RefusesTheSameOnAMap) {
    auto figures = std::make_shared<indicators::Figures>();
    figures->indicator.nature = indicators::Nature::Ratio;
    figures->sources = {7};
    figures->values = figures->numerator = figures->denominator = geo::Column(2);
    figures->numerator.set(0, Cell::of(40));
    figures->numerator.set(1, Cell::of(2));
    MapPage page;
    page.map.used = {convention(5)};
    page.map.used[0].id = 7;
    page.map.filled.emplace();
    page.map.filled->figures = figures;
    page.map.filled->fills = {0, -2};
    EXPECT_NO_THROW(Gate{}.release(PageContent{page}, {})) << "the small one lies outside the territory";
    page.map.filled->fills = {0, 1};
    EXPECT_THROW(Gate{}.release(PageContent{page}, {}), geo::Error) << "a rate of two persons";
}

TEST(Gate, TakesContactsOffASheet) {
    SheetPages sheet;
    sheet.pages.resize(1);
    Facts facts;
    facts.facts = {{{"%1", {std::string{"Étape"}}}, {"%1", {std::string{"diagnostic"}}}, {}, false},
                   {{"%1", {std::string{"Contact"}}}, {"%1", {std::string{"04 67 00 00 01"}}}, {}, false}};
    sheet.pages[0].regions.push_back({{}, {facts}});
    const auto released = Gate{}.release(PageContent{sheet}, {RecipeKind::Sheet});
    const auto& kept = std::get<Facts>(std::get<SheetPages>(released.content()).pages[0].regions[0].blocks[0]);
    EXPECT_EQ(kept.facts.size(), 1U);
    EXPECT_EQ(released.imprint().leftOut.size(), 1U);
}

TEST(Gate, FindsTheDataOfASheetByTheLinesItPrints) {
    geo::Source demo;
    demo.title = "Démographie 2022";
    demo.producer = "INSEE";
    demo.family = "qpv-demo";
    demo.licence = "Licence Ouverte 2.0";
    demo.importedAt = "2026-11-02T08:00:00Z";
    SheetPages sheet;
    sheet.pages.resize(1);
    sheet.pages[0].footer.sources = {"INSEE, Démographie 2022"};
    const auto imprint = Gate{std::vector{demo}}.release(PageContent{sheet}, {}).imprint();
    ASSERT_EQ(imprint.recipe.data.size(), 1U);
    EXPECT_EQ(imprint.recipe.data[0].family, "qpv-demo");
    EXPECT_EQ(geo::plainText(imprint.sources.at(0)),
              "INSEE, Démographie 2022, Licence Ouverte 2.0, file obtained on 2026-11-02");
}

TEST(Gate, NamesTheDataOfAChartThatTheMapDoesNotShow) {
    geo::Source income;
    income.id = 12;
    income.family = "qpv-revn";
    MapPage page;
    page.chart.emplace().source = 12;
    const auto recipe = Gate{std::vector{income}}.release(PageContent{page}, {}).imprint().recipe;
    ASSERT_EQ(recipe.data.size(), 1U);
    EXPECT_EQ(recipe.data[0].family, "qpv-revn");
}

TEST(Released, IsStillReleasedAfterItWasMadeIntoSomethingElse) {
    const auto released = Gate{}.release(Workbook{}, {RecipeKind::Table});
    const auto size = released.made([](const Workbook& book) { return book.sheets.size(); });
    EXPECT_EQ(size.content(), 0U);
    EXPECT_EQ(size.imprint().recipe.kind, RecipeKind::Table);
}
