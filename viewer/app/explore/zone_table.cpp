#include "zone_table.hpp"

#include "codes_dialog.hpp"
#include "column_chooser.hpp"
#include "column_menu.hpp"
#include "copying.hpp"
#include "picked_rows.hpp"
#include "text.hpp"
#include "words.hpp"
#include "workspace.hpp"
#include "zone_copy.hpp"
#include "zone_table_model.hpp"
#include "zone_table_view.hpp"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

QString zonesCounted(geo::GeographyKind kind, std::size_t n) {
    const auto count = static_cast<qint64>(n);
    switch (kind) {
    case geo::GeographyKind::Iris:
        return counted(count, ZoneTable::tr("%1 IRIS"), ZoneTable::tr("%1 IRIS"));
    case geo::GeographyKind::Qpv:
        return counted(count, ZoneTable::tr("%1 neighbourhood"), ZoneTable::tr("%1 neighbourhoods"));
    case geo::GeographyKind::Commune:
        return counted(count, ZoneTable::tr("%1 commune"), ZoneTable::tr("%1 communes"));
    case geo::GeographyKind::Department:
        return counted(count, ZoneTable::tr("%1 department"), ZoneTable::tr("%1 departments"));
    default:
        return counted(count, ZoneTable::tr("%1 zone"), ZoneTable::tr("%1 zones"));
    }
}

} // namespace

ZoneTable::ZoneTable(Workspace& workspace, Jobs& jobs, QWidget* parent)
    : QWidget{parent}, m_workspace{workspace}, m_jobs{jobs}, m_model{new ZoneTableModel{workspace.picked(), this}},
      m_view{new ZoneTableView{*m_model, this}}, m_rows{new PickedRows{*m_model, workspace.picked(), this}} {
    setObjectName(QStringLiteral("zoneTablePage"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    delete m_view->selectionModel();
    m_view->setSelectionModel(m_rows);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_view->setAutoScroll(false); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ZoneTable::modelReset); // after m_rows
    connect(m_model, &ZoneTableModel::filtersChanged, this, &ZoneTable::noteChanged);
    connect(m_view, &QTableView::activated, this, &ZoneTable::activate);
    connect(m_view, &FrozenTable::headMenuWanted, this, &ZoneTable::showHeadMenu);
    connect(m_view, &ZoneTableView::copyWanted, this, &ZoneTable::copy);
    connect(m_view, &ZoneTableView::pasteWanted, this, &ZoneTable::pasteCodes);
    connect(m_view, &ZoneTableView::clearWanted, this, [this] { m_workspace.picked().clear(); });
    connect(&workspace, &Workspace::contentChanged, this, &ZoneTable::follow);
    connect(&workspace.picked(), &ZoneSelection::changed, this, &ZoneTable::pickedChanged);
}

void ZoneTable::setInUse(bool on) {
    m_inUse = on;
    follow();
}

void ZoneTable::follow() {
    if (!m_inUse)
        return;
    m_model->setContent(m_workspace.content(), m_workspace.holdings().sources);
    if (m_model->sortColumn() < 0 && m_model->filled())
        m_model->sort(m_model->firstField(), Qt::DescendingOrder);
    requestColumns();
}

std::vector<std::string> ZoneTable::columnIds() const {
    const auto offers = offersAt(m_workspace.holdings(), m_model->filled()->zones->geography().kind);
    auto ids = chosenColumns(m_workspace.file());
    std::erase_if(ids, [&](const std::string& id) {
        return std::none_of(offers.begin(), offers.end(),
                            [&](const Offer* offer) { return offer->indicator.id == id; });
    });
    return ids;
}

void ZoneTable::requestColumns() {
    if (!m_model->filled() || !m_workspace.mapReading())
        return;
    const auto zones = m_model->filled()->zones;
    const auto ids = columnIds();
    if (zones == m_readZones && ids == m_readIds)
        return;
    m_readZones = zones;
    m_readIds = ids;
    m_reading.cancel();
    using Shared = std::shared_ptr<const ZoneColumns>;
    auto future = m_workspace.mapReading()->start<Shared>(
        [zones, ids, words = m_model->words()](Reading::Desk& desk, geo::Progress& progress) {
            return Shared{std::make_shared<ZoneColumns>(readZoneColumns(desk, *zones, ids, words, progress))};
        });
    m_reading = QFuture<void>{future};
    m_jobs.follow<Shared>(
        this, tr("Reading the columns of the table"), future,
        [this, zones](const Shared& columns) { takeColumns(zones, *columns); },
        [this](const geo::Error& error) { emit m_workspace.failed(error); });
}

void ZoneTable::takeColumns(const std::shared_ptr<const geo::ZoneSet>& zones, const ZoneColumns& columns) {
    if (m_model->filled() && m_model->filled()->zones == zones)
        m_model->setColumns(columns, m_workspace.holdings().sources);
}

void ZoneTable::modelReset() {
    m_view->setAutoScroll(true);
    m_view->horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    QStringList heads;
    for (int column = 0; column < m_model->columnCount(); ++column)
        heads << m_model->headerData(column, Qt::Horizontal, ZoneTableModel::CopiedHeadRole).toString();
    if (heads == m_fitted || m_model->rowCount() == 0)
        return;
    m_fitted = heads;
    m_view->fitColumns();
}

void ZoneTable::pickedChanged() {
    if (!m_inUse)
        return;
    m_model->pickedChanged();
    m_view->repaintRows();
    if (!m_rows->isOwnChange())
        scrollToPicked();
    emit noteChanged();
}

/// Unless a picked row is in sight: brushing the map does not make the table jump about.
void ZoneTable::scrollToPicked() {
    if (m_workspace.picked().empty())
        return;
    const int top = std::max(0, m_view->rowAt(0));
    const int below = m_view->rowAt(m_view->viewport()->height() - 1);
    const int bottom = below < 0 ? m_model->rowCount() - 1 : below;
    int first = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->isPicked(m_model->zone(row)))
            continue;
        if (row >= top && row <= bottom)
            return;
        if (first < 0)
            first = row;
    }
    if (first >= 0)
        m_view->scrollTo(m_model->index(first, 0), QAbstractItemView::PositionAtCenter);
}

