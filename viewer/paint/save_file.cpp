#include "save_file.hpp"

#include "base/error.hpp"

#include <QSaveFile>

namespace paint {
namespace {

using geo::Error;

[[noreturn]] void fail(const std::filesystem::path& file, const char* reason) {
    throw Error{Error::Code::CannotWrite, {reason, {file.filename().string()}}};
}

/// All of it beside the file, not yet in its place.
std::unique_ptr<QSaveFile> written(const std::filesystem::path& file, const QByteArray& bytes) {
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
    std::error_code unused;
    if (!std::filesystem::is_directory(folder, unused))
        throw Error{Error::Code::CannotWrite,
                    {GEO_TR("%1 cannot be written: the folder %2 does not exist. Create it or choose another one."),
                     {file.filename().string(), folder.string()}}};
    auto out = std::make_unique<QSaveFile>(QString::fromStdString(file.string()));
    if (!out->open(QIODevice::WriteOnly))
        fail(file, GEO_TR("%1 cannot be written: the folder or the file is read-only. Choose another folder."));
    if (out->write(bytes) != bytes.size() || !out->flush())
        fail(file, GEO_TR("%1 cannot be written: the disk is full or no longer there. Nothing was changed."));
    return out;
}

} // namespace

void saveFile(const std::filesystem::path& file, const QByteArray& bytes) { saveFiles({{file, bytes}}); }

void saveFiles(const std::vector<std::pair<std::filesystem::path, QByteArray>>& files) {
    std::vector<std::unique_ptr<QSaveFile>> ready;
    for (const auto& [file, bytes] : files)
        ready.push_back(written(file, bytes));
    for (std::size_t i = 0; i < files.size(); ++i)
        if (!ready[i]->commit())
            fail(files[i].first,
                 GEO_TR("%1 cannot be written: the disk is full or no longer there. Nothing was changed."));
}

} // namespace paint
