// The lists that are known, each from a small file with its official titles: recognised, inspected, loaded, reported.
#include "reader_support.hpp"

#include "observatory/records.hpp"
#include "observatory/sources.hpp"

#include <gmock/gmock.h>

#include <cmath>

using namespace readers_test;
using testing::ElementsAre;

namespace {

geo::NoProgress quiet;

std::vector<std::string> codesOf(const geo::Observatory& o, const geo::RecordSet& set) {
    std::vector<std::string> codes;
    o.records().forEach(
        set, {}, [&](const geo::RecordRow& row) { codes.emplace_back(row.code); }, quiet);
    return codes;
}

std::vector<std::string> cellsOf(const geo::Observatory& o, const geo::RecordSet& set, const std::string& column) {
    std::vector<std::string> cells;
    o.records().forEach(
        set, std::vector{column}, [&](const geo::RecordRow& row) { cells.emplace_back(row.cells[0]); }, quiet);
    return cells;
}

std::string point(const std::string& properties, const std::string& lonLat) {
    const auto geometry = lonLat.empty() ? std::string{"null"} : R"({"type":"Point","coordinates":[)" + lonLat + "]}";
    return R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":)" + geometry + "}";
}

std::string collection(const std::vector<std::string>& features) {
    std::string all = R"({"type":"FeatureCollection","features":[)";
    for (const auto& feature : features)
        all += (all.back() == '[' ? "" : ",") + feature;
    return all + "]}";
}

const std::string bpe2019 = "\"REG\";\"DEP\";\"DEPCOM\";\"DCIRIS\";\"AN\";\"TYPEQU\";\"LAMBERT_X\";\"LAMBERT_Y\";"
                            "\"QUALITE_XY\"\n";

} // namespace

TEST(Facilities, Of2019AreReadWithTheirPlacesTypesAndCodes) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file =
        folder.write("bpe19_ensemble_xy.csv",
                     bpe2019 + "76;\"34\";\"34172\";\"34172_0101\";2019;\"D301\";770000.5;6280000;\"Bonne\"\n"
                               "76;\"34\";\"34172\";\"34172_0102\";2019;\"C201\";;;\"\"\n"
                               "04;\"974\";\"97411\";\"97411_0101\";2019;\"D301\";340000;7690000;\"Bonne\"\n");
    const auto found = geo::inspect(file, quiet).front();
    EXPECT_EQ(found.reader, "bpe");
    EXPECT_EQ(found.dataYear, 2019) << "from the column AN";
    EXPECT_EQ(found.rows, 3);
    EXPECT_GE(found.confidence, 0.7);
    ASSERT_TRUE(anomaly(found.anomalies, "written with an underscore"));
    EXPECT_EQ(anomaly(found.anomalies, "1 rows have no coordinates")->count, 1);
    EXPECT_TRUE(anomaly(found.anomalies, "2 rows have “Bonne” as QUALITE_XY"));
    EXPECT_TRUE(anomaly(found.anomalies, "2 different values of TYPEQU"));

    const auto report = importFile(o, file)[0];
    EXPECT_EQ(report.source.rows, 2);
    EXPECT_EQ(report.source.title, "Base permanente des équipements 2019");
    EXPECT_TRUE(anomaly(report.source.anomalies, "lie in other departments"));
    const auto set = o.records().find("bpe", 2019).value();
    EXPECT_EQ(set.epsg, 2154);
    EXPECT_THAT(codesOf(o, set), ElementsAre("341720101", "341720102"));
    EXPECT_THAT(cellsOf(o, set, "DCIRIS"), ElementsAre("34172_0101", "34172_0102")) << "as published";
    const auto points = o.records().points(set, quiet);
    EXPECT_THAT(points.points, ElementsAre(geo::Point{770000.5, 6280000}));
    EXPECT_THAT(points.categories, ElementsAre("D301"));
}

TEST(Facilities, OfLaReunionAreInItsOwnSystem) {
    const support::TemporaryFolder folder;
    auto o = geo::Observatory::create(folder / "o.sqlite", *geo::Territory::find("974"));
    importFile(o, folder.write("bpe.csv", bpe2019 + "04;\"974\";\"97411\";\"97411_0101\";2019;\"D301\";340000;7690000;"
                                                    "\"Bonne\"\n"));
    const auto set = o.records().find("bpe").value();
    EXPECT_EQ(set.epsg, 2975);
    EXPECT_THAT(o.records().points(set, quiet).points, ElementsAre(geo::Point{340000, 7690000}));
}

