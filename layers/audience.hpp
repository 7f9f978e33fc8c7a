// What a report prints about its year, added up anew. Private to layers/.
#pragma once

#include "activity.hpp"

#include "network/record.hpp"

#include <cstdint>
#include <map>
#include <vector>

namespace layers {

/// Sections, single figures, participants as printed, and what does not add up.
/// @param findings what the register says against the figures, by their keys
void readFigures(const std::vector<const geo::NetworkRecord*>& figures,
                 const std::multimap<std::int64_t, geo::Message>& findings, Activity& activity);

} // namespace layers
