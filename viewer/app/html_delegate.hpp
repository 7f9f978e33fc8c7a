// Table cells of several lines with bold and grey parts.
#pragma once

#include <QStyledItemDelegate>

namespace app {

class HtmlDelegate : public QStyledItemDelegate {
public:
    HtmlDelegate(int htmlRole, QObject* parent) : QStyledItemDelegate{parent}, m_role{htmlRole} {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
};

} // namespace app
