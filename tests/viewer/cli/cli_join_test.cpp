// `lisiere join` as a program: the report, the rejects, the repair, and how it fails.
#include "program.hpp"

using program::run;
using support::TemporaryFolder;
using testing::HasSubstr;

namespace {

constexpr auto communes = R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"code":"34172","nom":"Montpellier"},"geometry":{"type":"Polygon","coordinates":[[[3.80,43.55],[3.95,43.55],[3.95,43.65],[3.80,43.65],[3.80,43.55]]]}},
{"type":"Feature","properties":{"code":"34144","nom":"Lunas"},"geometry":{"type":"Polygon","coordinates":[[[3.10,43.65],[3.25,43.65],[3.25,43.75],[3.10,43.75],[3.10,43.65]]]}}]})";
constexpr auto movements =
    "\"MOD\",\"DATE_EFF\",\"TYPECOM_AV\",\"COM_AV\",\"TNCC_AV\",\"NCC_AV\",\"NCCENR_AV\",\"LIBELLE_AV\",\"TYPECOM_AP\","
    "\"COM_AP\",\"TNCC_AP\",\"NCC_AP\",\"NCCENR_AP\",\"LIBELLE_AP\"\n"
    "\"32\",\"2017-01-01\",\"COM\",\"34093\",\"0\",\"DIO\",\"Dio\",\"Dio-et-Valquières\",\"COM\",\"34144\",\"0\","
    "\"LUNAS\",\"Lunas\",\"Lunas-les-Châteaux\"\n"
    "\"32\",\"2017-01-01\",\"COM\",\"34144\",\"0\",\"LUNAS\",\"Lunas\",\"Lunas\",\"COM\",\"34144\",\"0\",\"LUNAS\","
    "\"Lunas\",\"Lunas-les-Châteaux\"\n";
constexpr auto epci = "CODGEO;LIBGEO;EPCI;LIBEPCI;DEP;REG\n"
                      "34172;Montpellier;243400017;Montpellier Méditerranée Métropole;34;76\n"
                      "34093;Dio-et-Valquières;200042646;CC Grand Orb;34;76\n"
                      "66136;Perpignan;200027183;Perpignan Méditerranée;66;76\n";

/// Outlines of 2018, a table of 2016, the events between.
void make(const TemporaryFolder& folder) {
    ASSERT_EQ(run(folder.path(), {"init", "o.sqlite"}).status, 0);
    folder.write("communes-2018.geojson", communes);
    folder.write("v_mvt_commune_2026.csv", movements);
    folder.write("EPCI_2016.csv", epci);
    for (const auto* file : {"communes-2018.geojson", "v_mvt_commune_2026.csv", "EPCI_2016.csv"}) {
        const auto imported = run(folder.path(), {"--lang", "en", "import", "o.sqlite", file});
        ASSERT_EQ(imported.status, 0) << imported.err;
    }
}

} // namespace

TEST(CommandJoin, SaysWhatMatchesAndWhyTheRestDoesNot) {
    const TemporaryFolder folder;
    make(folder);
    const auto json = run(folder.path(), {"join", "o.sqlite", "commune-memberships@2016", "--json"}).json();
    EXPECT_EQ(json["outlines"], "commune@2018");
    EXPECT_EQ(json["rows"], 3);
    EXPECT_EQ(json["matched"], 1);
    EXPECT_EQ(json["carried"], 1);
    ASSERT_EQ(json["misses"].size(), 2u);
    EXPECT_EQ(json["misses"][0]["why"], "merged");
    EXPECT_EQ(json["misses"][0]["means"], "34144");
    EXPECT_EQ(json["misses"][1]["why"], "no-outlines");
    EXPECT_EQ(json["misses"][1]["lawful"], true);
    const auto text = run(folder.path(), {"join", "o.sqlite", "commune-memberships", "--lang", "en"});
    EXPECT_EQ(text.status, 0);
    EXPECT_THAT(text.out, HasSubstr("commune-memberships@2016 → commune@2018"));
    EXPECT_THAT(text.out, HasSubstr("Lunas-les-Châteaux (34144) on 2017-01-01"));
}

TEST(CommandJoin, WritesTheRejectsWithTheirRow) {
    const TemporaryFolder folder;
    make(folder);
    const auto done =
        run(folder.path(), {"--lang", "en", "join", "o.sqlite", "commune-memberships", "--rejects", "rejects.csv"});
    EXPECT_EQ(done.status, 0) << done.err;
    const auto csv = support::readFile(folder / "rejects.csv");
    EXPECT_THAT(csv, HasSubstr("code;reason;explanation;stands for;LIBGEO;EPCI"));
    EXPECT_THAT(csv, HasSubstr("66136;no-outlines;no outlines of department 66 here;;Perpignan;200027183"));
    EXPECT_THAT(csv, testing::Not(HasSubstr("34093"))) << "carried, not rejected";
}

TEST(CommandJoin, LooksAtTheCodesOfAFile) {
    const TemporaryFolder folder;
    make(folder);
    folder.write("list.csv", "ville;code;n\nMontpellier;34 172;1\nLunas;O4144;2\n;;\n");
    const auto json =
        run(folder.path(), {"join", "o.sqlite", "list.csv", "--with", "commune", "--column", "code", "--json"}).json();
    EXPECT_EQ(json["rows"], 2);
    EXPECT_EQ(json["misses"][0]["why"], "spaces");
    EXPECT_EQ(json["misses"][0]["means"], "34172");
    const auto refused = run(folder.path(), {"--lang", "en", "join", "o.sqlite", "list.csv", "--repair"});
    EXPECT_EQ(refused.status, 2);
}

TEST(CommandJoin, FailsWithASentence) {
    const TemporaryFolder folder;
    make(folder);
    const auto none = run(folder.path(), {"--lang", "en", "join", "o.sqlite", "caf-iris@2020"});
    EXPECT_EQ(none.status, 1);
    EXPECT_THAT(none.err, HasSubstr("there are: commune-memberships@2016"));
    EXPECT_TRUE(none.out.empty());
    EXPECT_EQ(run(folder.path(), {"join", "o.sqlite", "commune-memberships", "--with", "planet"}).status, 2);
    EXPECT_EQ(run(folder.path(), {"join", "o.sqlite", "commune-memberships", "--with", "iris"}).status, 1);
    const auto nothing = run(folder.path(), {"--lang", "en", "join", "o.sqlite", "commune-memberships", "--repair"});
    EXPECT_EQ(nothing.status, 0);
    EXPECT_THAT(nothing.err, HasSubstr("no code to put right"));
}
