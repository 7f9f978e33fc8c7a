// Typing one cell the way INSEE writes figures.
#include "readers/text_encoding.hpp"
#include "readers/text_table.hpp"

#include <charconv>
#include <cstdint>

namespace geo {

namespace {

/// Without the spaces that part thousands: ordinary, no-break (U+00A0), narrow no-break (U+202F), thin (U+2009).
std::string withoutSpaces(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ' ')
            continue;
        if (text.substr(i, 2) == "\xC2\xA0") {
            i += 1;
        } else if (text.substr(i, 3) == "\xE2\x80\xAF" || text.substr(i, 3) == "\xE2\x80\x89") {
            i += 2;
        } else if (text.substr(i, 3) == "\xE2\x88\x92") { // U+2212, the minus sign of typographers
            out += '-';
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::optional<double> number(std::string text) {
    if (text.starts_with('+'))
        text.erase(0, 1);
    const auto mark = text.find_first_of(",.");
    if (mark != std::string::npos) {
        if (text.find_first_of(",.", mark + 1) != std::string::npos)
            return std::nullopt; // two marks: thousands or decimals, nobody can tell
        text[mark] = '.';
    }
    if (text.empty() || text.find_first_not_of("0123456789.-eE+") != std::string::npos)
        return std::nullopt; // from_chars would also read "inf" and "nan"
    double value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// Nearly all cells: an optional minus, digits, at most one mark and digits. nullopt for anything else, right or wrong.
std::optional<double> plainNumber(std::string_view text) {
    constexpr std::size_t longest = 40;
    if (text.empty() || text.size() > longest)
        return std::nullopt;
    char digits[longest];
    bool marked = false, any = false;
    std::int64_t whole = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        digits[i] = c;
        if (c >= '0' && c <= '9') {
            any = true;
            if (i < 16)
                whole = whole * 10 + (c - '0');
        } else if ((c == ',' || c == '.') && !marked) {
            marked = true;
            digits[i] = '.';
        } else if (c != '-' || i > 0) {
            return std::nullopt;
        }
    }
    if (!any)
        return std::nullopt;
    if (!marked && text.size() <= 15)
        return static_cast<double>(text[0] == '-' ? -whole : whole);
    double value = 0;
    const auto [end, failure] = std::from_chars(digits, digits + text.size(), value);
    return failure == std::errc{} && end == digits + text.size() ? std::optional{value} : std::nullopt;
}

} // namespace

std::optional<Cell> parseCell(std::string_view text, char /*decimal: either mark is understood*/) {
    if (const auto value = plainNumber(text))
        return Cell::of(*value);
    text = trimmed(text);
    if (text.empty())
        return Cell{};
    if (text.size() <= 2) {
        const auto marker = lowered(text);
        if (marker == "s")
            return Cell::absent(CellState::Suppressed);
        if (marker == "ns")
            return Cell::absent(CellState::NotSignificant);
        if (marker == "nd")
            return Cell::absent(CellState::NotAvailable);
        if (marker == "so")
            return Cell::absent(CellState::NotApplicable);
    }
    if (text == "NA" || text == "NULL" || text == "#N/A")
        return Cell{};
    const auto value = number(withoutSpaces(text));
    return value ? std::optional{Cell::of(*value)} : std::nullopt;
}

} // namespace geo
