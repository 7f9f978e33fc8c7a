// Which libraries the program runs with.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace geo {

/// Name and version of each, as it is loaded and not as it was compiled against.
std::vector<std::pair<std::string, std::string>> libraryVersions();
/// The data base of coordinate systems that PROJ found; empty where it found none, and then nothing can be measured.
std::string projDatabase();

} // namespace geo
