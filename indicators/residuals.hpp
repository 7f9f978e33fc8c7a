// What estimates missed by, where the same figure is published: the raw material of corrections and margins.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace indicators {

/// How misses are told: of a count as a share of the published value, of a rate in points.
enum class Miss { Relative, Points };

/// What may explain what an estimate of a neighbourhood missed by.
enum Feature { Share, Size, Companion, featureCount };
using Features = std::array<double, featureCount>;
// Share: of the people of its IRIS who live in the neighbourhood, 0 to 1. Size: its people, natural logarithm.
// Companion: log(published / estimated) of a second count published for the neighbourhood, as estimated in the same
// way; NaN where there is none.

/// Estimates of one variable by one way beside the published values, one entry per neighbourhood that has both.
struct Residuals {
    Miss miss = Miss::Relative;
    std::vector<std::uint32_t> targets; ///< indices of the neighbourhoods
    std::vector<double> estimated;      ///< above zero
    std::vector<double> published;      ///< above zero
    std::vector<Features> features;
    std::vector<std::uint16_t> departments; ///< rank of the department among those met

    std::size_t count() const { return estimated.size(); }
    /// What an estimate missed by: (estimate − published) / published, or the difference in points.
    double missOf(std::size_t row, double estimate) const;
};

/// Rows by fold, whole departments in each: what is fitted is always judged in departments it has not seen.
/// At most `most` folds; fewer where there are fewer departments.
std::vector<std::vector<std::uint32_t>> foldsByDepartment(const Residuals& residuals, std::size_t most = 10);

/// Order statistics of a sample, R's type 7. NaN for an empty one.
double quantile(std::vector<double> values, double probability);
double median(std::vector<double> values);

} // namespace indicators
