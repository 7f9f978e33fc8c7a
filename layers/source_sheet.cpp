#include "source_sheet.hpp"

#include "sheet_cells.hpp"

namespace layers {
namespace {

using geo::CellState;
using Row = std::vector<SheetCell>;

constexpr std::size_t fileColumn = 4; ///< text that stands after numbers

const std::vector<SheetColumn>& sourceColumns() {
    static const std::vector<SheetColumn> columns{
        {{GEO_TR("Title")}, 44},        {{GEO_TR("Producer")}, 18},    {{GEO_TR("Year of the data")}, 11},
        {{GEO_TR("Geography of")}, 14}, {{GEO_TR("File")}, 34},        {{GEO_TR("SHA-256")}, 38},
        {{GEO_TR("Licence")}, 18},      {{GEO_TR("Attribution")}, 40}, {{GEO_TR("Imported on")}, 20}};
    return columns;
}

SheetCell year(int value) {
    return value > 0 ? numberCell(value, "year", 0) : SheetCell{CellState::NotApplicable, CellLook::Absent, 1};
}

Row rowOf(const geo::Source& source) {
    return {saidCell(source.title),
            saidCell(source.producer),
            year(source.dataYear),
            year(source.geographyYear),
            saidCell(source.fileName, CellLook::Origin),
            saidCell(source.sha256),
            saidCell(source.licence),
            saidCell(source.attribution),
            saidCell(source.importedAt)};
}

} // namespace

Sheet sourceSheet(std::span<const geo::Source> sources) {
    Sheet sheet;
    sheet.name = GEO_TR("Sources");
    sheet.columns = sourceColumns();
    sheet.rows.push_back({textCell(SheetText{GEO_TR("Sources")}, CellLook::Title)});
    Row heads;
    for (const auto& column : sheet.columns)
        heads.push_back(
            textCell(column.name, heads.size() == fileColumn ? CellLook::OriginHead : CellLook::ColumnHead));
    sheet.rows.push_back(std::move(heads));
    for (const auto& source : sources)
        sheet.rows.push_back(rowOf(source));
    return sheet;
}

} // namespace layers
