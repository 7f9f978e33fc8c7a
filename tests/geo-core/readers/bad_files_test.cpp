// Bad input: one clear message that names file, place and way out, and an observatory that is exactly what it was.
#include "observatory/columns.hpp"
#include "observatory/zones.hpp"
#include "reader_support.hpp"

#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <filesystem>

namespace {

using namespace readers_test;

struct Feature {
    std::string code, name, wkt;
};

const std::string square = "POLYGON((700000 6300000,701000 6300000,701000 6301000,700000 6301000,700000 6300000))";
const std::string otherSquare = "POLYGON((702000 6300000,703000 6300000,703000 6301000,702000 6301000,702000 6300000))";
const std::string bowTie = "POLYGON((704000 6300000,705000 6301000,705000 6300000,704000 6301000,704000 6300000))";

/// A shapefile of neighbourhood perimeters as GDAL writes it; `encoding` is the .cpg's and the bytes'.
std::filesystem::path writeShapefile(const support::TemporaryFolder& folder, const std::vector<Feature>& features,
                                     const char* encoding = "UTF-8") {
    GDALAllRegister();
    const auto file = folder / "perimeters.shp";
    const GDALDatasetUniquePtr dataset{
        GetGDALDriverManager()->GetDriverByName("ESRI Shapefile")->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr)};
    OGRSpatialReference lambert;
    lambert.importFromEPSG(2154);
    const std::string option = std::string{"ENCODING="} + encoding;
    const char* const options[] = {option.c_str(), nullptr};
    auto* layer = dataset->CreateLayer("perimeters", &lambert, wkbPolygon, const_cast<char**>(options));
    for (const char* column : {"CODE_QP", "NOM_QP", "COMMUNE_QP"}) {
        OGRFieldDefn field{column, OFTString};
        field.SetWidth(80);
        layer->CreateField(&field);
    }
    for (const auto& given : features) {
        const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(layer->GetLayerDefn())};
        feature->SetField(0, given.code.c_str());
        feature->SetField(1, given.name.c_str());
        feature->SetField(2, "Alès");
        OGRGeometry* shape = nullptr;
        if (!given.wkt.empty())
            OGRGeometryFactory::createFromWkt(given.wkt.c_str(), nullptr, &shape);
        feature->SetGeometryDirectly(shape);
        EXPECT_EQ(layer->CreateFeature(feature.get()), OGRERR_NONE);
    }
    return file;
}

std::string geoJson(const std::vector<Feature>& features, const std::string& codeColumn = "code_qp") {
    std::string text = R"({"type":"FeatureCollection","features":[)";
    for (std::size_t i = 0; i < features.size(); ++i)
        text += (i ? "," : "") + std::string{R"({"type":"Feature","properties":{")"} + codeColumn + R"(":")" +
                features[i].code + R"(","lib_qp":")" + features[i].name + R"("},"geometry":)" + features[i].wkt + "}";
    return text + "]}";
}

std::string jsonSquare(double lon, double lat) {
    const auto p = [](double x, double y) { return "[" + std::to_string(x) + "," + std::to_string(y) + "]"; };
    return R"({"type":"Polygon","coordinates":[[)" + p(lon, lat) + "," + p(lon + 0.01, lat) + "," +
           p(lon + 0.01, lat + 0.01) + "," + p(lon, lat + 0.01) + "," + p(lon, lat) + "]]}";
}

/// The whole path on a bad file. @returns what the user is told; checks that nothing changed.
std::string refusal(const support::TemporaryFolder& folder, const std::filesystem::path& file) {
    auto observatory = newObservatory(folder);
    const auto before = observatory.digest();
    const auto said = messageOf([&] { importFile(observatory, file); });
    EXPECT_EQ(observatory.digest(), before) << "the observatory is what it was";
    EXPECT_TRUE(observatory.sources().all().empty());
    return said;
}

#define EXPECT_SAYS(said, words) EXPECT_NE((said).find(words), std::string::npos) << "said: " << (said)

TEST(BadShapefile, WithoutItsTableOrItsIndexNamesTheMissingPart) {
    for (const char* part : {"dbf", "shx"}) {
        support::TemporaryFolder folder;
        const auto file = writeShapefile(folder, {{"QP034005", "Mosson", square}});
        std::filesystem::remove(folder / (std::string{"perimeters."} + part));
        const auto said = refusal(folder, file);
        EXPECT_SAYS(said, std::string{"perimeters.shp: the ."} + part + " file is missing");
        EXPECT_SAYS(said, "put them together again");
    }
}

