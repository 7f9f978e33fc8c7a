// Columns of a table that share its width in given parts.
#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace app {

/// Keeps the columns at `parts` of the table's width, however wide it becomes, and the rows as high as their text
/// needs.
class ColumnShares : public QObject {
    Q_OBJECT
public:
    ColumnShares(QTableView& table, std::vector<int> parts);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void share();
    QTableView& m_table;
    std::vector<int> m_parts;
};

} // namespace app
