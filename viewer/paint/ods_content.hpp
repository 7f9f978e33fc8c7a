// The cells of an OpenDocument package. Private to the writer.
#pragma once

#include "workbook.hpp"

#include "base/progress.hpp"

#include <QByteArray>

namespace paint {

/// content.xml: sheets with their styles; sheet n is on the master page "Page" n.
QByteArray odsContent(const layers::Workbook& book, geo::Progress& progress);

} // namespace paint
