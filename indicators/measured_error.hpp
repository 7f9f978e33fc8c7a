// How wrong one way of estimating one figure was, where the figure is published: bias, correction, margin.
#pragma once

#include "correction.hpp"
#include "margin.hpp"
#include "sharing.hpp"

#include <optional>

namespace indicators {

/// Misses of a set of estimates, in the unit of Miss: shares of the published value, or points.
struct MissSummary {
    double bias = 0;   ///< median of the misses
    double median = 0; ///< of their absolute values
    double p90 = 0;    ///< nine out of ten are at most this
};

struct MeasuredError {
    Residuals residuals;
    int publishedYear = 0;        ///< of the table compared with
    MissSummary plain, corrected; ///< corrected: out of fold
    Correction correction;
    std::optional<Margin> margin;            ///< of the estimate as it is given: corrected where a correction is kept
    std::optional<double> inMargin;          ///< share of published values in the margin, out of fold
    std::optional<double> gapSlope;          ///< of a rate: estimated over published gap to the commune; 1 is right
    std::optional<double> correctedGapSlope; ///< the same, corrected out of fold
};

/// A gap that comes out at less than this share of its size is said to be probably understated.
constexpr double soundSlope = 0.9;
constexpr std::size_t fewestMeasured = 30; ///< fewer published neighbourhoods measure nothing

/// Numerator and denominator over the IRIS, with a number in both or in neither: what is above the line and what is
/// under it must come from the same people. The denominator is empty for a count.
Parts partsOnIris(Sharings& sharings, const Offer& offer);

/// Estimates of targets, numerators and denominators apart.
struct EstimatedParts {
    geo::Column numerator, denominator; ///< denominator empty for a count
    std::vector<double> coverage;       ///< per target, of both: 0 to 1
};
/// @param sizes per IRIS: what coverage is counted in, people or else m².
EstimatedParts estimatedParts(const WeightMatrix& above, const WeightMatrix& below, const std::vector<double>& sizes,
                              const Parts& parts);

/// @param offer      of the indicator by IRIS.  @param published of the same indicator for neighbourhoods.
/// @returns nullopt where fewer than fewestMeasured neighbourhoods have both.
std::optional<MeasuredError> measuredError(const Indicator& indicator, const Offer& offer, const Offer& published,
                                           const Sharing& sharing, Sharings& sharings, const LoadedTables& tables);

/// The table an estimate of that year is compared with: of the same year; where a rate is published without its parts,
/// as INSEE does with the census, at most two years away.
std::optional<Offer> comparedWith(const Indicator& indicator, const std::vector<Offer>& published, int year,
                                  int generation);

} // namespace indicators
