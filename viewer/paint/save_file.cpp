#include "save_file.hpp"

#include "base/error.hpp"

#include <QSaveFile>

namespace paint {
namespace {

using geo::Error;

[[noreturn]] void fail(const std::filesystem::path& file, const char* reason) {
    throw Error{Error::Code::CannotWrite, {reason, {file.filename().string()}}};
}

[[noreturn]] void failForSpace(const std::filesystem::path& file) {
    fail(file, GEO_TR("%1 cannot be written: the disk is full or no longer there. Nothing was changed."));
}

} // namespace

FileInPieces::FileInPieces(const std::filesystem::path& file)
    : m_path{file}, m_file{std::make_unique<QSaveFile>(QString::fromStdString(file.string()))} {
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
    std::error_code unused;
    if (!std::filesystem::is_directory(folder, unused))
        throw Error{Error::Code::CannotWrite,
                    {GEO_TR("%1 cannot be written: the folder %2 does not exist. Create it or choose another one."),
                     {file.filename().string(), folder.string()}}};
    if (!m_file->open(QIODevice::WriteOnly))
        fail(file, GEO_TR("%1 cannot be written: the folder or the file is read-only. Choose another folder."));
}

FileInPieces::~FileInPieces() = default;
FileInPieces::FileInPieces(FileInPieces&&) noexcept = default;

void FileInPieces::add(std::string_view piece) {
    const auto size = static_cast<qint64>(piece.size());
    if (m_file->write(piece.data(), size) != size)
        failForSpace(m_path);
}

void FileInPieces::flush() {
    if (!m_file->flush())
        failForSpace(m_path);
}

void FileInPieces::commit() {
    if (!m_file->commit())
        failForSpace(m_path);
}

void saveFile(const std::filesystem::path& file, const QByteArray& bytes) { saveFiles({{file, bytes}}); }

void saveFiles(const std::vector<std::pair<std::filesystem::path, QByteArray>>& files) {
    std::vector<FileInPieces> ready;
    ready.reserve(files.size());
    for (const auto& [file, bytes] : files) {
        auto& out = ready.emplace_back(file);
        out.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        out.flush();
    }
    for (auto& out : ready)
        out.commit();
}

} // namespace paint
