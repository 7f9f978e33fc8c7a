#include "import_dialog.hpp"

#include "html_delegate.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "text.hpp"
#include "words.hpp"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace app {
namespace {

geo::Territory homeOf(const std::filesystem::path& observatory) {
    if (observatory.empty())
        return geo::Territory::all().front();
    return geo::Observatory::open(observatory, geo::Observatory::Mode::Read).territory();
}

} // namespace

ImportDialog::ImportDialog(Jobs& jobs, FileDialogs& files, const std::filesystem::path& observatory,
                           std::function<void()> beforeWriting, QWidget* parent)
    : QDialog{parent}, m_jobs{jobs}, m_files{files}, m_observatory{observatory},
      m_beforeWriting{std::move(beforeWriting)}, m_model{new FindingModel{this}}, m_table{new QTableView{this}},
      m_title{new QLabel{this}}, m_subtitle{secondLabel({}, 13, this)}, m_note{secondLabel({}, 12, this)} {
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Add data — Lisière"));
    setAcceptDrops(true);
    resize(px(1200), px(690));
    m_title->setFont(sized(18, QFont::Bold));
    m_title->setObjectName(QStringLiteral("importTitle"));
    m_subtitle->setWordWrap(true);
    m_note->setWordWrap(true);
    makeTable();
    auto* body = new QVBoxLayout;
    body->setContentsMargins(20, 16, 20, 12);
    body->addWidget(m_title);
    body->addWidget(m_subtitle);
    body->addSpacing(8);
    body->addWidget(m_table, 1);
    body->addWidget(m_note);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(body, 1);
    column->addWidget(makeFooter());
}

void ImportDialog::makeTable() {
    m_table->setObjectName(QStringLiteral("findings"));
    m_table->setAccessibleName(tr("Files and what was found in them"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HtmlDelegate{FindingModel::HtmlRole, m_table});
    m_table->setStyleSheet(QStringLiteral("QTableView { border: 1px solid %1; border-radius: 4px; } "
                                          "QHeaderView::section { font-weight: 600; }")
                               .arg(look().strongLine.name()));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(true);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setHighlightSections(false);
    header->setFont(sized(12, QFont::DemiBold));
    connect(header, &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents);
}

QWidget* ImportDialog::makeFooter() {
    auto* footer = new QWidget{this};
    auto* row = new QHBoxLayout{footer};
    row->setContentsMargins(20, 12, 20, 14);
    m_open = new QCheckBox{tr("Open the map when it is done"), footer};
    m_open->setObjectName(QStringLiteral("openWhenDone"));
    m_open->setAccessibleName(m_open->text());
    m_open->setChecked(true);
    m_progress = new QProgressBar{footer};
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(px(200));
    m_progress->setAccessibleName(tr("Progress"));
    const auto button = [&](const QString& label, const char* objectName) {
        auto* made = new QPushButton{label, footer};
        made->setObjectName(QLatin1String{objectName});
        made->setAccessibleName(label);
        return made;
    };
    m_more = button(tr("Add other files…"), "moreFiles");
    m_cancel = button(tr("Cancel"), "cancelImport");
    m_add = button(tr("Add"), "addFiles");
    m_add->setProperty("filled", true);
    m_add->setDefault(true);
    row->addWidget(m_open);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addSpacing(12);
    row->addWidget(m_more);
    row->addWidget(m_cancel);
    row->addWidget(m_add);
    connect(m_more, &QPushButton::clicked, this, [this] { addFiles(m_files.filesToAdd(this)); });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &ImportDialog::write);
    connect(&m_jobs, &Jobs::progressed, this, [this](const QString&, int permille) { m_progress->setValue(permille); });
    setIdle();
    return footer;
}

bool ImportDialog::openWhenDone() const { return m_open->isChecked(); }

void ImportDialog::addFiles(const QStringList& files) {
    for (const auto& file : files)
        if (const std::filesystem::path path{file.toStdString()};
            std::find(m_dropped.begin(), m_dropped.end(), path) == m_dropped.end())
            m_dropped.push_back(path);
    if (!m_dropped.empty())
        inspectFiles();
}

