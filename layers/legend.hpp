// A legend as data: what each colour, pattern, line and symbol of the map stands for.
#pragma once

#include "base/column.hpp"
#include "base/error.hpp"
#include "palette.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace layers {

enum class SymbolShape { Circle, Square, Diamond, Triangle, Hexagon, Star, Ring, HalfRing, FullRing, Letter };

/// How a category of points is drawn.
struct Symbol {
    SymbolShape shape = SymbolShape::Circle;
    Colour colour;
    std::string letter; ///< for SymbolShape::Letter
};

/// One line of the legend.
struct LegendEntry {
    enum class Kind { Class, Absence, Neighbourhood, SelectedNeighbourhood, Ring, Boundary, Symbol };
    Kind kind = Kind::Class;
    geo::Message label;  ///< bounds in full: "14 000 à 17 000 €", "moins de", "et plus"
    Colour colour;       ///< for Class
    geo::CellState state = geo::CellState::Missing; ///< for Absence: which pattern
    Symbol symbol;       ///< for Symbol
    std::optional<std::size_t> count; ///< zones of the class or absence, points of the category
};

struct LegendSection {
    geo::Message title, subtitle; ///< "Niveau de vie médian" / "par IRIS, 2021 · euros par an · 88 IRIS"
    std::vector<LegendEntry> entries;
};

struct Legend {
    std::vector<LegendSection> sections;
    geo::Message note; ///< the indicator's caveat; one sentence
};

} // namespace layers
