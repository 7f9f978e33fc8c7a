// What the window puts on the clipboard: released like any file.
#pragma once

#include "gate.hpp"
#include "plan.hpp"

#include "base/progress.hpp"

#include <QMimeData>

#include <memory>

namespace paint {

/// A picture as pixels and as SVG, with title, description, sources and licences as the text that programs without
/// pictures paste.
std::unique_ptr<QMimeData> pictureForClipboard(const layers::Released<Plan>& plan, QSize pixels,
                                               geo::Progress& progress);

/// A drawing alone, as SVG and as its text, for drawing programs and text editors.
std::unique_ptr<QMimeData> svgForClipboard(const layers::Released<Plan>& plan);

/// Lines with tabs, and a table in HTML that spreadsheets prefer; below them the sources with their licences.
std::unique_ptr<QMimeData> tableForClipboard(const layers::Released<layers::ShownTable>& table);
/// Without the narrow spaces between thousands, which no spreadsheet reads as part of a number.
QString asTabbedText(const layers::ShownTable& table);
/// Codes are marked as text: a spreadsheet would take the zeros off their start.
QString asHtmlTable(const layers::ShownTable& table);

} // namespace paint
