#include "gui.hpp"
#include "import_dialog.hpp"
#include "map_canvas.hpp"
#include "provenance_view.hpp"
#include "segmented.hpp"
#include "small_observatory.hpp"
#include "support.hpp"
#include "table_panel.hpp"
#include "words.hpp"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <atomic>
#include <filesystem>
#include <fstream>

namespace {

int rowNamed(const QTableView& table, const QString& name) {
    for (int r = 0; r < table.model()->rowCount(); ++r)
        if (table.model()->index(r, 0).data().toString() == name)
            return r;
    return -1;
}

} // namespace

TEST(Window, SelectingInTheTableSelectsOnTheMapAndFillsThePortrait) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    auto* table = w.find<QTableView>("neighbourhoodTable");
    const int row = rowNamed(*table, "Pas Du Loup");
    ASSERT_GE(row, 0);
    table->selectRow(row);
    EXPECT_EQ(w.workspace().selected(), "QP034006");
    ASSERT_TRUE(gui::until([&] { return w.workspace().portrait() && w.workspace().portrait()->code == "QP034006"; }));
    EXPECT_EQ(w.find<QLabel>("portraitName")->text(), "Pas Du Loup");
    ASSERT_TRUE(gui::until([&] {
        for (const auto& outlines : w.workspace().content()->outlines)
            for (const auto index : outlines.selected)
                if (outlines.zones->code(index) == "QP034006")
                    return true;
        return false;
    }));
}

TEST(Window, ClickingANeighbourhoodOnTheMapSelectsItInTheTable) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    auto* map = w.find<app::MapCanvas>("map");
    ASSERT_TRUE(gui::until([&] { return map->drawn(); }));
    std::optional<geo::Point> inside;
    for (const auto& outlines : w.workspace().content()->outlines)
        if (const auto index = outlines.zones->find("QP034006"))
            inside = outlines.zones->extent(*index).centre();
    ASSERT_TRUE(inside);
    QTest::mouseClick(map, Qt::LeftButton, {}, map->view().toScreen(*inside).toPoint());
    EXPECT_EQ(w.workspace().selected(), "QP034006");
    const auto* table = w.find<QTableView>("neighbourhoodTable");
    const auto rows = table->selectionModel()->selectedRows();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.front().data().toString(), "Pas Du Loup");
}

TEST(Window, TheTableIsASoundModelAndSortsAbsentFiguresLast) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    auto* model = w.window.findChild<app::NeighbourhoodModel*>();
    ASSERT_NE(model, nullptr);
    const QAbstractItemModelTester tester{model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    auto* table = w.find<QTableView>("neighbourhoodTable");
    w.workspace().chooseTerritory({});
    ASSERT_TRUE(gui::until([&] { return table->model()->rowCount() == 4; }));
    // The column of the median standard of living: Près Saint-Jean has none in small_observatory.cpp.
    ASSERT_TRUE(table->model()->headerData(3, Qt::Horizontal).toString().contains("REVN"));
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table->sortByColumn(3, order);
        EXPECT_EQ(table->model()->index(3, 0).data().toString().toStdString(), "Près Saint-Jean");
    }
}

TEST(Map, WheelZoomsAboutTheCursorAndKeysMoveIt) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    auto* map = w.find<app::MapCanvas>("map");
    const QPointF cursor{200, 150};
    const auto before = map->view().toWorld(cursor);
    const double scale = map->view().metresPerUnit;
    QWheelEvent wheel{cursor,         map->mapToGlobal(cursor), {},   {0, 240}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase,        false};
    QApplication::sendEvent(map, &wheel);
    EXPECT_LT(map->view().metresPerUnit, scale);
    EXPECT_NEAR(map->view().toWorld(cursor).x, before.x, 1e-6);
    EXPECT_NEAR(map->view().toWorld(cursor).y, before.y, 1e-6);
    const auto centre = map->view().centre;
    QTest::keyClick(map, Qt::Key_Right);
    EXPECT_GT(map->view().centre.x, centre.x);
}

TEST(Window, WithoutDataItSaysWhatToDo) {
    gui::Window w;
    const auto* empty = w.find<QWidget>("emptyState");
    ASSERT_TRUE(empty && empty->isVisible());
    EXPECT_TRUE(w.find<QPushButton>("openDemonstration")->isVisible());
    EXPECT_FALSE(w.find<QWidget>("portraitPanel")->isVisible());
}

