#include "network_perspective.hpp"

#include "coverage_panel.hpp"
#include "history_dialog.hpp"
#include "look.hpp"
#include "map_grid.hpp"
#include "network_bar.hpp"
#include "network_map.hpp"
#include "panels.hpp"
#include "place_tool.hpp"
#include "plan_view.hpp"
#include "record_card.hpp"
#include "record_dialog.hpp"
#include "record_list_panel.hpp"
#include "record_words.hpp"
#include "selection_overlay.hpp"
#include "text.hpp"
#include "workspace.hpp"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFrame>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

NetworkPerspective::NetworkPerspective(Workspace& workspace, Jobs& jobs, MapGrid& maps, QWidget* window)
    : QObject{window}, m_workspace{workspace}, m_jobs{jobs}, m_maps{maps}, m_window{window}, m_desk{new RegisterDesk{
                                                                                                 workspace, jobs,
                                                                                                 this}},
      m_bar{new NetworkBar{*m_desk, window}}, m_list{new RecordListPanel{*m_desk, window}},
      m_selection{new SelectionOverlay{maps.first()}}, m_tool{new PlaceTool{this}} {
    makePanel();
    makeLegend();
    connectDesk();
    connectCard();
    for (auto* widget : {bar(), list(), panel()})
        widget->hide();
}

QWidget* NetworkPerspective::bar() const { return m_bar; }

QWidget* NetworkPerspective::list() const { return m_list; }

