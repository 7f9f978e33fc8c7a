#include "explore/outline_panel.hpp"
#include "explore/outline_sketch.hpp"
#include "gui.hpp"
#include "map_canvas.hpp"
#include "message_bar.hpp"
#include "provenance_view.hpp"
#include "shelf.hpp"
#include "small_observatory.hpp"

#include <QAction>
#include <QFrame>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

namespace {

using app::OutlineSketch;

/// A sketch on a map of one metre to the pixel, with a triangle that is closed.
struct Sketched : testing::Test {
    OutlineSketch sketch{[] { return 1.0; }};
    void SetUp() override {
        for (const geo::Point corner : {geo::Point{0, 0}, {200, 0}, {100, 100}})
            sketch.clicked(corner);
        sketch.doubleClicked();
    }
};

} // namespace

TEST_F(Sketched, IsClosedByADoubleClickAndByAClickOnItsFirstCorner) {
    EXPECT_TRUE(sketch.isClosed());
    EXPECT_DOUBLE_EQ(geo::area(sketch.shape()), 10'000);
    sketch.clear();
    for (const geo::Point corner : {geo::Point{0, 0}, {200, 0}, {100, 100}, {3, 2}})
        sketch.clicked(corner);
    EXPECT_TRUE(sketch.isClosed());
    EXPECT_EQ(sketch.corners().size(), 3U);
}

TEST_F(Sketched, ACornerTakenUpFollowsTheHandUntilItIsSetDown) {
    sketch.clicked({101, 98});
    EXPECT_EQ(sketch.held(), std::optional<std::size_t>{2});
    sketch.moved({100, 300});
    EXPECT_DOUBLE_EQ(geo::area(sketch.shape()), 30'000);
    sketch.clicked({100, 200});
    EXPECT_FALSE(sketch.held());
    sketch.moved({0, 999});
    EXPECT_DOUBLE_EQ(geo::area(sketch.shape()), 20'000);
}

TEST_F(Sketched, EscapeSetsAHeldCornerBackAndThenLeaves) {
    QSignalSpy left{&sketch, &OutlineSketch::left};
    sketch.clicked({100, 100});
    sketch.moved({400, 400});
    EXPECT_TRUE(sketch.keyPressed(Qt::Key_Escape, {}));
    EXPECT_DOUBLE_EQ(geo::area(sketch.shape()), 10'000);
    EXPECT_EQ(left.count(), 0);
    sketch.keyPressed(Qt::Key_Escape, {});
    EXPECT_EQ(left.count(), 1);
}

TEST_F(Sketched, AClickOnASideMakesACornerThere) {
    sketch.clicked({100, 3});
    sketch.clicked({100, -100});
    EXPECT_EQ(sketch.corners().size(), 4U);
    EXPECT_DOUBLE_EQ(geo::area(sketch.shape()), 20'000);
}

TEST_F(Sketched, BackspaceTakesTheLastCornerBackAndOpensWhatIsNoAreaAnyMore) {
    sketch.keyPressed(Qt::Key_Backspace, {});
    EXPECT_FALSE(sketch.isClosed());
    EXPECT_TRUE(sketch.shape().empty());
}

TEST_F(Sketched, WhatTheHandDidIsTakenBackStepByStepAndDoneAgain) {
    auto& steps = sketch.steps();
    EXPECT_EQ(steps.count(), 4) << "three corners and the closing";
    sketch.clicked({100, 100});
    sketch.moved({100, 300});
    sketch.clicked({100, 200});
    sketch.clicked({100, 3}); // a corner of the side
    sketch.clicked({100, -100});
    sketch.keyPressed(Qt::Key_Backspace, {});
    EXPECT_EQ(steps.count(), 7) << "a move, a corner made, a corner taken back";
    const auto drawn = sketch.corners();
    steps.undo();
    EXPECT_DOUBLE_EQ(geo::area(sketch.shape()), 30'000);
    while (steps.canUndo())
        steps.undo();
    EXPECT_TRUE(sketch.isEmpty());
    while (steps.canRedo())
        steps.redo();
    EXPECT_EQ(sketch.corners(), drawn);
    EXPECT_TRUE(sketch.isClosed());
}

TEST_F(Sketched, UndoingWhileACornerIsHeldSetsItBack) {
    sketch.clicked({100, 100});
    sketch.moved({400, 400});
    sketch.steps().undo();
    EXPECT_FALSE(sketch.held());
    EXPECT_DOUBLE_EQ(geo::area(sketch.shape()), 10'000);
    EXPECT_EQ(sketch.steps().count(), 4) << "nothing was moved: there is no step of it";
    sketch.steps().undo();
    EXPECT_FALSE(sketch.isClosed());
}

TEST_F(Sketched, BegunAnewItCanBeHadBack) {
    sketch.startAnew();
    EXPECT_TRUE(sketch.isEmpty());
    sketch.steps().undo();
    EXPECT_DOUBLE_EQ(geo::area(sketch.shape()), 10'000);
}

TEST_F(Sketched, AnotherOutlineInItsPlaceIsAStepAsWell) {
    sketch.clicked({100, 100});
    sketch.moved({400, 400}); // held meanwhile: it is set back
    sketch.setShape(geo::fromWkt("POLYGON((0 0,50 0,50 50,0 50,0 0))"), {});
    EXPECT_EQ(sketch.corners().size(), 4U);
    sketch.setZones(geo::fromWkt("POLYGON((0 0,10 0,10 10,0 10,0 0))"), {"341720101"});
    EXPECT_DOUBLE_EQ(geo::area(sketch.shape()), 100);
    sketch.steps().undo();
    EXPECT_TRUE(sketch.zones().empty());
    EXPECT_DOUBLE_EQ(geo::area(sketch.shape()), 2'500);
    sketch.steps().undo();
    EXPECT_DOUBLE_EQ(geo::area(sketch.shape()), 10'000);
    sketch.clear();
    EXPECT_EQ(sketch.steps().count(), 0);
}

TEST_F(Sketched, ALineThatCrossesItselfStillHasAnArea) {
    sketch.clear();
    for (const geo::Point corner : {geo::Point{0, 0}, {100, 100}, {100, 0}, {0, 100}})
        sketch.clicked(corner);
    sketch.doubleClicked();
    EXPECT_DOUBLE_EQ(geo::area(sketch.shape()), 5'000);
}

namespace {

struct DrawingAnOutline : testing::Test {
    support::SmallObservatory small;
    gui::Window w;
    app::OutlinePanel* panel = nullptr;
    app::MapCanvas* map = nullptr;
    void SetUp() override {
        ASSERT_TRUE(gui::opened(w, small.file));
        panel = w.find<app::OutlinePanel>("outlinePanel");
        map = w.find<app::MapCanvas>("map");
        ASSERT_TRUE(gui::until([&] { return map->drawn(); }));
    }
    void click(double x, double y) { // kilometres from the corner of the squares
        const geo::Point at{support::left + 1000 * x, support::bottom + 1000 * y};
        QTest::mouseClick(map, Qt::LeftButton, {}, map->view().toScreen(at).toPoint());
    }
    void drawSquare() {
        panel->draw();
        for (const auto& [x, y] : {std::pair{0.2, 0.2}, {1.8, 0.2}, {1.8, 1.8}, {0.2, 1.8}})
            click(x, y);
        QTest::keyClick(map, Qt::Key_Return);
    }
};

} // namespace

TEST_F(DrawingAnOutline, ShowsItsFiguresInPlaceOfThePortrait) {
    drawSquare();
    ASSERT_TRUE(gui::until([&] { return panel->figures() && panel->figures()->hectares[0] > 250; }));
    EXPECT_TRUE(panel->isVisible());
    EXPECT_FALSE(w.find<QWidget>("portraitPanel")->isVisible());
    EXPECT_NEAR(panel->figures()->hectares[0], 256, 6) << "as near as clicks on pixels are";
    EXPECT_GT(panel->figures()->hectares[1], panel->figures()->hectares[0]);
    QTest::keyClick(map, Qt::Key_Escape);
    EXPECT_FALSE(panel->isVisible());
    EXPECT_TRUE(w.find<QWidget>("portraitPanel")->isVisible());
}

TEST_F(DrawingAnOutline, UndoIsOfTheOutlineWhileItIsDrawnAndOfTheMapAfterwards) {
    w.workspace().setRing(500, 1);
    drawSquare();
    auto* undo = w.find<QAction>("actionUndo");
    undo->trigger();
    EXPECT_FALSE(panel->sketch().isClosed());
    EXPECT_TRUE(undo->text().contains("Add a corner")) << undo->text().toStdString();
    w.find<QAction>("actionRedo")->trigger();
    EXPECT_TRUE(panel->sketch().isClosed());
    EXPECT_EQ(w.workspace().ringMetres(), 500);
    QTest::keyClick(map, Qt::Key_Escape);
    undo->trigger();
    EXPECT_EQ(w.workspace().ringMetres(), 300);
    EXPECT_EQ(panel->sketch().corners().size(), 4U);
}

TEST_F(DrawingAnOutline, AnotherOneTakesItsPlaceOnlyOnceThatIsSaid) {
    panel->draw();
    click(0.2, 0.2);
    QTest::mouseClick(w.find<QWidget>("clearOutline"), Qt::LeftButton);
    EXPECT_EQ(panel->sketch().corners().size(), 1U) << "one that is open goes on";
    panel->sketch().clear();
    drawSquare();
    const auto press = [&](const char* button) {
        QTest::mouseClick(w.find<QWidget>("clearOutline"), Qt::LeftButton);
        QTest::mouseClick(w.window.findChild<QMessageBox*>()->findChild<QPushButton*>(QLatin1String{button}),
                          Qt::LeftButton);
    };
    press("goOnDrawing");
    EXPECT_EQ(panel->sketch().corners().size(), 4U);
    ASSERT_TRUE(gui::until([&] { return !w.window.findChild<QMessageBox*>(); }));
    press("replaceDrawing");
    EXPECT_TRUE(panel->sketch().isEmpty());
    w.find<QAction>("actionUndo")->trigger();
    EXPECT_EQ(panel->sketch().corners().size(), 4U);
}

TEST_F(DrawingAnOutline, KeepingItIsToldWithItsName) {
    drawSquare();
    w.find<QPushButton>("keepOutline")->click();
    auto* name = w.window.findChild<QInputDialog*>();
    ASSERT_TRUE(name);
    name->setTextValue("Quartier vécu");
    name->accept();
    auto* message = w.window.findChild<app::MessageBar*>();
    ASSERT_TRUE(gui::until([&] { return message->isVisible(); }));
    EXPECT_TRUE(message->text().contains("Quartier vécu")) << message->text().toStdString();
}

TEST_F(DrawingAnOutline, FiguresOfTheMapComeFirstAndAtRestTellHowTheyWereObtained) {
    w.workspace().chooseIndicator("p_caf_am");
    drawSquare();
    ASSERT_TRUE(gui::until([&] { return panel->figures() && panel->figures()->hectares[0] > 250; }));
    EXPECT_EQ(panel->figures()->rows.front().indicator.id, "p_caf_am");
    const auto pressable = [&] {
        QLabel* found = nullptr;
        for (auto* label : w.find<QFrame>("estimateBox")->findChildren<QLabel*>())
            if (!found && label->text().contains("href"))
                found = label;
        return found;
    };
    ASSERT_TRUE(gui::until([&] { return pressable() && !w.window.jobs().busy(); }));
    emit pressable()->linkActivated("how");
    auto* view = panel->findChild<app::ProvenanceView*>();
    ASSERT_TRUE(view);
    QSignalSpy filled{view, &app::ProvenanceView::filled};
    ASSERT_TRUE(filled.wait(60'000));
    EXPECT_TRUE(view->findChild<QWidget*>("copyProvenance"));

    w.workspace().chooseIndicator("med");
    ASSERT_TRUE(gui::until([&] { return panel->figures()->rows.front().indicator.id == "med"; }));
    EXPECT_TRUE(w.find<QLabel>("outlineHow")->text().contains("cannot be estimated")) << "medians are not combined";
}

TEST_F(DrawingAnOutline, TheDistanceMovesTheSurroundings) {
    drawSquare();
    w.find<QSpinBox>("outlineDistance")->setValue(0);
    ASSERT_TRUE(gui::until([&] { return panel->figures() && panel->figures()->ringMetres == 0; }));
    w.find<QSpinBox>("outlineDistance")->setValue(500);
    ASSERT_TRUE(gui::until([&] { return panel->figures()->ringMetres == 500; }));
    EXPECT_NEAR(panel->figures()->hectares[2], 4 * 160 * 0.5 + 78.5, 8);
}

TEST_F(DrawingAnOutline, TakesTheZonesPickedTogether) {
    auto& picked = w.workspace().picked();
    const std::vector<std::string> codes{"341720101", "341720102"};
    ASSERT_TRUE(picked.pickCodes(codes).empty());
    panel->takePicked();
    ASSERT_TRUE(gui::until([&] { return panel->figures() != nullptr; }));
    EXPECT_NEAR(panel->figures()->hectares[0], 200, 0.01);
    EXPECT_EQ(panel->sketch().zones(), codes);
}
