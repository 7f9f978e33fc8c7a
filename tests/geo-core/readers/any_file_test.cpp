// Tables and layers nobody knows: codes and coordinates found by content, or refused with a way out.
#include "reader_support.hpp"

#include "observatory/columns.hpp"
#include "observatory/records.hpp"

#include <gmock/gmock.h>

using namespace readers_test;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

geo::NoProgress quiet;

std::vector<geo::LoadReport> importWith(geo::Observatory& o, const std::filesystem::path& file,
                                        const geo::SourceChoices& choices) {
    std::vector<geo::Message> leftOut;
    std::vector<geo::LoadReport> reports;
    for (const auto& plan : geo::plan(geo::inspect(file, quiet, {}, choices), o.territory(), leftOut))
        reports.push_back(geo::load(o, plan, quiet));
    return reports;
}

} // namespace

TEST(AnyTable, WithOneRowPerCodeIsATableOfFigures) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file = folder.write("Médecins 2022.csv", "insee_com;nom;dep;medecins;zone\n"
                                                        "01001;L'Abergement;01;3;A\n1004;Ambérieu;01;12;B\n"
                                                        "2A004;Ajaccio;2A;s;A\n");
    const auto found = geo::inspect(file, quiet).front();
    EXPECT_EQ(found.reader, "any-table");
    EXPECT_LE(found.confidence, 0.4);
    EXPECT_EQ(found.family, "table:medecins-2022");
    EXPECT_EQ(found.kind, geo::GeographyKind::Commune);
    EXPECT_EQ(found.dataYear, 2022);
    EXPECT_TRUE(anomaly(found.anomalies, "not one of the known files"));
    EXPECT_TRUE(anomaly(found.anomalies, "its codes are in the column insee_com (commune)"));
    EXPECT_TRUE(anomaly(found.anomalies, "lost their first zero"));
    importFile(o, file);
    const auto table = o.columns().find("table:medecins-2022").value();
    EXPECT_THAT(table.columns, ElementsAre("medecins"));
    EXPECT_THAT(table.textColumns, ElementsAre("nom", "dep", "zone"));
    const auto read = o.columns().read(table, std::vector<std::string>{"medecins"});
    EXPECT_THAT(read.codes, ElementsAre("01001", "01004", "2A004"));
    EXPECT_EQ(read.columns[0].states[2], geo::CellState::Suppressed);
}

TEST(AnyTable, WithSeveralRowsPerCodeIsAList) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file = folder.write("ateliers.csv", "iris;type;places;email\n340320101;santé;12;a@b.fr\n"
                                                   "340320101;emploi;8;c@d.fr\n340320102;santé;5;\n");
    const auto found = geo::inspect(file, quiet).front();
    EXPECT_EQ(found.family, "list:ateliers");
    EXPECT_EQ(found.kind, geo::GeographyKind::Iris);
    EXPECT_TRUE(anomaly(found.anomalies, "names or contacts of persons"));
    importFile(o, file);
    const auto set = o.records().find("list:ateliers").value();
    EXPECT_EQ(set.rows, 3);
    EXPECT_EQ(set.keyColumn, "iris");
    EXPECT_EQ(set.categoryColumn, "type");
    EXPECT_THAT(set.columns, ElementsAre("iris", "type", "places"));
}

TEST(AnyTable, KeepsNoSurnameBesideGivenNames) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    importFile(o, folder.write("ateliers.csv", "iris;Nom;Prénom;type\n340320101;Vouzelle;Zoé;santé\n"
                                               "340320101;Vouzelle;Ugo;emploi\n340320102;Brissac;Léa;santé\n"));
    EXPECT_THAT(o.records().find("list:ateliers")->columns, ElementsAre("iris", "type"));
}

TEST(AnyTable, WithoutCodesIsAListAllTheSame) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    importFile(o, folder.write("autre.csv", "a;b\n1;2\n3;4\n"));
    EXPECT_EQ(o.records().find("list:autre")->rows, 2);
}

TEST(AnyTable, DoesNotTakePostcodesOrAgesForCodes) {
    const support::TemporaryFolder folder;
    const auto found =
        geo::inspect(folder.write("l.csv", "code_postal;age;siren\n34000;25;111111118\n34070;31;222222226\n"), quiet)
            .front();
    EXPECT_FALSE(found.kind);
}

