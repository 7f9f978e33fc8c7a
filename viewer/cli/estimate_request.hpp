// Which figures of which targets are asked for: the options that `estimate` and `table` share.
#pragma once

#include "command_line.hpp"

#include "estimate.hpp"
#include "observatory/observatory.hpp"
#include "perimeter_figures.hpp"
#include "target_groups.hpp"

#include <optional>
#include <string>
#include <vector>

namespace cli {

/// The options as they were typed.
struct FigureOptions {
    std::string targets, outline, contract, buffers, per, indicators, method = "auto", year;
    bool ring = false;
};
/// Describes them to the command; `given` must outlive it.
void addFigureOptions(Command& command, FigureOptions& given);

/// The options understood.
struct FigureRequest {
    std::optional<indicators::TargetExpression> targets; ///< none for an outline
    std::string outline;
    std::string contract;       ///< those of this one alone; empty: all
    std::vector<double> metres; ///< 0 first: the strict outlines, where published figures are; then each buffer
    bool ring = false;
    std::optional<indicators::Grouping> per;
    indicators::EstimateRequest figures;
};
/// @throws UsageProblem
FigureRequest understood(const FigureOptions& given);

/// Resolves the targets and makes the figures, one element per perimeter; what is odd about them is said on stderr.
std::vector<layers::PerimeterFigures> makeFigures(const geo::Observatory& observatory, indicators::Estimator& estimator,
                                                  const FigureRequest& wanted, geo::Progress& progress);

} // namespace cli
