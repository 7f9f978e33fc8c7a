// What a person says on the command line about a file that does not say it itself, and the start of a table shown.
#pragma once

#include "command_line.hpp"

#include "readers/source_file.hpp"

namespace cli {

struct ReadingOptions {
    std::string encoding, separator, decimal, headerRow, key, level, crs, convention;
    std::vector<std::string> columns; ///< of a table of the register: "HEAD=FIELD"

    void addTo(Command& command);
    geo::SourceChoices choices() const; ///< @throws UsageProblem naming the option and what it takes
};

/// Dialect, titles and first rows, aligned. Nothing for what is no table.
void printPreview(const geo::SourceFile& source);

} // namespace cli
