#include "main_window.hpp"

#include "advice_bar.hpp"
#include "change.hpp"
#include "empty_state.hpp"
#include "explore/charts_panel.hpp"
#include "explore/command_palette.hpp"
#include "explore/outline_panel.hpp"
#include "help/help_desk.hpp"
#include "layer_panel.hpp"
#include "look.hpp"
#include "map_area.hpp"
#include "map_grid.hpp"
#include "message_bar.hpp"
#include "message_log.hpp"
#include "network/network_perspective.hpp"
#include "network/voice_pins.hpp"
#include "no_figure_bar.hpp"
#include "parts_label.hpp"
#include "portrait_panel.hpp"
#include "shelf.hpp"
#include "table_panel.hpp"
#include "text.hpp"
#include "top_bar.hpp"
#include "words.hpp"
#include "workspace.hpp"

#include <QAction>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace app {
namespace {

/// Of width, under which the left panel folds.
int narrow() { return px(1180); }

} // namespace

MainWindow::MainWindow(std::unique_ptr<FileDialogs> files)
    : m_files{std::move(files)}, m_workspace{new Workspace{m_jobs, this}}, m_shelf{new Shelf{*m_workspace, m_jobs,
                                                                                             this}},
      m_top{new TopBar{*m_workspace, this}}, m_message{new MessageBar{this}}, m_layers{new LayerPanel{*m_workspace,
                                                                                                      this}},
      m_area{new MapArea{m_jobs, m_workspace->picked(), this}}, m_maps{&m_area->maps()}, m_map{&m_maps->first()},
      m_empty{new EmptyState{this}}, m_centre{new QStackedWidget{this}}, m_network{new NetworkPerspective{
                                                                             *m_workspace, m_jobs, *m_maps, this}},
      m_portrait{new PortraitPanel{*m_workspace, this}}, m_outline{new OutlinePanel{*m_workspace, *m_shelf, *m_maps,
                                                                                    m_jobs, this}},
      m_table{new TablePanel{*m_workspace, m_jobs, this}}, m_columns{new QSplitter{Qt::Horizontal, this}},
      m_rows{new QSplitter{Qt::Vertical, this}}, m_saved{new QLabel{this}}, m_scale{new QLabel{this}},
      m_sources{new PartsLabel{this}}, m_progress{new ProgressStrip{this}} {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    resize(1600, 1000);
    makeCentre();
    makePalette();
    makeMenus();
    makeStatusBar();
    connectAll();
    connectNetwork();
    connectPortrait();
    connectVoices();
    showHoldings();
    m_empty->setFocus();
}

MainWindow::~MainWindow() {
    m_jobs.cancelAll();
    m_jobs.waitForAll();
    delete m_area; // its drawings are jobs of m_jobs, which is destroyed before the children of this window
    delete m_shelf;
    delete m_workspace;
}

void MainWindow::makeCentre() {
    auto* page = new QWidget{this};
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_message);
    column->addWidget(m_columns, 1);
    m_centre->addWidget(m_empty);
    m_centre->addWidget(m_area);
    m_area->addBar(new AdviceBar{*m_workspace, m_area});
    auto* outlinesAlone = new NoFigureBar{*m_workspace, m_area};
    m_area->addBar(outlinesAlone);
    connect(outlinesAlone, &NoFigureBar::importWanted, this, [this] { addData({}); });
    m_rows->addWidget(m_centre);
    m_rows->addWidget(makeBottom());
    m_rows->setStretchFactor(0, 1);
    m_rows->setCollapsible(0, false);
    m_rows->setCollapsible(1, false);
    m_rows->setHandleWidth(1);
    m_rows->setSizes({580, 286});
    m_top->setNetworkBar(m_network->bar());
    for (QWidget* widget : {static_cast<QWidget*>(m_layers), m_network->list(), static_cast<QWidget*>(m_rows),
                            static_cast<QWidget*>(m_portrait), static_cast<QWidget*>(m_outline), m_network->panel()})
        m_columns->addWidget(widget);
    constexpr int middle = 2;
    m_columns->setStretchFactor(middle, 1);
    m_columns->setHandleWidth(1);
    for (int i = 0; i < m_columns->count(); ++i)
        m_columns->setCollapsible(i, i != middle);
    m_columns->setSizes({260, px(380), 942, 398, 398, px(344)});
    setCentralWidget(page);
    // Files may be dropped anywhere: a text field would take their names instead.
    for (auto* edit : page->findChildren<QLineEdit*>())
        edit->setAcceptDrops(false);
    setTabOrder(m_top, m_layers);
    setTabOrder(m_layers, m_area);
    setTabOrder(m_area, m_table);
    setTabOrder(m_table, m_portrait);
}

