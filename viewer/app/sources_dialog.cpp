#include "sources_dialog.hpp"

#include "availability_view.hpp"
#include "defined_indicators.hpp"
#include "figure_delegate.hpp"
#include "figure_header.hpp"
#include "look.hpp"
#include "observatory/observatory.hpp"
#include "panels.hpp"
#include "replacement.hpp"
#include "segmented.hpp"
#include "source_catalogue.hpp"
#include "text.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace app {
namespace {

enum Column { Title, Producer, Year, Newer, Rows, Size, File, Licence, ColumnCount };

QString text(const std::string& s) { return QString::fromStdString(s); }

int yearOf(const geo::Source& s) { return s.dataYear != 0 ? s.dataYear : s.geographyYear; }

QString yearText(int year) { return year == 0 ? QString{} : QString::number(year); }

/// The newest year of the catalogue of official sources, where it is later.
QString newerThan(const geo::Source& s) {
    const auto newest = indicators::SourceCatalogue::shipped().newestYear(s.family);
    return newest && *newest > yearOf(s) ? QString::number(*newest) : QString{};
}

bool isNumber(int column) { return column == Year || column == Newer || column == Rows || column == Size; }

QString detailsOf(const geo::Source& s) {
    QStringList lines;
    if (s.fictional)
        lines << SourcesDialog::tr("Fictional data, made for the demonstration.");
    if (!s.attribution.empty())
        lines << text(s.attribution);
    for (const auto& anomaly : s.anomalies) {
        auto line = paint::text(anomaly.what);
        if (!anomaly.action.empty())
            line += QStringLiteral(" – ") + paint::text(anomaly.action);
        if (!anomaly.examples.empty())
            line += QStringLiteral(" (%1…)").arg(text(anomaly.examples.front()));
        lines << line;
    }
    lines << SourcesDialog::tr("Added on %1 by Lisière %2, SHA-256 %3")
                 .arg(text(s.importedAt.substr(0, 10)), text(s.programVersion), text(s.sha256));
    if (const auto newer = newerThan(s); !newer.isEmpty())
        lines << SourcesDialog::tr("The catalogue of official sources has %1.").arg(newer);
    return lines.join(QLatin1Char{'\n'});
}

} // namespace

void SourceModel::setSources(std::vector<geo::Source> sources) {
    beginResetModel();
    m_sources = std::move(sources);
    endResetModel();
}

void SourceModel::setSpace(const geo::DiskSpace& space) {
    m_space = space;
    if (!m_sources.empty())
        emit dataChanged(index(0, Size), index(rowCount() - 1, Size));
}

const geo::Source* SourceModel::source(int row) const {
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < m_sources.size() ? &m_sources[index] : nullptr;
}

int SourceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int SourceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SourceModel::data(const QModelIndex& index, int role) const {
    const auto* s = source(index.row());
    if (!index.isValid() || !s)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return QVariant{Qt::AlignRight | Qt::AlignVCenter};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Title:
        return text(s->title);
    case Producer:
        return text(s->producer);
    case Year:
        return yearText(yearOf(*s));
    case Newer:
        return newerThan(*s);
    case Rows:
        return paint::number(static_cast<double>(s->rows), 0);
    case Size: {
        const auto bytes = m_space.bySource.find(s->id);
        return bytes == m_space.bySource.end() ? QString{} : paint::fileSize(bytes->second);
    }
    case File:
        return text(s->fileName);
    default:
        return text(s->licence);
    }
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole)
        return QVariant{(isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Data set");
    case Producer:
        return tr("Producer");
    case Year:
        return tr("Year");
    case Newer:
        return tr("Newer");
    case Rows:
        return tr("Rows");
    case Size:
        return tr("Size");
    case File:
        return tr("File");
    default:
        return tr("Licence");
    }
}

