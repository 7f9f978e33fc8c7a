// The menu of the map: maps side by side, measuring, other people's eyes.
#include "main_window.hpp"

#include "compare_dialog.hpp"
#include "explore/indicator_library.hpp"
#include "explore/outline_panel.hpp"
#include "layer_panel.hpp"
#include "map_area.hpp"
#include "map_grid.hpp"
#include "top_bar.hpp"
#include "workspace.hpp"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace app {

void MainWindow::makeMapMenu() {
    auto* menu = menuBar()->addMenu(tr("&Map"));
    auto* style = menu->addAction(tr("&Style of the map…"), this, [this] {
        if (!m_workspace->style())
            return;
        showBeside(m_layers, true);
        m_layers->showStyle(!m_layers->styleShown());
    });
    style->setShortcut(Qt::CTRL | Qt::Key_G);
    style->setObjectName(QStringLiteral("actionStyle"));
    auto* library = menu->addAction(tr("&Library of indicators…"), this, &MainWindow::showLibrary);
    library->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    library->setObjectName(QStringLiteral("actionLibrary"));
    menu->addSeparator();
    makeShelfMenus(*menu);
    menu->addSeparator();
    makeBesideMenu(*menu);
    menu->addSeparator();
    makeOutlineMenu(*menu);
    auto* measure = menu->addAction(tr("&Measure a distance or an area"), m_maps, &MapGrid::setMeasuring);
    measure->setCheckable(true);
    measure->setShortcut(Qt::CTRL | Qt::Key_M);
    measure->setObjectName(QStringLiteral("actionMeasure"));
    connect(m_maps, &MapGrid::measuringChanged, this, [this, measure](bool on) {
        measure->setChecked(on);
        showCaption({});
        if (on)
            m_map->setFocus();
    });
}

void MainWindow::showLibrary() {
    auto* dialog = new IndicatorLibrary{*m_workspace, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &IndicatorLibrary::chosen, this, [this](const QString& indicator) {
        choosePerspective(Perspective::Explore);
        m_workspace->chooseIndicator(indicator.toStdString());
    });
    connect(dialog, &IndicatorLibrary::favouritesChanged, m_top, &TopBar::showIndicators);
    dialog->show();
}

/// An outline by hand, or that of the zones picked.
void MainWindow::makeOutlineMenu(QMenu& menu) {
    auto* draw = menu.addAction(tr("&Draw an outline"), m_outline, &OutlinePanel::draw);
    draw->setShortcut(Qt::CTRL | Qt::Key_D);
    draw->setObjectName(QStringLiteral("actionDrawOutline"));
    auto* picked = menu.addAction(tr("Outline of the &zones picked"), m_outline, &OutlinePanel::takePicked);
    picked->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    picked->setObjectName(QStringLiteral("actionOutlineOfPicked"));
    auto* kept = menu.addMenu(tr("&Outlines kept in the file"));
    kept->menuAction()->setObjectName(QStringLiteral("actionKeptOutlines"));
    connect(kept, &QMenu::aboutToShow, this, [this, kept] { fillKeptOutlines(*kept); });
    connect(&menu, &QMenu::aboutToShow, this, [this, draw, picked] {
        draw->setEnabled(m_workspace->content() && m_workspace->perspective() == Perspective::Explore);
        picked->setEnabled(draw->isEnabled() && !m_workspace->picked().empty());
    });
}

void MainWindow::makeBesideMenu(QMenu& menu) {
    auto* years = menu.addMenu(tr("Compare with another &year"));
    years->menuAction()->setObjectName(QStringLiteral("actionOtherYear"));
    auto* sexes = menu.addAction(tr("Compare &women and men"), this, [this] {
        m_workspace->setBeside(tr("Compare women and men"), womenAndMen(*m_workspace));
    });
    sexes->setObjectName(QStringLiteral("actionWomenAndMen"));
    auto* choose = menu.addAction(tr("Maps &side by side…"), this, [this] {
        auto* dialog = new CompareDialog{*m_workspace, this};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setModal(true);
        dialog->show();
    });
    choose->setObjectName(QStringLiteral("actionBeside"));
    auto* alone =
        menu.addAction(tr("&One map alone"), this, [this] { m_workspace->setBeside(tr("Show one map"), {}); });
    alone->setObjectName(QStringLiteral("actionOneMap"));
    connect(&menu, &QMenu::aboutToShow, this, [this, years, sexes, choose, alone] {
        years->clear();
        const auto* style = m_workspace->style();
        for (const int year : otherYears(*m_workspace))
            years->addAction(QString::number(year), this, [this, year, id = style->indicator] {
                m_workspace->setBeside(tr("Compare with %1").arg(year), {{id, year}});
            });
        years->setEnabled(!years->isEmpty());
        sexes->setEnabled(!womenAndMen(*m_workspace).empty());
        choose->setEnabled(style != nullptr);
        alone->setEnabled(!m_workspace->document().beside.empty());
    });
}

void MainWindow::removeBeside(int index) {
    auto maps = m_workspace->document().beside;
    if (index < 0 || static_cast<std::size_t>(index) >= maps.size())
        return;
    maps.erase(maps.begin() + index);
    m_workspace->setBeside(tr("Take a map away"), maps);
}

void MainWindow::makePreviewMenu(QMenu& menu) {
    auto* seen = menu.addMenu(tr("Colours as seen by…"));
    auto* group = new QActionGroup{seen};
    for (const auto preview : visions) {
        auto* action = seen->addAction(visionName(preview), this, [this, preview] { m_area->setPreview(preview); });
        action->setCheckable(true);
        action->setChecked(preview == layers::Vision::Normal);
        action->setObjectName(QStringLiteral("actionPreview%1").arg(static_cast<int>(preview)));
        group->addAction(action);
        connect(m_area, &MapArea::previewChanged, action,
                [action, preview](layers::Vision now) { action->setChecked(now == preview); });
    }
    connect(m_area, &MapArea::previewChanged, this, [this](layers::Vision vision) {
        m_layers->setVision(vision);
        showCaption({});
    });
}

} // namespace app
