#include "backtest_model.hpp"

#include "holdings.hpp"

#include "table_panel.hpp"
#include "text.hpp"
#include "words.hpp"

#include <optional>

namespace app {
namespace {

using indicators::BacktestRow;
using indicators::Method;

/// A miss in its unit: a share of the published value in per cent, a rate's in points.
QString missText(const BacktestRow& row, double miss) {
    return row.miss == indicators::Miss::Relative ? paint::figure(geo::Cell::of(100 * miss), "%", 1)
                                                  : paint::figure(geo::Cell::of(miss), "points", 1);
}

std::optional<double> number(const BacktestRow& row, int column) {
    const double scale = row.miss == indicators::Miss::Relative ? 100 : 1;
    switch (column) {
    case BacktestModel::Year:
        return row.year;
    case BacktestModel::Count:
        return static_cast<double>(row.n);
    case BacktestModel::Bias:
        return scale * row.plain.bias;
    case BacktestModel::MedianError:
        return scale * row.plain.median;
    case BacktestModel::P90Error:
        return scale * row.plain.p90;
    case BacktestModel::CorrectedError:
        return row.correction.kept ? std::optional{scale * row.corrected.median} : std::nullopt;
    case BacktestModel::GapSlope:
        return row.gapSlope;
    case BacktestModel::InMargin:
        return row.inMargin;
    default:
        return std::nullopt;
    }
}

QString text(const BacktestRow& row, int column) {
    switch (column) {
    case BacktestModel::Figure:
        return indicatorName(row.indicator);
    case BacktestModel::Year:
        return row.year == row.publishedYear ? QString::number(row.year)
                                             : QStringLiteral("%1 / %2").arg(row.year).arg(row.publishedYear);
    case BacktestModel::Way:
        return wayName(row);
    case BacktestModel::Count:
        return paint::number(static_cast<double>(row.n), 0);
    case BacktestModel::Bias:
        return missText(row, row.plain.bias);
    case BacktestModel::MedianError:
        return missText(row, row.plain.median);
    case BacktestModel::P90Error:
        return missText(row, row.plain.p90);
    case BacktestModel::CorrectedError:
        return row.correction.kept ? missText(row, row.corrected.median) : BacktestModel::tr("none");
    case BacktestModel::GapSlope:
        return row.gapSlope ? paint::number(*row.gapSlope, 2) : paint::stateWord(geo::CellState::NotApplicable);
    case BacktestModel::InMargin:
        return row.inMargin ? paint::figure(geo::Cell::of(100 * *row.inMargin), "%", 0)
                            : BacktestModel::tr("not measured");
    default:
        return {};
    }
}

} // namespace

QString wayName(const BacktestRow& row) {
    switch (row.method) {
    case Method::Calibrated:
    case Method::Population: {
        if (!row.control)
            break;
        const auto on = QString::fromStdString(row.control->count->label.in(paint::language()));
        if (row.control->sameUniverse && row.control->irisDate != row.year)
            return BacktestModel::tr("calibrated on %1, weights of %2").arg(on).arg(row.control->irisDate);
        return BacktestModel::tr("calibrated on %1").arg(on);
    }
    case Method::Grid:
        return BacktestModel::tr("people of the grid");
    case Method::Points:
        return BacktestModel::tr("addresses or dwellings");
    case Method::Area:
        return BacktestModel::tr("area");
    case Method::Published:
        break;
    }
    return {};
}

void BacktestModel::setRows(std::vector<BacktestRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BacktestModel::rowOf(const QString& indicator) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].indicator.id == indicator.toStdString())
            return static_cast<int>(i);
    return -1;
}

int BacktestModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BacktestModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant BacktestModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const bool words = column == Figure || column == Way;
    if (role == Qt::TextAlignmentRole)
        return QVariant{(words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter};
    if (role == NeighbourhoodModel::FoldedNameRole)
        return folded(indicatorName(row.indicator));
    if (role == Qt::DisplayRole || (words && (role == Qt::ToolTipRole || role == NeighbourhoodModel::SortRole)))
        return text(row, column);
    if (role == NeighbourhoodModel::SortRole)
        if (const auto value = number(row, column))
            return *value;
    return {};
}

QVariant BacktestModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant{(section == Figure || section == Way ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter};
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Figure:
        return tr("Figure\n");
    case Year:
        return tr("Year\nof the data");
    case Way:
        return tr("Way of estimating\n");
    case Count:
        return tr("n\nneighbourhoods");
    case Bias:
        return tr("Bias\nmedian");
    case MedianError:
        return tr("Error\nmedian");
    case P90Error:
        return tr("Error\n9 times out of 10");
    case CorrectedError:
        return tr("Corrected error\nmedian");
    case GapSlope:
        return tr("Gaps\nslope, 1 is right");
    case InMargin:
        return tr("In the margin\nshare");
    default:
        return {};
    }
}

} // namespace app
