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
    const double published = sharing.published[neighbourhood];
    switch (sharing.outcomes[neighbourhood]) {
    case ControlOutcome::Reached:
    case ControlOutcome::NoSource:
        return {};
    case ControlOutcome::NotPublished:
        return {
            GEO_TR("nothing to calibrate on: %1 is not published for this neighbourhood in the table of %2"),
            {sharing.control->published.formula.numerator.front().columnOf(sharing.control->published.table->dataYear),
             std::to_string(sharing.control->published.table->dataYear)}};
    case ControlOutcome::AbsentInSource:
        return {GEO_TR("not calibrated: %1 is not published for one of its IRIS in the table of %2"),
                {sharing.control->iris.formula.numerator.front().columnOf(sharing.control->iris.table->dataYear),
                 std::to_string(sharing.control->iris.table->dataYear)}};
    case ControlOutcome::Unreachable:
        return {GEO_TR("not calibrated: %1 are published for the neighbourhood, its IRIS hold only %2 together; the "
                       "outlines may be of another year"),
                {std::round(published), std::round(inSources)}};
    }
    return {};
}

Message whyNotCovered(double coveredByOutlines, double uncut, double coverage) {
    if (uncut > 1 - minimumCoverage)
        return GEO_TR("it lies in a commune that is not cut into IRIS, whose figures say nothing of a part of it; "
                      "the commune has its own");
    if (coveredByOutlines == 0)
        return GEO_TR("no loaded IRIS lies under it: import the outlines of its department");
    return {GEO_TR("data cover only %1 % of it; 70 % are needed"), {std::floor(100 * coverage)}};
}

} // namespace indicators
