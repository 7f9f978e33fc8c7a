#include "sources_dialog.hpp"

#include "figure_delegate.hpp"
#include "figure_header.hpp"
#include "observatory/observatory.hpp"
#include "panels.hpp"
#include "text.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace app {
namespace {

enum Column { Title, Producer, Year, Rows, File, Licence, ColumnCount };

QString text(const std::string& s) { return QString::fromStdString(s); }

QString yearOf(const geo::Source& s) {
    const int year = s.dataYear != 0 ? s.dataYear : s.geographyYear;
    return year == 0 ? QString{} : QString::number(year);
}

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
    lines << SourcesDialog::tr("Added on %1, SHA-256 %2…")
                 .arg(text(s.importedAt.substr(0, 10)), text(s.sha256.substr(0, 12)));
    return lines.join(QLatin1Char{'\n'});
}

} // namespace

void SourceModel::setSources(std::vector<geo::Source> sources) {
    beginResetModel();
    m_sources = std::move(sources);
    endResetModel();
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
    if (role == Qt::TextAlignmentRole && (index.column() == Year || index.column() == Rows))
        return QVariant{Qt::AlignRight | Qt::AlignVCenter};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Title:
        return text(s->title);
    case Producer:
        return text(s->producer);
    case Year:
        return yearOf(*s);
    case Rows:
        return paint::number(static_cast<double>(s->rows), 0);
    case File:
        return text(s->fileName);
    default:
        return text(s->licence);
    }
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole)
        return QVariant{(section == Year || section == Rows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Data set");
    case Producer:
        return tr("Producer");
    case Year:
        return tr("Year");
    case Rows:
        return tr("Rows");
    case File:
        return tr("File");
    default:
        return tr("Licence");
    }
}

SourcesDialog::SourcesDialog(Jobs& jobs, const std::filesystem::path& file, const Holdings& holdings,
                             std::function<void()> beforeWriting, QWidget* parent)
    : QDialog{parent}, m_jobs{jobs}, m_file{file}, m_beforeWriting{std::move(beforeWriting)}, m_model{new SourceModel{
                                                                                                  this}},
      m_table{new QTableView{this}}, m_details{secondLabel({}, 12, this)}, m_remove{new QPushButton{this}} {
    setObjectName(QStringLiteral("sourcesDialog"));
    setWindowTitle(tr("Data of the file — Lisière"));
    resize(1000, 560);
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
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setMinimumHeight(90);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_remove->setObjectName(QStringLiteral("removeSource"));
    auto* closing = new QPushButton{tr("Close"), this};
    closing->setObjectName(QStringLiteral("closeSources"));
    closing->setAccessibleName(closing->text());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    auto* join = new QPushButton{tr("Matching codes…"), this};
    join->setObjectName(QStringLiteral("joinSource"));
    join->setAccessibleName(join->text());
    buttons->addWidget(join);
    buttons->addStretch(1);
    buttons->addWidget(closing);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 14);
    column->addWidget(m_table, 1);
    column->addWidget(m_details);
    column->addLayout(buttons);
    connect(closing, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_remove, &QPushButton::clicked, this, &SourcesDialog::remove);
    connect(join, &QPushButton::clicked, this, [this] {
        const auto rows = m_table->selectionModel()->selectedRows();
        const auto* selected = rows.isEmpty() ? nullptr : m_model->source(rows.front().row());
        emit joinWanted(selected ? selected->id : 0);
    });
    setHoldings(holdings);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SourcesDialog::showDetails);
}

void SourcesDialog::setHoldings(const Holdings& holdings) {
    m_readOnly = holdings.readOnly;
    m_model->setSources(holdings.sources);
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(Title, std::min(m_table->columnWidth(Title), 380));
    m_table->horizontalHeader()->setStretchLastSection(true);
    showDetails();
}

void SourcesDialog::showDetails() {
    const auto rows = m_table->selectionModel()->selectedRows();
    const auto* source = rows.isEmpty() ? nullptr : m_model->source(rows.front().row());
    m_asked = false;
    m_remove->setText(tr("Take out of the file"));
    m_remove->setAccessibleName(m_remove->text());
    m_remove->setEnabled(source && !m_readOnly && !m_jobs.busy());
    m_details->setText(source ? detailsOf(*source) : tr("Select a data set to see where it comes from."));
}

void SourcesDialog::remove() {
    const auto rows = m_table->selectionModel()->selectedRows();
    const auto* source = rows.isEmpty() ? nullptr : m_model->source(rows.front().row());
    if (!source)
        return;
    if (!m_asked) {
        m_asked = true;
        m_remove->setText(tr("Press again to take out “%1”").arg(text(source->title)));
        return;
    }
    m_remove->setEnabled(false);
    m_beforeWriting();
    auto future = startJob<bool>(*QThreadPool::globalInstance(), [file = m_file, id = source->id](geo::Progress&) {
        auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Write);
        auto transaction = observatory.begin();
        observatory.sources().unregister(transaction, id);
        transaction.commit();
        return true;
    });
    m_jobs.follow<bool>(
        this, tr("Taking out a data set"), future, [](bool) {},
        [this](const geo::Error& error) { m_details->setText(paint::text(error)); }, [this] { emit removed(); });
}

} // namespace app
