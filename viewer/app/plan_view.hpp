// Draws parts of pages inside the window, by the very plans that print them.
#pragma once

#include "colour_vision.hpp"
#include "legend.hpp"
#include "plan.hpp"

#include <QWidget>

namespace app {

/// The legend of the map. It keeps the light ground of paper, also on a dark desktop.
class LegendView : public QWidget {
    Q_OBJECT
public:
    explicit LegendView(QWidget* parent = nullptr);
    void setLegend(const layers::Legend& legend);
    void setVision(layers::Vision vision); ///< its colours as they are seen, like those of the map
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    paint::Plan planFor(int width) const;
    void drawOn(QPaintDevice& device) const;
    layers::Legend m_legend;
    layers::Vision m_vision = layers::Vision::Normal;
};

} // namespace app
