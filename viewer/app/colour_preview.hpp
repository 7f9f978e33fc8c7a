// The map as others see it: with a deficiency of colour vision, or printed in grey.
#pragma once

#include "colour_vision.hpp"

#include <QString>

namespace app {

constexpr layers::Vision visions[] = {layers::Vision::Normal, layers::Vision::Deuteranopia, layers::Vision::Protanopia,
                                      layers::Vision::Tritanopia, layers::Vision::Grey};

QString visionName(layers::Vision vision);    ///< a choice in a menu
QString previewNotice(layers::Vision vision); ///< says whose eyes it is, and that it is not the map; empty for Normal

} // namespace app
