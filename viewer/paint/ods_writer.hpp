// Sheets in the OpenDocument format.
#pragma once

#include "workbook.hpp"

#include "base/progress.hpp"

#include <QByteArray>

namespace paint {

QByteArray toOds(const layers::Workbook& book, geo::Progress& progress);

} // namespace paint
