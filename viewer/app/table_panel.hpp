// Bottom: the neighbourhoods of the territory as a table; same selection as the map.
#pragma once

#include "neighbourhood_figures.hpp"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace app {

class Workspace;

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
    explicit TablePanel(Workspace& workspace, QWidget* parent = nullptr);
    bool isFolded() const;
    void setFolded(bool folded);

    void copy(); ///< as shown, to the clipboard

signals:
    void copied(const QString& problem); ///< why it may not leave; empty: it is in the clipboard
    void folded(bool folded);
    void activated(const QString& code); ///< double click or Enter: go there on the map

private:
    void showFigures();
    void showSelection();
    void showNote();
    void rowChosen();

    Workspace& m_workspace;
    NeighbourhoodModel* m_model;
    NeighbourhoodOrder* m_order;
    QTableView* m_view;
    QToolButton* m_fold;
    QLabel* m_note;
    QLineEdit* m_filter;
};

} // namespace app
