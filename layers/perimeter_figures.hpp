// Figures of one perimeter of some targets, and how targets and perimeters are spoken of.
#pragma once

#include "base/error.hpp"
#include "base/progress.hpp"
#include "estimate.hpp"
#include "target_groups.hpp"
#include "targets.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace layers {

/// Figures of targets in one perimeter: strict, with a buffer, or the ring alone.
struct PerimeterFigures {
    indicators::Targets targets;
    std::vector<indicators::Estimate> estimates; ///< targets outermost
};

/// In which perimeters, and taken together how.
struct PerimetersAsked {
    std::vector<double> metres{0}; ///< 0: the strict outline
    bool ring = false;             ///< of each buffer the ring alone
    std::optional<indicators::TargetGroups> together;
};
/// Figures of strict targets, one element per perimeter.
std::vector<PerimeterFigures> figuresByPerimeter(indicators::Estimator& estimator, const indicators::Targets& strict,
                                                 const PerimetersAsked& asked,
                                                 const indicators::EstimateRequest& request, geo::Progress& progress);

/// "strict outline", "ring (0 to 300 m)", "with its surroundings (300 m)".
geo::Message perimeterWords(double buffer, bool ring);
/// "La Mosson"; a group has the name of its commune, contract …, all of them together "All together".
geo::Message targetName(const indicators::Targets& targets, std::size_t i);
/// The perimeter, and for a group how many members it has and what they share.
std::vector<geo::Message> perimeterWords(const indicators::Targets& targets, std::size_t i);

} // namespace layers