void MainWindow::makeStatusBar() {
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setFixedHeight(px(24));
    m_saved->setObjectName(QStringLiteral("savedState"));
    m_scale->setObjectName(QStringLiteral("scale"));
    m_sources->setObjectName(QStringLiteral("sources"));
    statusBar()->addWidget(m_saved);
    statusBar()->addWidget(m_scale);
    statusBar()->addWidget(m_progress);
    statusBar()->addPermanentWidget(m_sources);
    statusBar()->setContentsMargins(6, 0, 6, 0);
}

void MainWindow::connectAll() {
    connect(m_workspace, &Workspace::holdingsChanged, this, &MainWindow::showHoldings);
    connect(m_workspace, &Workspace::contentChanged, this, &MainWindow::showContent);
    connect(m_workspace, &Workspace::failed, this, [this](const geo::Error& error) { tell(paint::text(error), true); });
    connect(m_top, &TopBar::pageWanted, this, &MainWindow::makePage);
    connect(m_top, &TopBar::refused, this,
            [this](const QString& problem) { problem.isEmpty() ? m_message->hide() : tell(problem, true); });
    connect(m_map, &MapCanvas::viewChanged, this, &MainWindow::showScale);
    connect(m_maps, &MapGrid::neighbourhoodClicked, this, &MainWindow::select);
    connect(m_maps, &MapGrid::zoneClicked, this, &MainWindow::showCaption);
    connect(m_maps, &MapGrid::sitesClicked, this, &MainWindow::offerSiteSheets);
    connect(m_portrait, &PortraitPanel::sheetWanted, this, &MainWindow::makeNeighbourhoodSheet);
    connect(m_outline, &OutlinePanel::activeChanged, this, [this] {
        showPanels();
        showCaption({});
    });
    connect(m_outline, &OutlinePanel::told, this,
            [this](const QString& text) { statusBar()->showMessage(text, 4000); });
    connect(m_outline, &OutlinePanel::comparisonWanted, this, &MainWindow::showComparison);
    connect(m_outline, &OutlinePanel::refused, this, [this](const QString& problem) { tell(problem, true); });
    connect(m_outline, &OutlinePanel::failed, this,
            [this](const geo::Error& error) { tell(paint::text(error), true); });
    connect(m_maps, &MapGrid::removeWanted, this, &MainWindow::removeBeside);
    connect(m_table, &TablePanel::activated, this, [this](const QString& code) {
        for (const auto& place : m_workspace->holdings().neighbourhoods)
            if (place.code == code.toStdString())
                jumpTo(place);
    });
    connect(m_table, &TablePanel::zoneActivated, this, &MainWindow::jumpTo);
    connect(m_table, &TablePanel::importWanted, this, [this] { addData({}); });
    connect(m_table, &TablePanel::said, this, [this](const QString& text) { tell(text, false); });
    connect(m_table, &TablePanel::folded, this, [this](bool folded) {
        m_rows->setSizes(folded ? QList<int>{10000, 30} : QList<int>{580, 286});
    });
    connect(m_portrait, &PortraitPanel::importWanted, this, [this] { addData({}); });
    connect(m_portrait, &PortraitPanel::searchWanted, m_palette, &CommandPalette::open);
    connect(m_charts, &ChartsPanel::indicatorWanted, this, &MainWindow::showLibrary);
    connect(m_charts, &ChartsPanel::importWanted, this, [this] { addData({}); });
    connect(m_portrait, &PortraitPanel::comparisonWanted, this, &MainWindow::showComparison);
    connect(m_portrait, &PortraitPanel::copied, this,
            [this](const QString& text) { statusBar()->showMessage(text, 4000); });
    connect(m_portrait, &PortraitPanel::refused, this, [this](const QString& problem) { tell(problem, true); });
    connect(m_empty, &EmptyState::demonstrationWanted, this, &MainWindow::openDemonstration);
    connect(m_empty, &EmptyState::filesWanted, this, [this] { addData({}); });
    connect(m_empty, &EmptyState::openWanted, this, &MainWindow::openOther);
    connect(m_empty, &EmptyState::recentWanted, this, &MainWindow::open);
    connect(m_empty, &EmptyState::helpWanted, m_help, &HelpDesk::open);
    connect(&m_jobs, &Jobs::progressed, m_progress, &ProgressStrip::show);
    connect(&m_jobs, &Jobs::idle, m_progress, &QWidget::hide);
    connect(m_progress, &ProgressStrip::cancelled, &m_jobs, &Jobs::cancelAll);
}

