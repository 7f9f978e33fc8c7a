#include "perimeters_dialog.hpp"

#include "copying.hpp"
#include "figure_table.hpp"
#include "file_dialogs.hpp"
#include "look.hpp"
#include "message_bar.hpp"
#include "panels.hpp"
#include "perimeter_model.hpp"
#include "perimeter_sketch.hpp"
#include "perimeter_words.hpp"
#include "text.hpp"
#include "words.hpp"
#include "workbook_export.hpp"

#include <QComboBox>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace app {

PerimetersDialog::PerimetersDialog(Jobs& jobs, FileDialogs& files, Workspace& workspace, QWidget* parent)
    : QDialog{parent}, m_jobs{jobs}, m_files{files}, m_workspace{workspace}, m_model{new PerimeterModel{this}},
      m_pages{new QStackedWidget{this}}, m_progress{new ProgressStrip{this}} {
    setObjectName(QStringLiteral("perimetersDialog"));
    setWindowTitle(tr("Perimeters of 2015 and of 2024"));
    sizeOnScreen(*this, 1380, 640);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(14, 12, 14, 12);
    auto* how =
        new QLabel{paint::typeset(tr("The outlines of both generations are laid over one another. Names and codes "
                                     "play no part; differences of a few metres between two drawings of one "
                                     "street count as none.")),
                   this};
    how->setObjectName(QStringLiteral("perimetersHow"));
    how->setWordWrap(true);
    column->addWidget(how);
    m_pages->addWidget(makePage());
    m_pages->addWidget(makeEmptyPage());
    column->addWidget(m_pages, 1);
    column->addWidget(makeButtons());
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        m_job.cancel();
        refuse(tr("The comparison was stopped."));
    });
    start();
}

PerimetersDialog::~PerimetersDialog() { m_job.cancel(); }

QWidget* PerimetersDialog::makePage() {
    auto* page = new QWidget{this};
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    m_groups = new QComboBox{page};
    m_groups->setObjectName(QStringLiteral("perimeterGroups"));
    m_groups->setAccessibleName(tr("Contract or place"));
    m_groups->setMinimumWidth(px(360));
    m_totals = secondLabel({}, 12, page);
    m_totals->setObjectName(QStringLiteral("perimeterTotals"));
    m_totals->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_groups);
    head->addWidget(m_totals, 1);
    column->addLayout(head);
    m_table = new FigureTable{m_model, tr("Changes of perimeters"), page};
    m_table->setObjectName(QStringLiteral("perimeterTable"));
    m_table->setItemDelegateForColumn(PerimeterModel::State, new PerimeterStateDelegate{this});
    m_sketch = new PerimeterSketch{page};
    auto* row = new QHBoxLayout;
    row->addWidget(m_table, 1);
    row->addWidget(m_sketch);
    column->addLayout(row, 1);
    m_remarks = secondLabel({}, 12, page);
    m_remarks->setObjectName(QStringLiteral("perimeterRemarks"));
    m_remarks->setWordWrap(true);
    column->addWidget(m_remarks);
    m_sketch->setFixedWidth(px(300));
    connect(m_groups, &QComboBox::currentIndexChanged, this, &PerimetersDialog::showGroup);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PerimetersDialog::showChange);
    return page;
}

QWidget* PerimetersDialog::makeEmptyPage() {
    auto* page = new QWidget{this};
    auto* column = new QVBoxLayout{page};
    m_why = new QLabel{page};
    m_why->setObjectName(QStringLiteral("perimetersWhy"));
    m_why->setWordWrap(true);
    auto* add = new QPushButton{tr("Add data…"), page};
    add->setObjectName(QStringLiteral("perimetersAddData"));
    add->setAccessibleName(add->text());
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addStretch(1);
    column->addStretch(1);
    column->addWidget(m_why);
    column->addLayout(row);
    column->addStretch(2);
    connect(add, &QPushButton::clicked, this, [this] {
        close();
        emit importWanted();
    });
    return page;
}

QWidget* PerimetersDialog::makeButtons() {
    auto* strip = new QWidget{this};
    auto* buttons = new QHBoxLayout{strip};
    buttons->setContentsMargins(0, 0, 0, 0);
    m_copy = new QPushButton{tr("Copy"), strip};
    m_copy->setObjectName(QStringLiteral("copyPerimeters"));
    m_copy->setAccessibleName(tr("Copy this table"));
    m_export = new QPushButton{tr("Export all tables…"), strip};
    m_export->setObjectName(QStringLiteral("exportPerimeters"));
    m_export->setAccessibleName(m_export->text());
    for (auto* button : {m_copy, m_export})
        button->setEnabled(false);
    m_message = new QLabel{strip};
    m_message->setObjectName(QStringLiteral("perimetersMessage"));
    m_message->setWordWrap(true);
    auto* closing = new QPushButton{tr("Close"), strip};
    closing->setAccessibleName(closing->text());
    buttons->addWidget(m_copy);
    buttons->addWidget(m_export);
    buttons->addWidget(m_progress);
    buttons->addWidget(m_message, 1);
    buttons->addWidget(closing);
    connect(m_copy, &QPushButton::clicked, this, &PerimetersDialog::copy);
    connect(m_export, &QPushButton::clicked, this, &PerimetersDialog::exportSheets);
    connect(closing, &QPushButton::clicked, this, &QDialog::close);
    return strip;
}

