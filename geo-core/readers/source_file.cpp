#include "readers/source_file.hpp"

#include "base/sha256.hpp"
#include "readers/archive.hpp"
#include "readers/text_encoding.hpp"
#include "readers/workbook.hpp"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_vsi.h>

#include <fstream>
#include <set>

namespace geo {

namespace {

std::string extensionOf(std::string_view name) { return lowered(std::filesystem::path{name}.extension().string()); }

/// Is it the table or layer itself, rather than a part of a shapefile, a dictionary or a note?
bool standsForItself(const std::string& member, const std::vector<std::string>& members) {
    const auto extension = extensionOf(member);
    if (extension == ".shx" || extension == ".prj" || extension == ".cpg")
        return false;
    const auto isShapeOfIt = [&](const std::string& other) {
        return extensionOf(other) == ".shp" && lowered(std::filesystem::path{other}.replace_extension().string()) ==
                                                   lowered(std::filesystem::path{member}.replace_extension().string());
    };
    if (extension == ".dbf" && std::any_of(members.begin(), members.end(), isShapeOfIt))
        return false;
    const auto base = lowered(std::filesystem::path{member}.filename().string());
    return isDataMember(member) && !base.starts_with("meta_") && !base.starts_with("._") && base != "fictif.txt";
}

/// The .shp beside a part of it; the file itself for anything else.
std::filesystem::path wholeShapefile(const std::filesystem::path& file) {
    static const std::set<std::string> parts = {".shx", ".dbf", ".prj", ".cpg", ".sbn", ".sbx", ".qpj"};
    if (!parts.contains(extensionOf(file.string())))
        return file;
    for (const char* extension : {".shp", ".SHP"}) {
        auto shape = file;
        shape.replace_extension(extension);
        std::error_code failure;
        if (std::filesystem::exists(shape, failure))
            return shape;
    }
    if (extensionOf(file.string()) == ".dbf") // a table on its own
        return file;
    throw Error{Error::Code::CannotOpen,
                {GEO_TR("%1 is a part of a shapefile, and %2 is not beside it. Drop the .shp with all its parts."),
                 {file.filename().string(), file.stem().string() + ".shp"}}};
}

SourceFile sourceAt(const std::filesystem::path& file, const std::string& member, const std::string& gdalPath,
                    bool fictional) {
    SourceFile source;
    source.file = file;
    source.member = member;
    source.gdalPath = gdalPath;
    source.fictional = fictional;
    return source;
}

/// A workbook inside an archive is unpacked: two of the three formats are read from real files only.
std::vector<SourceFile> sheetsOfMember(const std::filesystem::path& file, const std::string& member,
                                       const std::string& gdalPath) {
    const auto folder = std::make_shared<UnpackedFolder>();
    const auto copy = folder->path / std::filesystem::path{member}.filename();
    if (CPLCopyFile(copy.c_str(), gdalPath.c_str()) != 0)
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1: the archive is damaged and cannot be read. Fetch it again from the producer's site."),
                     {file.filename().string()}}};
    return sheetsOf(file, member + "!", copy, folder);
}

/// One member of an archive; the sheets of a workbook. One that cannot be opened stays in the list: reading it says
/// why.
std::vector<SourceFile> sourcesOf(const std::filesystem::path& file, const std::string& member,
                                  const std::string& gdalPath, bool fictional) {
    if (!isWorkbookName(member))
        return {sourceAt(file, member, gdalPath, fictional)};
    try {
        auto sheets = sheetsOfMember(file, member, gdalPath);
        for (auto& sheet : sheets)
            sheet.fictional = fictional;
        return sheets;
    } catch (const Error&) {
        return {sourceAt(file, member, gdalPath, fictional)};
    }
}

std::vector<SourceFile> fromMembers(const std::filesystem::path& file, const std::vector<std::string>& members,
                                    const std::function<std::string(const std::string&)>& gdalPath) {
    bool fictional = false;
    for (const auto& member : members)
        fictional = fictional || lowered(std::filesystem::path{member}.filename().string()) == "fictif.txt";
    std::vector<SourceFile> sources;
    for (const auto& member : members)
        if (standsForItself(member, members))
            for (auto& source : sourcesOf(file, member, gdalPath(member), fictional))
                sources.push_back(std::move(source));
    std::sort(sources.begin(), sources.end(), [](const auto& a, const auto& b) { return a.member < b.member; });
    return sources;
}

