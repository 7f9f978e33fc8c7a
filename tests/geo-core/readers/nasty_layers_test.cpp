// Map layers as nobody should make them. Each is read as said here or refused with the words said here.
#include "nasty_support.hpp"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cmath>

#include <sys/stat.h>

namespace {

using namespace nasty;

const std::string bowTie = "POLYGON((780000 6280000,781000 6281000,781000 6280000,780000 6281000,780000 6280000))";

std::vector<Feature> three() { return {{"QP034005", square()}, {"QP034006", square(2)}, {"QP034007", square(4)}}; }

Path shapefile(const TemporaryFolder& folder, const std::vector<Feature>& features = three(),
               const std::string& crs = "EPSG:2154") {
    return writeLayer(folder / "qp.shp", "ESRI Shapefile", features, crs);
}

/// A GeoJSON of features given as geometries in JSON, codes from QP034005 on. @param more other members, before or
/// after the features
Path geoJson(const TemporaryFolder& folder, const std::vector<std::string>& geometries, const std::string& after = "",
             const std::string& before = "") {
    std::string text = R"({"type":"FeatureCollection",)" + before + R"("features":[)";
    for (std::size_t i = 0; i < geometries.size(); ++i)
        text += (i ? "," : "") + std::string{R"({"type":"Feature","properties":{"code_qp":"QP03400)"} +
                std::to_string(5 + i) + R"("},"geometry":)" + geometries[i] + "}";
    return folder.write("qp.geojson", text + "]" + after + "}");
}

std::string polygon(const std::string& rings) { return R"({"type":"Polygon","coordinates":[)" + rings + "]}"; }
const std::string ring = "[[3.8,43.6],[3.81,43.6],[3.81,43.61],[3.8,43.61],[3.8,43.6]]";
const std::string otherRing = "[[3.9,43.6],[3.91,43.6],[3.91,43.61],[3.9,43.61],[3.9,43.6]]";
const std::string lambertRing =
    "[[770000,6280000],[771000,6280000],[771000,6281000],[770000,6281000],[770000,6280000]]";
const std::string saysLambert = R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::2154"}})";

const std::string saysUnknown = R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::99"}})";

std::string littleEndian(std::uint32_t n) {
    std::string bytes;
    for (int i = 0; i < 4; ++i)
        bytes += static_cast<char>(n >> 8 * i);
    return bytes;
}

/// Runs SQL on a GeoPackage, as anyone could before handing it over.
Path geoPackageAfter(const TemporaryFolder& folder, const std::vector<const char*>& statements) {
    const auto file = writeLayer(folder / "qp.gpkg", "GPKG", three());
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    const GDALDatasetUniquePtr dataset{GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE)};
    for (const char* sql : statements)
        dataset->ReleaseResultSet(dataset->ExecuteSQL(sql, nullptr, nullptr));
    return file;
}

Path sparse(const TemporaryFolder& folder, const char* name, const std::string& start) {
    const auto file = folder.write(name, start);
    std::filesystem::resize_file(file, std::uintmax_t{2} << 30);
    return file;
}

