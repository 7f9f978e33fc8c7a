// Left: the layers with the distance of the ring, and the legend.
#pragma once

#include <QWidget>

class QListView;
class QSlider;
class QSpinBox;

namespace app {

class LayerListModel;
class LegendView;
class Workspace;

class LayerPanel : public QWidget {
    Q_OBJECT
public:
    explicit LayerPanel(Workspace& workspace, QWidget* parent = nullptr);

private:
    QWidget* makeDistanceRow();
    void showDocument();
    void setDistance(int metres);

    Workspace& m_workspace;
    LayerListModel* m_model;
    QListView* m_list;
    QWidget* m_distanceRow = nullptr;
    QSlider* m_slider = nullptr;
    QSpinBox* m_spin = nullptr;
    LegendView* m_legend;
    int m_gesture = 0; ///< each drag, and each typed value, is one undo step
};

} // namespace app
