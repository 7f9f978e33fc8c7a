// Delimited text, cell by cell: for a spreadsheet set to French (semicolons, decimal commas) or for a program.
#pragma once

#include <string>
#include <string_view>

namespace geo {

class CsvText {
public:
    enum class Style { Spreadsheet, Machine };
    explicit CsvText(Style style) : m_style{style} {}
    void cell(std::string_view given);    ///< text that a spreadsheet would take for a formula is marked as text
    void number(std::string_view digits); ///< written with a point
    void endRow();
    const std::string& text() const { return m_text; }
    void clear() { m_text.clear(); }          ///< of whole rows, so that the next one can be written
    static std::string_view mark(Style style); ///< of the encoding, what a file starts with

private:
    void separate();
    Style m_style;
    std::string m_text;
    bool m_rowStarted = false;
};

} // namespace geo
