#include "readers/text_encoding.hpp"

#include <cstdint>
#include <cstring>

#include <iconv.h>

namespace geo {

namespace {

/// How many bytes from `at` on are ASCII, in steps of eight: nearly all of a French table is.
std::size_t asciiRun(std::string_view bytes, std::size_t at) {
    const auto start = at;
    for (std::uint64_t eight = 0; at + sizeof eight <= bytes.size(); at += sizeof eight) {
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        if ((eight & 0x8080808080808080U) != 0)
            break;
    }
    return at - start;
}

} // namespace

void Utf8Check::add(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (m_expected == 0)
            i += asciiRun(bytes, i);
        if (i == bytes.size())
            return;
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte >= 0x80)
            m_ascii = false;
        if (m_expected > 0) {
            if (byte < m_low || byte > m_high)
                m_valid = false;
            m_low = 0x80;
            m_high = 0xBF;
            --m_expected;
        } else if (byte >= 0xC2 && byte <= 0xDF) {
            m_expected = 1;
        } else if (byte >= 0xE0 && byte <= 0xEF) {
            m_expected = 2;
            m_low = byte == 0xE0 ? 0xA0 : 0x80;
            m_high = byte == 0xED ? 0x9F : 0xBF;
        } else if (byte >= 0xF0 && byte <= 0xF4) {
            m_expected = 3;
            m_low = byte == 0xF0 ? 0x90 : 0x80;
            m_high = byte == 0xF4 ? 0x8F : 0xBF;
        } else if (byte >= 0x80) {
            m_valid = false;
        }
        if (!m_valid)
            return;
    }
}

bool isUtf8(std::string_view bytes) {
    // One byte after the end closes what is open: in a whole cell a cut character is wrong.
    Utf8Check check;
    check.add(bytes);
    check.add(" ");
    return check.valid();
}

bool isAscii(std::string_view bytes) {
    constexpr std::uint64_t high = 0x8080808080808080;
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes.data() + i, 8);
        if (eight & high)
            return false;
    }
    for (; i < bytes.size(); ++i)
        if (static_cast<unsigned char>(bytes[i]) >= 0x80)
            return false;
    return true;
}

namespace {

/// What the bytes 0x80 to 0xFF are, in UTF-8, as iconv says.
using HighBytes = std::array<std::string, 128>;

HighBytes highBytesOf(const char* iconvName) {
    HighBytes table;
    const iconv_t converter = iconv_open("UTF-8", iconvName);
    for (std::size_t i = 0; i < table.size(); ++i) {
        char in = static_cast<char>(0x80 + i);
        char out[8];
        char *from = &in, *to = out;
        std::size_t left = 1, room = sizeof out;
        const bool known = converter != reinterpret_cast<iconv_t>(-1) &&
                           iconv(converter, &from, &left, &to, &room) != static_cast<std::size_t>(-1);
        table[i] = known ? std::string(out, sizeof out - room) : "\xEF\xBF\xBD";
    }
    if (converter != reinterpret_cast<iconv_t>(-1))
        iconv_close(converter);
    return table;
}

const HighBytes& highBytes(TextEncoding encoding) {
    static const HighBytes western = highBytesOf("WINDOWS-1252"), latin9 = highBytesOf("ISO-8859-15"),
                           mac = highBytesOf("MACINTOSH");
    return encoding == TextEncoding::MacRoman ? mac : encoding == TextEncoding::Iso8859_15 ? latin9 : western;
}

/// What French text is made of beyond ASCII.
bool isFrenchLetter(std::string_view character) {
    static constexpr std::string_view letters = "éèêëàâäçùûüîïôöœæÉÈÊËÀÂÇÙÛÎÏÔŒÆ";
    return character.size() == 2 && letters.find(character) != std::string_view::npos;
}
bool isFrenchSign(std::string_view character) {
    for (const std::string_view sign : {"«", "»", "’", "‘", "“", "”", "–", "—", "…", "€", "°", "²", "³", "\xC2\xA0"})
        if (character == sign)
            return true;
    return false;
}

bool isAsciiLetter(unsigned char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

} // namespace

std::string fromSingleByte(std::string_view bytes, TextEncoding encoding) {
    const auto& high = highBytes(encoding);
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            out += c;
        else
            out += high[byte - 0x80U];
    }
    return out;
}

void ByteTally::add(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte < 0x80)
            continue;
        const bool after = i > 0 && isAsciiLetter(static_cast<unsigned char>(bytes[i - 1]));
        const bool before = i + 1 < bytes.size() && isAsciiLetter(static_cast<unsigned char>(bytes[i + 1]));
        ++m_count[byte - 0x80U];
        m_besideLetter[byte - 0x80U] += after || before;
    }
}