TEST(BadShapefile, WithoutPrjIsRefusedWithAWayOut) {
    support::TemporaryFolder folder;
    const auto file = writeShapefile(folder, {{"QP034005", "Mosson", square}});
    std::filesystem::remove(folder / "perimeters.prj");
    geo::NoProgress nobody;
    try {
        geo::inspect(file, nobody);
        FAIL() << "accepted";
    } catch (const geo::Error& error) {
        EXPECT_EQ(error.code(), geo::Error::Code::MissingCrs);
        EXPECT_SAYS(std::string{error.what()}, "the .prj file is missing");
        EXPECT_SAYS(std::string{error.what()}, "Fetch it from the producer");
    }
}

TEST(BadShapefile, InWindows1252WithoutCpgComesOutWithItsAccents) {
    support::TemporaryFolder folder;
    const auto file = writeShapefile(folder, {{"QP034005", "Près Œuvre", square}}, "CP1252");
    std::filesystem::remove(folder / "perimeters.cpg");
    auto observatory = newObservatory(folder);
    const auto report = importFile(observatory, file).at(0);
    geo::NoProgress nobody;
    const auto zones = observatory.zones().load(*observatory.zones().find(geo::GeographyKind::Qpv), nobody);
    EXPECT_EQ(zones->name(0), "Près Œuvre");
    EXPECT_EQ(zones->place(0), "Alès");
    ASSERT_TRUE(anomaly(report.source.anomalies, "no .cpg file"));
}

TEST(BadShapefile, TheSameCodeOnTwoOutlinesNamesBothRows) {
    support::TemporaryFolder folder;
    const auto file = writeShapefile(
        folder, {{"QP034005", "Mosson", square}, {"QP034006", "B", otherSquare}, {"QP034005", "Mosson", otherSquare}});
    EXPECT_SAYS(refusal(folder, file), "rows 1 and 3 both have the code QP034005");
}

TEST(BadShapefile, TheSameZoneTwiceIsCountedOnce) {
    support::TemporaryFolder folder;
    const auto file = writeShapefile(folder, {{"QP034005", "Mosson", square}, {"QP034005", "Mosson", square}});
    auto observatory = newObservatory(folder);
    const auto report = importFile(observatory, file).at(0);
    EXPECT_EQ(report.source.rows, 1);
    ASSERT_TRUE(anomaly(report.source.anomalies, "repeat a zone"));
}

TEST(BadShapefile, CrossingAndAbsentOutlinesAndBadCodesAreCounted) {
    support::TemporaryFolder folder;
    const auto file = writeShapefile(folder, {{"QP034005", "Mosson", bowTie},
                                              {"QP034006", "B", ""},
                                              {"QP034007", "C", square},
                                              {"034008", "D", otherSquare},
                                              {"QP034009", "E", otherSquare}});
    auto observatory = newObservatory(folder);
    const auto report = importFile(observatory, file).at(0);
    EXPECT_EQ(report.source.rows, 3);
    EXPECT_EQ(anomaly(report.source.anomalies, "cross themselves")->examples, std::vector<std::string>{"QP034005"});
    EXPECT_EQ(anomaly(report.source.anomalies, "have no outline")->examples, std::vector<std::string>{"QP034006"});
    EXPECT_EQ(anomaly(report.source.anomalies, "not well formed")->count, 1);
    EXPECT_EQ(observatory.zones().find(geo::GeographyKind::Qpv)->repaired, 1);
}

TEST(BadShapefile, OutlinesFarFromWhereTheirCodesSayAreRefused) {
    support::TemporaryFolder folder;
    // Degrees under a .prj that says Lambert-93.
    const auto file =
        writeShapefile(folder, {{"QP034005", "Mosson", "POLYGON((3.8 43.6,3.9 43.6,3.9 43.7,3.8 43.6))"}});
    EXPECT_SAYS(refusal(folder, file), "lie outside the territory their codes name (QP034005)");
}

TEST(BadShapefile, CutInItsOutlinesOrItsTableIsRefused) {
    for (const char* part : {"shp", "dbf"}) {
        support::TemporaryFolder folder;
        std::vector<Feature> many;
        for (int i = 100; i < 200; ++i)
            many.push_back({"QP034" + std::to_string(i), "Quartier", square});
        const auto file = writeShapefile(folder, many);
        const auto cut = folder / (std::string{"perimeters."} + part);
        std::filesystem::resize_file(cut, std::filesystem::file_size(cut) / 2);
        EXPECT_SAYS(refusal(folder, file), "damaged");
    }
}

