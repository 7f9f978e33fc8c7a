#include "zone_copy.hpp"

#include "copying.hpp"
#include "text.hpp"
#include "zone_table_model.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace app {
namespace {

std::vector<int> copiedRows(const ZoneTableModel& model) {
    std::vector<int> picked, all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all.push_back(row);
        if (model.isPicked(model.zone(row)))
            picked.push_back(row);
    }
    return picked.empty() ? all : picked;
}

bool isEstimate(const ZoneTableModel& model, int row, int column) {
    const auto* figures = model.figures(column);
    return figures && figures->values.states[model.zone(row)] == geo::CellState::Estimated;
}

void addCell(layers::ShownTable& table, const ZoneTableModel& model, int row, int column) {
    const auto index = model.index(row, column);
    table.rows.back().push_back(index.data().toString().toStdString());
    if (const auto count = index.data(countRole); count.isValid())
        table.counts.push_back(count.toDouble());
}

} // namespace

layers::ShownTable shownZones(const ZoneTableModel& model) {
    layers::ShownTable table;
    const auto rows = copiedRows(model);
    std::vector<char> told(static_cast<std::size_t>(model.columnCount()));
    for (int column = 0; column < model.columnCount(); ++column) {
        const auto head = model.headerData(column, Qt::Horizontal, ZoneTableModel::CopiedHeadRole).toString();
        table.heads.push_back(head.trimmed().toStdString());
        if (const auto* figures = model.figures(column))
            table.sources.insert(table.sources.end(), figures->sources.begin(), figures->sources.end());
        told[static_cast<std::size_t>(column)] =
            std::any_of(rows.begin(), rows.end(), [&](int row) { return isEstimate(model, row, column); });
        if (told[static_cast<std::size_t>(column)])
            table.heads.push_back(QCoreApplication::translate("app", "how obtained").toStdString());
    }
    const auto estimate = paint::stateWord(geo::CellState::Estimated).toStdString();
    for (const int row : rows) {
        table.rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column) {
            addCell(table, model, row, column);
            if (told[static_cast<std::size_t>(column)])
                table.rows.back().push_back(isEstimate(model, row, column) ? estimate : std::string{});
        }
    }
    return table;
}

} // namespace app
