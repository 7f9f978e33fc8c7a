// Between which limits a figure must lie, whatever the way people live in the IRIS.
#pragma once

#include "base/column.hpp"
#include "weights.hpp"

#include <optional>
#include <utility>

namespace indicators {

/// Of a count V whose members are among those of a control P, or households of such persons, given the control T of
/// the target: the cut sources hold ΣV and ΣP in all, so that
///     max(0, T + ΣV − ΣP) ≤ v ≤ min(ΣV, T)
/// with T less what lies in sources wholly inside, whose V is then added. Without a control: 0 ≤ v ≤ ΣV.
/// @param base      areal shares of the target's sources: which are cut, which wholly inside (0.99 or more of them:
///                  outlines of two producers differ a little).
/// @param published T, the control as published for the target; rounded by its producer, so limits are half a unit
/// wider.
/// @returns nullopt where a count is absent in one of the sources or where nothing is known.
std::optional<std::pair<double, double>> logicalBounds(const WeightMatrix& base, std::size_t target,
                                                       const geo::Column& counts, const geo::Column* control,
                                                       std::optional<double> published);

/// Of 100 · a / b, given limits of both parts: smallest a over largest b, and the reverse; a is at most b.
std::pair<double, double> ratioBounds(std::pair<double, double> numerator, std::pair<double, double> denominator,
                                      double scale);

} // namespace indicators
