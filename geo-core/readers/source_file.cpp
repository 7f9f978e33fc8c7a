#include "readers/source_file.hpp"

#include "base/rising_progress.hpp"
#include "base/sha256.hpp"
#include "readers/archive.hpp"
#include "readers/text_encoding.hpp"
#include "readers/workbook.hpp"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_vsi.h>

#include <fstream>
#include <mutex>
#include <set>

namespace geo {

namespace {

std::string extensionOf(std::string_view name) { return lowered(std::filesystem::path{name}.extension().string()); }

/// A dictionary of variables as INSEE names it: meta_base-ic-logement-2021.CSV, or bpe2019_meta.csv.
bool isDictionary(std::string_view name) {
    const auto base = lowered(std::filesystem::path{name}.filename().string());
    return isDataMember(base) &&
           (base.starts_with("meta_") || std::filesystem::path{base}.stem().string().ends_with("_meta"));
}

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
    return isDataMember(member) && !isDictionary(base) && !base.starts_with("._") && base != "fictif.txt";
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

/// The dictionary that is named after a table (meta_base-ic-….CSV, meta_indic-….csv); the only one of an archive with
/// one table.
std::shared_ptr<const SourceFile> dictionaryOf(const SourceFile& table, const std::vector<SourceFile>& dictionaries,
                                               bool onlyTable) {
    const auto base = lowered(std::filesystem::path{table.member}.filename().string());
    for (const auto& dictionary : dictionaries)
        if (lowered(dictionary.member).ends_with(base))
            return std::make_shared<const SourceFile>(dictionary);
    return onlyTable && dictionaries.size() == 1 ? std::make_shared<const SourceFile>(dictionaries.front()) : nullptr;
}

std::vector<SourceFile> fromMembers(const std::filesystem::path& file, const std::vector<std::string>& members,
                                    const std::function<std::string(const std::string&)>& gdalPath) {
    bool fictional = false;
    for (const auto& member : members)
        fictional = fictional || lowered(std::filesystem::path{member}.filename().string()) == "fictif.txt";
    std::vector<SourceFile> sources, dictionaries;
    for (const auto& member : members)
        if (standsForItself(member, members))
            for (auto& source : sourcesOf(file, member, gdalPath(member), fictional))
                sources.push_back(std::move(source));
        else if (isDictionary(member))
            dictionaries.push_back(sourceAt(file, member, gdalPath(member), fictional));
    if (sources.empty())
        return dictionaries;
    for (auto& source : sources)
        source.dictionary = dictionaryOf(source, dictionaries, sources.size() == 1);
    std::sort(sources.begin(), sources.end(), [](const auto& a, const auto& b) { return a.member < b.member; });
    return sources;
}

/// What listing one file that the user named carries along, down into the archives in it.
struct Listing {
    Allowance allowance;
    Progress& progress;
    int depth = 0; ///< archives around
};

std::vector<SourceFile> list(const std::filesystem::path& named, Listing& listing);

/// An archive in an archive: what is in it, named from outside.
std::vector<SourceFile> fromInner(const std::filesystem::path& file, const std::string& member,
                                  const std::shared_ptr<UnpackedFolder>& folder, Listing& listing) {
    if (listing.depth > 0)
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 is an archive in an archive and holds another one (%2). Unpack it, then drop the "
                            "files."),
                     {file.filename().string(), member}}};
    ++listing.depth;
    std::vector<SourceFile> sources;
    try {
        sources = list(folder->path / member, listing);
    } catch (const Error& error) {
        throw error.within({GEO_TR("%1"), {file.filename().string()}});
    }
    --listing.depth;
    for (auto& source : sources) {
        source.file = file;
        source.member = source.member.empty() ? member : member + "/" + source.member;
        source.unpacked = std::make_shared<std::vector<std::shared_ptr<void>>>(
            std::vector<std::shared_ptr<void>>{folder, source.unpacked});
    }
    return sources;
}

