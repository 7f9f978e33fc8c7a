// A picture as others see it: with a deficiency of colour vision, or printed in grey.
#pragma once

#include "colour_vision.hpp"

#include <QImage>

namespace paint {

/// Replaces each colour of the image by the one that is seen. Any thread.
void seeAs(layers::Vision vision, QImage& image);

} // namespace paint
