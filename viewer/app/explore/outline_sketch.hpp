// The outline being drawn: corners, and what the hand is doing to them.
#pragma once

#include "map_tool.hpp"

#include "geometry/polygons.hpp"

#include <QUndoStack>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace app {

/// Drawn by hand, corner by corner; or the union of zones, which is not edited corner by corner. A click adds a corner,
/// a double click, Enter or a click on the first corner closes the outline. Of a closed one a click on a corner takes
/// it up and the next one sets it down; a click on a side makes a corner there. Backspace takes back the last corner,
/// or the one that is held; Escape sets a held corner back, then leaves. Each of these is a step that can be undone,
/// and so is another outline in the place of the one before.
class OutlineSketch : public MapTool {
    Q_OBJECT
public:
    struct Drawn {
        std::vector<geo::Point> corners; ///< by hand
        bool closed = false;
        geo::MultiPolygon united; ///< of zones, or an outline of several parts
        std::vector<std::string> zones;
        bool operator==(const Drawn& other) const;
    };
    /// @param metresPerPixel of the map that is clicked: a corner is hit within a few pixels
    explicit OutlineSketch(std::function<double()> metresPerPixel, QObject* parent = nullptr);

    void clicked(geo::Point at) override;
    void moved(geo::Point to) override;
    void doubleClicked() override;
    bool keyPressed(int key, geo::Point centre) override;

    void clear();     ///< nothing is drawn, and no step is left
    void startAnew(); ///< what was drawn can be had back
    void setZones(geo::MultiPolygon united, std::vector<std::string> codes);
    /// One part without a hole has its corners again; others stay as they are.
    void setShape(const geo::MultiPolygon& shape, std::vector<std::string> codes);
    QUndoStack& steps() { return m_steps; }
    void restore(const Drawn& drawn); ///< for its steps

    bool isClosed() const { return m_closed; }
    bool isEmpty() const { return m_corners.empty() && m_united.empty(); }
    const std::vector<std::string>& zones() const { return m_zones; }
    const std::vector<geo::Point>& corners() const { return m_corners; } ///< none of a union
    std::optional<std::size_t> held() const { return m_held; }
    /// What is drawn so far, with the place of the cursor while it is open.
    std::vector<geo::Point> line() const;
    /// Valid; empty with fewer than three corners.
    geo::MultiPolygon shape() const;

signals:
    void changed();
    void left();

private:
    std::optional<std::size_t> cornerAt(geo::Point at) const;
    std::optional<std::size_t> sideAt(geo::Point at) const; ///< the corner it starts at
    void takeUp(geo::Point at);
    void close();
    void takeBack();
    void settle(const QString& text, int gesture);
    void replace(const Drawn& drawn, const QString& text);

    std::function<double()> m_metresPerPixel;
    std::vector<geo::Point> m_corners;
    geo::MultiPolygon m_united;
    std::vector<std::string> m_zones;
    std::optional<geo::Point> m_cursor;
    std::optional<std::size_t> m_held;
    bool m_closed = false;
    Drawn m_settled;   ///< after the last step: a held corner is elsewhere meanwhile
    int m_gesture = 0; ///< the last time that a corner was taken up
    QUndoStack m_steps;
};

} // namespace app
