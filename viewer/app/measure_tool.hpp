// Distances and areas, clicked on the map point by point.
#pragma once

#include "map_overlay.hpp"
#include "map_tool.hpp"

#include "geometry/measure.hpp"

#include <QString>

#include <optional>
#include <vector>

namespace app {

/// A click adds a point, a double click or Enter ends the line, the next click begins another. Backspace takes the last
/// point back, Space adds one at the middle of the map, Escape leaves the tool.
class MeasureTool : public MapTool {
    Q_OBJECT
public:
    using MapTool::MapTool;
    void clicked(geo::Point at) override;
    void moved(geo::Point to) override;
    void doubleClicked() override;
    bool keyPressed(int key, geo::Point centre) override;

    void clear();
    /// With the place of the cursor while the line is open.
    std::vector<geo::Point> points() const;
    bool open() const { return m_open; }
    bool cursorKnown() const { return m_cursor.has_value(); }

signals:
    void changed();
    void left();

private:
    std::vector<geo::Point> m_points;
    std::optional<geo::Point> m_cursor;
    bool m_open = true;
};

/// "1,24 km", then "12,3 ha" where the points enclose an area: one line or two.
QString measureText(const geo::Measured& measured);

class MeasureOverlay : public MapOverlay {
    Q_OBJECT
public:
    MeasureOverlay(MapCanvas& map, const MeasureTool& tool);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void drawLabel(QPainter& painter, QPointF at, const QString& text) const;
    const MeasureTool& m_tool;
};

} // namespace app
