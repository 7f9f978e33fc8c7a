// A folder of files as offices keep it: what in it can be read, each thing once.
#pragma once

#include <filesystem>
#include <vector>

namespace geo {

/// Files named, with those of a folder in its place: tables, workbooks, layers and archives in it and below, by path. Of
/// a shapefile only the .shp; hidden files, notes and pictures are passed over, links to folders not followed.
/// A file named itself is kept whatever it is.
std::vector<std::filesystem::path> withFoldersOpened(const std::vector<std::filesystem::path>& named);

} // namespace geo
