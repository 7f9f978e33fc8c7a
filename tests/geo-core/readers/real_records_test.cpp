// The real lists of facilities, establishments and contracts: each oddity their collection's README tells is reported.
#include "reader_support.hpp"

#include "observatory/records.hpp"
#include "observatory/sources.hpp"

#include <gmock/gmock.h>

using namespace readers_test;

namespace {

geo::NoProgress quiet;

std::int64_t counted(const geo::Inspection& found, const std::string& words) {
    const auto* a = anomaly(found.anomalies, words);
    return a ? a->count : 0;
}

} // namespace

TEST(RealLists, OfFacilitiesTellTheirQualityAndWhatHasNoPlace) {
    NEEDS_REAL_DATA(folder);
    const auto found = geo::inspect(folder / "equipment/bpe2019_94.zip", quiet).front();
    EXPECT_EQ(counted(found, "“Bonne” as QUALITE_XY"), 44120);
    EXPECT_EQ(counted(found, "“Acceptable” as QUALITE_XY"), 488);
    EXPECT_EQ(counted(found, "“Mauvaise” as QUALITE_XY"), 721);
    EXPECT_EQ(counted(found, "rows have no coordinates"), 1842);
    EXPECT_EQ(counted(found, "different values of TYPEQU"), 171);
    EXPECT_EQ(counted(found, "written with an underscore"), 46452);
    EXPECT_EQ(counted(found, "name a commune that is not cut"), 719);
    const support::TemporaryFolder place;
    auto o = newObservatory(place);
    importFile(o, folder / "equipment/bpe2019_94.zip");
    const auto set = o.records().find("bpe").value();
    EXPECT_EQ(set.rows, 47171);
    EXPECT_EQ(o.records().points(set, quiet).points.size(), 47171U - 1842U);
    EXPECT_TRUE(o.check(quiet).sound());
}

TEST(RealLists, OfEstablishmentsKeepNoNamesOfPersons) {
    NEEDS_REAL_DATA(folder);
    const support::TemporaryFolder place;
    auto o = newObservatory(place);
    const auto reports = importFile(o, folder / "equipment/sirene-etablissements-geocodes-personnes-morales.csv");
    EXPECT_EQ(reports.at(0).source.rows, 2887);
    const auto set = o.records().find("sirene-geocoded").value();
    EXPECT_THAT(set.columns, testing::Not(testing::Contains("nomUniteLegale")));
    std::int64_t whole = 0;
    o.records().forEach(
        set, std::vector<std::string>{"siret"}, [&](const geo::RecordRow& row) { whole += row.cells[0].size() == 14; },
        quiet);
    EXPECT_EQ(whole, 2887) << "SIRET keep their zeros";
}

TEST(RealLists, OfContractsTellWhatIsDoubleAndWhatHasNoPlace) {
    NEEDS_REAL_DATA(folder);
    const auto found = geo::inspect(folder / "policy-lists/geom_cv_ctr_2024.json", quiet).front();
    EXPECT_EQ(counted(found, "rows repeat the code_cv"), 2);
    EXPECT_EQ(counted(found, "rows have no coordinates"), 1);
    const auto areas = geo::inspect(folder / "policy-lists/cv.topojson", quiet).front();
    EXPECT_EQ(counted(areas, "does not say in which system"), 1);
    EXPECT_GT(counted(areas, "HTML"), 400);
}

TEST(RealLists, OfPostsTellWhatIsMissingAndWhatComesTwice) {
    NEEDS_REAL_DATA(folder);
    const auto relays = geo::inspect(folder / "policy-lists/adulte-relais-2025.json", quiet).front();
    EXPECT_EQ(counted(relays, "rows have no insee_dep"), 20);
    EXPECT_EQ(counted(relays, "rows repeat the id_poste of another (4051 different)"), 4753 - 4051);
    const auto fonjep = geo::inspect(folder / "policy-lists/postes-fonjep-2025.json", quiet).front();
    EXPECT_EQ(counted(fonjep, "rows have no code_cv"), 199);
    EXPECT_EQ(counted(fonjep, "rows repeat the id_poste of another (1673 different)"), 3162 - 1673);
}

TEST(RealLists, OfNeighbourhoodsByCommuneAreOneRowForEach) {
    NEEDS_REAL_DATA(folder);
    const support::TemporaryFolder place;
    auto o = newObservatory(place);
    importFile(o, folder / "qpv/centroide-4326_qpv.geojson");
    EXPECT_LE(o.records().find("qpv-communes")->rows, 1684);
    EXPECT_GT(o.records().find("qpv-communes")->rows, 1400);
    const auto outlines = geo::inspect(folder / "qpv/polygone-4326_qpv.geojson", quiet).front();
    EXPECT_TRUE(anomaly(outlines.anomalies, "not of neighbourhoods"));
    EXPECT_TRUE(outlines.blocking.empty());
}

TEST(RealGrids, WithoutASystemAreRefusedWithTheSystemThatFits) {
    NEEDS_REAL_DATA(folder);
    const auto reunion = geo::inspect(folder / "grid/reunion_200m_2010.csv", quiet).front();
    ASSERT_FALSE(reunion.blocking.empty());
    EXPECT_THAT(geo::plainText(reunion.blocking[0]), testing::HasSubstr("2975"));
    const auto occitanie = geo::inspect(folder / "grid/popOcc_1km_2010_occitanie.csv.gz", quiet).front();
    ASSERT_FALSE(occitanie.blocking.empty());
    EXPECT_THAT(geo::plainText(occitanie.blocking[0]), testing::HasSubstr("3035"));
}

TEST(RealLayers, OfDistrictsAndAddressesAreKeptAsLayers) {
    NEEDS_REAL_DATA(folder);
    const support::TemporaryFolder place;
    auto o = newObservatory(place);
    for (const auto* file : {"boundaries/VilleMTP_MTP_Quartiers.zip", "boundaries/VilleMTP_MTP_SousQuartiers.zip",
                             "equipment/VilleMTP_MTP_PointAdresse.zip"})
        importFile(o, folder / file);
    EXPECT_EQ(o.records().find("layer:villemtp-mtp-quartiers")->rows, 7);
    EXPECT_EQ(o.records().find("layer:villemtp-mtp-sousquartiers")->rows, 31);
    EXPECT_EQ(o.records().find("layer:villemtp-mtp-pointadresse")->rows, 36395);
    EXPECT_TRUE(o.check(quiet).sound());
}
