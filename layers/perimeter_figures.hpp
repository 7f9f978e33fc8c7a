// Figures of one perimeter of some targets, and how targets and perimeters are spoken of.
#pragma once

#include "base/error.hpp"
#include "estimate.hpp"
#include "targets.hpp"

#include <cstddef>
#include <vector>

namespace layers {

/// Figures of targets in one perimeter: strict, with a buffer, or the ring alone.
struct PerimeterFigures {
    indicators::Targets targets;
    std::vector<indicators::Estimate> estimates; ///< targets outermost
};

/// "strict outline", "ring (0 to 300 m)", "with its surroundings (300 m)".
geo::Message perimeterWords(double buffer, bool ring);
/// "La Mosson"; a group has the name of its commune, contract …, all of them together "All together".
geo::Message targetName(const indicators::Targets& targets, std::size_t i);
/// The perimeter, and for a group how many members it has and what they share.
std::vector<geo::Message> perimeterWords(const indicators::Targets& targets, std::size_t i);

} // namespace layers
