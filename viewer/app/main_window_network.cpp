// The perspective of the register: its menu, and how the window turns to it and back.
#include "main_window.hpp"

#include "map_grid.hpp"
#include "network/network_perspective.hpp"
#include "network/record_words.hpp"
#include "text.hpp"
#include "top_bar.hpp"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

#include <algorithm>
#include <array>

namespace app {

void MainWindow::choosePerspective(Perspective perspective) {
    if (perspective == m_workspace->perspective() || !m_workspace->isOpen())
        return;
    m_fitNext = true; // another map of another place
    perspective == Perspective::Network ? m_network->enter() : m_network->leave();
    showPanels();
    showCaption({});
}

void MainWindow::connectNetwork() {
    connect(m_top, &TopBar::perspectiveWanted, this, &MainWindow::choosePerspective);
    connect(m_network, &NetworkPerspective::failed, this,
            [this](const geo::Error& error) { tell(paint::text(error), true); });
    connect(m_network, &NetworkPerspective::told, this,
            [this](const QString& text) { statusBar()->showMessage(text, 6000); });
    connect(m_network, &NetworkPerspective::importWanted, this, [this] { addData({}); });
    connect(m_network, &NetworkPerspective::siteSheetWanted, this,
            [this](const QString& site) { openSiteSheet(site.toStdString()); });
    connect(m_network, &NetworkPerspective::coveragePageWanted, this, &MainWindow::makeCoveragePage);
    connect(m_network, &NetworkPerspective::captionChanged, this, [this] { showCaption({}); });
}

void MainWindow::makeNetworkMenu() {
    auto* menu = menuBar()->addMenu(tr("&Network"));
    const auto add = [&](const QString& text, const char* name, QKeySequence keys, auto act) {
        auto* action = menu->addAction(text, this, act);
        action->setShortcut(keys);
        action->setObjectName(QLatin1String{name});
        return action;
    };
    add(tr("E&xplore the figures"), "actionExplore", Qt::CTRL | Qt::Key_1,
        [this] { choosePerspective(Perspective::Explore); });
    add(tr("The &network"), "actionNetwork", Qt::CTRL | Qt::Key_2, [this] { choosePerspective(Perspective::Network); });
    menu->addSeparator();
    auto* kinds = menu->addMenu(tr("&Show"));
    for (const auto& kind : geo::recordKinds()) {
        auto* action = kinds->addAction(kindName(kind), this, [this, &kind] {
            choosePerspective(Perspective::Network);
            m_network->desk().show(kind);
        });
        constexpr std::array<std::string_view, 4> daily{"adherents", "sites", "councils", "events"};
        if (const auto at = std::ranges::find(daily, kind.id); at != daily.end())
            action->setShortcut(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + (at - daily.begin())));
    }
    auto* search = add(tr("Search in the &list"), "actionSearchList", QKeySequence::Find, [this] {
        choosePerspective(Perspective::Network);
        m_network->focusSearch();
    });
    auto* record = add(tr("&Add a record…"), "actionAddRecord", Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] {
        choosePerspective(Perspective::Network);
        m_network->addRecord();
    });
    auto* import = add(tr("&Import a spreadsheet…"), "actionImportRegister", {}, [this] { addData({}); });
    menu->addSeparator();
    makeVoicesMenu(*menu);
    menu->addSeparator();
    auto* coverage = add(tr("&Page of the coverage…"), "actionCoveragePage", Qt::CTRL | Qt::SHIFT | Qt::Key_P,
                         [this] { makeCoveragePage(); });
    auto* history = add(tr("&History…"), "actionHistory", Qt::CTRL | Qt::Key_H, [this] { m_network->showHistory(); });
    connect(menu, &QMenu::aboutToShow, this, [this, kinds, search, record, import, coverage, history] {
        const bool open = m_workspace->isOpen(), writable = m_network->desk().canWrite();
        for (auto* action : {kinds->menuAction(), search, coverage, history})
            action->setEnabled(open);
        for (auto* action : {record, import})
            action->setEnabled(writable);
    });
}

} // namespace app
