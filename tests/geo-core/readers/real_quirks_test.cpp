// What is odd in the real official files is told by the inspection, and every one of them is imported or refused with a
// reason. Expected sentences: the list of oddities published with the collection; numbers counted with other tools.
#include "reader_support.hpp"

#include <algorithm>
#include <map>

namespace {

using namespace readers_test;

/// An oddity of one file, and how the sentence about it begins.
struct Quirk {
    const char *path, *reader, *sentence;
    const char* example = ""; ///< how one of the examples begins
};

void PrintTo(const Quirk& quirk, std::ostream* out) { *out << quirk.path << ": " << quirk.sentence; }

/// Each file is inspected once for all its rows.
const std::vector<geo::Inspection>& inspected(const std::filesystem::path& file) {
    static std::map<std::filesystem::path, std::vector<geo::Inspection>> known;
    const auto [at, added] = known.try_emplace(file);
    geo::NoProgress nobody;
    if (added)
        at->second = geo::inspect(file, nobody);
    return at->second;
}

bool holds(const std::vector<std::string>& examples, const std::string& start) {
    return std::any_of(examples.begin(), examples.end(), [&](const auto& text) { return text.starts_with(start); });
}

bool isTold(const geo::Inspection& inspection, const Quirk& quirk, std::string& said) {
    bool told = false;
    for (const auto& anomaly : inspection.anomalies) {
        const auto text = geo::plainText(anomaly.what);
        said += "  " + text + "\n";
        told =
            told || (text.starts_with(quirk.sentence) && (!*quirk.example || holds(anomaly.examples, quirk.example)));
    }
    for (const auto& reason : inspection.blocking) {
        said += "  " + geo::plainText(reason) + "\n";
        told = told || geo::plainText(reason).starts_with(quirk.sentence);
    }
    return told;
}

class RealQuirks : public testing::TestWithParam<Quirk> {};

TEST_P(RealQuirks, AreTold) {
    NEEDS_REAL_DATA(folder);
    const auto& quirk = GetParam();
    bool told = false;
    std::string said;
    for (const auto& inspection : inspected(folder / quirk.path))
        told = (inspection.reader == quirk.reader && isTold(inspection, quirk, said)) || told;
    EXPECT_TRUE(told) << "said instead:\n" << said;
}

INSTANTIATE_TEST_SUITE_P(
    Perimeters, RealQuirks,
    testing::Values(
        Quirk{"qpv/qp-politiquedelaville-shp.zip", "qpv-perimeters", "no .cpg file says how the text is written"},
        Quirk{"qpv/qp-politiquedelaville-shp.zip", "qpv-perimeters", "34 outlines cross themselves"},
        Quirk{"qpv/qp-politiquedelaville-shp.zip", "qpv-perimeters",
              "the .prj describes the coordinate system without its EPSG code"},
        Quirk{"qpv/QP_METROPOLE_LB93.shp", "qpv-perimeters", "no .cpg file says how the text is written"},
        Quirk{"qpv/QP_METROPOLE_LB93.shp", "qpv-perimeters",
              "the .prj describes the coordinate system without its EPSG code"},
        Quirk{"qpv/QP_METROPOLE_LB93.shp", "qpv-perimeters", "144 neighbourhoods lie in several communes",
              "Maubeuge + Hautmont"},
        Quirk{"qpv/QP_METROPOLE_LB93.shp", "qpv-perimeters", "the communes are named without their codes"},
        Quirk{"qpv/QP_METROPOLE_LB93.shp", "qpv-perimeters", "25 outlines cross themselves"},
        Quirk{"qpv/occitanie-2015/qp.geojson", "qpv-perimeters", "3 codes in the column code_commune had lost", "9"},
        Quirk{"qpv/occitanie-2015/qp.geojson", "qpv-perimeters", "3 codes in the column code_departement had lost",
              "9"},
        Quirk{"qpv/occitanie-2015/qp.csv", "qpv-synthese", "216 cells of figures are empty"},
        Quirk{"qpv/centroide-4326_qpv.geojson", "qpv-communes", "367 rows hold several codes"},
        Quirk{"qpv/centroide-4326_qpv.geojson", "qpv-communes",
              "the points are those of communes, not of neighbourhoods"},
        Quirk{"qpv/polygone-4326_qpv.geojson", "qpv-commune-outlines",
              "the outlines are those of communes, not of neighbourhoods"},
        Quirk{"qpv/polygone-4326_qpv.geojson", "qpv-commune-outlines", "273 rows list several neighbourhoods"},
        Quirk{"qpv/qpv2024_herault_extrait_simplifie.geojson", "qpv-perimeters",
              "the file names no coordinate system"}));

INSTANTIATE_TEST_SUITE_P(
    Contours, RealQuirks,
    testing::Values(
        Quirk{"iris-contours/CONTOURS-IRIS_72deps_LAMB93.tar.xz", "iris-contours", "1 outlines cross themselves"},
        Quirk{"iris-contours/iris_34.geojson.gz", "iris-contours",
              "the coordinate system is named at the end of the file, after the features"},
        Quirk{"iris-contours/iris_34.geojson.gz", "iris-contours", "coordinates are written with 1"},
        Quirk{"iris-contours/iris_34.geojson.gz", "iris-contours", "1 outlines cross themselves"},
        Quirk{"iris-contours/iris_34.geojson.gz", "iris-contours",
              "301 zones are whole communes, not cut into IRIS (code 0000)"},
        Quirk{"iris-contours/iris_66.geojson.gz", "iris-contours",
              "the coordinate system is named at the end of the file, after the features"},
        Quirk{"iris-contours/hexagone2015-original_simplifie_p18.zip", "iris-contours",
              "the outlines are drawn very coarsely: half of them with 7 points or fewer"},
        Quirk{"iris-contours/hexagone2015-original_simplifie_p18.zip", "iris-contours", "no column names the zones"},
        Quirk{"iris-contours/hexagone2015-original_simplifie_p18.zip", "iris-contours", "84 outlines cross themselves"},
        Quirk{"boundaries/communes-34-herault.geojson", "communes", "the file names no coordinate system"},
        Quirk{"boundaries/VilleMTP_MTP_Quartiers.zip", "any-layer",
              "3 column titles have ten letters, the most a shapefile has room for", "Shape_Leng"},
        Quirk{"boundaries/VilleMTP_MTP_Quartiers.zip", "any-layer", "4 columns are areas or lengths, in metres",
              "PERIMETER"},
        Quirk{"boundaries/VilleMTP_MTP_SousQuartiers.zip", "any-layer", "no .cpg file says how the text is written"},
        Quirk{"buildings/bdnb_perigueux.zip", "buildings", "7 column titles have ten letters", "batiment_c"}));

INSTANTIATE_TEST_SUITE_P(
    IrisTables, RealQuirks,
    testing::Values(
        Quirk{"iris-tables/BASE_TD_FILO_IRIS_2021_DISP.csv", "filosofi-iris-disp",
              "43684 cells hold a marker: ns (not significant) 30231, nd (not available) 8175"},
        Quirk{"iris-tables/BASE_TD_FILO_IRIS_2021_DISP.csv", "filosofi-iris-disp",
              "1 labels of the dictionary are of no column of the table", "DEC_NOTE21"},
        Quirk{"iris-tables/meta_BASE_TD_FILO_IRIS_2021_DISP.zip", "column-labels",
              "1 columns have their codes spelt out one by one"},
        Quirk{"iris-tables/BASE_TD_FILO_DISP_IRIS_2015.zip", "filosofi-iris-disp", "4324 cells of figures are empty"},
        Quirk{"iris-tables/BASE_TD_FILO_DISP_IRIS_2017.zip", "filosofi-iris-disp", "67 columns have no name"},
        Quirk{"iris-tables/BASE_TD_FILO_DISP_IRIS_2019.csv", "filosofi-iris-disp", "3901 cells of figures are empty"},
        Quirk{"iris-tables/data_CAF_2017_IRIS.csv", "caf-iris",
              "10671 figures are written with spaces between thousands, in 11 columns"},
        Quirk{"iris-tables/data_CAF_2017_IRIS.csv", "caf-iris", "40565 cells of figures are empty"},
        Quirk{"iris-tables/data_CAF_2020_IRIS.csv", "caf-iris", "29981 cells of figures are empty"},
        Quirk{"iris-tables/emploi-2015.csv", "rp-activite", "992 codes in the column UU2010 had lost", "851"},
        Quirk{"iris-tables/iris_POP15P.csv", "iris-population", "the columns have no titles"},
        Quirk{"iris-tables/base-ic-activite-residents-2016_grand-paris.csv.gz", "rp-activite",
              "2841 codes in the column UU2010 had lost their first zeros", "851"},
        Quirk{"iris-tables/IRIS_DEMOGRAPHIE_apur_2012.csv.gz", "rp-population", "2036 cells of figures are empty",
              "P12_POP: 48"},
        Quirk{"iris-tables/IRIS_DEMOGRAPHIE_apur_2012.csv.gz", "rp-population", "5 columns are rates, beside",
              "TX12_POP_ETR"},
        Quirk{"iris-tables/IRIS_DEMOGRAPHIE_apur_2012.csv.gz", "rp-population",
              "5 columns are areas or lengths, in metres", "SHAPE_Area"},
        Quirk{"iris-tables/montpellier-2009/INSEE_MTP_CAFiris_2009.csv", "caf-iris", "6 title lines above the table"},
        Quirk{"iris-tables/montpellier-2009/INSEE_MTP_CAFiris_2009.csv", "caf-iris",
              "1 title lines with the long names of the columns"},
        Quirk{"iris-tables/montpellier-2009/INSEE_MTP_CAFiris_2009.csv", "caf-iris", "the text is not UTF-8"},
        Quirk{"iris-tables/montpellier-2009/INSEE_MTP_CAFiris_2009.csv", "caf-iris",
              "the code of a row is in two columns, dc and iris"},
        Quirk{"iris-tables/montpellier-2009/INSEE_MTP_CAFiris_2009.xls", "", "a sheet of explanations, no table"},
        Quirk{"iris-tables/montpellier-2009/INSEE_MTP_RevenusFiscIRIS_2009.xls", "revenus-iris",
              "5 title lines above the table"},
        Quirk{"iris-tables/data_INSEE_lille_P18_DEC19.xlsx", "", "a sheet of explanations, no table"}));

INSTANTIATE_TEST_SUITE_P(
    NeighbourhoodTables, RealQuirks,
    testing::Values(
        Quirk{"qpv-tables/DEMO_2017.csv", "qpv-demo", "206 columns have no name"},
        Quirk{"qpv-tables/DEMO_2017.csv", "qpv-demo", "1 lines are totals", "Ensemble"},
        Quirk{"qpv-tables/DEMO_2017.csv", "qpv-demo", "6080 figures are written with spaces between thousands"},
        Quirk{"qpv-tables/DEMO_2022.csv", "qpv-demo", "157 columns have no name"},
        Quirk{"qpv-tables/data_DEMO_2020_V1_QP.csv", "qpv-demo", "4515 cells of figures are empty"},
        Quirk{"qpv-tables/IPRO_2022.csv", "qpv-ipro", "1 column titles begin or end with a space", "EVOL_CA_N_E"},
        Quirk{"qpv-tables/IPRO_2022.csv", "qpv-ipro",
              "1036 figures are written with spaces between thousands, in 41 columns"},
        Quirk{"qpv-tables/REVN_2019.csv", "qpv-revn", "225 columns have no name"},
        Quirk{"qpv-tables/REVN_2019.csv", "qpv-revn", "1 lines are totals", "Ensemble"},
        Quirk{"qpv-tables/REVN_2022.zip", "qpv-revn", "992 columns have no name"},
        Quirk{"qpv-tables/pop_qp_2013.csv", "qpv-population", "16 neighbourhoods lie in two intercommunalities (EPCI)"},
        Quirk{"qpv-tables/pop_qp_2013.xls", "qpv-population", "5 title lines above the table"}));

INSTANTIATE_TEST_SUITE_P(
    References, RealQuirks,
    testing::Values(Quirk{"geo-reference/iris_2021.csv", "iris-reference",
                          "33070 names say that the commune is not cut into IRIS", "L'Abergement-Clémenciat"},
                    Quirk{"geo-reference/v_commune_2026.csv", "cog-communes", "2621 lines are parts of communes"},
                    Quirk{"geo-reference/v_commune_2026.csv", "cog-communes",
                          "2576 parts of communes name no department and no region"},
                    Quirk{"geo-reference/v_commune_2026.csv", "cog-communes",
                          "584 codes of parts are also those of a commune"}));

INSTANTIATE_TEST_SUITE_P(
    Grids, RealQuirks,
    testing::Values(Quirk{"grid/carr_corse_1km_2015_crs3035.gpkg", "filosofi-grid-1km",
                          "2162 of 2994 squares are imputed"},
                    Quirk{"grid/carreaux_200m_2019_saint-denis_noisy-le-grand_sarcelles_etampes.gpkg",
                          "filosofi-grid-200m", "244 squares are drawn cut, at the limit of a commune"},
                    Quirk{"grid/carreaux_200m_2019_saint-denis_noisy-le-grand_sarcelles_etampes.gpkg",
                          "filosofi-grid-200m", "237 of 965 squares are imputed"},
                    Quirk{"grid/carreaux_200m_2019_saint-denis_noisy-le-grand_sarcelles_etampes.gpkg",
                          "filosofi-grid-200m", "850 squares name in idcar_nat a larger square", "CRS3035RES1000m"},
                    Quirk{"grid/carreaux_200m_2019_saint-denis_noisy-le-grand_sarcelles_etampes.gpkg",
                          "filosofi-grid-200m", "7 columns are not those of INSEE's grid", "popref_tot"},
                    Quirk{"grid/carreaux_1km_2019_ales.gpkg", "filosofi-grid-1km",
                          "526 squares lie on several communes", "3006830147"},
                    Quirk{"grid/reunion_200m_2010.csv", "any-table",
                          "reunion_200m_2010.csv: the columns x and y hold coordinates, and nothing says in which"},
                    Quirk{"grid/popOcc_1km_2010_occitanie.csv.gz", "any-table",
                          "popOcc_1km_2010_occitanie.csv.gz: the columns X and Y hold coordinates, and nothing says"}));

INSTANTIATE_TEST_SUITE_P(
    Equipment, RealQuirks,
    testing::Values(
        Quirk{"equipment/VilleMTP_MTP_EtabliPublic.csv", "public-facilities-list",
              "the column titles carry types of dBase"},
        Quirk{"equipment/VilleMTP_MTP_EtabliPublic.csv", "public-facilities-list", "this format holds no coordinates"},
        Quirk{"equipment/VilleMTP_MTP_EtabliPublic.csv", "public-facilities-list", "the text is not UTF-8"},
        Quirk{"equipment/VilleMTP_MTP_EtabliPublic.geojson", "public-facilities",
              "a line before the features holds nothing but spaces"},
        Quirk{"equipment/VilleMTP_MTP_PointAdresse.zip", "any-layer", "no .cpg file says how the text is written"},
        Quirk{"equipment/VilleMTP_MTP_AccERP_2014.csv", "erp-access", "500 cells hold the word NULL or NA"},
        Quirk{"equipment/VilleMTP_MTP_AccERP_2014.ods", "erp-access", "500 cells hold the word NULL or NA"},
        Quirk{"equipment/VilleMTP_MTP_AccERP_2014.xls", "erp-access", "this format holds no coordinates"},
        Quirk{"equipment/sirene-etablissements-geocodes-personnes-morales.csv", "sirene-geocoded",
              "the text is not UTF-8"},
        Quirk{"equipment/bpe2019_94.zip", "bpe", "46452 codes are written with an underscore", "94033_0110"},
        Quirk{"equipment/bpe2019_94.zip", "bpe", "1842 rows have no coordinates"},
        Quirk{"equipment/bpe2019_94.zip", "bpe", "721 rows have “Mauvaise” as QUALITE_XY"},
        Quirk{"addresses/ban_93010_bondy.csv", "addresses", "the first column has no title"},
        Quirk{"addresses/ban_93010_bondy.csv", "addresses", "33652 cells hold the word NULL or NA"}));

INSTANTIATE_TEST_SUITE_P(
    PolicyLists, RealQuirks,
    testing::Values(
        Quirk{"policy-lists/cv.topojson", "city-contract-areas", "the outlines are drawn on a coarse lattice"},
        Quirk{"policy-lists/cv.topojson", "city-contract-areas", "431 cells hold a web link or other HTML"},
        Quirk{"policy-lists/cv.topojson", "city-contract-areas", "the file does not say in which system"},
        Quirk{"policy-lists/geom_cv_ctr_2024.json", "city-contracts", "1 rows have no coordinates"},
        Quirk{"policy-lists/geom_cv_ctr_2024.json", "city-contracts",
              "2 rows repeat the code_cv of another (446 different)"},
        Quirk{"policy-lists/adulte-relais-2025.json", "adulte-relais", "20 rows have no insee_dep"},
        Quirk{"policy-lists/adulte-relais-2025.json", "adulte-relais",
              "702 rows repeat the id_poste of another (4051 different)"},
        Quirk{"policy-lists/postes-fonjep-2025.json", "fonjep", "1 columns hold years written as text", "annee"},
        Quirk{"policy-lists/postes-fonjep-2025.json", "fonjep", "199 rows have no code_cv"},
        Quirk{"policy-lists/postes-fonjep-2025.json", "fonjep",
              "1489 rows repeat the id_poste of another (1673 different)"}));

/// All files of the collection that stand for themselves: no part of a shapefile.
std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder}) {
        const auto end = entry.path().extension();
        const bool part = end == ".shx" || end == ".dbf" || end == ".prj" || end == ".cpg";
        if (entry.is_regular_file() && !part && entry.path().filename() != "README.md")
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

bool names(const std::string& said, const std::filesystem::path& file) {
    return said.find(file.filename().string()) != std::string::npos;
}

/// Loads what can be loaded of one file. @returns how many data sets were added; fails for a silent or nameless refusal
int loadOrHear(geo::Observatory& observatory, const std::filesystem::path& file) {
    geo::NoProgress nobody;
    const auto& inspections = inspected(file);
    std::vector<geo::Message> leftOut;
    const auto plans = geo::plan(inspections, observatory.territory(), leftOut);
    EXPECT_EQ(plans.size() + leftOut.size(), inspections.size()) << file << ": every part is planned or spoken of";
    for (const auto& message : leftOut)
        EXPECT_TRUE(names(geo::plainText(message), file)) << geo::plainText(message);
    int loaded = 0;
    for (const auto& plan : plans) {
        const auto said = messageOf([&] {
            const auto report = geo::load(observatory, plan, nobody);
            EXPECT_TRUE(report.alreadyThere || report.source.rows > 0) << file;
            ++loaded;
        });
        EXPECT_TRUE(said.empty() || names(said, file)) << said;
    }
    return loaded;
}

TEST(RealFolder, EveryFileIsLoadedOrRefusedWithAReasonInEachTerritory) {
    NEEDS_REAL_DATA(folder);
#ifdef LISIERE_SANITIZED
    GTEST_SKIP() << "takes ten minutes under the sanitizers: run it without them";
#endif
    for (const auto* id : {"metropole", "974"}) {
        const auto territory = *geo::Territory::find(id);
        support::TemporaryFolder temporary;
        auto observatory = geo::Observatory::create(temporary / "o.sqlite", territory);
        int loaded = 0;
        for (const auto& file : filesIn(folder)) {
            SCOPED_TRACE(territory.id + ": " + file.filename().string());
            loaded += loadOrHear(observatory, file);
        }
        EXPECT_GT(loaded, territory.id == "metropole" ? 60 : 5) << territory.id;
    }
}

} // namespace
