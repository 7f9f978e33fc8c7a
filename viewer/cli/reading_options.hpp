// What a person says on the command line about how a table is written, and the table's start shown.
#pragma once

#include "command_line.hpp"

#include "readers/table_reading.hpp"

namespace geo {
struct SourceFile;
}

namespace cli {

struct ReadingOptions {
    std::string encoding, separator, decimal, headerRow;

    void addTo(Command& command);
    geo::TableReading reading() const; ///< @throws UsageProblem naming the option and what it takes
};

/// Dialect, titles and first rows, aligned. Nothing for what is no table.
void printPreview(const geo::SourceFile& source);

} // namespace cli