TEST(Window, AFileThatIsNoObservatoryGivesOneSentence) {
    const support::TemporaryFolder folder;
    gui::Window w;
    w.window.open(QString::fromStdString(folder.write("note.sqlite", "not a database at all, only text").string()));
    auto* message = w.find<QLabel>("messageText");
    ASSERT_TRUE(gui::until([&] { return !message->text().isEmpty(); }));
    EXPECT_TRUE(message->text().contains("note.sqlite")) << message->text().toStdString();
    EXPECT_TRUE(w.find<QWidget>("emptyState")->isVisible());
}

TEST(Window, AFileOfAnOlderVersionIsBroughtUpToDateAndACopyKept) {
    const support::SmallObservatory small;
    {
        std::fstream file{small.file, std::ios::in | std::ios::out | std::ios::binary};
        file.seekp(60); // SQLite's user_version, big-endian: the version of the schema
        file.write("\0\0\0\3", 4);
    }
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    const auto said = w.find<QLabel>("messageText")->text();
    EXPECT_TRUE(said.contains("copy")) << "says where the old one is";
    EXPECT_TRUE(said.startsWith("The ")) << "a sentence: " << said.toStdString();
    std::size_t copies = 0;
    for (const auto& entry : std::filesystem::directory_iterator{small.file.parent_path()})
        copies += entry.path().filename().string().find("version-3") != std::string::npos ? 1 : 0;
    EXPECT_EQ(copies, 1u);
}

TEST(Window, ClosingDuringAJobCancelsItAndWaits) {
    std::atomic<bool> started = false, ended = false;
    {
        gui::Window w;
        auto future = app::startJob<int>(*QThreadPool::globalInstance(), [&](geo::Progress& progress) {
            started = true;
            try {
                for (int i = 0; i < 10'000; ++i) {
                    QThread::msleep(1);
                    progress.report(i / 10'000.0);
                }
            } catch (const geo::Cancelled&) {
                ended = true;
                throw;
            }
            return 0;
        });
        w.window.jobs().follow<int>(
            &w.window, "long work", future, [](int) { FAIL() << "a cancelled job has no result"; },
            [](const geo::Error&) { FAIL(); });
        ASSERT_TRUE(gui::until([&] { return started.load(); }));
        w.window.close();
        EXPECT_TRUE(ended);
    }
}

TEST(Window, EveryControlThatTakesTheFocusHasAName) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    for (const auto* widget : w.window.findChildren<QWidget*>()) {
        const bool inner = widget->objectName().startsWith("qt_") || qobject_cast<const QLabel*>(widget);
        if (widget->focusPolicy() == Qt::NoFocus || inner || !widget->isVisibleTo(&w.window))
            continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
    }
}

TEST(Window, TheRingIsAskedForAsEnlargedPerimeter) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    ASSERT_TRUE(gui::until([&] { return w.workspace().portrait() != nullptr; }));
    w.workspace().choosePerimeter(layers::Perimeter::Enlarged);
    // Estimates of the strict outline may stand there until those of the ring come, whose box says so.
    const auto ring = app::perimeterName(layers::Perimeter::Enlarged, 300);
    const auto* portrait = w.find<QWidget>("portraitPanel");
    const QWidget* box = nullptr;
    ASSERT_TRUE(gui::until([&] {
        box = portrait->findChild<QWidget*>("estimateBox");
        return box && box->accessibleName().startsWith(ring);
    }));
    auto* how = box->findChild<QPushButton*>("howObtained");
    ASSERT_NE(how, nullptr);
    how->click();
    EXPECT_NE(box->findChild<app::ProvenanceView*>(), nullptr);
}

TEST(Window, FilesDroppedOnAFieldReachTheWindow) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    for (const auto* edit : w.window.findChildren<QLineEdit*>())
        EXPECT_FALSE(edit->acceptDrops()) << edit->objectName().toStdString();
}

TEST(Window, AnEnglishWindowHasNoFrenchWord) {
    gui::Window w;
    EXPECT_EQ(w.find<QPushButton>("makePage")->text(), "Make a page");
}
