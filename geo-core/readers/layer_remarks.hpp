// What is odd in how a layer is written, told from the start and the end of its file. Private to the readers.
#pragma once

#include "observatory/sources.hpp"
#include "readers/source_file.hpp"

namespace geo {

/// A GeoJSON: where it names its coordinate system, if at all; blank lines; decimals nobody has measured.
std::vector<Anomaly> remarksOnGeoJson(const SourceFile& source);

/// A shapefile whose .prj describes a system without its EPSG code. @param epsg what it was found to be
std::vector<Anomaly> remarksOnPrj(const SourceFile& source, int epsg);

} // namespace geo