void MainWindow::showHoldings() {
    const auto& holdings = m_workspace->holdings();
    const bool empty = holdings.empty();
    const bool begins = m_empty->isVisible() && !empty; // its buttons leave: the keys are for the map then
    m_centre->setCurrentIndex(empty ? 0 : 1);
    if (begins)
        m_map->setFocus();
    showPanels();
    m_fitNext = true;
    const auto name = QString::fromStdString(m_workspace->file().filename().string());
    setWindowTitle(name.isEmpty() ? tr("Lisière") : tr("%1 — Lisière").arg(name));
    if (!m_workspace->isOpen())
        m_saved->setText({});
    else
        m_saved->setText(holdings.readOnly ? tr("Read only") : tr("Everything is saved"));
    QStringList remarks;
    if (const auto notice = m_workspace->presenceNotice(); !notice.isEmpty())
        remarks << notice;
    for (const auto& remark : holdings.remarks)
        remarks << paint::text(remark);
    if (!remarks.isEmpty())
        tell(remarks.join(QLatin1Char{'\n'}), false);
}

void MainWindow::setProjecting(bool on) {
    m_projecting = on;
    if (auto* action = findChild<QAction*>(QStringLiteral("actionProject"))) {
        const QSignalBlocker quiet{action};
        action->setChecked(on);
    }
    showPanels();
    on ? showFullScreen() : showNormal();
}

void MainWindow::showPanels() {
    const bool network = m_workspace->perspective() == Perspective::Network;
    const bool empty = m_workspace->holdings().empty();
    m_layers->setVisible(!network && !empty && width() >= narrow());
    if (network || empty)
        m_outline->leave();
    m_portrait->setVisible(!network && !empty && !m_outline->isActive() && !m_projecting);
    m_outline->setVisible(m_outline->isActive());
    m_bottom->setVisible(!network && !empty && !m_projecting);
    m_network->list()->setVisible(network && m_workspace->isOpen());
    m_network->panel()->setVisible(network && m_workspace->isOpen());
}

/// Where there is no room for both beside the map, one takes the other's place.
void MainWindow::showBeside(QWidget* panel, bool shown) {
    panel->setVisible(shown);
    if (shown && m_columns->minimumSizeHint().width() > width())
        (panel == m_layers ? static_cast<QWidget*>(m_portrait) : m_layers)->hide();
}

