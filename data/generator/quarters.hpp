// The invented neighbourhoods of both generations, made of town blocks.
#pragma once

#include "territory.hpp"

namespace demo {

/// Fills quarters2015, quarters2024 and their labels from demo/neighbourhoods.csv. Communes must be there.
void addQuarters(Territory& territory);

} // namespace demo