const std::vector<Case> shapefiles = {
    {"TableWithFewerRows",
     [](const TemporaryFolder& f) {
         const auto file = shapefile(f);
         patch(f / "qp.dbf", 4, littleEndian(2));
         return file;
     },
     "qp.shp: 3 outlines in the .shx and 2 rows in the .dbf: these files do not belong together"},
    {"TableWithMoreRows",
     [](const TemporaryFolder& f) {
         const auto file = shapefile(f);
         const auto table = contentOf(f / "qp.dbf");
         shapefile(f, {{"QP034005", square()}, {"QP034006", square(2)}});
         f.write("qp.dbf", table);
         return file;
     },
     "2 outlines in the .shx and 3 rows in the .dbf"},
    {"IndexOfAnotherShapefile",
     [](const TemporaryFolder& f) {
         shapefile(f, {{"QP034005", "POLYGON((1 1,2 2,3 1,1 1))"}, {"QP034006", square(2)}, {"QP034007", square(4)}});
         const auto index = contentOf(f / "qp.shx");
         const auto file = shapefile(f);
         f.write("qp.shx", index);
         return file;
     },
     "qp.shp is damaged"},
    {"IndexThatPointsBeyondTheEnd",
     [](const TemporaryFolder& f) {
         const auto file = shapefile(f);
         patch(f / "qp.shx", 100, std::string{"\x7F\0\0\0", 4});
         return file;
     },
     "qp.shp is damaged"},
    {"PartCountBeyondReason",
     [](const TemporaryFolder& f) {
         const auto file = shapefile(f);
         patch(file, 100 + 8 + 4 + 32, "\xFF\xFF\xFF\x7F");
         return file;
     },
     "qp.shp is damaged"},
    {"EmptyOutlines",
     [](const TemporaryFolder& f) {
         const auto file = shapefile(f);
         f.write("qp.shp", "");
         return file;
     },
     "qp.shp is empty"},
    {"EmptyTable",
     [](const TemporaryFolder& f) {
         const auto file = shapefile(f);
         f.write("qp.dbf", "");
         return file;
     },
     "qp.shp"},
    {"PrjThatNobodyKnows",
     [](const TemporaryFolder& f) {
         const auto file = shapefile(f);
         f.write("qp.prj", "coordonnées du cadastre");
         return file;
     },
     "does not say in which system its coordinates are"},
    {"PrjOfALocalSystem",
     [](const TemporaryFolder& f) {
         const auto file = shapefile(f);
         f.write("qp.prj", "LOCAL_CS[\"Chantier\",UNIT[\"metre\",1]]");
         return file;
     },
     "does not say in which system its coordinates are"},
    {"PrjOfAnotherCountry", [](const TemporaryFolder& f) { return shapefile(f, three(), "EPSG:32760"); },
     "lie outside the territory their codes name"},
    {"MetresDeclaredAsDegrees", [](const TemporaryFolder& f) { return shapefile(f, three(), "EPSG:4326"); },
     "the coordinates are not degrees"},
    {"DegreesDeclaredAsMetres",
     [](const TemporaryFolder& f) {
         return shapefile(f, {{"QP034005", "POLYGON((3.8 43.6,3.9 43.6,3.9 43.7,3.8 43.6))"}});
     },
     "lie outside the territory their codes name"},
    {"CpgThatSaysUtf8OverWindows1252",
     [](const TemporaryFolder& f) {
         const auto file = shapefile(f);
         const auto table = contentOf(f / "qp.dbf");
         patch(f / "qp.dbf", table.find("Quartier"), "Pr\xE8s");
         f.write("qp.cpg", "UTF-8");
         return file;
     },
     "", 3, "no .cpg file says how the text is written"},
    {"CpgThatNobodyKnows",
     [](const TemporaryFolder& f) {
         const auto file = shapefile(f);
         f.write("qp.cpg", "KLINGON-7");
         return file;
     },
     "", 3},
    {"RowsMarkedAsDeleted",
     [](const TemporaryFolder& f) {
         const auto file = shapefile(f);
         patch(f / "qp.dbf", contentOf(f / "qp.dbf").find("QP034006") - 1, "*");
         return file;
     },
     "", 2},
    {"HeightsAndMeasures",
     [](const TemporaryFolder& f) {
         return shapefile(f,
                          {{"QP034005", "POLYGON ZM((770000 6280000 1 2,771000 6280000 1 2,771000 6281000 1 2,770000 "
                                        "6280000 1 2))"}});
     },
     "", 1},
    {"OneRingTwoMillionVertices",
     [](const TemporaryFolder& f) {
         auto* line = new OGRLinearRing;
         constexpr int points = 2'000'000;
         line->setNumPoints(points + 1);
         for (int i = 0; i <= points; ++i) {
             const double angle = 2 * M_PI * (i % points) / points;
             line->setPoint(i, 770000 + 900 * std::cos(angle), 6280000 + 900 * std::sin(angle));
         }
         OGRPolygon circle;
         circle.addRingDirectly(line);
         const auto file = shapefile(f, {{"QP034005", square()}});
         const GDALDatasetUniquePtr dataset{GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE)};
         const OGRFeatureUniquePtr feature{dataset->GetLayer(0)->GetFeature(0)};
         feature->SetGeometry(&circle);
         EXPECT_EQ(dataset->GetLayer(0)->SetFeature(feature.get()), OGRERR_NONE);
         return file;
     },
     "", 1},
};

