#include "fixture.hpp"

#include "addresses/address_book.hpp"
#include "observatory/columns.hpp"
#include "observatory/database.hpp"
#include "observatory/grids.hpp"
#include "observatory/migration.hpp"
#include "observatory/points.hpp"

#include <sqlite3.h>

#include <csignal>

#include <sys/resource.h>

using namespace geo;
using fixture::created;
using fixture::importZones;
using fixture::thrownBy;
using support::TemporaryFolder;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

Adherent named(const std::string& id, const std::string& name) {
    Adherent a;
    a.id = id;
    a.name = name;
    a.type = "ville";
    a.place.name = "Béziers";
    a.place.lonLat = Point{3.2150, 43.3442};
    return a;
}

std::int64_t recordAdherent(Observatory& o, const std::string& id) {
    return o.history().record({"added %1", {id}}, "Test",
                              [&](Transaction& t) { o.network().add(t, named(id, "Ville " + id)); });
}

} // namespace

TEST(History, TakesAnActionBackAndMakesItAgain) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    const auto before = o.digest();
    const auto id = recordAdherent(o, "ADH01");
    const auto after = o.digest();
    EXPECT_NE(before, after);
    o.history().undo(id);
    EXPECT_EQ(o.digest(), before);
    EXPECT_TRUE(o.history().entries()[0].undone);
    o.history().redo(id);
    EXPECT_EQ(o.digest(), after);
    EXPECT_FALSE(o.history().entries()[0].undone);
    NoProgress progress;
    EXPECT_TRUE(o.check(progress).sound()) << "the spatial index of the adherents follows";
}

TEST(History, TellsWhoDidWhatWhenNewestFirst) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    recordAdherent(o, "ADH01");
    recordAdherent(o, "ADH02");
    const auto entries = o.history().entries();
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(plainText(entries[0].what), "added ADH02");
    EXPECT_EQ(entries[0].author, "Test");
    EXPECT_THAT(entries[0].at, testing::MatchesRegex("20..-..-..T..:..:..Z"));
}

TEST(History, KeepsNothingOfAnActionThatChangedNothingOrFailed) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    EXPECT_EQ(o.history().record("nothing", "", [](Transaction&) {}), 0);
    EXPECT_EQ(thrownBy([&] {
                  o.history().record("fails", "", [&](Transaction& t) {
                      o.network().add(t, named("ADH01", "A"));
                      throw Error{Error::Code::Usage, "stop"};
                  });
              }).code,
              Error::Code::Usage);
    EXPECT_TRUE(o.history().entries().empty());
    EXPECT_TRUE(o.network().adherents().empty());
}

TEST(History, RefusesToTakeBackWhatALaterActionChanged) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    Document map{0, "map_view", "Revenus", 1, "{\"a\":1}"};
    const auto first = o.history().record({"saved map %1", {std::string{"Revenus"}}}, "",
                                          [&](Transaction& t) { o.documents().save(t, map); });
    map.body = "{\"a\":2}";
    const auto second = o.history().record("changed the map", "", [&](Transaction& t) { o.documents().save(t, map); });
    const auto error = thrownBy([&] { o.history().undo(first); });
    EXPECT_EQ(error.code, Error::Code::Usage);
    EXPECT_THAT(error.what, HasSubstr("changed the map"));
    EXPECT_EQ(o.documents().find("map_view", "Revenus")->body, "{\"a\":2}") << "nothing was touched";
    o.history().undo(second);
    EXPECT_EQ(o.documents().find("map_view", "Revenus")->body, "{\"a\":1}");
    o.history().undo(first);
    EXPECT_FALSE(o.documents().find("map_view", "Revenus"));
    EXPECT_EQ(thrownBy([&] { o.history().undo(first); }).code, Error::Code::Usage) << "twice";
    EXPECT_EQ(thrownBy([&] { o.history().undo(99); }).code, Error::Code::Usage);
}

