// Menus and what they do.
#include "main_window.hpp"

#include "backtest_dialog.hpp"
#include "explore/command_entries.hpp"
#include "explore/command_palette.hpp"
#include "explore/outline_panel.hpp"
#include "explore/outline_sketch.hpp"
#include "import_dialog.hpp"
#include "import_work.hpp"
#include "join_dialog.hpp"
#include "layer_panel.hpp"
#include "look.hpp"
#include "map_canvas.hpp"
#include "message_bar.hpp"
#include "perimeters_dialog.hpp"
#include "portrait_panel.hpp"
#include "positions_dialog.hpp"
#include "sources_dialog.hpp"
#include "table_panel.hpp"
#include "text.hpp"
#include "workspace.hpp"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
#include <QUndoGroup>

namespace app {
namespace {

constexpr int recentFiles = 10;

/// What Ctrl+Z takes back: the steps of an outline while one is drawn, else those of the map and of the file.
QUndoGroup& undoSteps(Workspace& workspace, OutlinePanel& outline, QObject* parent) {
    auto* steps = new QUndoGroup{parent};
    auto *usual = &workspace.undoStack(), *drawing = &outline.sketch().steps();
    steps->addStack(usual);
    steps->addStack(drawing);
    const auto choose = [steps, usual, drawing, &outline] {
        steps->setActiveStack(outline.isActive() && drawing->count() > 0 ? drawing : usual);
    };
    QObject::connect(&outline, &OutlinePanel::activeChanged, &workspace, choose);
    QObject::connect(drawing, &QUndoStack::indexChanged, &workspace, choose);
    choose();
    return *steps;
}

} // namespace

void MainWindow::makeMenus() {
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeMapMenu();
    makeNetworkMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu() {
    auto* menu = menuBar()->addMenu(tr("&File"));
    const auto add = [&](const QString& text, const char* name, QKeySequence keys, auto act) {
        auto* action = menu->addAction(text, this, act);
        action->setShortcut(keys);
        action->setObjectName(QLatin1String{name});
        return action;
    };
    add(tr("&New…"), "actionNew", QKeySequence::New, [this] { newObservatory(); });
    add(tr("&Open…"), "actionOpen", QKeySequence::Open, [this] { openOther(); });
    m_recent = menu->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    add(tr("Open the &demonstration"), "actionDemonstration", {}, [this] { openDemonstration(); });
    menu->addSeparator();
    add(tr("&Add data…"), "actionAddData", Qt::CTRL | Qt::Key_I, [this] { addData({}); });
    add(tr("&Data of the file…"), "actionSources", {}, [this] { showSources(); });
    add(tr("&Matching codes…"), "actionJoin", {}, [this] { showJoin(0); });
    add(tr("Add&resses and neighbourhoods…"), "actionPositions", {}, [this] { showPositions({}); });
    add(tr("Count &in and around the neighbourhoods…"), "actionCount", {}, [this] { showCounts(); });
    auto* lists = menu->addMenu(tr("&Lists of places"));
    connect(menu, &QMenu::aboutToShow, lists, [this, lists] { fillLists(*lists); });
    menu->addSeparator();
    makePageMenu(*menu);
    menu->addSeparator();
    makeCopyMenu(*menu);
    menu->addSeparator();
    add(tr("&Quit"), "actionQuit", QKeySequence::Quit, [this] { close(); });
}

void MainWindow::makeEditMenu() {
    auto* menu = menuBar()->addMenu(tr("&Edit"));
    auto& steps = undoSteps(*m_workspace, *m_outline, this);
    auto* undo = steps.createUndoAction(this, tr("Undo:"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setObjectName(QStringLiteral("actionUndo"));
    auto* redo = steps.createRedoAction(this, tr("Redo:"));
    redo->setShortcut(QKeySequence::Redo);
    redo->setObjectName(QStringLiteral("actionRedo"));
    menu->addActions({undo, redo});
    menu->addSeparator();
    makeCopyActions(*menu);
    menu->addSeparator();
    auto* codes = menu->addAction(tr("Select by c&odes…"), m_table, &TablePanel::selectByCodes);
    codes->setObjectName(QStringLiteral("actionSelectByCodes"));
    auto* find = menu->addAction(tr("&Search"), m_palette, &CommandPalette::open);
    find->setShortcut(Qt::CTRL | Qt::Key_K);
    find->setObjectName(QStringLiteral("actionSearch"));
}

void MainWindow::makeViewMenu() {
    auto* menu = menuBar()->addMenu(tr("&View"));
    auto* fit = menu->addAction(tr("Show the whole territory"), m_map, &MapCanvas::fit);
    fit->setShortcut(Qt::CTRL | Qt::Key_0);
    fit->setObjectName(QStringLiteral("actionFit"));
    auto* table = menu->addAction(tr("Table"), this, [this](bool shown) { m_table->setFolded(!shown); });
    table->setCheckable(true);
    table->setChecked(true);
    table->setShortcut(Qt::CTRL | Qt::Key_T);
    table->setObjectName(QStringLiteral("actionTable"));
    connect(m_table, &TablePanel::folded, table, [table](bool folded) { table->setChecked(!folded); });
    makeChartsAction(*menu);
    const auto toggle = [&](const QString& text, const char* name, QKeySequence keys, QWidget* panel) {
        auto* action = menu->addAction(text, this, [this, panel] { showBeside(panel, !panel->isVisible()); });
        action->setCheckable(true);
        action->setChecked(true);
        action->setShortcut(keys);
        action->setObjectName(QLatin1String{name});
        connect(menu, &QMenu::aboutToShow, action, [action, panel] { action->setChecked(panel->isVisible()); });
    };
    toggle(tr("Layers and legend"), "actionLayers", Qt::CTRL | Qt::Key_L, m_layers);
    toggle(tr("Portrait"), "actionPortrait", Qt::CTRL | Qt::Key_R, m_portrait);
    makePreviewMenu(*menu);
    menu->addSeparator();
    auto* compare = menu->addAction(tr("Comparison with published values…"), this, [this] { showComparison({}); });
    compare->setObjectName(QStringLiteral("actionCompare"));
    auto* perimeters = menu->addAction(tr("Perimeters of 2015 and of 2024…"), this, &MainWindow::showPerimeters);
    perimeters->setObjectName(QStringLiteral("actionPerimeters"));
    menu->addSeparator();
    auto* sizes = menu->addMenu(tr("Size of the text"));
    for (const int percent : textSizes)
        sizes->addAction(tr("%1 %").arg(percent), this, [this, percent] { chooseTextSize(percent); });
    auto* full = menu->addAction(tr("Full screen"), this, [this](bool on) { on ? showFullScreen() : showNormal(); });
    full->setCheckable(true);
    full->setShortcut(QKeySequence::FullScreen);
    full->setObjectName(QStringLiteral("actionFullScreen"));
    auto* projector = menu->addAction(tr("For a &room: large type, map and legend alone"), this, &MainWindow::project);
    projector->setCheckable(true);
    projector->setShortcut(Qt::Key_F5);
    projector->setObjectName(QStringLiteral("actionProject"));
}

void MainWindow::project(bool on) {
    constexpr int large = 150;
    const int usual = QSettings{}.value(QStringLiteral("window/textSize"), textSizes[0]).toInt();
    emit reopenWanted(on ? std::max(usual, large) : usual, on);
}

void MainWindow::chooseTextSize(int percent) {
    QSettings{}.setValue(QStringLiteral("window/textSize"), percent);
    emit reopenWanted(percent, m_projecting);
}

void MainWindow::fillRecent() {
    m_recent->clear();
    for (const auto& file : QSettings{}.value(QStringLiteral("recent")).toStringList())
        if (QFileInfo::exists(file))
            inGroup(m_recent->addAction(file, this, [this, file] { open(file); }), CommandGroup::Files);
    m_recent->setEnabled(true);
    if (m_recent->isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::remember(const QString& file) {
    QSettings settings;
    auto recent = settings.value(QStringLiteral("recent")).toStringList();
    const auto path = QFileInfo{file}.absoluteFilePath();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue(QStringLiteral("recent"), QStringList{recent.mid(0, recentFiles)});
}

void MainWindow::open(const QString& file) {
    tell({}, false);
    remember(file);
    m_workspace->open(QFileInfo{file}.absoluteFilePath().toStdString());
}

void MainWindow::openOther() {
    if (const auto file = m_files->openObservatory(this); !file.isEmpty())
        open(file);
}

void MainWindow::newObservatory() {
    const auto file = m_files->newObservatory(this, tr("observatory") + QLatin1String{".sqlite"});
    if (file.isEmpty())
        return;
    try {
        geo::Observatory::create(file.toStdString(), geo::Territory::all().front());
        open(file);
    } catch (const geo::Error& error) {
        tell(paint::text(error), true);
    }
}

void MainWindow::openDemonstration() {
    const auto file = demonstrationFile();
    if (std::error_code ignored; std::filesystem::exists(file, ignored)) {
        open(QString::fromStdString(file.string()));
        return;
    }
    auto future = startJob<ImportResult>(*QThreadPool::globalInstance(),
                                         [file](geo::Progress& progress) { return makeDemonstration(file, progress); });
    m_jobs.follow<ImportResult>(
        this, tr("Making the demonstration"), future, [this](const ImportResult& result) { imported(result, true); },
        [this](const geo::Error& error) { tell(paint::text(error), true); });
}

void MainWindow::addData(const QStringList& given) {
    if (m_workspace->isOpen() && m_workspace->holdings().readOnly && !m_workspace->holdings().empty()) {
        tell(tr("This file can only be read. To add data, save a copy of it where you may write, and open the copy."),
             true);
        return;
    }
    const auto files = given.isEmpty() ? m_files->filesToAdd(this) : given;
    if (files.isEmpty())
        return;
    auto* dialog = new ImportDialog{m_jobs, *m_files, m_workspace->file(), [this] { m_workspace->release(); }, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &ImportDialog::imported, this,
            [this, dialog](const ImportResult& result) { imported(result, dialog->openWhenDone()); });
    dialog->show();
    dialog->addFiles(files);
}

void MainWindow::showSources() {
    if (!m_workspace->isOpen()) {
        tell(tr("No file is open yet."), false);
        return;
    }
    auto* dialog = new SourcesDialog{
        m_jobs, *m_files, m_workspace->file(), m_workspace->holdings(), [this] { m_workspace->release(); }, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &SourcesDialog::changed, m_workspace, &Workspace::reload);
    connect(dialog, &SourcesDialog::joinWanted, this, &MainWindow::showJoin);
    connect(dialog, &SourcesDialog::importWanted, this, [this] { addData({}); });
    connect(m_workspace, &Workspace::holdingsChanged, dialog,
            [this, dialog] { dialog->setHoldings(m_workspace->holdings()); });
    dialog->show();
}

void MainWindow::showJoin(std::int64_t source) {
    if (!m_workspace->isOpen()) {
        tell(tr("No file is open yet."), false);
        return;
    }
    auto* dialog =
        new JoinDialog{m_jobs, *m_files, m_workspace->file(), source, [this] { m_workspace->release(); }, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &JoinDialog::changed, m_workspace, &Workspace::reload);
    dialog->show();
}

void MainWindow::showComparison(const QString& figure) {
    if (!m_workspace->isOpen()) {
        tell(tr("No file is open yet."), false);
        return;
    }
    auto* dialog = new BacktestDialog{m_jobs, *m_workspace, figure, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &BacktestDialog::importWanted, this, [this] { addData({}); });
    dialog->show();
}

void MainWindow::showPerimeters() {
    if (!m_workspace->isOpen()) {
        tell(tr("No file is open yet."), false);
        return;
    }
    auto* dialog = new PerimetersDialog{m_jobs, *m_files, *m_workspace, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &PerimetersDialog::importWanted, this, [this] { addData({}); });
    dialog->show();
}

void MainWindow::imported(const ImportResult& result, bool show) {
    const auto file = QString::fromStdString(result.observatory.string());
    if (m_workspace->isOpen() && (result.observatory == m_workspace->file() || result.observatory.empty()))
        m_workspace->reload();
    else if (show && !file.isEmpty())
        open(file);
    if (result.added() > 0)
        statusBar()->showMessage(result.added() == 1 ? tr("1 file added") : tr("%1 files added").arg(result.added()),
                                 6000);
    QStringList lines;
    for (const auto& error : result.errors)
        lines << paint::text(error);
    const auto unmatched = [](const auto& report) { return report.unmatched > 0; };
    if (!lines.isEmpty())
        tell(lines.join(QLatin1Char{'\n'}), true);
    else if (std::any_of(result.reports.begin(), result.reports.end(), unmatched))
        tell(tr("Some codes did not find their outline. File, Matching codes… says why."), false);
    else
        connect(m_workspace, &Workspace::holdingsChanged, this, [this, result] { tellLists(result); },
                Qt::SingleShotConnection);
}

/// What can be done with places that were just added.
void MainWindow::tellLists(const ImportResult& result) {
    QStringList lines;
    std::string first;
    for (const auto& report : result.reports)
        for (const auto& list : m_workspace->holdings().lists)
            if (!report.alreadyThere && list.layer.substr(0, list.layer.find('@')) == report.source.family) {
                lines << tr("“%1” was added: %2 lines, which can be told in which neighbourhood they lie.")
                             .arg(paint::text(list.title), paint::number(static_cast<double>(report.source.rows), 0));
                first = first.empty() ? list.layer : first;
            }
    if (lines.isEmpty())
        return;
    tell(paint::typeset(lines.join(QLatin1Char{'\n'})), false);
    m_message->offer(tr("Addresses and neighbourhoods…"), [this, first] { showPositions(first); });
}

void MainWindow::showPositions(const std::string& list) {
    if (!m_workspace->isOpen())
        return tell(tr("No file is open yet."), false);
    auto* dialog = new PositionsDialog{m_jobs, *m_files, m_workspace->file(), list, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &PositionsDialog::importWanted, this, [this] { addData({}); });
    dialog->show();
}

/// Those of files: records of the register have lists of their own.
void MainWindow::fillLists(QMenu& menu) {
    menu.clear();
    for (const auto& list : m_workspace->holdings().lists)
        if (!m_workspace->holdings().registerCounts.contains(list.layer))
            inGroup(menu.addAction(paint::text(list.title).replace(QLatin1Char{'&'}, QStringLiteral("&&")), this,
                                   [this, layer = list.layer] { showPositions(layer); }),
                    CommandGroup::Files);
    menu.menuAction()->setVisible(!menu.isEmpty());
}

} // namespace app
