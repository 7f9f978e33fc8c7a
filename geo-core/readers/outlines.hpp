// Outlines that someone drew: read for a question, never registered in the observatory.
#pragma once

#include "base/progress.hpp"
#include "geometry/zone_set.hpp"
#include "observatory/sources.hpp"

#include <filesystem>
#include <memory>
#include <vector>

namespace geo {

struct Outlines {
    std::shared_ptr<const ZoneSet> zones; ///< kind Outline, vintage 0, in the territory's own system
    std::vector<Anomaly> anomalies;       ///< what was mended, and what lies partly outside the territory
};

/// The polygons of a shapefile, GeoJSON or GeoPackage, plain or in an archive; of several layers the only one with
/// polygons. A zone is named by the first of its columns name, nom, lib…, label, code, else by its number; its code is
/// that of a column of codes if these are all different, else its number.
/// @throws Error naming file and outline: without polygon, that encloses nothing, with a coordinate that is no number,
/// in degrees where metres are announced or the reverse, over 200 km beyond the territory; several layers of polygons.
Outlines readOutlines(const std::filesystem::path& file, const Territory& territory, Progress& progress);

} // namespace geo