void ZoneTable::setWords(const QString& typed) { m_model->setWords(typed); }

void ZoneTable::setOnlyPicked(bool only) { m_model->setOnlyPicked(only); }

bool ZoneTable::hasColumnFilters() const { return m_model->hasColumnFilters(); }

void ZoneTable::fillFilters(QMenu& menu) { fillFilterMenu(menu, *m_model, this); }

void ZoneTable::showHeadMenu(int column, QPoint global) {
    if (column < 0 || column >= m_model->columnCount())
        return;
    auto* menu = new QMenu{this};
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu, *m_model, column, this);
    menu->popup(global);
}

void ZoneTable::chooseColumns() {
    if (!m_model->filled())
        return;
    const auto level = m_model->filled()->zones->geography().kind;
    auto offers = offersAt(m_workspace.holdings(), level);
    const auto& onMap = m_model->filled()->figures->indicator.id;
    std::erase_if(offers, [&](const Offer* offer) { return offer->indicator.id == onMap; });
    auto* dialog = new ColumnChooser{offers, level, columnIds(), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColumnChooser::chosen, this, [this, before = columnIds()](std::vector<std::string> ids) {
        for (const auto& id : chosenColumns(m_workspace.file())) // those that other levels have
            if (std::find(before.begin(), before.end(), id) == before.end())
                ids.push_back(id);
        keepChosenColumns(m_workspace.file(), ids);
        requestColumns();
    });
    dialog->open();
}

void ZoneTable::copy() {
    if (!m_model->filled())
        return;
    const layers::Gate gate{m_workspace.holdings().sources};
    emit copied(copyTable(gate, shownZones(*m_model)));
}

void ZoneTable::pasteCodes() {
    const auto& zones = m_workspace.picked().zones();
    const auto text = QApplication::clipboard()->text();
    if (!zones || text.trimmed().isEmpty())
        return;
    const auto codes = codesIn(text, *zones);
    if (!codes.known.empty())
        m_workspace.picked().pickCodes(codes.known);
    emit said(codesWords(codes));
}

void ZoneTable::selectByCodes() {
    if (!m_workspace.picked().zones()) {
        emit said(tr("The map shows no zones that could be selected."));
        return;
    }
    auto* dialog = new CodesDialog{m_workspace.picked(), window()};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CodesDialog::picked, this, [this](const QString& words) {
        emit codesPicked();
        emit said(words);
    });
    dialog->open();
}

void ZoneTable::activate(const QModelIndex& index) {
    const auto zone = m_model->zone(index.row());
    const auto& zones = *m_model->filled()->zones;
    Place place{
        zones.geography().kind, zones.code(zone), QString::fromStdString(zones.name(zone)), {}, zones.extent(zone)};
    place.generation = zones.geography().vintage;
    emit jumpWanted(place);
}

QStringList ZoneTable::note() const {
    if (!m_model->filled())
        return {};
    const auto all = zonesCounted(m_model->filled()->zones->geography().kind, m_model->total());
    QStringList note{m_model->isFiltered() ? tr("%1 of %2").arg(paint::number(m_model->rowCount(), 0), all) : all};
    if (const auto picked = m_workspace.picked().size(); picked > 0)
        note << tr("%1 in the selection").arg(paint::number(static_cast<double>(picked), 0));
    return note;
}

} // namespace app
