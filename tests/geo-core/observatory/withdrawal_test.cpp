// Taking data sets out, bringing them back, and making the file small again.
#include "fixture.hpp"

#include "observatory/compact.hpp"
#include "observatory/database.hpp"
#include "observatory/disk_space.hpp"

#include <cmath>

#include <fcntl.h>
#include <unistd.h>

using namespace geo;
using namespace fixture;
using support::TemporaryFolder;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

void takeOut(Observatory& o, std::int64_t source) {
    auto t = o.begin();
    o.sources().unregister(t, source);
    t.commit();
}

void bringBack(Observatory& o, std::int64_t source) {
    auto t = o.begin();
    o.sources().restore(t, source);
    t.commit();
}

StatTable importTable(Observatory& o, const std::string& fileName, const std::string& code, int rows = 1,
                      int year = 2021) {
    auto t = o.begin();
    StatTable table;
    table.family = "filosofi-iris-disp";
    table.dataYear = year;
    table.geographyYear = year + 1;
    table.columns = {"DISP_MED21"};
    table.textColumns = {"LIBIRIS"};
    table.sourceId = addSource(o, t, fileName);
    TableWriter writer{t, table};
    for (int i = 0; i < rows; ++i)
        writer.add(code + (i < 10 ? "0" : "") + std::to_string(i), std::vector<std::string>{"Centre"},
                   std::vector{Cell::absent(CellState::Suppressed)});
    table = writer.finish();
    t.commit();
    return table;
}

std::string layerStyles(const std::filesystem::path& file) {
    Database db{file, Database::Mode::ReadOnly};
    std::string names;
    auto query = db.prepare("SELECT f_table_name, styleName FROM layer_styles ORDER BY id");
    while (query.step())
        names += query.text(0) + '/' + query.text(1) + ' ';
    return names;
}

} // namespace

TEST(Withdrawal, IsTakenBackAsIfNothingHadHappened) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    const auto geography = importZones(o, GeographyKind::Iris, 2021, twoZones());
    const auto table = importTable(o, "filo.csv", "3403201");
    const auto before = o.digest(), styles = layerStyles(folder / "o.sqlite");
    takeOut(o, geography.sourceId);
    takeOut(o, table.sourceId);
    EXPECT_THAT(o.sources().all(), IsEmpty());
    const auto withdrawn = o.sources().withdrawn();
    ASSERT_THAT(withdrawn, SizeIs(2));
    EXPECT_EQ(withdrawn[0].id, table.sourceId) << "the last one first";
    bringBack(o, withdrawn[0].id);
    bringBack(o, withdrawn[1].id);
    EXPECT_EQ(o.digest(), before);
    EXPECT_EQ(layerStyles(folder / "o.sqlite"), styles) << "what somebody drew in QGIS too";
    EXPECT_THAT(o.sources().withdrawn(), IsEmpty());
    NoProgress progress;
    EXPECT_TRUE(o.check(progress).sound()) << "the spatial index is whole again";
    EXPECT_EQ(o.zones().load(*o.zones().find(GeographyKind::Iris), progress)->size(), 2U);
}

TEST(Withdrawal, OfOneFileOfSeveralGivesItsRowsBack) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    importTable(o, "34.csv", "3403201", 3);
    const auto second = importTable(o, "30.csv", "3000701", 2);
    importZones(o, GeographyKind::Commune, 2022, {{"34032", square(0, 0, 10)}}, "34");
    const auto zones = importZones(o, GeographyKind::Commune, 2022, {{"30189", square(20, 0, 10)}}, "30");
    const auto before = o.digest();
    takeOut(o, second.sourceId);
    takeOut(o, zones.sourceId);
    EXPECT_EQ(o.columns().tables()[0].rows, 3);
    bringBack(o, zones.sourceId);
    bringBack(o, second.sourceId);
    EXPECT_EQ(o.columns().tables()[0].rows, 5);
    EXPECT_EQ(o.zones().all()[0].count, 2);
    NoProgress progress;
    EXPECT_TRUE(o.check(progress).sound());
    EXPECT_EQ(o.digest(), before);
}

TEST(Withdrawal, IsNotTakenBackOverWhatCameInItsPlace) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    const auto whole = importTable(o, "old.csv", "3403201");
    takeOut(o, whole.sourceId);
    const auto newer = importTable(o, "new.csv", "3403201");
    auto refused = thrownBy([&] { bringBack(o, whole.sourceId); });
    EXPECT_EQ(refused.code, Error::Code::Usage);
    EXPECT_THAT(refused.what, HasSubstr("data set " + std::to_string(newer.sourceId)));
    const auto rows = importTable(o, "30.csv", "3000701");
    takeOut(o, rows.sourceId);
    importTable(o, "30 again.csv", "3000701");
    refused = thrownBy([&] { bringBack(o, rows.sourceId); });
    EXPECT_EQ(refused.code, Error::Code::Usage);
    EXPECT_EQ(o.columns().tables()[0].rows, 2) << "nothing half done";
}

