// The sheet that says where the figures of a workbook come from. Private to layers/.
#pragma once

#include "workbook.hpp"

#include "observatory/sources.hpp"

#include <span>

namespace layers {

/// Title, heads and a row per source; more may be added under them.
Sheet sourceSheet(std::span<const geo::Source> sources);

} // namespace layers
