// Colours as light and as they are perceived. Private to layers/.
#pragma once

#include "palette.hpp"

#include <array>
#include <cstdint>

namespace layers {

/// sRGB as amounts of light, 0 to 1. IEC 61966-2-1.
using Light = std::array<double, 3>;
Light toLight(Colour colour);
Colour fromLight(const Light& light); ///< what lies outside sRGB is cut off
/// Of white, which is 1. Rec. 709.
double luminance(const Light& light);

/// CIE L*a*b* under D65, in which equal steps look about equal.
struct Lab {
    double l = 0, a = 0, b = 0;
};
Lab toLab(Colour colour);
Colour fromLab(const Lab& lab);

/// CIEDE2000 with k_L = k_C = k_H = 1: about 1 can just be told apart side by side.
/// @see Sharma, Wu & Dalal 2005, "The CIEDE2000 color-difference formula", Color Research and Application 30/1.
double difference(const Lab& one, const Lab& other);

} // namespace layers
