// A layer written for GIS programs: GeoPackage or GeoJSON.
#pragma once

#include "base/progress.hpp"
#include "observatory/layer_repository.hpp"

#include <filesystem>
#include <string>

namespace geo {

/// By extension. Codes and texts are text fields; a column of numbers is one of numbers unless an official marker
/// stands in it, in which case it is text as published. GeoJSON is in longitude and latitude (RFC 7946). The same layer
/// gives the same bytes: the date inside is SOURCE_DATE_EPOCH, else that of the newest source. `description` (the
/// sources) goes into the file. Written beside it and renamed when whole.
/// @throws Error::Code::CannotWrite saying what is in the way; Usage for another extension.
void writeLayerFile(const LayerContent& content, const std::filesystem::path& file, const std::string& description,
                    Progress& progress);

/// A number as text that reads back as the same number, with a point.
std::string exactText(double number);

} // namespace geo
