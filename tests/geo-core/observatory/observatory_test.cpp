#include "fixture.hpp"

#include <chrono>
#include <csignal>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

using namespace geo;
using fixture::addAdherent;
using fixture::asAnotherProgram;
using fixture::created;
using fixture::importZones;
using fixture::shaOf;
using fixture::someAdherent;
using fixture::thrownBy;
using fixture::twoZones;
using support::readFile;
using support::TemporaryFolder;
using testing::ElementsAre;
using testing::HasSubstr;

TEST(Observatory, IsMadeWholeAndOpenedAgain) {
    const TemporaryFolder folder;
    {
        auto o = created(folder / "o.sqlite");
        EXPECT_EQ(o.mode(), Observatory::Mode::Write);
        EXPECT_EQ(o.territory().epsg, 2154);
        EXPECT_TRUE(o.remarks().empty());
    }
    EXPECT_THAT(fixture::namesIn(folder.path()), ElementsAre("o.sqlite"));
    const auto o = Observatory::open(folder / "o.sqlite", Observatory::Mode::Read);
    EXPECT_EQ(o.territory().id, "metropole");
    EXPECT_TRUE(o.remarks().empty()) << plainText(o.remarks().front());
    EXPECT_TRUE(o.zones().all().empty());
}

TEST(Observatory, IsNeverMadeOverAnExistingFile) {
    const TemporaryFolder folder;
    const auto file = folder.write("o.sqlite", "precious");
    const auto error = thrownBy([&] { created(file); });
    EXPECT_EQ(error.code, Error::Code::CannotWrite);
    EXPECT_THAT(error.what, HasSubstr("there already"));
    EXPECT_EQ(readFile(file), "precious");
}

TEST(Observatory, NeedsAFolderThatIsThere) {
    const TemporaryFolder folder;
    EXPECT_EQ(thrownBy([&] { created(folder / "absent" / "o.sqlite"); }).code, Error::Code::CannotWrite);
}

TEST(Observatory, KeepsItsBytesWhenRead) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    {
        auto o = created(file);
        importZones(o, GeographyKind::Iris, 2021, twoZones());
        addAdherent(o, "ADH01");
    }
    const auto before = shaOf(file);
    {
        const auto o = Observatory::open(file, Observatory::Mode::Read);
        NoProgress progress;
        EXPECT_EQ(o.zones().load(*o.zones().find(GeographyKind::Iris), progress)->size(), 2U);
        EXPECT_EQ(o.network().adherentPoints().size(), 1U);
        EXPECT_TRUE(o.check(progress).sound());
        o.digest();
        EXPECT_THAT(fixture::namesIn(folder.path()), ElementsAre("o.sqlite")) << "while it is open";
    }
    EXPECT_EQ(shaOf(file), before);
    EXPECT_THAT(fixture::namesIn(folder.path()), ElementsAre("o.sqlite"));
}

TEST(Observatory, KeepsItsBytesWhenOpenedForWritingAndLeftAlone) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    created(file);
    const auto before = shaOf(file);
    {
        const auto o = Observatory::open(file, Observatory::Mode::Write);
        EXPECT_TRUE(o.network().adherents().empty());
    }
    EXPECT_EQ(shaOf(file), before);
    EXPECT_THAT(fixture::namesIn(folder.path()), ElementsAre("o.sqlite"));
}

TEST(Observatory, RefusesToWriteWhenOpenedForReading) {
    const TemporaryFolder folder;
    created(folder / "o.sqlite");
    auto o = Observatory::open(folder / "o.sqlite", Observatory::Mode::Read);
    EXPECT_EQ(thrownBy([&] { o.begin(); }).code, Error::Code::CannotWrite);
}

TEST(Observatory, ForgetsWhatWasNotCommitted) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    const auto before = o.digest();
    {
        auto t = o.begin();
        o.network().add(t, someAdherent("ADH01"));
        GeographyWriter writer{t, GeographyKind::Iris, 2021, 2154, fixture::addSource(o, t, "a"), {}};
        writer.add("340320101", "", "", "", {}, fromWkt(twoZones()[0].second), nullptr);
        writer.finish();
    }
    EXPECT_TRUE(o.network().adherents().empty());
    EXPECT_TRUE(o.zones().all().empty());
    EXPECT_EQ(o.digest(), before);
}

TEST(OpeningAFile, SaysThatThereIsNone) {
    const TemporaryFolder folder;
    const auto error = thrownBy([&] { Observatory::open(folder / "absent.sqlite", Observatory::Mode::Read); });
    EXPECT_EQ(error.code, Error::Code::CannotOpen);
    EXPECT_THAT(error.what, HasSubstr("there is no file"));
    EXPECT_TRUE(fixture::namesIn(folder.path()).empty());
}

