// `lisiere perimeters` on neighbourhoods drawn as squares of some hundred metres near 46° N.
#include "program.hpp"
#include "spreadsheet.hpp"

#include <algorithm>
#include <array>
#include <sstream>

using testing::HasSubstr;

namespace {

struct Drawn {
    const char *code, *name;
    double x, width; ///< degrees: 0.005 are about 390 m
};

std::string geojson(const std::string& codeField, const std::string& nameField, const std::vector<Drawn>& drawn) {
    std::ostringstream json;
    json << R"({"type":"FeatureCollection","features":[)";
    const char* between = "";
    for (const auto& [code, name, x, width] : drawn) {
        const std::array<std::pair<double, double>, 5> ring{
            {{x, 46}, {x + width, 46}, {x + width, 46.005}, {x, 46.005}, {x, 46}}};
        json << between << R"({"type":"Feature","properties":{")" << codeField << R"(":")" << code << R"(",")"
             << nameField << R"(":")" << name << R"("},"geometry":{"type":"Polygon","coordinates":[[)";
        const char* comma = "";
        for (const auto& [lon, lat] : ring) {
            json << comma << '[' << lon << ',' << lat << ']';
            comma = ",";
        }
        json << "]]}}";
        between = ",";
    }
    json << "]}";
    return json.str();
}

class PerimetersCommand : public testing::Test {
protected:
    void SetUp() override {
        m_folder.write("qp2015.geojson", geojson("CODE_QP", "NOM_QP",
                                                 {{"QP034001", "Mosson", 2, 0.005},
                                                  {"QP034002", "Les Aubes", 2.02, 0.005},
                                                  {"QP034003", "Gély", 2.04, 0.005}}));
        m_folder.write("qp2024.geojson", geojson("code_qp", "lib_qp",
                                                 {{"QN03401I", "Mosson", 2, 0.005},
                                                  {"QN03402I", "Aubes", 2.02, 0.008},
                                                  {"QN03403N", "Pompignane", 2.06, 0.005}}));
        ASSERT_EQ(lisiere({"init", "o.sqlite"}).status, 0);
        ASSERT_EQ(lisiere({"import", "o.sqlite", "qp2015.geojson"}).status, 0);
    }
    program::Result lisiere(std::vector<std::string> words) const {
        words.insert(words.end(), {"--lang", "en"});
        return program::run(m_folder.path(), words);
    }
    support::TemporaryFolder m_folder;
};

} // namespace

TEST_F(PerimetersCommand, SaysWhatToImportWhileOneGenerationIsMissing) {
    const auto result = lisiere({"perimeters", "o.sqlite"});
    EXPECT_EQ(result.status, 1);
    EXPECT_EQ(result.out, "");
    EXPECT_THAT(result.err, HasSubstr("neighbourhoods of 2024 are not loaded"));
    EXPECT_THAT(result.err, HasSubstr("import"));
}

TEST_F(PerimetersCommand, ListsByDepartmentWhereNothingElsePlacesThem) {
    ASSERT_EQ(lisiere({"import", "o.sqlite", "qp2024.geojson"}).status, 0);
    const auto before = program::sha256(m_folder / "o.sqlite");
    const auto json = lisiere({"perimeters", "o.sqlite", "--json"}).json();
    EXPECT_EQ(program::sha256(m_folder / "o.sqlite"), before);
    EXPECT_EQ(json["grouping"], "departement");
    ASSERT_EQ(json["groups"].size(), 1u);
    const auto& changes = json["groups"][0]["changes"];
    ASSERT_EQ(changes.size(), 4u);
    EXPECT_EQ(changes[0]["state"], "kept");
    EXPECT_EQ(changes[1]["state"], "modified");
    EXPECT_EQ(changes[1]["links"][0]["after"], "QN03402I");
    EXPECT_EQ(changes[2]["state"], "out");
    EXPECT_EQ(changes[3]["state"], "new");
    // 0.003° of 0.008° of the new width.
    EXPECT_NEAR(changes[1]["entered"]["area_ha"].get<double>() / changes[1]["after"][0]["area_ha"].get<double>(), 0.375,
                0.005);
    EXPECT_TRUE(changes[1]["entered"]["people"]["value"].is_null());
    EXPECT_EQ(json["letters_against_outlines"][0]["code"], "QN03402I");
    const auto text = lisiere({"perimeters", "o.sqlite"});
    EXPECT_EQ(text.status, 0);
    EXPECT_THAT(text.out, HasSubstr("modified   QP034002  QN03402I"));
    EXPECT_THAT(text.err, HasSubstr("QN03402I says identical"));
}

TEST_F(PerimetersCommand, WritesOneSheetPerTableAndOneCsv) {
    ASSERT_EQ(lisiere({"import", "o.sqlite", "qp2024.geojson"}).status, 0);
    const auto result = lisiere({"perimeters", "o.sqlite", "--xlsx", "p.xlsx", "--csv", "p.csv"});
    ASSERT_EQ(result.status, 0) << result.err;
    EXPECT_EQ(result.out, "");
    const auto sheets = support::readXlsx(m_folder / "p.xlsx");
    ASSERT_EQ(sheets.size(), 2u);
    EXPECT_EQ(sheets[0].name, "Hérault");
    EXPECT_EQ(sheets[1].name, "Sources");
    const auto heads = *sheets[0].row("State");
    EXPECT_EQ(sheets[0].at(heads + 1, 0).text, "Identical");
    EXPECT_EQ(sheets[0].at(heads + 1, 2).text, "QP034001");
    EXPECT_TRUE(sheets[0].at(heads + 2, *sheets[0].column(heads, "Entered (ha)")).number);
    EXPECT_EQ(sheets[0].at(heads + 5, 0).text, "Total");
    const auto csv = support::readFile(m_folder / "p.csv");
    EXPECT_THAT(csv, HasSubstr("34;Hérault;Modified;Enlarged;QP034002;Les Aubes;QN03402I;Aubes;"));
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 5);
}

TEST_F(PerimetersCommand, RefusesWhatItCannotGroupBy) {
    ASSERT_EQ(lisiere({"import", "o.sqlite", "qp2024.geojson"}).status, 0);
    EXPECT_EQ(lisiere({"perimeters", "o.sqlite", "--per", "street"}).status, 2);
    EXPECT_EQ(lisiere({"perimeters", "o.sqlite", "--per", "epci", "--contract", "1"}).status, 2);
    const auto none = lisiere({"perimeters", "o.sqlite", "--contract", "243400017"});
    EXPECT_EQ(none.status, 1);
    EXPECT_THAT(none.err, HasSubstr("The register has no contract"));
}
