// The address that was looked for, on the map.
#pragma once

#include "map_overlay.hpp"

#include "geometry/crs.hpp"

#include <optional>

namespace app {

/// A pin, and around it a circle as far as the place may be wrong.
class AddressMark : public MapOverlay {
    Q_OBJECT
public:
    using MapOverlay::MapOverlay;
    void show(geo::Point place, double doubt); ///< doubt in metres
    void clear();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    geo::Point m_place;
    double m_doubt = 0;
};

} // namespace app
