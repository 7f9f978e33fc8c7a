// Finds words that have no room where they stand.
#pragma once

#include "every_view.hpp"

namespace gui {

/// Labels, buttons, lists, empty fields, heads of tables and tabs whose words are cut, and windows larger than the
/// screen. What a user wrote may be shortened where a tooltip and the accessible name have all of it.
void findCutText(const std::string& view, QWidget& shown, QSize screen, Findings& findings);

} // namespace gui
