// How much of the file each data set takes. Private to geo-core.
#pragma once

#include "observatory/database.hpp"
#include "observatory/sources.hpp"

namespace geo {

/// @param countPages by SQLite's own count of pages (dbstat), where it was built with it; else from the lengths of
/// rows.
DiskSpace diskSpaceOf(Database& db, Progress& progress, bool countPages = true);

} // namespace geo
