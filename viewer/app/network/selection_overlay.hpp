// The ring around the symbol of the record that is selected.
#pragma once

#include "map_overlay.hpp"

#include <QPointF>

#include <cstdint>
#include <optional>

namespace app {

/// Symbols of one place stand side by side: the ring goes where the symbol of the record is drawn.
class SelectionOverlay : public MapOverlay {
    Q_OBJECT
public:
    explicit SelectionOverlay(MapCanvas& map);
    void show(std::int64_t key); ///< 0: nothing
    /// Of the record shown, in the home system; none where it has none on this map.
    std::optional<geo::Point> point() const { return m_point; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void find();
    std::int64_t m_key = 0;
    std::optional<geo::Point> m_point;
    QPointF m_aside; ///< from the point to its symbol, in pixels
};

/// The record whose symbol is nearest to a point of the screen, as symbols are drawn; 0 where none is near.
std::int64_t recordAt(const layers::MapContent& content, const paint::MapView& view, QPointF screen);

} // namespace app
