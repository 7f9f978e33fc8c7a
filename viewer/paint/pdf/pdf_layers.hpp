// Texts of a page apart from everything else, in as few layers as look the same.
#pragma once

#include "plan.hpp"

#include <span>
#include <vector>

namespace paint {

/// Drawn first to last: what is no text, then the texts over it. Pictures count as texts, since Qt writes both.
struct PdfLayer {
    std::vector<std::span<const Item>> drawings; ///< of the plan, in its order
    std::vector<Item> texts;                     ///< in its order too
};

/// What comes after a text goes under it where the two do not touch: a page of sixty blocks is one layer or two, each
/// of which costs a page of Qt's.
std::vector<PdfLayer> layersOf(const Plan& plan);

} // namespace paint