std::vector<SourceFile> fromFolder(const std::filesystem::path& file, const std::vector<std::string>& members,
                                   const std::shared_ptr<UnpackedFolder>& folder, Listing& listing) {
    auto sources =
        fromMembers(file, members, [&](const std::string& member) { return (folder->path / member).string(); });
    for (auto& source : sources) {
        source.unpacked = folder;
        if (source.dictionary) {
            auto dictionary = *source.dictionary;
            dictionary.unpacked = folder;
            source.dictionary = std::make_shared<const SourceFile>(std::move(dictionary));
        }
    }
    for (const auto& member : members)
        if (isPackedMember(member) && !lowered(member).starts_with("meta_"))
            for (auto& source : fromInner(file, member, folder, listing))
                sources.push_back(std::move(source));
    return sources;
}

void refuseTooMany(const std::filesystem::path& file, std::size_t sources) {
    constexpr std::size_t most = 5000; // a file per commune of a region
    if (sources > most)
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 holds %2 tables and layers, more than can be looked at. Unpack it, then drop those "
                            "you need."),
                     {file.filename().string(), static_cast<std::int64_t>(sources)}}};
}

std::vector<SourceFile> fromZip(const std::filesystem::path& file, Listing& listing) {
    checkZipWhole(file);
    const auto contents = zipContents(file, listing.allowance);
    const auto& members = contents.members;
    if (workbookKindOf(file) != WorkbookKind::None)
        return sheetsOf(file, {}, file, nullptr);
    std::vector<std::string> inPlace;
    std::copy_if(members.begin(), members.end(), std::back_inserter(inPlace),
                 [&](const auto& member) { return !contents.toUnpack.contains(member); });
    auto sources = fromMembers(file, inPlace, [&](const std::string& member) { return zipPath(file, member); });
    refuseTooMany(file, sources.size() + contents.toUnpack.size());
    if (!contents.toUnpack.empty()) {
        const auto folder = unpackZip(file, contents.toUnpack, listing.allowance, listing.progress);
        for (auto& source : fromFolder(file, folder->members, folder, listing))
            sources.push_back(std::move(source));
    }
    return sources;
}

std::vector<SourceFile> fromArchive(const std::filesystem::path& file, Listing& listing) {
    const auto folder = unpack(file, listing.allowance, listing.progress);
    auto sources = fromFolder(file, folder->members, folder, listing);
    refuseTooMany(file, sources.size());
    return sources;
}

void addToDigest(Sha256& digest, const std::filesystem::path& file, const std::function<void(std::size_t)>& added) {
    std::ifstream in{file, std::ios::binary};
    if (!in)
        throw Error{Error::Code::CannotOpen, {GEO_TR("%1 cannot be opened."), {file.string()}}};
    std::vector<char> buffer(1 << 18);
    while (in.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) || in.gcount() > 0) {
        digest.add(std::string_view{buffer.data(), static_cast<std::size_t>(in.gcount())});
        added(static_cast<std::size_t>(in.gcount()));
    }
}

} // namespace

std::string SourceFile::displayName() const {
    const auto name = file.filename().string();
    return name + (member.empty() ? "" : "!" + member) + (layer.empty() ? "" : "!" + layer);
}

