#include "reader_support.hpp"

#include "observatory/points.hpp"
#include "observatory/sources.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <numeric>

using namespace readers_test;

namespace {

geo::NoProgress quiet;

const std::string officialHeader =
    "id;id_fantoir;numero;rep;nom_voie;code_postal;code_insee;nom_commune;code_insee_ancienne_commune;"
    "nom_ancienne_commune;x;y;lon;lat;type_position;alias;nom_ld;libelle_acheminement;nom_afnor;source_position;"
    "source_nom_voie;certification_commune;cad_parcelles\n";

std::string address(const std::string& id, const std::string& commune, const std::string& place) {
    return id + ";;1;;Rue de la Paix;34500;" + commune + ";Béziers;;;" + place +
           ";entrée;;;BEZIERS;RUE DE LA PAIX;commune;commune;1;\n";
}

/// Two buildings of 10 m by 10 m and one of 20 m by 10 m, in Lambert-93.
std::string buildings(const std::string& firstHeight) {
    const auto feature = [](const std::string& id, int x, int width, const std::string& height,
                            const std::string& use) {
        const auto corner = [&](int dx, int dy) {
            return "[" + std::to_string(700'000 + x + dx) + "," + std::to_string(6'250'000 + dy) + "]";
        };
        return R"({"type":"Feature","properties":{"ID":")" + id + R"(","NATURE":"Indifférenciée","USAGE1":")" + use +
               R"(","HAUTEUR":)" + height + R"(},"geometry":{"type":"Polygon","coordinates":[[)" + corner(0, 0) + "," +
               corner(width, 0) + "," + corner(width, 10) + "," + corner(0, 10) + "," + corner(0, 0) + "]]}}";
    };
    return R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::2154"}},)"
           R"("features":[)" +
           feature("BATIMENT1", 0, 10, firstHeight, "Résidentiel") + "," +
           feature("BATIMENT2", 50, 10, "null", "Indifférencié") + "," +
           feature("BATIMENT3", 100, 20, "6.0", "Résidentiel") + "," +
           feature("BATIMENT4", 150, 20, "9.0", "Industriel") + "]}";
}

} // namespace

TEST(Addresses, OfTheOfficialFileAreReadWithTheirPlaces) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file = folder.write(
        "adresses-34.csv", officialHeader + address("34032_1_1", "34032", "700000.5;6250000.25;3.2;43.3") +
                               address("34032_1_2", "34032", ";;3.0;46.5") + address("34032_1_3", "34032", ";;;") +
                               address("97411_1_1", "97411", "340000;7640000;55.4;-20.9"));
    EXPECT_EQ(geo::inspect(file, quiet).front().reader, "addresses");
    const auto report = importFile(o, file)[0];
    EXPECT_EQ(report.source.rows, 2);
    EXPECT_TRUE(anomaly(report.source.anomalies, "1 lines have no place"));
    EXPECT_TRUE(anomaly(report.source.anomalies, "outside the territory"));
    const auto points = o.points().load(*o.points().find("addresses"), quiet);
    EXPECT_EQ(points.points[0], (geo::Point{700'000.5, 6'250'000.25}));
    EXPECT_NEAR(points.points[1].x, 700'000, 1e-3); // 3° E, 46.5° N is the origin of Lambert-93
    EXPECT_NEAR(points.points[1].y, 6'600'000, 1e-3);
    EXPECT_EQ(points.weights, (std::vector<double>{1, 1}));
}

TEST(Addresses, WithABadCoordinateAreRefusedNamingTheLine) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file =
        folder.write("adresses-34.csv", officialHeader + address("34032_1_1", "34032", "700000.5;6250000.25;3.2;43.3") +
                                            address("34032_1_2", "34032", "7OO000.5;6250000.25;3.2;43.3"));
    EXPECT_THAT(messageOf([&] { importFile(o, file); }), testing::HasSubstr("line 3, column x: \"7OO000.5\""));
    EXPECT_TRUE(o.points().all().empty());
}

TEST(Addresses, OfTwoDepartmentsAreOneSetAndLeaveItOneByOne) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    importFile(
        o, folder.write("adresses-34.csv", officialHeader + address("34032_1_1", "34032", "700000;6250000;3.2;43.3")));
    const auto one = o.digest();
    const auto second = importFile(
        o, folder.write("adresses-11.csv", officialHeader + address("11069_1_1", "11069", "650000;6230000;2.4;43.2") +
                                               address("34032_1_1", "34032", "1;1;3.2;43.3")))[0];
    EXPECT_EQ(second.source.rows, 1) << "an address already there is not counted twice";
    EXPECT_EQ(o.points().find("addresses")->rows, 2);
    EXPECT_TRUE(o.check(quiet).sound());
    auto t = o.begin();
    o.sources().unregister(t, second.source.id);
    t.commit();
    EXPECT_EQ(o.points().find("addresses")->rows, 1);
    EXPECT_EQ(o.digest(), one);
    EXPECT_TRUE(o.check(quiet).sound());
}

TEST(Addresses, WrittenByRAreReadWithTheirRowNamesAndTheirNa) {
    NEEDS_REAL_DATA(real);
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto report = importFile(o, real / "addresses/ban_93010_bondy.csv")[0];
    EXPECT_EQ(report.source.rows, 8413);
    const auto points = o.points().load(*o.points().find("addresses"), quiet);
    EXPECT_EQ(points.points[0], (geo::Point{662'524.1, 6'866'064.08}));
}

TEST(Buildings, WeighTheirFootprintTimesTheirHeight) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file = folder.write("batiments.geojson", buildings("30.0"));
    EXPECT_EQ(geo::inspect(file, quiet).front().reader, "buildings");
    const auto report = importFile(o, file)[0];
    EXPECT_EQ(report.source.rows, 3);
    EXPECT_TRUE(anomaly(report.source.anomalies, "are not lived in"));
    EXPECT_TRUE(anomaly(report.source.anomalies, "have no height"));
    const auto points = o.points().load(*o.points().find("buildings"), quiet);
    ASSERT_EQ(points.size(), 3u);
    EXPECT_NEAR(points.weights[0], 3000, 1e-6);
    EXPECT_NEAR(points.weights[1], 3000, 1e-6); // as high as the middle one of 6 and 30, the higher of the two
    EXPECT_NEAR(points.weights[2], 1200, 1e-6);
    EXPECT_NEAR(points.points[0].x, 700'005, 5);
    EXPECT_NEAR(points.points[0].y, 6'250'005, 5);
}

TEST(Buildings, OfPerigueuxAreRead) {
    NEEDS_REAL_DATA(real);
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto report = importFile(o, real / "buildings/bdnb_perigueux.zip")[0];
    EXPECT_EQ(report.source.family, "buildings");
    EXPECT_GT(report.source.rows, 10'000);
    const auto points = o.points().load(*o.points().find("buildings"), quiet);
    geo::Extent box;
    for (const auto& p : points.points)
        box.add(p);
    EXPECT_LT(box.width(), 10'000) << "a town";
    EXPECT_NEAR(box.centre().x, 520'000, 5'000);
    EXPECT_NEAR(box.centre().y, 6'455'000, 5'000);
    EXPECT_TRUE(o.check(quiet).sound());
}
