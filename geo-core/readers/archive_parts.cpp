// What the files about archives share.
#include "readers/archive_parts.hpp"

#include "readers/text_encoding.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <cpl_conv.h>
#include <cpl_string.h>

#include <fstream>

namespace geo {

namespace {

constexpr std::int64_t largestUnpacked = std::int64_t{8} << 30; // the national IRIS contours are 0.3 GB, BD TOPO 6 GB
constexpr std::int64_t largestRatio = 300;                      // a wide table of empty cells packs about 40 to 1
constexpr std::int64_t alwaysFine = std::int64_t{256} << 20;    // small enough whatever the ratio

} // namespace

Allowance::Allowance(std::filesystem::path file) : m_file{std::move(file)}, m_packed{archives::sizeOf(m_file)} {}

void Allowance::take(std::int64_t bytes) {
    m_unpacked += std::clamp<std::int64_t>(bytes, 0, largestUnpacked + 1);
    if (m_unpacked > largestUnpacked ||
        (m_unpacked > alwaysFine && m_unpacked / std::max<std::int64_t>(m_packed, 1) > largestRatio))
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 unpacks to far more than a data file would: it was not opened. If you trust it, unpack "
                            "it yourself and drop the files."),
                     {m_file.filename().string()}}};
}

namespace archives {

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

Error locked(const std::filesystem::path& file) {
    return Error{Error::Code::CannotOpen,
                 {GEO_TR("%1 is protected by a password. Unpack it with the password, then drop the files."),
                  {file.filename().string()}}};
}

/// libarchive says "truncated" in several ways; a bad checksum or header is damage.
Error failure(const std::filesystem::path& file, archive* reader) {
    const auto text = lowered(archive_error_string(reader) ? archive_error_string(reader) : "");
    const auto says = [&](std::string_view words) { return text.find(words) != std::string::npos; };
    if (says("encrypt") || says("passphrase"))
        return locked(file);
    const bool cut = says("truncat") || says("unexpected end") || says("end of file") || says("premature") ||
                     says("no progress is possible"); // LZMA_BUF_ERROR
    return cut ? truncated(file) : damaged(file);
}

Error twice(const std::filesystem::path& file, const std::string& member) {
    return Error{Error::Code::CannotOpen,
                 {GEO_TR("%1 holds two files named %2, and nothing says which one is meant. Unpack it, then drop the "
                         "right one."),
                  {file.filename().string(), member}}};
}

void refuseUnusable(const std::filesystem::path& file, std::int64_t entries, std::int64_t refused, std::int64_t plain) {
    if (entries == 0)
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 is an archive with nothing in it. Fetch it again from the producer's site."),
                     {file.filename().string()}}};
    if (refused > 0 && plain == 0)
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1: the names in the archive lead out of it, or are links: it was not opened. A producer "
                            "does not make such files."),
                     {file.filename().string()}}};
}

std::int64_t sizeOf(const std::filesystem::path& file) {
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    return failed ? 0 : static_cast<std::int64_t>(size);
}

void Close::operator()(archive* a) const { archive_read_free(a); }

Reader open(const std::filesystem::path& file, Holds what) {
    Reader reader{archive_read_new()};
    if (what == Holds::Zip) {
        archive_read_support_format_zip_seekable(reader.get());
    } else {
        archive_read_support_filter_all(reader.get());
        archive_read_support_format_raw(reader.get());
    }
    if (what == Holds::Anything) {
        archive_read_support_format_tar(reader.get());
        archive_read_support_format_7zip(reader.get());
    }
    if (archive_read_open_filename(reader.get(), file.c_str(), 1 << 17) != ARCHIVE_OK)
        throw failure(file, reader.get());
    return reader;
}

archive_entry* next(const std::filesystem::path& file, archive* reader) {
    archive_entry* entry = nullptr;
    const int status = archive_read_next_header(reader, &entry);
    if (status == ARCHIVE_EOF)
        return nullptr;
    if (status < ARCHIVE_WARN)
        throw failure(file, reader);
    return entry;
}

Utf8Names::Utf8Names() : m_utf8{newlocale(LC_CTYPE_MASK, "C.UTF-8", locale_t{})}, m_before{} {
    if (m_utf8)
        m_before = uselocale(m_utf8);
}

Utf8Names::~Utf8Names() {
    if (!m_utf8)
        return;
    uselocale(m_before);
    freelocale(m_utf8);
}

namespace {

/// Zips of before 2007 and of Windows' own program carry no word about the encoding of names. French capitals and small
/// letters with accents are below 0xA6 in the code pages of DOS, from 0xC0 in Windows'.
std::string nameAsUtf8(const std::string& raw) {
    if (isUtf8(raw))
        return raw;
    const bool dos = std::any_of(raw.begin(), raw.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 && byte < 0xA0;
    });
    if (!dos)
        return fromWindows1252(raw);
    char* recoded = CPLRecode(raw.c_str(), "CP850", CPL_ENC_UTF8);
    std::string name = recoded ? recoded : "";
    CPLFree(recoded);
    return isUtf8(name) ? name : fromWindows1252(raw);
}

bool isDrive(std::string_view name) {
    return name.size() > 1 && name[1] == ':' && std::isalpha(static_cast<unsigned char>(name[0]));
}

} // namespace

std::optional<std::string> safeName(const std::string& raw) {
    auto name = nameAsUtf8(raw);
    std::replace(name.begin(), name.end(), '\\', '/');
    while (name.starts_with("./"))
        name.erase(0, 2);
    const bool control =
        std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    if (name.empty() || name.starts_with('/') || control || isDrive(name) || name.size() > 2000)
        return std::nullopt;
    for (const auto& part : std::filesystem::path{name})
        if (part == ".." || part.native().size() > 255)
            return std::nullopt;
    return name;
}

void write(const std::filesystem::path& file, archive* reader, const std::filesystem::path& to, Allowance& allowance,
           Progress& progress) {
    std::error_code failed;
    std::filesystem::create_directories(to.parent_path(), failed);
    std::ofstream out{to, std::ios::binary};
    const auto packed = static_cast<double>(std::max<std::int64_t>(sizeOf(file), 1));
    std::vector<char> buffer(1 << 18);
    while (out) {
        const auto n = archive_read_data(reader, buffer.data(), buffer.size());
        if (n < 0)
            throw failure(file, reader);
        if (n == 0)
            break;
        allowance.take(n);
        out.write(buffer.data(), n);
        progress.report(std::min(1.0, static_cast<double>(archive_filter_bytes(reader, -1)) / packed));
    }
    out.close();
    if (!out)
        throw Error{Error::Code::CannotWrite,
                    {GEO_TR("%1 cannot be unpacked: no room left in %2."),
                     {file.filename().string(), to.parent_path().string()}}};
}

} // namespace archives

} // namespace geo