void ImportDialog::inspectFiles() {
    setBusy(tr("Reading the files…"));
    auto future = startJob<ImportSurvey>(*QThreadPool::globalInstance(),
                                         [files = m_dropped, observatory = m_observatory](geo::Progress& progress) {
                                             return survey(files, homeOf(observatory), progress);
                                         });
    m_running = QFuture<void>{future};
    m_jobs.follow<ImportSurvey>(
        this, tr("Reading the files"), future, [this](const ImportSurvey& found) { showSurvey(found); },
        [this](const geo::Error& error) {
            setIdle();
            m_subtitle->setText(paint::text(error));
        });
}

void ImportDialog::showSurvey(const ImportSurvey& found) {
    m_survey = found;
    setIdle();
    m_model->setSurvey(found);
    m_table->resizeRowsToContents();
    const auto files = static_cast<qint64>(found.findings.size());
    const auto known = static_cast<qint64>(found.recognisedFiles());
    m_title->setText(counted(files, tr("%1 file"), tr("%1 files")) + QStringLiteral(", ") +
                     counted(known, tr("%1 recognised"), tr("%1 recognised", "several")));
    const auto target =
        m_observatory.empty() ? tr("the observatory") : QString::fromStdString(m_observatory.filename().string());
    m_subtitle->setText(tr("Nothing has been written into %1 yet. Check, then add.")
                            .arg(QStringLiteral("<b style='font-weight:600;color:%1'>%2</b>")
                                     .arg(look().text.name(), target.toHtmlEscaped())));
    QStringList leftOut;
    for (const auto& message : found.leftOut)
        leftOut << paint::text(message);
    m_note->setText(leftOut.join(QLatin1Char{'\n'}));
    m_note->setVisible(!leftOut.isEmpty());
    m_add->setText(known == 1 ? tr("Add the recognised file") : tr("Add the %1 recognised files").arg(known));
    m_add->setAccessibleName(m_add->text());
    m_add->setEnabled(!found.plans.empty());
}

void ImportDialog::write() {
    const bool create = m_observatory.empty();
    auto target = m_observatory;
    if (create)
        target = m_files.newObservatory(this, tr("observatory") + QLatin1String{".sqlite"}).toStdString();
    if (target.empty())
        return;
    if (m_beforeWriting)
        m_beforeWriting();
    setBusy(tr("Adding the files…"));
    m_writing = true;
    auto future = startJob<ImportResult>(*QThreadPool::globalInstance(), [target, create, plans = m_survey.plans](
                                                                             geo::Progress& progress) {
        return importPlans(target, create, create ? geo::Territory::all().front() : homeOf(target), plans, progress);
    });
    m_running = QFuture<void>{future};
    m_jobs.follow<ImportResult>(
        this, tr("Adding the files"), future, [this](const ImportResult& result) { finished(result); },
        [this](const geo::Error& error) {
            m_subtitle->setText(paint::text(error));
            emit imported({m_observatory, {}, {}});
        },
        [this, target] {
            // Stopped half-way: the files added before are whole and stay; the map shows them.
            const bool stopped = m_writing && m_running && m_running->isCanceled();
            if (std::error_code ignored; stopped && std::filesystem::exists(target, ignored)) {
                m_observatory = target;
                emit imported({target, {}, {}});
                m_subtitle->setText(tr("Stopped. The files added before are whole and stay; add again to go on."));
            }
            m_writing = false;
            setIdle();
        });
}

void ImportDialog::finished(const ImportResult& result) {
    m_writing = false;
    m_observatory = result.observatory;
    emit imported(result);
    if (result.errors.empty()) {
        accept();
        return;
    }
    QStringList lines;
    for (const auto& error : result.errors)
        lines << paint::text(error);
    m_title->setText(tr("Some files could not be added"));
    m_subtitle->setText(lines.join(QLatin1String{"<br>"}));
    m_cancel->setText(tr("Close"));
}

void ImportDialog::setBusy(const QString& what) {
    m_subtitle->setText(what);
    m_progress->setValue(0);
    m_progress->show();
    m_add->setEnabled(false);
    m_more->setEnabled(false);
}

void ImportDialog::setIdle() {
    m_running.reset();
    m_progress->hide();
    m_more->setEnabled(true);
    m_add->setEnabled(!m_survey.plans.empty());
}

void ImportDialog::reject() {
    if (m_running) {
        m_running->cancel(); // nothing half-loaded stays: the transaction rolls back
        if (m_writing)
            return; // the dialog stays until the work has stopped
    }
    QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const auto& url : event->mimeData()->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    addFiles(files);
}

} // namespace app
