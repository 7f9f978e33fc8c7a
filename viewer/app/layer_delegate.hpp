// A row of the layer list: check box, small drawing, name, and a wheel where the style can be changed.
#pragma once

#include <QStyledItemDelegate>

namespace app {

class LayerDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// A click on the wheel asks for the style; anywhere else on the row, or the space bar, checks the box.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

signals:
    void styleWanted();
};

} // namespace app
