// A finished file put in its place, whole or not at all.
#pragma once

#include <QByteArray>

#include <filesystem>

namespace paint {

/// Written beside the file and renamed when whole. @throws geo::Error::Code::CannotWrite saying what is in the way.
void saveFile(const std::filesystem::path& file, const QByteArray& bytes);

} // namespace paint
