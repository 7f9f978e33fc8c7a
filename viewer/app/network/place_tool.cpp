#include "place_tool.hpp"

namespace app {

bool PlaceTool::keyPressed(int key, geo::Point centre) {
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit placed(centre);
        return true;
    case Qt::Key_Escape:
        emit left();
        return true;
    default:
        return false;
    }
}

} // namespace app
