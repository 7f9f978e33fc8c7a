// Who belongs to the social economy: law 2014-856 of 31 July 2014, article 1, II, in the codes of INSEE's legal
// categories (level III); sectors by the divisions of the NAF rév. 2 (decree 2007-1888).
#include "ess.hpp"

#include <gtest/gtest.h>

using namespace layers;

TEST(SocialEconomy, IsToldByTheLegalForm) {
    for (const auto* form : {"9210", "9220", "9221", "9222", "9223", "9230", "9260"})
        EXPECT_EQ(essFamilyOf(form, ""), EssFamily::Association) << form;
    for (const auto* form : {"5195", "5458", "5558", "5547", "5659", "6316", "6317", "6560", "6596"})
        EXPECT_EQ(essFamilyOf(form, ""), EssFamily::Cooperative) << form;
    for (const auto* form : {"8210", "8250", "8290", "6411"})
        EXPECT_EQ(essFamilyOf(form, ""), EssFamily::Mutual) << form;
    EXPECT_EQ(essFamilyOf("9300", ""), EssFamily::Foundation);
}

TEST(SocialEconomy, LeavesOutWhatOnlySoundsLikeIt) {
    // Owners of flats and of land, lawyers, congregations; works councils, trade unions, provident institutions; public
    // bodies; companies of all kinds.
    for (const auto* form : {"9110", "9150", "9224", "9240", "8311", "8410", "8510", "7321", "7430", "5385", "5499",
                             "5710", "6540", "6589", ""})
        EXPECT_EQ(essFamilyOf(form, ""), std::nullopt) << form;
}

TEST(SocialEconomy, IsToldByTheRegisterToo) {
    EXPECT_EQ(essFamilyOf("5710", "O"), EssFamily::Company);
    EXPECT_EQ(essFamilyOf("6540", "O"), EssFamily::Other);
    EXPECT_EQ(essFamilyOf("5710", "N"), std::nullopt);
    EXPECT_EQ(essFamilyOf("9220", "N"), EssFamily::Association) << "the legal form is enough";
    EXPECT_EQ(essFamilyOf("1000", "O"), std::nullopt) << "the law speaks of legal persons";
}

TEST(Sectors, FollowTheDivisionsOfTheActivity) {
    EXPECT_EQ(sectorOf("88.99B", "NAFRev2"), ActivitySector::SocialWork);
    EXPECT_EQ(sectorOf("8710A", "NAFRev2"), ActivitySector::SocialWork);
    EXPECT_EQ(sectorOf("86.21Z", ""), ActivitySector::Health);
    EXPECT_EQ(sectorOf("85.59B", ""), ActivitySector::Education);
    EXPECT_EQ(sectorOf("90.01Z", ""), ActivitySector::Culture);
    EXPECT_EQ(sectorOf("93.12Z", ""), ActivitySector::Sport);
    EXPECT_EQ(sectorOf("94.99Z", ""), ActivitySector::Membership);
    EXPECT_EQ(sectorOf("64.19Z", ""), ActivitySector::Finance);
    EXPECT_EQ(sectorOf("78.20Z", ""), ActivitySector::Business);
    EXPECT_EQ(sectorOf("68.20A", ""), ActivitySector::RealEstate);
    EXPECT_EQ(sectorOf("60.10Z", ""), ActivitySector::Information);
    EXPECT_EQ(sectorOf("47.11F", ""), ActivitySector::Trade);
    EXPECT_EQ(sectorOf("56.10A", ""), ActivitySector::Hospitality);
    EXPECT_EQ(sectorOf("43.34Z", ""), ActivitySector::Industry);
    EXPECT_EQ(sectorOf("01.11Z", ""), ActivitySector::Agriculture);
    for (const auto* rest : {"84.11Z", "95.11Z", "96.02A", "97.00Z", "99.00Z"})
        EXPECT_EQ(sectorOf(rest, ""), ActivitySector::Rest) << rest;
}

TEST(Sectors, AreNotGuessed) {
    for (const auto* code : {"", "00.00Z", "Z8899", "8", "[ND]"})
        EXPECT_EQ(sectorOf(code, ""), std::nullopt) << code;
    EXPECT_EQ(sectorOf("85.3J", "NAF1993"), std::nullopt) << "another nomenclature";
    EXPECT_EQ(sectorOf("88.99B", "NAF2025"), std::nullopt) << "another nomenclature";
}