TEST(Facilities, Of2023HaveDegreesNeighbourhoodsAndNoNamesOfDoctors) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file = folder.write(
        "BPE23.csv",
        "AN;NOMRS;DEPCOM;DEP;REG;DOM;SDOM;TYPEQU;SIRET;LONGITUDE;LATITUDE;EPSG;QUALITE_GEOLOC;DCIRIS;QP2015;QP\n"
        "2023;DUPONT JEANNE;34172;34;76;D;D2;D265;;3.0;46.5;;11;341720101;QP034005;QN03406I\n"
        "2023;COLLEGE LES GARRIGUES;34172;34;76;C;C2;C201;;3.87;43.61;;11;341720102;;\n");
    EXPECT_EQ(geo::inspect(file, quiet).front().reader, "bpe");
    const auto report = importFile(o, file)[0];
    EXPECT_TRUE(anomaly(report.source.anomalies, "1 names may be those of persons"));
    const auto set = o.records().find("bpe", 2023).value();
    EXPECT_THAT(cellsOf(o, set, "NOMRS"), ElementsAre("", "COLLEGE LES GARRIGUES"));
    const auto points = o.records().points(set, quiet);
    ASSERT_EQ(points.points.size(), 2U);
    EXPECT_NEAR(points.points[0].x, 700'000, 1e-3); // 3° E, 46.5° N is the origin of Lambert-93
    EXPECT_NEAR(points.points[0].y, 6'600'000, 1e-3);
}

TEST(Facilities, CountedByIrisAreAListWithoutPlaces) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file = folder.write("bpe21_ensemble.csv",
                                   "AAV2020;AN;BV2012;DEP;DEPCOM;DOM;EPCI;DCIRIS;QUALI_IRIS;REG;SDOM;TYPEQU;UU2020;"
                                   "NB_EQUIP\n013;2021;34172;34;34172;A;243400017;34172_0101;1;76;A1;A104;34701;2\n");
    EXPECT_EQ(geo::inspect(file, quiet).front().reader, "bpe-counts");
    importFile(o, file);
    EXPECT_EQ(o.records().find("bpe-counts", 2021)->shape, geo::RecordShape::None);
}

TEST(Facilities, HaveTheLabelsOfTheirTypes) {
    const support::TemporaryFolder folder;
    EXPECT_EQ(
        geo::inspect(folder.write("varmod_ensemble_xy_2020.csv", "COD_VAR;LIB_VAR;COD_MOD;LIB_MOD;TYPE_VAR;LONG_VAR\n"
                                                                 "TYPEQU;Type d'équipement;A101;Police;CHAR;4\n"),
                     quiet)
            .front()
            .reader,
        "column-labels");
}

TEST(Establishments, OfTheGeolocatedFileAreFilteredToTheDepartmentsOfTheOutlines) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    importFile(o, folder.write("communes-34.geojson",
                               R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":)"
                               R"("34172","nom":"Montpellier"},"geometry":{"type":"Polygon","coordinates":)"
                               R"([[[3.8,43.5],[3.9,43.5],[3.9,43.7],[3.8,43.5]]]}}]})"));
    const auto file = folder.write(
        "GeolocalisationEtablissement_Sirene_pour_etudes_statistiques_utf8.csv",
        "siret;x;y;qualite_xy;epsg;plg_qp24;plg_iris;plg_zus;plg_qp15;plg_qva;plg_code_commune;distance_precision;"
        "qualite_qp24;qualite_iris;qualite_zus;qualite_qp15;qualite_qva;y_latitude;x_longitude\n"
        "00000000000018;770000.5;6280000.25;11;2154;QN03406I;341720101;CSZ;QP034005;CSZ;34172;0;1;1;1;1;1;43.6;3.8\n"
        "00000000000026;;;;;;;;;;34172;;;;;;;;\n"
        "00000000000034;600000;6700000;11;2154;CSZ;751010101;CSZ;CSZ;CSZ;75101;0;1;1;1;1;1;48.8;2.3\n"
        "00000000000042;340000;7690000;11;2975;CSZ;974110101;CSZ;CSZ;CSZ;97411;0;1;1;1;1;1;-20.9;55.4\n");
    EXPECT_EQ(geo::inspect(file, quiet).front().reader, "sirene-geo");
    const auto report = importFile(o, file)[0];
    EXPECT_EQ(report.source.rows, 2);
    const auto* others = anomaly(report.source.anomalies, "2 rows lie in other departments");
    ASSERT_TRUE(others);
    EXPECT_EQ(geo::plainText(others->action), "left out; kept: 34");
    const auto set = o.records().find("sirene-geo").value();
    EXPECT_THAT(cellsOf(o, set, "siret"), ElementsAre("00000000000018", "00000000000026")) << "zeros kept";
    EXPECT_THAT(o.records().points(set, quiet).points, ElementsAre(geo::Point{770000.5, 6280000.25}));
}

