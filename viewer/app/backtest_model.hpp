// The comparison with published values as a table: a row per figure, year and way of estimating.
#pragma once

#include "backtest.hpp"

#include <QAbstractTableModel>

#include <vector>

namespace app {

class BacktestModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Figure,
        Year,
        Way,
        Count,
        Bias,
        MedianError,
        P90Error,
        CorrectedError,
        GapSlope,
        InMargin,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<indicators::BacktestRow> rows);
    /// The first row of a figure; -1 if it could not be compared.
    int rowOf(const QString& indicator) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<indicators::BacktestRow> m_rows;
};

/// "calibrated on allowance recipients, weights of 2017".
QString wayName(const indicators::BacktestRow& row);

} // namespace app
