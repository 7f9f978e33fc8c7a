#include "figure_delegate.hpp"

#include "look.hpp"
#include "panels.hpp"

#include <QPainter>

namespace app {
namespace {

constexpr int padding = 10;

QFont fontFor(bool selected, bool absent) {
    auto font = sized(absent ? 11 : 12, selected && !absent ? QFont::DemiBold : QFont::Normal);
    font.setItalic(absent);
    return font;
}

} // namespace

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool absent = !index.data(m_numberRole).isValid();
    painter->fillRect(option.rect, selected ? look().selection : look().base);
    painter->setFont(fontFor(selected, absent));
    painter->setPen(selected ? look().selectionText : absent ? look().secondText : look().text);
    const auto alignment = index.data(Qt::TextAlignmentRole);
    const int flags = alignment.isValid() ? alignment.toInt() : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    const auto box = option.rect.adjusted(padding, 0, -padding, 0);
    painter->drawText(box, flags | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    painter->restore();
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFontMetrics metrics{fontFor(true, false)};
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * padding + 2, px(27)};
}

} // namespace app
