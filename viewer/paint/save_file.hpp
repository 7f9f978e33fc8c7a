// Finished files put in their places, whole or not at all.
#pragma once

#include <QByteArray>

#include <filesystem>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

class QSaveFile;

namespace paint {

/// Written beside the file and renamed when whole. @throws geo::Error::Code::CannotWrite saying what is in the way.
void saveFile(const std::filesystem::path& file, const QByteArray& bytes);

/// A file written piece by piece, beside its place until it is whole. Given up before commit(), it leaves nothing.
class FileInPieces {
public:
    explicit FileInPieces(const std::filesystem::path& file); ///< @throws geo::Error::Code::CannotWrite, as all of it
    ~FileInPieces();
    FileInPieces(FileInPieces&&) noexcept;
    void add(std::string_view piece);
    void flush(); ///< all of it is on the disk: what can go wrong has gone wrong
    void commit();

private:
    std::filesystem::path m_path;
    std::unique_ptr<QSaveFile> m_file;
};

/// Files that belong together: none takes its place before all are written.
void saveFiles(const std::vector<std::pair<std::filesystem::path, QByteArray>>& files);

} // namespace paint
