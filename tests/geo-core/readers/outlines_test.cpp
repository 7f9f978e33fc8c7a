// Outlines drawn by someone: what is taken, what is mended and said, what is refused and with which way out.
#include "readers/outlines.hpp"

#include "reader_support.hpp"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace {

using namespace readers_test;

geo::NoProgress quiet;

geo::Outlines read(const std::filesystem::path& file) {
    return geo::readOutlines(file, *geo::Territory::find("metropole"), quiet);
}

/// Corners of a square of about 800 m by 1.1 km near Montpellier, or elsewhere, in degrees.
std::string corners(double lon, double lat, double size = 0.01) {
    const auto p = [](double x, double y) { return "[" + std::to_string(x) + "," + std::to_string(y) + "]"; };
    return "[" + p(lon, lat) + "," + p(lon + size, lat) + "," + p(lon + size, lat + size) + "," + p(lon, lat + size) +
           "," + p(lon, lat) + "]";
}

std::string square(double lon, double lat, double size = 0.01) {
    return R"({"type":"Polygon","coordinates":[)" + corners(lon, lat, size) + "]}";
}

/// A GeoJSON of features, each its properties and its geometry.
std::string geoJson(const std::vector<std::pair<std::string, std::string>>& features, const std::string& head = {}) {
    std::string text = R"({"type":"FeatureCollection",)" + head + R"("features":[)";
    for (std::size_t i = 0; i < features.size(); ++i)
        text += (i ? "," : "") + std::string{R"({"type":"Feature","properties":)"} + features[i].first +
                R"(,"geometry":)" + features[i].second + "}";
    return text + "]}";
}

const std::string lambert = R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::2154"}},)";

/// What the user is told about one feature called Mosson of a file outline.geojson.
std::string refusal(const std::string& geometry, const std::string& head = {}) {
    const support::TemporaryFolder folder;
    const auto file = folder.write("outline.geojson", geoJson({{R"({"nom":"Mosson"})", geometry}}, head));
    return messageOf([&] { read(file); });
}

/// A GeoPackage with these layers of one feature each.
std::filesystem::path geoPackage(const support::TemporaryFolder& folder,
                                 const std::vector<std::pair<std::string, std::string>>& layersAndWkt,
                                 int epsg = 2154) {
    GDALAllRegister();
    const auto file = folder / "drawn.gpkg";
    const GDALDatasetUniquePtr dataset{
        GetGDALDriverManager()->GetDriverByName("GPKG")->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr)};
    OGRSpatialReference reference;
    if (epsg)
        reference.importFromEPSG(epsg);
    for (const auto& [name, wkt] : layersAndWkt) {
        OGRGeometry* shape = nullptr;
        OGRGeometryFactory::createFromWkt(wkt.c_str(), nullptr, &shape);
        auto* layer =
            dataset->CreateLayer(name.c_str(), epsg ? &reference : nullptr, shape->getGeometryType(), nullptr);
        const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(layer->GetLayerDefn())};
        feature->SetGeometryDirectly(shape);
        EXPECT_EQ(layer->CreateFeature(feature.get()), OGRERR_NONE);
    }
    return file;
}

const std::string lambertSquare =
    "POLYGON((700000 6300000,701000 6300000,701000 6301000,700000 6301000,700000 6300000))";
const std::string lambertLine = "LINESTRING(700000 6300000,701000 6301000)";

#define EXPECT_SAYS(said, words) EXPECT_NE((said).find(words), std::string::npos) << "said: " << (said)

} // namespace

TEST(Outlines, AreNamedByTheirNameAndKeptByTheirCode) {
    const support::TemporaryFolder folder;
    const auto file = folder.write("o.geojson", geoJson({{R"({"code":"A","lib_quartier":"Nord"})", square(3.8, 43.6)},
                                                         {R"({"code":"B","lib_quartier":"Sud"})", square(3.9, 43.6)}}));
    const auto outlines = read(file);
    ASSERT_EQ(outlines.zones->size(), 2u);
    EXPECT_EQ(outlines.zones->geography().kind, geo::GeographyKind::Outline);
    EXPECT_EQ(outlines.zones->geography().epsg, 2154);
    EXPECT_EQ(outlines.zones->name(0), "Nord");
    EXPECT_EQ(outlines.zones->code(1), "B");
    EXPECT_TRUE(outlines.anomalies.empty());
    // 0.01° of longitude and latitude on the ellipsoid at 43.605° N: 807.6 m by 1111.0 m.
    EXPECT_NEAR(outlines.zones->area(0), 807.6 * 1111.0, 2000);
}

