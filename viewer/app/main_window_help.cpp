// The menu of help: the guide, a report for those who help, about the program.
#include "main_window.hpp"

#include "help/guide.hpp"
#include "help/help_desk.hpp"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

namespace app {

void MainWindow::makeHelpMenu() {
    m_help = new HelpDesk{*this, [this] {
                              if (m_workspace->holdings().empty())
                                  return QStringLiteral("start");
                              return m_workspace->perspective() == Perspective::Network ? QStringLiteral("network")
                                                                                        : QStringLiteral("map");
                          }};
    auto* menu = menuBar()->addMenu(tr("&Help"));
    auto* view = menu->addAction(tr("&Help on this view"), m_help, &HelpDesk::help);
    view->setShortcut(Qt::Key_F1);
    view->setObjectName(QStringLiteral("actionHelp"));
    auto* guide = menu->addMenu(tr("User &guide"));
    guide->menuAction()->setObjectName(QStringLiteral("actionGuide"));
    connect(guide, &QMenu::aboutToShow, this, [this, guide] {
        if (guide->isEmpty())
            for (const auto& page : guidePages())
                guide->addAction(page.title, this, [this, id = page.id] { m_help->open(id); });
    });
    menu->addSeparator();
    menu->addAction(tr("&Diagnostic report…"), this, &MainWindow::diagnose)
        ->setObjectName(QStringLiteral("actionDiagnose"));
    menu->addAction(tr("About Lisière"), this, &MainWindow::about)->setObjectName(QStringLiteral("actionAbout"));
}

void MainWindow::about() {
    QMessageBox box{this};
    box.setObjectName(QStringLiteral("about"));
    box.setWindowTitle(tr("About Lisière"));
    box.setText(tr("<b>Lisière %1</b><br>A desktop observatory for priority neighbourhoods.")
                    .arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(tr("Free software under the GNU General Public License, version 3 or later.<br><br>"
                              "Made with Qt (LGPL 3), QCustomPlot (GPL 3), GDAL (MIT), GEOS (LGPL 2.1), PROJ (MIT), "
                              "SpatiaLite (MPL 1.1), SQLite "
                              "(public domain). Font: Inter, cut down (SIL OFL 1.1). Icons: Breeze (LGPL 3).<br><br>"
                              "The data keep the licences of their producers; each page names them."));
    box.exec();
}

} // namespace app
