// Forward steps from one schema version to the next. Private to geo-core.
#pragma once

#include "observatory/database.hpp"

#include <filesystem>
#include <span>

namespace geo {

struct Migration {
    std::int64_t to; ///< from the version before it
    void (*apply)(Database&);
};

std::span<const Migration> migrations();

/// Brings a file up to date, all steps in one transaction, after a dated copy beside it.
/// @returns the copy's path, empty if nothing was to be done.
std::filesystem::path migrate(Database& db, std::int64_t version, std::span<const Migration> steps);

/// Every page of an open database into a new file.
void copyPages(Database& db, const std::filesystem::path& to, Progress& progress);

/// A whole copy of an open database, written beside `copy` and renamed when it is on the disk.
void copyDatabase(Database& db, const std::filesystem::path& copy, Progress& progress);

} // namespace geo
