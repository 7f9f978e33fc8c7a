// The published figures of a portrait, by theme, beside those of the commune.
#pragma once

#include "portrait.hpp"

#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace app {

/// Made anew for each portrait; fixed columns, so that figures do not move while a distance is dragged.
class PortraitTable : public QWidget {
    Q_OBJECT
public:
    /// @param opened  ids of the themes whose rows are all shown.
    /// @param published  perimeter generations that loaded tables give figures for.
    PortraitTable(const layers::Portrait& portrait, layers::Perimeter perimeter, const QStringList& opened,
                  const std::vector<int>& published, QWidget* parent = nullptr);

signals:
    void importWanted();
    void themeOpened(const QString& theme);

private:
    void addHeads();
    void addMore(const layers::PortraitTheme& theme);
    void addTheme(const layers::PortraitTheme& theme);
    void addRow(const layers::PortraitRow& row);
    QLabel* addText(const QString& text, int column, int span, Qt::Alignment alignment, int pixelSize, int weight);
    QLabel* addFigure(const geo::Cell& cell, const indicators::Indicator& indicator, int column, bool own);
    void addNotLoaded();
    void addRule();

    QStringList m_opened;
    QGridLayout* m_grid;
    int m_row = 0;
    bool m_commune = false, m_outside = false; ///< is there a figure in the column at all?
};

} // namespace app
