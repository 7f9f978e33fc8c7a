// The published figures of a portrait, by theme, beside those of the commune.
#pragma once

#include "portrait_provenance.hpp"

#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace app {

class Workspace;

/// Made anew for each portrait; fixed columns, so that figures do not move while a distance is dragged.
class PortraitTable : public QWidget {
    Q_OBJECT
public:
    /// @param opened  ids of the themes whose rows are all shown.
    /// @param published  perimeter generations that loaded tables give figures for.
    PortraitTable(Workspace& workspace, const layers::Portrait& portrait, const QStringList& opened,
                  const std::vector<int>& published, QWidget* parent = nullptr);

signals:
    void importWanted();
    void themeOpened(const QString& theme);
    void opened(QWidget* view); ///< how a figure was obtained, with its full height
    void copied(const QString& text);

private:
    void addHeads();
    void addMore(const layers::PortraitTheme& theme);
    void addTheme(const layers::PortraitTheme& theme);
    void addRow(const layers::PortraitRow& row);
    QLabel* addText(const QString& text, int column, int span, Qt::Alignment alignment, int pixelSize, int weight);
    /// A figure that can be pressed to see how it was obtained, in the row below.
    void addFigure(const geo::Cell& cell, const layers::PortraitRow& row, layers::FigureAsked::Whose whose);
    void addNotLoaded();
    void addRule();

    Workspace& m_workspace;
    QStringList m_opened;
    QGridLayout* m_grid;
    int m_row = 0;
    bool m_commune = false, m_outside = false; ///< is there a figure in the column at all?
};

} // namespace app
