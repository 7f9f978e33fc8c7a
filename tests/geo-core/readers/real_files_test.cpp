// Every real official file through recognise and inspect: which reader, which year, how many rows. Expected values: the
// counts published with the files (README of the collection) and their own lines.
#include "reader_support.hpp"
#include "readers/reader.hpp"

#include <algorithm>

namespace {

using namespace readers_test;

struct RealFile {
    const char* path;
    const char* reader;          ///< empty: nobody's
    int dataYear, geographyYear; ///< 0: none
    std::int64_t rows;
};

void PrintTo(const RealFile& file, std::ostream* out) { *out << file.path; }

class RealFiles : public testing::TestWithParam<RealFile> {};

TEST_P(RealFiles, AreRecognisedWithTheirYearAndRows) {
    NEEDS_REAL_DATA(folder);
    geo::NoProgress nobody;
    const auto& expected = GetParam();
    const auto inspections = geo::inspect(folder / expected.path, nobody);
    ASSERT_FALSE(inspections.empty());
    const auto& found = inspections.front();
    EXPECT_EQ(found.reader, expected.reader);
    if (std::string{expected.reader}.empty()) {
        EXPECT_FALSE(found.anomalies.empty()) << "says what was looked for";
        return;
    }
    EXPECT_EQ(found.dataYear.value_or(0), expected.dataYear);
    EXPECT_EQ(found.geographyYear.value_or(0), expected.geographyYear);
    EXPECT_EQ(found.rows, expected.rows);
    EXPECT_TRUE(found.blocking.empty()) << geo::plainText(found.blocking.front());
    EXPECT_GE(found.confidence, 0.7);
}

INSTANTIATE_TEST_SUITE_P(
    Outlines, RealFiles,
    testing::Values(RealFile{"qpv/QP_METROPOLE_LB93.shp", "qpv-perimeters", 0, 2015, 1296},
                    RealFile{"qpv/QP_METROPOLE_LB93.dbf", "qpv-perimeters", 0, 2015, 1296},
                    RealFile{"qpv/occitanie-2015/qp.geojson", "qpv-perimeters", 0, 2015, 105},
                    RealFile{"qpv/qpv2024_herault_extrait_simplifie.geojson", "qpv-perimeters", 0, 2024, 10},
                    RealFile{"iris-contours/CONTOURS-IRIS_72deps_LAMB93.tar.xz", "iris-contours", 0, 2016, 31101},
                    RealFile{"iris-contours/iris_34.geojson.gz", "iris-contours", 0, 2016, 579},
                    RealFile{"iris-contours/iris_30.geojson.gz", "iris-contours", 0, 2016, 477},
                    RealFile{"iris-contours/iris_11.geojson.gz", "iris-contours", 0, 2016, 497},
                    RealFile{"iris-contours/iris_66.geojson.gz", "iris-contours", 0, 2016, 313},
                    RealFile{"iris-contours/hexagone2015-original_simplifie_p18.zip", "iris-contours", 0, 2015, 49749},
                    RealFile{"boundaries/communes-34-herault.geojson", "communes", 0, 2018, 343},
                    RealFile{"boundaries/communes-30-gard.geojson", "communes", 0, 2018, 353},
                    RealFile{"boundaries/departements-regions-france-2018.zip", "departments", 0, 2018, 101}));

INSTANTIATE_TEST_SUITE_P(
    Tables, RealFiles,
    testing::Values(RealFile{"iris-tables/BASE_TD_FILO_IRIS_2021_DISP.csv", "filosofi-iris-disp", 2021, 2022, 16026},
                    RealFile{"iris-tables/BASE_TD_FILO_DISP_IRIS_2015.zip", "filosofi-iris-disp", 2015, 2016, 12227},
                    RealFile{"iris-tables/BASE_TD_FILO_DISP_IRIS_2017.zip", "filosofi-iris-disp", 2017, 2018, 12345},
                    RealFile{"iris-tables/BASE_TD_FILO_DISP_IRIS_2018.zip", "filosofi-iris-disp", 2018, 2019, 12395},
                    RealFile{"iris-tables/BASE_TD_FILO_DISP_IRIS_2019.csv", "filosofi-iris-disp", 2019, 2020, 12481},
                    RealFile{"iris-tables/data_CAF_2017_IRIS.csv", "caf-iris", 2017, 2018, 13279},
                    RealFile{"iris-tables/data_CAF_2020_IRIS.csv", "caf-iris", 2020, 2021, 13444},
                    RealFile{"iris-tables/base-ic-activite-residents-2016_grand-paris.csv.gz", "rp-activite", 2016,
                             2018, 2841},
                    RealFile{"iris-tables/emploi-2015.csv", "rp-activite", 2015, 2017, 992},
                    RealFile{"qpv-tables/DEMO_2017.csv", "qpv-demo", 2017, 2015, 1346},
                    RealFile{"qpv-tables/DEMO_2022.csv", "qpv-demo", 2022, 2015, 1400},
                    RealFile{"qpv-tables/data_DEMO_2020_V1_QP.csv", "qpv-demo", 2020, 2015, 1400},
                    RealFile{"qpv-tables/IPRO_2017.csv", "qpv-ipro", 2017, 2015, 1346},
                    RealFile{"qpv-tables/IPRO_2022.csv", "qpv-ipro", 2022, 2015, 1345},
                    RealFile{"qpv-tables/REVN_2019.csv", "qpv-revn", 2019, 2015, 1353},
                    RealFile{"qpv-tables/REVN_2022.zip", "qpv-revn", 2022, 2015, 1352}));

// Files of other kinds that share columns or codes with ours.
INSTANTIATE_TEST_SUITE_P(Memberships, RealFiles,
                         testing::Values(RealFile{"geo-reference/EPCI_2020.csv", "commune-memberships", 2020, 2020,
                                                  34968},
                                         RealFile{"geo-reference/iris_2021.csv", "iris-reference", 2021, 2021, 49406}));

INSTANTIATE_TEST_SUITE_P(Populations, RealFiles,
                         testing::Values(RealFile{"qpv-tables/pop_qp_2013.csv", "qpv-population", 2013, 2015, 1514}));

INSTANTIATE_TEST_SUITE_P(
    Lists, RealFiles,
    testing::Values(RealFile{"equipment/bpe2019_94.zip", "bpe", 2019, 0, 47171},
                    RealFile{"equipment/sirene-etablissements-geocodes-personnes-morales.csv", "sirene-geocoded", 0, 0,
                             2887},
                    RealFile{"equipment/VilleMTP_MTP_EtabliPublic.zip", "public-facilities", 0, 0, 1024},
                    RealFile{"equipment/VilleMTP_MTP_EtabliPublic.geojson", "public-facilities", 0, 0, 1024},
                    RealFile{"equipment/VilleMTP_MTP_EtabliPublic.csv", "public-facilities-list", 0, 0, 1024},
                    RealFile{"equipment/VilleMTP_MTP_AccERP_2014.csv", "erp-access", 2014, 0, 212},
                    RealFile{"equipment/VilleMTP_MTP_AccERP_2014.xls", "erp-access", 2014, 0, 212},
                    RealFile{"equipment/VilleMTP_MTP_AccERP_2014.ods", "erp-access", 2014, 0, 212},
                    RealFile{"policy-lists/adulte-relais-2023.json", "adulte-relais", 2023, 0, 5416},
                    RealFile{"policy-lists/adulte-relais-2025.json", "adulte-relais", 2025, 0, 4753},
                    RealFile{"policy-lists/postes-fonjep-2025.json", "fonjep", 2025, 0, 3162},
                    RealFile{"policy-lists/geom_cv_ctr.json", "city-contracts", 2015, 0, 434},
                    RealFile{"policy-lists/geom_cv_ctr_2024.json", "city-contracts", 2024, 0, 448},
                    RealFile{"policy-lists/cv.topojson", "city-contract-areas", 2015, 0, 431},
                    RealFile{"policy-lists/zonages.zip", "anct-zonings", 0, 0, 24535},
                    RealFile{"policy-lists/citeduc_geom.geojson", "cites-educatives", 0, 0, 416},
                    RealFile{"qpv/centroide-4326_qpv.geojson", "qpv-communes", 2024, 0, 824},
                    RealFile{"qpv/polygone-4326_qpv.geojson", "qpv-commune-outlines", 2024, 0, 692},
                    RealFile{"buildings/osm_perigueux.zip", "osm-areas", 0, 0, 14774}));

INSTANTIATE_TEST_SUITE_P(
    Families, RealFiles,
    testing::Values(RealFile{"iris-tables/diplomes-2015.csv", "rp-diplomes", 2015, 2017, 992},
                    RealFile{"iris-tables/IRIS_DEMOGRAPHIE_apur_2012.csv.gz", "rp-population", 2012, 2014, 2841},
                    RealFile{"iris-tables/montpellier-2009/INSEE_MTP_CAFiris_2009.csv", "caf-iris", 2009, 2010, 95},
                    RealFile{"iris-tables/montpellier-2009/INSEE_MTP_RevenusFiscIRIS_2009.csv", "revenus-iris", 2009,
                             2010, 103},
                    RealFile{"iris-tables/meta_BASE_TD_FILO_IRIS_2021_DISP.zip", "column-labels", 2021, 0, 16059},
                    RealFile{"qpv/occitanie-2015/qp.csv", "qpv-synthese", 0, 2015, 105},
                    RealFile{"qpv/occitanie-2015/meta_qp.csv", "column-labels", 0, 0, 44},
                    RealFile{"equipment/bpe2019_meta.csv", "column-labels", 0, 0, 188}));

TEST(RealArchives, ACommuneZipGivesOneLayerPerDepartment) {
    NEEDS_REAL_DATA(folder);
    geo::NoProgress nobody;
    const auto sources = geo::sourcesIn(folder / "boundaries/communes-par-departement-france-2018.zip", nobody);
    EXPECT_EQ(sources.size(), 101U);
}

TEST(RealArchives, TheNeighbourhoodZipIsPlannedAsTheLayerInTheHomeSystem) {
    NEEDS_REAL_DATA(folder);
    geo::NoProgress nobody;
    const auto inspections = geo::inspect(folder / "qpv/qp-politiquedelaville-shp.zip", nobody);
    EXPECT_EQ(inspections.size(), 7U);
    std::vector<geo::Message> leftOut;
    const auto metropole = geo::plan(inspections, *geo::Territory::find("metropole"), leftOut);
    ASSERT_EQ(metropole.size(), 1U);
    EXPECT_EQ(metropole[0].inspection.source.member, "QP_METROPOLE_LB93.shp");
    EXPECT_EQ(leftOut.size(), 6U);
    leftOut.clear();
    const auto reunion = geo::plan(inspections, *geo::Territory::find("974"), leftOut);
    ASSERT_EQ(reunion.size(), 1U);
    EXPECT_EQ(reunion[0].inspection.source.member, "QP_LAREUNION_RGR92_UTM40S.shp");
}

TEST(RealArchives, TheLilleZipGivesIrisAndCommunes) {
    NEEDS_REAL_DATA(folder);
    geo::NoProgress nobody;
    const auto inspections = geo::inspect(folder / "iris-contours/iris_metro_lille.zip", nobody);
    ASSERT_EQ(inspections.size(), 2U);
    EXPECT_EQ(inspections[0].reader, "communes");
    EXPECT_EQ(inspections[0].rows, 90);
    EXPECT_EQ(inspections[1].reader, "iris-contours");
    EXPECT_EQ(inspections[1].rows, 509);
}

TEST(RealPerimeters, Of2015AreWindows1252AndSomeCrossThemselves) {
    NEEDS_REAL_DATA(folder);
    geo::NoProgress nobody;
    const auto found = geo::inspect(folder / "qpv/QP_METROPOLE_LB93.shp", nobody).front();
    EXPECT_EQ(found.encoding, "Windows-1252");
    EXPECT_EQ(found.epsg, 2154) << "an ESRI .prj without an EPSG code";
    EXPECT_TRUE(anomaly(found.anomalies, "no .cpg file"));
    const auto* crossing = anomaly(found.anomalies, "cross themselves");
    ASSERT_TRUE(crossing);
    EXPECT_EQ(crossing->count, 25); // ST_IsValid says so too
}

TEST(RealContours, OfHeraultHaveUnreadableNamesAndGoodCodes) {
    NEEDS_REAL_DATA(folder);
    geo::NoProgress nobody;
    const auto found = geo::inspect(folder / "iris-contours/iris_34.geojson.gz", nobody).front();
    EXPECT_EQ(found.epsg, 4326) << "a crs member after the features";
    EXPECT_EQ(found.codes.size(), 579U);
    const auto* unreadable = anomaly(found.anomalies, "unreadable");
    ASSERT_TRUE(unreadable);
    EXPECT_GT(unreadable->count, 100);
    const auto* crossing = anomaly(found.anomalies, "cross themselves");
    ASSERT_TRUE(crossing);
    EXPECT_EQ(crossing->count, 1);
}

TEST(RealTables, MarkersOfFilosofiAreCountedApart) {
    NEEDS_REAL_DATA(folder);
    geo::NoProgress nobody;
    const auto found = geo::inspect(folder / "iris-tables/BASE_TD_FILO_IRIS_2021_DISP.csv", nobody).front();
    // Counted over the cells of figures; the caution note holds 1,454 "so" besides, as text.
    const auto* markers = anomaly(found.anomalies, "hold a marker");
    ASSERT_TRUE(markers);
    EXPECT_EQ(
        geo::plainText(markers->what),
        "43684 cells hold a marker: ns (not significant) 30231, nd (not available) 8175, s (statistical secrecy) 670, "
        "so (not applicable) 4608");
    EXPECT_EQ(markers->count, 30231 + 8175 + 670 + 3 * 1536);
}

TEST(RealTables, UnnamedColumnsAndTheTotalLineAreToldAndLeftOut) {
    NEEDS_REAL_DATA(folder);
    geo::NoProgress nobody;
    const auto revenue = geo::inspect(folder / "qpv-tables/REVN_2022.zip", nobody).front();
    const auto* unnamed = anomaly(revenue.anomalies, "have no name");
    ASSERT_TRUE(unnamed);
    EXPECT_EQ(unnamed->count, 1024 - 32);
    const auto demography = geo::inspect(folder / "qpv-tables/DEMO_2017.csv", nobody).front();
    const auto* total = anomaly(demography.anomalies, "totals");
    ASSERT_TRUE(total);
    EXPECT_EQ(total->count, 1);
    EXPECT_EQ(demography.codes.size(), 1345U);
}

} // namespace
