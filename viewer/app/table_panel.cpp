#include "table_panel.hpp"

#include "copying.hpp"
#include "explore/zone_table.hpp"
#include "figure_delegate.hpp"
#include "figure_header.hpp"
#include "figure_table.hpp"
#include "hint.hpp"
#include "icons.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "parts_label.hpp"
#include "segmented.hpp"
#include "words.hpp"
#include "workspace.hpp"
#include "wrapping_row.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {
namespace {

enum Rows { NeighbourhoodRows, ZoneRows };

} // namespace

TablePanel::TablePanel(Workspace& workspace, Jobs& jobs, QWidget* parent)
    : QWidget{parent}, m_workspace{workspace}, m_model{new NeighbourhoodModel{this}}, m_order{new NeighbourhoodOrder{
                                                                                          this}},
      m_pages{new QStackedWidget{this}}, m_view{new QTableView{this}}, m_zones{new ZoneTable{workspace, jobs, this}},
      m_none{new Hint{QStringLiteral("tableNone"), this}}, m_filter{new QLineEdit{this}} {
    setObjectName(QStringLiteral("tablePanel"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead();
    makeNeighbourhoods();
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_zones);
    m_pages->addWidget(m_none);
    m_none->setContentsMargins(14, 14, 14, 14);
    column->addWidget(m_pages, 1);
    connectAll();
    showRows(NeighbourhoodRows);
}

void TablePanel::makeHead() {
    auto* head = new PanelHead{{}, this};
    layout()->addWidget(head);
    head->title()->hide();
    m_fold = head->addButton("go-down", tr("Fold the table"), QStringLiteral("foldTable"));
    auto* wide = head->addWrappingRow();
    m_title = new QLabel{QStringLiteral("<b>%1</b>").arg(tr("Table")), head};
    wide->addWidget(m_title);
    m_rows = new Segmented{tr("Rows of the table"), head};
    m_rows->setObjectName(QStringLiteral("tableRows"));
    m_rows->setChoices({tr("Neighbourhoods"), tr("On the map")});
    m_rows->hide();
    wide->addWidget(m_rows);
    m_note = new PartsLabel{head};
    m_note->setObjectName(QStringLiteral("tableNote"));
    wide->addWidget(m_note);
    wide->addStretch();
    m_filter->setObjectName(QStringLiteral("tableFilter"));
    m_filter->setAccessibleName(tr("Filter the table"));
    m_filter->setPlaceholderText(tr("Filter…"));
    constexpr int besideWords = 22; // padding, lines and the cursor
    m_filter->setMinimumWidth(m_filter->fontMetrics().horizontalAdvance(m_filter->placeholderText()) + px(besideWords));
    m_filter->setMaximumWidth(px(150));
    m_filter->setClearButtonEnabled(true);
    wide->addWidget(m_filter);
    makeZoneTools(*head);
    auto* copying = head->addButton("edit-copy", tr("Copy the table"), QStringLiteral("copyTable"));
    connect(copying, &QToolButton::clicked, this, &TablePanel::copy);
    QList<QWidget*> order{m_fold};
    for (auto* choice : m_rows->findChildren<QPushButton*>())
        order << choice;
    order << m_filter << m_onlyPicked << m_filters << m_columns << copying << m_view << m_zones;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void TablePanel::makeZoneTools(PanelHead& head) {
    m_onlyPicked = head.addButton("edit-select", tr("Only what is selected"), QStringLiteral("onlyPicked"));
    m_onlyPicked->setCheckable(true);
    m_filters = head.addButton("view-filter", tr("Filters of the columns"), QStringLiteral("columnFilters"));
    m_filters->setCheckable(true);
    m_columns = head.addButton("table", tr("Columns of the table…"), QStringLiteral("chooseColumns"));
    connect(m_onlyPicked, &QToolButton::toggled, m_zones, &ZoneTable::setOnlyPicked);
    connect(m_columns, &QToolButton::clicked, m_zones, &ZoneTable::chooseColumns);
    connect(m_filters, &QToolButton::clicked, this, [this] {
        auto* menu = new QMenu{this};
        menu->setObjectName(QStringLiteral("filterMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_zones->fillFilters(*menu);
        showNote(); // the button says whether rows are left out, not that it was pressed
        menu->popup(m_filters->mapToGlobal(QPoint{0, m_filters->height()}));
    });
}

void TablePanel::makeNeighbourhoods() {
    m_order->setSourceModel(m_model);
    m_order->setFilterRole(NeighbourhoodModel::FoldedNameRole);
    m_view->setObjectName(QStringLiteral("neighbourhoodTable"));
    m_view->setAccessibleName(tr("Neighbourhoods of the territory"));
    m_view->setModel(m_order);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setItemDelegate(new FigureDelegate{NeighbourhoodModel::SortRole, m_view});
    m_view->setHorizontalHeader(new FigureHeader{m_view});
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(2, Qt::DescendingOrder);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(px(27));
    m_view->setFont(sized(12));
}

void TablePanel::connectAll() {
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!isFolded()); });
    connect(m_rows, &Segmented::chosen, this, &TablePanel::showRows);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_order->setFilterFixedString(app::folded(text));
        m_zones->setWords(text);
        showNote();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePanel::rowChosen);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit activated(index.data(NeighbourhoodModel::CodeRole).toString()); });
    connect(m_none, &Hint::taken, this, [this] { m_model->rowCount() > 0 ? m_filter->clear() : emit importWanted(); });
    connect(m_zones, &ZoneTable::noteChanged, this, &TablePanel::showNote);
    connect(m_zones, &ZoneTable::copied, this, &TablePanel::copied);
    connect(m_zones, &ZoneTable::said, this, &TablePanel::said);
    connect(m_zones, &ZoneTable::jumpWanted, this, &TablePanel::zoneActivated);
    connect(m_zones, &ZoneTable::codesPicked, this, [this] { showRows(ZoneRows); });
    connect(&m_workspace, &Workspace::figuresChanged, this, &TablePanel::showFigures);
    connect(&m_workspace, &Workspace::documentChanged, this, &TablePanel::showSelection);
    connect(&m_workspace, &Workspace::contentChanged, this, &TablePanel::showLevel);
}

