#include "column_shares.hpp"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <numeric>

namespace app {

ColumnShares::ColumnShares(QTableView& table, std::vector<int> parts)
    : QObject{&table}, m_table{table}, m_parts{std::move(parts)} {
    m_table.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table.viewport()->installEventFilter(this);
}

bool ColumnShares::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        share();
    return QObject::eventFilter(watched, event);
}

void ColumnShares::share() {
    const int width = m_table.viewport()->width(), all = std::accumulate(m_parts.begin(), m_parts.end(), 0);
    int left = 0, before = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        before += m_parts[i];
        const int right = width * before / all;
        m_table.setColumnWidth(static_cast<int>(i), right - left);
        left = right;
    }
    m_table.resizeRowsToContents();
}

} // namespace app
