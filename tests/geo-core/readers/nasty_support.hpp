// What the tests of nasty files share: layers and archives made on the spot, one file through the whole path, and what
// came of it.
#pragma once

#include "reader_support.hpp"

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace nasty {

using support::TemporaryFolder;
using Path = std::filesystem::path;

/// One member of an archive, by default a plain file.
struct Member {
    std::string name, content;
    unsigned type = 0100000; ///< as in stat(): 0100000 a file, 0120000 a link, 0020000 a device
};

/// An archive as libarchive writes it. @param format "zip", "7zip", "gnutar", "raw" @param options as libarchive takes
/// them
Path pack(const Path& file, const char* format, const std::vector<Member>& members, const char* options = "",
          const char* passphrase = nullptr);
Path gzip(const Path& file, const std::string& content);
std::string contentOf(const Path& file);
/// Overwrites bytes of a file.
void patch(const Path& file, std::size_t at, const std::string& bytes);

/// One outline of a made-up layer.
struct Feature {
    std::string code, wkt;
};

/// A layer as GDAL writes it, with the columns CODE_QP and NOM_QP. @param crs anything PROJ knows; empty for none.
Path writeLayer(const Path& file, const char* driver, const std::vector<Feature>& features,
                const std::string& crs = "EPSG:2154", const char* layer = "perimeters");

/// A square of a kilometre near Montpellier in Lambert-93, k kilometres to the east.
std::string square(int k = 0);

/// What came of a file dropped on a new observatory.
struct Outcome {
    std::string said; ///< why it was refused, in plain English; empty if something was loaded
    std::int64_t rows = 0;
    std::vector<geo::Anomaly> anomalies;
    bool untouched = false; ///< the observatory is byte for byte what it was
    double seconds = 0;
    std::vector<std::string> names; ///< of the sources loaded: "a.zip!b.csv"
};
Outcome drop(const TemporaryFolder& folder, const Path& file);

/// A nasty file and what must come of it.
struct Case {
    const char* name;
    std::function<Path(const TemporaryFolder&)> make;
    const char* says;     ///< words of the refusal; empty: it is read
    int rows = 0;         ///< that are loaded where it is read
    const char* odd = ""; ///< words of an anomaly that is told
};
inline void PrintTo(const Case& nasty, std::ostream* out) { *out << nasty.name; }

/// Drops it and compares: answered within seconds, loaded as it should be or refused with the observatory untouched.
void check(const Case& nasty);

} // namespace nasty
