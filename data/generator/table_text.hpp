// Small tables as text: those that ship with the demonstration, and those it writes.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace demo {

using Record = std::map<std::string, std::string, std::less<>>; ///< column -> cell

/// Rows of a shipped comma-separated table. Quotes are understood, line breaks inside cells are not used there.
std::vector<Record> shippedTable(std::string_view path);

/// A table under construction, cells joined by `;`.
class TableText {
public:
    explicit TableText(std::string_view lineEnd) : m_lineEnd{lineEnd} {}
    TableText& cell(std::string_view text); ///< quoted if it holds a separator or a quote
    void endRow();
    const std::string& text() const { return m_text; }

private:
    std::string m_text, m_lineEnd;
    bool m_first = true;
};

} // namespace demo
