// Comparison with published values: how wrong each way of estimating is, where it can be known.
#pragma once

#include "jobs.hpp"
#include "workspace.hpp"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace app {

class BacktestModel;
class FigureTable;
class ProgressStrip;

/// Starts the comparison when it is made; closing it cancels what runs.
class BacktestDialog : public QDialog {
    Q_OBJECT
public:
    /// @param figure id of the indicator whose rows are brought into sight; may be empty.
    BacktestDialog(Jobs& jobs, Workspace& workspace, const QString& figure, QWidget* parent = nullptr);
    ~BacktestDialog() override;

signals:
    void importWanted(); ///< from the page that says what is missing

private:
    QWidget* makePage();
    QWidget* makeEmptyPage();
    void start();
    void showRows(const std::vector<indicators::BacktestRow>& rows);
    void refuse(const QString& why);

    Jobs& m_jobs;
    Workspace& m_workspace;
    QString m_figure;
    BacktestModel* m_model;
    FigureTable* m_table = nullptr;
    QStackedWidget* m_pages;
    QLabel *m_note = nullptr, *m_why = nullptr;
    QLineEdit* m_filter = nullptr;
    QPushButton *m_copy = nullptr, *m_again = nullptr;
    ProgressStrip* m_progress;
    QFuture<Outcome<Workspace::Backtest>> m_job;
};

} // namespace app
