#include "figure_header.hpp"

#include "look.hpp"
#include "panels.hpp"

#include <QPainter>

namespace app {
namespace {

constexpr int padding = 10, arrowRoom = 12;

int headHeight() { return px(40); }

QStringList linesOf(const QAbstractItemModel& model, int section) {
    return model.headerData(section, Qt::Horizontal).toString().split(QLatin1Char{'\n'});
}

} // namespace

FigureHeader::FigureHeader(QWidget* parent) : QHeaderView{Qt::Horizontal, parent} {
    setSectionsClickable(true);
    setHighlightSections(false);
}

QSize FigureHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), headHeight()}; }

QSize FigureHeader::sectionSizeFromContents(int section) const {
    const auto lines = linesOf(*model(), section);
    const int first = QFontMetrics{sized(12, QFont::DemiBold)}.horizontalAdvance(lines.value(0));
    const int second = QFontMetrics{sized(11)}.horizontalAdvance(lines.value(1));
    return {std::max(first, second) + 2 * padding + arrowRoom, headHeight()};
}

void FigureHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    painter->fillRect(rect, look().window);
    painter->setPen(look().line);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const auto lines = linesOf(*model(), section);
    const auto alignment =
        static_cast<Qt::Alignment>(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const bool right = alignment.testFlag(Qt::AlignRight);
    const auto box = rect.adjusted(padding, 4, -padding, -4);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    auto text = box;
    if (sorted) {
        const int x = right ? box.left() - 4 : box.right() - 6;
        const double middle = box.top() + 8;
        const double turn = sortIndicatorOrder() == Qt::AscendingOrder ? -1 : 1;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen{look().secondText, 1.2});
        painter->drawPolyline(QPolygonF{{QPointF{x + 0.0, middle - 2 * turn}, QPointF{x + 3.5, middle + 2 * turn},
                                         QPointF{x + 7.0, middle - 2 * turn}}});
        right ? text.setLeft(box.left() + arrowRoom - 4) : text.setRight(box.right() - arrowRoom);
    }
    const auto side = right ? Qt::AlignRight : Qt::AlignLeft;
    painter->setFont(sized(12, QFont::DemiBold));
    painter->setPen(look().text);
    painter->drawText(text, side | Qt::AlignTop,
                      painter->fontMetrics().elidedText(lines.value(0), Qt::ElideRight, text.width()));
    painter->setFont(sized(11));
    painter->setPen(look().secondText);
    painter->drawText(box, side | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(lines.value(1), Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace app