TEST(OpeningAFile, SaysThatItIsNoDatabase) {
    const TemporaryFolder folder;
    for (const auto* content : {"", "IRIS;P18_POP\n340320101;12\n"}) {
        const auto file = folder.write("table.csv", content);
        const auto error = thrownBy([&] { Observatory::open(file, Observatory::Mode::Write); });
        EXPECT_EQ(error.code, Error::Code::CannotOpen);
        EXPECT_THAT(error.what, HasSubstr("not an observatory"));
        EXPECT_EQ(readFile(file), content);
    }
    EXPECT_EQ(thrownBy([&] { Observatory::open(folder.path(), Observatory::Mode::Read); }).code,
              Error::Code::CannotOpen);
}

TEST(OpeningAFile, SaysThatItIsTheDatabaseOfAnotherProgram) {
    const TemporaryFolder folder;
    asAnotherProgram(folder / "other.sqlite", "CREATE TABLE t (a)");
    const auto before = shaOf(folder / "other.sqlite");
    const auto error = thrownBy([&] { Observatory::open(folder / "other.sqlite", Observatory::Mode::Write); });
    EXPECT_EQ(error.code, Error::Code::CannotOpen);
    EXPECT_THAT(error.what, HasSubstr("another program"));
    EXPECT_EQ(shaOf(folder / "other.sqlite"), before);
}

TEST(OpeningAFile, SaysThatItIsFromANewerVersion) {
    const TemporaryFolder folder;
    created(folder / "o.sqlite");
    asAnotherProgram(folder / "o.sqlite", "PRAGMA user_version=" + std::to_string(Observatory::schemaVersion + 1));
    const auto before = shaOf(folder / "o.sqlite");
    for (const auto mode : {Observatory::Mode::Read, Observatory::Mode::Write}) {
        const auto error = thrownBy([&] { Observatory::open(folder / "o.sqlite", mode); });
        EXPECT_EQ(error.code, Error::Code::TooNew);
        EXPECT_THAT(error.what, HasSubstr("newer version"));
    }
    EXPECT_EQ(shaOf(folder / "o.sqlite"), before);
}

TEST(OpeningAFile, SaysThatItStopsBeforeItsEnd) {
    const TemporaryFolder folder;
    {
        auto o = created(folder / "o.sqlite");
        importZones(o, GeographyKind::Iris, 2021, twoZones());
    }
    std::filesystem::resize_file(folder / "o.sqlite", std::filesystem::file_size(folder / "o.sqlite") / 2);
    const auto error = thrownBy([&] { Observatory::open(folder / "o.sqlite", Observatory::Mode::Read); });
    EXPECT_EQ(error.code, Error::Code::CannotOpen);
    EXPECT_THAT(error.what, HasSubstr("stops before its end"));
}

TEST(OpeningAFile, SaysThatItIsDamagedAndNeverCrashes) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    {
        auto o = created(file);
        importZones(o, GeographyKind::Iris, 2021, twoZones());
    }
    const auto whole = readFile(file);
    for (std::size_t page = 0; page * 4096 < whole.size(); page += 7) {
        auto damaged = whole;
        for (std::size_t i = page * 4096 + (page == 0 ? 100 : 0); i < (page + 1) * 4096 && i < whole.size(); ++i)
            damaged[i] = static_cast<char>(i * 31 + 7);
        const auto copy = folder.write("damaged.sqlite", damaged);
        const auto error = thrownBy([&] {
            const auto o = Observatory::open(copy, Observatory::Mode::Read);
            NoProgress progress;
            if (!o.check(progress).sound())
                throw Error{Error::Code::CannotOpen, "told by check"};
        });
        // Free pages and tables nobody reads may be hurt unseen; whatever is seen is told as an Error of ours.
        EXPECT_THAT(error.code.value_or(Error::Code::CannotOpen),
                    testing::AnyOf(Error::Code::CannotOpen, Error::Code::Database, Error::Code::Malformed))
            << page << ": " << error.what;
    }
}

TEST(TwoPrograms, OneWritesTheOtherIsToldToWait) {
    const TemporaryFolder folder;
    auto first = created(folder / "o.sqlite");
    auto second = Observatory::open(folder / "o.sqlite", Observatory::Mode::Write);
    {
        auto writing = first.begin();
        first.network().add(writing, someAdherent("ADH01"));
        const auto error = thrownBy([&] { second.begin(); });
        EXPECT_EQ(error.code, Error::Code::Busy);
        EXPECT_THAT(error.what, HasSubstr("another program"));
        writing.commit();
    }
    addAdherent(second, "ADH02");
    EXPECT_EQ(first.network().adherents().size(), 2U) << "nothing of either is lost";
}

