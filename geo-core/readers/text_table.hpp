// Tables as offices write them, whatever carries them: delimited text, a sheet of a workbook (XLSX, ODS, XLS), a JSON
// list of records, a table of dBase. Encoding, separator, decimal mark and titles are found, never assumed; what
// SourceFile::choices says is taken as said.
#pragma once

#include "base/column.hpp"
#include "base/error.hpp"
#include "base/progress.hpp"
#include "observatory/sources.hpp"
#include "readers/source_file.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// How a table is written.
struct TextDialect {
    enum class Carrier { Text, Sheet, Json, Database };
    Carrier carrier = Carrier::Text;
    char separator = ';'; ///< of delimited text
    TextEncoding encoding = TextEncoding::Utf8;
    bool bom = false;
    char decimal = ',';
    static constexpr int noTitles = -1;
    int headerRow = 0;           ///< rows above the header are titles; noTitles: columns are called "1", "2", "3" …
    std::int64_t headerLine = 1; ///< the same as a person counts: line of the file or row of the sheet; 0: no titles
};

/// One row of cells, UTF-8, unquoted, trimmed, spreadsheet protection removed; `line` counts from 1 in the file: lines
/// of a text, rows of a sheet, records of a list.
struct TextRow {
    std::int64_t line = 0;
    std::vector<std::string> cells; ///< at most one per named column; fewer where the line is short
};

/// A table read row by row, in bounded memory but for workbooks, which GDAL reads whole.
class TextTable {
public:
    /// Finds how it is written. @throws Error::Code::CannotOpen / Malformed; Usage for a header row that is not there
    explicit TextTable(const SourceFile& source);
    ~TextTable();
    const TextDialect& dialect() const;
    /// Trimmed and different from each other; trailing unnamed columns left out, others without a name are "".
    const std::vector<std::string>& header() const;
    /// The long names of the columns where the file gives them in a row of their own, one per column; else empty.
    std::vector<std::string> labels() const;
    int unnamedColumns() const;                                     ///< those left out
    std::optional<std::size_t> find(std::string_view column) const; ///< without case
    std::vector<TextRow> sample(std::size_t rows) const;            ///< first rows after the header
    /// Calls `row` for each row after the header; notes under the table are no rows. @throws Error::Code::Malformed
    /// naming line and cause (a quote that never closes, more cells than columns).
    void forEach(const std::function<void(const TextRow&)>& row, Progress& progress) const;
    /// What is odd in how the table is written, and what was made of it. What only a pass over all rows can tell
    /// (notes, cells that say NULL) is there after forEach().
    std::vector<Anomaly> remarks() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The dialect in words: "Text separated by ;", "UTF-8" …
std::vector<Message> inWords(const TextDialect& dialect);

/// The first row with something in it as it is written, digits as '#': equal for this year's file and next year's.
/// Empty for a table that cannot be read.
std::string makeOf(const SourceFile& source);

/// A cell typed the INSEE way: s Suppressed, ns (n.s.) NotSignificant, nd (n.d., n/a) NotAvailable, so (s.o., ///,
/// which INSEE prints where there can be no figure) NotApplicable; "", NULL, NA and a dash Missing; else a number with
/// either decimal mark and ordinary, no-break or narrow no-break spaces between thousands. Case does not count. nullopt
/// for anything else ("4O,2", "12 %").
std::optional<Cell> parseCell(std::string_view text, char decimal);
/// Does a figure that parseCell() takes have spaces between its digits, of whatever width?
bool hasThousandSpaces(std::string_view text);
/// A dash alone, "-" or a longer one: INSEE's sign for nil, and what others write for unknown.
bool isDash(std::string_view text);

} // namespace geo
