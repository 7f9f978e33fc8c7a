// Draws the list of records: heads of groups, symbols, departments at the right.
#pragma once

#include <QStyledItemDelegate>

namespace app {

class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHead(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paintRecord(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace app