TEST(Establishments, WhoAskedNotToBeShownKeepNoNameAddressOrPlace) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file = folder.write(
        "StockEtablissement_utf8.csv",
        "siren,nic,siret,statutDiffusionEtablissement,dateCreationEtablissement,numeroVoieEtablissement,"
        "libelleVoieEtablissement,codeCommuneEtablissement,etatAdministratifEtablissement,enseigne1Etablissement,"
        "denominationUsuelleEtablissement,activitePrincipaleEtablissement,coordonneeLambertAbscisseEtablissement,"
        "coordonneeLambertOrdonneeEtablissement\n"
        "111111111,00011,11111111100011,O,1994-12-25,2,DES LILAS,34172,A,,MAIRIE,84.11Z,770000,6280000\n"
        "222222222,00011,22222222200011,P,1994-12-25,3,DES ROSES,34172,A,CHEZ JEAN,M. DUPONT,96.02A,770100,6280000\n"
        "333333333,00011,33333333300011,O,1994-12-25,4,DES OEILLETS,34172,A,,M. DURAND,96.02A,[ND],[ND]\n");
    EXPECT_EQ(geo::inspect(file, quiet).front().reader, "sirene-stock");
    const auto report = importFile(o, file)[0];
    EXPECT_TRUE(anomaly(report.source.anomalies, "1 rows are of persons who asked not to be shown"));
    const auto set = o.records().find("sirene-stock").value();
    EXPECT_THAT(cellsOf(o, set, "libelleVoieEtablissement"), ElementsAre("DES LILAS", "", "DES OEILLETS"));
    EXPECT_THAT(cellsOf(o, set, "enseigne1Etablissement"), ElementsAre("", "", ""));
    EXPECT_THAT(cellsOf(o, set, "denominationUsuelleEtablissement"), ElementsAre("MAIRIE", "", ""));
    EXPECT_THAT(o.records().points(set, quiet).points, ElementsAre(geo::Point{770000, 6280000}));
}

TEST(Establishments, OfTheGeocodedFileKeepNoNamesOfPersons) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file = folder.write(
        "sirene.csv", "siren,siret,statutDiffusionEtablissement,nomUniteLegale,prenom1UniteLegale,"
                      "codeCommuneEtablissement,activitePrincipaleEtablissement,latitude,longitude,result_type\n"
                      "111111111,11111111100011,O,DUPONT,JEANNE,34172,84.11Z,46.5,3.0,housenumber\n");
    EXPECT_EQ(geo::inspect(file, quiet).front().reader, "sirene-geocoded");
    const auto report = importFile(o, file)[0];
    EXPECT_EQ(anomaly(report.source.anomalies, "names or contacts of persons")->count, 2);
    EXPECT_THAT(o.records().find("sirene-geocoded")->columns,
                testing::Not(testing::Contains(testing::HasSubstr("nomUniteLegale"))));
}

TEST(Contracts, OfBothGenerationsAreKnownByTheirCodes) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto of2015 = folder.write(
        "geom_cv_ctr.json", collection({point(R"("codgeo":"243400017","code_cv":"CV034","lib_cv":"34 - Montpellier",)"
                                              R"("insee_dep":"34","pop":1.0)",
                                              "3.87,43.61")}));
    const auto of2024 = folder.write(
        "geom_cv_ctr_2024.json",
        collection({point(R"("codgeo":"243400017","code_cv":"CN03407I","lib_cv":"34 - Montpellier")", "3.87,43.61"),
                    point(R"("codgeo":"243400017","code_cv":"CN03407I","lib_cv":"34 - Montpellier")", ""),
                    point(R"("codgeo":"249740119","code_cv":"CN97401I","lib_cv":"974 - CIREST")", "55.7,-21.0")}));
    EXPECT_EQ(geo::inspect(of2015, quiet).front().dataYear, 2015);
    const auto found = geo::inspect(of2024, quiet).front();
    EXPECT_EQ(found.reader, "city-contracts");
    EXPECT_EQ(found.dataYear, 2024);
    EXPECT_TRUE(anomaly(found.anomalies, "1 rows repeat the code_cv of another"));
    EXPECT_TRUE(anomaly(found.anomalies, "1 rows have no coordinates"));
    importFile(o, of2015);
    const auto report = importFile(o, of2024)[0];
    EXPECT_EQ(report.source.rows, 2);
    EXPECT_TRUE(anomaly(report.source.anomalies, "outside the territory"));
    EXPECT_EQ(o.records().all().size(), 2U);
    EXPECT_THAT(codesOf(o, *o.records().find("city-contracts", 2024)), ElementsAre("CN03407I", "CN03407I"));
}

