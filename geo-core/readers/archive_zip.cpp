// Zips: read in place where GDAL can, unpacked where it cannot.
#include "readers/archive.hpp"
#include "readers/archive_parts.hpp"
#include "readers/text_encoding.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <cstring>
#include <fstream>

namespace geo {

using namespace archives;

void checkZipWhole(const std::filesystem::path& file) {
    // The table of contents is at the end: "end of central directory", at most 22 + 65,535 bytes from it
    // (APPNOTE 4.3.16).
    const auto size = sizeOf(file);
    const auto tail = std::min<std::int64_t>(size, 22 + 65535);
    std::ifstream in{file, std::ios::binary};
    in.seekg(size - tail);
    std::string bytes(static_cast<std::size_t>(tail), '\0');
    in.read(bytes.data(), tail);
    const auto end = bytes.rfind("PK\x05\x06");
    if (end == std::string::npos || end + 22 > bytes.size())
        throw truncated(file);
    if (bytes[end + 10] == 0 && bytes[end + 11] == 0)
        refuseUnusable(file, 0, 0, 0);
    std::uint32_t directorySize = 0, directoryStart = 0;
    std::memcpy(&directorySize, bytes.data() + end + 12, 4);
    std::memcpy(&directoryStart, bytes.data() + end + 16, 4);
    const bool zip64 = directoryStart == 0xFFFFFFFF || directorySize == 0xFFFFFFFF;
    if (!zip64 &&
        static_cast<std::int64_t>(directoryStart) + directorySize > size - tail + static_cast<std::int64_t>(end))
        throw truncated(file);
}

std::string zipPath(const std::filesystem::path& file, const std::string& member) {
    // Braces: the archive's name need not end in .zip.
    return "/vsizip/{" + std::filesystem::absolute(file).string() + "}/" + member;
}

namespace {

/// GDAL reads names of another encoding in its own way, a GeoPackage in place by unpacking it over and over, and takes
/// braces in the path of the archive for its own.
bool readsInPlace(const std::filesystem::path& file, const std::string& raw, const std::string& name) {
    if (std::filesystem::absolute(file).string().find_first_of("{}") != std::string::npos)
        return false;
    const bool plain = std::all_of(raw.begin(), raw.end(), [](char c) { return c >= 0x20 && c < 0x7F && c != '\\'; });
    return plain && raw == name && !isPackedMember(name) && !lowered(name).ends_with(".gpkg");
}

bool isPlainFile(archive_entry* entry) {
    return archive_entry_filetype(entry) == AE_IFREG && !archive_entry_symlink(entry);
}

} // namespace

ZipContents zipContents(const std::filesystem::path& file, Allowance& allowance) {
    const Utf8Names names;
    const auto reader = open(file, Holds::Zip);
    ZipContents contents;
    std::set<std::string> seen;
    std::int64_t entries = 0, refused = 0;
    while (auto* entry = next(file, reader.get())) {
        ++entries;
        const std::string raw = archive_entry_pathname(entry) ? archive_entry_pathname(entry) : "";
        const auto name = safeName(raw);
        if (!name || !isPlainFile(entry)) {
            refused += archive_entry_filetype(entry) != AE_IFDIR;
            continue;
        }
        contents.members.push_back(*name);
        if (!isDataMember(*name) && !isPackedMember(*name))
            continue;
        if (archive_entry_is_encrypted(entry))
            throw locked(file);
        if (!seen.insert(*name).second)
            throw twice(file, *name);
        if (!readsInPlace(file, raw, *name))
            contents.toUnpack.insert(*name);
        else if (archive_entry_size_is_set(entry))
            allowance.take(archive_entry_size(entry));
    }
    refuseUnusable(file, entries, refused, static_cast<std::int64_t>(contents.members.size()));
    return contents;
}

std::shared_ptr<UnpackedFolder> unpackZip(const std::filesystem::path& file, const std::set<std::string>& members,
                                          Allowance& allowance, Progress& progress) {
    const Utf8Names names;
    auto folder = std::make_shared<UnpackedFolder>();
    const auto reader = open(file, Holds::Zip);
    while (auto* entry = next(file, reader.get())) {
        const auto name = safeName(archive_entry_pathname(entry) ? archive_entry_pathname(entry) : "");
        if (!name || !members.contains(*name) || !isPlainFile(entry))
            continue;
        write(file, reader.get(), folder->path / *name, allowance, progress);
        folder->members.push_back(*name);
    }
    return folder;
}

} // namespace geo
