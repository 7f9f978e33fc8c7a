// What is copied: pictures with their words, tables as other programs take them.
#pragma once

#include "gate.hpp"
#include "jobs.hpp"
#include "plan.hpp"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QAbstractItemModel;

namespace app {

using ReleasedPlan = layers::Released<paint::Plan>;
/// As pixels for mail and slides, as SVG for drawing programs, and title, description and sources for whoever takes
/// text. Made by a job; `done` is told in the window's thread, with nothing or with what went wrong.
void copyPicture(Jobs& jobs, QObject* owner, std::function<ReleasedPlan(geo::Progress&)> make,
                 std::function<void(const QString& problem)> done);

struct TableCells {
    QStringList heads;
    std::vector<QStringList> rows;
};
TableCells cellsOf(const QAbstractItemModel& model);
/// Lines with tabs, and a table in HTML that spreadsheets prefer.
void copyTable(const TableCells& table);
/// Without the narrow spaces between thousands, which no spreadsheet reads as part of a number.
QString tabbed(const TableCells& table);
/// Codes are marked as text: a spreadsheet would take the zeros off their start.
QString asHtml(const TableCells& table);

} // namespace app
