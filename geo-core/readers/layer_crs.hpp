// Which EPSG code a file's coordinate system is. Private to the readers.
#pragma once

#include "readers/layer_file.hpp"

class OGRSpatialReference;

namespace geo {

/// @param reference what GDAL made of the file; null if it says nothing. @throws Error::Code::MissingCrs if null.
LayerCrs crsOf(const OGRSpatialReference* reference, const SourceFile& source);

/// Are its coordinates degrees?
bool isGeographic(const LayerCrs& crs);

} // namespace geo
