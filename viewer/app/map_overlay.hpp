// What is drawn over a map and moves with it, without drawing the map again.
#pragma once

#include "map_content.hpp"
#include "map_view.hpp"

#include <QWidget>

#include <memory>
#include <optional>

namespace app {

class MapCanvas;

/// Covers its map; the mouse goes through. Hidden while it has nothing to draw, so that a map that moves pays nothing.
class MapOverlay : public QWidget {
    Q_OBJECT
public:
    explicit MapOverlay(MapCanvas& map);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    const paint::MapView& view() const;
    MapCanvas& map() const { return m_map; }

private:
    MapCanvas& m_map;
};

/// The outline of one zone: the one under the cursor of a map beside.
class ZoneOverlay : public MapOverlay {
    Q_OBJECT
public:
    using MapOverlay::MapOverlay;
    void show(std::shared_ptr<const geo::ZoneSet> zones, std::optional<std::size_t> zone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const geo::ZoneSet> m_zones;
    std::size_t m_zone = 0;
};

} // namespace app
