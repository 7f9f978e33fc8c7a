// Icons and small symbols of the window.
#pragma once

#include "legend.hpp"

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace app {

/// A shipped icon (data/icons/NAME.svg) tinted to a colour, sharp up to three device pixels per pixel.
QIcon icon(const char* name, const QColor& colour);
QIcon icon(const char* name); ///< in the text colour

/// The small drawings beside layers and in lists, 22 × 18 px.
QIcon outlineSwatch(const QColor& line, double width, bool dashed, const QColor& fill = Qt::transparent);
QIcon rampSwatch(const std::vector<layers::Colour>& colours);
QIcon symbolSwatch(const layers::Symbol& symbol);

} // namespace app
