#include "observatory/backups.hpp"

#include "network/record_kind.hpp"
#include "observatory/database.hpp"
#include "observatory/file_lock.hpp"
#include "observatory/migration.hpp"
#include "observatory/observatory.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <set>

#include <unistd.h>

namespace geo {
namespace {

namespace fs = std::filesystem;

/// How many dated copies stay: seven days and a year of months of a file of ordinary size, two days of a large one,
/// whose statistics can be imported again.
struct Kept {
    std::size_t days, months;
};
Kept keptOf(const fs::path& file) {
    constexpr std::uintmax_t large = 200'000'000; // bytes
    std::error_code failed;
    const auto size = fs::file_size(file, failed);
    return !failed && size > large ? Kept{2, 0} : Kept{7, 12};
}

std::string today() { return fmt::format("{:%Y-%m-%d}", fmt::localtime(std::time(nullptr))); }

fs::path folderOf(const fs::path& file) { return file.parent_path() / (file.stem().string() + ".backups"); }

fs::path backupOn(const fs::path& file, const std::string& date) {
    return folderOf(file) / (file.stem().string() + "." + date + file.extension().string());
}

/// "2026-11-27" out of "occitanie.2026-11-27.sqlite"; empty for any other name.
std::string dateIn(const fs::path& backup, const fs::path& file) {
    const auto name = backup.filename().string(), start = file.stem().string() + ".", end = file.extension().string();
    if (name.size() != start.size() + 10 + end.size() || !name.starts_with(start) || !name.ends_with(end))
        return {};
    const auto date = name.substr(start.size(), 10);
    const bool isDate = date[4] == '-' && date[7] == '-' &&
                        std::ranges::count_if(date, [](char c) { return c >= '0' && c <= '9'; }) == 8;
    return isDate ? date : std::string{};
}

/// The last days, then the newest of each month.
void thinOut(const fs::path& file) {
    const auto kept = keptOf(file);
    std::set<std::string> months;
    std::size_t position = 0;
    for (const auto& backup : backupsOf(file)) {
        const auto month = backup.date.substr(0, 7);
        const bool recent = position++ < kept.days;
        const bool first = months.insert(month).second;
        std::error_code ignored;
        if (!recent && (!first || months.size() > kept.months))
            fs::remove(backup.file, ignored);
    }
}

fs::file_time_type lastChange(const fs::path& file) {
    std::error_code failed;
    auto last = fs::last_write_time(file, failed);
    auto log = file;
    log += "-wal";
    if (const auto written = fs::last_write_time(log, failed); !failed)
        last = std::max(last, written);
    return last;
}

} // namespace

std::vector<Backup> backupsOf(const fs::path& file) {
    std::vector<Backup> found;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator{folderOf(file), failed})
        if (auto date = dateIn(entry.path(), file); !date.empty())
            found.push_back({entry.path(), std::move(date)});
    std::ranges::sort(found, std::greater{}, &Backup::date);
    return found;
}

std::optional<Backup> backUpToday(const Observatory& observatory, Progress& progress) {
    const auto& file = observatory.file();
    const auto there = backupsOf(file);
    if (!there.empty() && (there.front().date >= today() || lastChange(there.front().file) >= lastChange(file)))
        return std::nullopt;
    std::error_code failed;
    fs::create_directory(folderOf(file), failed);
    if (failed)
        throw Error{Error::Code::CannotWrite,
                    {GEO_TR("no backup can be kept in %1: check the rights on its folder"), {folderOf(file).string()}}};
    const Backup made{backupOn(file, today()), today()};
    observatory.backup(made.file, progress);
    thinOut(file);
    return made;
}

fs::path restoreFrom(const fs::path& file, const fs::path& backup, Progress& progress) {
    std::error_code failed;
    if (fs::equivalent(file, backup, failed))
        throw Error{Error::Code::Usage, {GEO_TR("%1 is the file itself, not a backup of it"), {backup.string()}}};
    if (const auto holder = FileLock::holderOf(file))
        throw Error{Error::Code::Busy,
                    {GEO_TR("%1 is open on %2: close it there first"), {file.string(), holder->machine}}};
    ProgressPart checking{progress, 0, 0.4}, keeping{progress, 0.4, 0.7}, copying{progress, 0.7, 1};
    const auto source = Observatory::open(backup, Observatory::Mode::Read);
    if (const auto report = source.check(checking); !report.sound())
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 is damaged and was not taken: %2"), {backup.string(), plainText(report.problems[0])}}};
    auto before = file;
    before.replace_extension(
        fmt::format("before-{:%Y-%m-%d-%H%M%S}{}", fmt::localtime(std::time(nullptr)), file.extension().string()));
    if (fs::exists(file, failed)) // through SQLite, which gathers what still lies in its log
        Observatory::open(file, Observatory::Mode::Read).backup(before, keeping);
    source.backup(file, copying);
    for (const auto* log : {"-wal", "-shm"}) { // they belonged to what was there
        auto beside = file;
        beside += log;
        fs::remove(beside, failed);
    }
    return before;
}

KeptBack copyToGive(const Observatory& observatory, const fs::path& copy, Progress& progress) {
    std::error_code failed;
    if (fs::exists(copy, failed))
        throw Error{Error::Code::CannotWrite, {GEO_TR("%1 is there already; choose another name"), {copy.string()}}};
    auto part = copy;
    part += fmt::format(".part-{}", ::getpid());
    KeptBack kept;
    try {
        observatory.backup(part, progress);
        {
            Database db{part, Database::Mode::ReadWrite};
            db.enableSpatial(true);
            for (const auto& kind : recordKinds()) {
                db.execute(fmt::format("DELETE FROM {} WHERE draft = 1", kind.table));
                kept.drafts += db.changes();
            }
            db.execute("DELETE FROM voice WHERE agreed IS NOT 1");
            kept.voices = db.changes();
            db.execute("DELETE FROM history; VACUUM"); // nothing of them stays in free pages
        }
        flushToDisk(part);
        fs::rename(part, copy);
    } catch (const fs::filesystem_error&) {
        fs::remove(part, failed);
        throw Error{Error::Code::CannotWrite,
                    {GEO_TR("%1 cannot be written: check the rights on its folder"), {copy.string()}}};
    } catch (...) {
        fs::remove(part, failed);
        throw;
    }
    return kept;
}

} // namespace geo
