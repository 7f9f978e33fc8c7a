// Figures of a larger place re-made from the sums of its parts.
#pragma once

#include "base/column.hpp"
#include "base/error.hpp"
#include "loaded_tables.hpp"

#include <functional>
#include <string>

namespace indicators {

/// The sum of parts as it builds up, with those that carry no number counted apart.
struct Total {
    double sum = 0;
    geo::CellState state = geo::CellState::Value, absence = geo::CellState::NotApplicable;
    std::size_t with = 0, without = 0;

    void add(const geo::Cell& cell);
};

/// Numerator and denominator of one place, from the same parts. A count needs all its parts: without one it would be
/// too low. A rate may do without three in ten of them, and is then Estimated.
struct SummedZone {
    Total numerator, denominator;

    void add(geo::Cell n, geo::Cell d, bool isRatio);
    std::size_t parts() const { return numerator.with + numerator.without; }
    /// The sum; the gravest absence among the parts if too many are missing; Missing if there are none.
    static geo::Cell cell(const Total& total, bool isRatio);
    geo::Cell value(const Formula& formula) const; ///< scale · Σ numerators / Σ denominators, or the sum of a count
};

/// Why figures of several zones make no figure of them together: of a rate that is published without its numerator that
/// alone, of a median or another quantile its nature.
geo::Message whyNotCombined(const Indicator& indicator);

/// Sums the rows of an IRIS table whose commune (first five characters, arrondissements as they are) is taken.
SummedZone sumOver(const LoadedTables& tables, const Offer& offer,
                   const std::function<bool(const std::string& commune)>& isTaken);

} // namespace indicators
