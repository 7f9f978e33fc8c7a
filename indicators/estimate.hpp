// Figures for any target: published first, an estimate where there is none, each with how it was made.
#pragma once

#include "base/column.hpp"
#include "catalogue.hpp"
#include "figures.hpp"
#include "targets.hpp"
#include "weights.hpp"

#include <optional>
#include <string>
#include <vector>

namespace indicators {

/// One figure for one target.
struct Estimate {
    std::string target;                ///< "qpv@2015:QP034005"
    double buffer = 0;
    bool ring = false;
    Indicator indicator;
    int year = 0;
    geo::Cell value;
    Method method = Method::Published;
    double coverage = 1;               ///< share of the target's area whose sources carry a number
    std::optional<std::pair<double, double>> margin90, bounds;
    std::optional<double> published;   ///< the published value, when there is one for this very target
    geo::Cell numerator, denominator;
    bool probablyUnderstated = false;  ///< a gap or rate drawn to the mean of its IRIS (design §5)
    bool forPrint = true;              ///< false for a volume by area: about half too low in a neighbourhood (design §5)
    std::optional<std::pair<double, double>> memberRange; ///< a Quantile: lowest and highest value of the zones it meets
    std::vector<std::int64_t> sources;
    geo::Message label;                ///< the words beside the figure: "published (%1)", "estimate by area, indicative"
    geo::Message why;                  ///< for NotEstimable: the reason and the way out; else empty
};

struct EstimateRequest {
    std::vector<std::string> indicators; ///< ids; empty = all that can be had
    std::optional<int> year;
    std::optional<Method> method;        ///< nullopt = auto: published first, else the best that can be had
};

/// Estimates per target and indicator, targets outermost. With auto, a strict target that has a published value gets
/// that; all others are weighted from IRIS. Coverage under 90 %: said to be indicative; under 70 %: NotEstimable.
/// Quantiles are never combined: NotEstimable with memberRange, unless published. An IRIS that is a whole commune is
/// never cut: its part of a target counts as not covered.
/// @throws geo::Error::Code::Usage for an unknown indicator, one that no loaded table gives, or a method that this version
/// does not have.
std::vector<Estimate> estimate(const geo::Observatory& observatory, const Catalogue& catalogue, const Targets& targets,
                               const EstimateRequest& request, geo::Progress& progress);

} // namespace indicators
