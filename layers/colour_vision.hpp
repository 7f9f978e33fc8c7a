// How colours look to colour-blind people and on paper printed in grey.
#pragma once

#include "palette.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace layers {

enum class Vision { Normal, Deuteranopia, Protanopia, Tritanopia, Grey };
std::string_view toText(Vision vision); ///< "normal", "deuteranopia", "protanopia", "tritanopia", "grey"
std::optional<Vision> visionFromText(std::string_view text);

/// The colour as it is seen; alpha stays. Dichromats: the matrices of severity 1, applied to light. Grey: the grey of
/// the same luminance. A table look-up or nine multiplications, so that whole pictures can be changed.
/// @see Machado, Oliveira & Fernandes 2009, "A physiologically-based model for simulation of color vision deficiency",
/// IEEE Transactions on Visualization and Computer Graphics 15/6.
Colour seen(Colour colour, Vision vision);

/// CIEDE2000 between two colours as they are seen.
double differenceSeen(Colour one, Colour other, Vision vision);

/// Two classes that can hardly be told apart.
struct Alike {
    Vision vision = Vision::Normal;
    std::size_t first = 0, second = 0; ///< classes, first < second
    double difference = 0;
};
/// Under this difference two fills of a map are taken for the same, with other zones and their borders between them.
constexpr double leastDifference = 4;
/// For each way of seeing the pair of colours that are nearest to each other, where that is nearer than `least`.
std::vector<Alike> alikeColours(std::span<const Colour> colours, double least = leastDifference);

} // namespace layers
