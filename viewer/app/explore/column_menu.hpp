// What can be done with one column of the table of zones: sorting and filtering, by keyboard too.
#pragma once

class QMenu;
class QWidget;

namespace app {

class ZoneTableModel;

/// @param parent of the dialog that asks for a value
void fillColumnMenu(QMenu& menu, ZoneTableModel& model, int column, QWidget* parent);
/// The same for every column, each in a menu of its own, and a way to take all filters off.
void fillFilterMenu(QMenu& menu, ZoneTableModel& model, QWidget* parent);

} // namespace app