SourcesDialog::SourcesDialog(Jobs& jobs, FileDialogs& files, const std::filesystem::path& file,
                             const Holdings& holdings, std::function<void()> beforeWriting, QWidget* parent)
    : QDialog{parent}, m_jobs{jobs}, m_files{files}, m_file{file}, m_beforeWriting{std::move(beforeWriting)},
      m_model{new SourceModel{this}}, m_table{new QTableView{this}}, m_details{secondLabel({}, 12, this)},
      m_space{secondLabel({}, 12, this)}, m_remove{new QPushButton{this}}, m_replace{new QPushButton{this}},
      m_bringBack{new QPushButton{this}}, m_choice{new Segmented{tr("What is shown of the data"), this}},
      m_pages{new QStackedWidget{this}}, m_availability{new AvailabilityView{files, this}} {
    setObjectName(QStringLiteral("sourcesDialog"));
    setWindowTitle(tr("Data of the file — Lisière"));
    sizeOnScreen(*this, 1240, 640);
    m_choice->setObjectName(QStringLiteral("sourcesChoice"));
    m_choice->setChoices({tr("Data sets"), tr("What can be had")});
    m_choice->setCurrent(0);
    m_pages->addWidget(makeSources());
    m_pages->addWidget(m_availability);
    m_space->setObjectName(QStringLiteral("diskSpace"));
    auto* closing = new QPushButton{tr("Close"), this};
    closing->setObjectName(QStringLiteral("closeSources"));
    closing->setAccessibleName(closing->text());
    auto* head = new QHBoxLayout;
    head->addWidget(m_choice);
    head->addStretch(1);
    head->addWidget(m_space);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(closing);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 14);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
    connect(closing, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_choice, &Segmented::chosen, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        if (page == 1)
            m_availability->read(m_file);
    });
    setHoldings(holdings);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_told.clear();
        showDetails();
    });
}

SourcesDialog::~SourcesDialog() = default;

QWidget* SourcesDialog::makeSources() {
    m_table->setObjectName(QStringLiteral("sourceTable"));
    m_table->setAccessibleName(tr("Data sets of the file"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(27);
    m_table->setHorizontalHeader(new FigureHeader{m_table});
    m_table->setItemDelegate(new FigureDelegate{Qt::DisplayRole, m_table});
    m_details->setObjectName(QStringLiteral("sourceDetails"));
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setMinimumHeight(110);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_remove->setObjectName(QStringLiteral("removeSource"));
    m_replace->setObjectName(QStringLiteral("replaceSource"));
    m_replace->setText(tr("Replace by a newer file…"));
    m_replace->setAccessibleName(m_replace->text());
    m_bringBack->setObjectName(QStringLiteral("bringBackSource"));
    m_bringBack->hide();
    auto* buttons = new QHBoxLayout;
    m_add = new QPushButton{tr("Add data…"), this};
    m_add->setObjectName(QStringLiteral("addSource"));
    m_add->setAccessibleName(m_add->text());
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    auto* join = new QPushButton{tr("Matching codes…"), this};
    join->setObjectName(QStringLiteral("joinSource"));
    join->setAccessibleName(join->text());
    buttons->addWidget(m_replace);
    buttons->addWidget(join);
    buttons->addStretch(1);
    buttons->addWidget(m_bringBack);
    auto* page = new QWidget{this};
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_details);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        accept();
        emit importWanted();
    });
    connect(m_remove, &QPushButton::clicked, this, &SourcesDialog::remove);
    connect(join, &QPushButton::clicked, this, [this] {
        const auto* selected = chosen();
        emit joinWanted(selected ? selected->id : 0);
    });
    connect(m_replace, &QPushButton::clicked, this, &SourcesDialog::replace);
    connect(m_bringBack, &QPushButton::clicked, this, &SourcesDialog::bringBack);
    return page;
}

void SourcesDialog::setHoldings(const Holdings& holdings) {
    m_readOnly = holdings.readOnly;
    m_add->setEnabled(!m_readOnly);
    m_model->setSources(holdings.sources);
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(Title, std::min(m_table->columnWidth(Title), px(350)));
    m_table->setColumnWidth(File, std::min(m_table->columnWidth(File), px(220)));
    m_table->horizontalHeader()->setStretchLastSection(true);
    showDetails();
    readBehind();
    if (m_pages->currentIndex() == 1)
        m_availability->read(m_file);
}