TEST(Register, KeepsEveryFieldAndRefusesAnIdTwice) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    auto t = o.begin();
    auto adherent = named("ADH01", "Montpellier Méditerranée Métropole");
    adherent.epci = "243400017";
    adherent.department = "34";
    adherent.boardRole = "vice-présidente";
    const auto key = o.network().add(t, adherent);
    EXPECT_GT(key, 0);
    EXPECT_LT(key, std::int64_t{1} << 53) << "exact in a double";
    EXPECT_EQ(o.network().add(t, adherent), 0);
    Contract contract;
    contract.epci = "200035715";
    contract.name = "CA Carcassonne Agglo";
    contract.inhabitants = 10263;
    o.network().add(t, contract);
    contract.epci = "200035863";
    contract.inhabitants.reset();
    o.network().add(t, contract);
    EvaluatedSite site;
    site.id = "CV01";
    site.name = "Agde";
    site.supportLevel = "appui";
    o.network().add(t, site);
    Council council;
    council.id = "CC02";
    council.name = "Prés Saint-Jean";
    council.place.name = "Alès";
    o.network().add(t, council);
    Event event;
    event.id = "EV01";
    event.title = "Cycle";
    event.start = "2013-09-12";
    event.end = "2013-09-13";
    event.participants = 0;
    o.network().add(t, event);
    t.commit();
    const auto a = o.network().adherents().at(0);
    EXPECT_EQ(a.name, "Montpellier Méditerranée Métropole");
    EXPECT_EQ(a.epci, "243400017");
    EXPECT_EQ(a.boardRole, "vice-présidente");
    EXPECT_EQ(a.place.name, "Béziers");
    EXPECT_EQ(*a.place.lonLat, (Point{3.2150, 43.3442}));
    EXPECT_EQ(o.network().contracts()[0].inhabitants, 10263);
    EXPECT_FALSE(o.network().contracts()[1].inhabitants) << "not known is not 0";
    EXPECT_EQ(o.network().events()[0].participants, 0);
    EXPECT_EQ(o.network().events()[0].end, "2013-09-13");
    EXPECT_EQ(o.network().councils()[0].place.name, "Alès");
    EXPECT_FALSE(o.network().councils()[0].place.lonLat);
    EXPECT_EQ(o.network().sitePoints().size(), 0U) << "a site without a place is not at 0, 0";
    EXPECT_EQ(o.network().adherentPoints().categories, std::vector<std::string>{"ville"});
    EXPECT_EQ(o.network().counts().at("contracts"), 2);
    auto removing = o.begin();
    o.network().remove(removing, "adherent", key);
    EXPECT_EQ(thrownBy([&] { o.network().remove(removing, "sqlite_master", 1); }).code, Error::Code::Usage);
    removing.commit();
    EXPECT_TRUE(o.network().adherents().empty());
}

TEST(Migration, CopiesTheFileFirstAndGoesForward) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    {
        auto o = created(file);
        auto t = o.begin();
        o.network().add(t, named("ADH01", "Béziers"));
        t.commit();
    }
    {
        Database old{file, Database::Mode::ReadWrite};
        old.execute("DROP TABLE note; PRAGMA user_version=0");
    }
    EXPECT_EQ(thrownBy([&] { Observatory::open(file, Observatory::Mode::Read); }).code, Error::Code::CannotOpen);
    {
        const auto o = Observatory::open(file, Observatory::Mode::Write);
        ASSERT_EQ(o.remarks().size(), 1U);
        EXPECT_EQ(o.network().adherents().size(), 1U);
    }
    const auto names = fixture::namesIn(folder.path());
    ASSERT_EQ(names.size(), 2U);
    EXPECT_THAT(names[1], testing::MatchesRegex("o\\.version-0\\.20..-..-..\\.sqlite"));
    EXPECT_EQ(Database(folder / names[1], Database::Mode::ReadOnly).number("PRAGMA user_version"), 0);
    Database now{file, Database::Mode::ReadOnly};
    EXPECT_EQ(now.number("PRAGMA user_version"), Observatory::schemaVersion);
    EXPECT_EQ(now.number("SELECT count(*) FROM note"), 0);
    EXPECT_EQ(now.number("SELECT count(*) FROM layer_styles"), 12) << "nothing is made twice";
}

TEST(Migration, GivesVersion1RoomForGridsAndPoints) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    created(file);
    {
        Database old{file, Database::Mode::ReadWrite};
        old.execute("DROP TABLE grid_strip; DROP TABLE grid_commune; DROP TABLE point_source; PRAGMA user_version=1");
    }
    const auto o = Observatory::open(file, Observatory::Mode::Write);
    EXPECT_EQ(o.mode(), Observatory::Mode::Write) << "the new tables are known to be ours";
    EXPECT_TRUE(o.grids().all().empty());
    EXPECT_TRUE(o.points().all().empty());
    geo::NoProgress quiet;
    EXPECT_TRUE(o.check(quiet).sound());
}

TEST(Migration, GivesVersion2RoomForTheLabelsOfColumns) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    created(file);
    {
        Database old{file, Database::Mode::ReadWrite};
        old.execute("DROP TABLE column_label; PRAGMA user_version=2");
    }
    const auto o = Observatory::open(file, Observatory::Mode::Write);
    EXPECT_EQ(o.mode(), Observatory::Mode::Write);
    EXPECT_FALSE(o.columns().label("rp-population", "P16_POP"));
}

TEST(Migration, GivesVersion3RoomForBookmarks) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    created(file);
    {
        Database old{file, Database::Mode::ReadWrite};
        old.execute("DROP TABLE bookmark; PRAGMA user_version=3");
    }
    auto o = Observatory::open(file, Observatory::Mode::Write);
    EXPECT_TRUE(o.documents().all("bookmark").empty());
    o.history().record("kept", "", [&](geo::Transaction& t) { o.documents().save(t, {0, "bookmark", "a", 1, "{}"}); });
    EXPECT_EQ(o.documents().all("bookmark").size(), 1u);
    EXPECT_EQ(o.history().entries().size(), 1u) << "a bookmark is a user's change";
}