TEST(Outlines, WithoutANameOrWithRepeatedCodesAreNumbered) {
    const support::TemporaryFolder folder;
    const auto file = folder.write(
        "o.geojson", geoJson({{R"({"code":"A"})", square(3.8, 43.6)}, {R"({"code":"A"})", square(3.9, 43.6)}}));
    const auto repeated = read(file);
    EXPECT_EQ(repeated.zones->codes(), (std::vector<std::string>{"1", "2"}));
    EXPECT_EQ(repeated.zones->name(1), "A");
    const auto bare = read(folder.write("p.geojson", square(3.8, 43.6)));
    EXPECT_EQ(bare.zones->name(0), "1");
    EXPECT_EQ(bare.zones->code(0), "1");
}

TEST(Outlines, ThatCrossThemselvesAreMendedAndSaid) {
    const support::TemporaryFolder folder;
    const std::string bowTie =
        R"({"type":"Polygon","coordinates":[[[3.80,43.60],[3.81,43.61],[3.81,43.60],[3.80,43.61],[3.80,43.60]]]})";
    const auto outlines = read(folder.write("o.geojson", geoJson({{R"({"nom":"Noeud"})", bowTie}})));
    EXPECT_NEAR(outlines.zones->area(0), 807.6 * 1111.0 / 2, 2000); // two triangles that meet in the middle
    const auto* said = anomaly(outlines.anomalies, "cross themselves");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->examples, std::vector<std::string>{"1 (Noeud)"});
}

TEST(Outlines, WhosePartsOverlapCountTheirAreaOnce) {
    const support::TemporaryFolder folder;
    const auto twice =
        R"({"type":"MultiPolygon","coordinates":[[)" + corners(3.8, 43.6) + "],[" + corners(3.805, 43.6) + "]]}";
    const auto outlines = read(folder.write("o.geojson", geoJson({{"{}", twice}})));
    EXPECT_NEAR(outlines.zones->area(0), 1.5 * 807.6 * 1111.0, 3000);
    const auto* said = anomaly(outlines.anomalies, "overlap themselves");
    ASSERT_TRUE(said);
    EXPECT_NEAR(std::get<double>(said->action.values.at(0)), 0.5 * 807.6 * 1111.0 / 1e4, 0.2); // hectares
}

TEST(Outlines, WithoutAUsablePolygonAreRefusedByFileAndFeature) {
    for (const auto& said :
         {refusal("null"), refusal(R"({"type":"Polygon","coordinates":[]})"),
          refusal(R"({"type":"Point","coordinates":[3.8,43.6]})"),
          refusal(R"({"type":"LineString","coordinates":[[3.8,43.6],[3.9,43.7]]})"),
          refusal(R"({"type":"Polygon","coordinates":[[[3.8,43.6],[3.9,43.7],[3.8,43.6]]]})"),
          refusal(R"({"type":"Polygon","coordinates":[[[3.8,43.6],[3.9,43.7],[3.8,43.6],[3.9,43.7],[3.8,43.6]]]})")}) {
        EXPECT_SAYS(said, "outline.geojson");
        EXPECT_SAYS(said, "1 (Mosson)");
        EXPECT_SAYS(said, "out of the file");
    }
}

TEST(Outlines, WithCoordinatesThatAreNotNumbersAreRefused) {
    const auto said = refusal(R"({"type":"Polygon","coordinates":[[[3.8,43.6],[1e999,43.6],[3.9,43.7],[3.8,43.6]]]})");
    EXPECT_SAYS(said, "outline.geojson");
    EXPECT_SAYS(said, "not numbers");
}

TEST(Outlines, InDegreesUnderASystemOfMetresSayWhatToDo) {
    const auto said = refusal(square(3.8, 43.6), lambert);
    EXPECT_SAYS(said, "2154");
    EXPECT_SAYS(said, "EPSG:4326");
}

TEST(Outlines, InMetresUnderASystemOfDegreesAreRefused) {
    EXPECT_SAYS(refusal(square(700000, 6300000, 1000)), "not degrees");
}

