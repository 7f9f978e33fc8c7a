// Weights of any target (ring, enlarged perimeter, drawn outline, group) out of one way of sharing the IRIS among the
// neighbourhoods.
#pragma once

#include "sharing.hpp"
#include "targets.hpp"

#include <vector>

namespace indicators {

/// Where targets lie over the IRIS and over the pieces of neighbourhoods: geometry alone, the same for every way.
struct TargetPieces {
    struct Piece {
        std::uint32_t neighbourhood = 0, iris = 0;
        double area = 0; ///< m² of the target there
    };
    IrisWeights base;                       ///< areal, of the targets
    std::vector<std::vector<Piece>> inside; ///< per target: what lies in neighbourhoods
};
/// @throws geo::Error::Code::MissingCrs if targets and IRIS are in two CRS.
TargetPieces targetPieces(const Targets& targets, const Sharings& sharings, geo::Progress& progress);

/// An IRIS is made of the pieces of its neighbourhoods, each with the share that the way gives it, and of the rest.
/// Both are taken to be inhabited evenly: what is counted in a neighbourhood is off before the rest is shared,
///     w_si = Σ_t w_ti · area(s ∩ t ∩ i) / area(t ∩ i) + (1 − Σ_t w_ti) · area(s ∩ i \ ∪t) / area(i \ ∪t).
/// Over a partition the weights of an IRIS add up to 1.
WeightMatrix targetWeights(const TargetPieces& pieces, const Sharings& sharings, const WeightMatrix& shares);

/// Per target: can the way be used? There is a neighbourhood in its IRIS whose control is reached, and every
/// neighbourhood it reaches into has reached its own.
std::vector<char> usableTargets(const TargetPieces& pieces, const Sharings& sharings, const Sharing& sharing);

} // namespace indicators
