// The picked zones as the selected rows of a table.
#pragma once

#include <QItemSelectionModel>

#include <cstdint>
#include <optional>
#include <vector>

namespace app {

class ZoneSelection;
class ZoneTableModel;

/// Selecting rows picks their zones; what is picked elsewhere is selected here. Qt's own ranges cannot stand for ten
/// thousand rows here and there (every comparison of two selections is quadratic), so they only mirror what is picked
/// while that is a few ranges; painting asks ZoneTableModel::PickedRole.
class PickedRows : public QItemSelectionModel {
    Q_OBJECT
public:
    /// Both outlive it. Made after the views have the model, which forget their rows when it is reset.
    PickedRows(ZoneTableModel& model, ZoneSelection& picked, QObject* parent = nullptr);
    static constexpr int mostRanges = 200;

    using QItemSelectionModel::select;
    void select(const QItemSelection& rows, QItemSelectionModel::SelectionFlags command) override;
    void reset() override;                           ///< the rows are others, the zones are not
    bool isOwnChange() const { return m_selecting; } ///< while the selection changes because of rows

private:
    void mirror();
    void restoreCurrent();

    ZoneTableModel& m_model;
    ZoneSelection& m_picked;
    std::vector<std::uint32_t> m_before;    ///< picked before the range that is being drawn with Shift or the mouse
    std::optional<std::uint32_t> m_current; ///< zone of the current row, kept over a change of order
    int m_currentColumn = 0;
    bool m_selecting = false, m_mirroring = false;
};

} // namespace app
