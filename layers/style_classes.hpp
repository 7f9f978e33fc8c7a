// The classes and colours a style asks for, over given values.
#pragma once

#include "catalogue.hpp"
#include "classification.hpp"
#include "map_document.hpp"
#include "palette.hpp"

#include <optional>
#include <span>
#include <vector>

namespace layers {

/// Locked breaks first, then typed ones, then those of the method, printable with the decimals of the indicator.
/// @param reference value of the style's `centre`; without one, Centred comes back as quantiles, with the reason.
Classification classesFor(const IndicatorStyle& style, std::span<const double> values, int decimals,
                          std::optional<double> reference = std::nullopt);

/// The palette of a style: its own, else that of the indicator; PuOr for classes that are centred, or were on the map
/// they are taken from, unless that of the indicator is diverging too.
const Palette& paletteFor(const IndicatorStyle& style, const indicators::Indicator& indicator,
                          const Classification& classification);
/// One per class, from low to high. A diverging palette keeps its neutral colour for the middle class, however many
/// classes are left on each side of it, and as strong a colour for as many steps away.
std::vector<Colour> coloursFor(const Palette& palette, const Classification& classification);

} // namespace layers
