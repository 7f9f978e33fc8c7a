#include "figure_table.hpp"

#include "figure_delegate.hpp"
#include "figure_header.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "table_panel.hpp"

#include <QHeaderView>

namespace app {

FigureTable::FigureTable(QAbstractItemModel* model, const QString& accessibleName, QWidget* parent)
    : QTableView{parent} {
    setAccessibleName(accessibleName);
    auto* order = new NeighbourhoodOrder{this};
    order->setSourceModel(model);
    setModel(order);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setItemDelegate(new FigureDelegate{NeighbourhoodModel::SortRole, this});
    setHorizontalHeader(new FigureHeader{this});
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as the model gives them, until a head is pressed
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(px(27));
    setFont(sized(12));
}

void FigureTable::fitColumns(int widestText) {
    resizeColumnsToContents();
    for (int c = 0; c < model()->columnCount(); ++c)
        setColumnWidth(c, std::clamp(columnWidth(c), 60, widestText));
    horizontalHeader()->setStretchLastSection(true);
}

} // namespace app
