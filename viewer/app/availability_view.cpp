#include "availability_view.hpp"

#include "availability.hpp"
#include "availability_text.hpp"
#include "defined_indicators.hpp"
#include "figure_delegate.hpp"
#include "figure_header.hpp"
#include "file_dialogs.hpp"
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

bool isNumber(int column) { return column >= paint::AvailabilityZones && column < paint::AvailabilityLicence; }

} // namespace

void AvailabilityModel::setRows(std::vector<QStringList> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int AvailabilityModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AvailabilityModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : paint::AvailabilityColumns;
}

QVariant AvailabilityModel::data(const QModelIndex& index, int role) const {
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_rows.size())
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return QVariant{Qt::AlignRight | Qt::AlignVCenter};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return m_rows[row][index.column()];
}

QVariant AvailabilityModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant{(isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
    if (role == Qt::ToolTipRole)
        return paint::availabilityHelp(static_cast<paint::AvailabilityColumn>(section));
    if (role != Qt::DisplayRole)
        return {};
    return paint::availabilityHeads().value(section);
}

AvailabilityView::AvailabilityView(FileDialogs& files, QWidget* parent)
    : QWidget{parent}, m_files{files}, m_model{new AvailabilityModel{this}}, m_table{new QTableView{this}},
      m_note{secondLabel({}, 12, this)}, m_save{new QPushButton{tr("Save this sheet…"), this}} {
    m_table->setObjectName(QStringLiteral("availabilityTable"));
    m_table->setAccessibleName(tr("What can be had"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(27);
    m_table->setHorizontalHeader(new FigureHeader{m_table});
    m_table->setItemDelegate(new FigureDelegate{Qt::DisplayRole, m_table});
    m_note->setObjectName(QStringLiteral("availabilityNote"));
    m_note->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("saveAvailability"));
    m_save->setAccessibleName(m_save->text());
    m_save->setEnabled(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(m_save, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &AvailabilityView::save);
}

void AvailabilityView::read(const std::filesystem::path& file) {
    m_note->setText(tr("Looking what each table holds…"));
    m_reading.start(
        this,
        [file](geo::Progress& progress) {
            const auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Read);
            const auto catalogue = indicators::catalogueOf(observatory);
            const auto rows =
                indicators::availabilitySheet(observatory, catalogue, indicators::SourceCatalogue::shipped(), progress);
            Sheet sheet;
            for (const auto& row : rows)
                sheet.rows.push_back(paint::availabilityCells(row, catalogue));
            paint::availabilityTo(sheet.csv, rows, catalogue);
            return sheet;
        },
        [this](const Sheet& sheet) { filled(sheet); },
        [this](const geo::Error& error) { m_note->setText(paint::text(error)); });
}

void AvailabilityView::stop() { m_reading.stop(); }

void AvailabilityView::filled(const Sheet& sheet) {
    const auto& rows = sheet.rows;
    m_csv = sheet.csv;
    m_save->setEnabled(!rows.empty());
    m_model->setRows(rows);
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(paint::AvailabilityIndicator,
                            std::min(m_table->columnWidth(paint::AvailabilityIndicator), 265));
    m_note->setText(rows.empty()
                        ? tr("No table with an indicator of the catalogue is loaded.")
                        : tr("Shares of the zones of the outlines that are loaded. Statistical secrecy, not "
                             "significant (ns), not available (nd) and not applicable (so) are told apart; none is a "
                             "zero."));
}

void AvailabilityView::save() {
    const auto file = m_files.saveTable(this, tr("Save this sheet"), tr("availability") + QStringLiteral(".csv"),
                                        tr("Tables (*.csv)"));
    if (file.isEmpty())
        return;
    try {
        m_csv.save(file.toStdString());
        m_note->setText(tr("Saved: %1").arg(file));
    } catch (const geo::Error& error) {
        m_note->setText(paint::text(error));
    }
}

} // namespace app
