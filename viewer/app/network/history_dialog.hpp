// What was changed in the file, newest first, each entry to take back or to make again.
#pragma once

#include "register_desk.hpp"

#include <QAbstractTableModel>
#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace app {

class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, What, Who, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setEntries(std::vector<geo::HistoryEntry> entries);
    const geo::HistoryEntry* entry(int row) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<geo::HistoryEntry> m_entries;
};

class HistoryDialog : public QDialog {
    Q_OBJECT
public:
    explicit HistoryDialog(RegisterDesk& desk, QWidget* parent = nullptr);

private:
    void read();
    void showButtons();
    void take(bool redo);

    RegisterDesk& m_desk;
    HistoryModel* m_model;
    QTableView* m_table;
    QPushButton *m_undo, *m_redo;
    QLabel* m_message;
};

} // namespace app
