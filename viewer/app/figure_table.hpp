// A table of figures in a dialog: sorted by its heads, numbers at the right.
#pragma once

#include <QString>
#include <QTableView>

class QAbstractItemModel;

namespace app {

class FigureTable : public QTableView {
    Q_OBJECT
public:
    /// @param model with NeighbourhoodModel::SortRole; owned by the caller and outliving the table.
    FigureTable(QAbstractItemModel* model, const QString& accessibleName, QWidget* parent = nullptr);
    /// Columns as wide as what is in them, the first ones at most as given.
    void fitColumns(int widestText);
};

} // namespace app
