// What all pages of an organisation have in common; set once, kept in the observatory.
#pragma once

#include "palette.hpp"

#include <string>
#include <string_view>

namespace layers {

struct HouseStyle {
    std::string credit;                   ///< organisation, right of the footer and in "Made by"
    std::string logo;                     ///< bytes of a PNG or SVG; empty: none
    Colour accent{0x2B, 0x6B, 0x52, 255}; ///< bands, rules of key figures, headings of themes
    double textScale = 1;                 ///< of all texts but those of maps, 0.85 to 1.25
    static constexpr int version = 1;
    friend bool operator==(const HouseStyle&, const HouseStyle&) = default;
};

} // namespace layers
