// Archives: what packs a file, whether it is whole, and unpacking without trusting it. Private to the readers.
#pragma once

#include "base/progress.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

enum class Packing { None, Zip, Gzip, Archive }; ///< Archive: tar in any compression, 7z, a single file in xz or bz2

/// From the first bytes, not from the name. @throws Error::Code::CannotOpen for an absent, unreadable or empty file,
/// for what is no file (a folder, a pipe, a device), and for one that begins with nothing but zeros.
Packing packingOf(const std::filesystem::path& file);

/// How much one file that the user named may unpack to, archives inside it included.
class Allowance {
public:
    explicit Allowance(std::filesystem::path file);
    /// @throws Error::Code::CannotOpen once that is far more than a data file would be.
    void take(std::int64_t bytes);

private:
    std::filesystem::path m_file;
    std::int64_t m_packed, m_unpacked = 0;
};

/// @throws Error::Code::CannotOpen if the archive stops before its end or is damaged.
void checkZipWhole(const std::filesystem::path& file);
/// Reads it through once. @throws Error::Code::CannotOpen for a truncated or damaged one, or one too large to unpack.
void checkGzipWhole(const std::filesystem::path& file, Allowance& allowance, Progress& progress);
bool gzipHoldsTar(const std::filesystem::path& file);

/// Members of a zip as paths inside it, UTF-8, those that lead out of it left out.
struct ZipContents {
    std::vector<std::string> members;
    std::set<std::string> toUnpack; ///< cannot be read in place: GeoPackages, archives, names of another encoding
};
/// @throws Error::Code::CannotOpen for one that unpacks to far more than it weighs, that is protected by a password,
/// that holds two data files of one name, or nothing.
ZipContents zipContents(const std::filesystem::path& file, Allowance& allowance);
/// What GDAL opens for a member of a zip.
std::string zipPath(const std::filesystem::path& file, const std::string& member);

/// A folder of unpacked members, removed with the object.
struct UnpackedFolder {
    UnpackedFolder();
    ~UnpackedFolder();
    UnpackedFolder(const UnpackedFolder&) = delete;
    UnpackedFolder& operator=(const UnpackedFolder&) = delete;
    std::filesystem::path path;
    std::vector<std::string> members; ///< paths below `path`
};

/// Unpacks the members that readers can use, and the archives in it. Absolute paths, "..", links and devices are left
/// out, and refused where nothing else is in it; size and ratio are bounded.
std::shared_ptr<UnpackedFolder> unpack(const std::filesystem::path& file, Allowance& allowance, Progress& progress);
/// Those members of a zip.
std::shared_ptr<UnpackedFolder> unpackZip(const std::filesystem::path& file, const std::set<std::string>& members,
                                          Allowance& allowance, Progress& progress);

/// Has it an extension that readers can use, or belongs to such a file (.dbf of a shapefile)?
bool isDataMember(std::string_view member);
/// Is it an archive or a packed file by its extension?
bool isPackedMember(std::string_view member);

} // namespace geo
