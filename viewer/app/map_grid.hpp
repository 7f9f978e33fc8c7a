// One map, or several side by side that show the same place: other years, other indicators.
#pragma once

#include "map_canvas.hpp"

#include <QWidget>

#include <memory>
#include <vector>

class QGridLayout;
class QLabel;

namespace app {

class MeasureTool;
class ZoneOverlay;
class ZoneSelection;

/// Moving one map moves all; what lies under the cursor of one is outlined and read in all. The first map is always
/// there; the others come and go with the content.
class MapGrid : public QWidget {
    Q_OBJECT
public:
    MapGrid(Jobs& jobs, ZoneSelection& picked, QWidget* parent = nullptr);

    MapCanvas& first() const { return *m_cells.front().map; }
    std::size_t count() const { return m_cells.size(); }
    MapCanvas& map(std::size_t i) const { return *m_cells[i].map; }
    void setContent(std::shared_ptr<const layers::MapContent> content, bool fit);
    void setMeasuring(bool on);
    bool measuring() const { return m_measuring; }
    void setTool(MapTool* tool); ///< takes the clicks until it is given back with null; measuring ends
    void setImageFilter(const MapCanvas::ImageFilter& filter);
    void setCaption(const QString& text); ///< under a single map; several have their titles

signals:
    void neighbourhoodClicked(const QString& code);
    void zoneClicked(const QString& text);
    void sitesClicked(const std::vector<std::int64_t>& keys);
    void symbolClicked(std::int64_t key); ///< register key of the symbol as it is drawn
    void removeWanted(int beside);        ///< the i-th of the maps beside
    void measuringChanged(bool on);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Cell {
        QWidget* box = nullptr;
        QWidget* head = nullptr;
        QLabel *title = nullptr, *value = nullptr;
        MapCanvas* map = nullptr;
        ZoneOverlay* zone = nullptr;
        class MeasureOverlay* measure = nullptr;
    };
    Cell makeCell();
    QWidget* makeHead(Cell& cell);
    void setCount(std::size_t count);
    int columns() const;
    void arrange();
    void applyTool();
    void follow(MapCanvas& moved);
    void showPointed(const Pick& pick);
    void showValues();

    Jobs& m_jobs;
    ZoneSelection& m_picked;
    QGridLayout* m_grid;
    MeasureTool* m_tool;
    MapTool* m_given = nullptr;
    std::vector<Cell> m_cells;
    MapCanvas::ImageFilter m_filter;
    Pick m_pointed;
    int m_columns = 1;
    bool m_measuring = false, m_following = false;
};

} // namespace app
