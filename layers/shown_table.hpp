// A table or text as a window shows it, on its way to the clipboard.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace layers {

/// Words as they are read on the screen. What the gate must know of them stands beside.
struct ShownTable {
    std::vector<std::string> heads; ///< empty for lines of text
    std::vector<std::vector<std::string>> rows;
    std::vector<double> counts;        ///< of persons or households among the cells, in any order
    std::vector<std::int64_t> sources; ///< ids of the data sets, in order of use
};

} // namespace layers
