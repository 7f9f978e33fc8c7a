#include "import_dialog.hpp"

#include "column_shares.hpp"
#include "html_delegate.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "reading_dialog.hpp"
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

#include <set>

namespace app {
namespace {

geo::Territory homeOf(const std::filesystem::path& observatory) {
    if (observatory.empty())
        return geo::Territory::all().front();
    return geo::Observatory::open(observatory, geo::Observatory::Mode::Read).territory();
}

QString rowsOf(geo::GeographyKind kind, const QString& numbers) {
    switch (kind) {
    case geo::GeographyKind::Iris:
        return ImportDialog::tr("%1 IRIS").arg(numbers);
    case geo::GeographyKind::Qpv:
        return ImportDialog::tr("%1 neighbourhoods").arg(numbers);
    case geo::GeographyKind::Commune:
        return ImportDialog::tr("%1 communes").arg(numbers);
    default:
        return numbers;
    }
}

/// "Filosofi 2021 : 278 sur 278 IRIS ont leur contour".
QString asHtml(const geo::CodeMatch& match) {
    const auto count = [](std::int64_t n) { return paint::number(static_cast<double>(n), 0); };
    const auto numbers = ImportDialog::tr("%1 of %2").arg(count(match.matched), count(match.within));
    const auto year = match.dataYear ? QStringLiteral(" (%1)").arg(match.dataYear) : QString{};
    return ImportDialog::tr("%1: %2 have their outline")
        .arg((QString::fromStdString(match.title) + year).toHtmlEscaped(),
             QStringLiteral("<b style='font-weight:600'>%1</b>").arg(rowsOf(match.kind, numbers)));
}

constexpr std::size_t mostLines = 4;

QString andOthers(std::size_t shown, std::size_t all) {
    const int more = static_cast<int>(all - std::min(shown, all));
    return more > 0 ? QCoreApplication::translate("app", "and %n more", nullptr, more) : QString{};
}

/// Tables with a code that has no outline one by one, the worst first; the others as one line.
QString matchesAsHtml(std::vector<geo::CodeMatch> matches) {
    const auto whole =
        std::partition(matches.begin(), matches.end(), [](const auto& match) { return match.matched < match.within; });
    std::sort(matches.begin(), whole,
              [](const auto& a, const auto& b) { return a.within - a.matched > b.within - b.matched; });
    const auto partly = static_cast<std::size_t>(whole - matches.begin());
    QStringList lines;
    for (std::size_t i = 0; i < std::min(partly, mostLines); ++i)
        lines << asHtml(matches[i]);
    if (const auto more = andOthers(lines.size(), partly); !more.isEmpty())
        lines << more;
    const auto wholes = matches.size() - partly;
    if (wholes == 1)
        lines << asHtml(matches.back());
    else if (wholes > 1)
        lines << ImportDialog::tr("%1 tables: <b>every code</b> has its outline").arg(wholes);
    return QStringLiteral("<div style='white-space:pre-wrap'>%1</div>").arg(lines.join(QStringLiteral("<br>")));
}

/// Those that wait for no answer.
std::vector<geo::Plan> readyPlans(const ImportSurvey& survey) {
    std::vector<geo::Plan> ready;
    for (const auto& plan : survey.plans)
        if (questionOf(plan.inspection, plan.vintage) == Question::None)
            ready.push_back(plan);
    return ready;
}

std::size_t filesOf(const std::vector<geo::Plan>& plans) {
    std::set<std::filesystem::path> files;
    for (const auto& plan : plans)
        files.insert(plan.inspection.source.file);
    return files.size();
}

} // namespace

ImportDialog::ImportDialog(Jobs& jobs, FileDialogs& files, const std::filesystem::path& observatory,
                           std::function<void()> beforeWriting, QWidget* parent)
    : QDialog{parent}, m_jobs{jobs}, m_files{files}, m_observatory{observatory}, m_beforeWriting{std::move(
                                                                                     beforeWriting)},
      m_model{new FindingModel{this}}, m_table{new QTableView{this}}, m_title{new QLabel{this}},
      m_subtitle{secondLabel({}, 13, this)}, m_matches{new QLabel{this}}, m_note{secondLabel({}, 12, this)} {
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Add data — Lisière"));
    setAcceptDrops(true);
    sizeOnScreen(*this, 1200, 690);
    m_title->setFont(sized(18, QFont::Bold));
    m_title->setObjectName(QStringLiteral("importTitle"));
    m_subtitle->setWordWrap(true);
    m_note->setWordWrap(true);
    m_matches->setObjectName(QStringLiteral("codeMatches"));
    m_matches->setWordWrap(true);
    m_matches->hide();
    makeTable();
    auto* body = new QVBoxLayout;
    body->setContentsMargins(20, 16, 20, 12);
    body->addWidget(m_title);
    body->addWidget(m_subtitle);
    body->addSpacing(8);
    body->addWidget(m_table, 1);
    body->addWidget(m_matches);
    body->addWidget(m_note);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(body, 1);
    auto* footer = makeFooter();
    body->addSpacing(4);
    body->addWidget(m_update);
    body->addWidget(m_open);
    column->addWidget(footer);
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
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(true);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    auto* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setFont(sized(12, QFont::DemiBold));
    new ColumnShares{*m_table, {20, 22, 32, 26}}; // what is odd has the most to say
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportDialog::showChoice);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& at) { changeReading(at.row()); });
}

