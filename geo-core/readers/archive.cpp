#include "readers/archive.hpp"

#include "base/error.hpp"
#include "readers/text_encoding.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

#include <cstdlib>
#include <cstring>
#include <fstream>

namespace geo {

namespace {

constexpr std::int64_t largestUnpacked = std::int64_t{8} << 30; // the national IRIS contours are 0.3 GB, BD TOPO 6 GB
constexpr std::int64_t largestRatio = 300;                      // a wide table of empty cells packs about 40 to 1
constexpr std::int64_t alwaysFine = std::int64_t{256} << 20;    // small enough whatever the ratio

Error truncated(const std::filesystem::path& file) {
    return Error{Error::Code::CannotOpen,
                 {GEO_TR("%1: the archive stops before its end: the download was probably interrupted. Fetch it again "
                         "from the producer's site."),
                  {file.filename().string()}}};
}

Error damaged(const std::filesystem::path& file) {
    return Error{Error::Code::CannotOpen,
                 {GEO_TR("%1: the archive is damaged and cannot be read. Fetch it again from the producer's site."),
                  {file.filename().string()}}};
}

Error tooLarge(const std::filesystem::path& file) {
    return Error{Error::Code::CannotOpen,
                 {GEO_TR("%1 unpacks to far more than a data file would: it was not opened. If you trust it, unpack it "
                         "yourself and drop the files."),
                  {file.filename().string()}}};
}

bool suspicious(std::int64_t unpacked, std::int64_t packed) {
    return unpacked > largestUnpacked ||
           (unpacked > alwaysFine && unpacked / std::max<std::int64_t>(packed, 1) > largestRatio);
}

std::int64_t sizeOf(const std::filesystem::path& file) {
    std::error_code failure;
    const auto size = std::filesystem::file_size(file, failure);
    return failure ? 0 : static_cast<std::int64_t>(size);
}

struct CloseArchive {
    void operator()(archive* a) const { archive_read_free(a); }
};
using ArchiveReader = std::unique_ptr<archive, CloseArchive>;

enum class Holds { OneFile, Anything };

ArchiveReader openArchive(const std::filesystem::path& file, Holds what) {
    ArchiveReader reader{archive_read_new()};
    archive_read_support_filter_all(reader.get());
    archive_read_support_format_raw(reader.get());
    if (what == Holds::Anything) {
        archive_read_support_format_tar(reader.get());
        archive_read_support_format_7zip(reader.get());
    }
    if (archive_read_open_filename(reader.get(), file.c_str(), 1 << 17) != ARCHIVE_OK)
        throw damaged(file);
    return reader;
}

/// libarchive says "truncated" in several ways; a bad checksum or header is damage.
Error archiveFailure(const std::filesystem::path& file, archive* reader) {
    const auto text = lowered(archive_error_string(reader) ? archive_error_string(reader) : "");
    const bool cut = text.find("truncat") != std::string::npos || text.find("unexpected end") != std::string::npos ||
                     text.find("end of file") != std::string::npos || text.find("premature") != std::string::npos ||
                     text.find("no progress is possible") != std::string::npos; // LZMA_BUF_ERROR
    return cut ? truncated(file) : damaged(file);
}

bool safePath(const std::string& member) {
    const std::filesystem::path path{member};
    if (member.empty() || path.is_absolute() || member.find('\\') != std::string::npos ||
        member.find('\0') != std::string::npos)
        return false;
    return std::none_of(path.begin(), path.end(), [](const auto& part) { return part == ".."; });
}

} // namespace

Packing packingOf(const std::filesystem::path& file) {
    std::error_code failure;
    if (!std::filesystem::exists(file, failure))
        throw Error{Error::Code::CannotOpen, {GEO_TR("%1 does not exist."), {file.string()}}};
    if (std::filesystem::is_directory(file, failure))
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 is a folder. Drop the files that are in it."), {file.string()}}};
    std::ifstream in{file, std::ios::binary};
    std::string start(512, '\0');
    if (!in)
        throw Error{Error::Code::CannotOpen, {GEO_TR("%1 cannot be opened."), {file.string()}}};
    in.read(start.data(), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(in.gcount()));
    if (start.empty())
        throw Error{Error::Code::CannotOpen, {GEO_TR("%1 is empty."), {file.filename().string()}}};
    const auto starts = [&](std::string_view magic) { return start.compare(0, magic.size(), magic) == 0; };
    if (starts("PK\x03\x04"))
        return Packing::Zip;
    if (starts("\x1F\x8B"))
        return gzipHoldsTar(file) ? Packing::Archive : Packing::Gzip;
    const bool tar = start.size() >= 262 && start.compare(257, 5, "ustar") == 0;
    if (tar ||
        starts(std::string_view{"\xFD"
                                "7zXZ\0",
                                6}) ||
        starts("BZh") || starts("7z\xBC\xAF\x27\x1C"))
        return Packing::Archive;
    return Packing::None;
}

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
    std::uint32_t directorySize = 0, directoryStart = 0;
    std::memcpy(&directorySize, bytes.data() + end + 12, 4);
    std::memcpy(&directoryStart, bytes.data() + end + 16, 4);
    const bool zip64 = directoryStart == 0xFFFFFFFF || directorySize == 0xFFFFFFFF;
    if (!zip64 &&
        static_cast<std::int64_t>(directoryStart) + directorySize > size - tail + static_cast<std::int64_t>(end))
        throw truncated(file);
}

