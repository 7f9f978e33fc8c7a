// One click on the map says where a record is.
#pragma once

#include "map_tool.hpp"

namespace app {

/// Enter or Space takes the middle of the map, Escape leaves.
class PlaceTool : public MapTool {
    Q_OBJECT
public:
    using MapTool::MapTool;
    void clicked(geo::Point at) override { emit placed(at); }
    void moved(geo::Point) override {}
    void doubleClicked() override {}
    bool keyPressed(int key, geo::Point centre) override;

signals:
    void placed(geo::Point at);
    void left();
};

} // namespace app