const std::vector<Case> geoJsons = {
    {"CrsThatIsNotTrue", [](const TemporaryFolder& f) { return geoJson(f, {polygon(ring)}, "", saysLambert + ","); },
     "lie outside the territory their codes name"},
    {"CrsAfterTheFeatures",
     [](const TemporaryFolder& f) { return geoJson(f, {polygon(lambertRing)}, "," + saysLambert); }, "", 1},
    {"CrsThatNobodyKnowsInDegrees",
     [](const TemporaryFolder& f) { return geoJson(f, {polygon(ring)}, "," + saysUnknown); }, "", 1},
    {"CrsThatNobodyKnowsInMetres",
     [](const TemporaryFolder& f) { return geoJson(f, {polygon(lambertRing)}, "," + saysUnknown); },
     "the coordinates are not degrees"},
    {"NoCrsInDegrees", [](const TemporaryFolder& f) { return geoJson(f, {polygon(ring)}); }, "", 1},
    {"NoCrsInMetres", [](const TemporaryFolder& f) { return geoJson(f, {polygon(lambertRing)}); },
     "the coordinates are not degrees"},
    {"LatitudeBeforeLongitude",
     [](const TemporaryFolder& f) {
         return geoJson(f, {polygon("[[43.6,3.8],[43.6,3.81],[43.61,3.81],[43.61,3.8],[43.6,3.8]]")});
     },
     "lie outside the territory their codes name"},
    {"RingThatIsNotClosed",
     [](const TemporaryFolder& f) {
         return geoJson(f, {polygon("[[3.8,43.6],[3.81,43.6],[3.81,43.61],[3.8,43.61]]")});
     },
     "", 1},
    {"RingThatCrossesItself",
     [](const TemporaryFolder& f) {
         return geoJson(f, {polygon("[[3.8,43.6],[3.81,43.61],[3.81,43.6],[3.8,43.61],[3.8,43.6]]")});
     },
     "", 1, "cross themselves"},
    {"HoleOutsideItsShell", [](const TemporaryFolder& f) { return geoJson(f, {polygon(ring + "," + otherRing)}); }, "",
     1, "cross themselves"},
    {"HoleLargerThanItsShell",
     [](const TemporaryFolder& f) {
         return geoJson(
             f, {polygon(ring + ",[[3.7,43.5],[3.9,43.5],[3.9,43.7],[3.7,43.7],[3.7,43.5]]"), polygon(otherRing)});
     },
     "", 1, "enclose nothing"},
    {"PartsThatOverlap",
     [](const TemporaryFolder& f) {
         return geoJson(f, {R"({"type":"MultiPolygon","coordinates":[[)" + ring + "],[" + ring + "]]}"});
     },
     "", 1, "cross themselves"},
    {"RingWithoutArea",
     [](const TemporaryFolder& f) {
         return geoJson(f, {polygon("[[3.8,43.6],[3.81,43.6],[3.8,43.6],[3.8,43.6]]"), polygon(otherRing)});
     },
     "", 1, "enclose nothing"},
    {"RingOfTwoPoints",
     [](const TemporaryFolder& f) {
         return geoJson(f, {polygon("[[3.8,43.6],[3.81,43.6]]"), polygon(otherRing)});
     },
     "", 1, "enclose nothing"},
    {"NothingButRingsWithoutArea",
     [](const TemporaryFolder& f) { return geoJson(f, {polygon("[[3.8,43.6],[3.81,43.6],[3.8,43.6],[3.8,43.6]]")}); },
     "holds no zone with a code and an outline"},
    {"RingTurnedTheOtherWay",
     [](const TemporaryFolder& f) {
         return geoJson(f, {polygon("[[3.8,43.6],[3.8,43.61],[3.81,43.61],[3.81,43.6],[3.8,43.6]]")});
     },
     "", 1},
    {"EmptyCoordinates",
     [](const TemporaryFolder& f) {
         return geoJson(f, {polygon(""), polygon(ring)});
     },
     "", 1, "have no outline"},
    {"NullGeometry",
     [](const TemporaryFolder& f) {
         return geoJson(f, {"null", polygon(ring)});
     },
     "", 1, "have no outline"},
    {"NothingButNull",
     [](const TemporaryFolder& f) {
         return geoJson(f, {"null", "null"});
     },
     "no zone with a code"},
    {"NotANumber",
     [](const TemporaryFolder& f) {
         return geoJson(f, {polygon("[[3.8,43.6],[NaN,43.6],[3.81,43.61],[3.8,43.6]]"), polygon(otherRing)});
     },
     "", 1, "a coordinate that is not a number"},
    {"Infinity",
     [](const TemporaryFolder& f) {
         return geoJson(f, {polygon("[[3.8,43.6],[1e999,43.6],[3.81,43.61],[3.8,43.6]]"), polygon(otherRing)});
     },
     "", 1, "a coordinate that is not a number"},
    {"OneCoordinateTooFew",
     [](const TemporaryFolder& f) {
         return geoJson(f, {polygon("[[3.8],[3.81,43.6],[3.81,43.61],[3.8]]"), polygon(ring)});
     },
     "", 1, "have no outline"},
    {"TextForCoordinates",
     [](const TemporaryFolder& f) {
         return geoJson(f, {polygon(R"([["3,8","43,6"],["a","b"]])"), polygon(ring)});
     },
     "qp.geojson is damaged"},
    {"Heights",
     [](const TemporaryFolder& f) {
         return geoJson(f, {polygon("[[3.8,43.6,9],[3.81,43.6,9],[3.81,43.61,9],[3.8,43.6,9]]")});
     },
     "", 1},
    {"CollectionOfAPointAndAPolygon",
     [](const TemporaryFolder& f) {
         return geoJson(f, {R"({"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[3.8,43.6]},)" +
                            polygon(ring) + "]}"});
     },
     "", 1},
    {"PointsAmongPolygons",
     [](const TemporaryFolder& f) {
         return geoJson(f, {R"({"type":"Point","coordinates":[3.8,43.6]})", polygon(ring), polygon(otherRing)});
     },
     "", 2, "are a point or a line"},
    {"NothingButPoints",
     [](const TemporaryFolder& f) { return geoJson(f, {R"({"type":"Point","coordinates":[3.8,43.6]})"}); },
     "points or lines, not outlines"},
    {"AFeatureWithoutProperties",
     [](const TemporaryFolder& f) {
         return f.write("qp.geojson", R"({"type":"FeatureCollection","features":[{"type":"Feature","geometry":)" +
                                          polygon(ring) +
                                          R"(},{"type":"Feature","properties":{"code_qp":"QP034005"},"geometry":)" +
                                          polygon(otherRing) + "}]}");
     },
     "", 1, "not well formed"},
    {"TheSameCodeTwice",
     [](const TemporaryFolder& f) {
         const auto feature = [](const std::string& r) {
             return R"({"type":"Feature","properties":{"code_qp":"QP034005"},"geometry":)" + polygon(r) + "}";
         };
         return f.write("qp.geojson", R"({"type":"FeatureCollection","features":[)" + feature(ring) + "," +
                                          feature(otherRing) + "]}");
     },
     "rows 1 and 2 both have the code QP034005"},
    {"NoFeature", [](const TemporaryFolder& f) { return geoJson(f, {}); }, "holds no features"},
    {"FeaturesThatAreNoList",
     [](const TemporaryFolder& f) {
         return f.write("qp.geojson", R"({"type":"FeatureCollection","features":{"a":1}})");
     },
     "qp.geojson"},
    {"NestedWithoutEnd",
     [](const TemporaryFolder& f) {
         return f.write("qp.geojson", R"({"type":"FeatureCollection","features":)" + std::string(100'000, '['));
     },
     "qp.geojson cannot be read as a map layer"},
    {"NotJson", [](const TemporaryFolder& f) { return f.write("qp.geojson", "<html>404 Not Found</html>"); },
     "qp.geojson cannot be read as a map layer"},
};

const std::vector<Case> geoPackages = {
    {"OfTwoLayers",
     [](const TemporaryFolder& f) {
         return geoPackageAfter(
             f, {"CREATE TABLE others (fid INTEGER PRIMARY KEY, geom BLOB, nom TEXT)",
                 "INSERT INTO gpkg_contents (table_name, data_type, srs_id) VALUES ('others', 'features', 2154)",
                 "INSERT INTO gpkg_geometry_columns VALUES ('others', 'geom', 'POLYGON', 2154, 0, 0)"});
     },
     "", 3},
    {"WhoseLayerIsAnEndlessView",
     [](const TemporaryFolder& f) {
         return geoPackageAfter(
             f, {"CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                 "SELECT i AS fid, geom, CODE_QP FROM n JOIN perimeters",
                 "INSERT INTO gpkg_contents (table_name, data_type, srs_id) VALUES ('endless', 'features', 2154)",
                 "INSERT INTO gpkg_geometry_columns VALUES ('endless', 'geom', 'POLYGON', 2154, 0, 0)"});
     },
     "qp.gpkg: the layer endless is worked out while it is read (a view)"},
    {"WithATrigger",
     [](const TemporaryFolder& f) {
         return geoPackageAfter(
             f, {"CREATE TRIGGER bad BEFORE INSERT ON perimeters BEGIN SELECT RAISE(ABORT, 'no'); END",
                 "CREATE TRIGGER worse AFTER DELETE ON perimeters BEGIN DELETE FROM gpkg_contents; END"});
     },
     "", 3},
    {"WithoutATableOfOutlines",
     [](const TemporaryFolder& f) {
         return geoPackageAfter(
             f, {"DELETE FROM gpkg_geometry_columns", "UPDATE gpkg_contents SET data_type = 'attributes'"});
     },
     "qp.gpkg holds no outlines"},
    {"WhoseOutlinesAreNoGeometries",
     [](const TemporaryFolder& f) { return geoPackageAfter(f, {"UPDATE perimeters SET geom = X'00112233'"}); },
     "qp.gpkg is damaged"},
    {"WithoutASystem", [](const TemporaryFolder& f) { return writeLayer(f / "qp.gpkg", "GPKG", three(), ""); },
     "does not say in which system its coordinates are"},
    {"ThatIsText", [](const TemporaryFolder& f) { return f.write("qp.gpkg", "a;b\n1;2\n"); },
     "qp.gpkg cannot be read as a map layer"},
    {"CutShort",
     [](const TemporaryFolder& f) {
         const auto file = writeLayer(f / "qp.gpkg", "GPKG", three());
         std::filesystem::resize_file(file, 20'000);
         return file;
     },
     "qp.gpkg"},
    {"ThatIsAnotherDatabase",
     [](const TemporaryFolder& f) {
         geo::Observatory::create(f / "qp.gpkg", *geo::Territory::find("metropole"));
         return f / "qp.gpkg";
     },
     "qp.gpkg"},
    {"UnderTheNameOfADatabase",
     [](const TemporaryFolder& f) {
         geo::Observatory::create(f / "other.sqlite", *geo::Territory::find("metropole"));
         return f / "other.sqlite";
     },
     "not a kind of file that is read here"},
};

const std::vector<Case> files = {
    {"SparseTable", [](const TemporaryFolder& f) { return sparse(f, "REVN_2022.csv", ""); },
     "REVN_2022.csv begins with nothing but zeros"},
    {"SparseTableWithTitles",
     [](const TemporaryFolder& f) {
         return sparse(f, "REVN_2022.csv", "CODGEO;LIBGEO;DISP_Q2;TP60\nQP034005;A;1;4\n");
     },
     "REVN_2022.csv is not a text table"},
    {"SparseGeoJson",
     [](const TemporaryFolder& f) { return sparse(f, "qp.geojson", R"({"type":"FeatureCollection","features":[)"); },
     "qp.geojson cannot be read as a map layer"},
    {"SparseShapefile",
     [](const TemporaryFolder& f) {
         const auto file = shapefile(f);
         std::filesystem::resize_file(file, std::uintmax_t{2} << 30);
         return file;
     },
     "qp.shp"},
    {"SparseGeoPackage", [](const TemporaryFolder& f) { return sparse(f, "qp.gpkg", "SQLite format 3"); }, "qp.gpkg"},
    {"Pipe",
     [](const TemporaryFolder& f) {
         EXPECT_EQ(mkfifo((f / "pipe.csv").c_str(), 0600), 0);
         return f / "pipe.csv";
     },
     "pipe.csv is a device or a pipe"},
    {"Device", [](const TemporaryFolder&) { return Path{"/dev/zero"}; }, "/dev/zero is a device or a pipe"},
    {"Folder",
     [](const TemporaryFolder& f) {
         std::filesystem::create_directory(f / "qp.shp");
         return f / "qp.shp";
     },
     "qp.shp is a folder"},
    {"LinkThatLeadsNowhere",
     [](const TemporaryFolder& f) {
         std::filesystem::create_symlink("nowhere.csv", f / "link.csv");
         return f / "link.csv";
     },
     "link.csv does not exist"},
    {"NameOfThreeHundredLetters", [](const TemporaryFolder& f) { return f / (std::string(300, 'a') + ".csv"); },
     "cannot be opened"},
    {"NameThatLooksLikeATemplate",
     [](const TemporaryFolder& f) {
         shapefile(f);
         for (const char* part : {".shp", ".shx", ".dbf", ".prj"})
             std::filesystem::rename(f / (std::string{"qp"} + part), f / (std::string{"l'été %1 \"a\" %s"} + part));
         return f / "l'été %1 \"a\" %s.shp";
     },
     "", 3},
    {"AMessageAboutANameThatLooksLikeATemplate",
     [](const TemporaryFolder& f) {
         return f.write("%2 %1.csv", std::string{"a\0b", 3});
     },
     "%2 %1.csv is not a text table"},
};

struct NastyLayer : testing::TestWithParam<Case> {};
TEST_P(NastyLayer, IsReadOrRefusedAsSaid) { check(GetParam()); }
const auto caseName = [](const auto& test) { return std::string{test.param.name}; };
INSTANTIATE_TEST_SUITE_P(Shapefile, NastyLayer, testing::ValuesIn(shapefiles), caseName);
INSTANTIATE_TEST_SUITE_P(GeoJson, NastyLayer, testing::ValuesIn(geoJsons), caseName);
INSTANTIATE_TEST_SUITE_P(GeoPackage, NastyLayer, testing::ValuesIn(geoPackages), caseName);
INSTANTIATE_TEST_SUITE_P(File, NastyLayer, testing::ValuesIn(files), caseName);

TEST(NumericCodes, OfADBaseTableAreCodesAllTheSame) {
    const TemporaryFolder folder;
    GDALAllRegister();
    const auto file = folder / "iris.shp";
    {
        const GDALDatasetUniquePtr dataset{GetGDALDriverManager()
                                               ->GetDriverByName("ESRI Shapefile")
                                               ->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr)};
        OGRSpatialReference lambert;
        lambert.importFromEPSG(2154);
        auto* layer = dataset->CreateLayer("iris", &lambert, wkbPolygon, nullptr);
        for (const auto& [name, type, width, decimals] :
             {std::tuple{"CODE_IRIS", OFTReal, 19, 4}, {"FAIT_LE", OFTDate, 8, 0}, {"N", OFTInteger, 4, 0}}) {
            OGRFieldDefn field{name, type};
            field.SetWidth(width);
            field.SetPrecision(decimals);
            layer->CreateField(&field);
        }
        for (const auto& [code, k] : {std::pair{341720101., 0}, {10040101., 2}}) {
            const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(layer->GetLayerDefn())};
            feature->SetField(0, code);
            feature->SetField(1, 2016, 1, 1);
            OGRGeometry* shape = nullptr;
            OGRGeometryFactory::createFromWkt(square(k).c_str(), nullptr, &shape);
            feature->SetGeometryDirectly(shape);
            EXPECT_EQ(layer->CreateFeature(feature.get()), OGRERR_NONE);
        }
    }
    const auto outcome = drop(folder, file);
    EXPECT_EQ(outcome.rows, 2) << outcome.said;
    EXPECT_TRUE(readers_test::anomaly(outcome.anomalies, "lost their first zero"));
}

} // namespace
