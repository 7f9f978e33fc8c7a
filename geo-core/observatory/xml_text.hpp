// Text inside XML that we write. Private to geo-core.
#pragma once

#include <string>
#include <string_view>

namespace geo {

/// For an attribute in double quotes or between tags: the five marks escaped, control characters, which XML 1.0 does
/// not know, left out.
inline std::string xmlText(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&apos;";
            break;
        default:
            if (static_cast<unsigned char>(c) >= ' ' || c == '\n' || c == '\t')
                out += c;
        }
    }
    return out;
}

} // namespace geo
