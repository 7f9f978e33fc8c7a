// `lisiere locate` on two neighbourhoods drawn as squares of some hundred metres near 46° N: 0.005° are 387 m eastwards
// and 556 m northwards.
#include "program.hpp"

#include <algorithm>
#include <sstream>

using testing::HasSubstr;
using testing::Not;

namespace {

std::string feature(const std::string& code, double west) {
    std::ostringstream json;
    json << R"({"type":"Feature","properties":{"code_qp":")" << code << R"(","lib_qp":"Mosson"},"geometry":)"
         << R"({"type":"Polygon","coordinates":[[)";
    const char* comma = "";
    for (const auto& [east, north] :
         {std::pair{0.0, 0.0}, std::pair{0.00512345, 0.0}, std::pair{0.00512345, 0.00512345},
          std::pair{0.0, 0.00512345}, std::pair{0.0, 0.0}}) {
        json.precision(12);
        json << comma << '[' << west + east << ',' << 46.00012345 + north << ']';
        comma = ",";
    }
    json << "]]}}";
    return json.str();
}

class LocateCommand : public testing::Test {
protected:
    void SetUp() override {
        m_folder.write("qp2024.geojson", R"({"type":"FeatureCollection","features":[)" +
                                             feature("QN03401I", 2.00012345) + "," + feature("QN03402I", 2.02012345) +
                                             "]}");
        m_folder.write("points.csv", "nom;longitude;latitude\n"
                                     "dedans;2,0025;46,0025\n"
                                     "près;2,0070;46,0025\n"
                                     "loin;2,1000;46,0025\n"
                                     "inversé;46,0025;2,0025\n"
                                     "rien;;\n"
                                     "bord;2,0052;46,0025\n");
        ASSERT_EQ(lisiere({"init", "o.sqlite"}).status, 0);
        const auto imported = lisiere({"import", "o.sqlite", "qp2024.geojson"});
        ASSERT_EQ(imported.status, 0) << imported.err;
    }
    program::Result lisiere(std::vector<std::string> words, const std::string& input = "/dev/null") const {
        words.insert(words.end(), {"--lang", "en"});
        return program::run(m_folder.path(), words, {}, input);
    }
    std::vector<std::string> linesOf(const std::string& text) const {
        std::vector<std::string> lines;
        std::istringstream in{text};
        for (std::string line; std::getline(in, line);)
            lines.push_back(line);
        return lines;
    }
    support::TemporaryFolder m_folder;
};

} // namespace

TEST_F(LocateCommand, WritesTheTableAndItsSourcesAndSaysWhatItCounted) {
    const auto result = lisiere({"locate", "o.sqlite", "points.csv", "--csv", "out.csv", "--json"});
    ASSERT_EQ(result.status, 0) << result.err;
    const auto lines = linesOf(support::readFile(m_folder / "out.csv"));
    ASSERT_EQ(lines.size(), 7u);
    EXPECT_EQ(lines[0], "\xEF\xBB\xBFnom;longitude;latitude;qpv_code;qpv_name;answer;distance_m;ring_m;iris_code;"
                        "commune_code\r");
    EXPECT_THAT(lines[1], testing::StartsWith("dedans;2,0025;46,0025;QN03401I;Mosson;inside;-1"));
    EXPECT_THAT(lines[2], testing::StartsWith("près;2,0070;46,0025;QN03401I;Mosson;outside;1"));
    EXPECT_EQ(lines[3], "loin;2,1000;46,0025;;;outside;;;;\r");
    EXPECT_EQ(lines[4], "inversé;46,0025;2,0025;;;;;;;\r");
    EXPECT_EQ(lines[5], "rien;;;;;;;;;\r");
    EXPECT_THAT(lines[6], HasSubstr(";doubtful;"));
    const auto counts = result.json();
    EXPECT_EQ(counts.at("rows"), 6);
    EXPECT_EQ(counts.at("inside"), 1);
    EXPECT_EQ(counts.at("doubtful"), 1);
    EXPECT_EQ(counts.at("outside"), 2);
    EXPECT_EQ(counts.at("in_ring"), 1);
    EXPECT_EQ(counts.at("without_place").at("swapped"), 1);
    EXPECT_EQ(counts.at("without_place").at("empty"), 1);
    EXPECT_THAT(result.err, HasSubstr("indicative and certifies nothing"));
    EXPECT_THAT(result.err, HasSubstr("generation 2024"));
    const auto beside = support::readFile(m_folder / "out.csv.sources.txt");
    EXPECT_THAT(beside, testing::StartsWith("The location is indicative and certifies nothing."));
    EXPECT_THAT(beside, HasSubstr("Sources:"));
    EXPECT_THAT(beside, HasSubstr(R"("targets": "qpv@2024")"));
    const auto again = lisiere({"replay", "out.csv", "o.sqlite", "again.csv"});
    EXPECT_EQ(again.status, 1);
    EXPECT_THAT(again.err, HasSubstr("lisiere locate"));
}

