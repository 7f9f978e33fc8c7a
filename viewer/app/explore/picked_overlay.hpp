// The outline of what is picked, over a map.
#pragma once

#include "map_overlay.hpp"

#include <QImage>

namespace app {

class ZoneSelection;

/// Follows the selection and the map; moves and scales with it until the map is drawn anew.
class PickedOverlay : public MapOverlay {
    Q_OBJECT
public:
    PickedOverlay(MapCanvas& map, const ZoneSelection& picked);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    const ZoneSelection& m_picked;
    QImage m_image;
    paint::MapView m_imageOf;
};

} // namespace app