TEST(BadArchive, OneBadMemberDoesNotKeepTheOthersOut) {
    support::TemporaryFolder folder;
    folder.write("REVN_2022.csv", "CODGEO;LIBGEO;DISP_Q2;TP60\nQP034005;A;12000;40\n");
    folder.write("bad.csv", std::string{"\x7F"
                                        "ELF\x02\x01\x01\0\0\0;;;",
                                        13});
    const auto command = "cd '" + folder.path().string() + "' && tar cf a.tar REVN_2022.csv bad.csv";
    ASSERT_EQ(std::system(command.c_str()), 0);
    auto observatory = newObservatory(folder);
    const auto reports = importFile(observatory, folder / "a.tar");
    ASSERT_EQ(reports.size(), 1U);
    EXPECT_EQ(reports[0].source.fileName, "a.tar!REVN_2022.csv");
}

TEST(BadTable, OneDamagedLetterDoesNotSpoilTheOtherAccents) {
    support::TemporaryFolder folder;
    auto observatory = newObservatory(folder);
    importFile(observatory,
               folder.write("data_CAF_2017_IRIS.csv",
                            "CODGEO;LIBGEO;PERCOU;AM\n340010000;Al\xC3\xA8s;1;1\n340020000;S\xE8te;1\xE2\x80\xAF"
                            "036;1\n"));
    const auto table = observatory.columns().find("caf-iris");
    ASSERT_TRUE(table);
    EXPECT_EQ(observatory.columns().read(*table, std::vector<std::string>{"PERCOU"}).columns[0].values[1], 1036);
}

TEST(BadGeoJson, WithListsOfCodesIsRefusedAsCommunes) {
    support::TemporaryFolder folder;
    const auto file = folder.write(
        "perimeters.geojson",
        geoJson({{"QN03401M", "A", jsonSquare(3.8, 43.6)}, {"QN03402M, QN03403M", "B, C", jsonSquare(3.9, 43.6)}}));
    const auto said = refusal(folder, file);
    EXPECT_SAYS(said, "hold several codes (\"QN03402M, QN03403M\")");
    EXPECT_SAYS(said, "Fetch the perimeters from the ANCT");
}

TEST(BadGeoJson, InMetresWithoutASystemIsRefused) {
    support::TemporaryFolder folder;
    const auto file = folder.write("perimeters.geojson", geoJson({{"QP034005", "A", jsonSquare(770000, 6280000)}}));
    EXPECT_SAYS(refusal(folder, file), "coordinates are not degrees");
}

TEST(BadGeoJson, CutShortIsRefused) {
    support::TemporaryFolder folder;
    auto text = geoJson({{"QP034005", "A", jsonSquare(3.8, 43.6)}, {"QP034006", "B", jsonSquare(3.9, 43.6)}});
    text.resize(text.size() / 2);
    EXPECT_SAYS(refusal(folder, folder.write("perimeters.geojson", text)), "cannot be read as a map layer");
}

TEST(BadGeoJson, OfAnotherTerritoryIsSaidToBe) {
    support::TemporaryFolder folder;
    const auto file = folder.write("perimeters.geojson", geoJson({{"QP974001", "A", jsonSquare(55.4, -20.9)}}));
    geo::NoProgress nobody;
    std::vector<geo::Message> leftOut;
    EXPECT_TRUE(geo::plan(geo::inspect(file, nobody), *geo::Territory::find("metropole"), leftOut).empty());
    ASSERT_EQ(leftOut.size(), 1U);
    EXPECT_SAYS(geo::plainText(leftOut[0]), "no zone of this observatory's territory");
}

TEST(BadGeoJson, ZonesOutsideTheTerritoryAreLeftOutAndCounted) {
    support::TemporaryFolder folder;
    auto observatory = newObservatory(folder);
    const auto file =
        folder.write("perimeters.geojson",
                     geoJson({{"QP974001", "A", jsonSquare(55.4, -20.9)}, {"QP034005", "B", jsonSquare(3.8, 43.6)}}));
    const auto report = importFile(observatory, file).at(0);
    EXPECT_EQ(report.source.rows, 1);
    EXPECT_EQ(anomaly(report.source.anomalies, "outside the territory of this observatory")->count, 1);
}

