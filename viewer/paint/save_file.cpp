#include "save_file.hpp"

#include "base/error.hpp"

#include <QSaveFile>

namespace paint {
namespace {

using geo::Error;

[[noreturn]] void fail(const std::filesystem::path& file, const char* reason) {
    throw Error{Error::Code::CannotWrite, {reason, {file.filename().string()}}};
}

} // namespace

void saveFile(const std::filesystem::path& file, const QByteArray& bytes) {
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
    std::error_code unused;
    if (!std::filesystem::is_directory(folder, unused))
        throw Error{Error::Code::CannotWrite,
                    {GEO_TR("%1 cannot be written: the folder %2 does not exist. Create it or choose another one."),
                     {file.filename().string(), folder.string()}}};
    QSaveFile out{QString::fromStdString(file.string())};
    if (!out.open(QIODevice::WriteOnly))
        fail(file, GEO_TR("%1 cannot be written: the folder or the file is read-only. Choose another folder."));
    if (out.write(bytes) != bytes.size() || !out.commit())
        fail(file, GEO_TR("%1 cannot be written: the disk is full or no longer there. Nothing was changed."));
}

} // namespace paint
