// The published figures of a portrait, by theme, beside those of the commune.
#pragma once

#include "portrait.hpp"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace app {

/// Made anew for each portrait; fixed columns, so that figures do not move while a distance is dragged.
class PortraitTable : public QWidget {
    Q_OBJECT
public:
    PortraitTable(const layers::Portrait& portrait, layers::Perimeter perimeter, QWidget* parent = nullptr);

signals:
    void importWanted();

private:
    void addHeads(layers::Perimeter perimeter);
    void addTheme(const layers::PortraitTheme& theme);
    void addRow(const layers::PortraitRow& row);
    QLabel* addText(const QString& text, int column, int span, Qt::Alignment alignment, int pixelSize, int weight);
    QLabel* addFigure(const geo::Cell& cell, const indicators::Indicator& indicator, int column, bool own);
    void addNotLoaded();
    void addRule();

    QGridLayout* m_grid;
    int m_row = 0;
    bool m_commune = false, m_outside = false; ///< is there a figure in the column at all?
};

} // namespace app
