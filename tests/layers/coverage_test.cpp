// What adherents cover, counted in the register of the demonstration and in small registers made here.
#include "coverage.hpp"

#include "embedded.hpp"
#include "registered.hpp"

#include "observatory/zones.hpp"

#include <gmock/gmock.h>

using namespace layers;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

geo::Adherent adherent(std::string id, std::string name, std::optional<std::int64_t> joined = {},
                       std::optional<std::int64_t> leftAfter = {}) {
    geo::Adherent one;
    one.id = std::move(id), one.name = std::move(name), one.type = "ca", one.department = "34";
    one.joined = joined, one.leftAfter = leftAfter;
    return one;
}

geo::Contract contract(std::string epci, std::string name, std::optional<std::int64_t> inhabitants,
                       std::string coveredBy) {
    geo::Contract one;
    one.epci = std::move(epci), one.name = std::move(name), one.department = "34";
    one.inhabitants = inhabitants, one.coveredBy = std::move(coveredBy);
    return one;
}

/// The small observatory with these alone in its register.
struct SmallOffice : support::Registered {
    SmallOffice(const std::vector<geo::Adherent>& adherents, const std::vector<geo::Contract>& contracts)
        : Registered{{}} {
        write([&](geo::NetworkRegister& network, geo::Transaction& t) {
            for (const auto& one : adherents)
                network.add(t, one);
            for (const auto& one : contracts)
                network.add(t, one);
        });
    }
};

std::string saidIn(const Coverage& coverage) {
    std::string all;
    for (const auto& paragraph : coverage.howCounted)
        all += geo::plainText(paragraph.text) + "\n";
    return all;
}

} // namespace

