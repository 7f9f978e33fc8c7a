// Indicators made from others: the difference of two rates, the growth of a count, a density.
#pragma once

#include "base/column.hpp"
#include "catalogue.hpp"

#include <optional>
#include <vector>

namespace indicators {

constexpr double squareMetresPerKm2 = 1e6;

/// The earlier of the two years of a growth: the nearest that compares with the later, `years` before it at least.
/// @param years  that the count is known for.
std::optional<int> growthFrom(const Derivation& growth, const Indicator& count, const std::vector<int>& years,
                              int later);

/// a − b, in the unit of both; the gravest absence of the two.
geo::Cell differenceOf(const geo::Cell& a, const geo::Cell& b);
/// 100 · ((later / earlier)^(1 / years) − 1), in % a year; NotApplicable where there was nobody.
geo::Cell growthOf(const geo::Cell& later, const geo::Cell& earlier, int years);
/// count / km²; NotApplicable for an area of nothing.
geo::Cell densityOf(const geo::Cell& count, double squareMetres);

} // namespace indicators
