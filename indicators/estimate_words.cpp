#include "estimate_words.hpp"

#include "base/error.hpp"

#include <cmath>

namespace indicators {

using geo::Message;

namespace {

Message calibratedLabel(const ControlUse& control) {
    const bool allowances = control.id == "allowances";
    if (control.otherYear)
        return {allowances ? GEO_TR("estimate calibrated on allowance recipients, weights of %1")
                           : GEO_TR("estimate calibrated on a published count, weights of %1"),
                {std::to_string(control.irisDate)}};
    return allowances ? GEO_TR("estimate calibrated on allowance recipients")
                      : GEO_TR("estimate calibrated on a published count");
}

} // namespace

Message wayLabel(const Estimate& estimate, bool isNeighbourhood) {
    switch (estimate.method) {
    case Method::Calibrated:
        return calibratedLabel(*estimate.control);
    case Method::Population:
        return GEO_TR("estimate calibrated on population");
    case Method::Grid:
        return GEO_TR("estimate by the people of the grid");
    case Method::Points:
        return GEO_TR("estimate by addresses or dwellings");
    case Method::Area:
    case Method::Published:
        break;
    }
    if (estimate.forPrint)
        return GEO_TR("estimate by area, indicative");
    // Measured (design §5): a neighbourhood is the dense part of its IRIS. Around it, nothing was measured.
    return isNeighbourhood ? GEO_TR("estimate by area, indicative: about half too low, not for print")
                           : GEO_TR("estimate by area, indicative: not for print");
}

Message correctionLabel(double factor) {
    const double percent = std::round(100 * (factor - 1));
    if (percent >= 0)
        return {GEO_TR("corrected (+%1 %)"), {percent}};
    return {GEO_TR("corrected (−%1 %)"), {-percent}};
}

Message outcomeNote(const Sharing& sharing, std::size_t neighbourhood, double inSources) {
    const auto outcome = sharing.outcomes[neighbourhood];
    if (outcome == ControlOutcome::Reached || outcome == ControlOutcome::NoSource)
        return {};
    const auto& offer = outcome == ControlOutcome::AbsentInSource ? sharing.control->iris : sharing.control->published;
    const auto column = offer.formula.numerator.front().columnOf(offer.table->dataYear);
    const auto year = std::to_string(offer.table->dataYear);
    if (outcome == ControlOutcome::NotPublished)
        return {GEO_TR("not calibrated on %1 of %2: it is not published for this neighbourhood"), {column, year}};
    if (outcome == ControlOutcome::AbsentInSource)
        return {GEO_TR("not calibrated on %1 of %2: it is not published for one of its IRIS"), {column, year}};
    return {
        GEO_TR("not calibrated on %1 of %2: %3 are published for the neighbourhood, its IRIS hold only %4 together; "
               "the outlines may be of another year"),
        {column, year, std::round(sharing.published[neighbourhood]), std::round(inSources)}};
}

Message whyNotCovered(double coveredByOutlines, double uncut, double coverage) {
    if (uncut > 1 - minimumCoverage)
        return GEO_TR("it lies in a commune that is not cut into IRIS, whose figures say nothing of a part of it; "
                      "the commune has its own");
    if (coveredByOutlines == 0)
        return GEO_TR("no loaded IRIS lies under it: import the outlines of its department");
    if (!(coverage > 0))
        return GEO_TR("the loaded table has no number for its IRIS");
    return {GEO_TR("data cover only %1 % of it; 70 % are needed"), {std::floor(100 * coverage)}};
}

} // namespace indicators
