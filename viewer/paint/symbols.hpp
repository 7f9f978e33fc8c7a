// Symbols of points: adherents by colour and shape, sites by a ring that fills or a letter, residents' words by a speech
// mark with its number.
#pragma once

#include "legend.hpp"
#include "plan.hpp"

namespace paint {

/// Widths of a symbol's dark line and white halo, in the plan's unit.
struct SymbolLook {
    double radius = 8.6, line = 1, halo = 1.7;
};
void drawSymbol(const layers::Symbol& symbol, QPointF at, const SymbolLook& look, std::vector<Item>& items);

/// Points that would cover each other, set side by side, each as near to its place as leaves room. Order is kept.
struct Placed {
    QPointF truePoint, at;
    bool moved = false;
    bool crowded = false; ///< one of a crowd, which is drawn instead of it
};
/// More points in one place than can stand around it.
struct Crowd {
    QPointF at;
    std::size_t count = 0;
};
struct PlacedSymbols {
    std::vector<Placed> symbols; ///< one per point
    std::vector<Crowd> crowds;
};
PlacedSymbols placeSymbols(const std::vector<QPointF>& points, double radius);

/// A crowd as a white disc with its number.
void drawCrowd(const Crowd& crowd, const SymbolLook& look, std::vector<Item>& items);

/// From the true point to where the symbol stands.
void drawStem(const Placed& placed, const SymbolLook& look, std::vector<Item>& items);

} // namespace paint
