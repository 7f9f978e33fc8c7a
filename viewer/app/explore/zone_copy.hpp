// The table of zones on its way to a spreadsheet.
#pragma once

#include "shown_table.hpp"

namespace app {

class ZoneTableModel;

/// The picked rows in the order shown, all of them if none is. A column with estimates among these rows is followed by
/// one that says which they are: a spreadsheet has no italics to tell them by.
layers::ShownTable shownZones(const ZoneTableModel& model);

} // namespace app
