// The figure that classes are centred on. Private to layers/ but for what a map says of it.
#pragma once

#include "base/column.hpp"
#include "base/error.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace layers {

/// The place a map is compared with, and its value; or why there is none.
struct CentreFigure {
    std::string name; ///< "Montpellier"; empty where no place is named
    geo::Cell value;
    std::vector<std::int64_t> sources;
    std::vector<geo::Message> notes; ///< what the value lacks
    geo::Message why;                ///< no number: why; else empty
};

} // namespace layers
