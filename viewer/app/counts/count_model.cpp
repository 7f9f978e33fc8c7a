#include "count_model.hpp"

#include "table_panel.hpp"
#include "text.hpp"

#include <algorithm>
#include <cmath>

namespace app {
namespace {

QString whole(double value) { return paint::number(value, 0); }

/// To a tenth; what is less than that and not zero says so.
QString rate(const geo::Cell& perThousand) {
    constexpr double least = 0.1;
    return perThousand.hasNumber() && perThousand.value > 0 && perThousand.value < least / 2
               ? QStringLiteral("< ") + paint::number(least, 1)
               : paint::figure(perThousand, {}, 1);
}

} // namespace

void CountModel::setTable(CountTable table) {
    beginResetModel();
    m_table = std::move(table);
    m_columns = {{What::Name}};
    if (m_table.places)
        m_columns.push_back({What::Place});
    m_columns.push_back({What::Inside});
    if (!m_table.codes.isEmpty())
        m_columns.push_back({What::ByCode});
    const auto radii = m_table.radii.size();
    for (std::size_t r = 0; r < radii; ++r)
        m_columns.push_back({What::Ring, r});
    if (radii > 0)
        m_columns.push_back({What::Elsewhere, radii - 1});
    for (std::size_t r = 0; r < radii; ++r)
        m_columns.push_back({What::Extended, r});
    if (m_table.nearest)
        m_columns.push_back({What::Nearest});
    if (m_table.inhabitants)
        m_columns.push_back({What::Inhabitants});
    m_columns.push_back({What::PerThousand});
    endResetModel();
}

int CountModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.lines.size());
}

int CountModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

std::optional<layers::PlaceNumber> CountModel::places(const CountLine& line, const Column& column) const {
    switch (column.what) {
    case What::Inside:
        return line.count.strict;
    case What::Ring:
        return line.count.ring[column.radius];
    case What::Elsewhere:
        return line.count.elsewhereTo(column.radius);
    case What::Extended:
        return line.count.extended(column.radius);
    default:
        return std::nullopt;
    }
}

std::optional<double> CountModel::number(const CountLine& line, const Column& column) const {
    if (const auto counted = places(line, column))
        return static_cast<double>(counted->all);
    const auto ofCell = [](const geo::Cell& cell) {
        return cell.hasNumber() ? std::optional{cell.value} : std::nullopt;
    };
    switch (column.what) {
    case What::ByCode:
        return line.byCode ? std::optional{static_cast<double>(*line.byCode)} : std::nullopt;
    case What::Nearest:
        return line.nearest;
    case What::Inhabitants:
        return ofCell(line.inhabitants.number);
    case What::PerThousand:
        return ofCell(layers::perThousand(line.ofInhabited, line.inhabitants));
    default:
        return std::nullopt;
    }
}

QString CountModel::shown(const CountLine& line, const Column& column) const {
    switch (column.what) {
    case What::Name:
        return line.name;
    case What::Place:
        return line.place;
    case What::Nearest:
        return line.nearest ? whole(std::round(*line.nearest)) : line.code.empty() ? QString{} : tr("none");
    case What::Inhabitants:
        return paint::figure(line.inhabitants.number, {}, 0);
    case What::PerThousand:
        return rate(layers::perThousand(line.ofInhabited, line.inhabitants));
    default:
        const auto value = number(line, column);
        return value ? whole(*value) : QString{};
    }
}

QVariant CountModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& line = m_table.lines[static_cast<std::size_t>(index.row())];
    const auto& column = m_columns[static_cast<std::size_t>(index.column())];
    const bool isText = column.what == What::Name || column.what == What::Place;
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, column);
    case NeighbourhoodModel::SortRole:
        if (isText)
            return shown(line, column);
        if (const auto value = number(line, column))
            return *value;
        return {};
    case NeighbourhoodModel::CodeRole:
        return QString::fromStdString(line.code);
    case Qt::TextAlignmentRole:
        return QVariant{(isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter};
    case Qt::ToolTipRole:
        if (column.what == What::Name)
            return line.code.empty() ? line.name : line.name + QLatin1Char{' '} + QString::fromStdString(line.code);
        if (column.what == What::Inhabitants && line.inhabitants.year > 0)
            return line.inhabitants.firstYear == line.inhabitants.year
                       ? QString::number(line.inhabitants.year)
                       : tr("from %1 to %2").arg(line.inhabitants.firstYear).arg(line.inhabitants.year);
        if (const auto counted = places(line, column); counted && counted->poor > 0)
            return tr("well placed: %1; poorly placed: %2")
                .arg(whole(static_cast<double>(counted->wellPlaced())), whole(static_cast<double>(counted->poor)));
        return {};
    default:
        return {};
    }
}

/// Two lines: what is counted, and where.
QString CountModel::head(const Column& column) const {
    const auto metres = [&](std::size_t radius) { return whole(m_table.radii[radius]); };
    switch (column.what) {
    case What::Name:
        return m_table.of;
    case What::Place:
        return tr("Commune\n");
    case What::Inside:
        return tr("Inside\nstrict perimeter");
    case What::ByCode:
        return tr("Inside\nsays the list (%1)").arg(m_table.codes);
    case What::Ring:
        return tr("Ring\n%1–%2 m")
            .arg(column.radius == 0 ? whole(0) : metres(column.radius - 1), metres(column.radius));
    case What::Elsewhere:
        return tr("Another neighbourhood\nwithin %1 m").arg(metres(column.radius));
    case What::Extended:
        return tr("Extended perimeter\n%1 m").arg(metres(column.radius));
    case What::Nearest:
        return tr("The nearest\nm");
    case What::Inhabitants:
        return tr("Inhabitants\nas published");
    case What::PerThousand:
        return tr("For 1,000 inhabitants\nstrict perimeter");
    }
    return {};
}

QVariant CountModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant{(column.what == What::Name || column.what == What::Place ? Qt::AlignLeft : Qt::AlignRight) |
                        Qt::AlignVCenter};
    return role == Qt::DisplayRole ? QVariant{paint::typeset(head(column))} : QVariant{};
}

} // namespace app
