#include "html_delegate.hpp"

#include "look.hpp"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QTableView>
#include <QTextDocument>

#include <cmath>

namespace app {
namespace {

constexpr int padding = 9;

/// Room for the icon before the text, if there is one.
int indent(const QModelIndex& index) { return index.data(Qt::DecorationRole).isValid() ? px(24) : 0; }

void fill(QTextDocument& document, const QStyleOptionViewItem& option, const QString& html, int width) {
    document.setDefaultFont(option.font);
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setTextWidth(std::max(40, width - 2 * padding));
}

} // namespace

void HtmlDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const auto ground = index.data(Qt::BackgroundRole);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected           ? look().selection
                                   : ground.isValid() ? ground.value<QColor>()
                                                      : look().base);
    QTextDocument document;
    fill(document, option, index.data(m_role).toString(), option.rect.width() - indent(index));
    const auto corner = option.rect.topLeft() + QPoint{padding, padding};
    if (indent(index) > 0)
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect{corner, QSize{px(16), px(16)}});
    painter->translate(corner + QPoint{indent(index), 0});
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, look().text);
    document.documentLayout()->draw(painter, context);
    painter->restore();
}

QSize HtmlDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    int width = option.rect.width();
    if (const auto* table = qobject_cast<const QTableView*>(option.widget))
        width = table->columnWidth(index.column()) - (table->showGrid() ? 1 : 0); // as wide as it will be painted
    QTextDocument document;
    fill(document, option, index.data(m_role).toString(), width - indent(index));
    return {width, static_cast<int>(std::ceil(document.size().height())) + 2 * padding};
}

} // namespace app
