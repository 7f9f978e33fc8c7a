// Saved maps and bookmarks in the menu of the map.
#include "main_window.hpp"

#include "explore/command_entries.hpp"
#include "explore/outline_panel.hpp"
#include "map_canvas.hpp"
#include "map_grid.hpp"
#include "places_dialog.hpp"
#include "shelf.hpp"
#include "shelf_dialog.hpp"
#include "text.hpp"
#include "workspace.hpp"

#include <QAction>
#include <QMenu>
#include <QStatusBar>

#include <utility>

namespace app {
namespace {

/// A title for a file full of maps: indicator, year and territory.
QString proposedName(const layers::MapContent& content) {
    return paint::text(content.namedSubtitle.empty() ? content.title : content.namedSubtitle).left(80);
}

} // namespace

void MainWindow::makeShelfMenus(QMenu& menu) {
    connect(m_shelf, &Shelf::failed, this, [this](const geo::Error& error) { tell(paint::text(error), true); });
    connect(m_shelf, &Shelf::told, this, [this](const QString& text) {
        m_outline->isActive() ? tell(text, false) : statusBar()->showMessage(text, 6000); // where the eyes are
    });
    // Not before the first map is drawn: it goes through all outlines for the extents of places.
    connect(m_workspace, &Workspace::holdingsChanged, this, [this] {
        m_shelfIsStale = !m_workspace->holdings().empty();
        if (!m_shelfIsStale)
            m_shelf->read();
    });
    connect(m_map, &MapCanvas::drawnAnew, this, [this] {
        if (std::exchange(m_shelfIsStale, false))
            m_shelf->read();
    });
    auto* save = menu.addAction(tr("Sa&ve the map…"), this, &MainWindow::saveMap);
    save->setShortcut(QKeySequence::Save);
    save->setObjectName(QStringLiteral("actionSaveMap"));
    auto* open = menu.addMenu(tr("Sa&ved maps"));
    open->menuAction()->setObjectName(QStringLiteral("actionSavedMaps"));
    connect(open, &QMenu::aboutToShow, this, [this, open] { fillSavedMaps(*open); });
    auto* bookmarks = menu.addMenu(tr("&Bookmarks"));
    bookmarks->menuAction()->setObjectName(QStringLiteral("actionBookmarks"));
    connect(bookmarks, &QMenu::aboutToShow, this, [this, bookmarks] { fillBookmarks(*bookmarks); });
    connect(&menu, &QMenu::aboutToShow, this,
            [this, save] { save->setEnabled(m_workspace->content() && !m_workspace->holdings().readOnly); });
}

void MainWindow::saveMap() {
    const auto content = m_workspace->content();
    if (!content)
        return;
    askName(this, tr("Save the map"), tr("Name of the map. One of the same name is replaced; that can be undone."),
            proposedName(*content), [this](const QString& name) { m_shelf->saveMap(name.toStdString()); });
}

void MainWindow::fillSavedMaps(QMenu& menu) {
    menu.clear();
    for (const auto& name : m_shelf->content().maps)
        inGroup(menu.addAction(QString::fromStdString(name).replace(QLatin1Char{'&'}, QStringLiteral("&&")), this,
                               [this, name] { m_shelf->openMap(name); }),
                CommandGroup::Maps);
    if (m_shelf->content().maps.empty())
        menu.addAction(tr("None yet"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("Rename, duplicate, delete…"), this, [this] { showShelf(ShelfDialog::Kind::Maps); });
}

void MainWindow::fillBookmarks(QMenu& menu) {
    menu.clear();
    const auto go = [this](QMenu& to, const std::string& name, const geo::Extent& extent) {
        inGroup(to.addAction(QString::fromStdString(name).replace(QLatin1Char{'&'}, QStringLiteral("&&")), this,
                             [this, extent] { m_map->glideTo(extent); }),
                CommandGroup::Maps);
    };
    for (const auto& bookmark : m_shelf->content().bookmarks)
        go(menu, bookmark.name, bookmark.extent);
    if (!m_shelf->content().bookmarks.empty())
        menu.addSeparator();
    auto* places = menu.addAction(tr("Departments, EPCI and city contracts…"), this, [this] {
        auto* dialog = new PlacesDialog{m_shelf->content().places, this};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setModal(true);
        connect(dialog, &PlacesDialog::chosen, m_map, &MapCanvas::glideTo);
        dialog->show();
    });
    places->setObjectName(QStringLiteral("actionPlaces"));
    places->setEnabled(!m_shelf->content().places.empty());
    menu.addSeparator();
    auto* add = menu.addAction(tr("Keep this place…"), this, [this] {
        askName(this, tr("Keep this place"), tr("Name of the bookmark:"), {}, [this](const QString& name) {
            m_shelf->addBookmark({name.toStdString(), m_map->view().extent()});
        });
    });
    add->setObjectName(QStringLiteral("actionAddBookmark"));
    add->setEnabled(m_workspace->content() && !m_workspace->holdings().readOnly);
    menu.addAction(tr("Rename, delete…"), this, [this] { showShelf(ShelfDialog::Kind::Bookmarks); })
        ->setEnabled(!m_shelf->content().bookmarks.empty());
}

void MainWindow::showShelf(ShelfDialog::Kind kind) {
    auto* dialog = new ShelfDialog{*m_shelf, kind, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &ShelfDialog::bookmarkWanted, this, [this](const QString& name) {
        for (const auto& bookmark : m_shelf->content().bookmarks)
            if (bookmark.name == name.toStdString())
                m_map->glideTo(bookmark.extent);
    });
    dialog->show();
}

} // namespace app
