// What a report prints about its year, added up anew. Private to layers/.
#pragma once

#include "activity.hpp"

#include "network/record.hpp"

#include <optional>
#include <vector>

namespace layers {

/// The year of the report a figure stands in: that of its source ("Rapport d'activité 2022"), which a misprint in the
/// text does not change; else the year printed with it.
std::optional<int> reportYear(const geo::NetworkRecord& figure);

/// Sections, single figures, participants as printed, and what does not add up.
void readFigures(const std::vector<const geo::NetworkRecord*>& figures, Activity& activity);

} // namespace layers
