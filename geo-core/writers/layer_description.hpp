// What writeLayerFile() was given to say of a GeoPackage, read again.
#pragma once

#include <filesystem>
#include <string>

namespace geo {

/// The description of the first layer; empty where there is none or the file is no GeoPackage. Opened read-only.
std::string geoPackageDescription(const std::filesystem::path& file);

} // namespace geo
