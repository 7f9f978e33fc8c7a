// Sheets as a file for a spreadsheet program.
#pragma once

#include "csv.hpp"

#include "gate.hpp"
#include "workbook.hpp"

#include "base/progress.hpp"

#include <filesystem>

namespace paint {

/// By extension: .xlsx, or .ods, which has all of it but the silence about codes that look like numbers (nothing warns
/// of them there). Sources and recipe go into the properties of the document. Written beside the file and renamed when
/// whole. The same sheets give the same bytes: the date in the file is SOURCE_DATE_EPOCH or that of the data.
/// @throws geo::Error::Code::CannotWrite, Usage for another extension.
void exportWorkbook(const layers::Released<layers::Workbook>& book, const std::filesystem::path& file,
                    geo::Progress& progress);

/// The records of the first sheet as CSV; sources and recipe beside it (sourcesBeside).
void exportRecords(const layers::Released<layers::Workbook>& book, const std::filesystem::path& file,
                   CsvTable::Style style = CsvTable::Style::Spreadsheet);

/// Where the sources of a file that has no room for them are: "table.csv.sources.txt".
std::filesystem::path sourcesBeside(const std::filesystem::path& file);

} // namespace paint
