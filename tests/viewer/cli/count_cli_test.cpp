// `lisiere count` on two neighbourhoods drawn as squares of some hundred metres near 46° N: 0.005° are 387 m eastwards
// and 556 m northwards.
#include "program.hpp"

#include "spreadsheet.hpp"

#include <algorithm>
#include <sstream>

using testing::HasSubstr;
using testing::Not;

namespace {

std::string feature(const std::string& code, const std::string& name, double west) {
    std::ostringstream json;
    json.precision(12);
    json << R"({"type":"Feature","properties":{"code_qp":")" << code << R"(","lib_qp":")" << name
         << R"("},"geometry":{"type":"Polygon","coordinates":[[)";
    const char* comma = "";
    for (const auto& [east, north] : {std::pair{0.0, 0.0}, std::pair{0.005, 0.0}, std::pair{0.005, 0.005},
                                      std::pair{0.0, 0.005}, std::pair{0.0, 0.0}}) {
        json << comma << '[' << west + east << ',' << 46 + north << ']';
        comma = ",";
    }
    json << "]]}}";
    return json.str();
}

/// Between the neighbourhoods lie 0.005°.
class CountCommand : public testing::Test {
protected:
    void SetUp() override {
        m_folder.write("qp2024.geojson", R"({"type":"FeatureCollection","features":[)" +
                                             feature("QN03401I", "Mosson", 2) + "," +
                                             feature("QN03402I", "Gély", 2.01) + "]}");
        m_folder.write("lieux.csv", "nom;famille;longitude;latitude\n"
                                    "un;santé;2,0025;46,0025\n"
                                    "deux;école;2,0075;46,0025\n"
                                    "trois;santé;2,0125;46,0025\n"
                                    "loin;école;2,1000;46,0025\n"
                                    "rien;école;;\n");
        ASSERT_EQ(lisiere({"init", "o.sqlite"}).status, 0);
        for (const auto* file : {"qp2024.geojson", "lieux.csv"}) {
            const auto imported = lisiere({"import", "o.sqlite", file});
            ASSERT_EQ(imported.status, 0) << imported.err;
        }
    }
    program::Result lisiere(std::vector<std::string> words, const std::string& language = "en") const {
        words.insert(words.end(), {"--lang", language});
        return program::run(m_folder.path(), words);
    }
    support::TemporaryFolder m_folder;
};

} // namespace

TEST_F(CountCommand, PrintsEachNeighbourhoodAndAllTogether) {
    const auto before = program::sha256(m_folder / "o.sqlite");
    const auto result = lisiere({"count", "o.sqlite", "--of", "list:lieux", "--by", "famille"});
    ASSERT_EQ(result.status, 0) << result.err;
    EXPECT_EQ(program::sha256(m_folder / "o.sqlite"), before);
    EXPECT_THAT(result.out, testing::ContainsRegex("QN03401I +Mosson +1 +1 +2"));
    EXPECT_THAT(result.out, testing::ContainsRegex("each place once +2 +1 +3"));
    EXPECT_THAT(result.out, testing::ContainsRegex("sum +2 +2 +4"));
    EXPECT_THAT(result.out, testing::ContainsRegex("école +0 +1 +1"));
    EXPECT_THAT(result.err, HasSubstr("Rows of the list without a place, counted nowhere: 1"));
    EXPECT_THAT(result.err, HasSubstr("nor around them: 1"));
    EXPECT_THAT(result.err, HasSubstr("generation 2024"));
    const auto french = lisiere({"count", "o.sqlite", "--of", "list:lieux"}, "fr");
    EXPECT_THAT(french.out, HasSubstr("couronne 0–300"));
}

TEST_F(CountCommand, WritesFilesThatSayWhereTheyComeFromAndAreMadeAgain) {
    const auto result = lisiere({"count", "o.sqlite", "--of", "list:lieux:san", "--by", "famille", "--buffer", "100",
                                 "--xlsx", "c.xlsx", "--csv", "c.csv"});
    ASSERT_EQ(result.status, 0) << result.err;
    EXPECT_EQ(result.out, "");
    const auto sheets = support::readXlsx(m_folder / "c.xlsx");
    ASSERT_EQ(sheets.size(), 4u);
    const auto heads = sheets[0].row("Code").value();
    EXPECT_EQ(sheets[0].at(heads + 1, *sheets[0].column(heads, "Strict perimeter")).number, 1);
    EXPECT_EQ(sheets[0].at(heads + 1, *sheets[0].column(heads, "Extended perimeter (100 m)")).number, 1);
    const auto csv = support::readFile(m_folder / "c.csv");
    EXPECT_THAT(csv, HasSubstr("\nNeighbourhood;QN03401I;Mosson;;;All categories;"));
    EXPECT_THAT(support::readFile(m_folder / "c.csv.sources.txt"), HasSubstr("lieux"));

    const auto told = lisiere({"identify", "c.xlsx", "--observatory", "o.sqlite"});
    EXPECT_THAT(told.out, HasSubstr("qpv@2024"));
    EXPECT_THAT(told.out, HasSubstr("the same file is in the observatory"));
    for (const auto* file : {"c.xlsx", "c.csv"}) {
        const auto again = lisiere({"replay", file, "o.sqlite", std::string{"again-"} + file});
        ASSERT_EQ(again.status, 0) << again.err;
        EXPECT_EQ(support::readFile(m_folder / (std::string{"again-"} + file)), support::readFile(m_folder / file));
    }
}

