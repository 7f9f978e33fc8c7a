#include "join_dialog.hpp"

#include "figure_table.hpp"
#include "join_model.hpp"
#include "join_words.hpp"
#include "observatory/history.hpp"
#include "observatory/sources.hpp"
#include "observatory/zones.hpp"
#include "panels.hpp"
#include "text.hpp"
#include "words.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace app {

JoinDialog::JoinDialog(Jobs& jobs, FileDialogs& files, const std::filesystem::path& file, std::int64_t source,
                       std::function<void()> beforeWriting, QWidget* parent)
    : QDialog{parent}, m_jobs{jobs}, m_files{files}, m_file{file}, m_beforeWriting{std::move(beforeWriting)},
      m_model{new JoinModel{this}} {
    setObjectName(QStringLiteral("joinDialog"));
    setWindowTitle(tr("Matching codes"));
    sizeOnScreen(*this, 1040, 600);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 14);
    column->addWidget(makeChoices());
    m_counts = new QLabel{tr("Comparing…"), this};
    m_counts->setObjectName(QStringLiteral("joinCounts"));
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    m_table = new FigureTable{m_model, tr("Rows that did not find their outline by their code"), this};
    m_table->setObjectName(QStringLiteral("joinTable"));
    column->addWidget(m_table, 1);
    m_gaps = secondLabel({}, 12, this);
    m_gaps->setObjectName(QStringLiteral("joinGaps"));
    m_gaps->setWordWrap(true);
    column->addWidget(m_gaps);
    m_message = new QLabel{this};
    m_message->setObjectName(QStringLiteral("joinMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(makeButtons());
    compare(source, 0, 0);
}

JoinDialog::~JoinDialog() { m_job.cancel(); }

QWidget* JoinDialog::makeChoices() {
    auto* bar = new QWidget{this};
    auto* row = new QHBoxLayout{bar};
    row->setContentsMargins(0, 0, 0, 0);
    m_tables = new QComboBox{bar};
    m_tables->setObjectName(QStringLiteral("joinTables"));
    m_tables->setAccessibleName(tr("Table"));
    m_geographies = new QComboBox{bar};
    m_geographies->setObjectName(QStringLiteral("joinGeographies"));
    m_geographies->setAccessibleName(tr("Outlines"));
    row->addWidget(m_tables, 2);
    row->addWidget(new QLabel{tr("with"), bar});
    row->addWidget(m_geographies, 1);
    connect(m_tables, &QComboBox::activated, this, [this] { compare(0, m_tables->currentData().toLongLong(), 0); });
    connect(m_geographies, &QComboBox::activated, this,
            [this] { compare(0, m_tables->currentData().toLongLong(), m_geographies->currentData().toLongLong()); });
    return bar;
}

QWidget* JoinDialog::makeButtons() {
    auto* bar = new QWidget{this};
    auto* row = new QHBoxLayout{bar};
    row->setContentsMargins(0, 0, 0, 0);
    m_repair = new QPushButton{tr("Put right"), bar};
    m_repair->setObjectName(QStringLiteral("joinRepair"));
    m_rejects = new QPushButton{tr("Export the rejects…"), bar};
    m_rejects->setObjectName(QStringLiteral("joinRejects"));
    m_rejects->setAccessibleName(m_rejects->text());
    auto* closing = new QPushButton{tr("Close"), bar};
    closing->setAccessibleName(closing->text());
    m_repair->setEnabled(false);
    m_rejects->setEnabled(false);
    row->addWidget(m_repair);
    row->addWidget(m_rejects);
    row->addStretch(1);
    row->addWidget(closing);
    connect(m_repair, &QPushButton::clicked, this, [this] { m_entry != 0 ? takeBack() : repair(); });
    connect(m_rejects, &QPushButton::clicked, this, &JoinDialog::saveRejects);
    connect(closing, &QPushButton::clicked, this, &QDialog::accept);
    return bar;
}

JoinDialog::Shown JoinDialog::compared(const std::filesystem::path& file, std::int64_t source, std::int64_t table,
                                       std::int64_t geography, geo::Progress& progress) {
    const auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Read);
    Shown shown;
    for (auto& each : observatory.columns().tables()) {
        if (!geo::nearestGeography(observatory, each))
            continue; // nothing to compare with
        const auto from = observatory.sources().find(each.sourceId);
        shown.titles.push_back(from && !from->title.empty() ? from->title : each.table);
        if (table != 0 ? each.id == table : source != 0 ? each.sourceId == source : !shown.table)
            shown.table = each;
        shown.tables.push_back(std::move(each));
    }
    if (!shown.table && !shown.tables.empty())
        shown.table = shown.tables.front();
    if (!shown.table)
        return shown;
    for (auto& each : observatory.zones().all())
        if (each.kind == shown.table->level) {
            if (each.id == geography)
                shown.geography = each;
            shown.geographies.push_back(std::move(each));
        }
    if (!shown.geography)
        shown.geography = geo::nearestGeography(observatory, *shown.table);
    shown.report = geo::joined(observatory, *shown.table, *shown.geography, progress);
    return shown;
}

void JoinDialog::compare(std::int64_t source, std::int64_t table, std::int64_t geography) {
    m_job.cancel();
    m_repair->setEnabled(false);
    m_rejects->setEnabled(false);
    m_job = startJob<Shown>(*QThreadPool::globalInstance(),
                            [file = m_file, source, table, geography](geo::Progress& progress) {
                                return compared(file, source, table, geography, progress);
                            });
    m_jobs.follow<Shown>(
        this, tr("Comparing the codes"), m_job, [this](const Shown& shown) { display(shown); },
        [this](const geo::Error& error) { tell(paint::text(error)); });
}

