#include "layer_delegate.hpp"

#include "icons.hpp"
#include "layer_list_model.hpp"
#include "look.hpp"

#include <QIcon>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace app {
namespace {

constexpr int left = 14, boxSize = 14, gap = 10;
constexpr int wheelSize = 16, wheelRoom = 30; ///< at the right end of the row

void drawBox(QPainter& painter, const QRectF& box, bool checked) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{checked ? look().accent : look().secondText, 1});
    painter.setBrush(checked ? look().accent : look().base);
    painter.drawRoundedRect(box, 2.5, 2.5);
    if (!checked)
        return;
    painter.setPen(QPen{look().onAccent, 1.8});
    painter.drawPolyline(
        QPolygonF{{box.topLeft() + QPointF{3, 7.2}, box.topLeft() + QPointF{5.8, 10}, box.topLeft() + QPointF{11, 4}}});
}

} // namespace

void LayerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, look().window);
    const auto middle = option.rect.center().y() + 1;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    drawBox(*painter, QRectF{option.rect.left() + left + 0.5, middle - boxSize / 2 - 0.5, boxSize - 1.0, boxSize - 1.0},
            checked);
    const int swatchLeft = option.rect.left() + left + boxSize + gap;
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect{swatchLeft, middle - 9, 22, 18});
    const auto font = index.data(Qt::FontRole);
    painter->setFont(font.isValid() ? font.value<QFont>() : option.font);
    painter->setPen(checked ? look().text : look().secondText);
    const bool styled = index.data(LayerListModel::HasStyleRole).toBool();
    const int textRight = option.rect.right() - (styled ? wheelRoom : 6);
    const QRect textRect{swatchLeft + 22 + gap, option.rect.top(), textRight - swatchLeft - 22 - gap,
                         option.rect.height()};
    if (styled)
        icon("configure").paint(painter, QRect{option.rect.right() - wheelRoom + 6, middle - 8, wheelSize, wheelSize});
    painter->drawText(textRect, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, textRect.width()));
    if (focused) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen{look().accent, 2});
        painter->drawRoundedRect(QRectF{option.rect}.adjusted(4, 1, -4, -1), 4, 4);
    }
    painter->restore();
}

int LayerDelegate::rowHeight() { return px(26); }

QSize LayerDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {px(120), rowHeight()}; }

bool LayerDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
    const bool clicked =
        event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    const bool spaced = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!clicked && !spaced)
        return false;
    if (clicked && index.data(LayerListModel::HasStyleRole).toBool() &&
        static_cast<QMouseEvent*>(event)->position().x() > option.rect.right() - wheelRoom) {
        emit styleWanted();
        return true;
    }
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, static_cast<int>(checked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace app
