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

/// The state a marker stands for. Missing is not a marker of the producers but what software writes for no value.
std::optional<CellState> stateOf(std::string_view text) {
    struct Marker {
        std::string_view text;
        CellState state;
    };
    static constexpr std::array<Marker, 12> markers{{{"s", CellState::Suppressed},
                                                     {"ns", CellState::NotSignificant},
                                                     {"n.s.", CellState::NotSignificant},
                                                     {"nd", CellState::NotAvailable},
                                                     {"n.d.", CellState::NotAvailable},
                                                     {"n/a", CellState::NotAvailable},
                                                     {"so", CellState::NotApplicable},
                                                     {"s.o.", CellState::NotApplicable},
                                                     {"///", CellState::NotApplicable},
                                                     {"null", CellState::Missing},
                                                     {"na", CellState::Missing},
                                                     {"#n/a", CellState::Missing}}};
    constexpr std::size_t longest = 4;
    if (text.empty() || isDash(text))
        return CellState::Missing;
    if (text.size() > longest || (text.front() >= '0' && text.front() <= '9'))
        return std::nullopt;
    const auto lower = lowered(text);
    for (const auto& marker : markers)
        if (marker.text == lower)
            return marker.state;
    return std::nullopt;
}

} // namespace

bool hasThousandSpaces(std::string_view text) {
    const bool plain = std::none_of(text.begin(), text.end(),
                                    [](char c) { return c == ' ' || static_cast<unsigned char>(c) >= 0x80; });
    if (plain)
        return false;
    text = trimmed(text);
    return text.find(' ') != text.npos || text.find("\xC2\xA0") != text.npos || text.find("\xE2\x80") != text.npos;
}

bool isDash(std::string_view text) {
    text = trimmed(text);
    return text == "-" || text == "\xE2\x80\x93" || text == "\xE2\x80\x94"; // U+2013, U+2014
}

std::optional<Cell> parseCell(std::string_view text, char /*decimal: either mark is understood*/) {
    if (const auto value = plainNumber(text))
        return Cell::of(*value);
    text = trimmed(text);
    if (const auto state = stateOf(text))
        return Cell::absent(*state);
    const auto value = number(withoutSpaces(text));
    return value ? std::optional{Cell::of(*value)} : std::nullopt;
}

} // namespace geo
