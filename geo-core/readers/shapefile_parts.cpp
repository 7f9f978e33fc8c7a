#include "readers/shapefile_parts.hpp"

#include "readers/text_encoding.hpp"

#include <cpl_vsi.h>

namespace geo {

namespace {

bool exists(const std::string& path) {
    VSIStatBufL stat;
    return VSIStatExL(path.c_str(), &stat, VSI_STAT_EXISTS_FLAG) == 0;
}

std::int64_t sizeOf(const std::string& path) {
    VSIStatBufL stat;
    return VSIStatL(path.c_str(), &stat) == 0 ? static_cast<std::int64_t>(stat.st_size) : 0;
}

/// The path of a part (".dbf"), whatever its case; empty if there is none.
std::string partOf(const SourceFile& shp, std::string_view extension) {
    const auto base = shp.gdalPath.substr(0, shp.gdalPath.size() - 4);
    std::string capital{extension};
    for (auto& c : capital)
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    for (const auto& path : {base + std::string{extension}, base + capital})
        if (exists(path))
            return path;
    return {};
}

struct Close {
    void operator()(VSILFILE* file) const { VSIFCloseL(file); }
};
using File = std::unique_ptr<VSILFILE, Close>;

std::string start(const std::string& path, std::size_t bytes) {
    const File file{VSIFOpenL(path.c_str(), "rb")};
    std::string text(bytes, '\0');
    text.resize(file ? VSIFReadL(text.data(), 1, text.size(), file.get()) : 0);
    return text;
}

/// Unsigned, most significant byte last; 0 where the text is too short.
std::int64_t number(const std::string& text, std::size_t at, std::size_t length) {
    std::int64_t value = 0;
    for (std::size_t i = length; i-- > 0 && text.size() >= at + length;)
        value = value << 8 | static_cast<unsigned char>(text[at + i]);
    return value;
}

/// dBase III: rows at 4, length of the head at 8, length of a row at 10; lowest byte first.
struct TableHead {
    std::int64_t rows = 0, head = 0, row = 0;
    explicit TableHead(const std::string& dbf) {
        const auto bytes = start(dbf, 32);
        rows = number(bytes, 4, 4);
        head = number(bytes, 8, 2);
        row = number(bytes, 10, 2);
    }
};

void requirePart(const SourceFile& shp, const char* extension) {
    if (partOf(shp, extension).empty())
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1: the %2 file is missing. A shapefile is several files of the same name (.shp .shx .dbf "
                            ".prj): put them together again, then drop the .shp."),
                     {shp.displayName(), std::string{extension}}}};
}

/// The .shp says at byte 24 how long it is, in words of two bytes, highest byte first; the .shx has a head of 100 bytes
/// and 8 for each outline (ESRI Shapefile Technical Description, 1998).
void checkLengths(const SourceFile& shp) {
    const auto head = start(shp.gdalPath, 28);
    std::int64_t words = 0;
    for (std::size_t i = 24; i < head.size(); ++i)
        words = words << 8 | static_cast<unsigned char>(head[i]);
    const auto there = sizeOf(shp.gdalPath);
    if (there < 2 * words || there > 4 * words + 1'000'000)
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 is damaged: it says it is %2 bytes long, and it is %3. Fetch it again from the "
                            "producer's site."),
                     {shp.displayName(), 2 * words, there}}};
    const auto outlines = (sizeOf(partOf(shp, ".shx")) - 100) / 8;
    const TableHead table{partOf(shp, ".dbf")};
    if (outlines != table.rows)
        throw Error{Error::Code::Malformed,
                    {GEO_TR("%1: %2 outlines in the .shx and %3 rows in the .dbf: these files do not belong together. "
                            "Fetch them all again from the producer's site."),
                     {shp.displayName(), std::max<std::int64_t>(outlines, 0), table.rows}}};
}

} // namespace

void checkParts(const SourceFile& shp) {
    requirePart(shp, ".shx");
    requirePart(shp, ".dbf");
    if (partOf(shp, ".prj").empty() && shp.choices.epsg == 0)
        throw Error{
            Error::Code::MissingCrs,
            {GEO_TR("%1: the .prj file is missing, so nothing says in which system the coordinates are. Fetch it "
                    "from the producer, or copy one from a file of the same system."),
             {shp.displayName()}}};
    checkLengths(shp);
}

std::string projectionText(const SourceFile& shp) {
    constexpr std::size_t most = 16384;
    return start(partOf(shp, ".prj"), most);
}

std::optional<std::string> statedEncoding(const SourceFile& shp) {
    const auto cpg = partOf(shp, ".cpg");
    if (cpg.empty())
        return std::nullopt;
    auto name = lowered(trimmed(start(cpg, 256)));
    while (!name.empty() && (name.back() == '\n' || name.back() == '\r'))
        name.pop_back();
    if (name.find("utf-8") != std::string::npos || name == "utf8" || name == "65001")
        return "UTF-8";
    if (name.find("1252") != std::string::npos || name.find("8859-1") != std::string::npos ||
        name.find("88591") != std::string::npos || name.find("latin1") != std::string::npos)
        return "Windows-1252";
    return std::nullopt;
}

void eachPieceOfTable(const SourceFile& shp, const std::function<void(std::string_view)>& piece) {
    const auto dbf = partOf(shp, ".dbf");
    const TableHead table{dbf};
    const File file{VSIFOpenL(dbf.c_str(), "rb")};
    if (!file || VSIFSeekL(file.get(), static_cast<vsi_l_offset>(table.head), SEEK_SET) != 0)
        return;
    auto left = static_cast<std::size_t>(table.rows * table.row);
    std::string bytes(std::size_t{1} << 18, '\0');
    while (left > 0) {
        const auto n = VSIFReadL(bytes.data(), 1, std::min(left, bytes.size()), file.get());
        if (n == 0)
            return;
        piece(std::string_view{bytes.data(), n});
        left -= n;
    }
}

std::int64_t deletedRows(const SourceFile& shp) {
    const auto dbf = partOf(shp, ".dbf");
    const TableHead table{dbf};
    const File file{VSIFOpenL(dbf.c_str(), "rb")};
    std::int64_t deleted = 0;
    for (std::int64_t row = 0; file && row < table.rows; ++row) {
        char mark = ' ';
        if (VSIFSeekL(file.get(), static_cast<vsi_l_offset>(table.head + row * table.row), SEEK_SET) != 0 ||
            VSIFReadL(&mark, 1, 1, file.get()) != 1)
            break;
        deleted += mark == '*';
    }
    return deleted;
}

} // namespace geo
