#include "people_model.hpp"

#include "copying.hpp"
#include "table_panel.hpp"
#include "text.hpp"
#include "workbook_look.hpp"

#include <algorithm>

namespace app {
namespace {

QString shownNumber(const layers::SheetNumber& number) {
    return number.unit == "year" ? QString::number(number.value, 'f', 0)
           : number.unit == "%"  ? paint::figure(geo::Cell::of(number.value), number.unit, number.decimals)
                                 : paint::number(number.value, number.decimals);
}

} // namespace

void PeopleModel::setSheet(const layers::Sheet& sheet, const std::vector<double>& within, bool own) {
    beginResetModel();
    m_sheet = sheet;
    m_within = within;
    m_own = own;
    const auto first = m_sheet.rows.begin() + static_cast<std::ptrdiff_t>(sheet.headings);
    const auto middle = first + static_cast<std::ptrdiff_t>(sheet.records);
    m_sheet.rows = own ? std::vector(first, middle) : std::vector(middle, m_sheet.rows.end());
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.columns.size());
}

/// In one of the groups of three: the estimate, the least and the most.
bool PeopleModel::isFigure(std::size_t column) const {
    return column >= m_sheet.groups.front() && column < m_sheet.groups.back();
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& row = m_sheet.rows[static_cast<std::size_t>(index.row())];
    const auto& cell = row[static_cast<std::size_t>(index.column())];
    const auto* number = std::get_if<layers::SheetNumber>(&cell.content);
    const bool absent = std::holds_alternative<geo::CellState>(cell.content);
    switch (role) {
    case Qt::DisplayRole:
        return number ? shownNumber(*number) : paint::cellText(cell);
    case Qt::ToolTipRole:
        return number ? QVariant{} : QVariant{paint::cellText(cell)};
    case NeighbourhoodModel::SortRole:
        return number ? QVariant{number->value} : absent ? QVariant{} : QVariant{paint::cellText(cell)};
    case NeighbourhoodModel::CodeRole:
        return m_own ? paint::cellText(row.front()) : QString{};
    case countRole: // of persons: the gate looks at them
        return number && m_sheet.columns[static_cast<std::size_t>(index.column())].id == "people"
                   ? QVariant{number->value}
                   : QVariant{};
    case Qt::TextAlignmentRole:
        return QVariant{(number || absent ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
    default:
        return {};
    }
}

/// Two lines: of what it is, and which of the three figures.
QString PeopleModel::head(std::size_t column) const {
    const auto& name = m_sheet.columns[column].name;
    if (!isFigure(column))
        return paint::sheetText(name) + QLatin1Char{'\n'};
    const auto next = std::ranges::upper_bound(m_sheet.groups, column);
    const auto figure = static_cast<std::size_t>(next - m_sheet.groups.begin()) - 1;
    const auto what = figure < m_within.size() ? tr("Live within %1 m").arg(paint::number(m_within[figure], 0))
                                               : tr("Mean distance (m)");
    return what + QLatin1Char{'\n'} + (name.size() > 1 ? paint::text(name.back()) : tr("estimate"));
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<std::size_t>(section);
    if (role == Qt::ToolTipRole)
        return paint::sheetText(m_sheet.columns[column].name);
    if (role == Qt::TextAlignmentRole) { // words at either end, numbers between them
        const bool number = column >= m_sheet.groups.front() && section + 1 < columnCount();
        return QVariant{(number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
    }
    return role == Qt::DisplayRole ? QVariant{paint::typeset(head(column))} : QVariant{};
}

} // namespace app
