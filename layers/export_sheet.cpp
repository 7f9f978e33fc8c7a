#include "export_sheet.hpp"

#include "content_words.hpp"
#include "legend.hpp"
#include "sheet_cells.hpp"
#include "source_sheet.hpp"

namespace layers {
namespace {

constexpr int mostDecimals = 6;

/// Decimals that the numbers of a column need to be shown.
int decimalsOf(const geo::LayerContent& content, std::size_t column) {
    int decimals = 0;
    for (const auto& row : content.rows)
        if (const auto* cell = std::get_if<geo::Cell>(&row[column]); cell && cell->hasNumber())
            for (double scaled = cell->value * std::pow(10, decimals);
                 decimals < mostDecimals &&
                 std::abs(scaled - std::round(scaled)) > 1e-9 * std::max(1.0, std::abs(scaled));
                 scaled *= 10)
                ++decimals;
    return decimals;
}

SheetCell cellOf(const geo::LayerCell& cell, int decimals) {
    if (const auto* text = std::get_if<std::string>(&cell))
        return {SheetData{*text}, CellLook::Plain, 1};
    const auto& number = std::get<geo::Cell>(cell);
    if (number.hasNumber())
        return numberCell(number.value, {}, decimals);
    return {SheetData{std::string{geo::officialMarker(number.state)}}, CellLook::Absent, 1};
}

double widthOf(const geo::LayerContent& content, std::size_t column) {
    constexpr std::size_t looked = 200, narrowest = 8, widest = 50;
    std::size_t width = std::max(narrowest, content.columns[column].name.size() + 2);
    for (std::size_t r = 0; r < std::min(looked, content.rows.size()); ++r)
        if (const auto* text = std::get_if<std::string>(&content.rows[r][column]))
            width = std::max(width, text->size());
    return static_cast<double>(std::min(width, widest));
}

} // namespace

Workbook exportWorkbook(const geo::LayerContent& content) {
    Workbook book;
    book.title = {verbatim(content.name)};
    Sheet sheet;
    sheet.name = verbatim(content.name);
    std::vector<SheetCell> heads;
    std::vector<int> decimals;
    for (std::size_t c = 0; c < content.columns.size(); ++c) {
        const auto& column = content.columns[c];
        heads.push_back({SheetData{column.name}, column.isNumber ? CellLook::NumberHead : CellLook::ColumnHead, 1});
        sheet.columns.push_back({{verbatim(column.name)}, widthOf(content, c)});
        decimals.push_back(column.isNumber ? decimalsOf(content, c) : 0);
    }
    sheet.rows.push_back(std::move(heads));
    sheet.headings = 1;
    sheet.heldColumns = 1;
    sheet.records = content.rows.size();
    for (const auto& row : content.rows) {
        auto& cells = sheet.rows.emplace_back();
        for (std::size_t c = 0; c < row.size(); ++c)
            cells.push_back(cellOf(row[c], decimals[c]));
    }
    book.sheets.push_back(std::move(sheet));
    for (const auto& source : content.sources)
        book.date = std::max(book.date, source.importedAt);
    book.sheets.push_back(sourceSheet(content.sources));
    book.sources = content.sources;
    return book;
}

} // namespace layers
