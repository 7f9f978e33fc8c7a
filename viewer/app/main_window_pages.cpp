// Pages in the menus: of the map shown, of a neighbourhood, of a site, and those that were saved.
#include "main_window.hpp"

#include "atlas_dialog.hpp"
#include "copying.hpp"
#include "explore/command_entries.hpp"
#include "house_dialog.hpp"
#include "map_canvas.hpp"
#include "network/network_perspective.hpp"
#include "page_editor.hpp"
#include "page_plan.hpp"
#include "page_recipe.hpp"
#include "page_words.hpp"
#include "pages.hpp"
#include "sentences.hpp"
#include "shelf.hpp"
#include "table_dialog.hpp"
#include "table_panel.hpp"
#include "text.hpp"
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

/// The chart alone, on paper as wide as a column of text.
paint::Plan chartPlan(const layers::PageContent& content) {
    constexpr double width = 150, margin = 6, letters = 3.2; // mm
    const auto& block = std::get<layers::SheetPages>(content).pages.front().regions.front().blocks.front();
    const auto& chart = std::get<layers::ChartBlock>(block).chart;
    paint::Plan plan;
    plan.paper = true;
    const double height = paint::chartHeight(chart, width - 2 * margin, letters);
    plan.size = {width, height + 2 * margin};
    paint::planChart(chart, {margin, margin, width - 2 * margin, height}, letters, plan.items);
    QStringList words;
    for (const auto& sentence : layers::textAlternative(chart))
        words << paint::text(sentence);
    plan.title = paint::text(chart.title);
    plan.description = words.join(QLatin1Char{' '});
    return plan;
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
    auto* atlas = add(tr("Make an a&tlas…"), "actionAtlas", [this] { makeAtlas(); });
    auto* table = add(tr("Ta&ble of comparison…"), "actionComparisonTable", [this] { makeTable(); });
    auto* saved = menu.addMenu(tr("Saved pa&ges"));
    saved->menuAction()->setObjectName(QStringLiteral("actionSavedPages"));
    connect(saved, &QMenu::aboutToShow, this, [this, saved] { fillSavedPages(*saved); });
    auto* house = add(tr("Ho&use style…"), "actionHouse", [this] { editHouse(); });
    connect(m_shelf, &Shelf::pageOpened, this, [this](const QString&, const PageDocument& page) {
        if (!findChild<PageEditor*>()) // one that is open takes it itself
            editPage(page);
    });
    connect(&menu, &QMenu::aboutToShow, this, [this, sheet, atlas, table, house] {
        atlas->setEnabled(!m_workspace->holdings().neighbourhoods.empty() || !m_workspace->holdings().sites.empty());
        table->setEnabled(!m_workspace->holdings().neighbourhoods.empty());
        sheet->setEnabled(!m_workspace->selected().empty());
        house->setEnabled(m_workspace->isOpen() && !m_workspace->holdings().readOnly);
    });
}

void MainWindow::makeCopyActions(QMenu& menu) {
    auto* map = menu.addAction(tr("Copy the &map"), this, &MainWindow::copyMap);
    map->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    map->setObjectName(QStringLiteral("actionCopyMap"));
    auto* chart = menu.addAction(tr("Copy the &chart"), this, &MainWindow::copyChart);
    chart->setObjectName(QStringLiteral("actionCopyChart"));
    auto* table = menu.addAction(tr("Copy the &table"), m_table, &TablePanel::copy);
    table->setObjectName(QStringLiteral("actionCopyTable"));
    connect(m_table, &TablePanel::copied, this, [this](const QString& problem) {
        tell(problem, true);
        if (problem.isEmpty())
            statusBar()->showMessage(tr("The table is in the clipboard."), 4000);
    });
    connect(&menu, &QMenu::aboutToShow, this, [this, map, chart, table] {
        map->setEnabled(m_workspace->content() != nullptr);
        chart->setEnabled(m_workspace->portrait() && m_workspace->portrait()->chart);
        table->setEnabled(m_workspace->figures() || m_workspace->picked().zones());
    });
}

/// As a page of the format used last, framed as the window.
void MainWindow::copyMap() {
    if (!m_workspace->content())
        return;
    layers::MapPage page;
    page.format = lastFormat();
    page.map = *m_workspace->content();
    if (const auto extent = m_map->view().extent(); !extent.empty())
        page.map.extent = extent;
    PageDocument document;
    document.format = page.format;
    document.map = m_workspace->document();
    document.map.extent = page.map.extent;
    document.titleAccepted = true;
    copyPicture(
        m_jobs, this,
        [page, document, gate = layers::Gate{m_workspace->holdings().sources}](geo::Progress& progress) {
            const auto making = layers::making({document, {}, 150}, &page.map, paint::language());
            return gate.release(page, making).made([&](const layers::PageContent& content) {
                return paint::planPages(content, progress).front();
            });
        },
        [this](const QString& problem) {
            tell(problem, true);
            if (problem.isEmpty())
                statusBar()->showMessage(tr("The map is in the clipboard, as a picture and as text."), 4000);
        });
}

void MainWindow::copyChart() {
    const auto portrait = m_workspace->portrait();
    if (!portrait || !portrait->chart)
        return;
    layers::BlockPage page;
    page.regions.push_back({{}, {layers::ChartBlock{*portrait->chart}}});
    layers::SheetPages sheet{portrait->name, portrait->code, {page}};
    copyPicture(
        m_jobs, this,
        [sheet, gate = layers::Gate{m_workspace->holdings().sources}](geo::Progress&) {
            layers::Making making;
            making.language = paint::language();
            return gate.release(sheet, making).made(chartPlan);
        },
        [this](const QString& problem) {
            tell(problem, true);
            if (problem.isEmpty())
                statusBar()->showMessage(tr("The chart is in the clipboard, as a picture and as text."), 4000);
        });
}

void MainWindow::makeAtlas() {
    PageDocument page;
    page.format = lastFormat();
    page.map = m_workspace->document();
    auto* dialog = new AtlasDialog{*m_workspace, m_jobs, *m_files, page, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &AtlasDialog::made, this,
            [this](const QString& where) { statusBar()->showMessage(tr("Saved: %1").arg(where), 8000); });
    dialog->show();
}

void MainWindow::makeTable() {
    auto* dialog = new TableDialog{*m_workspace, m_jobs, *m_files, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &TableDialog::made, this,
            [this](const QString& file) { statusBar()->showMessage(tr("Saved: %1").arg(file), 8000); });
    dialog->show();
}

void MainWindow::fillSavedPages(QMenu& menu) {
    menu.clear();
    for (const auto& name : m_shelf->content().pages)
        inGroup(menu.addAction(QString::fromStdString(name).replace(QLatin1Char{'&'}, QStringLiteral("&&")), this,
                               [this, name] { m_shelf->openPage(name); }),
                CommandGroup::Maps);
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
        map.extent = m_workspace->wholeExtent();
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
    if (m_workspace->perspective() == Perspective::Network)
        return; // there a click selects the record, whose card has the link
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

void MainWindow::openSiteSheet(const std::string& id) {
    editPage(sheetOf(PageTemplate::Site, id, m_workspace->document(Perspective::Explore)));
}

void MainWindow::makeCoveragePage() {
    auto page = sheetOf(PageTemplate::Coverage, {}, m_workspace->document());
    page.format = lastFormat();
    page.year = m_network->desk().year();
    editPage(page);
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
