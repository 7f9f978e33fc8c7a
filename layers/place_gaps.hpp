// What a place to compare with lacks: some of its communes. Private to layers/.
#pragma once

#include "reference.hpp"

#include <optional>
#include <string>

namespace layers {

/// "CA de Béziers: figures of 5 of its 17 communes", or that these are too few to make a figure of the whole; nullopt
/// where all of them have figures.
std::optional<geo::Message> communesLacking(const indicators::ReferenceFigure& figure);
/// The same of some indicators alone. @param lacking  made by the function above
geo::Message ofIndicators(geo::Message lacking, const std::string& indicators);
/// "5 of 17", where it is known how many communes there are.
std::optional<geo::Message> communesCovered(const indicators::ReferenceFigure& figure);

} // namespace layers
