// Delimited text as offices write it: separator, encoding, decimal mark and header row are found, never assumed.
#pragma once

#include "base/column.hpp"
#include "base/error.hpp"
#include "base/progress.hpp"
#include "readers/source_file.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

enum class TextEncoding { Utf8, Windows1252 };
std::string_view toText(TextEncoding encoding); ///< "UTF-8", "Windows-1252"

/// How a table is written. Found by sniff(); any field may be overridden.
struct TextDialect {
    char separator = ';';
    TextEncoding encoding = TextEncoding::Utf8;
    bool bom = false;
    char decimal = ',';
    static constexpr int noTitles = -1;
    int headerRow = 0; ///< rows above the header are titles; noTitles: columns are called "1", "2", "3" …
};

/// One row of cells, UTF-8, unquoted, spreadsheet protection removed; `line` counts from 1 in the file.
struct TextRow {
    std::int64_t line = 0;
    std::vector<std::string> cells; ///< at most one per named column; fewer where the line is short
    int unnamedFilled = 0;          ///< cells with something in them under columns without a name: left out
};

/// A table read row by row in bounded memory.
class TextTable {
public:
    explicit TextTable(const SourceFile& source); ///< sniffs @throws Error::Code::CannotOpen / Malformed
    TextTable(const SourceFile& source, TextDialect dialect);
    ~TextTable();
    const TextDialect& dialect() const;
    const std::vector<std::string>& header() const; ///< trimmed; trailing unnamed columns left out
    int unnamedColumns() const;
    std::optional<std::size_t> find(std::string_view column) const; ///< without case
    std::vector<TextRow> sample(std::size_t rows) const;            ///< first rows after the header
    /// Calls `row` for each row after the header. @throws Error::Code::Malformed naming line and cause (a quote that
    /// never closes, more cells than columns).
    void forEach(const std::function<void(const TextRow&)>& row, Progress& progress) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// A cell typed the INSEE way: s Suppressed, ns (n.s.) NotSignificant, nd (n.d., n/a) NotAvailable, so (s.o., ///, which
/// INSEE prints where there can be no figure) NotApplicable; "", NULL, NA and a dash Missing; else a number with either
/// decimal mark and ordinary, no-break or narrow no-break spaces between thousands. Case does not count. nullopt for
/// anything else ("4O,2").
std::optional<Cell> parseCell(std::string_view text, char decimal);
/// A dash alone, "-" or a longer one: INSEE's sign for nil, and what others write for unknown.
bool isDash(std::string_view text);

} // namespace geo
