// Sheets as a file for a spreadsheet program.
#pragma once

#include "workbook.hpp"

#include "base/progress.hpp"

#include <filesystem>

namespace paint {

/// By extension: .xlsx, or .ods, which has all of it but the silence about codes that look like numbers (nothing warns
/// of them there). Written beside the file and renamed when whole. The same sheets give the same bytes: the date in the
/// file is SOURCE_DATE_EPOCH or that of the data.
/// @throws geo::Error::Code::CannotWrite, Usage for another extension.
void exportWorkbook(const layers::Workbook& book, const std::filesystem::path& file, geo::Progress& progress);

} // namespace paint
