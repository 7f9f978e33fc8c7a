// Typing one cell the way INSEE writes figures.
#include "readers/text_encoding.hpp"
#include "readers/text_table.hpp"

#include <charconv>

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

} // namespace

std::optional<Cell> parseCell(std::string_view text, char /*decimal: either mark is understood*/) {
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