void NetworkPerspective::makePanel() {
    m_panel = new QWidget{m_window};
    m_panel->setObjectName(QStringLiteral("networkPanel"));
    m_panel->setProperty("panel", true);
    m_panel->setAttribute(Qt::WA_StyledBackground);
    m_panel->setMinimumWidth(px(320));
    auto* column = new QVBoxLayout{m_panel};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PanelHead{tr("Record"), m_panel});
    auto* body = new QWidget;
    body->setProperty("panel", true);
    body->setAttribute(Qt::WA_StyledBackground);
    auto* inside = new QVBoxLayout{body};
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    m_card = new RecordCard{body};
    inside->addWidget(m_card);
    inside->addWidget(makeCoverageHead(body));
    m_coverage = new CoveragePanel{body};
    inside->addWidget(m_coverage);
    inside->addStretch(1);
    m_scroll = new QScrollArea{m_panel};
    m_scroll->setObjectName(QStringLiteral("networkScroll"));
    m_scroll->setAccessibleName(tr("Record and coverage"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(body);
    column->addWidget(m_scroll, 1);
}

QWidget* NetworkPerspective::makeCoverageHead(QWidget* parent) {
    auto* head = new PanelHead{tr("Coverage"), parent};
    head->addSpace();
    connect(head->addButton("edit-copy", tr("Copy the coverage"), QStringLiteral("copyCoverage")),
            &QToolButton::clicked, this, &NetworkPerspective::copyCoverage);
    connect(head->addButton("document-print", tr("Page of the coverage…"), QStringLiteral("coveragePage")),
            &QToolButton::clicked, this, &NetworkPerspective::coveragePageWanted);
    return head;
}

/// Over the map, beside its buttons.
void NetworkPerspective::makeLegend() {
    auto* frame = new QFrame{&m_maps.first()};
    frame->setObjectName(QStringLiteral("networkLegend"));
    frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* column = new QVBoxLayout{frame};
    column->setContentsMargins(1, 1, 1, 1);
    m_legend = new LegendView{frame};
    column->addWidget(m_legend);
    m_legendBox = frame;
    frame->hide();
    m_maps.first().installEventFilter(this);
}

void NetworkPerspective::connectDesk() {
    connect(m_desk, &RegisterDesk::failed, this, &NetworkPerspective::failed);
    connect(m_desk, &RegisterDesk::told, this, &NetworkPerspective::told);
    connect(m_desk, &RegisterDesk::kindChanged, this, [this] {
        stopPlacing();
        showMap();
        emit captionChanged();
    });
    connect(m_desk, &RegisterDesk::yearChanged, this, &NetworkPerspective::showMap);
    connect(m_desk, &RegisterDesk::departmentsChanged, this, &NetworkPerspective::showMap);
    connect(m_list, &RecordListPanel::shownChanged, this, &NetworkPerspective::captionChanged);
    connect(m_desk, &RegisterDesk::selectionChanged, this, [this] {
        stopPlacing();
        m_selection->show(m_desk->selected());
        m_scroll->verticalScrollBar()->setValue(0); // what is picked is seen at once
        goTo(m_desk->selected());
    });
    connect(m_desk, &RegisterDesk::detailsChanged, this, &NetworkPerspective::showCard);
    connect(m_desk, &RegisterDesk::summaryChanged, this,
            [this] { m_coverage->setCoverage(m_desk->summary().coverage); });
    connect(&m_workspace, &Workspace::holdingsChanged, this, [this] {
        m_desk->read();
        showMap();
    });
    connect(&m_workspace, &Workspace::contentChanged, this, &NetworkPerspective::showContent);
    connect(m_list, &RecordListPanel::addWanted, this, &NetworkPerspective::addRecord);
    connect(m_list, &RecordListPanel::importWanted, this, &NetworkPerspective::importWanted);
    connect(m_list, &RecordListPanel::editWanted, this, &NetworkPerspective::editKey);
    connect(&m_maps, &MapGrid::symbolClicked, this, [this](std::int64_t key) {
        if (m_workspace.perspective() == Perspective::Network && layerOf(m_desk->kind()))
            m_desk->select(key);
    });
    connect(m_tool, &PlaceTool::placed, this, &NetworkPerspective::placed);
    connect(m_tool, &PlaceTool::left, this, &NetworkPerspective::stopPlacing);
}

void NetworkPerspective::connectCard() {
    connect(m_card, &RecordCard::editWanted, this, &NetworkPerspective::edit);
    connect(m_card, &RecordCard::removeWanted, m_desk, &RegisterDesk::remove);
    connect(m_card, &RecordCard::placeWanted, this, [this] { startPlacing(nullptr); });
    connect(m_card, &RecordCard::noteWanted, this, [this] { addAbout("notes", false); });
    connect(m_card, &RecordCard::statementWanted, this, [this](bool t0) { addAbout("statements", t0); });
    connect(m_card, &RecordCard::freezeWanted, m_desk,
            [this](const geo::NetworkRecord& statement, bool frozen) { m_desk->setFrozen(statement, frozen); });
    connect(m_card, &RecordCard::sheetWanted, this, &NetworkPerspective::siteSheetWanted);
}

void NetworkPerspective::enter() {
    m_workspace.setPerspective(Perspective::Network);
    showMap();
    if (!m_desk->list())
        m_desk->read();
    m_selection->show(m_desk->selected());
    showContent();
}

void NetworkPerspective::leave() {
    stopPlacing();
    m_selection->show(0);
    m_legendBox->hide();
    m_workspace.setPerspective(Perspective::Explore);
}

/// The points of the kind shown, over communes and departments; the territory stays the one chosen.
void NetworkPerspective::showMap() {
    if (m_workspace.perspective() == Perspective::Network && m_workspace.isOpen())
        m_workspace.setDocument(networkMap(m_workspace.holdings(), m_desk->kind(), m_workspace.document().around,
                                           m_desk->year(), m_desk->departments()));
}

void NetworkPerspective::showContent() {
    if (m_workspace.perspective() != Perspective::Network || !m_workspace.content())
        return;
    m_legend->setLegend(m_workspace.content()->legend);
    placeLegend();
}

void NetworkPerspective::placeLegend() {
    const auto content = m_workspace.content();
    const bool any = content && !content->legend.sections.empty() &&
                     m_workspace.perspective() == Perspective::Network && m_maps.first().width() > px(560);
    m_legendBox->setVisible(any);
    if (!any)
        return;
    const int width = px(264);
    m_legendBox->setGeometry(px(56), 12, width,
                             std::min(m_legend->heightForWidth(width - 2) + px(10), m_maps.first().height() - 60));
    m_legendBox->raise();
}

bool NetworkPerspective::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        placeLegend();
    return QObject::eventFilter(watched, event);
}

void NetworkPerspective::showCard() {
    m_card->setDetails(m_desk->details(), m_desk->whyNot());
    if (std::exchange(m_editNext, false) && m_desk->details())
        edit(m_desk->details()->record);
}

