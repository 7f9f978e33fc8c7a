// What can be had in the open file, as a table: theme by level by year, with what is missing and why.
#pragma once

#include "background_reading.hpp"

#include <QAbstractTableModel>
#include <QStringList>
#include <QWidget>

#include <filesystem>
#include <vector>

class QLabel;
class QTableView;

namespace app {

class AvailabilityModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<QStringList> rows); ///< as paint::availabilityCells() gives them
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<QStringList> m_rows;
};

class AvailabilityView : public QWidget {
    Q_OBJECT
public:
    explicit AvailabilityView(QWidget* parent = nullptr);
    void read(const std::filesystem::path& file); ///< made off the window's thread
    void stop();                                  ///< and waits: before the file is written to

private:
    using Rows = std::vector<QStringList>;
    void filled(const Rows& rows);
    AvailabilityModel* m_model;
    QTableView* m_table;
    QLabel* m_note;
    BackgroundReading<Rows> m_reading;
};

} // namespace app
