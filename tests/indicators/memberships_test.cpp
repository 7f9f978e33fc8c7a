// Which commune a zone lies in, and which larger places a commune belongs to.
#include "memberships.hpp"

#include "territories.hpp"
#include "texts.hpp"

using indicators::Memberships;

namespace {

std::vector<std::string> codes(const std::vector<indicators::CommuneShare>& shares) {
    std::vector<std::string> all;
    for (const auto& share : shares)
        all.push_back(share.commune);
    return all;
}

geo::Observatory emptyObservatory(const support::TemporaryFolder& folder) {
    return geo::Observatory::create(folder / "o.sqlite", *geo::Territory::find("metropole"));
}

std::shared_ptr<const geo::ZoneSet> load(const geo::Observatory& observatory, geo::GeographyKind kind) {
    geo::NoProgress quiet;
    return observatory.zones().load(*observatory.zones().find(kind), quiet);
}

} // namespace

TEST(DepartmentNames, AreKnownForMainlandCorsicaAndOverseas) {
    EXPECT_EQ(indicators::departmentName("34"), "Hérault");
    EXPECT_EQ(indicators::departmentName("2B"), "Haute-Corse");
    EXPECT_EQ(indicators::departmentName("974"), "La Réunion");
    EXPECT_EQ(indicators::departmentName("20"), "20");
}

TEST(Regions, AreThoseOf2016) {
    EXPECT_EQ(indicators::regionOfDepartment("34"), "76");
    EXPECT_EQ(indicators::regionName("76"), "Occitanie");
    EXPECT_EQ(indicators::departmentsOfRegion("94"), (std::vector<std::string>{"2A", "2B"}));
    EXPECT_EQ(indicators::departmentsOfRegion("76").size(), 13u);
    EXPECT_EQ(indicators::regionOfDepartment("977"), "");
    EXPECT_TRUE(indicators::departmentsOfRegion("").empty());
}

TEST(Memberships, ComeFromTheTableOfCommunesFirst) {
    const support::TemporaryFolder folder;
    auto observatory = emptyObservatory(folder);
    town::addTexts(observatory, "caf-iris", geo::GeographyKind::Iris, 2017, {"LIBCOM", "EPCI", "UU", "REG"},
                   {{"341720101", {"Montpellier", "111111111", "34701", "76"}},
                    {"340030101", {"Agde", "243400819", "34503", "76"}}});
    town::addTexts(observatory, "commune-memberships", geo::GeographyKind::Commune, 2020,
                   {"LIBGEO", "EPCI", "LIBEPCI", "DEP", "REG"},
                   {{"34172", {"Montpellier", "243400017", "Montpellier Méditerranée Métropole", "34", "76"}},
                    {"22016", {"Île-de-Bréhat", "ZZZZZZZZZ", "Sans objet", "22", "53"}}});
    const Memberships memberships{observatory};
    const auto montpellier = memberships.of("34172");
    EXPECT_EQ(montpellier.epci, "243400017");
    EXPECT_EQ(montpellier.epciName, "Montpellier Méditerranée Métropole");
    EXPECT_EQ(montpellier.urbanUnit, "34701"); // the allowance table's: the first has none
    EXPECT_EQ(montpellier.region, "76");
    EXPECT_EQ(memberships.of("34003").epci, "243400819"); // not listed in the first
    const auto island = memberships.of("22016");
    EXPECT_TRUE(island.epci.empty());
    EXPECT_TRUE(island.outsideEpci);
    EXPECT_EQ(memberships.of("48095").department, "48"); // in no table
    EXPECT_EQ(memberships.of("48095").region, "76");
}

TEST(Memberships, KnowThatRuralCommunesLieInNoUrbanUnit) {
    const support::TemporaryFolder folder;
    auto observatory = emptyObservatory(folder);
    town::addTexts(observatory, "iris-reference", geo::GeographyKind::Iris, 2021, {"LIBCOM", "UU2020"},
                   {{"010010000", {"L'Abergement-Clémenciat", "01000"}}, {"341720101", {"Montpellier", "34701"}}});
    const Memberships memberships{observatory};
    EXPECT_TRUE(memberships.of("01001").rural);
    EXPECT_TRUE(memberships.of("01001").urbanUnit.empty());
    EXPECT_EQ(memberships.of("34172").urbanUnit, "34701");
}

