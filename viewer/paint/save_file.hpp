// Finished files put in their places, whole or not at all.
#pragma once

#include <QByteArray>

#include <filesystem>
#include <utility>
#include <vector>

namespace paint {

/// Written beside the file and renamed when whole. @throws geo::Error::Code::CannotWrite saying what is in the way.
void saveFile(const std::filesystem::path& file, const QByteArray& bytes);

/// Files that belong together: none takes its place before all are written.
void saveFiles(const std::vector<std::pair<std::filesystem::path, QByteArray>>& files);

} // namespace paint
