// One outline to the home system, checked and mended. Private to the readers.
#pragma once

#include "geometry/crs.hpp"
#include "readers/layer_file.hpp"

namespace geo {

/// The transformer this thread used last: making one takes some 20 ms, and an archive of departments asks for the same
/// one a hundred times. @throws Error::Code::MissingCrs
const Transformer& transformerFrom(const LayerCrs& from, int epsg);

/// @param original in the home system, where the outline had to be mended. @returns false if nothing is left of it.
bool bringShapeHome(MultiPolygon& shape, const Transformer& to, Repair& repair, std::optional<MultiPolygon>* original);

/// Can the coordinates be degrees?
bool plausibleDegrees(const Extent& box);

} // namespace geo
