// Regions of blocks poured onto pages: smaller letters first, then further pages.
#pragma once

#include "block_plan.hpp"

#include <vector>

namespace paint {

/// A region on its way to the page.
struct FlowRegion {
    QRectF box;
    const std::vector<layers::Block>* blocks = nullptr;
};
struct PlacedPiece {
    Piece piece;
    QPointF at;
};
using FlowedPage = std::vector<PlacedPiece>;

/// Where the pieces of the regions stand, on one page or more. @param further the room of further pages, of which a
/// region has what lies between its left and its right.
std::vector<FlowedPage> flow(const std::vector<FlowRegion>& regions, const QRectF& further, const BlockLook& look);

} // namespace paint