TEST(Migration, GivesVersion4RoomForTheHouseStyle) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    created(file);
    {
        Database old{file, Database::Mode::ReadWrite};
        old.execute("DROP TABLE house_style; PRAGMA user_version=4");
    }
    auto o = Observatory::open(file, Observatory::Mode::Write);
    EXPECT_EQ(o.mode(), Observatory::Mode::Write);
    o.history().record("kept", "", [&](geo::Transaction& t) {
        o.documents().save(t, {0, "house_style", "a", 1, "{}"});
    });
    EXPECT_EQ(o.documents().all("house_style").size(), 1u);
    EXPECT_EQ(o.history().entries().size(), 1u) << "the house style is a user's change";
}

TEST(Migration, GivesVersion7RoomForStreets) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    created(file);
    {
        Database old{file, Database::Mode::ReadWrite};
        old.execute("DROP TABLE address_words; DROP TABLE address_number; DROP TABLE address_street; DROP TABLE "
                    "address_place; PRAGMA user_version=7");
    }
    const auto o = Observatory::open(file, Observatory::Mode::Write);
    EXPECT_EQ(o.mode(), Observatory::Mode::Write) << "the index of words is known to be ours";
    EXPECT_TRUE(o.addresses().empty());
    geo::NoProgress quiet;
    EXPECT_TRUE(o.check(quiet).sound());
}

TEST(Migration, GivesVersion2RoomForIndicatorsOfItsOwn) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    created(file);
    {
        Database old{file, Database::Mode::ReadWrite};
        old.execute("DROP TABLE indicator; PRAGMA user_version=2");
    }
    auto o = Observatory::open(file, Observatory::Mode::Write);
    EXPECT_TRUE(o.documents().all("indicator").empty());
    const auto id = o.history().record("defined", "", [&](geo::Transaction& t) {
        o.documents().save(t, {0, "indicator", "p_jeunes", 1, "[indicator.p_jeunes]"});
    });
    EXPECT_EQ(o.documents().all("indicator").size(), 1u);
    o.history().undo(id);
    EXPECT_TRUE(o.documents().all("indicator").empty());
}

TEST(Migration, LeavesTheFileAsItWasWhenAStepFails) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    created(file);
    Database db{file, Database::Mode::ReadWrite};
    db.execute("PRAGMA user_version=0");
    const Migration steps[] = {{1, [](Database& d) { d.execute("CREATE TABLE half (a)"); }},
                               {2, [](Database&) {
                                    throw Error{Error::Code::Database, "stop"};
                                }}};
    EXPECT_EQ(thrownBy([&] { migrate(db, 0, steps); }).code, Error::Code::Database);
    EXPECT_EQ(db.number("SELECT count(*) FROM sqlite_master WHERE name = 'half'"), 0);
    EXPECT_EQ(db.number("PRAGMA user_version"), 0);
}

/// While it lives, no file of this process may grow beyond `bytes`: what a full disk does, without one.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tight{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

TEST(FullDiskWhileImporting, LeavesTheObservatoryAsItWas) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    std::string before;
    {
        auto o = created(file);
        importZones(o, GeographyKind::Commune, 2022, {{"34032", fixture::square(0, 0, 10)}});
        before = o.digest();
        fixture::CodesAndWkt many;
        for (int i = 0; i < 6000; ++i)
            many.emplace_back("34" + std::to_string(1000000 + i), fixture::square(i * 10, 0, 10));
        {
            const FullDisk full{200000};
            const auto error = thrownBy([&] { importZones(o, GeographyKind::Iris, 2021, many); });
            EXPECT_EQ(error.code, Error::Code::CannotWrite);
            EXPECT_THAT(error.what, HasSubstr("disk"));
        }
        EXPECT_EQ(o.digest(), before);
        importZones(o, GeographyKind::Iris, 2021, {{"340320101", fixture::square(0, 0, 10)}});
    }
    const auto o = Observatory::open(file, Observatory::Mode::Read);
    EXPECT_EQ(o.zones().all().size(), 2U) << "once there is room again, work goes on";
    NoProgress progress;
    EXPECT_TRUE(o.check(progress).sound());
    EXPECT_THAT(fixture::namesIn(folder.path()), ElementsAre("o.sqlite"));
}

TEST(FullDiskWhileCreating, LeavesNoFile) {
    const TemporaryFolder folder;
    {
        const FullDisk full{100000};
        EXPECT_EQ(thrownBy([&] { created(folder / "o.sqlite"); }).code, Error::Code::CannotWrite);
    }
    EXPECT_TRUE(fixture::namesIn(folder.path()).empty());
}

TEST(FullDiskWhileCopying, KeepsTheOlderBackup) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    NoProgress progress;
    o.backup(folder / "copy.sqlite", progress);
    const auto older = support::readFile(folder / "copy.sqlite");
    {
        const FullDisk full{100000};
        EXPECT_EQ(thrownBy([&] { o.backup(folder / "copy.sqlite", progress); }).code, Error::Code::CannotWrite);
    }
    EXPECT_EQ(support::readFile(folder / "copy.sqlite"), older);
    EXPECT_THAT(fixture::namesIn(folder.path()), ElementsAre("copy.sqlite", "o.sqlite"));
}
