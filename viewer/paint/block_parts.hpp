// Small things several kinds of blocks are made of. Private to paint/.
#pragma once

#include "block_plan.hpp"

#include <QString>

namespace paint {

constexpr Colour sectionRule{0x7D, 0x87, 0x81, 255}, hairline{0xE3, 0xE6, 0xE2, 255};

/// As printed; "≈" before an estimate, the word of the state where there is no number.
QString figureText(const layers::Figure& figure);
/// "14 of 19".
QString ofWhole(std::size_t covered, std::size_t whole);

/// A heading and what is small under it. @param section with a rule above it.
Piece headingPiece(const QString& heading, const QString& below, double width, const BlockLook& look, bool section);

void addRoundRect(const QRectF& box, Colour fill, double radius, std::vector<Item>& items);
/// With rounded corners and a dashed outline.
void addDashedBox(const QRectF& box, Colour ground, Colour line, double width, double radius, std::vector<Item>& items);

} // namespace paint
