// Blocks of pages as primitives: what of each stays together, and how high it is.
#pragma once

#include "blocks.hpp"
#include "map_plan.hpp"
#include "paragraph.hpp"
#include "plan.hpp"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace paint {

/// How large blocks are set.
struct BlockLook {
    double mm = 1;       ///< units for a millimetre of an A4 page
    double text = 1;     ///< of all texts
    double airiness = 1; ///< of gaps and rows
    Colour accent{0x2B, 0x6B, 0x52, 255};
    MapSizes map = MapSizes::paper();
    double pt(double points) const { return points * 25.4 / 72 * mm * text; }
    double gap(double millimetres) const { return millimetres * mm * airiness; }
};

/// Something that stays together, drawn from (0, 0).
struct Piece {
    std::vector<Item> items;
    double height = 0;
    double gap = 0; ///< above it, unless it is the first of its region
    bool keepsWithNext = false;
    const layers::MapContent* map = nullptr; ///< drawn in `mapBox` when all has its place, since maps take long
    QRectF mapBox;
};
/// A block as pieces below each other. Where it goes on elsewhere, the head is said again.
struct BlockPieces {
    std::vector<Piece> pieces;
    std::vector<Piece> head;
};

/// @param room   of the region the block is in.
/// @param alone  nothing else is in it: a map or a chart has all of it.
BlockPieces piecesOf(const layers::Block& block, QSizeF room, bool alone, const BlockLook& look);
BlockPieces tablePieces(const layers::FigureTable& table, double width, const BlockLook& look);

double heightOf(const std::vector<Piece>& pieces);
std::vector<Piece> joinedPieces(const std::vector<BlockPieces>& blocks);

/// Blocks below each other in a box, in letters as large as it lets them be down to four fifths. @returns their height,
/// more than that of the box where they have no room.
double planBlocks(const std::vector<layers::Block>& blocks, const QRectF& box, const BlockLook& look,
                  std::vector<Item>& items, geo::Progress& progress);
/// Draws a piece and its map, if it has one.
void addPiece(const Piece& piece, QPointF at, const BlockLook& look, std::vector<Item>& items, geo::Progress& progress);

} // namespace paint
