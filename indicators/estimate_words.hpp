// The sentences that go with an estimate.
#pragma once

#include "estimate.hpp"
#include "sharing.hpp"

namespace indicators {

/// "estimate calibrated on allowance recipients", "… , weights of 2017".
geo::Message wayLabel(const Estimate& estimate, bool isNeighbourhood);
/// "corrected (+8 %)".
geo::Message correctionLabel(double factor);
/// Why a way cannot be used for a neighbourhood; empty if nothing need be said.
geo::Message outcomeNote(const Sharing& sharing, std::size_t neighbourhood, double inSources);
geo::Message whyNotCovered(double coveredByOutlines, double uncut, double coverage);

} // namespace indicators
