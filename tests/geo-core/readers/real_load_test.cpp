// Real official files into an observatory: what is there afterwards. Expected figures: lines of the files themselves.
#include "observatory/columns.hpp"
#include "network/network.hpp"
#include "observatory/zones.hpp"
#include "reader_support.hpp"

#include <chrono>

namespace {

using namespace readers_test;

geo::Cell cellOf(const geo::Observatory& observatory, const char* family, int year, const std::string& code,
                 const std::string& column) {
    const auto table = observatory.columns().find(family, year);
    if (!table)
        return {};
    const auto read = observatory.columns().read(*table, std::vector<std::string>{column});
    for (std::size_t i = 0; i < read.codes.size(); ++i)
        if (read.codes[i] == code)
            return read.columns[0][i];
    return {};
}

TEST(LoadingRealFiles, PerimetersKeepAccentsCodesAndTheShapeBeforeMending) {
    NEEDS_REAL_DATA(folder);
    support::TemporaryFolder temporary;
    auto observatory = newObservatory(temporary);
    const auto reports = importFile(observatory, folder / "qpv/qp-politiquedelaville-shp.zip");
    ASSERT_EQ(reports.size(), 1U);
    EXPECT_EQ(reports[0].source.rows, 1296);
    EXPECT_EQ(reports[0].source.fileName, "qp-politiquedelaville-shp.zip!QP_METROPOLE_LB93.shp");
    const auto geography = observatory.zones().find(geo::GeographyKind::Qpv, 2015);
    ASSERT_TRUE(geography);
    EXPECT_EQ(geography->count, 1296);
    EXPECT_EQ(geography->repaired, 25);
    geo::NoProgress nobody;
    const auto zones = observatory.zones().load(*geography, nobody);
    const auto mosson = zones->find("QP034005");
    ASSERT_TRUE(mosson);
    EXPECT_EQ(zones->name(*mosson), "Mosson");
    EXPECT_NEAR(zones->area(*mosson) / 1e4, 137.0, 0.7) << "137.0 ha as published";
    const auto ales = zones->find("QP030001");
    ASSERT_TRUE(ales);
    EXPECT_EQ(zones->place(*ales), "Alès");
    EXPECT_TRUE(zones->find("QP02A001")) << "Corsica";
}

TEST(LoadingRealFiles, TheSameFileTwiceIsRecognised) {
    NEEDS_REAL_DATA(folder);
    support::TemporaryFolder temporary;
    auto observatory = newObservatory(temporary);
    const auto file = folder / "qpv-tables/REVN_2022.zip";
    EXPECT_FALSE(importFile(observatory, file).at(0).alreadyThere);
    const auto before = observatory.digest();
    EXPECT_TRUE(importFile(observatory, file).at(0).alreadyThere);
    EXPECT_EQ(observatory.digest(), before);
}

TEST(LoadingRealFiles, ThePerimetersUnzippedAreTheOnesOfTheZip) {
    NEEDS_REAL_DATA(folder);
    support::TemporaryFolder temporary;
    auto observatory = newObservatory(temporary);
    importFile(observatory, folder / "qpv/qp-politiquedelaville-shp.zip");
    const auto before = observatory.digest();
    EXPECT_TRUE(importFile(observatory, folder / "qpv/QP_METROPOLE_LB93.shp").at(0).alreadyThere);
    EXPECT_EQ(observatory.digest(), before) << "no empty source left behind";
}

TEST(LoadingRealFiles, ContoursOfTwoDepartmentsAreOneGeography) {
    NEEDS_REAL_DATA(folder);
    support::TemporaryFolder temporary;
    auto observatory = newObservatory(temporary);
    importFile(observatory, folder / "iris-contours/iris_34.geojson.gz");
    importFile(observatory, folder / "iris-contours/iris_30.geojson.gz");
    const auto geography = observatory.zones().find(geo::GeographyKind::Iris);
    ASSERT_TRUE(geography);
    EXPECT_EQ(geography->count, 579 + 477);
    geo::NoProgress nobody;
    const auto zones = observatory.zones().load(*geography, nobody);
    EXPECT_EQ(zones->geography().epsg, 2154);
    // Hérault is 6,101 km², Gard 5,853 km² (INSEE): degrees came to Lambert-93.
    double area = 0;
    for (std::size_t i = 0; i < zones->size(); ++i)
        area += zones->area(i);
    EXPECT_NEAR(area / 1e6, 6101 + 5853, 250);
}

TEST(LoadingRealFiles, FiguresAndTheReasonsForTheirAbsenceSurvive) {
    NEEDS_REAL_DATA(folder);
    support::TemporaryFolder temporary;
    auto observatory = newObservatory(temporary);
    importFile(observatory, folder / "iris-tables/BASE_TD_FILO_DISP_IRIS_2015.zip");
    importFile(observatory, folder / "iris-tables/BASE_TD_FILO_IRIS_2021_DISP.csv");
    importFile(observatory, folder / "iris-tables/data_CAF_2017_IRIS.csv");
    importFile(observatory, folder / "qpv-tables/DEMO_2017.csv");
    EXPECT_EQ(cellOf(observatory, "filosofi-iris-disp", 2015, "112620101", "DISP_TP6015").value, 43.8);
    EXPECT_EQ(cellOf(observatory, "filosofi-iris-disp", 2015, "112620101", "DISP_MED15").value, 13176);
    EXPECT_EQ(cellOf(observatory, "filosofi-iris-disp", 2015, "112030103", "DISP_MED15").value, 14713);
    EXPECT_EQ(cellOf(observatory, "filosofi-iris-disp", 2021, "010040101", "DISP_TP6021").value, 19.0);
    EXPECT_EQ(cellOf(observatory, "caf-iris", 2017, "010040101", "PERCOU").value, 1036) << "written 1 036 with U+202F";
    const auto table = observatory.columns().find("filosofi-iris-disp", 2021);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rows, 16026);
    EXPECT_EQ(table->geographyYear, 2022);
    const auto median = observatory.columns().read(*table, std::vector<std::string>{"DISP_MED21"}).columns[0];
    const auto n = [&](geo::CellState state) { return std::count(median.states.begin(), median.states.end(), state); };
    EXPECT_EQ(n(geo::CellState::NotSignificant), 1209);
    EXPECT_EQ(n(geo::CellState::NotAvailable), 327);
    EXPECT_EQ(n(geo::CellState::Value), 16026 - 1209 - 327);
    const auto demography = observatory.columns().find("qpv-demo", 2017);
    ASSERT_TRUE(demography);
    EXPECT_EQ(demography->rows, 1345) << "the line Ensemble is not a neighbourhood";
    EXPECT_EQ(cellOf(observatory, "qpv-demo", 2022, "QP001001", "POP_MUN").hasNumber(), false);
}

