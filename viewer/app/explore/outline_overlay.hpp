// The outline being drawn and its surroundings, over a map.
#pragma once

#include "map_overlay.hpp"

namespace app {

class OutlineSketch;

class OutlineOverlay : public MapOverlay {
    Q_OBJECT
public:
    OutlineOverlay(MapCanvas& map, const OutlineSketch& sketch);
    void setRing(double metres);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    void drawRing(QPainter& painter) const;
    void drawCorners(QPainter& painter) const;
    const OutlineSketch& m_sketch;
    geo::MultiPolygon m_shape, m_surroundings;
    double m_ring = 0;
};

} // namespace app
