// Draws parts of pages inside the window, by the very plans that print them.
#pragma once

#include "chart.hpp"
#include "colour_vision.hpp"
#include "legend.hpp"
#include "plan.hpp"

#include <QWidget>

namespace app {

/// As high as what it shows needs in its width. It keeps the light ground of paper, also on a dark desktop.
class PlannedView : public QWidget {
    Q_OBJECT
public:
    explicit PlannedView(QWidget* parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    virtual paint::Plan planFor(int width) const = 0;
    /// What it shows has changed. @param spoken its words, line by line
    void showAgain(const QString& spoken);
    void drawOn(QPaintDevice& device) const;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

/// The legend of the map.
class LegendView : public PlannedView {
    Q_OBJECT
public:
    explicit LegendView(QWidget* parent = nullptr);
    void setLegend(const layers::Legend& legend);
    void setVision(layers::Vision vision); ///< its colours as they are seen, like those of the map

protected:
    paint::Plan planFor(int width) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    layers::Legend m_legend;
    layers::Vision m_vision = layers::Vision::Normal;
};

/// A chart of bars.
class ChartView : public PlannedView {
    Q_OBJECT
public:
    using PlannedView::PlannedView;
    void setChart(const layers::Chart& chart);

protected:
    paint::Plan planFor(int width) const override;

private:
    layers::Chart m_chart;
};

} // namespace app
