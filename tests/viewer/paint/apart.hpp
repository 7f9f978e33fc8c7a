// Whether the texts of a page keep apart.
#pragma once

#include "plan.hpp"

namespace support {

/// Boxes of all texts lie on the page and none lies over another.
void expectTextsApartAndOnThePage(const paint::Plan& plan);

} // namespace support
