// Hatches, dots and dashes as geometry: the same on every device.
#pragma once

#include "plan.hpp"
#include "rings.hpp"

#include "base/column.hpp"

namespace paint {

/// Lines at 45° inside the rings (odd-even rule), a step apart, in phase over the whole drawing.
/// @param rising "/" if true, "\" if not.
QVector<QLineF> hatch(const Rings& rings, double step, bool rising);

/// Small discs on a staggered grid, those whose centre lies inside the rings.
Rings dots(const Rings& rings, double step, double radius);

/// Cuts lines into dashes. @param closed the lines are rings.
Rings dashed(const Rings& lines, bool closed, double dash, double gap);

/// Fills the rings with the look of an absence: ns hatch, s grey, nd dots, so white with a thin line, not estimable
/// crossed hatch; nothing where nothing is known.
/// @param origin  where the lines are counted from: a point of the world, for a hatch that stays with the land when the
/// map is moved.
void fillAbsence(geo::CellState state, Rings rings, double line, double step, std::vector<Item>& items,
                 QPointF origin = {});

/// Wraps rings as an item.
PolygonItem filledItem(Rings rings, Colour fill);
PolygonItem strokedItem(Rings rings, bool closed, Colour stroke, double width);

} // namespace paint
