#include "bookmarks.hpp"

#include "small_observatory.hpp"

#include "observatory/columns.hpp"
#include "observatory/documents.hpp"
#include "observatory/history.hpp"
#include "network/network.hpp"
#include "observatory/sources.hpp"

#include <gmock/gmock.h>

#include <limits>

using namespace layers;
using support::bottom;
using support::left;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

geo::Observatory openedForWriting(const support::SmallObservatory& small) {
    return geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
}

/// 34172 and 34057 belong to Montpellier's EPCI, which has a contract; 30007 to none.
void addMemberships(geo::Observatory& o) {
    auto t = o.begin();
    geo::Source source;
    source.family = source.reader = "commune-memberships";
    geo::StatTable table;
    table.family = "commune-memberships";
    table.level = geo::GeographyKind::Commune;
    table.dataYear = table.geographyYear = 2020;
    table.textColumns = {"LIBGEO", "EPCI", "LIBEPCI", "DEP", "REG"};
    table.sourceId = o.sources().add(t, source);
    geo::TableWriter writer{t, table};
    const std::string name = "Montpellier Méditerranée Métropole";
    const auto add = [&](const std::string& code, const std::vector<std::string>& texts) {
        writer.add(code, texts, {});
    };
    add("34172", {"Montpellier", "243400017", name, "34", "76"});
    add("34057", {"Castelnau-le-Lez", "243400017", name, "34", "76"});
    add("30007", {"Alès", "ZZZZZZZZZ", "Sans objet", "30", "76"});
    writer.finish();
    geo::Contract contract;
    contract.epci = "243400017";
    contract.name = "Montpellier";
    o.network().add(t, contract);
    contract.epci = "200069409"; // nothing loaded tells where it is
    contract.name = "Ailleurs";
    o.network().add(t, contract);
    t.commit();
}

const Place* find(const std::vector<Place>& places, Place::Kind kind, const std::string& code) {
    const auto found = std::ranges::find_if(places, [&](const Place& p) { return p.kind == kind && p.code == code; });
    return found == places.end() ? nullptr : &*found;
}

/// Boxes come from a spatial index of 32-bit numbers, rounded outwards.
void expectNear(const geo::Extent& extent, const geo::Extent& expected) {
    EXPECT_NEAR(extent.minX, expected.minX, 1);
    EXPECT_NEAR(extent.minY, expected.minY, 1);
    EXPECT_NEAR(extent.maxX, expected.maxX, 1);
    EXPECT_NEAR(extent.maxY, expected.maxY, 1);
}

} // namespace

TEST(Bookmarks, AreKeptExactlyAndCanBeUndone) {
    const support::SmallObservatory small;
    auto o = openedForWriting(small);
    const Bookmark mosson{"La Mosson", {765'000.125, 6'280'000, 766'000, 6'281'000.1}};
    const auto saved = saveBookmark(o, mosson, "");
    EXPECT_THAT(bookmarks(o), ElementsAre(mosson));
    renameBookmark(o, "La Mosson", "Mosson", "");
    EXPECT_THAT(bookmarks(o), ElementsAre(Bookmark{"Mosson", mosson.extent}));
    const auto removed = removeBookmark(o, "Mosson", "");
    EXPECT_THAT(bookmarks(o), IsEmpty());
    o.history().undo(removed);
    EXPECT_THAT(bookmarks(o), ElementsAre(Bookmark{"Mosson", mosson.extent}));
    EXPECT_THROW(o.history().undo(saved), geo::Error) << "it was renamed since";
    EXPECT_EQ(freeBookmarkName(o, "Mosson"), "Mosson 2");
}

TEST(Bookmarks, RefuseAnExtentThatShowsNothing) {
    const support::SmallObservatory small;
    auto o = openedForWriting(small);
    const double infinity = std::numeric_limits<double>::infinity();
    for (const geo::Extent& extent :
         {geo::Extent{}, geo::Extent{1, 1, 1, 2}, geo::Extent{0, 0, infinity, 1}, geo::Extent{NAN, 0, 1, 1}})
        EXPECT_THROW(saveBookmark(o, {"A", extent}, ""), geo::Error);
    EXPECT_THAT(bookmarks(o), IsEmpty());
}

TEST(Bookmarks, LeaveOutWhatCannotBeRead) {
    const support::SmallObservatory small;
    auto o = openedForWriting(small);
    auto t = o.begin();
    o.documents().save(t, {0, "bookmark", "a", 1, "{"});
    o.documents().save(t, {0, "bookmark", "b", 1, R"({"extent":[0,0,1]})"});
    o.documents().save(t, {0, "bookmark", "c", 1, R"({"extent":[0,0,"1",1]})"});
    o.documents().save(t, {0, "bookmark", "d", 9, R"({"extent":[0,0,1,1]})"});
    t.commit();
    EXPECT_THAT(bookmarks(o), IsEmpty());
}

TEST(Places, AreTheDepartmentsOfTheOutlines) {
    const support::SmallObservatory small;
    const auto all = places(small.open());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].name, "Gard");
    EXPECT_EQ(all[1].name, "Hérault");
    EXPECT_EQ(all[1].code, "34");
    expectNear(all[1].extent, {left, bottom, left + 4'000, bottom + 2'000});
}

TEST(Places, AreEpciAndContractsWhereTheirCommunesAreKnown) {
    const support::SmallObservatory small;
    auto o = openedForWriting(small);
    addMemberships(o);
    const auto all = places(o);
    const auto* epci = find(all, Place::Kind::Epci, "243400017");
    ASSERT_NE(epci, nullptr);
    EXPECT_EQ(epci->name, "Montpellier Méditerranée Métropole");
    expectNear(epci->extent, {left, bottom, left + 4'000, bottom + 2'000});
    const auto* contract = find(all, Place::Kind::Contract, "243400017");
    ASSERT_NE(contract, nullptr);
    EXPECT_EQ(contract->name, "Montpellier");
    EXPECT_EQ(contract->extent, epci->extent);
    EXPECT_EQ(find(all, Place::Kind::Contract, "200069409"), nullptr);
    EXPECT_EQ(all.size(), 4U) << "communes in no EPCI make none";
}
