#include "readers/archive.hpp"

#include "base/error.hpp"
#include "readers/archive_parts.hpp"
#include "readers/text_encoding.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <cstdlib>
#include <cstring>
#include <fstream>

namespace geo {

using namespace archives;

namespace {

/// A pipe would be waited for, a device read for ever.
void refuseWhatIsNoFile(const std::filesystem::path& file) {
    std::error_code failed;
    const auto status = std::filesystem::status(file, failed);
    if (status.type() == std::filesystem::file_type::not_found)
        throw Error{Error::Code::CannotOpen, {GEO_TR("%1 does not exist."), {file.string()}}};
    if (std::filesystem::is_directory(status))
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 is a folder. Drop the files that are in it."), {file.string()}}};
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 is a device or a pipe, not a file. Save what it gives in a file, then drop that."),
                     {file.string()}}};
}

/// The first bytes of a file.
std::string startOf(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    std::string start(4096, '\0');
    if (!in)
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 cannot be opened. Check that you have the right to read it."), {file.string()}}};
    in.read(start.data(), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(in.gcount()));
    return start;
}

bool isTar(std::string_view start) { return start.size() >= 262 && start.substr(257, 5) == "ustar"; }

} // namespace

Packing packingOf(const std::filesystem::path& file) {
    refuseWhatIsNoFile(file);
    const auto start = startOf(file);
    const auto name = file.filename().string();
    if (start.empty())
        throw Error{Error::Code::CannotOpen, {GEO_TR("%1 is empty."), {name}}};
    if (start.find_first_not_of('\0') == std::string::npos)
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 begins with nothing but zeros: the copy or the download failed. Fetch it again from "
                            "the producer's site."),
                     {name}}};
    const auto starts = [&](std::string_view magic) { return start.compare(0, magic.size(), magic) == 0; };
    if (starts("PK\x03\x04") || starts("PK\x05\x06") || starts("PK\x07\x08"))
        return Packing::Zip;
    if (starts("\x1F\x8B"))
        return gzipHoldsTar(file) ? Packing::Archive : Packing::Gzip;
    if (starts("Rar!\x1A"))
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 is a RAR archive, which is not read here. Unpack it, then drop the files."), {name}}};
    const bool xz = starts(std::string_view{"\xFD"
                                            "7zXZ\0",
                                            6});
    if (isTar(start) || xz || starts("BZh") || starts("7z\xBC\xAF\x27\x1C"))
        return Packing::Archive;
    return Packing::None;
}

bool gzipHoldsTar(const std::filesystem::path& file) {
    const auto reader = open(file, Holds::Anything);
    archive_entry* entry = nullptr;
    if (archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK)
        return false;
    return (archive_format(reader.get()) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_TAR;
}

void checkGzipWhole(const std::filesystem::path& file, Allowance& allowance, Progress& progress) {
    const auto reader = open(file, Holds::OneFile);
    archive_entry* entry = nullptr;
    if (archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK)
        throw failure(file, reader.get());
    const auto packed = static_cast<double>(std::max<std::int64_t>(sizeOf(file), 1));
    std::vector<char> buffer(1 << 18);
    for (;;) {
        const auto n = archive_read_data(reader.get(), buffer.data(), buffer.size());
        if (n < 0)
            throw failure(file, reader.get());
        if (n == 0)
            return;
        allowance.take(n);
        progress.report(std::min(1.0, static_cast<double>(archive_filter_bytes(reader.get(), -1)) / packed));
    }
}

bool isDataMember(std::string_view member) {
    static const std::vector<std::string_view> known = {".shp",  ".shx",      ".dbf",  ".prj",  ".cpg",
                                                        ".json", ".topojson", ".gpkg", ".csv",  ".txt",
                                                        ".tsv",  ".geojson",  ".xlsx", ".xlsm", ".ods",
                                                        ".xls"};
    const auto name = lowered(member);
    if (name.starts_with("__macosx/"))
        return false;
    return std::any_of(known.begin(), known.end(), [&](auto extension) { return name.ends_with(extension); });
}

bool isPackedMember(std::string_view member) {
    static const std::vector<std::string_view> known = {".zip", ".7z", ".gz", ".tgz", ".tar", ".xz", ".bz2"};
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

/// The one file in a gz or xz has no name of its own: that of the archive without its last extension, and where this
/// tells nothing (a gz under the name of a zip) an extension that fits its content.
void nameSingleFile(const std::filesystem::path& file, UnpackedFolder& folder, const std::string& unpacked) {
    auto name = file.stem().string();
    if (!isDataMember(name) && !isPackedMember(name)) {
        const auto start = startOf(folder.path / unpacked);
        const auto first = start.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
        const bool json = first != std::string::npos && (start[first] == '{' || start[first] == '[');
        name += start.starts_with("SQLite format 3") ? ".gpkg" : json ? ".geojson" : ".csv";
    }
    std::error_code failed;
    std::filesystem::rename(folder.path / unpacked, folder.path / name, failed);
    if (failed)
        throw damaged(file);
    folder.members.push_back(name);
}

bool isPlainFile(archive_entry* entry) {
    return archive_entry_filetype(entry) == AE_IFREG && !archive_entry_hardlink(entry) && !archive_entry_symlink(entry);
}

/// Goes through an archive. What it held is counted, so that one of which nothing could be used can say why.
class Unpacking {
public:
    Unpacking(const std::filesystem::path& file, Allowance& allowance, Progress& progress)
        : m_file{file}, m_allowance{allowance}, m_progress{progress} {}

    void take(archive* reader, archive_entry* entry) {
        ++m_entries;
        const char* name = archive_entry_pathname(entry);
        const auto member = safeName(name ? name : "");
        if (!isPlainFile(entry) || !member) {
            m_refused += archive_entry_filetype(entry) != AE_IFDIR;
            return;
        }
        ++m_plain;
        if (!isDataMember(*member) && !isPackedMember(*member))
            return;
        if (archive_entry_is_encrypted(entry))
            throw locked(m_file);
        const auto to = m_folder->path / *member;
        std::error_code none;
        if (std::filesystem::exists(to, none))
            throw twice(m_file, *member);
        write(m_file, reader, to, m_allowance, m_progress);
        m_folder->members.push_back(*member);
    }

    void takeSingle(archive* reader) {
        ++m_entries;
        ++m_plain;
        write(m_file, reader, m_folder->path / "content", m_allowance, m_progress);
        nameSingleFile(m_file, *m_folder, "content");
    }

    std::shared_ptr<UnpackedFolder> result() const {
        refuseUnusable(m_file, m_entries, m_refused, m_plain);
        return m_folder;
    }

private:
    const std::filesystem::path& m_file;
    Allowance& m_allowance;
    Progress& m_progress;
    std::shared_ptr<UnpackedFolder> m_folder = std::make_shared<UnpackedFolder>();
    std::int64_t m_entries = 0, m_refused = 0, m_plain = 0;
};

} // namespace

std::shared_ptr<UnpackedFolder> unpack(const std::filesystem::path& file, Allowance& allowance, Progress& progress) {
    check7zWhole(file);
    const Utf8Names names;
    Unpacking unpacking{file, allowance, progress};
    const auto reader = open(file, Holds::Anything);
    while (auto* entry = next(file, reader.get())) {
        if (archive_format(reader.get()) == ARCHIVE_FORMAT_RAW)
            unpacking.takeSingle(reader.get());
        else
            unpacking.take(reader.get(), entry);
    }
    return unpacking.result();
}

} // namespace geo