const std::string revenueTitles = "CODGEO;LIBGEO;DISP_Q2;TP60\n";

TEST(BadTable, ACellThatIsNotANumberIsNamedByFileLineAndColumn) {
    support::TemporaryFolder folder;
    std::string text = revenueTitles;
    for (int line = 2; line < 214; ++line)
        text += "QP034" + std::to_string(100 + line) + ";Quartier;12000;40,1\n";
    text += "QP075001;Quartier;12000;4O,2\nQP075002;Quartier;12000;40,2\n";
    const auto said = refusal(folder, folder.write("REVN_2022.csv", text));
    EXPECT_SAYS(said, "REVN_2022.csv, line 214, column TP60: \"4O,2\" is not a number");
    EXPECT_SAYS(said, "Nothing was added");
}

TEST(BadTable, TheLineCanBeLeftOutIfTheUserSaysSo) {
    support::TemporaryFolder folder;
    const auto file = folder.write("REVN_2022.csv", revenueTitles + "QP034005;A;12000;4O,2\nQP034006;B;12000;40,2\n");
    auto observatory = newObservatory(folder);
    geo::NoProgress nobody;
    std::vector<geo::Message> leftOut;
    auto plan = geo::plan(geo::inspect(file, nobody), observatory.territory(), leftOut).at(0);
    plan.leaveOutBadRows = true;
    const auto report = geo::load(observatory, plan, nobody);
    EXPECT_EQ(report.source.rows, 1);
    EXPECT_EQ(anomaly(report.source.anomalies, "not a number")->count, 1);
}

TEST(BadTable, AMissingColumnOfCodesIsNamed) {
    support::TemporaryFolder folder;
    const auto file = folder.write("DEMO_2022.csv", "LIBGEO;POP_MUN;TX_F;IND_JEUNE\nMosson;20000;52,0;1,2\n");
    EXPECT_SAYS(refusal(folder, file), "DEMO_2022.csv: the column CODGEO is missing");
}

TEST(BadTable, TheSameCodeWithOtherFiguresNamesBothLines) {
    support::TemporaryFolder folder;
    const auto file = folder.write("REVN_2022.csv",
                                   revenueTitles + "QP034005;A;12000;40\nQP034006;B;13000;41\nQP034005;A;99000;40\n");
    EXPECT_SAYS(refusal(folder, file), "lines 2 and 4 both have the code QP034005 with different figures");
}

TEST(BadTable, MoreCellsThanTitlesNamesTheLine) {
    support::TemporaryFolder folder;
    const auto file = folder.write("REVN_2022.csv", revenueTitles + "QP034005;A;12000;40\nQP034006;B;13000;41;7;8\n");
    EXPECT_SAYS(refusal(folder, file), "REVN_2022.csv, line 3: 6 cells where the titles name 4");
}

TEST(BadTable, WithoutAYearAsksForIt) {
    support::TemporaryFolder folder;
    const auto file = folder.write("revenus.csv", revenueTitles + "QP034005;A;12000;40\n");
    EXPECT_SAYS(refusal(folder, file), "the year of the figures is written neither");
}

TEST(BadTable, OfBothGenerationsIsRefused) {
    support::TemporaryFolder folder;
    const auto file = folder.write("REVN_2024.csv", revenueTitles + "QP034005;A;12000;40\nQN03406I;A;12000;40\n");
    EXPECT_SAYS(refusal(folder, file), "mixes neighbourhoods of 2015 (1) and of 2024 (1)");
}

TEST(BadTable, BinaryGarbageUnderATablesNameIsRefused) {
    support::TemporaryFolder folder;
    EXPECT_SAYS(refusal(folder, folder.write("REVN_2022.csv", std::string{"\x7F"
                                                                          "ELF\x02\x01\x01\0\0\0;;;",
                                                                          13})),
                "binary data");
}

