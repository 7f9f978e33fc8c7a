#include "area_look.hpp"

#include <cmath>

namespace paint {
namespace {

using layers::Colour;

/// The colour mixed with white: opaque, so that it prints and exports alike.
Colour tint(Colour colour, double strength) {
    const auto mixed = [&](std::uint8_t channel) {
        return static_cast<std::uint8_t>(std::lround(255 - strength * (255 - channel)));
    };
    return {mixed(colour.r), mixed(colour.g), mixed(colour.b), 255};
}

} // namespace

AreaPaint areaLook(layers::AreaLook look, Colour colour) {
    const Colour green{0x2B, 0x6B, 0x52, 255}, grey{0x56, 0x60, 0x5B, 255}, purple{0x54, 0x27, 0x8F, 255};
    switch (look) {
    case layers::AreaLook::Uncovered:
        return {{255, 255, 255, 255}, grey, true, true};
    case layers::AreaLook::Member:
        return {tint(colour, 0.22), tint(colour, 0.7), false, false};
    case layers::AreaLook::EducationalCity:
        return {{purple.r, purple.g, purple.b, 46}, purple, false, false}; // the map shows through
    case layers::AreaLook::Covered:
        break;
    }
    return {tint(green, 0.16), tint(green, 0.6), false, false};
}

} // namespace paint
