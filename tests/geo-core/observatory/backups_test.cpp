// Dated copies, going back to one, the copy that is given away, and who works on a file.
#include "fixture.hpp"
#include "network/field_text.hpp"
#include "observatory/backups.hpp"
#include "observatory/file_lock.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>

#include <sys/wait.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using geo::FileLock;
using geo::Observatory;

struct Backups : ::testing::Test {
    support::TemporaryFolder dir;
    fs::path file = dir / "centre.sqlite";
    geo::NoProgress progress;
    fs::path copyOf(const std::string& date) { return dir / "centre.backups" / ("centre." + date + ".sqlite"); }
    void copyAs(const std::string& date) {
        fs::create_directory(dir / "centre.backups");
        std::ofstream{copyOf(date)} << "copy";
    }
};

TEST_F(Backups, OneADayAndOnlyWhereSomethingChanged) {
    const auto o = fixture::created(file);
    const auto made = geo::backUpToday(o, progress);
    ASSERT_TRUE(made);
    EXPECT_EQ(Observatory::open(made->file, Observatory::Mode::Read).digest(), o.digest());
    EXPECT_FALSE(geo::backUpToday(o, progress)) << "today's is there";
    fs::rename(made->file, copyOf("2020-01-01"));
    EXPECT_FALSE(geo::backUpToday(o, progress)) << "nothing has changed since";
    fs::last_write_time(copyOf("2020-01-01"), fs::last_write_time(file) - std::chrono::hours{24});
    EXPECT_TRUE(geo::backUpToday(o, progress));
    EXPECT_EQ(geo::backupsOf(file).size(), 2U);
}

TEST_F(Backups, TheLastSevenStayThenOneAMonthForAYear) {
    const auto o = fixture::created(file);
    for (int month = 1; month <= 12; ++month)
        for (const int day : {1, 15, 28}) {
            copyAs(fmt::format("2024-{:02}-{:02}", month, day));
            copyAs(fmt::format("2025-{:02}-{:02}", month, day));
        }
    copyAs("notes");
    for (const auto& backup : geo::backupsOf(file))
        fs::last_write_time(backup.file, fs::last_write_time(file) - std::chrono::hours{24});
    ASSERT_TRUE(geo::backUpToday(o, progress));
    std::vector<std::string> dates;
    for (const auto& backup : geo::backupsOf(file))
        dates.push_back(backup.date);
    ASSERT_GE(dates.size(), 16U);
    EXPECT_EQ(dates[1], "2025-12-28");
    EXPECT_EQ(dates[6], "2025-11-01");
    EXPECT_EQ(dates[7], "2025-10-28") << "from here one a month";
    EXPECT_EQ(dates[8], "2025-09-28");
    EXPECT_GE(dates.back(), "2025-01-28") << "a year";
    EXPECT_TRUE(fs::exists(copyOf("notes"))) << "what is no dated copy is left alone";
}

TEST_F(Backups, GoingBackKeepsWhatTheFileWas) {
    std::string first, second;
    {
        auto o = fixture::created(file);
        fixture::addAdherent(o, "ADH01");
        first = o.digest();
        o.backup(dir / "copy.sqlite", progress);
        fixture::addAdherent(o, "ADH02");
        second = o.digest();
    }
    const auto before = geo::restoreFrom(file, dir / "copy.sqlite", progress);
    EXPECT_EQ(Observatory::open(file, Observatory::Mode::Read).digest(), first);
    EXPECT_EQ(Observatory::open(before, Observatory::Mode::Read).digest(), second);
}

TEST_F(Backups, WhatIsNoSoundObservatoryIsNotTaken) {
    { auto o = fixture::created(file); }
    const auto sha = fixture::shaOf(file);
    dir.write("other.sqlite", "no database at all, but long enough to look like one to somebody who only counts");
    EXPECT_TRUE(fixture::thrownBy([&] { geo::restoreFrom(file, dir / "other.sqlite", progress); }).code);
    EXPECT_EQ(fixture::thrownBy([&] { geo::restoreFrom(file, dir / "absent.sqlite", progress); }).code,
              geo::Error::Code::CannotOpen);
    EXPECT_EQ(fixture::thrownBy([&] { geo::restoreFrom(file, file, progress); }).code, geo::Error::Code::Usage);
    EXPECT_EQ(fixture::shaOf(file), sha);
}

