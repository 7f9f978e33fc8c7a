// Perimeters of 2015 and of 2024: one table per contract, what was kept, modified, new, out.
#pragma once

#include "jobs.hpp"
#include "workspace.hpp"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace app {

class FigureTable;
class FileDialogs;
class PerimeterModel;
class PerimeterSketch;
class ProgressStrip;

/// Starts the overlay when it is made; closing it cancels what runs.
class PerimetersDialog : public QDialog {
    Q_OBJECT
public:
    PerimetersDialog(Jobs& jobs, FileDialogs& files, Workspace& workspace, QWidget* parent = nullptr);
    ~PerimetersDialog() override;

signals:
    void importWanted(); ///< from the page that says what is missing

private:
    QWidget* makePage();
    QWidget* makeEmptyPage();
    QWidget* makeButtons();
    void start();
    void showReport(const Workspace::Perimeters& perimeters);
    void showGroup(int index);
    void showChange();
    void copy();
    void exportSheets();
    void refuse(const QString& why);
    QString totalsText(std::size_t group) const;

    Jobs& m_jobs;
    FileDialogs& m_files;
    Workspace& m_workspace;
    Workspace::Perimeters m_perimeters;
    PerimeterModel* m_model;
    FigureTable* m_table = nullptr;
    PerimeterSketch* m_sketch = nullptr;
    QComboBox* m_groups = nullptr;
    QStackedWidget* m_pages;
    QLabel *m_totals = nullptr, *m_remarks = nullptr, *m_why = nullptr, *m_message = nullptr;
    QPushButton *m_copy = nullptr, *m_export = nullptr;
    ProgressStrip* m_progress;
    QFuture<Outcome<Workspace::Perimeters>> m_job;
};

} // namespace app
