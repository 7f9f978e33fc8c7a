// Figures for any target: published first, an estimate where there is none, each with how it was made and how wrong
// such estimates were.
#pragma once

#include "base/column.hpp"
#include "catalogue.hpp"
#include "figures.hpp"
#include "measured_error.hpp"
#include "targets.hpp"
#include "weights.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace indicators {

struct Provenance;

using Interval = std::pair<double, double>;

/// The published count that the weights of an estimate were scaled to.
struct ControlUse {
    std::string id; ///< of the catalogue: "allowances", "population"
    std::string irisColumn, publishedColumn;
    std::optional<double> count; ///< as published for a neighbourhood; none for other targets
    int irisDate = 0, publishedDate = 0;
    bool otherYear = false;
    std::int64_t irisSource = 0, publishedSource = 0;
};

/// What the same way missed by on neighbourhoods that have the figure published.
struct MeasuredMiss {
    std::size_t n = 0;
    Miss miss = Miss::Relative;
    MissSummary summary; ///< of the estimate as it is given, corrected or not
    int publishedYear = 0;
    std::optional<double> gapSlope;
};

/// One figure for one target.
struct Estimate {
    std::string target; ///< "qpv@2015:QP034005"
    double buffer = 0;
    bool ring = false;
    Indicator indicator;
    int year = 0;
    geo::Cell value;
    Method method = Method::Published;
    double coverage = 1; ///< share of the target whose sources carry a number: of its people, else its area
    std::optional<Interval> margin90, bounds;
    std::optional<double> published;  ///< the published value, when there is one for this very target
    geo::Cell numerator, denominator; ///< before any correction; of a density the count and the km²
    std::vector<Estimate> parts;      ///< of an indicator made from others: theirs, in the same order
    std::optional<double> correction; ///< what the estimate was multiplied by
    std::optional<double> uncorrected;
    std::optional<ControlUse> control;
    std::optional<MeasuredMiss> measured;
    bool probablyUnderstated = false; ///< a gap or rate drawn to the mean of its IRIS (design §5)
    bool forPrint = true; ///< false for a volume by area: about half too low in a neighbourhood (design §5)
    std::optional<Interval> memberRange; ///< a Quantile: lowest and highest value of the zones it meets
    std::vector<std::int64_t> sources;
    std::string column;              ///< of a published figure, in its file
    geo::Message label;              ///< the words beside the figure: "published (%1)", "estimate by area, indicative"
    geo::Message correctionLabel;    ///< "corrected (+8 %)"; empty if it is not
    geo::Message why;                ///< for NotEstimable: the reason and the way out; else empty
    std::vector<geo::Message> notes; ///< why a better way could not be used
};

struct EstimateRequest {
    std::vector<std::string> indicators; ///< ids; empty = all that can be had
    std::optional<int> year;
    std::optional<Method> method; ///< nullopt = auto: published first, else the best that can be had
};

/// Makes estimates out of one open observatory, as it was when the estimator was made; outlines, weights and measured
/// errors are kept from one call to the next. One thread, like the observatory.
class Estimator {
public:
    Estimator(const geo::Observatory& observatory, const Catalogue& catalogue);
    ~Estimator();
    Estimator(Estimator&&) noexcept;

    /// Estimates per target and indicator, targets outermost. With auto, a strict neighbourhood that has a published
    /// value gets that, whatever it says; others the first way that can be used, in the order of Method. A way that is
    /// asked for is the only one tried. Coverage under 90 %: said to be indicative; under 70 %: NotEstimable.
    /// Quantiles are never combined: NotEstimable with memberRange, unless published. An IRIS that is a whole commune
    /// is never cut: its part of a target counts as not covered.
    /// @throws geo::Error::Code::Usage for an unknown indicator, or one that no loaded table gives.
    std::vector<Estimate> estimate(const Targets& targets, const EstimateRequest& request, geo::Progress& progress);
    /// How one of the estimates of these targets was obtained (provenance.hpp). @param target position in the targets.
    Provenance provenance(const Targets& targets, std::size_t target, const Estimate& estimate,
                          geo::Progress& progress);
    const FigureReader& reader() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The same with an estimator of its own.
std::vector<Estimate> estimate(const geo::Observatory& observatory, const Catalogue& catalogue, const Targets& targets,
                               const EstimateRequest& request, geo::Progress& progress);

} // namespace indicators
