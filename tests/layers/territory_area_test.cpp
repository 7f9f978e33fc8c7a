#include "support.hpp"
#include "territory_area.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace layers;
using geo::GeographyKind;
using testing::ElementsAre;

TEST(CodePrefixes, FollowTheArrondissementsOfParisLyonAndMarseille) {
    EXPECT_THAT(codePrefixes(GeographyKind::Commune, "75056"), ElementsAre("75056", "751"));
    EXPECT_THAT(codePrefixes(GeographyKind::Commune, "69123"), ElementsAre("69123", "6938"));
    EXPECT_THAT(codePrefixes(GeographyKind::Commune, "13055"), ElementsAre("13055", "132"));
    EXPECT_THAT(codePrefixes(GeographyKind::Commune, "34172"), ElementsAre("34172"));
    EXPECT_THAT(codePrefixes(GeographyKind::Department, "2A"), ElementsAre("2A"));
    EXPECT_TRUE(codePrefixes(GeographyKind::Epci, "243400017").empty());
}

TEST(JoinedZones, LoseTheSlitsBetweenThemButKeepRealEnclaves) {
    // Two halves of 1 km with a slit of 2 m × 500 m between them, and an enclave of 200 m × 200 m in the left one.
    const auto zones = support::zones(
        GeographyKind::Iris, 2021,
        {{"340010101", "POLYGON((0 0,1000 0,1000 250,999 250,999 750,1000 750,1000 1000,0 1000,0 0),"
                       "(400 400,600 400,600 600,400 600,400 400))"},
         {"340010102", "POLYGON((1000 0,2000 0,2000 1000,1000 1000,1000 750,1001 750,1001 250,1000 250,1000 0))"}});
    const auto whole = joined(zones, zonesWithPrefix(zones, {"34001"}));
    ASSERT_EQ(whole.parts.size(), 1u);
    EXPECT_EQ(whole.parts[0].size(), 2u); // the shell and the enclave
    EXPECT_NEAR(geo::area(whole), 2'000'000 - 40'000, 1e-6);
}

TEST(ZonesMeeting, CountOnlyByTheShareOfTheirOwnArea) {
    const auto zones = support::zones(GeographyKind::Qpv, 2015,
                                      {{"QP034001", "POLYGON((0 0,100 0,100 100,0 100,0 0))"},
                                       {"QP034002", "POLYGON((95 0,195 0,195 100,95 100,95 0))"},
                                       {"QP034003", "POLYGON((500 0,600 0,600 100,500 100,500 0))"}});
    geo::NoProgress progress;
    const auto outline = geo::fromWkt("POLYGON((-10 -10,100 -10,100 110,-10 110,-10 -10))");
    EXPECT_THAT(zonesMeeting(zones, outline, 0.1, progress), ElementsAre(0u)); // the second lies inside by 5 % only
    EXPECT_THAT(zonesMeeting(zones, outline, 0.01, progress), ElementsAre(0u, 1u));
}