TEST_F(Backups, TheCopyToGiveHoldsNeitherDraftsNorHistory) {
    auto o = fixture::created(file);
    const auto note = [&](const std::string& text, const std::string& draft) {
        geo::NetworkRecord record{geo::recordKind("notes")};
        record.set("subject_kind", "site");
        record.set("subject", "CV01");
        record.set("date", "2022-12-01");
        record.set("body", text);
        record.set("draft", draft);
        o.history().record("note", "", [&](geo::Transaction& t) { o.network().add(t, record); });
    };
    note("Comité de pilotage tenu", "");
    note("hypothèse à vérifier zebulon", "1");
    EXPECT_EQ(geo::copyToGive(o, dir / "given.sqlite", progress).drafts, 1);
    const auto given = Observatory::open(dir / "given.sqlite", Observatory::Mode::Read);
    EXPECT_EQ(given.network().count(geo::recordKind("notes")), 1);
    EXPECT_TRUE(given.history().entries().empty());
    EXPECT_EQ(support::readFile(dir / "given.sqlite").find("zebulon"), std::string::npos) << "not in free pages either";
    EXPECT_EQ(o.network().count(geo::recordKind("notes")), 2);
    EXPECT_EQ(fixture::thrownBy([&] { geo::copyToGive(o, dir / "given.sqlite", progress); }).code,
              geo::Error::Code::CannotWrite);
}

TEST_F(Backups, ALockTellsWhoWorksThereAndSinceWhen) {
    EXPECT_FALSE(FileLock::holderOf(file));
    {
        const FileLock mine{file};
        EXPECT_TRUE(mine.taken());
        EXPECT_FALSE(FileLock::holderOf(file)) << "one's own is in nobody's way";
    }
    EXPECT_FALSE(fs::exists(dir / "centre.sqlite.lock"));
    dir.write("centre.sqlite.lock", R"({"machine":"PC-12","since":"2026-11-27T08:40:00Z","process":4242})");
    ASSERT_TRUE(FileLock::holderOf(file));
    EXPECT_EQ(FileLock::holderOf(file)->machine, "PC-12");
    EXPECT_EQ(FileLock::holderOf(file)->since, "2026-11-27T08:40:00Z");
    EXPECT_FALSE(FileLock{file}.taken());
    EXPECT_TRUE(fs::exists(dir / "centre.sqlite.lock")) << "a lock of somebody else is not given back";
}

TEST_F(Backups, ALockNobodyRefreshesIsNobodysAnyMore) {
    dir.write("centre.sqlite.lock", R"({"machine":"PC-12","since":"2026-11-27T08:40:00Z","process":4242})");
    fs::last_write_time(dir / "centre.sqlite.lock",
                        fs::file_time_type::clock::now() - std::chrono::seconds{FileLock::staleSeconds + 10});
    EXPECT_FALSE(FileLock::holderOf(file));
    EXPECT_TRUE(FileLock{file}.taken());
}

TEST_F(Backups, ALockOfAProgramThatDiedHereIsNobodys) {
    const auto child = ::fork();
    if (child == 0) {
        const auto* lock = new FileLock{file}; // never given back
        ::_exit(lock->taken() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_EQ(status, 0);
    ASSERT_TRUE(fs::exists(dir / "centre.sqlite.lock"));
    EXPECT_FALSE(FileLock::holderOf(file));
    EXPECT_TRUE(FileLock{file}.taken());
}

TEST_F(Backups, ALockFileThatIsNoneIsInNobodysWay) {
    for (const std::string text : {"", "not json", "[1]", R"({"machine":1})"}) {
        dir.write("centre.sqlite.lock", text);
        EXPECT_FALSE(FileLock::holderOf(file)) << text;
    }
}

} // namespace