TEST_F(CountCommand, TellsPrograms) {
    const auto json = lisiere({"count", "o.sqlite", "--of", "list:lieux", "--targets", "qpv:QN03401I", "--buffer",
                               "500,100,100", "--json"})
                          .json();
    EXPECT_EQ(json.at("list"), "list:lieux");
    EXPECT_EQ(json.at("radii"), nlohmann::json({100, 500}));
    const auto& around = json.at("neighbourhoods").at(0).at("places").at("around");
    EXPECT_EQ(around.at(0).at("ring").at("all"), 0);
    EXPECT_EQ(around.at(1).at("ring").at("all"), 1);
    EXPECT_EQ(around.at(1).at("in_another_neighbourhood").at("all"), 0) << "386 m and half of it are too far";
    EXPECT_TRUE(json.at("neighbourhoods").at(0).at("inhabitants").at("value").is_null());
    EXPECT_EQ(json.at("neighbourhoods").at(0).at("inhabitants").at("state"), "not_available");
}

TEST_F(CountCommand, RefusesWhatItCannotCount) {
    EXPECT_EQ(lisiere({"count", "o.sqlite"}).status, 2);
    EXPECT_EQ(lisiere({"count", "o.sqlite", "--of", "list:lieux", "--per", "street"}).status, 2);
    EXPECT_EQ(lisiere({"count", "o.sqlite", "--of", "list:lieux", "--buffer", "wide"}).status, 2);
    EXPECT_EQ(lisiere({"count", "o.sqlite", "--of", "list:lieux", "--xlsx", "c.pdf"}).status, 2);
    const auto unknown = lisiere({"count", "o.sqlite", "--of", "bpe"});
    EXPECT_EQ(unknown.status, 1);
    EXPECT_EQ(unknown.out, "");
    EXPECT_THAT(unknown.err, HasSubstr("list:lieux"));
    const auto category =
        lisiere({"count", "o.sqlite", "--of", "list:lieux:sport", "--by", "famille", "--csv", "c.csv"});
    EXPECT_EQ(category.status, 1);
    EXPECT_THAT(category.err, HasSubstr("santé"));
    EXPECT_FALSE(std::filesystem::exists(m_folder / "c.csv"));
}

TEST_F(CountCommand, KeepsCountsAsATableThatGoesAsAnImportDoes) {
    const auto unnamed = lisiere({"count", "o.sqlite", "--of", "list:lieux", "--keep", "Lieux"});
    EXPECT_EQ(unnamed.status, 1) << "the list has no year";
    EXPECT_THAT(unnamed.err, HasSubstr("Lieux@2022"));
    const auto kept =
        lisiere({"count", "o.sqlite", "--of", "list:lieux", "--by", "famille", "--keep", "Lieux d’été@2024"});
    ASSERT_EQ(kept.status, 0) << kept.err;
    EXPECT_THAT(kept.err, HasSubstr("table:lieux-d-ete@2024"));
    const auto taken =
        lisiere({"count", "o.sqlite", "--of", "list:lieux", "--keep", "lieux d'ete@2024", "--csv", "taken.csv"});
    EXPECT_EQ(taken.status, 1);
    EXPECT_THAT(taken.err, HasSubstr("There is a table “lieux d'ete” of 2024 already"));
    EXPECT_FALSE(std::filesystem::exists(m_folder / "taken.csv")) << "refused before anything is counted";
    const auto figure = [&](const std::string& column) {
        return lisiere({"estimate", "o.sqlite", "--targets", "qpv@2024:QN03401I", "--indicators",
                        "table:lieux-d-ete:" + column, "--json"});
    };
    for (const auto& [column, value] :
         {std::pair{"strict", 1}, std::pair{"extended_300", 2}, std::pair{"strict_santé", 1}})
        EXPECT_THAT(figure(column).out, testing::ContainsRegex("\"value\": ?" + std::to_string(value) + "\\b"))
            << column << figure(column).err;
    const auto sources = lisiere({"list", "o.sqlite", "sources"}).out;
    EXPECT_THAT(sources, HasSubstr("Places counted: "));
    ASSERT_EQ(lisiere({"check", "o.sqlite"}).status, 0);
    ASSERT_EQ(lisiere({"remove", "o.sqlite", "3"}).status, 0);
    EXPECT_NE(figure("strict").status, 0);
    ASSERT_EQ(lisiere({"remove", "o.sqlite", "--undo"}).status, 0);
    EXPECT_EQ(figure("strict").status, 0);
}
