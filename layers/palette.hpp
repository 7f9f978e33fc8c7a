// Colours and the palettes that ship: data/palettes/palettes.toml.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace layers {

struct Colour {
    std::uint8_t r = 0, g = 0, b = 0, a = 255;
    static Colour fromHex(std::string_view hex); ///< "#2C7FB8"; black for anything else
    std::string hex() const;                     ///< "#2C7FB8", without alpha
    friend bool operator==(const Colour&, const Colour&) = default;
};

enum class PaletteKind { Sequential, Diverging, Categories };
struct Palette {
    std::string id; ///< "YlGnBu", "Purples", "PuOr", "OkabeIto" …
    PaletteKind kind = PaletteKind::Sequential;
    std::vector<std::vector<Colour>> sizes;         ///< one list of colours per class count that ships, light to dark
    std::vector<Colour> colours(int classes) const; ///< nearest size interpolated in Lab if that count does not ship
};
const std::vector<Palette>& palettes();
const Palette& palette(std::string_view id); ///< the default sequential one for an unknown id
/// An id may also be colours of somebody's own, light to dark: "#FFFFCC,#41B6C4,#253494".

} // namespace layers
