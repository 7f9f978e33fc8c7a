#include "writers/csv_text.hpp"

#include <algorithm>

namespace geo {
namespace {

constexpr char separatorOf(CsvText::Style style) { return style == CsvText::Style::Machine ? ',' : ';'; }

/// "-1,55": the sign of a number starts no formula.
bool isNegativeNumber(std::string_view text) {
    const auto isPart = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ','; };
    return text.size() > 1 && text.front() == '-' && std::all_of(text.begin() + 1, text.end(), isPart);
}

bool looksLikeFormula(std::string_view text) {
    constexpr std::string_view starts{"=+-@\t\r"};
    return !text.empty() && starts.find(text.front()) != std::string_view::npos && !isNegativeNumber(text);
}

} // namespace

void CsvText::separate() {
    if (m_rowStarted)
        m_text += separatorOf(m_style);
    m_rowStarted = true;
}

void CsvText::cell(std::string_view given) {
    separate();
    const bool formula = m_style == Style::Spreadsheet && looksLikeFormula(given);
    const char separator = separatorOf(m_style);
    const bool quoted = std::any_of(given.begin(), given.end(), [separator](char c) {
        return c == separator || c == '"' || c == '\n' || c == '\r';
    });
    if (quoted)
        m_text += '"';
    if (formula)
        m_text += '\''; // a spreadsheet's own mark for text
    if (!quoted) {
        m_text += given;
        return;
    }
    for (const char c : given) {
        if (c == '"')
            m_text += '"';
        m_text += c;
    }
    m_text += '"';
}

void CsvText::number(std::string_view digits) {
    separate();
    const auto start = m_text.size();
    m_text += digits;
    if (m_style == Style::Spreadsheet)
        std::replace(m_text.begin() + static_cast<std::ptrdiff_t>(start), m_text.end(), '.', ',');
}

void CsvText::endRow() {
    m_text += m_style == Style::Machine ? "\n" : "\r\n";
    m_rowStarted = false;
}

std::string_view CsvText::mark(Style style) { return style == Style::Machine ? "" : "\xEF\xBB\xBF"; }

} // namespace geo
