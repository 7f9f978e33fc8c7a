// How a table is written, as a person says it: what is said here is obeyed, what is not is found.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, Iso8859_15, MacRoman };
std::string_view toText(TextEncoding encoding); ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252" …
/// By any of its usual names, without case, spaces and dashes: "utf8", "cp1252", "latin9", "macintosh" …
std::optional<TextEncoding> encodingNamed(std::string_view name);
/// ";" "," "|" or a tab, also as "tab" or "\t".
std::optional<char> separatorNamed(std::string_view name);
std::optional<char> decimalNamed(std::string_view name); ///< "," or "."

/// What a column of a table becomes in the register: "granted", "granted@CAF", or "-" for nothing.
struct ColumnChoice {
    std::string column, field;
    friend bool operator==(const ColumnChoice&, const ColumnChoice&) = default;
};

/// What somebody said about one table. A sheet of a workbook is chosen as a member, see SourceFile.
struct TableReading {
    std::optional<TextEncoding> encoding;
    std::optional<char> separator;
    std::optional<char> decimal;
    std::optional<int> headerRow;      ///< line of the file or row of the sheet, from 1; 0: there are no titles
    std::string recordKind;            ///< read as a table of the register: "actions"; empty: as found
    std::vector<ColumnChoice> columns; ///< of such a table; the others are as found
    bool remembered = false;           ///< said for an earlier file of the same make, not for this one

    bool saysHowWritten() const { return encoding || separator || decimal || headerRow; }
    bool saysNothing() const { return !saysHowWritten() && recordKind.empty() && columns.empty(); }
};

/// One JSON line and back, for what the observatory keeps. Unknown words are passed over.
std::string toJson(const TableReading& reading);
TableReading readingFromJson(std::string_view json);

} // namespace geo
