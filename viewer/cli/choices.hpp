// What is said on the command line about a file that does not say it itself: --key, --level, --crs.
#pragma once

#include "command_line.hpp"

#include "readers/source_file.hpp"

#include <string>

namespace cli {

/// The options as typed.
struct ChoiceOptions {
    std::string key, level, crs;
};
void addChoices(Command& command, ChoiceOptions& options);
geo::SourceChoices choicesFrom(const ChoiceOptions& options); ///< @throws UsageProblem

} // namespace cli
