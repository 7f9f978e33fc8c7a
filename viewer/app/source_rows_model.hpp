// The rows of a file that a figure was made from.
#pragma once

#include "provenance.hpp"

#include <QAbstractTableModel>

namespace app {

/// Columns: code, name; then each column of the file as published, the share taken and what it gives.
class SourceRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setSource(indicators::SourceRows source);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class Kind { Code, Name, Value, Weight, Part };
    struct Field {
        Kind kind;
        std::size_t column = 0; ///< of the file
    };
    QVariant figure(const Field& field, const indicators::SourceRow& row, int role) const;

    indicators::SourceRows m_source;
    std::vector<Field> m_fields;
};

} // namespace app
