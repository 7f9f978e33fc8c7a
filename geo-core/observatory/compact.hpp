// Makes an observatory as small as what it shows.
#pragma once

#include "base/progress.hpp"

#include <cstdint>
#include <filesystem>

namespace geo {

struct CompactReport {
    std::int64_t before = 0, after = 0; ///< bytes of the file
    std::int64_t dataSets = 0;          ///< withdrawn ones that went for good
    std::filesystem::path copy;         ///< of the file as it was, if one was asked for
};

/// Drops what withdrawn data sets left (tables, geometry, cell states, styles) and gives the free pages back. They
/// cannot be taken back after that. Needs as much free disk as the file takes.
/// @param copyFirst keeps a dated copy beside the file.
/// @throws Error::Code::Busy if the file is open elsewhere, CannotWrite if it can only be read: the file is as it was.
/// Cancelled, or on a full disk, while pages are given back: the data sets are gone, the file is as large as before.
CompactReport compact(const std::filesystem::path& file, bool copyFirst, Progress& progress);

/// Does any program, this one included, hold the file open? False where the file system cannot tell (network shares).
bool isOpenSomewhere(const std::filesystem::path& file);

} // namespace geo
