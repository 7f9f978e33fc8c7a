// What can be had in the open file, as a table: theme by level by year, with what is missing and why.
#pragma once

#include "background_reading.hpp"
#include "csv.hpp"

#include <QAbstractTableModel>
#include <QStringList>
#include <QWidget>

#include <filesystem>
#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace app {

class FileDialogs;

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
    explicit AvailabilityView(FileDialogs& files, QWidget* parent = nullptr);
    void read(const std::filesystem::path& file); ///< made off the window's thread
    void stop();                                  ///< and waits: before the file is written to

private:
    struct Sheet {
        std::vector<QStringList> rows;
        paint::CsvTable csv;
    };
    void filled(const Sheet& sheet);
    void save();
    FileDialogs& m_files;
    AvailabilityModel* m_model;
    QTableView* m_table;
    QLabel* m_note;
    QPushButton* m_save;
    paint::CsvTable m_csv; ///< of what is shown
    BackgroundReading<Sheet> m_reading;
};

} // namespace app
