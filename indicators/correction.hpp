// A correction learnt from published neighbourhoods, kept only where it helps in departments it has not seen.
#pragma once

#include "residuals.hpp"

#include <vector>

namespace indicators {

/// Estimates are multiplied by exp(constant + Σ weight · feature). With nothing kept the factor is 1.
struct Correction {
    bool kept = false;
    double constant = 0;
    std::array<double, featureCount> weights{}; ///< 0 for a feature that is not used; two are, at most
    std::array<double, featureCount> usual{};   ///< stands in for a feature that a neighbourhood does not have
    bool uses(Feature feature) const { return weights[feature] != 0; }
    double factor(const Features& features) const;
};

/// What was tried and what came of it. Errors are medians of |miss| in the folds (Miss decides the unit).
struct CorrectionTrial {
    Correction correction;              ///< fitted on all rows; as kept
    double errorWithout = 0, error = 0; ///< without any, and with the one kept
    std::vector<double> outOfFold;      ///< per row: the estimate as corrected by departments other than its own
};

/// Fits log(published / estimated) on a constant, and on at most two features where they lower the error by 3 % of it
/// at least, simplest first. Least squares on values brought within the 5th and 95th percentiles, then centred by the
/// median. Judged by folds of whole departments; with fewer than 30 rows or 4 departments nothing is fitted.
CorrectionTrial tryCorrections(const Residuals& residuals);

} // namespace indicators
