#include "table_panel.hpp"

#include "copying.hpp"
#include "holdings.hpp"
#include "text.hpp"
#include "words.hpp"

#include <QCollator>

#include <cmath>

namespace app {
namespace {

enum Column { Name, Code, FirstFigure };

/// The file a figure comes from, as people call it: "DEMO 2022".
QString fileWord(const NeighbourhoodFigures::Field& field) {
    auto word = QString::fromStdString(field.family);
    word.remove(QLatin1String{"qpv-"});
    return QStringLiteral("%1 %2").arg(word.toUpper()).arg(field.year);
}

} // namespace

void NeighbourhoodModel::setFigures(std::shared_ptr<const NeighbourhoodFigures> figures) {
    beginResetModel();
    m_figures = std::move(figures);
    endResetModel();
}

int NeighbourhoodModel::rowOf(const std::string& code) const {
    if (m_figures && !code.empty())
        for (std::size_t i = 0; i < m_figures->rows.size(); ++i)
            if (m_figures->rows[i].code == code)
                return static_cast<int>(i);
    return -1;
}

int NeighbourhoodModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_figures ? 0 : static_cast<int>(m_figures->rows.size());
}

int NeighbourhoodModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_figures ? 0 : FirstFigure + static_cast<int>(m_figures->fields.size());
}

QVariant NeighbourhoodModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_figures)
        return {};
    const auto& row = m_figures->rows[static_cast<std::size_t>(index.row())];
    if (role == CodeRole)
        return QString::fromStdString(row.code);
    if (role == FoldedNameRole)
        return folded(QString::fromStdString(row.name + ' ' + row.code + ' ' + row.commune));
    if (role == Qt::ToolTipRole && index.column() == Name)
        return QString::fromStdString(row.commune);
    if (index.column() < FirstFigure) {
        const auto& text = index.column() == Name ? row.name : row.code;
        return role == Qt::DisplayRole || role == SortRole ? QVariant{QString::fromStdString(text)} : QVariant{};
    }
    const auto k = static_cast<std::size_t>(index.column() - FirstFigure);
    const auto& cell = row.cells[k];
    const auto& indicator = m_figures->fields[k].indicator;
    switch (role) {
    case Qt::DisplayRole:
        return paint::figure(cell, indicator.unit, indicator.decimals);
    case SortRole:
        return cell.hasNumber() ? QVariant{cell.value} : QVariant{};
    case countRole:
        return indicator.nature == indicators::Nature::Count && cell.hasNumber() ? QVariant{cell.value} : QVariant{};
    case Qt::TextAlignmentRole:
        return QVariant{Qt::AlignRight | Qt::AlignVCenter};
    default:
        return {};
    }
}

QVariant NeighbourhoodModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || !m_figures)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant{(section < FirstFigure ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == Name)
        return tr("Neighbourhood\nQPV generation %1").arg(m_figures->generation);
    if (section == Code)
        return tr("Code\n");
    const auto& field = m_figures->fields[static_cast<std::size_t>(section - FirstFigure)];
    if (role == Qt::ToolTipRole)
        return indicatorName(field.indicator);
    return QStringLiteral("%1\n%2").arg(QString::fromStdString(field.indicator.shortLabel.in(paint::language())),
                                        fileWord(field));
}

bool NeighbourhoodOrder::lessThan(const QModelIndex& a, const QModelIndex& b) const {
    const auto left = a.data(NeighbourhoodModel::SortRole), right = b.data(NeighbourhoodModel::SortRole);
    const bool descending = sortOrder() == Qt::DescendingOrder;
    if (!left.isValid() || !right.isValid()) // the proxy turns the answer round when descending
        return descending ? !left.isValid() && right.isValid() : left.isValid() && !right.isValid();
    if (left.typeId() == QMetaType::Double)
        return left.toDouble() < right.toDouble();
    QCollator collator;
    collator.setNumericMode(true);
    return collator.compare(left.toString(), right.toString()) < 0;
}

} // namespace app
