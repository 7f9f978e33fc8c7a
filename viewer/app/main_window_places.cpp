// The portrait of any place: what leads to it, how the map shows it, and what it leads to; places counted.
#include "main_window.hpp"

#include "counts/count_dialog.hpp"
#include "explore/command_entries.hpp"
#include "explore/outline_panel.hpp"
#include "map_canvas.hpp"
#include "map_overlay.hpp"
#include "network/network_perspective.hpp"
#include "portrait_panel.hpp"
#include "shelf.hpp"
#include "workspace.hpp"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace app {

void MainWindow::connectPortrait() {
    connect(m_portrait, &PortraitPanel::recordWanted, this,
            [this](const QString& kind, qint64 key) { showRecord(kind.toStdString(), key); });
    // The map draws the neighbourhood selected itself.
    auto* outline = new ZoneOverlay{*m_map}; // owned by the map
    connect(m_workspace, &Workspace::portraitChanged, outline, [this, outline] {
        const auto portrait = m_workspace->portrait();
        const bool shown = portrait && portrait->zones && portrait->level != geo::GeographyKind::Qpv &&
                           m_workspace->perspective() == Perspective::Explore;
        outline->show(shown ? portrait->zones : nullptr, shown ? std::optional{portrait->zone} : std::nullopt);
    });
}

void MainWindow::showRecord(const std::string& kind, std::int64_t key) {
    choosePerspective(Perspective::Network);
    m_network->desk().show(geo::recordKind(kind));
    if (key != 0)
        m_network->desk().select(key);
}

void MainWindow::fillKeptOutlines(QMenu& menu) {
    menu.clear();
    for (const auto& outline : m_shelf->content().outlines)
        inGroup(menu.addAction(QString::fromStdString(outline.name).replace(QLatin1Char{'&'}, QStringLiteral("&&")),
                               this, [this, outline] { showOutline(outline); }),
                CommandGroup::Maps);
    if (menu.isEmpty())
        menu.addAction(tr("None is kept in this file yet"))->setEnabled(false);
}

void MainWindow::showOutline(const layers::DrawnOutline& outline) {
    choosePerspective(Perspective::Explore);
    m_outline->leave();
    m_workspace->showPortraitOf(
        {geo::GeographyKind::Outline, outline.name, std::make_shared<const geo::MultiPolygon>(outline.shape)});
    m_map->glideTo(outline.shape.extent().grown(outline.shape.extent().width() / 4));
}

/// Beside the map of neighbourhoods, where a line that is chosen is selected.
void MainWindow::showCounts() {
    if (!m_workspace->isOpen())
        return tell(tr("No file is open yet."), false);
    choosePerspective(Perspective::Explore);
    auto* dialog = new CountDialog{*m_workspace, m_jobs, *m_files, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &CountDialog::importWanted, this, [this] { addData({}); });
    connect(dialog, &CountDialog::placeActivated, this, [this](const QString& code) {
        const auto& places = m_workspace->holdings().neighbourhoods;
        if (const auto place = std::ranges::find(places, code.toStdString(), &Place::code); place != places.end())
            jumpTo(*place);
    });
    connect(dialog, &CountDialog::indicatorWanted, this, [this](const QString& id) {
        m_workspace->chooseLevel(geo::GeographyKind::Qpv);
        m_workspace->chooseIndicator(id.toStdString());
    });
    dialog->show();
}

} // namespace app