TEST(TwoPrograms, ReadersSeeTheStateBeforeWhileOneWrites) {
    const TemporaryFolder folder;
    auto writer = created(folder / "o.sqlite");
    writer.history().record("added", "", [&](Transaction& t) { writer.network().add(t, someAdherent("ADH01")); });
    auto t = writer.begin();
    writer.network().add(t, someAdherent("ADH02"));
    {
        const auto reader = Observatory::open(folder / "o.sqlite", Observatory::Mode::Read);
        EXPECT_EQ(reader.network().adherents().size(), 1U);
        t.commit();
        EXPECT_EQ(reader.network().adherents().size(), 2U);
    }
    addAdherent(writer, "ADH03");
    EXPECT_EQ(writer.network().adherents().size(), 3U);
}

TEST(AfterACrash, AHalfWrittenImportIsPutBack) {
    const TemporaryFolder folder;
    auto writer = created(folder / "o.sqlite");
    addAdherent(writer, "ADH01");
    const auto before = writer.digest();
    std::filesystem::create_directory(folder / "left");
    const auto left = folder / "left" / "o.sqlite";
    {
        // Enough zones to overflow the cache, so that the file itself is changed before the end.
        auto t = writer.begin();
        GeographyWriter zones{t, GeographyKind::Iris, 2021, 2154, fixture::addSource(writer, t, "a"), {"x"}};
        const std::vector<std::string> filler{std::string(4000, 'x')};
        for (int i = 0; i < 12000; ++i)
            zones.add(std::to_string(340000000 + i), "", "", "", filler, fromWkt(twoZones()[0].second), nullptr);
        for (const std::string suffix : {"", "-journal"})
            std::filesystem::copy_file(folder / ("o.sqlite" + suffix), folder / "left" / ("o.sqlite" + suffix));
    }
    ASSERT_GT(std::filesystem::file_size(left), 4000000U) << "half an import is in the file";
    const auto reader = Observatory::open(left, Observatory::Mode::Read);
    EXPECT_EQ(reader.digest(), before);
    NoProgress progress;
    EXPECT_TRUE(reader.check(progress).sound());
    EXPECT_EQ(writer.digest(), before) << "and the one that gave up is as before too";
}

namespace {

/// A small change, told to `told` once it is done, then an import.
void changeAndImport(Observatory& o, const std::string& id, int vintage, int told) {
    o.history().record("added", "", [&](Transaction& t) { o.network().add(t, someAdherent(id)); });
    if (write(told, "x", 1) != 1)
        _exit(1);
    importZones(o, GeographyKind::Iris, vintage, twoZones());
}

/// How long that takes on this machine, in this build.
std::chrono::duration<double> timeOfOne(const std::filesystem::path& file) {
    int told[2];
    EXPECT_EQ(pipe(told), 0);
    auto o = created(file);
    const auto start = std::chrono::steady_clock::now();
    changeAndImport(o, "timed", 1999, told[1]);
    close(told[0]);
    close(told[1]);
    return std::chrono::steady_clock::now() - start;
}

} // namespace

// Killed at any moment, between small changes and in the middle of imports, the observatory opens sound with every
// change that was told as done. The moments come from a fixed list, in tenths of what one change and import take, so
// that a failure can be looked at again.
TEST(AfterACrash, NothingDoneIsLostWhateverTheMoment) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    created(file);
    const auto one = timeOfOne(folder / "timed.sqlite");
    std::size_t done = 0;
    for (const int tenths : {2, 4, 6, 8, 10, 12, 15, 18, 22, 27, 35, 60}) {
        int told[2];
        ASSERT_EQ(pipe(told), 0);
        const auto child = fork();
        if (child == 0) {
            auto o = Observatory::open(file, Observatory::Mode::Write);
            if (write(told[1], "o", 1) != 1)
                _exit(1);
            for (int i = 0;; ++i)
                changeAndImport(o, std::to_string(tenths) + '-' + std::to_string(i), 2000 + i, told[1]);
        }
        close(told[1]);
        char byte = 0;
        ASSERT_EQ(read(told[0], &byte, 1), 1) << "it was opened";
        std::this_thread::sleep_for(one * (tenths / 10.0));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        while (read(told[0], &byte, 1) == 1)
            ++done;
        close(told[0]);
        const auto o = Observatory::open(file, tenths % 4 == 0 ? Observatory::Mode::Read : Observatory::Mode::Write);
        NoProgress progress;
        const auto report = o.check(progress);
        ASSERT_TRUE(report.sound()) << tenths << ": " << plainText(report.problems.front());
        const auto kept = o.network().adherents().size();
        ASSERT_GE(kept, done) << tenths;
        ASSERT_LE(kept, done + 1) << "the last may have been done and not yet told";
        done = kept;
    }
    EXPECT_GT(done, 3U) << "the test did something";
}

