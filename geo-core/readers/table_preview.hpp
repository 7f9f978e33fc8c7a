// The first rows of a table as it would be read, and how: what a person looks at before saying otherwise.
#pragma once

#include "readers/text_table.hpp"

#include <string>
#include <vector>

namespace geo {

/// Shown as it is; to read the table in another way, set SourceFile::choices and ask again.
struct TablePreview {
    TextDialect dialect;             ///< what was found, or said
    std::vector<Message> inWords;    ///< the dialect for a person: "text separated by \";\"", "encoding UTF-8" …
    TableReading reading;            ///< the dialect as a reading with every field filled in: to fill a form with
    std::vector<std::string> header; ///< one per column shown; "" for a column without a name
    std::vector<TextRow> rows;       ///< the first ones, previewRows at most; a row may have fewer cells than header
    bool more = false;               ///< the table goes on
    std::vector<Anomaly> remarks;    ///< titles left out, long names, columns without a name …
};
constexpr std::size_t previewRows = 50;

/// Reads the start of the file only: quick whatever its size, but for workbooks.
/// @throws Error for what is no table, or for a reading that does not fit (Error::Code::Usage)
TablePreview previewTable(const SourceFile& source);

/// Is it a table at all (and not a layer of outlines, a picture …)? By name and first bytes.
bool isTable(const SourceFile& source);

} // namespace geo
