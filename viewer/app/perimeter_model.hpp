// The changes of perimeters of one contract as a table: a row per change, coloured by its state.
#pragma once

#include "perimeter_report.hpp"

#include <QAbstractTableModel>
#include <QColor>
#include <QStyledItemDelegate>

#include <memory>

namespace app {

class PerimeterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        State,
        What,
        Before,
        After,
        Kept,
        Entered,
        Left,
        PeopleBefore,
        PeopleKept,
        PeopleEntered,
        PeopleLeft,
        ColumnCount
    };
    using Report = std::shared_ptr<const indicators::PerimeterReport>;
    using QAbstractTableModel::QAbstractTableModel;
    void setGroup(Report report, std::size_t group);
    const indicators::PerimeterChange* change(int row) const; ///< null for none
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Report m_report;
    std::size_t m_group = 0;
};

/// One colour per state, told apart without red and green; the word stands beside it.
QColor perimeterColour(indicators::PerimeterState state);
/// A small square of that colour; white ones get a dashed edge.
void drawPerimeterSwatch(QPainter& painter, const QRect& box, const QColor& colour);

/// A square in the colour of the state before its word.
class PerimeterStateDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace app
