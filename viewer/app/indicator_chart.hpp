// The shown indicator over the neighbourhoods of the commune, drawn with QCustomPlot.
#pragma once

#include "chart.hpp"

#include <QWidget>

class QCustomPlot;

namespace app {

/// Horizontal dots with a hairline (or bars from zero), sorted; the selected neighbourhood in green; the value at its
/// mark.
class IndicatorChart : public QWidget {
    Q_OBJECT
public:
    explicit IndicatorChart(const layers::Chart& chart, QWidget* parent = nullptr);

signals:
    void itemClicked(const QString& code);

private:
    void setUpAxes();
    void addItems();
    void pressed(QPoint position);
    layers::Chart m_chart;
    QCustomPlot* m_plot;
};

} // namespace app
