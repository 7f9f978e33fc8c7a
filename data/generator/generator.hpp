// Writes the demonstration territory as official files: fictional shapes and figures, true register.
#pragma once

#include "base/progress.hpp"

#include <filesystem>
#include <vector>

namespace demo {

/// Writes every file of the demonstration in the formats INSEE, IGN and ANCT publish into `directory` (made if absent).
/// Deterministic: the same bytes each time. @returns the files in the order they should be imported.
std::vector<std::filesystem::path> writeFiles(const std::filesystem::path& directory, geo::Progress& progress);

} // namespace demo
