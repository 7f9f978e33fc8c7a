#include "record_delegate.hpp"

#include "icons.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "record_list_model.hpp"

#include <QPainter>

namespace app {
namespace {

constexpr int margin = 12, symbolRoom = 32, gap = 8;

/// Cut in the middle: names that begin alike often end otherwise.
int drawText(QPainter& painter, QRect room, const QString& text, const QFont& font, const QColor& colour,
             Qt::Alignment alignment = Qt::AlignLeft) {
    painter.setFont(font);
    painter.setPen(colour);
    const auto shown = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, room.width());
    painter.drawText(room, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

/// @returns the width it took.
int drawChip(QPainter& painter, int left, const QRect& row, const QString& text) {
    painter.setFont(sized(11));
    const int width = painter.fontMetrics().horizontalAdvance(text) + px(10), height = px(16);
    const QRectF box{left + 0.5, row.center().y() - height / 2.0 + 0.5, width - 1.0, height - 1.0};
    painter.setPen(QPen{look().accent, 1});
    painter.setBrush(look().base);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(look().heading);
    painter.drawText(box, Qt::AlignCenter, text);
    return width;
}

} // namespace

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(RecordListModel::IsHeadRole).toBool())
        paintHead(*painter, option.rect, index);
    else
        paintRecord(*painter, option, index);
    painter->restore();
}

void RecordDelegate::paintHead(QPainter& painter, const QRect& row, const QModelIndex& index) const {
    painter.fillRect(row, look().window);
    const auto font = sized(12, QFont::DemiBold);
    const QRect room = row.adjusted(margin, 0, -margin - px(40), 0);
    const int used = drawText(painter, room, index.data().toString(), font, look().heading);
    drawText(painter, row.adjusted(margin + used + 6, 0, -margin, 0),
             QString::number(index.data(RecordListModel::CountRole).toInt()), sized(12), look().secondText);
}

void RecordDelegate::paintRecord(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const auto under = index.data(RecordListModel::UnderRole).toString();
    painter.fillRect(option.rect, chosen ? look().selection : look().base);
    painter.fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1}, look().window);
    const QRect row = under.isEmpty() ? option.rect : option.rect.adjusted(0, px(2), 0, -px(19));
    const auto symbol = index.data(Qt::DecorationRole).value<QIcon>();
    int left = row.left() + margin;
    if (!symbol.isNull()) {
        symbol.paint(&painter, QRect{left - 4, row.center().y() - 8, 22, 18});
        left += symbolRoom;
    }
    const auto detail = index.data(RecordListModel::DetailRole).toString();
    const QRect right = row.adjusted(0, 0, -margin, 0);
    painter.setFont(sized(13));
    const int detailWidth = std::min(painter.fontMetrics().horizontalAdvance(detail) + 2, row.width() / 3);
    drawText(painter, {right.right() - detailWidth, row.top(), detailWidth, row.height()}, detail, sized(13),
             chosen ? look().selectionText : look().secondText, Qt::AlignRight);
    const auto badge = index.data(RecordListModel::BadgeRole).toString();
    const bool lost = index.data(RecordListModel::WithoutPlaceRole).toBool();
    const auto chip = !badge.isEmpty() ? badge : lost ? tr("not on the map") : QString{};
    painter.setFont(sized(11));
    const int chipWidth = chip.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(chip) + px(10) + gap;
    const QRect room{left, row.top(), right.right() - detailWidth - gap - chipWidth - left, row.height()};
    const int used =
        drawText(painter, room, index.data().toString(), sized(13, chosen ? QFont::DemiBold : QFont::Normal),
                 chosen ? look().selectionText : look().text);
    if (!chip.isEmpty())
        drawChip(painter, left + used + gap, row, chip);
    if (!under.isEmpty())
        drawText(painter, {left, row.bottom() - px(2), right.right() - left, px(18)}, under, sized(12),
                 chosen ? look().selectionText : look().secondText);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{look().accent, 2});
        painter.drawRoundedRect(QRectF{option.rect}.adjusted(2, 1, -2, -1), 4, 4);
    }
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {px(120), index.data(RecordListModel::UnderRole).toString().isEmpty() ? px(26) : px(44)};
}

} // namespace app
