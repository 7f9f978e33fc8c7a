// Sheets in the OpenDocument format.
#pragma once

#include "file_details.hpp"
#include "workbook.hpp"

#include "base/progress.hpp"

#include <QByteArray>

namespace paint {

/// The recipe is the property "Lisière" of the document.
QByteArray toOds(const layers::Workbook& book, geo::Progress& progress, const FileDetails& details = {});

} // namespace paint
