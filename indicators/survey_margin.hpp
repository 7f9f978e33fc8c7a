// What census figures of an IRIS may miss by, since part of the dwellings alone are surveyed.
#pragma once

#include "figures.hpp"

#include <optional>
#include <vector>

namespace indicators {

/// Half-width of a margin of 95 % over the square root of a variance.
constexpr double surveyMargin = 1.96;

/// Per zone: is its commune one of 10,000 inhabitants or more, where two dwellings in five are surveyed over five
/// years? Smaller ones are counted whole. @param population  of the same IRIS
std::vector<bool> surveyedInPart(const Figures& population, const geo::ZoneSet& zones);

/// Variance of a census figure of a zone that is surveyed in part, in the unit of the figure squared: of a count N
/// 1.5 · 2 · N, of a rate in % over D people 100² · 1.5 · 2 · p (1 − p) / D. Each form stands for two and a half
/// dwellings, hence 1.5; households are alike within, hence twice as much (design effect).
/// @returns nullopt for what is no count or share of the census read as published.
std::optional<double> surveyVariance(const Figures& figures, std::size_t zone);

} // namespace indicators
