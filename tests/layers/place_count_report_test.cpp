// Facilities beside the squares of small_observatory.hpp; expected counts by hand.
#include "counted_rows.hpp"
#include "place_count_report.hpp"
#include "place_count_table.hpp"

#include "gate.hpp"
#include "real_observatory.hpp"
#include "small_observatory.hpp"

#include "observatory/sources.hpp"

#include <gmock/gmock.h>

using namespace layers;
using support::bottom;
using support::left;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

geo::NoProgress quiet;

std::string facility(const std::string& type, double east, double north, const std::string& quality,
                     const std::string& code, const std::string& commune = "34172;34172_0101") {
    return "93;34;" + commune + ";2023;" + type + ";" + std::to_string(left + east) + ";" +
           std::to_string(bottom + north) + ";" + quality + ";" + code + ";1\n";
}

constexpr auto* heads = "REG;DEP;DEPCOM;DCIRIS;AN;TYPEQU;LAMBERT_X;LAMBERT_Y;QUALITE_XY;QP2015;QUALI_QP2015\n";

/// Mosson (2,000 inhabitants) lies from 50 to 450 m east and 1,300 to 1,700 m north; Pas du Loup (1,000) from 1,300 to
/// 1,700 m east and 300 to 700 m north.
class PlaceCountReport : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_small = new support::SmallObservatory;
        const auto file = s_small->folder.write(
            "bpe23.csv", std::string{heads} + facility("D201", 250, 1'400, "Bonne", "QP034005") +
                             facility("D201", 550, 1'500, "Acceptable", "CSZ") +            // 100 m beside Mosson
                             facility("C101", 1'500, 500, "Bonne", "QP034005") +            // in Pas du Loup
                             "93;34;34172;34172_0101;2023;D301;;;;QP034005;1\n" +           // without a place
                             facility("D232", 3'500, 1'500, "Bonne", "HZ", "34057;34057") + // far
                             facility("D201", 450, 1'500, "Bonne", "CSZ") +                 // on the outline of Mosson
                             facility("C101", 1'400, 400, "Mauvaise", "QP034006") +         // in Pas du Loup
                             facility("C101", 1'600, 600, "Bonne", ""));
        auto observatory = geo::Observatory::open(s_small->file, geo::Observatory::Mode::Write);
        real::import(observatory, file);
        real::import(observatory, s_small->folder.write("meta_types.csv", "COD_MOD;LIB_MOD\nC101;École maternelle\n"
                                                                          "D201;Médecin généraliste\n"));
        real::import(observatory,
                     s_small->folder.write("codes24.csv", "siret;x;y;qualite_xy;epsg;plg_qp24;plg_iris;"
                                                          "plg_qp15;plg_code_commune;qualite_qp15\n"
                                                          "12345678200010;" +
                                                              std::to_string(left + 250) + ";" +
                                                              std::to_string(bottom + 1'250) +
                                                              ";12;2154;CSZ;341720101;QP034005;34172;2\n"));
    }
    static void TearDownTestSuite() { delete s_small; }

    CountReport report(const CountAsked& asked) const {
        const indicators::FigureReader reader{m_observatory, indicators::Catalogue::shipped()};
        return countReport(m_observatory, reader, asked, quiet);
    }
    static CountAsked asking(const std::string& list, std::vector<std::string> only = {}, const std::string& by = {}) {
        CountAsked asked;
        asked.places = {list, by, std::move(only)};
        asked.targets = indicators::TargetExpression::parse("qpv@2015");
        return asked;
    }
    std::string refusal(const CountAsked& asked) const {
        try {
            report(asked);
        } catch (const geo::Error& error) {
            return error.what();
        }
        return {};
    }

    inline static support::SmallObservatory* s_small = nullptr;
    geo::Observatory m_observatory = s_small->open();
};

const CountedNeighbourhood& of(const CountReport& report, const std::string& code) {
    return *std::ranges::find(report.of, code, &CountedNeighbourhood::code);
}

std::vector<std::string> sentences(const CountReport& report) {
    std::vector<std::string> words;
    for (const auto& each : inWords(report))
        words.push_back(geo::plainText(each));
    return words;
}

std::string textOf(const SheetCell& cell) {
    std::string text;
    if (const auto* messages = std::get_if<SheetText>(&cell.content))
        for (const auto& message : *messages)
            text += (text.empty() ? "" : " · ") + geo::plainText(message);
    return text;
}

/// The cell of a row that has this code, under a column's id.
const SheetCell& cellAt(const Sheet& sheet, const std::string& code, const std::string& column) {
    const auto at = std::ranges::find(sheet.columns, column, &SheetColumn::id) - sheet.columns.begin();
    const auto row = std::ranges::find_if(
        sheet.rows, [&](const auto& cells) { return textOf(cells[0]) == code || textOf(cells[1]) == code; });
    return row->at(static_cast<std::size_t>(at));
}

double numberAt(const Sheet& sheet, const std::string& code, const std::string& column) {
    return std::get<SheetNumber>(cellAt(sheet, code, column).content).value;
}

} // namespace

TEST_F(PlaceCountReport, CountsAListInNeighbourhoodsWithTheirInhabitants) {
    const auto made = report(asking("bpe"));
    EXPECT_EQ(made.list, "bpe@2023");
    EXPECT_EQ(made.by, "TYPEQU");
    EXPECT_EQ(made.places, 7);
    EXPECT_EQ(made.poor, 2) << "acceptable and bad";
    EXPECT_EQ(made.withoutPlace, 1);
    EXPECT_EQ(made.outside, 1);
    const auto& mosson = of(made, "QP034005");
    EXPECT_EQ(mosson.count.all.strict.all, 2) << "one inside and one on the outline";
    EXPECT_EQ(mosson.count.all.ring[0].all, 1);
    EXPECT_EQ(mosson.count.all.ring[0].poor, 1);
    EXPECT_EQ(mosson.nearest, 0);
    EXPECT_EQ(mosson.inhabitants.number.value, 2'000);
    EXPECT_EQ(mosson.inhabitants.year, 2017) << "that of 2020 has no population";
    EXPECT_EQ(perThousand(mosson.count.all.strict.all, mosson.inhabitants).value, 1);
    EXPECT_EQ(of(made, "QP034006").count.all.strict.all, 3);
    EXPECT_EQ(of(made, "QP034006").count.all.strict.poor, 1);
    EXPECT_GT(of(made, "QP034099").nearest.value(), 300);
    EXPECT_THAT(made.notReached, ElementsAre("QP030001")) << "the list has no row in Alès: zero would be a lie";
    EXPECT_EQ(made.together.count.once.all.strict.all, 5);
    EXPECT_EQ(made.together.inhabitants.number.value, 3'800);
    EXPECT_EQ(made.together.withoutInhabitants, 0u);
    EXPECT_THAT(sentences(made), testing::IsSupersetOf({"Places counted: 7", "In the strict perimeters: 5"}));
}

TEST_F(PlaceCountReport, NamesCategoriesByTheListOfLabels) {
    const auto made = report(asking("bpe@2023", {"D", "c10"}));
    std::vector<std::string> categories;
    for (const auto& category : made.categories)
        categories.push_back(category.code + " " + geo::plainText(category.label));
    EXPECT_THAT(categories, ElementsAre("C101 École maternelle", "D201 Médecin généraliste", "D232 "));
    EXPECT_EQ(report(asking("bpe", {"C101"})).places, 3);
    const auto byQuality = report(asking("bpe", {}, "qualite_xy"));
    EXPECT_EQ(byQuality.by, "QUALITE_XY");
    EXPECT_EQ(byQuality.categories.size(), 3u);
}

TEST_F(PlaceCountReport, LeavesPoorlyPlacedOnesOut) {
    auto asked = asking("bpe");
    asked.withoutPoor = true;
    const auto made = report(asked);
    EXPECT_EQ(made.places, 5);
    EXPECT_EQ(made.poor, 2);
    EXPECT_EQ(of(made, "QP034005").count.all.ring[0].all, 0);
    EXPECT_EQ(of(made, "QP034006").count.all.strict.all, 2);
    EXPECT_THAT(sentences(made), testing::Contains(HasSubstr("Left out because the list itself says")));
}

TEST_F(PlaceCountReport, TakesNeighbourhoodsTogether) {
    auto asked = asking("bpe");
    asked.per = indicators::Grouping::Commune;
    const auto made = report(asked);
    const auto montpellier = std::ranges::find(made.groups, "34172", &CountedTogether::code);
    ASSERT_NE(montpellier, made.groups.end());
    EXPECT_EQ(montpellier->count.once.all.strict.all, 5);
    EXPECT_EQ(montpellier->inhabitants.number.value, 3'000);
    EXPECT_NEAR(perThousand(montpellier->ofInhabited.all.strict.all, montpellier->inhabitants).value, 5.0 / 3, 1e-9);
}

TEST_F(PlaceCountReport, HasNoRateWhereNoPopulationIsPublished) {
    auto asked = asking("bpe");
    asked.targets = indicators::TargetExpression::parse("qpv@2024");
    const auto made = report(asked);
    EXPECT_EQ(made.of.at(0).inhabitants.number.state, geo::CellState::NotAvailable);
    EXPECT_EQ(perThousand(3, made.of.at(0).inhabitants).state, geo::CellState::NotAvailable);
    EXPECT_EQ(made.together.withoutInhabitants, 1u);
    EXPECT_THAT(sentences(made), testing::Contains(HasSubstr("nothing is told for 1,000 inhabitants")));
    EXPECT_FALSE(made.codes) << "the list has codes of 2015 alone";
}

TEST_F(PlaceCountReport, ComparesWithTheCodesOfTheList) {
    const auto made = report(asking("bpe"));
    ASSERT_TRUE(made.codes);
    EXPECT_EQ(made.codes->column, "QP2015");
    EXPECT_EQ(made.codes->compared, 6);
    EXPECT_EQ(made.codes->unsaid, 1);
    EXPECT_EQ(made.codes->unplaced, 1);
    EXPECT_EQ(made.codes->different, 2);
    ASSERT_EQ(made.codes->places.size(), 2u);
    const auto& moved = made.codes->places[0];
    EXPECT_EQ(moved.key, "3") << "the third row: it has no SIRET";
    EXPECT_EQ(moved.said, "QP034005");
    EXPECT_EQ(moved.found, "QP034006");
    EXPECT_NEAR(moved.metres, std::hypot(1'050, 800), 1e-6);
    EXPECT_EQ(moved.doubt, 100);
    EXPECT_EQ(moved.quality, "1");
    const auto& onOutline = made.codes->places[1];
    EXPECT_EQ(onOutline.said, "");
    EXPECT_EQ(onOutline.found, "QP034005");
    EXPECT_NEAR(onOutline.metres, 0, 1e-6);
    const auto mosson =
        static_cast<std::size_t>(std::ranges::find(made.of, "QP034005", &CountedNeighbourhood::code) - made.of.begin());
    EXPECT_EQ(made.codes->byCode[mosson], 2);
    EXPECT_EQ(made.codes->byOutline[mosson], 2);
    EXPECT_THAT(sentences(made), testing::Contains(HasSubstr("say different things: 2 of 6")));

    const auto sirene = report(asking("sirene-geo"));
    ASSERT_TRUE(sirene.codes);
    EXPECT_EQ(sirene.codes->column, "plg_qp15");
    EXPECT_EQ(sirene.codes->places.at(0).key, "12345678200010");
    EXPECT_NEAR(sirene.codes->places.at(0).metres, 50, 1e-6);
    EXPECT_EQ(sirene.poor, 1) << "at random in the street";
}

TEST_F(PlaceCountReport, SaysWhereManyPlacesStandAtOneSpot) {
    std::string rows = heads;
    for (int i = 0; i < 20; ++i)
        rows += facility("D201", 250, 1'400, "Bonne", "QP034005") + facility("D201", 3'500 + i, 1'500, "Bonne", "HZ");
    const support::SmallObservatory other;
    auto observatory = geo::Observatory::open(other.file, geo::Observatory::Mode::Write);
    real::import(observatory, other.folder.write("bpe23.csv", rows));
    const indicators::FigureReader reader{observatory, indicators::Catalogue::shipped()};
    EXPECT_THAT(sentences(countReport(observatory, reader, asking("bpe"), quiet)),
                testing::Contains(HasSubstr("20 of the places lie at one and the same spot, in the neighbourhood "
                                            "Mosson (QP034005)")));
    EXPECT_THAT(sentences(report(asking("bpe"))), testing::Not(testing::Contains(HasSubstr("same spot"))));
}

TEST_F(PlaceCountReport, CountsRecordsOfTheRegister) {
    const auto made = report(asking("adherents", {"metropole"}));
    EXPECT_EQ(made.places, 1);
    EXPECT_EQ(made.by, "type");
    EXPECT_EQ(geo::plainText(made.categories.at(0).label), "metropolis");
    EXPECT_FALSE(made.codes);
}

TEST(WantedCategories, AreThoseCalledSoBeforeThoseThatBeginSo) {
    const std::set<std::string> there{"Collège", "École", "École maternelle"};
    const WantedCategories one{{"ateliers", "type", {"École"}}, there};
    EXPECT_TRUE(one("École"));
    EXPECT_FALSE(one("École maternelle"));
    const WantedCategories some{{"ateliers", "type", {"ecol"}}, there};
    EXPECT_TRUE(some("École maternelle"));
    EXPECT_FALSE(some("Collège"));
}

TEST_F(PlaceCountReport, RefusesWhatIsNotThereNamingWhatIs) {
    EXPECT_THAT(refusal(asking("bqe")), HasSubstr("there is no list of places “bqe”; there are bpe@2023"));
    EXPECT_THAT(refusal(asking("bpe@2019")), HasSubstr("bpe@2023"));
    EXPECT_THAT(refusal(asking("bpe", {}, "TYPE")), HasSubstr("has no column “TYPE”; it has TYPEQU"));
    EXPECT_THAT(refusal(asking("bpe", {"D29"})), HasSubstr("is of the category “D29”; there are D201, D232"));
    EXPECT_THAT(refusal(asking("sirene-geo", {"88"})), HasSubstr("does not say which of its columns"));
    EXPECT_THAT(refusal(asking("adherents", {}, "typ")), HasSubstr("it has type"));
    auto communes = asking("bpe");
    communes.targets = indicators::TargetExpression::parse("commune");
    EXPECT_THAT(refusal(communes), HasSubstr("not against commune"));
    auto gard = asking("bpe");
    gard.targets = indicators::TargetExpression::parse("qpv@2015:QP030001");
    EXPECT_THAT(refusal(gard), HasSubstr("no row in the communes of these neighbourhoods (QP030001)"));
    auto wide = asking("bpe");
    wide.radii = {90'000};
    EXPECT_THAT(refusal(wide), HasSubstr("at most 20000 m wide"));
}

TEST_F(PlaceCountReport, MakesAWorkbookOfWhatItCounted) {
    auto asked = asking("bpe");
    asked.per = indicators::Grouping::Commune;
    const auto made = report(asked);
    const auto book = countWorkbook(m_observatory, made);
    std::vector<std::string> names;
    for (const auto& sheet : book.sheets)
        names.push_back(geo::plainText(sheet.name));
    EXPECT_THAT(names, ElementsAre("Neighbourhoods", "Taken together", "By category", "Codes of the list",
                                   "Different places", "Sources"));
    const auto& each = book.sheets[0];
    EXPECT_EQ(numberAt(each, "QP034005", "strict"), 2);
    EXPECT_EQ(numberAt(each, "QP034005", "ring_0_300"), 1);
    EXPECT_EQ(numberAt(each, "QP034005", "extended_300"), 3);
    EXPECT_EQ(numberAt(each, "QP034005", "extended_300_poor"), 1);
    EXPECT_EQ(numberAt(each, "QP034005", "per_1000_inhabitants"), 1);
    EXPECT_EQ(numberAt(each, "QP034005", "inhabitants_year"), 2017);
    EXPECT_EQ(each.records, 3u);
    EXPECT_EQ(numberAt(book.sheets[1], "34172", "strict_once"), 5);
    EXPECT_EQ(numberAt(book.sheets[1], "34172", "neighbourhoods"), 2);
    EXPECT_EQ(numberAt(book.sheets[3], "QP034006", "by_outline"), 2) << "of the rows that say something";
    for (const auto& sheet : book.sheets)
        for (std::size_t row = 0; row < sheet.headings + sheet.records; ++row)
            if (&sheet != &book.sheets.back()) {
                EXPECT_EQ(sheet.rows[row].size(), sheet.columns.size()) << geo::plainText(sheet.name) << row;
            }
    EXPECT_EQ(book.sources.size(), 3u) << "list, outlines, inhabitants";
    const auto records = countRecords(made);
    EXPECT_EQ(records.records, records.rows.size() - 1);
    EXPECT_EQ(numberAt(records, "QP034005", "strict"), 2);
}

TEST_F(PlaceCountReport, IsAskedForAgainByItsRecipe) {
    auto asked = asking("bpe", {"D"});
    asked.targets = indicators::TargetExpression::parse("qpv@2015:QP034005,QP034006");
    asked.radii = {100, 300};
    asked.per = indicators::Grouping::Epci;
    asked.withoutPoor = true;
    Recipe recipe;
    recipe.request = toJson(asked);
    EXPECT_TRUE(isCount(recipe.request));
    static constexpr DocumentWords words{"%1 %2", "%1", "%1"};
    const auto again = countAsked(Fields{recipe.request, words});
    EXPECT_EQ(toJson(again), recipe.request);
    const auto made = report(asking("bpe"));
    const auto json = toJson(made);
    EXPECT_EQ(json.at("together").at("each_place_once").at("strict").at("all"), 5);
    EXPECT_EQ(json.at("codes_of_list").at("different"), 2);
}