namespace {

/// meta_X.csv beside X.csv, whatever the case of its extension, or packed by itself.
std::shared_ptr<const SourceFile> dictionaryBeside(const std::filesystem::path& file, Listing& listing) {
    for (const char* extension : {".csv", ".CSV", ".txt", ".zip"}) {
        const auto beside = file.parent_path() / ("meta_" + file.stem().string() + extension);
        std::error_code failure;
        if (!std::filesystem::is_regular_file(beside, failure))
            continue;
        if (std::string_view{extension} != ".zip")
            return std::make_shared<const SourceFile>(
                sourceAt(beside, "", std::filesystem::absolute(beside).string(), false));
        try {
            const auto packed = fromZip(beside, listing);
            return packed.size() == 1 ? std::make_shared<const SourceFile>(packed.front()) : nullptr;
        } catch (const Error&) {
            return nullptr; // nobody named it: the table is read without it
        }
    }
    return nullptr;
}

std::vector<SourceFile> list(const std::filesystem::path& named, Listing& listing) {
    const auto packing = packingOf(named);
    if (packing == Packing::Zip)
        return fromZip(named, listing);
    // x.csv.gz, not a gz that someone called x.zip; a GeoPackage is read here and there, which a stream cannot do.
    const auto packed = named.stem().string();
    const bool saysWhatItIs = isDataMember(packed) && extensionOf(packed) != ".gpkg";
    if (packing == Packing::Archive || (packing == Packing::Gzip && !saysWhatItIs))
        return fromArchive(named, listing);
    const auto file = wholeShapefile(named);
    if (workbookKindOf(file) == WorkbookKind::Xls)
        return sheetsOf(file, {}, file, nullptr);
    const auto path = std::filesystem::absolute(file).string();
    if (packing == Packing::Gzip) {
        checkGzipWhole(file, listing.allowance, listing.progress);
        return {sourceAt(file, "", "/vsigzip/" + path, false)};
    }
    auto source = sourceAt(file, "", path, false);
    const auto extension = extensionOf(path);
    if ((extension == ".csv" || extension == ".txt") && !isDictionary(path))
        source.dictionary = dictionaryBeside(file, listing);
    return {std::move(source)};
}

} // namespace

/// Filled by the first who asks.
struct FileDigest {
    std::mutex busy;
    std::string sha256, stamp;
};

std::vector<SourceFile> sourcesIn(const std::filesystem::path& named, Progress& progress) {
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    CPLSetConfigOption("CPL_VSIL_GZIP_WRITE_PROPERTIES", "NO"); // GDAL would leave a file beside the user's
    RisingProgress rising{progress};                            // archives in an archive each begin at 0 again
    Listing listing{Allowance{named}, rising};
    auto sources = list(named, listing);
    const auto digest = std::make_shared<FileDigest>();
    for (auto& source : sources)
        source.digest = digest;
    return sources;
}

std::string sha256Of(const SourceFile& source, Progress& progress) {
    if (!source.digest)
        return sha256Of(source.file, progress);
    const std::scoped_lock lock{source.digest->busy};
    const auto stamp = stampOf(source.file);
    if (source.digest->sha256.empty() || source.digest->stamp != stamp) {
        source.digest->sha256 = sha256Of(source.file, progress);
        source.digest->stamp = stamp;
    }
    return source.digest->sha256;
}

namespace {

/// The file, and the parts beside a .shp that count.
std::vector<std::filesystem::path> partsOf(const std::filesystem::path& file) {
    std::vector<std::filesystem::path> parts{file};
    if (extensionOf(file.string()) == ".shp")
        for (const char* extension : {".dbf", ".DBF", ".prj", ".PRJ", ".cpg", ".CPG"}) {
            auto part = file;
            part.replace_extension(extension);
            std::error_code failure;
            if (std::filesystem::exists(part, failure))
                parts.push_back(part);
        }
    return parts;
}

} // namespace

std::string stampOf(const std::filesystem::path& file) {
    std::string stamp;
    for (const auto& part : partsOf(file)) {
        std::error_code failure;
        stamp += std::to_string(std::filesystem::file_size(part, failure)) + ":" +
                 std::to_string(std::filesystem::last_write_time(part, failure).time_since_epoch().count()) + " ";
    }
    return stamp;
}

std::string sha256Of(const std::filesystem::path& file, Progress& progress) {
    const auto parts = partsOf(file);
    std::uintmax_t bytes = 0;
    for (const auto& part : parts) {
        std::error_code failure;
        bytes += std::filesystem::file_size(part, failure);
    }
    Sha256 digest;
    std::uintmax_t done = 0;
    for (const auto& part : parts)
        addToDigest(digest, part, [&](std::size_t n) {
            done += n;
            progress.report(std::min(1.0, static_cast<double>(done) / static_cast<double>(bytes)));
        });
    return hexadecimal(digest.finish());
}

std::string sha256Of(const std::filesystem::path& file) {
    NoProgress nobody;
    return sha256Of(file, nobody);
}

} // namespace geo