TEST_F(LocateCommand, WritesAnswersInFrenchForPeopleAndAlwaysTheSameForPrograms) {
    m_folder.write("double.csv", "nom;longitude;latitude\nun;2,0025;46,0025\ndeux;2,0025;46,0025\n");
    const auto inFrench = [&](std::vector<std::string> more) {
        std::vector<std::string> words{"locate", "o.sqlite", "double.csv", "--csv", "out.csv", "--lang", "fr"};
        words.insert(words.end(), more.begin(), more.end());
        return program::run(m_folder.path(), words, {}, "/dev/null");
    };
    const auto result = inFrench({});
    ASSERT_EQ(result.status, 0) << result.err;
    EXPECT_THAT(support::readFile(m_folder / "out.csv"), HasSubstr(";QN03401I;Mosson;dans le quartier;-"));
    EXPECT_THAT(result.err, HasSubstr("lignes exactement au même endroit qu’une ligne précédente\u202F: 1"));
    EXPECT_THAT(result.err, HasSubstr("toutes gardées, jusqu’à 2 au même endroit"));
    ASSERT_EQ(inFrench({"--machine"}).status, 0);
    EXPECT_THAT(support::readFile(m_folder / "out.csv"), HasSubstr(",QN03401I,Mosson,inside,-"));
}

TEST_F(LocateCommand, NamesTheOtherGenerationWhereTheLatestOneSaysNothing) {
    m_folder.write("qp2015.geojson", R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":)"
                                     R"({"CODE_QP":"QP069001","NOM_QP":"Ailleurs"},"geometry":{"type":"Polygon",)"
                                     R"("coordinates":[[[4.81,45.71],[4.82,45.71],[4.82,45.72],[4.81,45.71]]]}}]})");
    m_folder.write("communes-69-rhone.geojson",
                   R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":)"
                   R"({"code":"69123","nom":"Lyon"},"geometry":{"type":"Polygon","coordinates":)"
                   R"([[[4.7,45.6],[4.9,45.6],[4.9,45.8],[4.7,45.8],[4.7,45.6]]]}}]})");
    m_folder.write("lyon.csv", "nom;longitude;latitude\nun;4,818;45,713\n");
    ASSERT_EQ(lisiere({"import", "o.sqlite", "qp2015.geojson", "communes-69-rhone.geojson"}).status, 0);
    const auto latest = lisiere({"locate", "o.sqlite", "lyon.csv", "--csv", "out.csv"});
    ASSERT_EQ(latest.status, 0) << latest.err;
    EXPECT_THAT(latest.err, HasSubstr("Perimeters of 2015 are loaded too: ask them with --targets qpv@2015"));
    const auto asked = lisiere({"locate", "o.sqlite", "lyon.csv", "--csv", "out.csv", "--targets", "qpv@2015"});
    EXPECT_THAT(asked.err, Not(HasSubstr("are loaded too")));
    EXPECT_THAT(support::readFile(m_folder / "out.csv"), HasSubstr(";QP069001;Ailleurs;doubtful;"))
        << "outlines of two decimals";
}

TEST_F(LocateCommand, ReadsAndWritesStreams) {
    const auto result = lisiere({"locate", "o.sqlite", "-", "--csv", "-", "--machine"}, "points.csv");
    ASSERT_EQ(result.status, 0) << result.err;
    const auto lines = linesOf(result.out);
    ASSERT_EQ(lines.size(), 7u);
    EXPECT_THAT(lines[1], testing::StartsWith("dedans,\"2,0025\",\"46,0025\",QN03401I,Mosson,inside,-1"));
    EXPECT_THAT(result.err, HasSubstr("Source: "));
    EXPECT_EQ(lisiere({"locate", "o.sqlite", "-", "--csv", "-"}).status, 1) << "an empty stream";
}

TEST_F(LocateCommand, ReadsWorkbooks) {
    ASSERT_EQ(lisiere({"import", "o.sqlite", "points.csv"}).status, 0);
    const auto exported = lisiere({"export", "o.sqlite", "list:points", "points.xlsx"});
    ASSERT_EQ(exported.status, 0) << exported.err;
    for (const auto& [points, input] : {std::pair{"points.xlsx", "/dev/null"}, std::pair{"-", "points.xlsx"}}) {
        const auto result = lisiere({"locate", "o.sqlite", points, "--csv", "-", "--machine"}, input);
        ASSERT_EQ(result.status, 0) << result.err;
        EXPECT_THAT(result.out, HasSubstr(",QN03401I,Mosson,inside,-1"));
    }
}

