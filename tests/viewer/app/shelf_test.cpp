#include "bookmarks.hpp"
#include "gui.hpp"
#include "map_grid.hpp"
#include "saved_maps.hpp"
#include "shelf.hpp"
#include "small_observatory.hpp"

#include <QAction>
#include <QDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

namespace {

struct ShelfWindow : gui::Window {
    const support::SmallObservatory small;
    bool start() { return gui::opened(*this, small.file); }
    app::Shelf& shelf() { return *window.findChild<app::Shelf*>(); }
    QAction* action(const char* name) { return window.findChild<QAction*>(QLatin1String{name}); }
    /// Types a name into the dialog that asks for one.
    bool answer(const QString& name) {
        auto* dialog = window.findChild<QInputDialog*>("nameDialog");
        if (!dialog)
            return false;
        dialog->setTextValue(name);
        dialog->accept();
        return true;
    }
    /// What the file holds, read by another connection.
    std::vector<std::string> kept() { return layers::savedMaps(small.open()); }
    bool keepsMaps(const std::vector<std::string>& names) {
        return gui::until([&] { return shelf().content().maps == names; }) && kept() == names;
    }
};

using Names = std::vector<std::string>;

} // namespace

TEST(Shelf, AMapIsSavedInTheFileAndUndoTakesItOutAgain) {
    ShelfWindow w;
    ASSERT_TRUE(w.start());
    w.action("actionSaveMap")->trigger();
    ASSERT_TRUE(w.answer("  Revenus "));
    ASSERT_TRUE(w.keepsMaps({"Revenus"}));
    EXPECT_EQ(layers::savedMap(w.small.open(), "Revenus"), w.workspace().document());
    w.workspace().undoStack().undo();
    EXPECT_TRUE(w.keepsMaps({}));
    w.workspace().undoStack().redo();
    EXPECT_TRUE(w.keepsMaps({"Revenus"}));
}

TEST(Shelf, OpeningASavedMapIsAChangeOfTheMapThatIsUndone) {
    ShelfWindow w;
    ASSERT_TRUE(w.start());
    w.shelf().saveMap("Revenus");
    ASSERT_TRUE(w.keepsMaps({"Revenus"}));
    const auto saved = w.workspace().document();
    w.workspace().chooseIndicator("p_caf_am");
    const auto other = w.workspace().document();
    ASSERT_NE(other, saved);
    w.shelf().openMap("Revenus");
    ASSERT_TRUE(gui::until([&] { return w.workspace().document() == saved; }));
    w.workspace().undoStack().undo();
    EXPECT_EQ(w.workspace().document(), other);
}

TEST(Shelf, MapsAreRenamedDuplicatedAndDeletedInTheDialog) {
    ShelfWindow w;
    ASSERT_TRUE(w.start());
    w.shelf().saveMap("A");
    ASSERT_TRUE(w.keepsMaps({"A"}));
    auto* menu = w.action("actionSavedMaps")->menu();
    emit menu->aboutToShow();
    menu->actions().back()->trigger();
    auto* dialog = w.find<QDialog>("shelfDialog");
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QPushButton*>("shelfDuplicate")->click();
    ASSERT_TRUE(gui::until([&] { return w.shelf().content().maps.size() == 2; }));
    dialog->findChild<QListWidget*>("shelfList")->setCurrentRow(0);
    dialog->findChild<QPushButton*>("shelfRename")->click();
    ASSERT_TRUE(w.answer("Z"));
    ASSERT_TRUE(gui::until([&] { return w.shelf().content().maps.back() == "Z"; }));
    dialog->findChild<QListWidget*>("shelfList")->setCurrentRow(0);
    dialog->findChild<QPushButton*>("shelfDelete")->click();
    EXPECT_TRUE(w.keepsMaps({"Z"}));
}

TEST(Shelf, ABookmarkKeepsThePlaceAndBringsTheMapBackToIt) {
    ShelfWindow w;
    ASSERT_TRUE(w.start());
    auto& map = w.find<app::MapGrid>("mapGrid")->first();
    auto* menu = w.action("actionBookmarks")->menu();
    emit menu->aboutToShow();
    const auto kept = map.view().extent();
    menu->findChild<QAction*>("actionAddBookmark")->trigger();
    ASSERT_TRUE(w.answer("Centre"));
    ASSERT_TRUE(gui::until([&] { return w.shelf().content().bookmarks.size() == 1; }));
    const auto stored = layers::bookmarks(w.small.open());
    ASSERT_EQ(stored.size(), 1u);
    EXPECT_NEAR(stored[0].extent.minX, kept.minX, 1e-6);
    QTest::keyClick(&map, Qt::Key_Left);
    const auto away = map.view().centre;
    emit menu->aboutToShow();
    ASSERT_EQ(menu->actions().front()->text(), "Centre");
    menu->actions().front()->trigger();
    ASSERT_TRUE(gui::until([&] { return std::abs(map.view().centre.x - kept.centre().x) < 1; }));
    EXPECT_GT(std::abs(away.x - kept.centre().x), 1);
}

TEST(Shelf, PlacesOfTheDataAreFoundByPartOfTheirName) {
    ShelfWindow w;
    ASSERT_TRUE(w.start());
    ASSERT_TRUE(gui::until([&] { return !w.shelf().content().places.empty(); }));
    auto* menu = w.action("actionBookmarks")->menu();
    emit menu->aboutToShow();
    menu->findChild<QAction*>("actionPlaces")->trigger();
    auto* dialog = w.find<QDialog>("placesDialog");
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit*>("placeFilter"), "herault");
    const auto* list = dialog->findChild<QListWidget*>("placeList");
    ASSERT_EQ(list->count(), 1);
    EXPECT_TRUE(list->item(0)->text().contains("34"));
    auto& map = w.find<app::MapGrid>("mapGrid")->first();
    const auto before = map.view();
    QTest::keyClick(dialog->findChild<QLineEdit*>("placeFilter"), Qt::Key_Return);
    EXPECT_TRUE(gui::until([&] { return map.view() != before; }));
}
