// Figures as French offices write them. Private to the generator.
#pragma once

#include "archive.hpp"
#include "table_text.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace demo {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

std::string withComma(double value, int decimals); ///< "12,5"
std::string oneDecimal(double value);
std::string percent(double part, double whole);
std::string spaced(double value);                 ///< whole, U+202F between thousands
std::string count(double value, bool withSpaces); ///< the same, empty under 5

/// A sheet saved from a spreadsheet: byte order mark, CRLF. A row is a list of column and text; the first gives the
/// header.
class Sheet {
public:
    using Cells = std::vector<std::pair<std::string, std::string>>;
    void row(const Cells& cells);
    std::vector<Member> named(const std::string& name) const;

private:
    TableText m_table{"\r\n"};
    bool m_begun = false;
};

} // namespace demo
