// What stands where there is nothing to show says the way on.
#include "gui.hpp"
#include "map_canvas.hpp"
#include "shelf_dialog.hpp"
#include "small_observatory.hpp"
#include "sources_dialog.hpp"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

TEST(EmptyViews, TheFirstStartOffersTheWaysToBeginAndLaterWhatWasOpened) {
    const support::SmallObservatory small;
    QSettings{}.remove("recent");
    {
        gui::Window w;
        for (const char* way : {"openDemonstration", "chooseFiles", "openObservatory", "firstSteps"})
            EXPECT_TRUE(w.find<QPushButton>(way)->isVisible()) << way;
        EXPECT_EQ(w.find<QPushButton>("recentFile"), nullptr);
        QTest::mouseClick(w.find<QPushButton>("chooseFiles"), Qt::LeftButton);
        EXPECT_EQ(w.answers->asked, 1) << "for files";
        ASSERT_TRUE(gui::opened(w, small.file));
    }
    gui::Window w;
    auto* recent = w.find<QPushButton>("recentFile");
    ASSERT_NE(recent, nullptr);
    QTest::mouseClick(recent, Qt::LeftButton);
    ASSERT_TRUE(gui::until([&] { return w.workspace().content() && !w.window.jobs().busy(); }));
    EXPECT_EQ(w.workspace().file(), small.file);
}

TEST(EmptyViews, AMapOfOutlinesAloneOffersToAddFigures) {
    const support::SmallObservatory small;
    {
        auto observatory = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
        auto transaction = observatory.begin();
        for (const auto& source : observatory.sources().all())
            for (const char* figures : {"filosofi", "caf", "qpv-demo", "qpv-revn"})
                if (source.family.starts_with(figures))
                    observatory.sources().unregister(transaction, source.id);
        transaction.commit();
    }
    gui::Window w;
    w.window.open(QString::fromStdString(small.file.string()));
    ASSERT_TRUE(gui::until([&] { return w.workspace().isOpen() && !w.window.jobs().busy(); }));
    ASSERT_FALSE(w.workspace().holdings().geographies.empty());
    ASSERT_TRUE(w.workspace().holdings().offers.empty());
    auto* add = w.find<QPushButton>("addFigures");
    ASSERT_TRUE(add->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    EXPECT_EQ(w.answers->asked, 1) << "for files";
}

TEST(EmptyViews, ATableWithoutRowsSaysWhyAndBringsThemBack) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    auto* table = w.find<QTableView>("neighbourhoodTable");
    w.find<QLineEdit>("tableFilter")->setText("nowhere");
    EXPECT_FALSE(table->isVisible());
    auto* way = w.find<QPushButton>("tableNoneWay");
    ASSERT_TRUE(way->isVisible());
    QTest::mouseClick(way, Qt::LeftButton);
    EXPECT_TRUE(table->isVisible());
    EXPECT_GT(table->model()->rowCount(), 0);
}

TEST(EmptyViews, AnEmptyShelfSaysWhereMapsAreKept) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    auto* menu = w.find<QAction>("actionSavedMaps")->menu();
    emit menu->aboutToShow();
    menu->actions().back()->trigger();
    const auto* shelf = w.window.findChild<app::ShelfDialog*>();
    ASSERT_NE(shelf, nullptr);
    EXPECT_TRUE(shelf->findChild<QLabel*>("shelfNone")->isVisible());
}

TEST(EmptyViews, TheDataOfAFileCanBeAddedToFromTheirList) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    w.find<QAction>("actionSources")->trigger();
    auto* dialog = w.window.findChild<app::SourcesDialog*>();
    ASSERT_NE(dialog, nullptr);
    QTest::mouseClick(dialog->findChild<QPushButton*>("addSource"), Qt::LeftButton);
    EXPECT_EQ(w.answers->asked, 1) << "for files";
    EXPECT_FALSE(dialog->isVisible());
}
