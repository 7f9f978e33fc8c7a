// Which part of the world a map shows, and at what scale: a value, testable without a window.
#pragma once

#include "geometry/crs.hpp"

#include <QPointF>
#include <QSizeF>

namespace paint {

/// A point of the world (metres) at the centre of the map and the metres one unit of the map's size stands for. Units
/// are pixels on screen, millimetres on paper.
struct MapView {
    geo::Point centre;
    double metresPerUnit = 1;
    QSizeF size;

    static MapView fitted(const geo::Extent& extent, QSizeF size, double marginFraction = 0.04);
    QPointF toScreen(geo::Point world) const;
    geo::Point toWorld(QPointF screen) const;
    geo::Extent extent() const;
    MapView panned(QPointF delta) const;
    MapView zoomed(double factor, QPointF about) const; ///< factor > 1 comes nearer; the point stays where it is
    friend bool operator==(const MapView&, const MapView&) = default;
};

/// A scale bar: the longest 1-2-5 × 10^n metres that fits in `maxUnits`.
struct ScaleBar {
    double metres = 0, units = 0;
};
ScaleBar scaleBar(const MapView& view, double maxUnits);

} // namespace paint
