// What dropped files are, what is odd in them and what will be done, before anything is written.
#pragma once

#include "file_dialogs.hpp"
#include "import_work.hpp"
#include "jobs.hpp"

#include <QAbstractTableModel>
#include <QDialog>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace app {

/// One row per file or layer in it: file, recognised as, to know, what will be done.
class FindingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { HtmlRole = Qt::UserRole + 1, RecognisedRole };
    using QAbstractTableModel::QAbstractTableModel;
    void setSurvey(const ImportSurvey& survey);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex&) const override { return 4; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    std::optional<geo::SourceFile> source(int row) const; ///< nullopt for a file that cannot be read

private:
    struct Row {
        std::optional<geo::SourceFile> source;
        bool recognised = false, question = false;
        QString cells[4]; ///< HTML
    };
    void addRow(const Finding& finding, const geo::Inspection* inspection, const ImportSurvey& survey);
    std::vector<Row> m_rows;
};

class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// @param observatory  the open file; empty: asked for when the user adds.
    /// @param beforeWriting closes the readers of the open file.
    ImportDialog(Jobs& jobs, FileDialogs& files, const std::filesystem::path& observatory,
                 std::function<void()> beforeWriting, QWidget* parent = nullptr);
    void addFiles(const QStringList& files); ///< more than once: files add up
    bool openWhenDone() const;

signals:
    void imported(const app::ImportResult& result);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void reject() override;

private:
    void makeTable();
    QWidget* makeFooter();
    void inspectFiles();
    void showChoice();
    void changeReading(int row);
    void showSurvey(const ImportSurvey& survey);
    void write();
    void finished(const ImportResult& result);
    void setBusy(const QString& what);
    void setIdle();

    Jobs& m_jobs;
    FileDialogs& m_files;
    std::filesystem::path m_observatory;
    std::function<void()> m_beforeWriting;
    std::vector<std::filesystem::path> m_dropped;
    ImportSurvey m_survey;
    FindingModel* m_model;
    QTableView* m_table;
    QLabel *m_title, *m_subtitle, *m_matches, *m_note;
    QCheckBox *m_open, *m_update;
    QPushButton *m_reading, *m_more, *m_cancel, *m_add;
    SaidYears m_years;
    QProgressBar* m_progress;
    std::optional<QFuture<void>> m_running;
    bool m_writing = false;
};

} // namespace app
