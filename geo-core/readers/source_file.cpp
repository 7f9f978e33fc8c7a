#include "readers/source_file.hpp"

#include "base/sha256.hpp"
#include "readers/archive.hpp"
#include "readers/text_encoding.hpp"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_vsi.h>

#include <fstream>
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
bool standsForItself(std::string_view member) {
    const auto extension = extensionOf(member);
    if (extension == ".shx" || extension == ".dbf" || extension == ".prj" || extension == ".cpg")
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
        if (standsForItself(member))
            sources.push_back(sourceAt(file, member, gdalPath(member), fictional));
        else if (isDictionary(member))
            dictionaries.push_back(sourceAt(file, member, gdalPath(member), fictional));
    if (sources.empty())
        return dictionaries;
    for (auto& source : sources)
        source.dictionary = dictionaryOf(source, dictionaries, sources.size() == 1);
    std::sort(sources.begin(), sources.end(), [](const auto& a, const auto& b) { return a.member < b.member; });
    return sources;
}

std::vector<SourceFile> fromZip(const std::filesystem::path& file) {
    checkZipWhole(file);
    const auto members = zipMembers(file);
    if (std::find(members.begin(), members.end(), "[Content_Types].xml") != members.end() ||
        std::find(members.begin(), members.end(), "mimetype") != members.end())
        throw Error{Error::Code::Unrecognised,
                    {GEO_TR("%1 is a spreadsheet workbook. Save the sheet as CSV (UTF-8), then drop that file."),
                     {file.filename().string()}}};
    return fromMembers(file, members, [&](const std::string& member) { return zipPath(file, member); });
}

std::vector<SourceFile> fromArchive(const std::filesystem::path& file, Progress& progress) {
    const auto folder = unpack(file, progress);
    auto sources =
        fromMembers(file, folder->members, [&](const std::string& member) { return (folder->path / member).string(); });
    for (auto& source : sources) {
        source.unpacked = folder;
        if (source.dictionary) {
            auto dictionary = *source.dictionary;
            dictionary.unpacked = folder;
            source.dictionary = std::make_shared<const SourceFile>(std::move(dictionary));
        }
    }
    return sources;
}

void addToDigest(Sha256& digest, const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    if (!in)
        throw Error{Error::Code::CannotOpen, {GEO_TR("%1 cannot be opened."), {file.string()}}};
    std::vector<char> buffer(1 << 18);
    while (in.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) || in.gcount() > 0)
        digest.add(std::string_view{buffer.data(), static_cast<std::size_t>(in.gcount())});
}

} // namespace

std::string SourceFile::displayName() const {
    const auto name = file.filename().string();
    return member.empty() ? name : name + "!" + member;
}

namespace {

/// meta_X.csv beside X.csv, whatever the case of its extension, or packed by itself.
std::shared_ptr<const SourceFile> dictionaryBeside(const std::filesystem::path& file) {
    for (const char* extension : {".csv", ".CSV", ".txt", ".zip"}) {
        const auto beside = file.parent_path() / ("meta_" + file.stem().string() + extension);
        std::error_code failure;
        if (!std::filesystem::is_regular_file(beside, failure))
            continue;
        if (std::string_view{extension} != ".zip")
            return std::make_shared<const SourceFile>(
                sourceAt(beside, "", std::filesystem::absolute(beside).string(), false));
        try {
            const auto packed = fromZip(beside);
            return packed.size() == 1 ? std::make_shared<const SourceFile>(packed.front()) : nullptr;
        } catch (const Error&) {
            return nullptr; // nobody named it: the table is read without it
        }
    }
    return nullptr;
}

std::vector<SourceFile> list(const std::filesystem::path& named, Progress& progress) {
    const auto packing = packingOf(named);
    if (packing == Packing::Zip)
        return fromZip(named);
    if (packing == Packing::Archive)
        return fromArchive(named, progress);
    const auto file = wholeShapefile(named);
    const auto path = std::filesystem::absolute(file).string();
    if (packing == Packing::Gzip) {
        checkGzipWhole(file, progress);
        return {sourceAt(file, "", "/vsigzip/" + path, false)};
    }
    auto source = sourceAt(file, "", path, false);
    const auto extension = extensionOf(path);
    if ((extension == ".csv" || extension == ".txt") && !isDictionary(path))
        source.dictionary = dictionaryBeside(file);
    return {std::move(source)};
}

} // namespace

std::vector<SourceFile> sourcesIn(const std::filesystem::path& named, Progress& progress) {
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    CPLSetConfigOption("CPL_VSIL_GZIP_WRITE_PROPERTIES", "NO"); // GDAL would leave a file beside the user's
    auto sources = list(named, progress);
    if (sources.empty())
        return sources;
    const auto digest = sha256Of(sources.front().file);
    std::error_code ignored;
    const auto written = std::filesystem::last_write_time(sources.front().file, ignored);
    for (auto& source : sources) {
        source.sha256 = digest;
        source.written = written;
    }
    return sources;
}

std::string sha256Of(const SourceFile& source) {
    std::error_code failure;
    const bool same = std::filesystem::last_write_time(source.file, failure) == source.written && !failure;
    return same && !source.sha256.empty() ? source.sha256 : sha256Of(source.file);
}

std::string sha256Of(const std::filesystem::path& file) {
    Sha256 digest;
    addToDigest(digest, file);
    if (extensionOf(file.string()) == ".shp")
        for (const char* extension : {".dbf", ".DBF", ".prj", ".PRJ", ".cpg", ".CPG"}) {
            auto part = file;
            part.replace_extension(extension);
            std::error_code failure;
            if (std::filesystem::exists(part, failure))
                addToDigest(digest, part);
        }
    return hexadecimal(digest.finish());
}

} // namespace geo
