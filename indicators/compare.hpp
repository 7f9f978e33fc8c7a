// A figure beside that of its commune, of the commune without its neighbourhoods, and of larger places.
#pragma once

#include "estimate.hpp"
#include "reference.hpp"

#include <optional>
#include <string>
#include <vector>

namespace indicators {

/// What may be said of a gap.
enum class GapStanding {
    Published,    ///< both sides are published: the gap is what it is
    Established,  ///< the reference lies outside the observed margin of the estimate
    WithinMargin, ///< it does not
    NotMeasured,  ///< the estimate has no observed margin
    NoGap         ///< one side has no number, or the figures are of two years
};
std::string_view toText(GapStanding standing); ///< "published", "established", "within_margin", "not_measured", "none"

/// One reference and the gap to it.
struct Gap {
    ReferenceFigure reference;
    std::optional<double> difference; ///< figure − reference, in points for a rate, else in the unit; not for a count
    std::optional<double> ratio;      ///< figure / reference; of a count, the neighbourhood's part of it
    GapStanding standing = GapStanding::NoGap;
};

struct Comparison {
    Estimate figure;
    int newest = 0;        ///< year of the newest figure; the one compared may be older
    std::vector<Gap> gaps; ///< in the order asked for
};

struct ComparisonRequest {
    std::vector<std::string> indicators; ///< ids; empty = all that can be had
    std::vector<ReferenceKind> with;
    std::optional<int> year;
};

/// Comparisons per target and indicator, targets outermost. Without a year, that of comparisonYear(), or else the
/// newest of the figure.
/// @throws as Estimator::estimate().
std::vector<Comparison> compare(const geo::Observatory& observatory, Estimator& estimator, const Targets& targets,
                                const ComparisonRequest& request, geo::Progress& progress);

/// The gap of one figure to one reference.
Gap gapBetween(const Estimate& figure, ReferenceFigure reference);

} // namespace indicators