TEST(DiskSpace, IsToldForEachDataSetAndForWhatIsOutOfSight) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    const auto big = importTable(o, "big.csv", "34032", 90), small = importTable(o, "small.csv", "3403302", 3, 2019);
    const auto zones = importZones(o, GeographyKind::Iris, 2021, twoZones());
    NoProgress progress;
    auto space = o.sources().diskSpace(progress);
    EXPECT_FALSE(space.estimated) << "Debian's SQLite counts pages";
    EXPECT_EQ(space.file, static_cast<std::int64_t>(std::filesystem::file_size(folder / "o.sqlite")));
    EXPECT_GT(space.bySource.at(big.sourceId), space.bySource.at(small.sourceId));
    EXPECT_GT(space.bySource.at(zones.sourceId), 4096) << "the spatial index belongs to the layer";
    EXPECT_EQ(space.unused, 0);
    const auto taken = space.bySource.at(big.sourceId);
    takeOut(o, big.sourceId);
    space = o.sources().diskSpace(progress);
    EXPECT_FALSE(space.bySource.contains(big.sourceId));
    EXPECT_NEAR(static_cast<double>(space.unused), static_cast<double>(taken), 8192);
}

TEST(DiskSpace, IsEstimatedWherePagesCannotBeCounted) {
    const TemporaryFolder folder;
    {
        auto o = created(folder / "o.sqlite");
        importTable(o, "big.csv", "34032", 90);
        importTable(o, "small.csv", "3403302", 3, 2019);
    }
    Database db{folder / "o.sqlite", Database::Mode::ReadOnly};
    NoProgress progress;
    const auto space = diskSpaceOf(db, progress, false);
    EXPECT_TRUE(space.estimated);
    EXPECT_GT(space.bySource.at(1), 90 * 15);
    EXPECT_LT(space.bySource.at(1), 90 * 150);
    EXPECT_GT(space.bySource.at(1), space.bySource.at(2));
}

TEST(Compact, GivesTheSpaceBackAndKeepsWhatIsInSight) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    std::string digest;
    {
        auto o = created(file);
        for (int year = 2011; year <= 2020; ++year)
            takeOut(o, importTable(o, std::to_string(year), "3403" + std::to_string(year % 10), 99, year).sourceId);
        takeOut(o, importZones(o, GeographyKind::Iris, 2021, twoZones(), "old").sourceId);
        importZones(o, GeographyKind::Commune, 2022, {{"34032", square(0, 0, 10)}}, "34");
        takeOut(o, importZones(o, GeographyKind::Commune, 2022, {{"30189", square(20, 0, 10)}}, "30").sourceId);
        importTable(o, "kept.csv", "3403201", 3);
        digest = o.digest();
    }
    NoProgress progress;
    const auto report = compact(file, true, progress);
    EXPECT_EQ(report.dataSets, 12);
    EXPECT_LT(report.after, report.before);
    EXPECT_EQ(report.after, static_cast<std::int64_t>(std::filesystem::file_size(file)));
    const auto o = Observatory::open(file, Observatory::Mode::Read);
    EXPECT_EQ(o.digest(), digest);
    EXPECT_TRUE(o.check(progress).sound());
    EXPECT_THAT(o.sources().withdrawn(), IsEmpty()) << "nothing is to be taken back any more";
    EXPECT_EQ(o.sources().diskSpace(progress).unused, 0);
    EXPECT_EQ(Observatory::open(report.copy, Observatory::Mode::Read).sources().withdrawn().size(), 12U);
    Database db{file, Database::Mode::ReadOnly};
    for (const char* trace : {"SELECT count(*) FROM cell_state WHERE table_name NOT LIKE '%2021'",
                              "SELECT count(*) FROM sqlite_master WHERE name LIKE '%withdrawn_%'",
                              "SELECT count(*) FROM sqlite_master WHERE name LIKE '%iris_2021%' AND name NOT LIKE "
                              "'%disp%'",
                              "SELECT count(*) FROM geometry_columns WHERE f_table_name = 'iris_2021'",
                              "SELECT count(*) FROM layer_styles WHERE f_table_name LIKE '%iris_2021'"})
        EXPECT_EQ(db.number(trace), 0) << trace;
}

TEST(Compact, IsRefusedWhileTheFileIsOpenElsewhere) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    { created(file); }
    if (const int probe = ::open(file.c_str(), O_RDONLY | O_CLOEXEC); true) {
        const bool leases = isOpenSomewhere(file);
        ::close(probe);
        if (!leases)
            GTEST_SKIP() << "skipped: this file system does not tell who has a file open";
    }
    NoProgress progress;
    const auto before = shaOf(file);
    {
        const auto reader = Observatory::open(file, Observatory::Mode::Read);
        const auto refused = thrownBy([&] { compact(file, false, progress); });
        EXPECT_EQ(refused.code, Error::Code::Busy);
        EXPECT_THAT(refused.what, HasSubstr("is open in another program"));
    }
    EXPECT_EQ(shaOf(file), before);
    EXPECT_NO_THROW(compact(file, false, progress)) << "closed, it can be done";
}
