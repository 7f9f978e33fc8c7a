#include "sheet_cells.hpp"

#include "legend.hpp"

namespace layers {

SheetCell textCell(SheetText text, CellLook look, std::size_t span) { return {std::move(text), look, span}; }

SheetCell textCell(std::string text, CellLook look, std::size_t span) {
    return {text.empty() ? SheetText{} : SheetText{verbatim(std::move(text))}, look, span};
}

SheetCell saidCell(const std::string& text, CellLook look) {
    return text.empty() ? SheetCell{geo::CellState::Missing, CellLook::Absent, 1} : textCell(text, look);
}

SheetCell numberCell(double value, const std::string& unit, int decimals, CellLook look) {
    return {SheetNumber{value, unit, decimals}, look, 1};
}

void put(std::vector<SheetCell>& row, SheetCell cell) {
    const std::size_t covered = cell.span - 1;
    const CellLook look = cell.look;
    row.push_back(std::move(cell));
    for (std::size_t i = 0; i < covered; ++i)
        row.push_back(textCell(SheetText{}, look));
}

} // namespace layers