QWidget* ImportDialog::makeFooter() {
    auto* footer = new QWidget{this};
    auto* row = new QHBoxLayout{footer};
    row->setContentsMargins(20, 12, 20, 14);
    m_open = new QCheckBox{tr("Open the map when it is done"), this};
    m_open->setObjectName(QStringLiteral("openWhenDone"));
    m_open->setAccessibleName(m_open->text());
    m_open->setChecked(true);
    m_update = new QCheckBox{tr("Put the files’ values in the place of those the register has"), this};
    m_update->setObjectName(QStringLiteral("updateRegister"));
    m_update->setAccessibleName(m_update->text());
    m_update->hide();
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
    m_reading = button(tr("How it is read…"), "changeReading");
    m_reading->setEnabled(false);
    m_more = button(tr("Add other files…"), "moreFiles");
    m_cancel = button(tr("Cancel"), "cancelImport");
    m_add = button(tr("Add"), "addFiles");
    m_add->setProperty("filled", true);
    m_add->setDefault(true);
    row->addWidget(m_progress);
    row->addStretch(1);
    row->addSpacing(12);
    row->addWidget(m_reading);
    row->addWidget(m_more);
    row->addWidget(m_cancel);
    row->addWidget(m_add);
    connect(m_reading, &QPushButton::clicked, this, [this] { changeReading(m_table->currentIndex().row()); });
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
                                             return survey(files, {observatory, homeOf(observatory)}, progress);
                                         });
    m_running = QFuture<void>{future};
    m_jobs.follow<ImportSurvey>(
        this, tr("Reading the files"), future, [this](const ImportSurvey& found) { showSurvey(found); },
        [this](const geo::Error& error) {
            setIdle();
            m_subtitle->setText(paint::text(error));
        });
}

void ImportDialog::showChoice() {
    const auto source = m_model->source(m_table->currentIndex().row());
    m_reading->setEnabled(!m_running && m_table->currentIndex().isValid() && source && geo::isTable(*source));
}

void ImportDialog::changeReading(int row) {
    const auto source = m_model->source(row);
    if (m_running || !source || !geo::isTable(*source))
        return;
    geo::Inspection inspection;
    for (const auto& finding : m_survey.findings)
        for (const auto& each : finding.inspections)
            if (each.source.file == source->file && each.source.displayName() == source->displayName())
                inspection = each;
    const auto name = source->displayName();
    const auto year = m_years.find(name);
    ReadingDialog dialog{m_jobs, inspection, year == m_years.end() ? std::nullopt : std::optional{year->second}, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto said = *source;
    said.choices = dialog.said().choices;
    m_years.erase(name);
    if (const auto saidYear = dialog.said().year)
        m_years[name] = *saidYear;
    setBusy(tr("Reading the file again…"));
    auto future =
        startJob<ImportSurvey>(*QThreadPool::globalInstance(), [survey = m_survey, said, years = m_years,
                                                                observatory = m_observatory](geo::Progress& progress) {
            return surveyAgain(survey, said, years, {observatory, homeOf(observatory)}, progress);
        });
    m_running = QFuture<void>{future};
    m_jobs.follow<ImportSurvey>(
        this, tr("Reading the file again"), future, [this](const ImportSurvey& found) { showSurvey(found); },
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
    for (std::size_t i = 0; i < std::min(found.leftOut.size(), mostLines); ++i)
        leftOut << paint::text(found.leftOut[i]);
    if (const auto more = andOthers(leftOut.size(), found.leftOut.size()); !more.isEmpty())
        leftOut << more;
    m_note->setText(leftOut.join(QLatin1Char{'\n'}));
    m_note->setVisible(!leftOut.isEmpty());
    m_matches->setText(matchesAsHtml(found.matches));
    m_matches->setVisible(!found.matches.empty());
    const auto ready = filesOf(readyPlans(found));
    m_add->setText(ready == 1 ? tr("Add the recognised file") : tr("Add the %1 recognised files").arg(ready));
    m_add->setAccessibleName(m_add->text());
    m_add->setEnabled(ready > 0);
    m_update->setVisible(
        std::ranges::any_of(found.plans, [](const auto& plan) { return geo::isForRegister(plan.inspection); }));
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
    auto ready = readyPlans(m_survey);
    for (auto& plan : ready)
        plan.update = m_update->isChecked() && !m_update->isHidden();
    auto future = startJob<ImportResult>(*QThreadPool::globalInstance(), [target, create, plans = std::move(ready)](
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
    m_add->setEnabled(!readyPlans(m_survey).empty());
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
