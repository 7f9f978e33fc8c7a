#include "layer_delegate.hpp"

#include "icons.hpp"
#include "layer_list_model.hpp"
#include "look.hpp"

#include <QAbstractItemView>
#include <QIcon>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace app {
namespace {

constexpr int left = 14, gap = 10;

int boxSize() { return px(14); }
int rowHeight() { return px(26); }
QSize swatchRoom() { return {px(22), px(18)}; }
int wheelSize() { return px(16); }
int wheelRoom() { return wheelSize() + 14; } ///< at the right end of the row
int textLeft() { return left + boxSize() + gap + swatchRoom().width() + gap; }

/// Of a name, which has two lines where it is long.
QRect textRoom(const QRect& row, const QModelIndex& index) {
    return row.adjusted(textLeft(), 0, index.data(LayerListModel::HasStyleRole).toBool() ? -wheelRoom() : -6, 0);
}

QFont fontOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto own = index.data(Qt::FontRole);
    return own.isValid() ? own.value<QFont>() : option.font;
}

void drawBox(QPainter& painter, const QRectF& box, bool checked) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{checked ? look().accent : look().secondText, 1});
    painter.setBrush(checked ? look().accent : look().base);
    painter.drawRoundedRect(box, 2.5, 2.5);
    if (!checked)
        return;
    const double unit = box.width() / 13;
    painter.setPen(QPen{look().onAccent, 1.8 * unit});
    painter.drawPolyline(QPolygonF{{box.topLeft() + QPointF{3, 7.2} * unit, box.topLeft() + QPointF{5.8, 10} * unit,
                                    box.topLeft() + QPointF{11, 4} * unit}});
}

} // namespace

void LayerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, look().window);
    const auto middle = option.rect.center().y() + 1;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const double side = boxSize() - 1;
    drawBox(*painter, QRectF{option.rect.left() + left + 0.5, middle - boxSize() / 2 - 0.5, side, side}, checked);
    const QRect swatch{QPoint{option.rect.left() + left + boxSize() + gap, middle - swatchRoom().height() / 2},
                       swatchRoom()};
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, swatch);
    painter->setFont(fontOf(option, index));
    painter->setPen(checked ? look().text : look().secondText);
    if (index.data(LayerListModel::HasStyleRole).toBool())
        icon("configure")
            .paint(painter,
                   QRect{option.rect.right() - wheelRoom() + 6, middle - wheelSize() / 2, wheelSize(), wheelSize()});
    painter->drawText(textRoom(option.rect, index), Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
    if (focused) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen{look().accent, 2});
        painter->drawRoundedRect(QRectF{option.rect}.adjusted(4, 1, -4, -1), 4, 4);
    }
    painter->restore();
}

QSize LayerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const auto room = textRoom({0, 0, view ? view->viewport()->width() : px(268), rowHeight()}, index);
    const auto text = QFontMetrics{fontOf(option, index)}.boundingRect(
        QRect{0, 0, room.width(), 4 * rowHeight()}, Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
    return {px(120), std::max(rowHeight(), text.height() + px(8))};
}

bool LayerDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
    const bool clicked =
        event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    const bool spaced = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!clicked && !spaced)
        return false;
    if (clicked && index.data(LayerListModel::HasStyleRole).toBool() &&
        static_cast<QMouseEvent*>(event)->position().x() > option.rect.right() - wheelRoom()) {
        emit styleWanted();
        return true;
    }
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, static_cast<int>(checked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace app
