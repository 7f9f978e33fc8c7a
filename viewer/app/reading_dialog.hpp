// How one table is read: its first rows, and what can be said otherwise about it.
#pragma once

#include "jobs.hpp"

#include "readers/reader.hpp"
#include "readers/table_preview.hpp"

#include <QAbstractTableModel>
#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;
class QVBoxLayout;

namespace app {

class ColumnsPage;

/// The first rows of a table; the vertical header counts lines as the file does.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setPreview(const geo::TablePreview& preview);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    geo::TablePreview m_preview;
};

/// What a person says about a table.
struct SaidOfTable {
    geo::SourceChoices choices;
    std::optional<int> year; ///< of the data; nullopt: as found
};

class ReadingDialog : public QDialog {
    Q_OBJECT
public:
    ReadingDialog(Jobs& jobs, const geo::Inspection& inspection, std::optional<int> year, QWidget* parent = nullptr);
    ~ReadingDialog() override;
    SaidOfTable said() const;

private:
    QWidget* makeForm(std::optional<int> year);
    QWidget* makePreview();
    QWidget* makeButtons();
    void addChoice(QVBoxLayout& column, const QString& label, QWidget* control, const char* name);
    void fillForm(const geo::TableReading& found);
    void fillColumns(const std::vector<std::string>& header);
    void lookAgain();
    void show(const geo::TablePreview& preview);

    Jobs& m_jobs;
    geo::Inspection m_inspection;
    PreviewModel* m_model;
    ColumnsPage* m_columns;
    QTableView* m_table;
    QComboBox *m_encoding, *m_separator, *m_decimal, *m_key, *m_keyEnd, *m_level;
    QSpinBox *m_headerRow, *m_year;
    QLabel *m_words, *m_remarks;
    QPushButton* m_accept;
    QFuture<Outcome<geo::TablePreview>> m_job;
};

} // namespace app