TEST(Outlines, WithoutACoordinateSystemAreRefused) {
    const support::TemporaryFolder folder;
    const auto file = folder / "drawn.shp";
    GDALAllRegister();
    {
        const GDALDatasetUniquePtr dataset{GetGDALDriverManager()
                                               ->GetDriverByName("ESRI Shapefile")
                                               ->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr)};
        auto* layer = dataset->CreateLayer("drawn", nullptr, wkbPolygon, nullptr);
        const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(layer->GetLayerDefn())};
        OGRGeometry* shape = nullptr;
        OGRGeometryFactory::createFromWkt("POLYGON((3.8 43.6,3.9 43.6,3.9 43.7,3.8 43.6))", nullptr, &shape);
        feature->SetGeometryDirectly(shape);
        EXPECT_EQ(layer->CreateFeature(feature.get()), OGRERR_NONE);
    }
    const auto said = messageOf([&] { read(file); });
    EXPECT_SAYS(said, "drawn.shp");
    EXPECT_SAYS(said, ".prj");
}

TEST(Outlines, OfAGeoPackageWithoutACoordinateSystemAreRefused) {
    for (const char* wkt : {"POLYGON((3.8 43.6,3.9 43.6,3.9 43.7,3.8 43.6))",
                            "POLYGON((700000 6300000,701000 6300000,701000 6301000,700000 6300000))"}) {
        const support::TemporaryFolder folder;
        const auto said = messageOf([&] { read(geoPackage(folder, {{"drawn", wkt}}, 0)); });
        EXPECT_SAYS(said, "drawn.gpkg");
    }
}

TEST(Outlines, FarFromTheTerritoryAreRefusedAndThoseNearItAreKept) {
    EXPECT_SAYS(refusal(square(55.5, -21.0)), "more than 200 km away"); // La Réunion
    EXPECT_SAYS(refusal(square(43.6, 3.8)), "exchanged");               // latitude first
    EXPECT_SAYS(refusal(square(-30, 20, 60)), "too large");
    const support::TemporaryFolder folder;
    const auto spanish = read(folder.write("o.geojson", geoJson({{"{}", square(2.1, 41.1)}}))); // near Barcelona
    EXPECT_TRUE(anomaly(spanish.anomalies, "partly outside"));
}

TEST(Outlines, OfSeveralLayersAreTheOnlyPolygons) {
    const support::TemporaryFolder folder;
    const auto outlines = read(geoPackage(folder, {{"paths", lambertLine}, {"drawn", lambertSquare}}));
    EXPECT_NEAR(outlines.zones->area(0), 1e6, 1e-3);
}

TEST(Outlines, OfSeveralLayersOfPolygonsAreNotGuessed) {
    const support::TemporaryFolder folder;
    const auto file = geoPackage(folder, {{"north", lambertSquare}, {"south", lambertSquare}});
    const auto said = messageOf([&] { read(file); });
    EXPECT_SAYS(said, "north");
    EXPECT_SAYS(said, "south");
    const support::TemporaryFolder other;
    EXPECT_SAYS(messageOf([&] { read(geoPackage(other, {{"a", lambertLine}, {"b", lambertLine}})); }), "no layer of");
}

TEST(Outlines, OfAFileThatIsNoMapAreRefused) {
    const support::TemporaryFolder folder;
    EXPECT_SAYS(messageOf([&] { read(folder.write("letter.txt", "Bonjour")); }), "letter.txt");
    EXPECT_SAYS(messageOf([&] { read(folder.write("broken.geojson", "{\"type\":\"Feat")); }), "broken.geojson");
    EXPECT_SAYS(messageOf([&] { read(folder / "absent.geojson"); }), "absent.geojson");
    EXPECT_SAYS(messageOf([&] { read(folder.write("none.geojson", geoJson({}))); }), "none.geojson");
}

TEST(Outlines, OfMontpelliersDistrictsComeOutOfTheirZip) {
    NEEDS_REAL_DATA(real);
    const auto outlines = read(real / "boundaries" / "VilleMTP_MTP_Quartiers.zip");
    EXPECT_EQ(outlines.zones->size(), 7u);
    double area = 0;
    for (std::size_t i = 0; i < outlines.zones->size(); ++i)
        area += outlines.zones->area(i);
    EXPECT_NEAR(area / 1e4, 5688, 30); // Montpellier has 56.88 km² (INSEE)
}
