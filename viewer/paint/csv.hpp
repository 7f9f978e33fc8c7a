// A table for a spreadsheet set to French (semicolons, decimal commas, UTF-8 with its mark) or for a program (commas,
// decimal points, no mark).
#pragma once

#include "base/column.hpp"
#include "workbook.hpp"
#include "writers/csv_text.hpp"

#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace paint {

class CsvTable {
public:
    using Style = geo::CsvText::Style;
    explicit CsvTable(Style style = Style::Spreadsheet) : m_style{style}, m_csv{style} {}
    void cell(const QString& given);           ///< text that a spreadsheet would take for a formula is marked as text
    void cell(std::optional<double> number);   ///< empty for none, 15 significant digits at most
    void exactCell(const std::string& number); ///< written with a point, all digits
    void endRow();
    QByteArray bytes() const; ///< of the file, with its mark of encoding
    /// Written beside the file and renamed when whole. @throws geo::Error::Code::CannotWrite
    void save(const std::filesystem::path& file) const;

private:
    Style m_style;
    geo::CsvText m_csv;
};

/// One line of heads, then the records of a sheet. For a spreadsheet: heads and words in the reader's language. For a
/// program: ids as heads, words in English, absences by the words of geo::toText(CellState).
QByteArray recordsAsCsv(const layers::Sheet& sheet, CsvTable::Style style = CsvTable::Style::Spreadsheet);

} // namespace paint
