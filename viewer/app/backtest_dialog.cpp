#include "backtest_dialog.hpp"

#include "backtest_model.hpp"
#include "copying.hpp"
#include "figure_table.hpp"
#include "look.hpp"
#include "message_bar.hpp"
#include "panels.hpp"
#include "table_panel.hpp"
#include "text.hpp"
#include "words.hpp"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace app {

BacktestDialog::BacktestDialog(Jobs& jobs, Workspace& workspace, const QString& figure, QWidget* parent)
    : QDialog{parent}, m_jobs{jobs}, m_workspace{workspace}, m_figure{figure}, m_model{new BacktestModel{this}},
      m_pages{new QStackedWidget{this}}, m_progress{new ProgressStrip{this}} {
    setObjectName(QStringLiteral("backtestDialog"));
    setWindowTitle(tr("Comparison with published values"));
    sizeOnScreen(*this, 1380, 640);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(14, 12, 14, 12);
    auto* how = new QLabel{
        paint::typeset(tr("Each figure was estimated for neighbourhoods that have it published, and compared: half of "
                          "the estimates miss the published value by less than the median error, nine out of ten by "
                          "less than the error 9 times out of 10.")),
        this};
    how->setObjectName(QStringLiteral("backtestHow"));
    how->setWordWrap(true);
    column->addWidget(how);
    m_pages->addWidget(makePage());
    m_pages->addWidget(makeEmptyPage());
    column->addWidget(m_pages, 1);
    auto* buttons = new QHBoxLayout;
    m_copy = new QPushButton{tr("Copy"), this};
    m_copy->setObjectName(QStringLiteral("copyBacktest"));
    m_copy->setAccessibleName(tr("Copy the comparison"));
    m_copy->setEnabled(false);
    auto* closing = new QPushButton{tr("Close"), this};
    closing->setAccessibleName(closing->text());
    buttons->addWidget(m_copy);
    buttons->addWidget(m_progress);
    buttons->addStretch(1);
    buttons->addWidget(closing);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copyTable(layers::Gate{m_workspace.holdings().sources}, shownTable(*m_table->model(), {})); // errors, no data
    });
    connect(closing, &QPushButton::clicked, this, &QDialog::close);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        m_job.cancel();
        refuse(tr("The comparison was stopped."));
    });
    start();
}

BacktestDialog::~BacktestDialog() { m_job.cancel(); }

QWidget* BacktestDialog::makePage() {
    auto* page = new QWidget{this};
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    m_note = secondLabel({}, 12, page);
    m_note->setObjectName(QStringLiteral("backtestNote"));
    m_filter = new QLineEdit{page};
    m_filter->setObjectName(QStringLiteral("backtestFilter"));
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setAccessibleName(tr("Filter the figures"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(px(220));
    head->addWidget(m_note, 1);
    head->addWidget(m_filter);
    column->addLayout(head);
    m_table = new FigureTable{m_model, tr("Errors by figure, year and way"), page};
    m_table->setObjectName(QStringLiteral("backtestTable"));
    column->addWidget(m_table, 1);
    auto* order = qobject_cast<QSortFilterProxyModel*>(m_table->model());
    order->setFilterRole(NeighbourhoodModel::FoldedNameRole);
    connect(m_filter, &QLineEdit::textChanged, order,
            [order](const QString& text) { order->setFilterFixedString(folded(text)); });
    return page;
}

QWidget* BacktestDialog::makeEmptyPage() {
    auto* page = new QWidget{this};
    auto* column = new QVBoxLayout{page};
    m_why = new QLabel{page};
    m_why->setObjectName(QStringLiteral("backtestWhy"));
    m_why->setWordWrap(true);
    column->addStretch(1);
    column->addWidget(m_why);
    auto* row = new QHBoxLayout;
    auto* add = new QPushButton{tr("Add data…"), page};
    add->setObjectName(QStringLiteral("backtestAddData"));
    add->setAccessibleName(add->text());
    m_again = new QPushButton{tr("Compare again"), page};
    m_again->setObjectName(QStringLiteral("backtestAgain"));
    m_again->setAccessibleName(m_again->text());
    row->addWidget(add);
    row->addWidget(m_again);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    connect(add, &QPushButton::clicked, this, [this] {
        close();
        emit importWanted();
    });
    connect(m_again, &QPushButton::clicked, this, &BacktestDialog::start);
    return page;
}

void BacktestDialog::start() {
    m_pages->setCurrentIndex(0);
    m_note->setText(tr("Every way of estimating is being tried. This may take a minute."));
    m_job = m_workspace.startBacktest();
    auto* watcher = new QFutureWatcher<Outcome<Workspace::Backtest>>{this};
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int permille) { m_progress->show(tr("Comparing"), permille); });
    connect(watcher, &QFutureWatcherBase::finished, watcher, [this, watcher] {
        m_progress->hide();
        watcher->deleteLater();
    });
    watcher->setFuture(m_job);
    m_progress->show(tr("Comparing"), 0);
    m_jobs.follow<Workspace::Backtest>(
        this, {}, m_job, [this](const Workspace::Backtest& rows) { showRows(rows); },
        [this](const geo::Error& error) { refuse(paint::text(error)); });
}

void BacktestDialog::showRows(const std::vector<indicators::BacktestRow>& rows) {
    m_model->setRows(rows);
    m_table->fitColumns(285);
    m_copy->setEnabled(true);
    m_note->setText(counted(static_cast<qint64>(rows.size()), tr("%1 comparison"), tr("%1 comparisons")));
    const auto index = m_table->model()->index(0, 0);
    const auto wanted = qobject_cast<QSortFilterProxyModel*>(m_table->model())
                            ->mapFromSource(m_model->index(m_model->rowOf(m_figure), 0));
    m_table->setCurrentIndex(wanted.isValid() ? wanted : index);
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtTop);
}

void BacktestDialog::refuse(const QString& why) {
    m_why->setText(why.left(1).toUpper() + why.mid(1));
    m_pages->setCurrentIndex(1);
}

} // namespace app
