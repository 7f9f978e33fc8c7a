// Dated copies beside the file, going back to one of them, and the copy that is given away.
#pragma once

#include "base/progress.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace geo {

class Observatory;

struct Backup {
    std::filesystem::path file;
    std::string date; ///< "2026-11-27"
};

/// Those in the folder "NAME.backups" beside "NAME.sqlite", newest first.
std::vector<Backup> backupsOf(const std::filesystem::path& file);

/// One copy a day, where the file changed since the last one. The last seven days are kept, then one a month for a
/// year; of a file over 200 MB the last two days.
/// @returns what was made; nullopt where there is nothing new.
std::optional<Backup> backUpToday(const Observatory& observatory, Progress& progress);

/// The file becomes what the backup is. What it was is kept beside it under a dated name, which is returned.
/// @throws Error::Code::CannotOpen for a backup that is none or is damaged, Busy where somebody works on the file
std::filesystem::path restoreFrom(const std::filesystem::path& file, const std::filesystem::path& backup,
                                  Progress& progress);

/// What a copy to give away leaves out.
struct KeptBack {
    std::int64_t drafts = 0, voices = 0; ///< voices: residents' words without agreement to be shown
};
/// A copy to give away: without drafts, without residents' words that nobody agreed to show, and without the history,
/// which holds what was written and taken back.
KeptBack copyToGive(const Observatory& observatory, const std::filesystem::path& copy, Progress& progress);

} // namespace geo
