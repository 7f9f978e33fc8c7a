// What the files about archives share: failures, names, one member to disk. Private to archive*.cpp.
#pragma once

#include "base/error.hpp"
#include "readers/archive.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include <locale.h>

struct archive;
struct archive_entry;

namespace geo::archives {

struct Close {
    void operator()(archive* a) const;
};
using Reader = std::unique_ptr<archive, Close>;

enum class Holds { OneFile, Anything, Zip };

/// @throws Error::Code::CannotOpen
Reader open(const std::filesystem::path& file, Holds what);

/// The next entry; null at the end. @throws Error::Code::CannotOpen for an archive that is cut, damaged or locked.
archive_entry* next(const std::filesystem::path& file, archive* reader);

/// In this thread, while it lives: libarchive loses names beyond ASCII in a locale that cannot write them.
class Utf8Names {
public:
    Utf8Names();
    ~Utf8Names();
    Utf8Names(const Utf8Names&) = delete;
    Utf8Names& operator=(const Utf8Names&) = delete;

private:
    locale_t m_utf8, m_before;
};

Error truncated(const std::filesystem::path& file);
Error damaged(const std::filesystem::path& file);
Error failure(const std::filesystem::path& file, archive* reader); ///< truncated, damaged or locked, as libarchive says
Error locked(const std::filesystem::path& file);                   ///< by a password
Error twice(const std::filesystem::path& file, const std::string& member); ///< two members of that name
/// @throws Error::Code::CannotOpen where nothing is left of an archive: it was empty, or its members lead out of it.
void refuseUnusable(const std::filesystem::path& file, std::int64_t entries, std::int64_t refused, std::int64_t plain);

/// A member's name as UTF-8 with "/" between folders, whatever program wrote it: Windows-1252, CP437 or CP850, "\".
/// nullopt for one that would lead out of a folder ("..", "/x", "C:x"), or that no file can have.
std::optional<std::string> safeName(const std::string& raw);

/// Bytes of a file.
std::int64_t sizeOf(const std::filesystem::path& file);

/// What an entry holds, to a new file.
void write(const std::filesystem::path& file, archive* reader, const std::filesystem::path& to, Allowance& allowance,
           Progress& progress);

} // namespace geo::archives
