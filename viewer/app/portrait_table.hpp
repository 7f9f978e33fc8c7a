// The published figures of a portrait, by theme, beside those of the places around.
#pragma once

#include "portrait_provenance.hpp"

#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace app {

class Workspace;

QString aroundHead(indicators::ReferenceKind kind); ///< "Commune", "Commune outside QPV" …: what a column is of

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
    void opened(QWidget* view); ///< how a figure was obtained, or what would bring it, with its full height
    void copied(const QString& text);

private:
    void addHeads();
    void addMore(const layers::PortraitTheme& theme);
    void addTheme(const layers::PortraitTheme& theme);
    void addRow(const layers::PortraitRow& row);
    /// What is not loaded of some places that stand side by side.
    void addNotLoaded(const layers::PortraitRow& row, std::size_t first, std::size_t count);
    QLabel* addText(const QString& text, int column, int span, Qt::Alignment alignment, int pixelSize, int weight);
    /// A figure that can be pressed to see how it was obtained, in the row below.
    /// @param around  which of the places around; none: the place of the portrait
    void addFigure(const geo::Cell& cell, const layers::PortraitRow& row, std::optional<std::size_t> around);
    void addCommuneNotLoaded(const layers::Portrait& portrait);
    void addLink(class NotLoaded* link, int column, int span, Qt::Alignment alignment);
    void placeBelow(int row, QWidget* view); ///< a row of the grid; over all its columns
    void addRule();
    int columns() const { return 2 + static_cast<int>(m_around.size()); }

    Workspace& m_workspace;
    QStringList m_opened;
    QGridLayout* m_grid;
    geo::GeographyKind m_level;
    std::vector<indicators::ReferenceZone> m_around;
    bool m_named; ///< the name of a figure has a line of its own, above: there are too many columns
    int m_row = 0;
};

} // namespace app
