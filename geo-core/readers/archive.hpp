// Archives: what packs a file, whether it is whole, and unpacking without trusting it. Private to the readers.
#pragma once

#include "base/progress.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace geo {

enum class Packing { None, Zip, Gzip, Archive }; ///< Archive: tar in any compression, 7z, a single file in xz or bz2

/// From the first bytes, not from the name. @throws Error::Code::CannotOpen for an absent, unreadable or empty file.
Packing packingOf(const std::filesystem::path& file);

/// @throws Error::Code::CannotOpen if the archive stops before its end or is damaged.
void checkZipWhole(const std::filesystem::path& file);
/// Reads it through once. @throws Error::Code::CannotOpen for a truncated or damaged one, or one too large to unpack.
void checkGzipWhole(const std::filesystem::path& file, Progress& progress);
bool gzipHoldsTar(const std::filesystem::path& file);

/// Members of a zip as paths inside it. @throws Error::Code::CannotOpen for one that unpacks to far more than it
/// weighs.
std::vector<std::string> zipMembers(const std::filesystem::path& file);
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

/// Unpacks what readers can use. Absolute paths, "..", links and devices are refused; size and ratio are bounded.
std::shared_ptr<UnpackedFolder> unpack(const std::filesystem::path& file, Progress& progress);

/// Has it an extension that readers can use, or belongs to such a file (.dbf of a shapefile)?
bool isDataMember(std::string_view member);

} // namespace geo
