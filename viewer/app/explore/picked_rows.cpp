#include "picked_rows.hpp"

#include "zone_selection.hpp"
#include "zone_table_model.hpp"

#include <QScopedValueRollback>

namespace app {
namespace {

/// A range of Qt's as wide as the table.
QItemSelectionRange rowsBetween(const ZoneTableModel& model, int first, int last) {
    return QItemSelectionRange{model.index(first, 0), model.index(last, model.columnCount() - 1)};
}

} // namespace

PickedRows::PickedRows(ZoneTableModel& model, ZoneSelection& picked, QObject* parent)
    : QItemSelectionModel{&model, parent}, m_model{model}, m_picked{picked} {
    connect(&picked, &ZoneSelection::changed, this, &PickedRows::mirror);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (!currentIndex().isValid() || currentIndex().row() >= m_model.rowCount())
            return;
        m_current = m_model.zone(currentIndex().row());
        m_currentColumn = currentIndex().column();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        restoreCurrent();
        mirror();
    });
}

void PickedRows::select(const QItemSelection& rows, QItemSelectionModel::SelectionFlags command) {
    if (m_mirroring)
        return QItemSelectionModel::select(rows, command);
    if (command == NoUpdate || !m_model.filled() || m_model.filled()->zones != m_picked.zones())
        return;
    if (command.testFlag(Clear))
        m_before.clear();
    else if (!command.testFlag(Current))
        m_before = m_picked.picked();
    const auto size = m_picked.zones()->size();
    std::vector<std::uint8_t> next(size, 0);
    for (const auto zone : m_before)
        if (zone < size)
            next[zone] = 1;
    for (const auto& range : rows)
        for (int row = range.top(); row <= range.bottom(); ++row) {
            auto& picked = next[m_model.zone(row)];
            picked = command.testFlag(Toggle) ? picked ^ 1 : command.testFlag(Select) ? 1 : 0;
        }
    std::vector<std::uint32_t> zones;
    for (std::uint32_t zone = 0; zone < size; ++zone)
        if (next[zone] != 0)
            zones.push_back(zone);
    const QScopedValueRollback selecting{m_selecting, true};
    m_picked.pick(zones);
}

void PickedRows::mirror() {
    QItemSelection ranges;
    for (int row = 0, first = -1; row <= m_model.rowCount() && ranges.size() <= mostRanges; ++row) {
        const bool picked = row < m_model.rowCount() && m_model.isPicked(m_model.zone(row));
        if (picked && first < 0)
            first = row;
        if (!picked && first >= 0) {
            ranges.push_back(rowsBetween(m_model, first, row - 1));
            first = -1;
        }
    }
    if (ranges.size() > mostRanges)
        ranges.clear();
    const QScopedValueRollback mirroring{m_mirroring, true};
    QItemSelectionModel::select(ranges, ClearAndSelect);
}

void PickedRows::reset() {
    const QScopedValueRollback mirroring{m_mirroring, true};
    QItemSelectionModel::reset();
}

void PickedRows::restoreCurrent() {
    const int row = m_current ? m_model.rowOf(*m_current) : -1;
    if (row >= 0 && m_currentColumn < m_model.columnCount())
        setCurrentIndex(m_model.index(row, m_currentColumn), NoUpdate);
}

} // namespace app