TEST(Observatory, MayHaveAnyName) {
    const TemporaryFolder folder;
    const auto file = folder / "Observatoire d’Été #1 ?mode=ro&x=%41.sqlite";
    {
        auto o = created(file);
        addAdherent(o, "ADH01");
    }
    EXPECT_THAT(fixture::namesIn(folder.path()), ElementsAre(file.filename().string()));
    EXPECT_EQ(Observatory::open(file, Observatory::Mode::Read).network().adherents().size(), 1U);
}

TEST(AfterACrash, AHotWalIsReadWithoutATrace) {
    const TemporaryFolder folder;
    auto writer = created(folder / "o.sqlite");
    writer.history().record("added", "", [&](Transaction& t) { writer.network().add(t, someAdherent("ADH01")); });
    // What a power cut leaves: the file and its -wal, copied while the writer still has them.
    std::filesystem::create_directory(folder / "left");
    for (const std::string suffix : {"", "-wal"})
        std::filesystem::copy_file(folder / ("o.sqlite" + suffix), folder / "left" / ("o.sqlite" + suffix));
    const auto left = folder / "left" / "o.sqlite";
    const auto before = shaOf(left);
    {
        const auto reader = Observatory::open(left, Observatory::Mode::Read);
        EXPECT_EQ(reader.network().adherents().size(), 1U);
    }
    EXPECT_EQ(shaOf(left), before);
    EXPECT_THAT(fixture::namesIn(folder / "left"), ElementsAre("o.sqlite", "o.sqlite-wal"));
    {
        auto again = Observatory::open(left, Observatory::Mode::Write);
        addAdherent(again, "ADH02");
    }
    EXPECT_THAT(fixture::namesIn(folder / "left"), ElementsAre("o.sqlite"));
    EXPECT_EQ(Observatory::open(left, Observatory::Mode::Read).network().adherents().size(), 2U);
}

TEST(Backup, IsAWholeObservatoryOfItsOwn) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    importZones(o, GeographyKind::Iris, 2021, twoZones());
    addAdherent(o, "ADH01");
    NoProgress progress;
    o.backup(folder / "copy.sqlite", progress);
    const auto copy = Observatory::open(folder / "copy.sqlite", Observatory::Mode::Read);
    EXPECT_EQ(copy.digest(), o.digest());
    EXPECT_TRUE(copy.check(progress).sound());
    EXPECT_EQ(thrownBy([&] { o.backup(folder / "o.sqlite", progress); }).code, Error::Code::Usage);
    EXPECT_EQ(thrownBy([&] { o.backup(folder / "absent" / "copy.sqlite", progress); }).code.has_value(), true);
}

TEST(Backup, LeavesNothingBehindWhenCancelled) {
    struct Impatient final : Progress {
        void report(double) override { throw Cancelled{}; }
    } progress;
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    EXPECT_THROW(o.backup(folder / "copy.sqlite", progress), Cancelled);
    EXPECT_THAT(fixture::namesIn(folder.path()), ElementsAre("o.sqlite"));
}

TEST(Digest, IsThatOfTheContentNotOfTheFile) {
    const TemporaryFolder folder;
    auto a = created(folder / "a.sqlite");
    auto b = created(folder / "b.sqlite");
    addAdherent(a, "ADH01");
    importZones(a, GeographyKind::Iris, 2021, twoZones());
    importZones(b, GeographyKind::Iris, 2021, {twoZones()[1], twoZones()[0]});
    EXPECT_NE(a.digest(), b.digest());
    addAdherent(b, "ADH01");
    EXPECT_EQ(a.digest(), b.digest()) << "other order, other keys, other times";
    addAdherent(b, "ADH02");
    EXPECT_NE(a.digest(), b.digest());
}

TEST(Check, FindsWhatOtherProgramsBroke) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    {
        auto o = created(file);
        importZones(o, GeographyKind::Iris, 2021, twoZones());
        NoProgress progress;
        EXPECT_TRUE(o.check(progress).sound());
    }
    asAnotherProgram(file, "DROP TRIGGER gid_iris_2021_geom; DELETE FROM iris_2021 WHERE code = '340320101';"
                           "INSERT INTO cell_state VALUES ('nowhere', 'a', 'b', 'suppressed', NULL);"
                           "PRAGMA foreign_keys=OFF; INSERT INTO code_passage VALUES (1, 99, 2022, '01001', '01002')");
    const auto o = Observatory::open(file, Observatory::Mode::Read);
    NoProgress progress;
    std::vector<std::string> told;
    for (const auto& problem : o.check(progress).problems)
        told.push_back(plainText(problem));
    EXPECT_THAT(told, testing::UnorderedElementsAre(HasSubstr("spatial index"), HasSubstr("holds 1 zones"),
                                                    HasSubstr("nowhere"), HasSubstr("code_passage")));
}