void JoinDialog::display(const Shown& shown) {
    const bool sameTable = m_shown.table && shown.table && m_shown.table->id == shown.table->id;
    if (!sameTable)
        m_entry = 0;
    m_shown = shown;
    fillChoices();
    if (!shown.table) {
        m_counts->setText(tr("There is no table that could be compared with outlines yet."));
        return;
    }
    QStringList lines;
    for (const auto& sentence : geo::sentences(shown.report))
        lines << paint::text(sentence);
    if (!shown.report.duplicates.empty())
        lines << counted(static_cast<qint64>(shown.report.duplicates.size()), tr("%1 code has several rows."),
                         tr("%1 codes have several rows."));
    m_counts->setText(lines.join(QLatin1Char{'\n'}));
    m_model->setMisses(shown.report.misses);
    m_table->fitColumns(430);
    QStringList gaps;
    for (const auto& gap : shown.report.gaps)
        gaps << paint::text(gap.what);
    m_gaps->setText(gaps.isEmpty() ? QString{}
                                   : tr("Outlines without figures: %1.").arg(gaps.join(QStringLiteral("; "))));
    const auto repairable = static_cast<qint64>(shown.report.repairable());
    m_repair->setText(m_entry != 0      ? tr("Take the repair back")
                      : repairable == 0 ? tr("Put right")
                                        : counted(repairable, tr("Put %1 code right"), tr("Put %1 codes right")));
    m_repair->setAccessibleName(m_repair->text());
    m_repair->setEnabled(m_entry != 0 || repairable > 0);
    m_rejects->setEnabled(shown.report.misses.size() > shown.report.carried());
}

void JoinDialog::fillChoices() {
    const QSignalBlocker quietTables{m_tables}, quietGeographies{m_geographies};
    m_tables->clear();
    m_geographies->clear();
    for (std::size_t i = 0; i < m_shown.tables.size(); ++i)
        m_tables->addItem(QString::fromStdString(m_shown.titles[i]), static_cast<qlonglong>(m_shown.tables[i].id));
    for (const auto& geography : m_shown.geographies)
        m_geographies->addItem(QStringLiteral("%1 %2").arg(levelName(geography.kind)).arg(geography.vintage),
                               static_cast<qlonglong>(geography.id));
    if (m_shown.table)
        m_tables->setCurrentIndex(m_tables->findData(static_cast<qlonglong>(m_shown.table->id)));
    if (m_shown.geography)
        m_geographies->setCurrentIndex(m_geographies->findData(static_cast<qlonglong>(m_shown.geography->id)));
}

void JoinDialog::repair() {
    write(tr("Putting codes right"), [table = *m_shown.table, report = m_shown.report](geo::Observatory& observatory) {
        return geo::repair(observatory, table, report, {});
    });
}

void JoinDialog::takeBack() {
    write(tr("Taking the repair back"), [entry = m_entry](geo::Observatory& observatory) {
        observatory.history().undo(entry);
        return std::int64_t{0};
    });
}

void JoinDialog::write(const QString& label, std::function<std::int64_t(geo::Observatory&)> work) {
    m_repair->setEnabled(false);
    m_beforeWriting();
    // Closed meanwhile, it stays until the file has been read again.
    const bool goes = testAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_DeleteOnClose, false);
    auto future = startJob<std::int64_t>(*QThreadPool::globalInstance(), [file = m_file, work](geo::Progress&) {
        auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Write);
        return work(observatory);
    });
    m_jobs.follow<std::int64_t>(
        this, label, future,
        [this](std::int64_t entry) {
            m_entry = entry;
            tell(entry != 0 ? tr("The codes are read as what was meant. The table keeps what was published.")
                            : tr("The codes are read as they were published again."));
        },
        [this](const geo::Error& error) {
            tell(paint::text(error));
            show(); // it may have been closed
        },
        [this, goes] {
            setAttribute(Qt::WA_DeleteOnClose, goes);
            emit changed();
            if (isVisible())
                compare(0, m_shown.table->id, m_shown.geography->id);
            else if (goes)
                deleteLater();
        });
}

void JoinDialog::saveRejects() {
    const auto name = QStringLiteral("%1-%2.csv").arg(tr("rejects"), QString::fromStdString(m_shown.table->table));
    const auto file = m_files.saveTable(this, tr("Export the rejects"), name, tr("Tables (*.csv)"));
    if (file.isEmpty())
        return;
    auto future =
        startJob<bool>(*QThreadPool::globalInstance(), [from = m_file, to = file.toStdString(), table = *m_shown.table,
                                                        report = m_shown.report](geo::Progress&) {
            const auto observatory = geo::Observatory::open(from, geo::Observatory::Mode::Read);
            paint::saveRejects(geo::rejectedRows(observatory, table, report), table.textColumns, table.columns, to);
            return true;
        });
    m_jobs.follow<bool>(
        this, tr("Writing the rejects"), future, [this, file](bool) { tell(tr("Saved: %1").arg(file)); },
        [this](const geo::Error& error) { tell(paint::text(error)); });
}

void JoinDialog::tell(const QString& sentence) {
    m_message->setText(sentence.left(1).toUpper() + sentence.mid(1));
    m_message->show();
}

} // namespace app
