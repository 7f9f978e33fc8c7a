// A file as the user dropped it: plain, in a zip, gz or tar (tar.gz, tar.xz), with what lies beside it.
#pragma once

#include "base/error.hpp"
#include "base/progress.hpp"
#include "geometry/zone_set.hpp"
#include "readers/table_reading.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace geo {

struct FileDigest;

/// What the user says of a file where the file itself does not, or says it wrongly.
struct SourceChoices {
    TableReading reading;               ///< how its tables are written
    std::vector<std::string> key;       ///< columns whose cells, put together, are the official code of a row
    std::optional<GeographyKind> level; ///< of that code
    int epsg = 0;                       ///< of its coordinates; 0: as the file says
    int convention = 0; ///< of data that came under a convention the smallest count that may leave; 0: published
};

/// One readable thing: a table or a layer, perhaps inside an archive. A zip with one table in it is that table; a zip
/// with several layers gives several. Members that are not data (PDF, .prj, .dbf of a shapefile …) are not listed; a
/// dictionary of variables (meta_ …) is only where there is nothing else.
struct SourceFile {
    std::filesystem::path file; ///< what the user named
    std::string member;         ///< path inside the archive, empty for a plain file
    std::string layer;          ///< of a GeoPackage that holds several, else empty
    std::string sheet;          ///< of a workbook; also at the end of `member`
    std::string gdalPath; ///< what GDAL opens: the file, "/vsizip/…", "/vsigzip/…", "/vsitar/…", or an unpacked copy
    std::string displayName() const;    ///< "REVN_2022.zip!REVN_2022.csv": what messages name
    SourceChoices choices;              ///< obeyed by every reader
    bool fictional = false;             ///< the archive holds FICTIF.txt: data made up for demonstration
    std::shared_ptr<FileDigest> digest; ///< of `file`, see sha256Of(): made when first asked for, once for all members
    std::shared_ptr<void> unpacked;     ///< keeps a temporary copy alive (tar.xz) until the last use
    std::shared_ptr<const SourceFile> dictionary; ///< its meta_ file, in the same archive or beside it; null if none
};

/// What is in a file; archives in an archive are opened once. @throws Error::Code::CannotOpen (absent, empty, a pipe,
/// a damaged archive "stops before its end", one protected by a password …).
std::vector<SourceFile> sourcesIn(const std::filesystem::path& file, Progress& progress);

/// SHA-256 of the file as it lies on disk, hexadecimal; for a shapefile of its .shp, .dbf, .prj and .cpg one after the
/// other, since a corrected table is another file. @throws Error::Code::CannotOpen
std::string sha256Of(const std::filesystem::path& file, Progress& progress);
std::string sha256Of(const std::filesystem::path& file); ///< of a small one
/// The same for a listed source: read again only if the file was written to since.
std::string sha256Of(const SourceFile& source, Progress& progress);

/// Size and time of writing of a file and, for a shapefile, of its parts: another stamp, another content.
std::string stampOf(const std::filesystem::path& file);

} // namespace geo
