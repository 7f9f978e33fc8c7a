// Bottom: the neighbourhoods of the territory, or the zones of the map, as a table; same selection as the map.
#pragma once

#include "neighbourhood_figures.hpp"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace app {

class Hint;
class Jobs;
class PartsLabel;
class Segmented;
class Workspace;
class ZoneTable;
struct Place;

/// Rows: neighbourhoods. Columns: name, code, then the figures.
class NeighbourhoodModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole + 1, CodeRole, FoldedNameRole };
    using QAbstractTableModel::QAbstractTableModel;
    void setFigures(std::shared_ptr<const NeighbourhoodFigures> figures);
    int rowOf(const std::string& code) const; ///< -1 if it is not there
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const NeighbourhoodFigures> m_figures;
};

/// Sorts names as people do, numbers as numbers; what has no number stays at the end either way.
class NeighbourhoodOrder : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex& a, const QModelIndex& b) const override;
};

class TablePanel : public QWidget {
    Q_OBJECT
public:
    TablePanel(Workspace& workspace, Jobs& jobs, QWidget* parent = nullptr);
    bool isFolded() const;
    void setFolded(bool folded);

    void copy(); ///< as shown, to the clipboard
    void selectByCodes();

signals:
    void copied(const QString& problem); ///< why it may not leave; empty: it is in the clipboard
    void said(const QString& text);
    void importWanted(); ///< there is no neighbourhood at all
    void folded(bool folded);
    void activated(const QString& code);    ///< of a neighbourhood, double click or Enter: go there on the map
    void zoneActivated(const Place& place); ///< likewise

private:
    void makeHead();
    void makeZoneTools(class PanelHead& head);
    void makeNeighbourhoods();
    void connectAll();
    void showFigures();
    void showSelection();
    void showLevel();
    void showRows(int choice);
    void showNote();
    void rowChosen();
    QWidget* neighbourhoodPage(); ///< the rows, or why there are none
    bool zonesShown() const;

    Workspace& m_workspace;
    NeighbourhoodModel* m_model;
    NeighbourhoodOrder* m_order;
    QStackedWidget* m_pages;
    QTableView* m_view;
    ZoneTable* m_zones;
    Hint* m_none;
    Segmented* m_rows;
    QToolButton *m_fold, *m_onlyPicked, *m_filters, *m_columns;
    QLabel* m_title;
    PartsLabel* m_note;
    QLineEdit* m_filter;
    bool m_isFolded = false;
};

} // namespace app
