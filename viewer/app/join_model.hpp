// Rows of a table that did not find their outline by their code, with the reason.
#pragma once

#include "vintage/join.hpp"

#include <QAbstractTableModel>

#include <vector>

namespace app {

class JoinModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Code, Reason, Outcome, Explanation, ColumnCount }; ///< the longest last, where it has room
    using QAbstractTableModel::QAbstractTableModel;
    void setMisses(std::vector<geo::JoinMiss> misses); ///< what needs somebody first, information last
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<geo::JoinMiss> m_misses;
};

} // namespace app
