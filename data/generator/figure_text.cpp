#include "figure_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace demo {

std::string withComma(double value, int decimals) {
    std::string text = fmt::format("{:.{}f}", value, decimals);
    std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

std::string oneDecimal(double value) { return withComma(value, 1); }

std::string percent(double part, double whole) { return oneDecimal(100 * part / whole); }

std::string spaced(double value) {
    std::string text = std::to_string(std::lround(value));
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), "\u202F");
    return text;
}

std::string count(double value, bool withSpaces) {
    const auto whole = std::lround(value);
    if (whole < 5)
        return {};
    return withSpaces ? spaced(value) : std::to_string(whole);
}

void Sheet::row(const Cells& cells) {
    if (!m_begun) {
        for (const auto& [column, text] : cells)
            m_table.cell(column);
        m_table.endRow();
    }
    m_begun = true;
    for (const auto& [column, text] : cells)
        m_table.cell(text);
    m_table.endRow();
}

std::vector<Member> Sheet::named(const std::string& name) const {
    return {{name, std::string{byteOrderMark} + m_table.text()}, fictionNotice()};
}

} // namespace demo
