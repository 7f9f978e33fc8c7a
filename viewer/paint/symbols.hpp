// Symbols of points: adherents by colour and shape, sites by a ring that fills or a letter.
#pragma once

#include "legend.hpp"
#include "plan.hpp"

namespace paint {

/// Widths of a symbol's dark line and white halo, in the plan's unit.
struct SymbolLook {
    double radius = 8.6, line = 1, halo = 1.7;
};
void drawSymbol(const layers::Symbol& symbol, QPointF at, const SymbolLook& look, std::vector<Item>& items);

/// Points that would cover each other, set side by side around their common centre. Order is kept.
struct Placed {
    QPointF truePoint, at;
    bool moved = false;
};
std::vector<Placed> placeSymbols(const std::vector<QPointF>& points, double radius);

/// From the true point to where the symbol stands.
void drawStem(const Placed& placed, const SymbolLook& look, std::vector<Item>& items);

} // namespace paint