TEST(Contracts, OfATopoJsonAreOutlinesWhoseSystemIsAssumed) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file = folder.write(
        "cv.topojson",
        R"({"type":"Topology","objects":{"zonage":{"type":"GeometryCollection","geometries":[{"type":"Polygon",)"
        R"("arcs":[[0]],"properties":{"id":"CV034","lib":"Montpellier","perimetre":"epci","nbcom":31,)"
        R"("info1":"<a href='x'>En savoir plus</a>","info2":[243400017,243400470],"info3":null}}]}},)"
        R"("arcs":[[[3.8,43.5],[3.9,43.5],[3.9,43.7],[3.8,43.5]]],"bbox":[3.8,43.5,3.9,43.7]})");
    const auto found = geo::inspect(file, quiet).front();
    EXPECT_EQ(found.reader, "city-contract-areas");
    EXPECT_TRUE(anomaly(found.anomalies, "does not say in which system"));
    EXPECT_TRUE(anomaly(found.anomalies, "quantized"));
    EXPECT_TRUE(anomaly(found.anomalies, "HTML"));
    EXPECT_TRUE(anomaly(found.anomalies, "a list in brackets"));
    importFile(o, file);
    const auto set = o.records().find("city-contract-areas", 2015).value();
    EXPECT_EQ(set.shape, geo::RecordShape::Polygon);
    EXPECT_EQ(set.rows, 1);
}

TEST(Posts, WhoseContractIsMissingOrWhoseNumberComesTwiceAreTold) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file =
        folder.write("postes-fonjep-2025.csv", "id_poste;raison_sociale;montant;annee;code_cv;insee_dep;insee_reg\n"
                                               "D00010;COULEURS CITOYENNES;7164;2025;CN03402I;34;76\n"
                                               "D00010;COULEURS CITOYENNES;7164;2025;;;\n");
    const auto found = geo::inspect(file, quiet).front();
    EXPECT_EQ(found.reader, "fonjep");
    EXPECT_EQ(found.dataYear, 2025);
    EXPECT_TRUE(anomaly(found.anomalies, "1 rows repeat the id_poste of another (1 different)"));
    EXPECT_TRUE(anomaly(found.anomalies, "1 rows have no code_cv"));
    EXPECT_TRUE(anomaly(found.anomalies, "1 rows have no insee_dep"));
    EXPECT_EQ(geo::inspect(folder.write("adulte-relais-2025.csv",
                                        "id_poste;code_tiers;raison_sociale;annee;montant;code_cv;insee_dep;insee_reg\n"
                                        "00115R000303;31538511200026;CIDFF;2025;7164;CN00104M;01;84\n"),
                           quiet)
                  .front()
                  .reader,
              "adulte-relais");
    importFile(o, file);
    EXPECT_THAT(codesOf(o, *o.records().find("fonjep")), ElementsAre("CN03402I", ""));
}

TEST(Zonings, AreOneListWhoseLayerIsTheCategory) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file = folder.write("zonages.csv", "id,lib,perimetre,nbcom,info1,info2,info3,layer,path\n"
                                                  "acv001,Abbeville,Commune,1,,,,acv zonage,N:/a.topojson\n"
                                                  "cte1,Sologne,Epci,2,\"Signé\n\nle 22 février\",,,cte zonage,N:/b\n");
    const auto found = geo::inspect(file, quiet).front();
    EXPECT_EQ(found.reader, "anct-zonings");
    EXPECT_EQ(found.rows, 2);
    EXPECT_TRUE(anomaly(found.anomalies, "1 cells hold a line break"));
    importFile(o, file);
    EXPECT_EQ(o.records().find("anct-zonings")->categoryColumn, "layer");
}