bool gzipHoldsTar(const std::filesystem::path& file) {
    const auto reader = openArchive(file, Holds::Anything);
    archive_entry* entry = nullptr;
    if (archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK)
        return false;
    return (archive_format(reader.get()) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_TAR;
}

void checkGzipWhole(const std::filesystem::path& file, Progress& progress) {
    const auto reader = openArchive(file, Holds::OneFile);
    archive_entry* entry = nullptr;
    if (archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK)
        throw archiveFailure(file, reader.get());
    const auto packed = sizeOf(file);
    std::vector<char> buffer(1 << 18);
    std::int64_t unpacked = 0;
    for (;;) {
        const auto n = archive_read_data(reader.get(), buffer.data(), buffer.size());
        if (n < 0)
            throw archiveFailure(file, reader.get());
        if (n == 0)
            return;
        unpacked += n;
        if (suspicious(unpacked, packed))
            throw tooLarge(file);
        progress.report(std::min(1.0, static_cast<double>(archive_filter_bytes(reader.get(), -1)) /
                                          static_cast<double>(std::max<std::int64_t>(packed, 1))));
    }
}

std::string zipPath(const std::filesystem::path& file, const std::string& member) {
    // Braces: the archive's name need not end in .zip.
    return "/vsizip/{" + std::filesystem::absolute(file).string() + "}/" + member;
}

std::vector<std::string> zipMembers(const std::filesystem::path& file) {
    auto root = zipPath(file, "");
    root.pop_back(); // with its last slash, GDAL 3.6 lists no folder of the archive
    const CPLStringList names{VSIReadDirRecursive(root.c_str())};
    std::vector<std::string> members;
    std::int64_t unpacked = 0;
    for (int i = 0; i < names.Count(); ++i) {
        const std::string member = names[i];
        VSIStatBufL stat;
        if (member.ends_with('/') || VSIStatL(zipPath(file, member).c_str(), &stat) != 0)
            continue;
        if (isDataMember(member))
            unpacked += static_cast<std::int64_t>(stat.st_size);
        members.push_back(member);
    }
    if (suspicious(unpacked, sizeOf(file)))
        throw tooLarge(file);
    if (members.empty())
        throw damaged(file);
    return members;
}

bool isDataMember(std::string_view member) {
    static const std::vector<std::string_view> known = {".shp",  ".shx",      ".dbf",  ".prj", ".cpg", ".geojson",
                                                        ".json", ".topojson", ".gpkg", ".csv", ".txt", ".tsv"};
    const auto name = lowered(member);
    if (name.starts_with("__macosx/"))
        return false;
    return std::any_of(known.begin(), known.end(), [&](auto extension) { return name.ends_with(extension); });
}

UnpackedFolder::UnpackedFolder() {
    auto pattern = (std::filesystem::temp_directory_path() / "lisiere-XXXXXX").string();
    if (!mkdtemp(pattern.data()))
        throw Error{Error::Code::CannotWrite,
                    {GEO_TR("No temporary folder can be made in %1. Is the disk full?"),
                     {std::filesystem::temp_directory_path().string()}}};
    path = pattern;
}

UnpackedFolder::~UnpackedFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
}

