// The table of zones as it is seen and handled: swatches of the classes, keys and mouse that pick.
#pragma once

#include "frozen_table.hpp"

#include <QStyledItemDelegate>

namespace app {

class ZoneTableModel;

/// Cells: the colour of the class before the figure on the map, absences in quiet italics, estimates in the italics and
/// the colour that estimates have everywhere.
class ZoneCellDelegate : public QStyledItemDelegate {
public:
    explicit ZoneCellDelegate(QTableView* table) : QStyledItemDelegate{table}, m_table{table} {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QTableView* m_table; ///< that has the focus, also for the columns that stay
};

class ZoneTableView : public FrozenTable {
    Q_OBJECT
public:
    explicit ZoneTableView(ZoneTableModel& model, QWidget* parent = nullptr);
    void fitColumns(); ///< as wide as what is in them, by a sample of the rows

signals:
    void copyWanted();
    void pasteWanted();
    void clearWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

private:
    ZoneTableModel& m_model;
};

} // namespace app
