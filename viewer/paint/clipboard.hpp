// What the window puts on the clipboard: released like any file.
#pragma once

#include "gate.hpp"
#include "plan.hpp"
#include "workbook.hpp"

#include "base/progress.hpp"

#include <QMimeData>

#include <memory>

namespace paint {

/// A picture as pixels and as SVG, with title, description, sources and licences as the text that programs without
/// pictures paste.
std::unique_ptr<QMimeData> pictureForClipboard(const layers::Released<Plan>& plan, QSize pixels,
                                               geo::Progress& progress);

/// The first sheet as text with tabs, which spreadsheets paste into cells: heads, records, then a line for each source.
std::unique_ptr<QMimeData> tableForClipboard(const layers::Released<layers::Workbook>& book);

} // namespace paint
