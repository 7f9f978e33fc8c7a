// Lines of counted places as a table.
#pragma once

#include "count_tables.hpp"

#include <QAbstractTableModel>

#include <vector>

namespace app {

class CountModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(CountTable table);
    const CountTable& table() const { return m_table; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class What { Name, Place, Inside, Ring, Elsewhere, Extended, ByCode, Nearest, Inhabitants, PerThousand };
    struct Column {
        What what;
        std::size_t radius = 0; ///< into CountTable::radii
    };
    std::optional<layers::PlaceNumber> places(const CountLine& line, const Column& column) const;
    QString shown(const CountLine& line, const Column& column) const;
    std::optional<double> number(const CountLine& line, const Column& column) const;
    QString head(const Column& column) const;

    CountTable m_table;
    std::vector<Column> m_columns;
};

} // namespace app
