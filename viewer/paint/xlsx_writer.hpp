// Sheets in the format of Excel, by libxlsxwriter.
#pragma once

#include "workbook.hpp"

#include "base/progress.hpp"

#include <QByteArray>

namespace paint {

/// @throws geo::Error::Code::CannotWrite if there is no room to make it.
QByteArray toXlsx(const layers::Workbook& book, geo::Progress& progress);

} // namespace paint
