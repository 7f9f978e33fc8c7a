#include "readers/person_contacts.hpp"

#include <cctype>

namespace geo {
namespace {

bool isWordByte(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
}

// The end of an e-mail address that starts at i, or i.
std::size_t emailEnd(const std::string& text, std::size_t i) {
    const auto isLocal = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%';
    };
    std::size_t at = i;
    while (at < text.size() && isLocal(text[at]))
        ++at;
    if (at == i || at >= text.size() || text[at] != '@')
        return i;
    std::size_t end = at + 1, point = 0;
    while (end < text.size() &&
           (std::isalnum(static_cast<unsigned char>(text[end])) || text[end] == '.' || text[end] == '-')) {
        if (text[end] == '.')
            point = end;
        ++end;
    }
    while (end > at + 1 && (text[end - 1] == '.' || text[end - 1] == '-'))
        --end;
    return point > at + 1 && point + 2 < end ? end : i;
}

/// The end of a French telephone number that starts at i, or i: +33 or 0033 and nine digits, or 0 and nine digits in
/// pairs. Ten digits without a mark between them are a number of some register as well, and are one where `bare` says.
std::size_t phoneEnd(const std::string& text, std::size_t i, bool bare) {
    if (i > 0 && (isWordByte(text[i - 1]) || text[i - 1] == '+'))
        return i;
    std::size_t at = i;
    const auto starts = [&](const char* what) {
        return text.compare(i, std::char_traits<char>::length(what), what) == 0;
    };
    const bool abroad = starts("+33") || starts("0033");
    if (abroad)
        at += text[i] == '+' ? 3 : 4;
    else if (i < text.size() && text[i] == '0')
        at += 1;
    else
        return i;
    int digits = 0, marks = 0;
    std::size_t end = at;
    for (; at < text.size() && digits < 9; ++at) {
        if (std::isdigit(static_cast<unsigned char>(text[at]))) {
            if (digits == 0 && text[at] == '0' && !abroad)
                return i;
            digits += text[at] == '0' && digits == 0 ? 0 : 1; // "+33 (0)4"
            end = at + 1;
        } else if (text[at] == ' ' || text[at] == '.' || text[at] == '-' || text[at] == '(' || text[at] == ')' ||
                   text[at] == '/') {
            ++marks;
        } else if (static_cast<unsigned char>(text[at]) == 0xC2 && at + 1 < text.size()) {
            ++marks; // no-break space
            ++at;
        } else {
            break;
        }
    }
    const bool follows = end < text.size() && isWordByte(text[end]) && static_cast<unsigned char>(text[end]) != 0xC2;
    return digits == 9 && !follows && (abroad || bare || marks >= 4) ? end : i;
}

} // namespace

std::string withoutContacts(const std::string& text, int& removed, bool bare) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const bool wordStarts = i == 0 || !isWordByte(text[i - 1]);
        auto end = wordStarts ? emailEnd(text, i) : i;
        if (end == i)
            end = phoneEnd(text, i, bare);
        if (end > i) {
            out += "…";
            ++removed;
            i = end;
        } else {
            out += text[i++];
        }
    }
    return out;
}

} // namespace geo
