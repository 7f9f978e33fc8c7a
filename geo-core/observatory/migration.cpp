#include "observatory/migration.hpp"

#include "network/register_tables.hpp"
#include "observatory/observatory.hpp"
#include "observatory/schema.hpp"

#include <sqlite3.h>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <array>
#include <ctime>

#include <unistd.h>

namespace geo {
namespace {

namespace fs = std::filesystem;

/// Version 0 is a file made before the schema was settled, version 1 knows neither grids nor points, version 2 no
/// remembered readings, records, labels of columns, official codes, indicators of its own nor what was taken out,
/// version 3 no bookmarks nor layers of maps, version 4 no house style, version 7 no streets: each gets the tables it
/// lacks. Version 5 had a register of five kinds of records, version 6 no residents' words.
void addMissingTables(Database& db) {
    const auto epsg = db.number("SELECT epsg FROM observatory WHERE one = 1");
    if (epsg == 0)
        throw Error{Error::Code::CannotOpen, {GEO_TR("%1 does not say where it is at home"), {db.file().string()}}};
    registerTables::bringUpToDate(db);
    schema::createTables(db, static_cast<int>(epsg));
}

struct Finish {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

} // namespace

std::span<const Migration> migrations() {
    static constexpr std::array<Migration, 8> steps{{{1, addMissingTables},
                                                     {2, addMissingTables},
                                                     {3, addMissingTables},
                                                     {4, addMissingTables},
                                                     {5, addMissingTables},
                                                     {6, addMissingTables},
                                                     {7, addMissingTables},
                                                     {8, addMissingTables}}};
    return steps;
}

fs::path migrate(Database& db, std::int64_t version, std::span<const Migration> steps) {
    if (steps.empty() || version >= steps.back().to)
        return {};
    auto copy = db.file();
    copy.replace_extension(fmt::format("version-{}.{:%Y-%m-%d}{}", version, fmt::gmtime(std::time(nullptr)),
                                       db.file().extension().string()));
    NoProgress unwatched;
    copyDatabase(db, copy, unwatched);
    Transaction transaction{db};
    for (const auto& step : steps)
        if (step.to > version)
            step.apply(db);
    db.execute(fmt::format("PRAGMA user_version={}", steps.back().to));
    transaction.commit();
    return copy;
}

void copyPages(Database& db, const fs::path& to, Progress& progress) {
    Database target{to, Database::Mode::Create};
    const std::unique_ptr<sqlite3_backup, Finish> backup{
        sqlite3_backup_init(target.handle(), "main", db.handle(), "main")};
    if (!backup)
        target.fail(sqlite3_extended_errcode(target.handle()));
    for (int code = SQLITE_OK; code != SQLITE_DONE;) {
        code = sqlite3_backup_step(backup.get(), 2048);
        if (code != SQLITE_OK && code != SQLITE_DONE)
            target.fail(code);
        const auto pages = sqlite3_backup_pagecount(backup.get());
        if (pages > 0)
            progress.report(1.0 - static_cast<double>(sqlite3_backup_remaining(backup.get())) / pages);
    }
}

void copyDatabase(Database& db, const fs::path& copy, Progress& progress) {
    auto part = copy;
    part += fmt::format(".part-{}", ::getpid());
    std::error_code ignored;
    fs::remove(part, ignored);
    try {
        copyPages(db, part, progress);
        flushToDisk(part);
        std::error_code failed;
        fs::rename(part, copy, failed);
        if (failed)
            throw Error{Error::Code::CannotWrite,
                        {GEO_TR("%1 cannot be written: check the rights on its folder"), {copy.string()}}};
    } catch (...) {
        fs::remove(part, ignored);
        throw;
    }
}

} // namespace geo