bool TablePanel::zonesShown() const { return m_pages->currentWidget() == m_zones; }

/// The second choice has the name of what the map fills; without anything filled there is no choice.
void TablePanel::showLevel() {
    const auto& zones = m_workspace.picked().zones();
    const auto level = zones ? zones->geography().kind : geo::GeographyKind::Qpv;
    const auto name = level == geo::GeographyKind::Qpv ? tr("On the map") : levelName(level);
    m_rows->setLabel(ZoneRows, name);
    m_rows->setVisible(zones != nullptr && !isFolded());
    m_title->setHidden(zones != nullptr && !isFolded()); // the choice says it too, and the note needs the room
    const bool onlyZones = zones && m_workspace.holdings().neighbourhoods.empty();
    showRows(onlyZones || (zones && zonesShown()) ? ZoneRows : NeighbourhoodRows);
}

void TablePanel::showRows(int choice) {
    const bool zones = choice == ZoneRows;
    m_pages->setCurrentWidget(zones ? static_cast<QWidget*>(m_zones) : m_view);
    m_rows->setCurrent(choice);
    for (auto* tool : {m_onlyPicked, m_filters, m_columns})
        tool->setVisible(zones && !isFolded());
    m_zones->setInUse(zones && !isFolded());
    showNote();
}

bool TablePanel::isFolded() const { return m_isFolded; }

void TablePanel::setFolded(bool fold) {
    m_isFolded = fold;
    m_pages->setVisible(!fold);
    m_filter->setVisible(!fold);
    m_rows->setVisible(!fold && m_workspace.picked().zones());
    m_title->setHidden(!fold && m_workspace.picked().zones());
    showRows(zonesShown() ? ZoneRows : NeighbourhoodRows);
    m_fold->setIcon(icon(fold ? "go-next" : "go-down"));
    const auto name = fold ? tr("Open the table") : tr("Fold the table");
    m_fold->setAccessibleName(name);
    m_fold->setToolTip(name);
    setMaximumHeight(fold ? px(30) : QWIDGETSIZE_MAX);
    emit folded(fold);
}

void TablePanel::showFigures() {
    const QSignalBlocker blocked{m_view->selectionModel()};
    m_model->setFigures(m_workspace.figures());
    m_view->resizeColumnsToContents();
    for (int c = 0; c < m_model->columnCount(); ++c) {
        const int most = std::max(px(c == 0 ? 240 : 190), m_view->horizontalHeader()->sectionSizeHint(c));
        m_view->setColumnWidth(c, std::clamp(m_view->columnWidth(c), px(90), most));
    }
    m_view->horizontalHeader()->setStretchLastSection(true);
    showSelection();
}

void TablePanel::showSelection() {
    const QSignalBlocker blocked{m_view->selectionModel()};
    const auto index = m_order->mapFromSource(m_model->index(m_model->rowOf(m_workspace.selected()), 0));
    if (index.isValid()) {
        m_view->selectRow(index.row());
        m_view->scrollTo(index);
    } else {
        m_view->clearSelection();
    }
    m_view->viewport()->update();
    showNote();
}

void TablePanel::showNote() {
    if (zonesShown()) {
        m_note->setParts(m_zones->note());
        m_filters->setChecked(m_zones->hasColumnFilters());
        return;
    }
    m_pages->setCurrentWidget(neighbourhoodPage());
    QStringList note{counted(m_order->rowCount(), tr("%1 neighbourhood"), tr("%1 neighbourhoods"))};
    if (m_model->rowOf(m_workspace.selected()) >= 0)
        note << tr("1 selected");
    m_note->setParts(note);
}

QWidget* TablePanel::neighbourhoodPage() {
    if (!m_workspace.figures() || m_order->rowCount() > 0)
        return m_view;
    if (m_model->rowCount() > 0)
        m_none->say(tr("No neighbourhood of the territory has these words."), tr("Show all"));
    else if (m_workspace.holdings().neighbourhoods.empty())
        m_none->say(tr("The file has no outline of a neighbourhood yet."), tr("Add data…"));
    else
        m_none->say(tr("The territory has no neighbourhood. Choose another one in the field “My territory” above."));
    return m_none;
}

void TablePanel::rowChosen() {
    const auto rows = m_view->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        m_workspace.select(rows.front().data(NeighbourhoodModel::CodeRole).toString().toStdString());
}

void TablePanel::selectByCodes() { m_zones->selectByCodes(); }

void TablePanel::copy() {
    if (zonesShown())
        return m_zones->copy();
    std::vector<std::int64_t> sources;
    if (const auto figures = m_workspace.figures())
        for (const auto& field : figures->fields)
            sources.insert(sources.end(), field.sources.begin(), field.sources.end());
    const layers::Gate gate{m_workspace.holdings().sources};
    emit copied(copyTable(gate, shownTable(*m_order, std::move(sources))));
}

} // namespace app