TEST_F(LocateCommand, LeavesWhatIsThereWhenItFails) {
    m_folder.write("out.csv", "before");
    m_folder.write("adherents.csv", "nom;quartier\nFAIRE ESS;Mosson\n");
    const auto result = lisiere({"locate", "o.sqlite", "adherents.csv", "--csv", "out.csv"});
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.err, HasSubstr("Its columns: nom, quartier"));
    m_folder.write("broken.csv", "nom;lon;lat\na;2;46\n\"b;2;46\n");
    EXPECT_EQ(lisiere({"locate", "o.sqlite", "broken.csv", "--csv", "out.csv"}).status, 1);
    EXPECT_EQ(support::readFile(m_folder / "out.csv"), "before");
    EXPECT_EQ(lisiere({"locate", "o.sqlite", "points.csv", "--csv", "nowhere/out.csv"}).status, 1);
}

TEST_F(LocateCommand, RefusesWhatCannotBeUnderstood) {
    for (const auto& [words, english] :
         {std::pair{std::vector<std::string>{}, "--csv is missing"},
          std::pair{std::vector<std::string>{"--csv", "out.xlsx"}, ".csv file or to -"},
          std::pair{std::vector<std::string>{"--csv", "-", "--json"}, "--json and --csv -"},
          std::pair{std::vector<std::string>{"--csv", "out.csv", "--doubt", "1,2"}, "--doubt takes one number"},
          std::pair{std::vector<std::string>{"--csv", "out.csv", "--buffer", "near"}, "--buffer"},
          std::pair{std::vector<std::string>{"--csv", "out.csv", "--targets", "qpv@@"}, "qpv@@"}}) {
        std::vector<std::string> all{"locate", "o.sqlite", "points.csv"};
        all.insert(all.end(), words.begin(), words.end());
        const auto result = lisiere(all);
        EXPECT_EQ(result.status, 2) << result.err;
        EXPECT_THAT(result.err, HasSubstr(english));
        EXPECT_EQ(result.out, "");
    }
    const auto communes = lisiere({"locate", "o.sqlite", "points.csv", "--csv", "out.csv", "--targets", "commune"});
    EXPECT_EQ(communes.status, 1);
    EXPECT_THAT(communes.err, HasSubstr("not against commune"));
}

TEST_F(LocateCommand, PlacesRowsByTheirAddressesWhereThoseAreLoaded) {
    m_folder.write("liste.csv", "nom;Adresse;CP;Commune\n"
                                "Amicale;12 r. Pasteur;23000;Guéret Cedex\n"
                                "Foyer;14 rue Pasteur;23000;Guéret\n"
                                "Ailleurs;12 rue Pasteur;69003;Lyon\n");
    const auto without = lisiere({"locate", "o.sqlite", "liste.csv", "--csv", "out.csv"});
    EXPECT_NE(without.status, 0);
    EXPECT_THAT(without.err, HasSubstr("Base adresse nationale"));
    m_folder.write("adresses-23.csv", "id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat\n"
                                      "23096_1_12;12;;Rue Pasteur;23000;23096;Guéret;2.0025;46.0025\n");
    ASSERT_EQ(lisiere({"import", "o.sqlite", "adresses-23.csv"}).status, 0);
    const auto result = lisiere({"locate", "o.sqlite", "liste.csv", "--csv", "out.csv"});
    ASSERT_EQ(result.status, 0) << result.err;
    const auto lines = linesOf(support::readFile(m_folder / "out.csv"));
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_THAT(lines[0], HasSubstr("nom;Adresse;CP;Commune;address_found;address_score;x;y;precision_m;qpv_code"));
    EXPECT_THAT(lines[1], HasSubstr(";12 Rue Pasteur, 23000 Guéret;"));
    EXPECT_THAT(lines[1], HasSubstr(";QN03401I;Mosson;inside;"));
    EXPECT_THAT(lines[1], HasSubstr(";1,00;")) << "added numbers are written as those of the answer";
    EXPECT_THAT(lines[2], HasSubstr(";12 Rue Pasteur, 23000 Guéret;")) << "the nearest number";
    EXPECT_THAT(lines[3], testing::StartsWith("Ailleurs;12 rue Pasteur;69003;Lyon;;;;;;;"));
    EXPECT_THAT(result.err, HasSubstr("1 addresses are found at their number"));
    EXPECT_THAT(result.err, HasSubstr("1 addresses are placed at the nearest number of their street"));
    EXPECT_THAT(result.err, HasSubstr("1 addresses are in no commune whose addresses are loaded"));
    EXPECT_THAT(support::readFile(m_folder / "out.csv.sources.txt"), HasSubstr("Base adresse nationale"));
}