double ByteTally::plausibility(TextEncoding encoding) const {
    const auto& high = highBytes(encoding);
    double good = 0, all = 0;
    for (std::size_t b = 0; b < m_count.size(); ++b) {
        const auto count = static_cast<double>(m_count[b]), beside = static_cast<double>(m_besideLetter[b]);
        all += count;
        if (isFrenchLetter(high[b]))
            good += beside + 0.5 * (count - beside);
        else if (isFrenchSign(high[b]))
            good += 0.5 * beside + (count - beside);
    }
    return all > 0 ? good / all : 1;
}

TextEncoding ByteTally::likeliest() const {
    const double western = plausibility(TextEncoding::Windows1252);
    if (const double mac = plausibility(TextEncoding::MacRoman); mac > 0.8 && mac > western + 0.3)
        return TextEncoding::MacRoman;
    if (plausibility(TextEncoding::Iso8859_15) > western + 1e-9)
        return TextEncoding::Iso8859_15;
    return TextEncoding::Windows1252;
}

std::string_view trimmed(std::string_view text) {
    static constexpr std::string_view noBreak[] = {"\xC2\xA0", "\xE2\x80\xAF", "\xEF\xBB\xBF"};
    for (bool changed = true; changed;) {
        changed = false;
        while (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == '\r')) {
            text.remove_prefix(1);
            changed = true;
        }
        while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) {
            text.remove_suffix(1);
            changed = true;
        }
        for (const auto space : noBreak) {
            if (text.starts_with(space)) {
                text.remove_prefix(space.size());
                changed = true;
            }
            if (text.ends_with(space)) {
                text.remove_suffix(space.size());
                changed = true;
            }
        }
    }
    return text;
}

std::string lowered(std::string_view text) {
    std::string out{text};
    for (auto& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

bool sameColumn(std::string_view a, std::string_view b) { return lowered(trimmed(a)) == lowered(trimmed(b)); }

namespace {

/// The plain letters for the second byte of a character U+00C0 to U+00FF ("é" is C3 A9).
std::string_view plainLetter(unsigned char second) {
    const unsigned char lower = second < 0xA0 ? static_cast<unsigned char>(second + 0x20) : second;
    if (lower >= 0xA0 && lower <= 0xA5)
        return "a";
    if (lower == 0xA6)
        return "ae";
    if (lower == 0xA7)
        return "c";
    if (lower >= 0xA8 && lower <= 0xAB)
        return "e";
    if (lower >= 0xAC && lower <= 0xAF)
        return "i";
    if (lower == 0xB1)
        return "n";
    if (lower >= 0xB2 && lower <= 0xB6)
        return "o";
    if (lower >= 0xB9 && lower <= 0xBC)
        return "u";
    if (lower == 0xBD || lower == 0xBF)
        return "y";
    return {};
}

} // namespace

std::string folded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == 0xC3 && i + 1 < text.size()) {
            out += plainLetter(static_cast<unsigned char>(text[++i]));
        } else if (byte == 0xC5 && i + 1 < text.size() && (text[i + 1] == '\x93' || text[i + 1] == '\x92')) {
            out += "oe";
            ++i;
        } else if (text.substr(i, 3) == "\xE2\x80\x99") { // typographic apostrophe
            out += '\'';
            i += 2;
        } else {
            out += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : text[i];
        }
    }
    return out;
}

std::vector<std::string> splitList(std::string_view text, std::string_view separators) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    while (from <= text.size()) {
        const auto to = std::min(text.find_first_of(separators, from), text.size());
        const auto part = trimmed(text.substr(from, to - from));
        if (!part.empty())
            parts.emplace_back(part);
        from = to + 1;
    }
    return parts;
}

bool isDigits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

int yearInName(std::string_view fileName) {
    int found = 0;
    for (std::size_t i = 0; i + 4 <= fileName.size(); ++i) {
        const bool alone = (i == 0 || !isDigits(fileName.substr(i - 1, 1))) &&
                           (i + 4 == fileName.size() || !isDigits(fileName.substr(i + 4, 1)));
        if (!alone || !isDigits(fileName.substr(i, 4)))
            continue;
        const int year = std::stoi(std::string{fileName.substr(i, 4)});
        if (year >= 1990 && year <= 2049)
            found = year;
    }
    return found;
}

} // namespace geo
