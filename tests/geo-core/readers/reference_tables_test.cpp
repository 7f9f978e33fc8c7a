// Tables that say which larger places a commune or an IRIS belongs to: texts only.
#include "observatory/columns.hpp"
#include "reader_support.hpp"

namespace {

using namespace readers_test;

const std::string epci = "\xEF\xBB\xBF"
                         "CODGEO;LIBGEO;EPCI;LIBEPCI;DEP;REG\r\n"
                         "34172;Montpellier;243400017;Montpellier Méditerranée Métropole;34;76\r\n"
                         "1001;L'Abergement-Clémenciat;200069193;CC de la Dombes;01;84\r\n";
const std::string iris = "CODE_IRIS;LIB_IRIS;TYP_IRIS;GRD_QUART;DEPCOM;LIBCOM;UU2020;REG;DEP\r\n"
                         "341720101;Triolet;H;3417201;34172;Montpellier;34701;76;34\r\n"
                         "010010000;L'Abergement-Clémenciat (commune non irisée);Z;0100100;01001;"
                         "L'Abergement-Clémenciat;01000;84;01\r\n";

std::vector<std::string> texts(const geo::Observatory& observatory, const std::string& family,
                               const std::string& column) {
    const auto table = observatory.columns().find(family);
    if (!table)
        return {"no table"};
    const std::vector<std::string> wanted{column};
    return observatory.columns().readTexts(*table, wanted).columns.front();
}

} // namespace

TEST(ReferenceTables, OfCommunesKeepTheirCodesAsText) {
    const support::TemporaryFolder folder;
    auto observatory = newObservatory(folder);
    const auto reports = importFile(observatory, folder.write("EPCI_2020.csv", epci));
    ASSERT_EQ(reports.size(), 1u);
    EXPECT_EQ(reports[0].source.reader, "commune-memberships");
    EXPECT_EQ(reports[0].source.dataYear, 2020);
    const auto table = observatory.columns().find("commune-memberships");
    ASSERT_TRUE(table);
    EXPECT_TRUE(table->columns.empty());
    EXPECT_EQ(texts(observatory, "commune-memberships", "EPCI"), (std::vector<std::string>{"243400017", "200069193"}));
    EXPECT_EQ(texts(observatory, "commune-memberships", "dep"), (std::vector<std::string>{"34", "01"}));
    EXPECT_EQ(observatory.columns().readTexts(*table, {}).codes, (std::vector<std::string>{"34172", "01001"}));
}

TEST(ReferenceTables, OfIrisAreKnownFromTablesOfFigures) {
    const support::TemporaryFolder folder;
    auto observatory = newObservatory(folder);
    const auto reports = importFile(observatory, folder.write("reference_IRIS_geo2021.csv", iris));
    ASSERT_EQ(reports.size(), 1u);
    EXPECT_EQ(reports[0].source.reader, "iris-reference");
    EXPECT_EQ(texts(observatory, "iris-reference", "UU2020"), (std::vector<std::string>{"34701", "01000"}));
}

TEST(ReferenceTables, OfGeographicMembershipsAreKnownUnderTheirTitles) {
    const support::TemporaryFolder folder;
    auto observatory = newObservatory(folder);
    const auto file = folder.write("table-appartenance-geo-communes-2025.csv",
                                   "Table d'appartenance géographique des communes;;;;;;;\n\n"
                                   "CODGEO;LIBGEO;DEP;REG;EPCI;NATURE_EPCI;ARR;CV;ZE2020;UU2020;TUU2017;TDUU2017;"
                                   "CATEAAV2020;AAV2020;TAAV2017;BV2022\n"
                                   "34172;Montpellier;34;76;243400017;ME;343;3499;7613;34701;7;71;11;013;4;34172\n"
                                   "22016;Île-de-Bréhat;22;53;ZZZZZZZZZ;ZZ;222;2217;0057;22000;0;00;30;000;0;22162\n");
    const auto reports = importFile(observatory, file);
    ASSERT_EQ(reports.size(), 1u);
    EXPECT_EQ(reports[0].source.reader, "commune-memberships");
    EXPECT_EQ(reports[0].source.dataYear, 2025);
    EXPECT_EQ(texts(observatory, "commune-memberships", "UU2020"), (std::vector<std::string>{"34701", "22000"}));
    EXPECT_EQ(texts(observatory, "commune-memberships", "ZE2020"), (std::vector<std::string>{"7613", "0057"}));
}

TEST(ReferenceTables, RefuseAColumnTheyDoNotHave) {
    const support::TemporaryFolder folder;
    auto observatory = newObservatory(folder);
    importFile(observatory, folder.write("EPCI_2020.csv", epci));
    const auto table = observatory.columns().find("commune-memberships");
    const std::vector<std::string> wanted{"LIBUU2020\"; DROP TABLE stat_table; --"};
    EXPECT_NE(messageOf([&] { observatory.columns().readTexts(*table, wanted); }).find("has no column"),
              std::string::npos);
}

TEST(ReferenceTables, OfInseeAreReadWhole) {
    NEEDS_REAL_DATA(real);
    const support::TemporaryFolder folder;
    auto observatory = newObservatory(folder);
    const auto communes = importFile(observatory, real / "geo-reference" / "EPCI_2020.csv");
    const auto cut = importFile(observatory, real / "geo-reference" / "iris_2021.csv");
    ASSERT_EQ(communes.size(), 1u);
    ASSERT_EQ(cut.size(), 1u);
    EXPECT_EQ(communes[0].source.rows, 34'968);
    EXPECT_EQ(cut[0].source.rows, 49'406);
    EXPECT_EQ(cut[0].source.geographyYear, 2021);
}
