#include "portrait.hpp"
#include "registered.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace layers;
using geo::GeographyKind;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

geo::NetworkRecord action(const std::string& number, const std::string& year, const std::string& funder,
                          const std::string& neighbourhoods, const std::string& contract = {}) {
    geo::NetworkRecord record{geo::recordKind("actions")};
    record.set("number", number);
    record.set("year", year);
    record.set("title", "Action " + number);
    record.set("funder", funder);
    record.set("neighbourhoods", neighbourhoods);
    record.set("contract", contract);
    record.set("granted", "1000");
    return record;
}

geo::NetworkRecord placed(const char* kind, const std::string& id, const std::string& title,
                          const std::string& commune) {
    geo::NetworkRecord record{geo::recordKind(kind)};
    record.set("id", id);
    record.set(record.kind->title, title);
    record.set("commune", commune);
    return record;
}

/// A contract of both communes of the Hérault that the metropolis covers; a site and events in Montpellier, one in
/// Castelnau; a council in the IRIS 341720101, another whose point is that of the town; actions of two years.
struct Here : testing::Test {
    support::Registered registered{{}};
    void SetUp() override {
        registered.write([](geo::NetworkRegister& network, geo::Transaction& t) {
            geo::Contract contract;
            contract.epci = "243400017";
            contract.name = "Métropole";
            contract.communes = {"34172", "34057"};
            network.add(t, contract);
            geo::Adherent town;
            town.id = "ADH1";
            town.name = "Castelnau-le-Lez";
            town.type = "ville";
            town.place.commune = "34057";
            network.add(t, town);
            network.add(t, placed("sites", "S1", "Mosson", "34172"));
            auto older = placed("events", "E1", "Older", "34172"), later = placed("events", "E2", "Later", "34172");
            older.set("start_date", "2021-03");
            later.set("start_date", "2022-12-01");
            network.add(t, older);
            network.add(t, later);
            network.add(t, placed("events", "E3", "Elsewhere", "34057"));
            auto draft = placed("events", "E4", "Draft", "34172");
            draft.set("draft", "1");
            network.add(t, draft);
            const geo::Transformer toLonLat{2154, 4326};
            const auto middle = toLonLat({support::left + 500, support::bottom + 1'500});
            auto council = placed("councils", "C1", "Council", "34172");
            council.set("lon", std::to_string(middle.x));
            council.set("lat", std::to_string(middle.y));
            network.add(t, council);
            auto somewhere = council;
            somewhere.set("id", "C2");
            somewhere.set("name", "Somewhere");
            somewhere.set("precision", "approximate town-centre");
            network.add(t, somewhere);
            network.add(t, action("1", "2022", "State", "QP034005"));
            network.add(t, action("1", "2022", "Town", "QP034005"));
            network.add(t, action("2", "2021", "State", "QP034006"));
            network.add(t, action("3", "2021", "State", "", "243400017"));
        });
    }
    PortraitHere in(GeographyKind level, const std::string& code) const {
        const auto observatory = registered.small.open();
        geo::NoProgress quiet;
        return portrait(observatory, indicators::Catalogue::shipped(), indicators::Language::English, {level, code},
                        Perimeter::Strict, 300, "med", quiet)
            .here;
    }
    static std::vector<std::string> titles(const PortraitHere& here, std::string_view kind) {
        std::vector<std::string> all;
        for (const auto& each : here.kinds)
            if (each.kind->id == kind)
                for (const auto& record : each.records)
                    all.push_back(record.title());
        return all;
    }
    static std::vector<std::pair<std::string, std::size_t>> years(const PortraitHere& here) {
        std::vector<std::pair<std::string, std::size_t>> all;
        for (const auto& year : here.actionYears)
            all.emplace_back(year.id, year.actions);
        return all;
    }
};

} // namespace

TEST_F(Here, ACommuneHasWhatLiesInItTheLatestFirstAndNoDraft) {
    const auto here = in(GeographyKind::Commune, "34172");
    EXPECT_THAT(titles(here, "events"), ElementsAre("Later", "Older"));
    EXPECT_THAT(titles(here, "sites"), ElementsAre("Mosson"));
    EXPECT_THAT(titles(here, "councils"), ElementsAre("Council", "Somewhere"));
    EXPECT_THAT(titles(here, "contracts"), ElementsAre("Métropole"));
    EXPECT_THAT(titles(here, "adherents"), IsEmpty());
    EXPECT_THAT(titles(in(GeographyKind::Commune, "34057"), "adherents"), ElementsAre("Castelnau-le-Lez"));
}

TEST_F(Here, AnActionCountsOnceAndWhereItsNeighbourhoodsAre) {
    using Year = std::pair<std::string, std::size_t>;
    EXPECT_THAT(years(in(GeographyKind::Commune, "34172")), ElementsAre(Year{"2022", 1}, Year{"2021", 1}));
    EXPECT_THAT(years(in(GeographyKind::Qpv, "QP034005")), ElementsAre(Year{"2022", 1}));
    EXPECT_THAT(years(in(GeographyKind::Department, "34")), ElementsAre(Year{"2022", 1}, Year{"2021", 2}))
        << "it holds the whole contract, which the third action names";
}

TEST_F(Here, APlaceSmallerThanACommuneHasThePointsInItAndWhoCoversItsCommune) {
    const auto here = in(GeographyKind::Iris, "341720101");
    EXPECT_THAT(titles(here, "councils"), ElementsAre("Council"));
    EXPECT_THAT(titles(here, "events"), IsEmpty()) << "somewhere in the commune is not here";
    EXPECT_THAT(titles(here, "contracts"), ElementsAre("Métropole"));
    EXPECT_THAT(titles(in(GeographyKind::Iris, "341720104"), "councils"), IsEmpty());
}

TEST_F(Here, AnAdherentIsWhereItsPointIsWhateverItCovers) {
    const geo::Transformer toLonLat{2154, 4326};
    registered.write([&](geo::NetworkRegister& network, geo::Transaction& t) {
        geo::Adherent centre;
        centre.id = "ADH9";
        centre.name = "Centre social";
        centre.type = "association";
        centre.place.lonLat = toLonLat({support::left + 250, support::bottom + 1'500}); // and no commune is named
        network.add(t, centre);
        centre.id = "ADH10";
        centre.name = "Régie";
        centre.place.precision = "approximate town-centre";
        network.add(t, centre);
    });
    const auto commune = titles(in(GeographyKind::Commune, "34172"), "adherents");
    EXPECT_THAT(commune, testing::IsSupersetOf({"Centre social", "Régie"}));
    EXPECT_THAT(titles(in(GeographyKind::Department, "34"), "adherents"), testing::IsSupersetOf(commune));
    EXPECT_THAT(titles(in(GeographyKind::Commune, "34057"), "adherents"), ElementsAre("Castelnau-le-Lez"));
    EXPECT_THAT(titles(in(GeographyKind::Qpv, "QP034005"), "adherents"), ElementsAre("Centre social"))
        << "the middle of a town is in no neighbourhood";
}

TEST_F(Here, NothingIsThereWhereTheRegisterSaysNothing) { EXPECT_TRUE(in(GeographyKind::Commune, "30007").empty()); }
