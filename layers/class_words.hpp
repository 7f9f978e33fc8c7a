// What a legend says of how its classes were made. Private to layers/.
#pragma once

#include "base/error.hpp"
#include "catalogue.hpp"
#include "class_centre.hpp"
#include "classification.hpp"

#include <optional>
#include <vector>

namespace layers {

/// "Natural breaks"; "Classes centred on Montpellier (18.3%)"; what was done instead of what was asked for, and why.
/// Nothing for fewer than two classes. @param centre none: centred classes are of a change, about 0
std::vector<geo::Message> methodWords(const Classification& classification, const std::optional<CentreFigure>& centre,
                                      const indicators::Indicator& indicator);

} // namespace layers
