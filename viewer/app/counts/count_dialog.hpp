// "Count in and around the neighbourhoods": what is asked at the left, its table and bars at the right, at once.
#pragma once

#include "count_tables.hpp"
#include "count_work.hpp"
#include "file_dialogs.hpp"
#include "jobs.hpp"
#include "message_bar.hpp"

#include <QDialog>

#include <memory>
#include <optional>
#include <string>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace app {

class ChartView;
class CountForm;
class CountModel;
class Hint;
class PeopleView;
class ProgressStrip;
class Segmented;
class TogetherTable;
class Workspace;

/// Counts when it is made and whenever something else is asked; closing it stops what runs.
class CountDialog : public QDialog {
    Q_OBJECT
public:
    CountDialog(Workspace& workspace, Jobs& jobs, FileDialogs& files, QWidget* parent = nullptr);
    ~CountDialog() override;
    std::shared_ptr<const layers::CountReport> report() const { return m_made.report; } ///< null while there is none

signals:
    void importWanted();
    void placeActivated(const QString& code); ///< of a neighbourhood: go there on the map
    void indicatorWanted(const QString& id);  ///< of those that were kept: show it on the map

private:
    QWidget* makeResult();
    QWidget* makeChoices();
    QWidget* makeLines();
    QWidget* makeTables();
    QWidget* makeBeside();
    QWidget* makeButtons();
    void connectAll();
    void leaveForImport();
    void leaveFor(const QString& code);
    void stop();
    void count();
    QFuture<void> start(const layers::CountAsked& asked);
    template <typename T> void watch(QFuture<Outcome<T>> future, const QString& label);
    void showCount(const CountMade& made);
    void refuse(const QString& why);
    void fillChoices();
    void showTable();
    void showWords();
    void showChart();
    void rowChosen();
    bool byCategory() const;
    bool byPeople() const;
    void showPeople();
    void estimate();
    void setReady(bool ready);
    void keep();
    void write(const QString& name, int year);
    void offerKept(const geo::Source& source);
    void copy();
    void save();
    void tell(const QString& text, bool failure = false);

    Workspace& m_workspace;
    Jobs& m_jobs;
    FileDialogs& m_files;
    CountForm* m_form;
    QStackedWidget* m_pages;
    Hint* m_hint;
    QLabel *m_title = nullptr, *m_sums = nullptr, *m_chartTitle = nullptr, *m_words = nullptr, *m_message = nullptr;
    Segmented* m_view = nullptr;
    QComboBox* m_shown = nullptr; ///< the category, or whose categories
    CountModel *m_model, *m_together;
    TogetherTable* m_tables = nullptr;
    ChartView* m_chart = nullptr;
    ProgressStrip* m_progress = nullptr;
    QPushButton *m_copy = nullptr, *m_save = nullptr, *m_keep = nullptr, *m_showKept = nullptr;
    QStackedWidget* m_lines = nullptr; ///< of counts, of people
    PeopleView* m_peopleView = nullptr;
    CountMade m_made;
    PeopleMade m_people;                ///< of m_made, once they were asked for
    std::string m_askedFor, m_shownFor; ///< what the last count was started for, and the one on show
    QString m_kept;                     ///< id of an indicator that was kept last
    LatestOnly m_counting{600};
    QFuture<void> m_saving, m_estimating;
    bool m_filling = false; ///< rows are chosen by nobody
};

template <typename T> void CountDialog::watch(QFuture<Outcome<T>> future, const QString& label) {
    auto* watcher = new QFutureWatcher<Outcome<T>>{this};
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, label](int permille) { m_progress->show(label, permille); });
    connect(watcher, &QFutureWatcherBase::finished, watcher, [this, watcher] {
        m_progress->hide();
        watcher->deleteLater();
    });
    watcher->setFuture(future);
}

} // namespace app
