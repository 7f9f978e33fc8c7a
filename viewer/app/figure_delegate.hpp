// Cells of the table: text with even margins, absences in quiet italics, the selected row in bold.
#pragma once

#include <QStyledItemDelegate>

namespace app {

class FigureDelegate : public QStyledItemDelegate {
public:
    /// @param numberRole gives the number of a figure's cell; invalid where there is none.
    FigureDelegate(int numberRole, QObject* parent) : QStyledItemDelegate{parent}, m_numberRole{numberRole} {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_numberRole;
};

} // namespace app
