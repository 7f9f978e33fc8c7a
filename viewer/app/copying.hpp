// What is copied: pictures with their words, tables as other programs take them.
#pragma once

#include "gate.hpp"
#include "jobs.hpp"
#include "plan.hpp"

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

class QAbstractItemModel;

namespace app {

using ReleasedPlan = layers::Released<paint::Plan>;
/// As pixels for mail and slides, as SVG for drawing programs, and title, description and sources for whoever takes
/// text. Made by a job; `done` is told in the window's thread, with nothing or with what went wrong.
void copyPicture(Jobs& jobs, QObject* owner, std::function<ReleasedPlan(geo::Progress&)> make,
                 std::function<void(const QString& problem)> done);

/// What a model gives for a cell that is a count of persons or households.
constexpr int countRole = Qt::UserRole + 64;
/// As it is shown, in its order. @param sources  ids of its data sets
layers::ShownTable shownTable(const QAbstractItemModel& model, std::vector<std::int64_t> sources);
/// Lines of text, in which tabs part cells.
layers::ShownTable shownText(const QString& text, std::vector<std::int64_t> sources);
/// To the clipboard, through the gate.  @returns why it may not leave; nothing if it was copied.
QString copyTable(const layers::Gate& gate, layers::ShownTable table);

} // namespace app