TEST(Neighbourhoods, ListedByCommuneAreOneRowEachAtThePointOfTheCommune) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto file = folder.write(
        "centroide.geojson",
        collection(
            {point(R"("insee_com":"34172","lib_com":"Montpellier","code_qp":"QN03401M, QN03402M","lib_qp":"A, B")",
                   "3.87,43.61"),
             point(R"("insee_com":"34301","lib_com":"Sète","code_qp":"QN03412I","lib_qp":"C")", "3.7,43.4")}));
    const auto found = geo::inspect(file, quiet).front();
    EXPECT_EQ(found.reader, "qpv-communes");
    EXPECT_EQ(found.rows, 2);
    EXPECT_TRUE(anomaly(found.anomalies, "not of neighbourhoods"));
    EXPECT_TRUE(anomaly(found.anomalies, "1 rows hold several codes"));
    EXPECT_EQ(importFile(o, file)[0].source.rows, 3);
    EXPECT_THAT(codesOf(o, *o.records().find("qpv-communes", 2024)), ElementsAre("QN03401M", "QN03402M", "QN03412I"));
}

TEST(Neighbourhoods, DrawnAsTheirCommunesAreNotTakenForPerimeters) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const std::string square =
        R"("geometry":{"type":"Polygon","coordinates":[[[3.8,43.5],[3.9,43.5],[3.9,43.7],[3.8,43.5]]]}})";
    const auto file = folder.write(
        "polygone.geojson",
        collection({R"({"type":"Feature","properties":{"insee_com":"34172","lib_com":"Montpellier","code_qp":)"
                    R"("QN03401M, QN03402M","lib_qp":"A, B"},)" +
                    square}));
    const auto found = geo::inspect(file, quiet).front();
    EXPECT_EQ(found.reader, "qpv-commune-outlines");
    EXPECT_TRUE(anomaly(found.anomalies, "the outlines are those of communes, not of neighbourhoods"));
    importFile(o, file);
    EXPECT_THAT(codesOf(o, *o.records().find("qpv-commune-outlines")), ElementsAre("34172"));
    EXPECT_FALSE(o.sources().all().empty());
}

TEST(Zonings, InAnotherFormatAreNotAddedTwice) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    importFile(o, folder.write("zonages.csv", "id,lib,perimetre,nbcom,info1,info2,info3,layer,path\n"
                                              "acv001,Abbeville,Commune,1,,,,acv zonage,N:/a\n"));
    const auto same = importFile(o, folder.write("autres.csv", "id;lib;perimetre;nbcom;info1;info2;info3;layer;path\n"
                                                               "acv001;Abbeville;Commune;1;;;;acv zonage;N:/a\n"));
    EXPECT_TRUE(same.at(0).alreadyThere);
    const auto more = importFile(o, folder.write("suite.csv", "id;lib;perimetre;nbcom;info1;info2;info3;layer;path\n"
                                                              "acv001;Abbeville;Commune;1;;;;acv zonage;N:/a\n"
                                                              "acv002;Agde;Commune;1;;;;acv zonage;N:/a\n"));
    EXPECT_EQ(more.at(0).source.rows, 1);
    EXPECT_TRUE(anomaly(more.at(0).source.anomalies, "were there already"));
    EXPECT_EQ(o.records().find("anct-zonings")->rows, 2);
    EXPECT_EQ(o.sources().all().size(), 2U);
}

TEST(TownLists, LoseTheDbaseTypesOfTheirTitlesAndTheWordNull) {
    const support::TemporaryFolder folder;
    auto o = newObservatory(folder);
    const auto facilities = folder.write(
        "EtabliPublic.csv", "FID_eqpt_2,N,9,0;LIBEL,C,254;CDRUE,N,19,11;FAMILLE,C,2;SFAMILLE,C,2;LIBTRI,C,64\n"
                            "1;Mus\xE9"
                            "e;2514;50;10;50-10\n");
    const auto found = geo::inspect(facilities, quiet).front();
    EXPECT_EQ(found.reader, "public-facilities-list");
    EXPECT_EQ(found.encoding, "Windows-1252");
    EXPECT_TRUE(anomaly(found.anomalies, "types of dBase"));
    EXPECT_TRUE(anomaly(found.anomalies, "no coordinates"));
    importFile(o, facilities);
    EXPECT_THAT(o.records().find("public-facilities-list")->columns,
                ElementsAre("FID_eqpt_2", "LIBEL", "CDRUE", "FAMILLE", "SFAMILLE", "LIBTRI"));
    const auto access =
        geo::inspect(folder.write("AccERP_2014.csv",
                                  "CODE;DESIGNATION;CODE CATEG;CATEGORIE;CATEGORIE ERP;LIB ACCESS;ADR2\n"
                                  "1155;ECOLE;SCOE;SCOLAIRE;4;lourde;NULL\n"),
                     quiet)
            .front();
    EXPECT_EQ(access.reader, "erp-access");
    EXPECT_EQ(access.dataYear, 2014);
    EXPECT_TRUE(anomaly(access.anomalies, "the word NULL"));
}