TEST(AnyTable, WithDegreesHasPoints) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    importFile(o, folder.write("lieux.csv", "nom;longitude;latitude\nA;3,0;46,5\nB;;\n"));
    const auto points = o.records().points(*o.records().find("list:lieux"), quiet);
    ASSERT_EQ(points.points.size(), 1U);
    EXPECT_NEAR(points.points[0].x, 700'000, 1e-3);
}

TEST(AnyTable, WithMetresIsRefusedUntilTheirSystemIsGiven) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file = folder.write("grille.csv", "x,y,pop\n3838000,2320000,12\n3839000,2320000,8\n");
    const auto found = geo::inspect(file, quiet).front();
    ASSERT_FALSE(found.blocking.empty());
    EXPECT_THAT(geo::plainText(found.blocking.front()), HasSubstr("with --crs"));
    EXPECT_THAT(geo::plainText(found.blocking.front()), HasSubstr("3035"));
    EXPECT_THAT(messageOf([&] { importFile(o, file); }), HasSubstr("nothing says in which system"));
    EXPECT_TRUE(o.records().all().empty());
    geo::SourceChoices choices;
    choices.epsg = 3035;
    EXPECT_EQ(importWith(o, file, choices)[0].source.rows, 2);
    EXPECT_EQ(o.records().points(*o.records().find("list:grille"), quiet).points.size(), 2U);
}

TEST(AnyTable, TakesTheKeyAndLevelItIsGiven) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file = folder.write("revenus 2009.csv", "dc;iris;revenu\n34172;0101;15000\n34172;0102;18000\n");
    geo::SourceChoices choices;
    choices.key = {"dc", "iris"};
    const auto found = geo::inspect(file, quiet, {}, choices).front();
    EXPECT_EQ(found.kind, geo::GeographyKind::Iris);
    EXPECT_EQ(found.family, "table:revenus-2009");
    importWith(o, file, choices);
    const auto read = o.columns().read(*o.columns().find("table:revenus-2009"), std::vector<std::string>{"revenu"});
    EXPECT_THAT(read.codes, ElementsAre("341720101", "341720102"));
    choices.key = {"commune"};
    EXPECT_THAT(messageOf([&] { geo::inspect(file, quiet, {}, choices); }),
                HasSubstr("has no column commune. Its columns: dc, iris, revenu"));
    choices.key = {"revenu"};
    EXPECT_THAT(messageOf([&] { geo::inspect(file, quiet, {}, choices); }), HasSubstr("--level"));
}

TEST(AnyLayer, KeepsItsColumnsAndItsMendedGeometry) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file = folder.write(
        "quartiers.geojson",
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"nom":"Centre","AREA":1.5},)"
        R"("geometry":{"type":"Polygon","coordinates":[[[3.8,43.5],[3.9,43.6],[3.9,43.5],[3.8,43.6],[3.8,43.5]]]}},)"
        R"({"type":"Feature","properties":{"nom":"Ailleurs"},"geometry":{"type":"Polygon","coordinates":)"
        R"([[[55.4,-21],[55.5,-21],[55.5,-20.9],[55.4,-21]]]}}]})");
    const auto found = geo::inspect(file, quiet).front();
    EXPECT_EQ(found.reader, "any-layer");
    EXPECT_EQ(found.family, "layer:quartiers");
    EXPECT_EQ(anomaly(found.anomalies, "cross themselves")->count, 1);
    const auto report = importFile(o, file)[0];
    EXPECT_EQ(report.source.rows, 1);
    EXPECT_TRUE(anomaly(report.source.anomalies, "outside the territory"));
    const auto set = o.records().find("layer:quartiers").value();
    EXPECT_EQ(set.shape, geo::RecordShape::Polygon);
    EXPECT_EQ(set.epsg, 2154);
    EXPECT_THAT(set.columns, ElementsAre("nom", "AREA"));
    EXPECT_TRUE(o.check(quiet).sound());
}

TEST(AnyLayer, OfLinesIsKeptToo) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    importFile(o, folder.write("pistes.geojson",
                               R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"n":"1"},)"
                               R"("geometry":{"type":"LineString","coordinates":[[3.8,43.5],[3.9,43.6]]}}]})"));
    EXPECT_EQ(o.records().find("layer:pistes")->shape, geo::RecordShape::Line);
    EXPECT_TRUE(o.check(quiet).sound());
}
