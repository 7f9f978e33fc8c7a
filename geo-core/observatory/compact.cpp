#include "observatory/compact.hpp"

#include "observatory/database.hpp"
#include "observatory/observatory.hpp"
#include "observatory/withdrawal.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <csignal>
#include <ctime>

#include <fcntl.h>
#include <unistd.h>

namespace geo {
namespace {

namespace fs = std::filesystem;

std::int64_t sizeOf(const fs::path& file) {
    std::error_code none;
    const auto size = fs::file_size(file, none);
    return none ? 0 : static_cast<std::int64_t>(size);
}

fs::path copyName(const fs::path& file) {
    auto copy = file;
    copy.replace_extension(
        fmt::format("before-compact.{:%Y-%m-%d}{}", fmt::gmtime(std::time(nullptr)), file.extension().string()));
    return copy;
}

} // namespace

bool isOpenSomewhere(const fs::path& file) {
    // A write lease is granted only where nobody else holds the file open (fcntl(2)). It is given back at once; the
    // signal of somebody who opens it in that instant is one that is ignored.
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    ::fcntl(descriptor, F_SETSIG, SIGURG);
    const bool refused = ::fcntl(descriptor, F_SETLEASE, F_WRLCK) != 0 && (errno == EAGAIN || errno == EBUSY);
    ::fcntl(descriptor, F_SETLEASE, F_UNLCK);
    ::close(descriptor);
    return refused;
}

CompactReport compact(const fs::path& file, bool copyFirst, Progress& progress) {
    if (isOpenSomewhere(file))
        throw Error{
            Error::Code::Busy,
            {GEO_TR("%1 is open in another program or window; close it there, then try again"), {file.string()}}};
    CompactReport report;
    report.before = sizeOf(file);
    auto observatory = Observatory::open(file, Observatory::Mode::Write);
    if (observatory.mode() != Observatory::Mode::Write)
        throw Error{Error::Code::CannotWrite, {GEO_TR("%1 can only be read, nothing was done"), {file.string()}}};
    if (copyFirst) {
        report.copy = copyName(file);
        ProgressPart part{progress, 0, 0.3};
        observatory.backup(report.copy, part);
    }
    auto transaction = observatory.begin();
    auto& db = transaction.database();
    report.dataSets = withdrawal::forgetAll(db);
    progress.report(0.4);
    transaction.commit();
    ProgressPart rest{progress, 0.4, 1};
    {
        const Interruptible interruptible{db, rest};
        db.execute("VACUUM");
    }
    report.after = sizeOf(file);
    progress.report(1);
    return report;
}

} // namespace geo
