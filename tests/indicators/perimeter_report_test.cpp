// What became of the neighbourhoods of a made-up town, with its people. Populations are chosen so that shares are
// round.
#include "perimeter_report.hpp"

#include "network/network.hpp"
#include "town.hpp"

#include <gmock/gmock.h>

using indicators::Grouping;
using indicators::PerimeterReport;
using indicators::PerimeterState;
using testing::HasSubstr;
using town::n;
using town::square;

namespace {

geo::NoProgress quiet;

/// The town with its population by IRIS in the year that its neighbourhoods' is of.
geo::Observatory townWithPeople(const support::TemporaryFolder& folder) {
    auto observatory = town::make(folder);
    town::addTable(observatory, "rp-population", geo::GeographyKind::Iris, 2013, 2017, {"P13_POP"},
                   {{"340010101", {n(2000)}},
                    {"340010102", {n(1000)}},
                    {"340010103", {n(800)}},
                    {"340010104", {n(50)}},
                    {"340020000", {n(400)}}});
    return observatory;
}

PerimeterReport report(const geo::Observatory& observatory, const indicators::PerimeterRequest& request = {}) {
    indicators::Estimator estimator{observatory, indicators::Catalogue::shipped()};
    return indicators::perimeterReport(observatory, estimator, request, quiet);
}

std::string refusal(const geo::Observatory& observatory, const indicators::PerimeterRequest& request = {}) {
    try {
        report(observatory, request);
    } catch (const geo::Error& error) {
        return error.what();
    }
    return {};
}

} // namespace

TEST(PerimeterReport, WithoutTheSecondGenerationSaysWhatToImport) {
    const support::TemporaryFolder folder;
    const auto observatory = town::make(folder);
    EXPECT_THAT(refusal(observatory), HasSubstr("neighbourhoods of 2024 are not loaded"));
    EXPECT_THAT(refusal(observatory), HasSubstr("import"));
}

// Alpha is the right half of IRIS One and the left half of Two: 1,800 people published of 1,500 by area, so 0.6 of
// each. What is left of Two has 400 people, all in its right half: the half that enters.
TEST(PerimeterReport, KeepsThePublishedCountAndEstimatesWhatEntered) {
    const support::TemporaryFolder folder;
    auto observatory = townWithPeople(folder);
    town::addZones(observatory, geo::GeographyKind::Qpv, 2024,
                   {{"QN03401M", "Alpha", "Town", "", square(500, 0, 1500, 1000)},
                    {"QN03402I", "Gamma", "Town", "", square(2500, 0, 600, 500)}});
    const auto all = report(observatory);
    ASSERT_EQ(all.perimeters.changes.size(), 3u);
    const auto &alpha = all.people[0], &beta = all.people[1], &gamma = all.people[2];
    EXPECT_EQ(alpha.before.value.value, 1800);
    EXPECT_EQ(alpha.kept.value.value, 1800);
    EXPECT_EQ(alpha.kept.method, indicators::Method::Published);
    EXPECT_NEAR(alpha.entered.value.value, 400, 1);
    EXPECT_EQ(alpha.entered.value.state, geo::CellState::Estimated);
    EXPECT_FALSE(alpha.entered.label.empty());
    EXPECT_EQ(alpha.left.value.value, 0);
    EXPECT_EQ(all.perimeters.changes[1].state, PerimeterState::Out);
    EXPECT_EQ(beta.left.value.state, geo::CellState::Missing) << "no row: absent, never 0";
    EXPECT_EQ(gamma.kept.value.state, geo::CellState::Suppressed) << "under secrecy, whatever the outline";
    EXPECT_EQ(all.totals.kept.without, 1u);
    EXPECT_NEAR(all.totals.entered.people, 400, 1);
    EXPECT_TRUE(all.totals.entered.estimated);
    EXPECT_FALSE(all.totals.kept.estimated);
}

TEST(PerimeterReport, SharesThePublishedCountBetweenWhatIsKeptAndWhatIsLeft) {
    const support::TemporaryFolder folder;
    auto observatory = townWithPeople(folder);
    town::addZones(observatory, geo::GeographyKind::Qpv, 2024,
                   {{"QN03401M", "Alpha", "Town", "", square(500, 0, 500, 1000)},
                    {"QN03402I", "Gamma", "Town", "", square(2500, 0, 600, 500)}});
    const auto all = report(observatory);
    const auto& alpha = all.people[0];
    // 0.6 · 2,000 in One, 0.6 · 1,000 in Two.
    EXPECT_NEAR(alpha.kept.value.value, 1200, 2);
    EXPECT_NEAR(alpha.left.value.value, 600, 2);
    EXPECT_NEAR(alpha.kept.value.value + alpha.left.value.value, 1800, 1e-6);
    EXPECT_TRUE(alpha.kept.shared && alpha.left.shared);
    EXPECT_EQ(alpha.left.value.state, geo::CellState::Estimated);
}

