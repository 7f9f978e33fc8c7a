// Left: the layers with the distance of the ring, and the legend.
#pragma once

#include "colour_vision.hpp"

#include <QWidget>

class QListView;
class QStackedWidget;
class QSlider;
class QSpinBox;

namespace app {

class LayerListModel;
class LegendView;
class StylePanel;
class Workspace;

class LayerPanel : public QWidget {
    Q_OBJECT
public:
    explicit LayerPanel(Workspace& workspace, QWidget* parent = nullptr);
    void showStyle(bool shown); ///< in place of layers and legend
    bool styleShown() const;
    void setVision(layers::Vision vision); ///< of the legends

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLayersPage();
    QWidget* makeDistanceRow();
    void showDocument();
    void sizeList();
    void setDistance(int metres);

    Workspace& m_workspace;
    LayerListModel* m_model;
    QListView* m_list;
    QWidget* m_distanceRow = nullptr;
    QSlider* m_slider = nullptr;
    QSpinBox* m_spin = nullptr;
    LegendView* m_legend;
    QStackedWidget* m_pages;
    StylePanel* m_style;
    int m_gesture = 0; ///< each drag, and each typed value, is one undo step
};

} // namespace app
