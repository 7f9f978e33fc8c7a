// Cells of sheets in one word. Private to layers/.
#pragma once

#include "workbook.hpp"

#include <string>
#include <vector>

namespace layers {

SheetCell textCell(SheetText text, CellLook look = CellLook::Plain, std::size_t span = 1);
SheetCell textCell(std::string text, CellLook look = CellLook::Plain, std::size_t span = 1); ///< as it is
SheetCell saidCell(const std::string& text, CellLook look = CellLook::Sentence); ///< a word for Missing where empty
SheetCell numberCell(double value, const std::string& unit, int decimals, CellLook look = CellLook::Plain);
/// Puts the cell into the row, followed by the empty ones it is laid over.
void put(std::vector<SheetCell>& row, SheetCell cell);

} // namespace layers
