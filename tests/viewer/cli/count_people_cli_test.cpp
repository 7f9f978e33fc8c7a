// `lisiere count --people`: a neighbourhood near 46° N with a hundred people in each square that it touches, a place in
// its middle; beside it one without squares. Figures worked out by GeoPandas' parts.
#include "program.hpp"

#include "spreadsheet.hpp"

#include <algorithm>

using testing::ContainsRegex;
using testing::HasSubstr;

namespace {

class CountPeopleCommand : public testing::Test {
protected:
    void SetUp() override {
        m_folder.write("qp2024.geojson", R"({"type":"FeatureCollection","features":[)" + feature("QN03401I", "2") +
                                             "," + feature("QN03402I", "3") + "]}");
        m_folder.write("lieux.csv", "nom;longitude;latitude\nun;2,0025;46,0025\ndeux;3,0025;46,0025\n");
        std::string squares = "idcar_200m,i_est_200,ind,men\n";
        for (const int east : {3'701'800, 3'702'000, 3'702'200})
            for (const int north : {2'576'200, 2'576'400, 2'576'600, 2'576'800})
                squares += "CRS3035RES200mN" + std::to_string(north) + "E" + std::to_string(east) + ",0,100,40\n";
        m_folder.write("carreaux_200m_2019.csv", squares);
        ASSERT_EQ(lisiere({"init", "o.sqlite"}).status, 0);
        for (const auto* file : {"qp2024.geojson", "lieux.csv"})
            ASSERT_EQ(lisiere({"import", "o.sqlite", file}).status, 0) << file;
    }
    void importSquares() {
        const auto imported = lisiere({"import", "o.sqlite", "carreaux_200m_2019.csv", "--vintage", "2019"});
        ASSERT_EQ(imported.status, 0) << imported.err;
    }
    static std::string feature(const std::string& code, const std::string& west) {
        const auto corner = [&](const char* east, const char* north) {
            return "[" + west + east + ",46" + north + "]";
        };
        return R"({"type":"Feature","properties":{"code_qp":")" + code + R"(","lib_qp":"Quartier"},)" +
               R"("geometry":{"type":"Polygon","coordinates":[[)" + corner("", "") + "," + corner(".005", "") + "," +
               corner(".005", ".005") + "," + corner("", ".005") + "," + corner("", "") + "]]}}";
    }
    program::Result lisiere(std::vector<std::string> words) const {
        words.insert(words.end(), {"--lang", "en"});
        return program::run(m_folder.path(), words);
    }
    support::TemporaryFolder m_folder;
};

} // namespace

TEST_F(CountPeopleCommand, PrintsSharesWithTheLeastAndTheMost) {
    const auto without = lisiere({"count", "o.sqlite", "--of", "list:lieux", "--people"});
    ASSERT_EQ(without.status, 0) << without.err;
    EXPECT_THAT(without.err, HasSubstr("import INSEE’s squares of 200 m"));
    importSquares();
    const auto result = lisiere({"count", "o.sqlite", "--of", "list:lieux", "--people"});
    ASSERT_EQ(result.status, 0) << result.err;
    EXPECT_THAT(result.out, ContainsRegex("QN03401I +Quartier +80% +37% +100% +206[^0-9]+m"));
    EXPECT_THAT(result.err, HasSubstr("Neighbourhoods without a square with inhabitants: 1 of 2"));
    const auto json = lisiere({"count", "o.sqlite", "--of", "list:lieux", "--people", "--json"}).json();
    const auto& near = json.at("inhabitants_near").at(0);
    EXPECT_NEAR(near.at("people").get<double>(), 538.11, 0.01);
    EXPECT_NEAR(near.at("within").at(0).at("value").get<double>(), 0.80458, 1e-4);
    EXPECT_NEAR(near.at("mean_distance_m").at("value").get<double>(), 206.233, 0.01);
    EXPECT_TRUE(near.at("mean_distance_m").at("indicative").get<bool>()) << "under the diagonal of a square";
}

TEST_F(CountPeopleCommand, WritesASheetAndATableThatAreMadeAgain) {
    importSquares();
    const auto result =
        lisiere({"count", "o.sqlite", "--of", "list:lieux", "--people", "--xlsx", "c.xlsx", "--csv", "c.csv"});
    ASSERT_EQ(result.status, 0) << result.err;
    EXPECT_THAT(result.err, HasSubstr("c-people.csv"));
    EXPECT_THAT(support::readFile(m_folder / "c-people.csv"), HasSubstr("QN03401I;Quartier;Strict outline;80;37;100"));
    const auto sheets = support::readXlsx(m_folder / "c.xlsx");
    const auto sheet =
        std::ranges::find(sheets, "Inhabitants near a place", [](const auto& each) { return each.name; });
    ASSERT_NE(sheet, sheets.end());
    EXPECT_TRUE(sheet->row("QN03402I"));
    EXPECT_THAT(support::readFile(m_folder / "c.csv.sources.txt"), HasSubstr("filosofi"));
    for (const auto* file : {"c.xlsx", "c.csv"}) {
        const auto again = lisiere({"replay", file, "o.sqlite", std::string{"again-"} + file});
        ASSERT_EQ(again.status, 0) << again.err;
        EXPECT_EQ(support::readFile(m_folder / (std::string{"again-"} + file)), support::readFile(m_folder / file));
    }
    EXPECT_EQ(support::readFile(m_folder / "again-c-people.csv"), support::readFile(m_folder / "c-people.csv"));
}