TEST(PerimeterReport, HasNoFigureWhereNothingLoadedAllowsOne) {
    const support::TemporaryFolder folder;
    auto observatory = town::make(folder); // without population by IRIS
    town::addZones(observatory, geo::GeographyKind::Qpv, 2024,
                   {{"QN03401M", "Alpha", "Town", "", square(500, 0, 1500, 1000)},
                    {"QN03402I", "Gamma", "Town", "", square(2500, 0, 600, 500)}});
    const auto all = report(observatory);
    EXPECT_FALSE(all.people[0].entered.value.hasNumber());
    EXPECT_FALSE(all.people[0].entered.why.empty());
    EXPECT_EQ(all.totals.entered.people, 0);
    EXPECT_EQ(all.totals.entered.without, 1u);
}

TEST(PerimeterReport, MakesOneTablePerCommuneWhereNoContractNorIntercommunalityIsKnown) {
    const support::TemporaryFolder folder;
    auto observatory = townWithPeople(folder);
    town::addZones(observatory, geo::GeographyKind::Qpv, 2024,
                   {{"QN03401I", "Alpha", "Town", "", square(500, 0, 1000, 1000)},
                    {"QN03402I", "Gamma", "Town", "", square(2500, 0, 600, 500)}});
    const auto all = report(observatory);
    EXPECT_EQ(all.grouping, Grouping::Commune);
    ASSERT_EQ(all.groups.size(), 2u);
    EXPECT_EQ(all.groups[0].name, "Town");
    EXPECT_EQ(all.groups[0].totals.changes.at(PerimeterState::Kept), 2u);
    EXPECT_EQ(all.groups[1].name, "Village");
    EXPECT_EQ(all.groups[1].totals.changes.at(PerimeterState::Out), 1u);
}

TEST(PerimeterReport, FindsTheContractByTheIntercommunalityThatThePerimetersName) {
    const support::TemporaryFolder folder;
    auto observatory = townWithPeople(folder);
    {
        auto t = observatory.begin();
        geo::GeographyWriter writer{t,
                                    geo::GeographyKind::Qpv,
                                    2024,
                                    2154,
                                    town::source(observatory, t, "qpv", 2024),
                                    {"siren_epci", "lib_epci"}};
        writer.add("QN03401I", "Alpha", "Town", "", {"243400017", "Métropole"},
                   geo::fromWkt(square(500, 0, 1000, 1000)), nullptr);
        writer.finish();
        geo::Contract contract;
        contract.epci = "243400017";
        contract.name = "Métropole";
        observatory.network().add(t, contract);
        t.commit();
    }
    const auto all = report(observatory, {{}, "métropole"}); // ASCII letters apart, a name is taken as it is written
    EXPECT_EQ(all.grouping, Grouping::Contract);
    ASSERT_EQ(all.groups.size(), 1u);
    EXPECT_EQ(all.groups.front().code, "243400017");
    EXPECT_EQ(all.groups.front().changes.size(), 1u);
    EXPECT_THAT(refusal(observatory, {Grouping::Contract, "999"}), HasSubstr("243400017 (Métropole)"));
}

TEST(PerimeterReport, LeavesOutGroupsWhereNothingCanBeToldAndSaysSo) {
    const support::TemporaryFolder folder;
    auto observatory = townWithPeople(folder);
    town::addZones(observatory, geo::GeographyKind::Qpv, 2024,
                   {{"QN03403I", "Alpha", "Town", "", square(500, 0, 1000, 1000)}});
    const auto all = report(observatory);
    ASSERT_EQ(all.groups.size(), 1u) << "Village has only Beta, which an extract cannot tell";
    EXPECT_EQ(all.untold, 1u);
    EXPECT_EQ(all.untoldChanges, 1u);
    std::string remarks;
    for (const auto& remark : all.remarks)
        remarks += geo::plainText(remark) + "\n";
    EXPECT_THAT(remarks, HasSubstr("QN03401, QN03402"));
    EXPECT_THAT(remarks, HasSubstr("1 neighbourhoods cannot be told"));
}
