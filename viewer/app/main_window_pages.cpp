// Pages in the menus: of the map shown, of a neighbourhood, of a site, and those that were saved.
#include "main_window.hpp"

#include "house_dialog.hpp"
#include "map_canvas.hpp"
#include "page_editor.hpp"
#include "page_words.hpp"
#include "shelf.hpp"
#include "workspace.hpp"

#include <QAction>
#include <QCursor>
#include <QMenu>
#include <QSettings>
#include <QStatusBar>

#include <algorithm>

namespace app {
namespace {

using layers::PageDocument;
using layers::PageTemplate;

const QString formatKey = QStringLiteral("page/format");

layers::PageFormat lastFormat() {
    const auto kept = QSettings{}.value(formatKey).toString().toStdString();
    return layers::pageFormatFromText(kept).value_or(layers::PageFormat{});
}

PageDocument sheetOf(PageTemplate kind, const std::string& subject, const layers::MapDocument& map) {
    PageDocument page;
    page.kind = kind;
    page.format = {layers::Paper::A4, true, {}};
    page.subject = subject;
    page.map = map;
    return page;
}

} // namespace

void MainWindow::makePageMenu(QMenu& menu) {
    const auto add = [&](const QString& text, const char* name, auto act) {
        auto* action = menu.addAction(text, this, act);
        action->setObjectName(QLatin1String{name});
        return action;
    };
    add(tr("Make a &page…"), "actionExport", [this] { makePage(); })->setShortcut(Qt::CTRL | Qt::Key_P);
    auto* sheet =
        add(tr("S&heet of the neighbourhood…"), "actionNeighbourhoodSheet", [this] { makeNeighbourhoodSheet(); });
    sheet->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    auto* saved = menu.addMenu(tr("Saved pa&ges"));
    saved->menuAction()->setObjectName(QStringLiteral("actionSavedPages"));
    connect(saved, &QMenu::aboutToShow, this, [this, saved] { fillSavedPages(*saved); });
    auto* house = add(tr("Ho&use style…"), "actionHouse", [this] { editHouse(); });
    connect(m_shelf, &Shelf::pageOpened, this, [this](const QString&, const PageDocument& page) {
        if (!findChild<PageEditor*>()) // one that is open takes it itself
            editPage(page);
    });
    connect(&menu, &QMenu::aboutToShow, this, [this, sheet, house] {
        sheet->setEnabled(!m_workspace->selected().empty());
        house->setEnabled(m_workspace->isOpen() && !m_workspace->holdings().readOnly);
    });
}

void MainWindow::fillSavedPages(QMenu& menu) {
    menu.clear();
    for (const auto& name : m_shelf->content().pages)
        menu.addAction(QString::fromStdString(name).replace(QLatin1Char{'&'}, QStringLiteral("&&")), this,
                       [this, name] { m_shelf->openPage(name); });
    if (m_shelf->content().pages.empty())
        menu.addAction(tr("None yet"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("Rename, duplicate, delete…"), this, [this] { showShelf(ShelfDialog::Kind::Pages); });
}

void MainWindow::makePage() {
    if (!m_workspace->content()) {
        tell(tr("There is no map to make a page of yet. Add data first."), false);
        return;
    }
    auto map = m_workspace->document();
    if (!map.around.kind && !map.extent)
        map.extent = m_workspace->holdings().extent();
    if (m_page && m_page->map == map)
        return editPage(*m_page);
    PageDocument page;
    page.kind = map.beside.empty() ? PageTemplate::Map : PageTemplate::Comparison;
    page.format = lastFormat();
    page.map = map;
    editPage(page);
}

void MainWindow::makeNeighbourhoodSheet() {
    const auto code = m_workspace->selected();
    if (code.empty()) {
        tell(tr("Choose a neighbourhood first, on the map or in the table."), false);
        return;
    }
    const auto subject = "qpv@" + std::to_string(m_workspace->generation()) + ":" + code;
    editPage(sheetOf(PageTemplate::Neighbourhood, subject, m_workspace->document()));
}

/// A menu where the site was clicked; several sites may lie in one place.
void MainWindow::offerSiteSheets(const std::vector<std::int64_t>& keys) {
    auto* menu = new QMenu{this};
    menu->setObjectName(QStringLiteral("siteMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& site : m_workspace->holdings().sites)
        if (std::ranges::find(keys, site.key) != keys.end())
            menu->addAction(
                tr("Sheet of the site “%1”…").arg(QString{site.name}.replace(u'&', QStringLiteral("&&"))), this,
                [this, id = site.id] { editPage(sheetOf(PageTemplate::Site, id, m_workspace->document())); });
    menu->popup(QCursor::pos() + QPoint{4, 4});
}

void MainWindow::editPage(const PageDocument& page) {
    auto* editor = new PageEditor{*m_workspace, m_jobs, *m_files, *m_shelf, page, m_map->view().extent(), this};
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->setModal(true);
    connect(editor, &PageEditor::exported, this,
            [this](const QString& file) { statusBar()->showMessage(tr("Saved: %1").arg(file), 8000); });
    connect(editor, &PageEditor::closedWith, this, [this](const PageDocument& left) {
        if (!isOfMaps(left.kind))
            return;
        m_page = left;
        QSettings{}.setValue(formatKey, QString::fromStdString(layers::toText(left.format)));
    });
    editor->show();
}

void MainWindow::editHouse() {
    const auto& house = m_shelf->content().house;
    auto* dialog = new HouseDialog{*m_files, house.value_or(lastHouseStyle()), house.has_value(), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HouseDialog::chosen, m_shelf, &Shelf::saveHouseStyle);
    dialog->open();
}

} // namespace app
