// Where in a sheet of rows the table is: titles above, short and long names, the first row of data. Private to the
// readers.
#pragma once

#include "readers/text_table.hpp"

#include <string>
#include <vector>

namespace geo {

/// What surrounds the data of a table. Rows are counted among those with something in them, from 0.
struct TableLayout {
    int headerRow = 0;                ///< TextDialect::noTitles where the columns have no names
    std::size_t firstData = 1;        ///< row
    std::vector<std::string> columns; ///< a name for each cell of the header row, "" for one without
    std::int64_t titleLines = 0;      ///< rows above the names that are no names themselves
    std::int64_t labelLines = 0;      ///< rows of long names, above or below the short ones
    std::vector<std::string> labels;  ///< the long names, one per column; empty where there are none
    bool groups = false;              ///< a row above the names holds names for several columns together
    bool fieldTypes = false;          ///< the names carried dBase types ("CDCOL,C,254"): taken off
    std::vector<std::string> renamed; ///< names met twice; the later ones got a number
    std::vector<std::string> spaced;  ///< names that began or ended with a space: taken off
    char decimal = ',';
};

/// @param start the first rows of the file, at most sampleSize.
/// @param said what somebody said about header row and decimal mark is taken as said.
/// @throws Error::Code::Malformed naming `name` for a header row that is not there.
TableLayout layoutOf(const std::vector<TextRow>& start, const TableReading& said, char separator,
                     const std::string& name);
/// Of a carrier that gives the names of its columns as its first row.
TableLayout layoutOfNamed(const TextRow& names);
constexpr std::size_t layoutSample = 200;

/// Is there a table in these rows at all, or only text (sources, explanations)?
bool holdsTable(const std::vector<TextRow>& start);

/// Does a text look like a remark under a table ("Source : INSEE", "* estimation") rather than like what stands in the
/// first column of its rows?
class NoteFinder {
public:
    NoteFinder(const std::vector<TextRow>& start, const TableLayout& layout);
    bool isNote(const TextRow& row) const; ///< cells trimmed

private:
    bool m_wordsApart = false; ///< the first column's cells hold spaces themselves
    std::size_t m_longest = 0; ///< of the first column's cells
    std::size_t m_columns = 0;
};

} // namespace geo
