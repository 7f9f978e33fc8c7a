// Bytes of unknown encoding to UTF-8, and the small text work all readers share.
#pragma once

#include "readers/table_reading.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// Checks UTF-8 piece by piece: a character may be cut by the end of one piece and go on in the next.
class Utf8Check {
public:
    void add(std::string_view bytes);
    /// Everything so far is UTF-8; a character left open at the end (a cut file) is not held against it.
    bool valid() const { return m_valid; }
    bool ascii() const { return m_ascii; }

private:
    bool m_valid = true, m_ascii = true;
    int m_expected = 0;                   ///< continuation bytes still to come
    unsigned m_low = 0x80, m_high = 0xBF; ///< what the next one may be (refuses overlong forms and surrogates)
};

bool isUtf8(std::string_view bytes);
bool isAscii(std::string_view bytes);
/// Bytes of one of the encodings with one byte a character; what has no meaning in it becomes U+FFFD.
std::string fromSingleByte(std::string_view bytes, TextEncoding encoding);
inline std::string fromWindows1252(std::string_view bytes) { return fromSingleByte(bytes, TextEncoding::Windows1252); }

/// How often each byte beyond ASCII stands, and stands beside a letter: what tells the encodings apart.
class ByteTally {
public:
    void add(std::string_view bytes);
    /// The encoding with one byte a character in which these bytes are French text. Windows-1252 unless another one
    /// makes clearly more accented letters.
    TextEncoding likeliest() const;

private:
    double plausibility(TextEncoding encoding) const; ///< share of the bytes that are letters and signs of French
    std::array<std::int64_t, 128> m_count{}, m_besideLetter{};
};

std::string_view trimmed(std::string_view text);         ///< spaces, tabs and no-break spaces off both ends
std::string lowered(std::string_view text);              ///< ASCII letters only: column names
bool sameColumn(std::string_view a, std::string_view b); ///< without case and surrounding spaces
/// Lower case without accents, for comparing French words: "Réalisation" and "realisation". Input in UTF-8.
std::string folded(std::string_view text);
std::vector<std::string> splitList(std::string_view text, std::string_view separators);
bool isDigits(std::string_view text);
/// The last four-digit year from 1990 to 2049 written in a file name, 0 if there is none.
int yearInName(std::string_view fileName);

} // namespace geo
