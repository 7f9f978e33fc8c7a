#include "table_panel.hpp"

#include "copying.hpp"
#include "figure_delegate.hpp"
#include "figure_header.hpp"
#include "figure_table.hpp"
#include "icons.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "words.hpp"
#include "workspace.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {

TablePanel::TablePanel(Workspace& workspace, QWidget* parent)
    : QWidget{parent}, m_workspace{workspace}, m_model{new NeighbourhoodModel{this}},
      m_order{new NeighbourhoodOrder{this}}, m_view{new QTableView{this}}, m_filter{new QLineEdit{this}} {
    setObjectName(QStringLiteral("tablePanel"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new PanelHead{{}, this};
    head->title()->hide();
    m_fold = head->addButton("go-down", tr("Fold the table"), QStringLiteral("foldTable"));
    head->row()->addWidget(new QLabel{QStringLiteral("<b>%1</b>").arg(tr("Table")), head});
    m_note = head->addNote();
    head->addSpace();
    m_filter->setObjectName(QStringLiteral("tableFilter"));
    m_filter->setAccessibleName(tr("Filter the table"));
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setFixedWidth(px(150));
    m_filter->setClearButtonEnabled(true);
    head->row()->addWidget(m_filter);
    connect(head->addButton("edit-copy", tr("Copy the table"), QStringLiteral("copyTable")), &QToolButton::clicked,
            this, &TablePanel::copy);
    column->addWidget(head);
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
    column->addWidget(m_view, 1);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!isFolded()); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_order->setFilterFixedString(app::folded(text));
        showNote();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePanel::rowChosen);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit activated(index.data(NeighbourhoodModel::CodeRole).toString()); });
    connect(&workspace, &Workspace::figuresChanged, this, &TablePanel::showFigures);
    connect(&workspace, &Workspace::documentChanged, this, &TablePanel::showSelection);
}

bool TablePanel::isFolded() const { return m_view->isHidden(); }

void TablePanel::setFolded(bool fold) {
    m_view->setVisible(!fold);
    m_filter->setVisible(!fold);
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
    for (int c = 0; c < m_model->columnCount(); ++c)
        m_view->setColumnWidth(c, std::clamp(m_view->columnWidth(c), 90, c == 0 ? 240 : 190));
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
    auto note = counted(m_order->rowCount(), tr("%1 neighbourhood"), tr("%1 neighbourhoods"));
    if (m_model->rowOf(m_workspace.selected()) >= 0)
        note += QStringLiteral(" · ") + tr("1 selected");
    m_note->setText(note);
}

void TablePanel::rowChosen() {
    const auto rows = m_view->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        m_workspace.select(rows.front().data(NeighbourhoodModel::CodeRole).toString().toStdString());
}

void TablePanel::copy() {
    std::vector<std::int64_t> sources;
    if (const auto figures = m_workspace.figures())
        for (const auto& field : figures->fields)
            sources.insert(sources.end(), field.sources.begin(), field.sources.end());
    const layers::Gate gate{m_workspace.holdings().sources};
    emit copied(copyTable(gate, shownTable(*m_order, std::move(sources))));
}

} // namespace app