namespace {

/// One member to disk. @returns its size.
std::int64_t writeMember(const std::filesystem::path& file, archive* reader, const std::filesystem::path& to,
                         std::int64_t before, Progress& progress) {
    std::filesystem::create_directories(to.parent_path());
    std::ofstream out{to, std::ios::binary};
    const auto packed = sizeOf(file);
    std::vector<char> buffer(1 << 18);
    std::int64_t size = 0;
    for (;;) {
        const auto n = archive_read_data(reader, buffer.data(), buffer.size());
        if (n < 0)
            throw archiveFailure(file, reader);
        if (n == 0)
            break;
        size += n;
        if (suspicious(before + size, packed))
            throw tooLarge(file);
        out.write(buffer.data(), n);
        progress.report(std::min(1.0, static_cast<double>(archive_filter_bytes(reader, -1)) /
                                          static_cast<double>(std::max<std::int64_t>(packed, 1))));
    }
    out.close();
    if (!out)
        throw Error{Error::Code::CannotWrite,
                    {GEO_TR("%1 cannot be unpacked: no room left in %2."),
                     {file.filename().string(), to.parent_path().string()}}};
    return size;
}

} // namespace

namespace {

/// A 7z says at its start where its table of contents ends: offset and size, after a head of 32 bytes (7zFormat.txt).
void check7zWhole(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    std::array<char, 32> head{};
    in.read(head.data(), head.size());
    if (std::string_view{head.data(), 6} != "7z\xBC\xAF\x27\x1C")
        return;
    std::uint64_t offset = 0, size = 0;
    std::memcpy(&offset, head.data() + 12, 8);
    std::memcpy(&size, head.data() + 20, 8);
    const auto present = static_cast<std::uint64_t>(sizeOf(file));
    if (in.gcount() < 32 || offset > present || size > present || 32 + offset + size > present)
        throw truncated(file);
}

} // namespace

std::shared_ptr<UnpackedFolder> unpack(const std::filesystem::path& file, Progress& progress) {
    check7zWhole(file);
    auto folder = std::make_shared<UnpackedFolder>();
    const auto reader = openArchive(file, Holds::Anything);
    std::int64_t unpacked = 0;
    for (;;) {
        archive_entry* entry = nullptr;
        const int status = archive_read_next_header(reader.get(), &entry);
        if (status == ARCHIVE_EOF)
            return folder;
        if (status < ARCHIVE_WARN)
            throw archiveFailure(file, reader.get());
        const char* name = archive_entry_pathname(entry);
        std::string member = name ? name : "";
        if (archive_format(reader.get()) == ARCHIVE_FORMAT_RAW) // x.geojson.xz: one file without a name
            member = file.stem().string();
        const bool plain = archive_format(reader.get()) == ARCHIVE_FORMAT_RAW ||
                           (archive_entry_filetype(entry) == AE_IFREG && !archive_entry_hardlink(entry));
        if (!plain || !safePath(member))
            continue;
        if (!isDataMember(member) && !member.ends_with("FICTIF.txt"))
            continue;
        unpacked += writeMember(file, reader.get(), folder->path / member, unpacked, progress);
        folder->members.push_back(member);
    }
}

} // namespace geo
