// A layer of the observatory as a file for another program.
#pragma once

#include "gate.hpp"

#include "base/progress.hpp"

#include <filesystem>
#include <vector>

namespace paint {

/// How a .csv is written: for a spreadsheet set to French, or with commas and decimal points for a program.
enum class CsvFor { Spreadsheet, Machine };

/// By extension: .gpkg, .geojson, .csv, .xlsx, .ods. Sources, licences and recipe are in the file, or beside a .csv.
/// Written beside the file and renamed when whole; the same layer gives the same bytes.
/// @returns the files that were written, the layer first.
/// @throws geo::Error::Code::CannotWrite, Usage for another extension.
std::vector<std::filesystem::path> exportLayer(const layers::Released<geo::LayerContent>& layer,
                                               const std::filesystem::path& file, CsvFor csv, geo::Progress& progress);

} // namespace paint