void MainWindow::showContent() {
    const auto content = m_workspace->content();
    const auto& around = content->document.around;
    const std::pair<int, std::string> territory{around.kind ? static_cast<int>(*around.kind) : -1, around.code};
    m_area->setContent(content, m_fitNext || territory != m_shownTerritory);
    m_shownTerritory = territory;
    m_fitNext = false;
    QStringList parts;
    for (const auto& source : content->sources)
        parts << QString::fromStdString(source);
    for (const auto& licence : content->licences)
        parts << QString::fromStdString(licence);
    if (!parts.isEmpty())
        parts.front() = tr("Sources: %1").arg(parts.front());
    m_sources->setParts(parts);
    m_sources->setMaximumWidth(std::max(px(300), width() - px(560))); // messages stand before them
    showCaption({});
    showScale();
}

void MainWindow::showScale() {
    if (!m_workspace->content())
        return;
    // Two significant digits: the screen's dots are not known better.
    const double n = m_map->scaleDenominator();
    const double step = std::pow(10, std::floor(std::log10(std::max(n, 1.0))) - 1);
    m_scale->setText(tr("Scale 1:%1").arg(paint::number(std::round(n / step) * step, 0)));
}

void MainWindow::showCaption(const QString& picked) {
    const auto content = m_workspace->content();
    auto text = picked;
    if (m_maps->measuring())
        text = tr("Click points to measure; a double click ends the line, Backspace takes a point back, Escape leaves");
    if (m_workspace->perspective() == Perspective::Network && (text.isEmpty() || m_network->placing()))
        text = m_network->caption();
    if (m_pins->placing())
        text = m_pins->caption();
    if (text.isEmpty() && content && content->filled) {
        const auto& figures = *content->filled->figures;
        const auto level = levelName(content->filled->zones->geography().kind);
        QStringList parts{QStringLiteral("%1, %2, %3")
                              .arg(indicatorName(figures.indicator), level,
                                   QString::fromStdString(periodOf(figures, paint::language())))};
        if (const int generation = m_workspace->generation(); generation != 0)
            parts << tr("QPV generation %1").arg(generation);
        if (content->filled->zones->geography().kind == geo::GeographyKind::Iris)
            parts << tr("the value of an IRIS is not that of the neighbourhood");
        if (content->fictional)
            parts << tr("fictional shapes and figures");
        text = parts.join(QStringLiteral(" · "));
    }
    if (const auto preview = m_area->preview(); preview != layers::Vision::Normal)
        text.prepend(visionName(preview) + QStringLiteral(" · "));
    m_maps->setCaption(text.replace(QLatin1Char{'\n'}, QStringLiteral(" · ")));
}

void MainWindow::tell(const QString& text, bool failure) {
    keepMessage(text);
    m_message->tell(text, failure);
}

void MainWindow::select(const QString& code) { m_workspace->select(code.toStdString()); }

void MainWindow::jumpTo(const Place& place) {
    if (place.kind == geo::GeographyKind::Qpv && place.generation != m_workspace->generation())
        m_workspace->chooseGeneration(place.generation);
    m_workspace->showPortraitOf({place.kind, place.code});
    if (const auto& zones = m_workspace->picked().zones(); zones && zones->geography().kind == place.kind)
        m_workspace->picked().pickCodes(std::vector{place.code});
    m_map->glideTo(place.extent);
    m_map->setFocus();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const auto& url : event->mimeData()->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    event->acceptProposedAction();
    // After the drop is answered: the program the files come from waits for it.
    QMetaObject::invokeMethod(
        this, [this, files] { addData(files); }, Qt::QueuedConnection);
}

/// In a narrow window the map comes before the layers: Ctrl+L brings them back.
void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool was = event->oldSize().width() >= narrow(), is = event->size().width() >= narrow();
    if (was != is || !event->oldSize().isValid())
        showPanels();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_workspace->saveView();
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_jobs.cancelAll();
    m_jobs.waitForAll();
    QMainWindow::closeEvent(event);
}

} // namespace app
