// What the mouse and the keys of a map do while a tool is in use, in place of selecting.
#pragma once

#include "geometry/crs.hpp"

#include <QObject>

namespace app {

/// Moving and zooming stay as they are: a tool hears of clicks that were no drag. Points are of the home CRS.
class MapTool : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void clicked(geo::Point at) = 0;
    virtual void moved(geo::Point to) = 0;
    virtual void doubleClicked() = 0; ///< after the click of its first half
    /// @param centre of the map, where keys act. @returns whether the key was for the tool.
    virtual bool keyPressed(int key, geo::Point centre) = 0;
};

} // namespace app
