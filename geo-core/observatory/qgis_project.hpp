// A project of QGIS over the layers of an observatory, each with its style inside.
#pragma once

#include "geometry/crs.hpp"
#include "observatory/layer_repository.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace geo {

struct ProjectLayer {
    StyledLayer layer;
    std::string title;
    bool shown = true;
};

struct ProjectGroup {
    std::string title;
    std::vector<ProjectLayer> layers; ///< the top one first
};

struct QgisProject {
    std::string title;
    int epsg = 2154;
    Extent extent;                    ///< what it shows when it is opened
    std::vector<ProjectGroup> groups; ///< the top one first
};

/// Text of a .qgs that QGIS 3 opens. The observatory is named by its path from the project, so that both can be moved
/// together; layers come by QGIS's SpatiaLite provider.
std::string toQgs(const QgisProject& project, const std::filesystem::path& observatory,
                  const std::filesystem::path& projectFile);

} // namespace geo