TEST(LoadingRealFiles, CodesWithoutOutlineAreCounted) {
    NEEDS_REAL_DATA(folder);
    support::TemporaryFolder temporary;
    auto observatory = newObservatory(temporary);
    importFile(observatory, folder / "qpv/QP_METROPOLE_LB93.shp");
    const auto report = importFile(observatory, folder / "qpv-tables/DEMO_2022.csv").at(0);
    const auto* without = anomaly(report.source.anomalies, "departments without outlines");
    ASSERT_TRUE(without);
    EXPECT_EQ(without->count, 104); // 49 of La Réunion, 32 of Guyane, 16 of Guadeloupe, 7 of Martinique
}

TEST(LoadingRealFiles, AllContoursOf72DepartmentsLoadInTime) {
    NEEDS_REAL_DATA(folder);
    support::TemporaryFolder temporary;
    auto observatory = newObservatory(temporary);
    const auto start = std::chrono::steady_clock::now();
    const auto report = importFile(observatory, folder / "iris-contours/CONTOURS-IRIS_72deps_LAMB93.tar.xz").at(0);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    EXPECT_EQ(report.source.rows, 31101);
    const auto geography = observatory.zones().find(geo::GeographyKind::Iris);
    ASSERT_TRUE(geography);
    EXPECT_EQ(geography->repaired, 1);
    RecordProperty("seconds", std::to_string(seconds.count()));
    EXPECT_LT(seconds.count(), 600) << "some 15 s on an idle machine";
}

} // namespace
