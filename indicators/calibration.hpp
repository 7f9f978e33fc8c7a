// Weights scaled to a count that is published for the targets themselves.
#pragma once

#include "base/column.hpp"
#include "weights.hpp"

#include <vector>

namespace indicators {

/// What became of one target's control.
enum class ControlOutcome {
    Reached,
    NotPublished,   ///< no count is published for the target, or it has none
    AbsentInSource, ///< the count is absent in one of its sources: their sum would be too low
    NoSource,       ///< no source lies under it
    Unreachable     ///< more is published for the target than its sources hold together
};

/// Base weights after scaling. Rows whose control was not reached stay as they were, but for what their neighbours
/// took.
struct Calibration {
    WeightMatrix weights;
    std::vector<ControlOutcome> outcomes; ///< one per target
    std::vector<double> published;        ///< the control, NaN where there is none
    std::vector<double> inSources;        ///< Σ of the control's counts over the sources of a target
};

/// Finds one factor λ per target such that Σ_i w'_ti · c_i is the published count, with
///     w'_ti = λ_t w_ti / max(1, Σ_s λ_s w_si)    and no w'_ti above 1:
/// what all targets take of a source never exceeds it, and targets that want the same source are solved together.
/// This is ratio calibration to one total (Deville & Särndal 1992) with weights bounded above.
/// @param counts    c, one per source, any unit; absent where not published.
/// @param published one per target, same unit.
/// @returns each reached count within 1e-9 of the published one, relatively; where the sources hold up to 0.5 % less
/// than is published (rounding of the producer), all of them.
Calibration calibrated(const WeightMatrix& base, const geo::Column& counts, const geo::Column& published);

} // namespace indicators
