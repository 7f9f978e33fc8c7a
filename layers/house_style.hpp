// What all pages of an organisation have in common; set once, kept in the observatory.
#pragma once

#include "palette.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace geo {
class Observatory;
}

namespace layers {

struct HouseStyle {
    std::string credit;                   ///< organisation, right of the footer and in "Made by"
    std::string logo;                     ///< bytes of a PNG or SVG; empty: none
    Colour accent{0x2B, 0x6B, 0x52, 255}; ///< bands, rules of key figures, headings of themes
    double textScale = 1;                 ///< of all texts but those of maps, 0.85 to 1.25
    static constexpr int version = 1;
    static constexpr double leastTextScale = 0.85, mostTextScale = 1.25;
    friend bool operator==(const HouseStyle&, const HouseStyle&) = default;
};

std::string toJson(const HouseStyle& house);
HouseStyle houseStyleFromJson(std::string_view json); ///< @throws geo::Error::Code::Malformed / TooNew

/// That of the observatory; the one of the program where none was set.
HouseStyle houseStyle(const geo::Observatory& observatory);
/// @returns the entry of the history, 0 where nothing changed; `author` may be empty.
/// @throws geo::Error::Code::Usage for an accent that cannot be read on white, a text scale or a logo that is too
/// large.
std::int64_t saveHouseStyle(geo::Observatory& observatory, const HouseStyle& house, const std::string& author);

/// How far apart in light, 1 to 21; text needs 4.5. @see WCAG 2.2, "contrast ratio".
double contrastOnWhite(Colour colour);
constexpr double leastContrast = 4.5;
/// The colour itself where it can be read on white, else the same hue just dark enough.
Colour readableOnWhite(Colour colour);

} // namespace layers