std::vector<SourceFile> fromZip(const std::filesystem::path& file) {
    checkZipWhole(file);
    const auto members = zipMembers(file);
    if (workbookKindOf(file) != WorkbookKind::None)
        return sheetsOf(file, {}, file, nullptr);
    return fromMembers(file, members, [&](const std::string& member) { return zipPath(file, member); });
}

std::vector<SourceFile> fromArchive(const std::filesystem::path& file, Progress& progress) {
    const auto folder = unpack(file, progress);
    auto sources =
        fromMembers(file, folder->members, [&](const std::string& member) { return (folder->path / member).string(); });
    for (auto& source : sources)
        source.unpacked = folder;
    return sources;
}

void addToDigest(Sha256& digest, const std::filesystem::path& file, Progress& progress) {
    std::ifstream in{file, std::ios::binary};
    if (!in)
        throw Error{Error::Code::CannotOpen, {GEO_TR("%1 cannot be opened."), {file.string()}}};
    std::error_code failure;
    const auto size = static_cast<double>(std::filesystem::file_size(file, failure));
    double read = 0;
    std::vector<char> buffer(1 << 18);
    while (in.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) || in.gcount() > 0) {
        digest.add(std::string_view{buffer.data(), static_cast<std::size_t>(in.gcount())});
        read += static_cast<double>(in.gcount());
        progress.report(failure || size <= 0 ? 0 : std::min(1.0, read / size));
    }
}

std::string sha256Of(const std::filesystem::path& file, Progress& progress) {
    Sha256 digest;
    addToDigest(digest, file, progress);
    NoProgress nobody; // the other parts are small
    if (extensionOf(file.string()) == ".shp")
        for (const char* extension : {".dbf", ".DBF", ".prj", ".PRJ", ".cpg", ".CPG"}) {
            auto part = file;
            part.replace_extension(extension);
            std::error_code absent;
            if (std::filesystem::exists(part, absent))
                addToDigest(digest, part, nobody);
        }
    return hexadecimal(digest.finish());
}

} // namespace

std::string SourceFile::displayName() const {
    const auto name = file.filename().string();
    return member.empty() ? name : name + "!" + member;
}

namespace {

std::vector<SourceFile> list(const std::filesystem::path& named, Progress& progress) {
    const auto packing = packingOf(named);
    if (packing == Packing::Zip)
        return fromZip(named);
    if (packing == Packing::Archive)
        return fromArchive(named, progress);
    const auto file = wholeShapefile(named);
    if (workbookKindOf(file) == WorkbookKind::Xls)
        return sheetsOf(file, {}, file, nullptr);
    const auto path = std::filesystem::absolute(file).string();
    if (packing == Packing::Gzip) {
        checkGzipWhole(file, progress);
        return {sourceAt(file, "", "/vsigzip/" + path, false)};
    }
    const bool dictionary = lowered(file.filename().string()).starts_with("meta_");
    if (dictionary)
        return {};
    return {sourceAt(file, "", path, false)};
}

} // namespace

std::vector<SourceFile> sourcesIn(const std::filesystem::path& named, Progress& progress) {
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    CPLSetConfigOption("CPL_VSIL_GZIP_WRITE_PROPERTIES", "NO"); // GDAL would leave a file beside the user's
    ProgressPart listing{progress, 0, 0.5}, digesting{progress, 0.5, 1};
    auto sources = list(named, listing);
    if (sources.empty())
        return sources;
    const auto digest = sha256Of(sources.front().file, digesting);
    std::error_code ignored;
    const auto written = std::filesystem::last_write_time(sources.front().file, ignored);
    for (auto& source : sources) {
        source.sha256 = digest;
        source.written = written;
    }
    return sources;
}

bool isUnchanged(const SourceFile& source) {
    std::error_code failure;
    return std::filesystem::last_write_time(source.file, failure) == source.written && !failure;
}

std::string sha256Of(const SourceFile& source) {
    return isUnchanged(source) && !source.sha256.empty() ? source.sha256 : sha256Of(source.file);
}

std::string sha256Of(const std::filesystem::path& file) {
    NoProgress nobody;
    return sha256Of(file, nobody);
}

} // namespace geo
