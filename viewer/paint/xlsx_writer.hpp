// Sheets in the format of Excel, by libxlsxwriter.
#pragma once

#include "file_details.hpp"
#include "workbook.hpp"

#include "base/progress.hpp"

#include <QByteArray>

namespace paint {

/// The recipe is in the properties "Lisière 001", "Lisière 002" …, since one of them holds 255 characters.
/// @throws geo::Error::Code::CannotWrite if there is no room to make it.
QByteArray toXlsx(const layers::Workbook& book, geo::Progress& progress, const FileDetails& details = {});

} // namespace paint
