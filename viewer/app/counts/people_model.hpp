// Lines of the sheet of inhabitants near places, as a table.
#pragma once

#include "workbook.hpp"

#include <QAbstractTableModel>

#include <cstddef>
#include <vector>

namespace app {

class PeopleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// @param sheet   layers::peopleSheet()
    /// @param within  metres, as its figures follow one another
    /// @param own     its lines of neighbourhoods, else those that follow
    void setSheet(const layers::Sheet& sheet, const std::vector<double>& within, bool own);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isFigure(std::size_t column) const;
    QString head(std::size_t column) const;

    layers::Sheet m_sheet; ///< its lines alone
    std::vector<double> m_within;
    bool m_own = true;
};

} // namespace app