/// The map moves only where the record would not be seen.
void NetworkPerspective::goTo(std::int64_t) {
    const auto at = m_selection->point();
    auto& map = m_maps.first();
    if (at && !map.view().extent().contains(*at)) {
        auto extent = map.view().extent();
        const double dx = at->x - extent.centre().x, dy = at->y - extent.centre().y;
        map.glideTo({extent.minX + dx, extent.minY + dy, extent.maxX + dx, extent.maxY + dy});
    }
}

void NetworkPerspective::editKey(std::int64_t key) {
    m_desk->select(key);
    if (m_desk->details() && m_desk->details()->record.key == key)
        edit(m_desk->details()->record);
    else
        m_editNext = true;
}

void NetworkPerspective::edit(const geo::NetworkRecord& record) {
    m_desk->askForm(*record.kind, [this, record](const std::shared_ptr<const FormContext>& context) {
        auto* dialog = new RecordDialog{*m_desk, context, record, m_window};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setModal(true);
        connect(dialog, &RecordDialog::mapWanted, this, [this, dialog] { startPlacing(dialog); });
        connect(dialog, &RecordDialog::saved, this, [this, kind = record.kind](std::int64_t key) {
            if (kind == &m_desk->kind())
                m_desk->select(key);
        });
        dialog->show();
    });
}

void NetworkPerspective::addRecord() {
    if (m_desk->canWrite())
        edit(geo::NetworkRecord{m_desk->kind()});
}

void NetworkPerspective::addAbout(std::string_view kindId, bool t0) {
    if (!m_desk->details())
        return;
    auto record = about(geo::recordKind(kindId), m_desk->details()->record);
    const auto today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    if (kindId == "notes")
        record.set("date", today);
    else
        record.set("status", t0 ? "t0" : "reading");
    if (t0)
        record.set("frozen", "1");
    edit(record);
}

void NetworkPerspective::showHistory() {
    auto* dialog = new HistoryDialog{*m_desk, m_window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    dialog->show();
}

void NetworkPerspective::focusSearch() { m_list->focusSearch(); }

void NetworkPerspective::startPlacing(RecordDialog* dialog) {
    m_waiting = dialog;
    m_placing = true;
    m_maps.setTool(m_tool);
    m_maps.first().setFocus();
    emit captionChanged();
}

/// The form that waited comes back as it was.
void NetworkPerspective::stopPlacing() {
    if (!std::exchange(m_placing, false))
        return;
    m_maps.setTool(nullptr);
    if (auto* dialog = std::exchange(m_waiting, nullptr))
        dialog->show();
    emit captionChanged();
}

void NetworkPerspective::placed(geo::Point home) {
    const auto lonLat = geo::Transformer{m_workspace.holdings().epsg, 4326}(home);
    const auto key = m_desk->selected();
    const QPointer<RecordDialog> dialog{m_waiting};
    const auto* kind = &m_desk->kind();
    stopPlacing();
    m_desk->askCommuneAt(home, [this, lonLat, key, kind, dialog](const std::optional<FoundCommune>& in) {
        if (dialog)
            dialog->takePlace(lonLat, in);
        else if (key != 0)
            m_desk->place(*kind, key, lonLat, in);
    });
}

QString NetworkPerspective::caption() const {
    if (m_placing)
        return tr("Click where it is; Enter takes the middle of the map, Escape leaves it where it was");
    if (!layerOf(m_desk->kind()))
        return tr("%1 have no points: the map shows the adherents").arg(kindName(m_desk->kind()));
    if (!m_desk->list())
        return {};
    const auto placed = m_list->placedCount(), dated = m_list->datedCount();
    const auto counted = dated > placed ? tr("%1 placed on the map, %2 without a point")
                                              .arg(paint::number(static_cast<double>(placed), 0),
                                                   paint::number(static_cast<double>(dated - placed), 0))
                                        : tr("%1 placed on the map").arg(paint::number(static_cast<double>(placed), 0));
    const auto& records = m_desk->list()->records;
    const auto all = std::ranges::count_if(records, &ListedRecord::placed),
               townOnly = std::ranges::count_if(records, &ListedRecord::townOnly);
    if (townOnly == 0)
        return counted;
    return QStringLiteral("%1 · %2").arg(counted, townOnly == all
                                                      ? tr("Approximate positions: the middle of the main town")
                                                      : tr("Some positions are the middle of the main town"));
}

void NetworkPerspective::copyCoverage() {
    QApplication::clipboard()->setText(m_coverage->asText());
    emit told(tr("The coverage is in the clipboard."));
}

} // namespace app
