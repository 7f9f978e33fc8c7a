#include "source_rows_model.hpp"

#include "copying.hpp"
#include "table_panel.hpp"
#include "text.hpp"

#include <cmath>

namespace app {
namespace {

/// As published: whole numbers as they are, others with at most two decimals.
int decimalsOf(double value) {
    double power = 1;
    for (int d = 0; d < 2; ++d, power *= 10)
        if (std::abs(std::round(value * power) / power - value) < 1e-9 * std::max(1.0, std::abs(value)))
            return d;
    return 2;
}

} // namespace

void SourceRowsModel::setSource(indicators::SourceRows source) {
    beginResetModel();
    m_source = std::move(source);
    m_fields = {{Kind::Code}};
    const auto& rows = m_source.rows;
    if (std::any_of(rows.begin(), rows.end(), [](const auto& row) { return !row.name.empty(); }))
        m_fields.push_back({Kind::Name});
    const bool weighted = !rows.empty() && !rows.front().weights.empty();
    const bool parted = !rows.empty() && !rows.front().parts.empty();
    for (std::size_t c = 0; c < m_source.columns.size(); ++c) {
        m_fields.push_back({Kind::Value, c});
        if (weighted && !m_source.oneWeight) {
            m_fields.push_back({Kind::Weight, c});
            if (parted)
                m_fields.push_back({Kind::Part, c});
        }
    }
    if (weighted && m_source.oneWeight && !m_source.columns.empty()) {
        m_fields.push_back({Kind::Weight, 0});
        for (std::size_t c = 0; parted && c < m_source.columns.size(); ++c)
            m_fields.push_back({Kind::Part, c});
    }
    endResetModel();
}

int SourceRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_source.rows.size());
}

int SourceRowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant SourceRowsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& row = m_source.rows[static_cast<std::size_t>(index.row())];
    const auto& field = m_fields[static_cast<std::size_t>(index.column())];
    if (field.kind != Kind::Code && field.kind != Kind::Name)
        return figure(field, row, role);
    if (role == Qt::DisplayRole || role == NeighbourhoodModel::SortRole)
        return QString::fromStdString(field.kind == Kind::Code ? row.code : row.name);
    return {};
}

QVariant SourceRowsModel::figure(const Field& field, const indicators::SourceRow& row, int role) const {
    if (role == Qt::TextAlignmentRole)
        return QVariant{Qt::AlignRight | Qt::AlignVCenter};
    if (role == countRole && field.kind == Kind::Value)
        return row.values[field.column].hasNumber() ? QVariant{row.values[field.column].value} : QVariant{};
    if (role != Qt::DisplayRole && role != NeighbourhoodModel::SortRole)
        return {};
    if (field.kind == Kind::Weight) {
        const double share = row.weights[field.column];
        return role == Qt::DisplayRole ? QVariant{paint::figure(geo::Cell::of(100 * share), "%", 1)} : QVariant{share};
    }
    const auto& cell = field.kind == Kind::Value ? row.values[field.column] : row.parts[field.column];
    if (!cell.hasNumber())
        return role == Qt::DisplayRole ? QVariant{paint::stateWord(cell.state)} : QVariant{};
    if (role != Qt::DisplayRole)
        return cell.value;
    return paint::number(cell.value, field.kind == Kind::Part ? 1 : decimalsOf(cell.value));
}

QVariant SourceRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto& field = m_fields[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole) {
        const bool left = field.kind == Kind::Code || field.kind == Kind::Name;
        return QVariant{(left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter};
    }
    if (role != Qt::DisplayRole)
        return {};
    const auto column =
        field.column < m_source.columns.size() ? QString::fromStdString(m_source.columns[field.column]) : QString{};
    switch (field.kind) {
    case Kind::Code:
        return m_source.ofIris ? tr("IRIS\ncode") : tr("Place\ncode");
    case Kind::Name:
        return tr("Name\n");
    case Kind::Value:
        return QStringLiteral("%1\n%2").arg(column, tr("as published"));
    case Kind::Weight:
        return m_source.oneWeight ? tr("Share\ntaken of the IRIS") : tr("Share\ntaken of %1").arg(column);
    case Kind::Part:
        return QStringLiteral("%1\n%2").arg(column, tr("part"));
    }
    return {};
}

} // namespace app
