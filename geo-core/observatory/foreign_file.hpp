// What a SQLite file that somebody else made may try on those who read it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace geo {

/// A layer of a GeoPackage, or one of the tables that list its layers, that is a view: a query of the file's own, which
/// may never end. nullopt if there is none, and for what is no database (who reads it will say so).
std::optional<std::string> layerThatIsAView(const std::filesystem::path& geoPackage);

} // namespace geo