void PerimetersDialog::start() {
    m_pages->setCurrentIndex(0);
    m_job = m_workspace.startPerimeters();
    auto* watcher = new QFutureWatcher<Outcome<Workspace::Perimeters>>{this};
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int permille) { m_progress->show(tr("Comparing"), permille); });
    connect(watcher, &QFutureWatcherBase::finished, watcher, [this, watcher] {
        m_progress->hide();
        watcher->deleteLater();
    });
    watcher->setFuture(m_job);
    m_progress->show(tr("Comparing"), 0);
    m_jobs.follow<Workspace::Perimeters>(
        this, {}, m_job, [this](const Workspace::Perimeters& perimeters) { showReport(perimeters); },
        [this](const geo::Error& error) { refuse(paint::text(error)); });
}

void PerimetersDialog::showReport(const Workspace::Perimeters& perimeters) {
    m_perimeters = perimeters;
    const auto& report = *m_perimeters.report;
    QStringList remarks;
    for (const auto& remark : report.remarks)
        remarks << paint::text(remark);
    constexpr qsizetype mostRemarks = 3; // the rest is in the exported sheets
    m_remarks->setText(remarks.mid(0, mostRemarks).join(QLatin1Char{'\n'}) +
                       (remarks.size() > mostRemarks ? QStringLiteral(" …") : QString{}));
    m_remarks->setVisible(!remarks.isEmpty());
    for (const auto& group : report.groups)
        m_groups->addItem(paint::text(layers::perimeterGroupName(report, group)));
    for (auto* button : {m_copy, m_export})
        button->setEnabled(true);
    // The group that holds most of 2024 is what somebody with an extract came for.
    std::size_t first = 0, most = 0;
    for (std::size_t g = 0; g < report.groups.size(); ++g) {
        std::size_t here = 0;
        for (const auto c : report.groups[g].changes)
            here += report.perimeters.changes[c].after.size();
        if (here > most && !report.groups[g].code.empty()) {
            first = g;
            most = here;
        }
    }
    m_groups->setCurrentIndex(static_cast<int>(first));
    showGroup(static_cast<int>(first));
}

void PerimetersDialog::showGroup(int index) {
    if (!m_perimeters.report || index < 0 || static_cast<std::size_t>(index) >= m_perimeters.report->groups.size())
        return;
    m_model->setGroup(m_perimeters.report, static_cast<std::size_t>(index));
    m_totals->setText(totalsText(static_cast<std::size_t>(index)));
    m_table->fitColumns(px(230));
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    showChange();
}

void PerimetersDialog::showChange() {
    const auto* order = qobject_cast<const QSortFilterProxyModel*>(m_table->model());
    const auto* change = m_model->change(order->mapToSource(m_table->currentIndex()).row());
    m_sketch->setChange({m_perimeters.report, &m_perimeters.report->perimeters}, change);
}

QString PerimetersDialog::totalsText(std::size_t group) const {
    const auto& totals = m_perimeters.report->groups[group].totals;
    const auto part = [](const QString& words, const indicators::PartTotal& total) {
        const bool known = total.people > 0 || total.without == 0;
        const auto people = (total.estimated ? QStringLiteral("≈\u00A0") : QString{}) + paint::number(total.people, 0);
        return words.arg(paint::number(total.area / 10'000, 1),
                         known ? tr("%1 inhabitants").arg(people) : tr("inhabitants not estimable"));
    };
    QStringList parts{part(tr("kept: %1 ha, %2"), totals.kept), part(tr("entered: %1 ha, %2"), totals.entered),
                      part(tr("left: %1 ha, %2"), totals.left)};
    if (totals.unknown.area > 0)
        parts << tr("not known: %1 ha").arg(paint::number(totals.unknown.area / 10'000, 1));
    return paint::typeset(parts.join(QStringLiteral(" · ")));
}

void PerimetersDialog::copy() {
    std::vector<std::int64_t> sources;
    for (const auto& source : m_perimeters.book->sources)
        sources.push_back(source.id);
    const layers::Gate gate{m_perimeters.book->sources};
    m_message->setText(copyTable(gate, shownTable(*m_table->model(), std::move(sources))));
}

void PerimetersDialog::exportSheets() {
    const auto file =
        m_files.savePage(this, tr("perimeters 2015-2024") + QStringLiteral(".xlsx"), tr("Spreadsheet (*.xlsx *.ods)"));
    if (file.isEmpty())
        return;
    try {
        geo::NoProgress quiet;
        paint::exportWorkbook(
            layers::Gate{}.release(*m_perimeters.book,
                                   {layers::RecipeKind::Table, paint::language(), {{"changes of perimeters", true}}}),
            file.toStdString(), quiet);
        m_message->setText(tr("Saved: %1").arg(file));
    } catch (const geo::Error& error) {
        m_message->setText(paint::text(error));
    }
}

void PerimetersDialog::refuse(const QString& why) {
    m_why->setText(why.left(1).toUpper() + why.mid(1));
    m_pages->setCurrentIndex(1);
}

} // namespace app