TEST(GoodContours, OfTheNewColumnsAreReadFromAGeoPackage) {
    support::TemporaryFolder folder;
    GDALAllRegister();
    const auto file = folder / "contours-iris_FXX-ED2024-01-01.gpkg";
    {
        const GDALDatasetUniquePtr dataset{
            GetGDALDriverManager()->GetDriverByName("GPKG")->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr)};
        OGRSpatialReference lambert;
        lambert.importFromEPSG(2154);
        auto* layer = dataset->CreateLayer("contours_iris", &lambert, wkbMultiPolygon, nullptr);
        for (const char* column :
             {"cleabs", "code_insee", "nom_commune", "iris", "code_iris", "nom_iris", "type_iris"}) {
            OGRFieldDefn field{column, OFTString};
            layer->CreateField(&field);
        }
        const char* const rows[][7] = {{"I1", "01001", "L'Abergement", "0000", "010010000", "L'Abergement", "Z"},
                                       {"I2", "2A004", "Ajaccio", "0101", "2A0040101", "Centre", "H"}};
        for (const auto& row : rows) {
            const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(layer->GetLayerDefn())};
            for (int c = 0; c < 7; ++c)
                feature->SetField(c, row[c]);
            OGRGeometry* shape = nullptr;
            const auto wkt = "MULTI" + (row[0][1] == '1' ? square : otherSquare);
            OGRGeometryFactory::createFromWkt((wkt.substr(0, 12) + "(" + wkt.substr(12) + ")").c_str(), nullptr,
                                              &shape);
            feature->SetGeometryDirectly(shape);
            ASSERT_EQ(layer->CreateFeature(feature.get()), OGRERR_NONE);
        }
    }
    auto observatory = newObservatory(folder);
    const auto report = importFile(observatory, file).at(0);
    EXPECT_EQ(report.source.rows, 2);
    const auto geography = observatory.zones().find(geo::GeographyKind::Iris);
    ASSERT_TRUE(geography);
    EXPECT_EQ(geography->vintage, 2024) << "the year in the file name";
    geo::NoProgress nobody;
    const auto zones = observatory.zones().load(*geography, nobody);
    ASSERT_TRUE(zones->find("010010000"));
    ASSERT_TRUE(zones->find("2A0040101"));
    EXPECT_EQ(zones->type(*zones->find("2A0040101")), 'H');
    EXPECT_EQ(zones->place(*zones->find("2A0040101")), "Ajaccio");
    const auto fields = observatory.zones().officialFields(*geography, "2A0040101");
    EXPECT_NE(std::find(fields.begin(), fields.end(), std::pair<std::string, std::string>{"code_insee", "2A004"}),
              fields.end());
}

TEST(GoodTable, CodesSurviveAndLostZerosComeBack) {
    support::TemporaryFolder folder;
    auto observatory = newObservatory(folder);
    const auto report =
        importFile(observatory, folder.write("data_CAF_2020_IRIS.csv", "CODGEO;NOTE;A;PERCOU;AM\n010040101;0;5;9;1\n"
                                                                       "2A0040101;0;6;10;2\n10050000;0;7;11;\n"))
            .at(0);
    const auto table = observatory.columns().find("caf-iris");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->dataYear, 2020);
    const auto read = observatory.columns().read(*table, std::vector<std::string>{"AM"});
    EXPECT_EQ(read.codes, (std::vector<std::string>{"010040101", "2A0040101", "010050000"}));
    EXPECT_EQ(read.columns[0].states[2], geo::CellState::Missing);
    EXPECT_EQ(anomaly(report.source.anomalies, "lost their first zero")->count, 1);
}

/// Asks to stop once the work is under way.
struct StopHalfway final : geo::Progress {
    void report(double fraction) override {
        if (fraction > 0.7)
            throw geo::Cancelled{};
    }
};

TEST(CancelledLoad, LeavesNothingBehind) {
    support::TemporaryFolder folder;
    std::string text = revenueTitles;
    for (int line = 0; line < 2000; ++line)
        text += "QP0" + std::to_string(30 + line / 1000) + std::to_string(1000 + line % 1000).substr(1) +
                ";Quartier;12000;40,1\n";
    const auto file = folder.write("REVN_2022.csv", text);
    auto observatory = newObservatory(folder);
    const auto before = observatory.digest();
    geo::NoProgress nobody;
    std::vector<geo::Message> leftOut;
    const auto plan = geo::plan(geo::inspect(file, nobody), observatory.territory(), leftOut).at(0);
    StopHalfway stop;
    EXPECT_THROW(geo::load(observatory, plan, stop), geo::Cancelled);
    EXPECT_EQ(observatory.digest(), before);
    EXPECT_TRUE(observatory.columns().tables().empty());
    EXPECT_EQ(geo::load(observatory, plan, nobody).source.rows, 2000) << "and can be done again";
}

} // namespace