void SourcesDialog::readBehind() {
    m_behind.start(
        this,
        [file = m_file](geo::Progress& progress) {
            const auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Read);
            return Behind{observatory.sources().diskSpace(progress), observatory.sources().withdrawn()};
        },
        [this](const Behind& behind) { showBehind(behind); },
        [this](const geo::Error& error) { m_space->setText(paint::text(error)); });
}

void SourcesDialog::showBehind(const Behind& behind) {
    m_model->setSpace(behind.space);
    m_table->resizeColumnToContents(Size);
    const auto size = paint::fileSize(behind.space.file);
    m_space->setText(
        behind.space.unused > 0
            ? tr("File of %1, of which %2 is no longer used").arg(size, paint::fileSize(behind.space.unused))
            : tr("File of %1").arg(size));
    m_lastWithdrawn = behind.withdrawn.empty() ? 0 : behind.withdrawn.front().id;
    m_bringBack->setVisible(m_lastWithdrawn != 0);
    m_bringBack->setEnabled(!m_readOnly);
    if (m_lastWithdrawn != 0)
        m_bringBack->setText(tr("Bring back “%1”").arg(text(behind.withdrawn.front().title)));
    m_bringBack->setAccessibleName(m_bringBack->text());
}

const geo::Source* SourcesDialog::chosen() const {
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->source(rows.front().row());
}

void SourcesDialog::showDetails() {
    const auto* source = chosen();
    const bool can = source && !m_readOnly && !m_jobs.busy();
    m_asked = false;
    m_remove->setText(tr("Take out of the file"));
    m_remove->setAccessibleName(m_remove->text());
    m_remove->setEnabled(can);
    m_replace->setEnabled(can);
    m_details->setText(!m_told.isEmpty() ? m_told
                       : source          ? detailsOf(*source)
                       : m_model->rowCount() == 0
                           ? tr("The file has no data yet. “Add data…” reads official files as they were downloaded.")
                           : tr("Select a data set to see where it comes from."));
}

/// One change of the file, off the window's thread; what it did is told below the table.
void SourcesDialog::write(const QString& label, std::function<Sentences(geo::Observatory&, geo::Progress&)> work) {
    for (auto* button : {m_remove, m_replace, m_bringBack})
        button->setEnabled(false);
    m_behind.stop();
    m_availability->stop();
    m_beforeWriting();
    auto future = startJob<Sentences>(*QThreadPool::globalInstance(), [file = m_file, work](geo::Progress& progress) {
        auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Write);
        return work(observatory, progress);
    });
    m_jobs.follow<Sentences>(
        this, label, future,
        [this](const Sentences& sentences) {
            QStringList lines;
            for (const auto& sentence : sentences)
                lines << paint::text(sentence);
            m_told = lines.join(QLatin1Char{'\n'});
        },
        [this](const geo::Error& error) { m_told = paint::text(error); }, [this] { emit changed(); });
}

void SourcesDialog::remove() {
    const auto* source = chosen();
    if (!source)
        return;
    if (!m_asked) {
        m_asked = true;
        m_remove->setText(tr("Press again to take out “%1”").arg(text(source->title)));
        return;
    }
    write(tr("Taking out a data set"), [taken = *source](geo::Observatory& observatory, geo::Progress&) {
        auto transaction = observatory.begin();
        observatory.sources().unregister(transaction, taken.id);
        transaction.commit();
        return Sentences{{GEO_TR("“%1” is out of the file; it can be brought back"), {taken.title}}};
    });
}

void SourcesDialog::bringBack() {
    write(tr("Bringing back a data set"), [id = m_lastWithdrawn](geo::Observatory& observatory, geo::Progress&) {
        auto transaction = observatory.begin();
        observatory.sources().restore(transaction, id);
        transaction.commit();
        return Sentences{};
    });
}

void SourcesDialog::replace() {
    const auto* source = chosen();
    if (!source)
        return;
    const auto files = m_files.filesToAdd(this);
    if (files.isEmpty())
        return;
    write(tr("Replacing a data set"), [before = *source, file = files.front().toStdString()](
                                          geo::Observatory& observatory, geo::Progress& progress) {
        return layers::sentencesOf(layers::replaceDataSet(observatory, before, file, std::nullopt,
                                                          indicators::catalogueOf(observatory), progress));
    });
}

} // namespace app
