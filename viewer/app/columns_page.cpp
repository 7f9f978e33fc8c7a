#include "columns_page.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "text.hpp"

#include "readers/register_columns.hpp"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

constexpr int headColumn = 0, fieldColumn = 1, cellsColumn = 2;
constexpr std::size_t cellsShown = 3;

/// Financers that have a column of their own in many programmations.
constexpr const char* financers[] = {"BOP 147",
                                     "EPCI",
                                     "Commune",
                                     "CAF",
                                     "Département",
                                     "Région",
                                     "État",
                                     "Bailleurs",
                                     "État (droit commun)",
                                     "Commune (droit commun)",
                                     "EPCI (droit commun)"};

QString wordOf(const geo::RecordKind& kind, const geo::ColumnTarget& target) {
    const auto label = paint::text(kind.field(target.field).label);
    return target.funder.empty() ? label : ColumnsPage::tr("%1: %2").arg(label, QString::fromStdString(target.funder));
}

/// The first cells that say something.
QString cellsOf(const geo::TablePreview& preview, std::size_t column) {
    QStringList cells;
    for (const auto& row : preview.rows)
        if (column < row.cells.size() && !row.cells[column].empty() && cells.size() < static_cast<int>(cellsShown))
            cells << QString::fromStdString(row.cells[column]).simplified();
    return cells.join(QStringLiteral(" · "));
}

QComboBox* fieldsOf(const geo::RecordKind& kind, const std::string& chosen) {
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(ColumnsPage::tr("not kept"), QStringLiteral("-"));
    for (const auto& field : kind.fields)
        box->addItem(paint::text(field.label),
                     QString::fromUtf8(field.id.data(), static_cast<qsizetype>(field.id.size())));
    if (kind.id == "actions")
        for (const auto* field : {"granted", "asked"})
            for (const auto* financer : financers) {
                const geo::ColumnTarget target{field, financer, false};
                box->addItem(wordOf(kind, target), QString::fromStdString(geo::toText(target)));
            }
    const auto wanted = QString::fromStdString(chosen);
    if (box->findData(wanted) < 0)
        if (const auto target = geo::columnTarget(kind, chosen))
            box->addItem(wordOf(kind, *target), wanted);
    box->setCurrentIndex(box->findData(wanted));
    return box;
}

} // namespace

ColumnsPage::ColumnsPage(const geo::Inspection& inspection, QWidget* parent)
    : QWidget{parent}, m_said{inspection.source.choices.reading}, m_kinds{new QComboBox{this}},
      m_columns{new QTableWidget{0, 3, this}}, m_hint{secondLabel({}, 12, this)} {
    const auto& kinds = geo::recordKinds();
    if (std::ranges::find(kinds, inspection.reader, &geo::RecordKind::id) != kinds.end())
        m_foundKind = inspection.reader;
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 8, 0, 0);
    auto* caption = secondLabel(tr("It becomes, in the register"), 11, this);
    caption->setBuddy(m_kinds);
    m_kinds->setObjectName(QStringLiteral("recordKind"));
    m_kinds->setAccessibleName(caption->text());
    m_columns->setObjectName(QStringLiteral("columnFields"));
    m_columns->setAccessibleName(tr("Columns of the table and what they become"));
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("Becomes"), tr("First cells")});
    m_columns->verticalHeader()->hide();
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setTabKeyNavigation(false);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_hint->setWordWrap(true);
    column->addWidget(caption);
    column->addWidget(m_kinds);
    column->addSpacing(8);
    column->addWidget(m_columns, 1);
    column->addWidget(m_hint);
    fillKinds(inspection);
    connect(m_kinds, &QComboBox::activated, this, [this] {
        m_said.columns.clear(); // fields of another kind
        fillColumns();
    });
}

void ColumnsPage::fillKinds(const geo::Inspection& inspection) {
    m_kinds->addItem(m_foundKind.empty() ? tr("as found: %1").arg(QString::fromStdString(inspection.title))
                                         : tr("as found: %1").arg(paint::text(geo::recordKind(m_foundKind).many)));
    for (const auto& kind : geo::recordKinds())
        m_kinds->addItem(paint::text(kind.many),
                         QString::fromUtf8(kind.id.data(), static_cast<qsizetype>(kind.id.size())));
    if (!m_said.recordKind.empty())
        m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(QString::fromStdString(m_said.recordKind))));
}

const geo::RecordKind* ColumnsPage::kind() const {
    const auto chosen = recordKind();
    if (chosen.empty() && m_foundKind.empty())
        return nullptr;
    return &geo::recordKind(chosen.empty() ? m_foundKind : chosen);
}

std::string ColumnsPage::recordKind() const { return m_kinds->currentData().toString().toStdString(); }

void ColumnsPage::show(const geo::TablePreview& preview) {
    if (m_preview.header != preview.header && !m_preview.header.empty())
        m_said.columns.clear(); // read in another way: the columns are others
    else if (m_columns->rowCount() > 0)
        m_said.columns = choices();
    m_preview = preview;
    fillColumns();
}

void ColumnsPage::addColumn(int row, const std::string& proposed, const std::string& chosen) {
    const auto column = static_cast<std::size_t>(row);
    const auto head = QString::fromStdString(m_preview.header[column]);
    m_columns->setItem(row, headColumn, new QTableWidgetItem{head});
    m_columns->setItem(row, cellsColumn, new QTableWidgetItem{cellsOf(m_preview, column)});
    auto* box = fieldsOf(*kind(), chosen);
    box->setAccessibleName(tr("What the column %1 becomes").arg(head));
    box->setObjectName(QStringLiteral("field%1").arg(row));
    m_columns->setCellWidget(row, fieldColumn, box);
    m_proposed.push_back(proposed);
}

void ColumnsPage::fillColumns() {
    m_columns->setRowCount(0);
    m_proposed.clear();
    const auto* into = kind();
    m_columns->setVisible(into != nullptr);
    m_hint->setText(into ? tr("Names, addresses and numbers of persons are never kept, whatever is chosen here.")
                         : tr("This table is no table of the register. Choose what it holds to make records of it."));
    if (!into)
        return;
    const auto word = [](const std::optional<geo::ColumnTarget>& target) {
        return target ? geo::toText(*target) : std::string{"-"};
    };
    const auto proposed = geo::registerColumns(*into, m_preview.header);
    auto said = m_said.columns;
    std::erase_if(said, [&](const auto& choice) {
        return std::ranges::find(m_preview.header, choice.column) == m_preview.header.end();
    });
    const auto chosen = geo::registerColumns(*into, m_preview.header, said);
    m_columns->setRowCount(static_cast<int>(m_preview.header.size()));
    for (std::size_t c = 0; c < m_preview.header.size(); ++c)
        addColumn(static_cast<int>(c), word(proposed.targets[c]), word(chosen.targets[c]));
    m_columns->resizeColumnToContents(headColumn);
    m_columns->setColumnWidth(headColumn, std::min(m_columns->columnWidth(headColumn), px(240)));
    m_columns->setColumnWidth(fieldColumn, px(230));
}

std::vector<geo::ColumnChoice> ColumnsPage::choices() const {
    std::vector<geo::ColumnChoice> said;
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const auto* box = qobject_cast<QComboBox*>(m_columns->cellWidget(row, fieldColumn));
        const auto c = static_cast<std::size_t>(row);
        if (const auto word = box->currentData().toString().toStdString(); word != m_proposed[c])
            said.push_back({m_preview.header[c], word});
    }
    return said;
}

} // namespace app
