// Exact natural breaks. Private to layers/.
#pragma once

#include <vector>

namespace layers {

/// Lowest value of each class but the first, where the sum of squared deviations from the class means is least.
/// @param sorted ascending, finite, not empty.
std::vector<double> naturalBounds(const std::vector<double>& sorted, int classes);

} // namespace layers