TEST(Coverage, OfTheDemonstrationIsThatOfThePublicReport) {
    const support::Registered office{{"adherents", "contracts"}};
    const auto coverage = coverageOf(office.small.open(), {});
    EXPECT_EQ(coverage.generation, "2015");
    EXPECT_EQ(coverage.contractCount.covered, 14U);
    EXPECT_EQ(coverage.contractCount.whole, 19U);
    EXPECT_NEAR(coverage.contractCount.percent().value(), 73.7, 0.05);
    EXPECT_EQ(coverage.inhabitants.covered, 187'153U);
    EXPECT_EQ(coverage.inhabitants.whole, 235'444U);
    ASSERT_EQ(coverage.departments.size(), 4U);
    EXPECT_EQ(coverage.departments[1].name, "Gard");
    EXPECT_THAT(coverage.departments[1].uncoveredNames, ElementsAre("CC Beaucaire Terre d'Argence", "CC Pays d'Uzès"));
    std::vector<std::string> uncovered;
    for (const auto i : coverage.uncovered)
        uncovered.push_back(coverage.contracts[i].contract.epci);
    EXPECT_THAT(uncovered, ElementsAre("200027183", "241100593", "243000585", "200034379", "200043602"))
        << "the most inhabitants first";
    std::size_t adherents = 0;
    for (const auto& type : coverage.byType)
        adherents += type.count;
    EXPECT_EQ(adherents, 16U);
    EXPECT_TRUE(coverage.history.empty()) << "the report says of no adherent since when it is one";
    EXPECT_EQ(coverage.withoutYears, 16U);
}

TEST(Coverage, CountsTheMembersOfTheYear) {
    const SmallOffice office(
        {adherent("A", "Always"), adherent("B", "Since", 2021), adherent("C", "Until", 2018, 2020)},
        {contract("200000001", "One", 100, "A"), contract("200000002", "Two", 20, "B"),
         contract("200000003", "Three", 3, "C")});
    const auto observatory = office.small.open();
    const auto in2020 = coverageOf(observatory, {2020, {}});
    EXPECT_EQ(in2020.adherents.size(), 2U);
    EXPECT_EQ(in2020.contractCount.covered, 2U);
    EXPECT_EQ(in2020.inhabitants.covered, 103U);
    EXPECT_THAT(saidIn(in2020), HasSubstr("Covered in other years, not in 2020: Two."));
    const auto in2021 = coverageOf(observatory, {2021, {}});
    EXPECT_EQ(in2021.inhabitants.covered, 120U);
    EXPECT_THAT(in2021.joined, ElementsAre("Since"));
    EXPECT_THAT(in2021.left, ElementsAre("Until"));
    EXPECT_THAT(saidIn(in2021), HasSubstr("first year is not recorded: 1"));
    EXPECT_EQ(coverageOf(observatory, {}).contractCount.covered, 2U) << "the one that left covers nothing any more";
}

TEST(Coverage, TellsTheYearsThatAreKnownOneByOne) {
    const SmallOffice office(
        {adherent("A", "Always"), adherent("B", "Since", 2021), adherent("C", "Until", 2018, 2020)},
        {contract("200000002", "Two", 20, "B"), contract("200000003", "Three", 3, "C")});
    const auto history = coverageOf(office.small.open(), {2022, {}}).history;
    std::vector<std::tuple<int, std::size_t, std::size_t>> rows;
    for (const auto& one : history)
        rows.emplace_back(one.year, one.adherents, one.covered);
    EXPECT_THAT(rows, ElementsAre(std::tuple{2018, 2U, 1U}, std::tuple{2019, 2U, 1U}, std::tuple{2020, 2U, 1U},
                                  std::tuple{2021, 2U, 1U}, std::tuple{2022, 2U, 1U}));
}

TEST(Coverage, KeepsGenerationsApartAndTellsWhatHasNoFigure) {
    auto second = contract("200000001", "One again", std::nullopt, "A");
    second.generation = "2024";
    second.neighbourhoods = {"QN03401M", "QN03402M"};
    const SmallOffice office({adherent("A", "Always")}, {contract("200000001", "One", 100, "A"), second});
    const auto observatory = office.small.open();
    EXPECT_EQ(coverageOf(observatory, {}).contractCount.whole, 1U);
    const auto newer = coverageOf(observatory, {std::nullopt, "2024"});
    EXPECT_EQ(newer.contractCount.whole, 1U);
    EXPECT_EQ(newer.inhabitants.whole, 0U);
    EXPECT_EQ(newer.inhabitants.without, 1U);
    EXPECT_FALSE(newer.inhabitants.percent().has_value());
    EXPECT_EQ(newer.neighbourhoods.covered, 2U);
    EXPECT_THROW(coverageOf(observatory, {std::nullopt, "2031"}), geo::Error);
}

TEST(Coverage, LeavesDraftsOut) {
    support::Registered office{{}};
    office.write([&](geo::NetworkRegister& network, geo::Transaction& t) {
        network.add(t, adherent("A", "Always"));
        auto draft = geo::recordOf(adherent("B", "Half typed"));
        draft.set("draft", "1");
        network.add(t, draft);
    });
    EXPECT_EQ(coverageOf(office.small.open(), {}).adherents.size(), 1U);
}

TEST(Coverage, FindsTheNeighbourhoodsOfContractsByTheirIntercommunality) {
    const SmallOffice office({adherent("A", "Métropole")},
                             {contract("243400017", "Montpellier Méditerranée Métropole", 53'200, "A"),
                              contract("200000009", "Nowhere", 5, "")});
    {
        auto writing = geo::Observatory::open(office.small.file, geo::Observatory::Mode::Write);
        office.add(writing, "EPCI_2020.csv",
                   "CODGEO;LIBGEO;EPCI;LIBEPCI;DEP;REG\n"
                   "34172;Montpellier;243400017;Montpellier Méditerranée Métropole;34;76\n"
                   "34057;Castelnau-le-Lez;243400017;Montpellier Méditerranée Métropole;34;76\n"
                   "30007;Alès;200066918;CA Alès Agglomération;30;76\n");
    }
    const auto observatory = office.small.open();
    const indicators::Memberships memberships{observatory};
    geo::NoProgress quiet;
    const auto zones = observatory.zones().load(*observatory.zones().find(geo::GeographyKind::Qpv, 2015), quiet);
    const CoveragePlaces places{memberships, zones};
    const auto coverage = coverageOf(observatory, {}, &places);
    ASSERT_GT(memberships.all().size(), 0U);
    EXPECT_EQ(coverage.neighbourhoods.covered, 3U);
    EXPECT_EQ(coverage.neighbourhoods.whole, 3U);
    EXPECT_EQ(coverage.neighbourhoods.without, 1U) << "no commune of the second is known";
}
