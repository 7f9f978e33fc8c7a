// The observed margin (marge constatée): what the same way of estimating missed by, nine times out of ten.
#pragma once

#include "residuals.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace indicators {

/// Half-widths by group. Groups are told apart by the share of the people of its IRIS who live in the neighbourhood:
/// where it is nearly all of them, there is little left to guess.
struct Margin {
    struct Group {
        double upToShare = 1; ///< highest share of the group; 1 in the last
        double halfWidth = 0; ///< of |log(published / estimate)| for a count, in points for a rate
        std::size_t rows = 0;
    };
    Miss miss = Miss::Relative;
    std::vector<Group> groups; ///< one to three

    const Group& groupOf(double share) const;
    /// Around an estimate, the limits between which the published value lay nine times out of ten.
    std::pair<double, double> around(double estimate, double share) const;
    bool holds(double estimate, double share, double published) const;
};

constexpr double marginLevel = 0.9;
constexpr std::size_t fewestForMargin = 100; ///< and for each group of one

/// Split-conformal at 90 %: the ⌈(n + 1) · 0.9⌉-th smallest miss of n (Vovk et al. 2005; Lei et al. 2018), of estimates
/// that were made without the neighbourhood's own department.
/// @param estimates one per row of the residuals, as corrected out of fold.
/// @returns nullopt with fewer than 100 rows: the margin is then not measured.
std::optional<Margin> measuredMargin(const Residuals& residuals, const std::vector<double>& estimates);

/// Share of the rows of each fold that lie in the margin measured on the other folds.
std::optional<double> shareInMargin(const Residuals& residuals, const std::vector<double>& estimates);

} // namespace indicators
