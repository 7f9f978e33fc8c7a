// A walk through everything the window shows, for what must hold everywhere.
#pragma once

#include "gui.hpp"

#include <functional>
#include <string>

namespace gui {

/// Called with each view once it has come to rest; the name is for messages.
using Look = std::function<void(const std::string& name, QWidget& view)>;

/// The panels of a window over a small observatory one after the other, and each dialog that an action of the menus or
/// a button opens: those whose words end in "…" are pressed, so that a new one is found without being named here.
/// @param size of the window, pixels
void throughEveryView(QSize size, const Look& look);

} // namespace gui
