// A row of the layer list: check box, small drawing, name.
#pragma once

#include <QStyledItemDelegate>

namespace app {

class LayerDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static int rowHeight(); ///< pixels
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// A click anywhere on the row, or the space bar, checks the box: the row has no other meaning.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

} // namespace app
