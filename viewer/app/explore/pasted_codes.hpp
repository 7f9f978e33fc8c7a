// Codes as they come out of a spreadsheet, a mail or a report.
#pragma once

#include "geometry/zone_set.hpp"

#include <QString>

#include <string>
#include <vector>

namespace app {

struct PastedCodes {
    std::vector<std::string> known;   ///< codes of the set, each once
    std::vector<std::string> unknown; ///< as they were written, each once
};

/// The column in which most cells are codes of the set, its head left out, and what stands below an empty line
/// without codes; of a single line, all its words. A zero lost at the start, blanks between digits, small letters and
/// quotes around a code are put right.
PastedCodes codesIn(const QString& pasted, const geo::ZoneSet& zones);

} // namespace app
