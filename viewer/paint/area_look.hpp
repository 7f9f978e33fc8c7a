// How tinted ground looks, on maps, in legends and in documents to edit.
#pragma once

#include "legend.hpp"

namespace paint {

struct AreaPaint {
    layers::Colour fill, line;
    bool dashed = false, hatched = false;
};

/// The code of visual.md: what is covered is of one green, what is not is white with dashes.
/// @param colour of the member's symbol, for AreaLook::Member
AreaPaint areaLook(layers::AreaLook look, layers::Colour colour);

} // namespace paint