TEST(Memberships, CountArrondissementsAsTheirCommune) {
    const support::TemporaryFolder folder;
    auto observatory = emptyObservatory(folder);
    town::addTexts(observatory, "commune-memberships", geo::GeographyKind::Commune, 2020, {"LIBGEO", "EPCI"},
                   {{"75056", {"Paris", "200054781"}}});
    town::addTexts(observatory, "iris-reference", geo::GeographyKind::Iris, 2021, {"LIBCOM", "UU2020"},
                   {{"751010101", {"Paris 1er Arrondissement", "00851"}}});
    const Memberships memberships{observatory};
    const auto paris = memberships.of("75101");
    EXPECT_EQ(paris.commune, "75056");
    EXPECT_EQ(paris.name, "Paris");
    EXPECT_EQ(paris.epci, "200054781");
    EXPECT_EQ(paris.urbanUnit, "00851");
}

TEST(Memberships, OfANeighbourhoodGoByTheNameInItsPerimeterFile) {
    const support::TemporaryFolder folder;
    const auto observatory = town::make(folder);
    const Memberships memberships{observatory};
    const auto zones = load(observatory, geo::GeographyKind::Qpv);
    EXPECT_EQ(codes(memberships.communesOf(*zones, *zones->find("QP034001"))), std::vector<std::string>{"34001"});
    EXPECT_EQ(codes(memberships.communesOf(*zones, *zones->find("QP034002"))), std::vector<std::string>{"34002"});
}

TEST(Memberships, OfANeighbourhoodOnTwoCommunesAreBothWithTheirShares) {
    const support::TemporaryFolder folder;
    auto observatory = emptyObservatory(folder);
    town::addZones(observatory, geo::GeographyKind::Qpv, 2015,
                   {{"QP034001", "Alpha", "Town, L’Isle", "", town::square(600, 0, 1000, 1000)}});
    town::addZones(observatory, geo::GeographyKind::Iris, 2017,
                   {{"340010101", "One", "Town", "H", town::square(0, 0, 1000, 1000)},
                    {"340020000", "L'Isle", "L'Isle", "Z", town::square(1000, 0, 1000, 1000)}});
    const Memberships memberships{observatory};
    const auto shares = memberships.communesOf(*load(observatory, geo::GeographyKind::Qpv), 0);
    ASSERT_EQ(codes(shares), (std::vector<std::string>{"34002", "34001"}));
    EXPECT_NEAR(shares[0].share, 0.6, 1e-9);
    EXPECT_NEAR(shares[1].share, 0.4, 1e-9);
}

TEST(Memberships, OfANeighbourhoodOf2024GoByItsOfficialCodes) {
    const support::TemporaryFolder folder;
    auto observatory = emptyObservatory(folder);
    auto t = observatory.begin();
    geo::GeographyWriter writer{
        t, geo::GeographyKind::Qpv, 2024, 2154, town::source(observatory, t, "qpv", 2024), {"code_qp", "insee_com"}};
    writer.add("QN01341I", "Alpha", "Elsewhere", "", {"QN01341I", "13055;13070"},
               geo::fromWkt(town::square(0, 0, 500, 500)), nullptr);
    writer.add("QN07501N", "Beta", "Paris 18e", "", {"QN07501N", "75118"}, geo::fromWkt(town::square(900, 0, 500, 500)),
               nullptr);
    writer.finish();
    t.commit();
    const Memberships memberships{observatory};
    const auto zones = load(observatory, geo::GeographyKind::Qpv);
    const auto two = memberships.communesOf(*zones, 0);
    EXPECT_EQ(codes(two), (std::vector<std::string>{"13055", "13070"}));
    EXPECT_TRUE(std::isnan(two[0].share)); // no outline is loaded to measure it with
    EXPECT_EQ(codes(memberships.communesOf(*zones, 1)), std::vector<std::string>{"75056"});
}

TEST(Memberships, OfANeighbourhoodWithoutACommuneAreFoundByItsIris) {
    const support::TemporaryFolder folder;
    auto observatory = emptyObservatory(folder);
    town::addZones(observatory, geo::GeographyKind::Qpv, 2015,
                   {{"QP034001", "Alpha", "Elsewhere", "", town::square(20, 0, 960, 1000)},
                    {"QP034002", "Beta", "", "", town::square(40, 0, 1000, 1000)},
                    {"QP034003", "Gamma", "", "", town::square(5000, 0, 1000, 1000)}});
    town::addZones(observatory, geo::GeographyKind::Iris, 2017,
                   {{"340010101", "One", "Town", "H", town::square(0, 0, 1000, 1000)},
                    {"340020101", "Two", "Village", "H", town::square(1000, 0, 1000, 1000)}});
    const Memberships memberships{observatory};
    const auto zones = load(observatory, geo::GeographyKind::Qpv);
    EXPECT_EQ(codes(memberships.communesOf(*zones, 0)), std::vector<std::string>{"34001"});
    EXPECT_EQ(codes(memberships.communesOf(*zones, 1)), std::vector<std::string>{"34001"}); // 4 % are a drawing error
    EXPECT_TRUE(memberships.communesOf(*zones, 2).empty());
}
