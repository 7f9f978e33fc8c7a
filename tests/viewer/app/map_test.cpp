#include "gui.hpp"
#include "map_area.hpp"
#include "map_grid.hpp"
#include "measure_tool.hpp"
#include "small_observatory.hpp"
#include "text.hpp"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using layers::Vision;

namespace {

/// A window on the small observatory that shows lone parents by neighbourhood, of 2020 and of 2017.
struct TwoMaps : gui::Window {
    const support::SmallObservatory small;
    bool start() {
        if (!gui::opened(*this, small.file))
            return false;
        workspace().chooseLevel(geo::GeographyKind::Qpv);
        workspace().chooseIndicator("p_caf_am");
        workspace().setBeside("compare", {{"p_caf_am", 2017}});
        return gui::until([&] { return grid().count() == 2 && drawn(); });
    }
    app::MapGrid& grid() { return *find<app::MapGrid>("mapGrid"); }
    bool drawn() { return grid().map(0).drawn() && grid().map(grid().count() - 1).drawn(); }
    QStringList texts(const char* name) {
        QStringList result;
        for (const auto* label : grid().findChildren<QLabel*>(name))
            result << label->text();
        return result;
    }
    QAction* action(const char* name) { return window.findChild<QAction*>(QLatin1String{name}); }
};

void expectSamePlace(const app::MapGrid& grid) {
    EXPECT_NEAR(grid.map(0).view().centre.x, grid.map(1).view().centre.x, 1e-6);
    EXPECT_NEAR(grid.map(0).view().centre.y, grid.map(1).view().centre.y, 1e-6);
    EXPECT_DOUBLE_EQ(grid.map(0).view().metresPerUnit, grid.map(1).view().metresPerUnit);
}

/// The pixel of the map at a point of the world.
QRgb colourAt(app::MapCanvas& map, geo::Point at) {
    const auto image = map.grab().toImage();
    return image.pixel((map.view().toScreen(at) * image.devicePixelRatio()).toPoint());
}

} // namespace

TEST(MapGrid, ShowsAnotherYearBesideTheFirstAndMovesThemTogether) {
    TwoMaps w;
    ASSERT_TRUE(w.start());
    EXPECT_EQ(w.texts("mapTitle").size(), 2);
    EXPECT_TRUE(w.texts("mapTitle")[0].contains("2020"));
    EXPECT_TRUE(w.texts("mapTitle")[1].contains("2017"));
    expectSamePlace(w.grid());
    auto& first = w.grid().map(0);
    auto& second = w.grid().map(1);
    const QPointF middle{second.width() / 2.0, second.height() / 2.0};
    QWheelEvent wheel{middle,         second.mapToGlobal(middle), {},   {0, 240}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase,          false};
    const double before = first.view().metresPerUnit;
    QApplication::sendEvent(&second, &wheel);
    EXPECT_LT(first.view().metresPerUnit, before);
    expectSamePlace(w.grid());
    QTest::keyClick(&first, Qt::Key_Left);
    expectSamePlace(w.grid());
}

TEST(MapGrid, ReadsTheZoneUnderTheCursorInEveryMap) {
    TwoMaps w;
    ASSERT_TRUE(w.start());
    auto& map = w.grid().map(0);
    const auto& zones = *w.workspace().content()->filled->zones;
    const auto mosson = zones.extent(zones.find("QP034005").value()).centre();
    QTest::mouseMove(&map, map.view().toScreen(mosson).toPoint());
    ASSERT_TRUE(gui::until([&] { return !w.texts("mapValue")[0].isEmpty(); }));
    EXPECT_TRUE(w.texts("mapValue")[0].contains("20")); // 100 of 500 in 2020
    EXPECT_TRUE(w.texts("mapValue")[1].contains("40")); // 160 of 400 in 2017
    EXPECT_TRUE(w.grid().findChild<app::ZoneOverlay*>()->isVisible());
    QEvent leave{QEvent::Leave};
    QApplication::sendEvent(&map, &leave);
    EXPECT_TRUE(w.texts("mapValue")[1].isEmpty());
}

TEST(MapGrid, SelectingInOneMapSelectsInAll) {
    TwoMaps w;
    ASSERT_TRUE(w.start());
    auto& second = w.grid().map(1);
    const auto& zones = *w.workspace().content()->filled->zones;
    const auto there = zones.extent(zones.find("QP034006").value()).centre();
    QTest::mouseClick(&second, Qt::LeftButton, {}, second.view().toScreen(there).toPoint());
    EXPECT_EQ(w.workspace().selected(), "QP034006");
    ASSERT_TRUE(gui::until([&] {
        for (const auto& outlines : w.grid().map(1).content()->outlines)
            for (const auto index : outlines.selected)
                if (outlines.zones->code(index) == "QP034006")
                    return true;
        return false;
    }));
}

TEST(MapGrid, TakingAMapAwayIsUndone) {
    TwoMaps w;
    ASSERT_TRUE(w.start());
    w.grid().findChild<QToolButton*>("removeMap")->click();
    ASSERT_TRUE(gui::until([&] { return w.grid().count() == 1; }));
    w.workspace().undoStack().undo();
    ASSERT_TRUE(gui::until([&] { return w.grid().count() == 2; }));
    ASSERT_TRUE(gui::until([&] { return w.drawn(); }));
}

TEST(MapGrid, TheYearOfTheMapBesideAndThatOfTheFirstChangePlaces) {
    TwoMaps w;
    ASSERT_TRUE(w.start());
    w.workspace().chooseYear(2017);
    const auto& document = w.workspace().document();
    EXPECT_EQ(document.find(layers::LayerKind::Indicator)->style.year, 2017);
    ASSERT_EQ(document.beside.size(), 1u);
    EXPECT_EQ(document.beside[0].year, 2020);
}

TEST(MapGrid, AnIndicatorWithoutThatYearTakesTheMapBesideAway) {
    TwoMaps w;
    ASSERT_TRUE(w.start());
    w.workspace().chooseLevel(geo::GeographyKind::Iris);
    EXPECT_TRUE(w.workspace().document().beside.empty()); // by IRIS there is 2017 alone
    ASSERT_TRUE(gui::until([&] { return w.grid().count() == 1; }));
}

TEST(Compare, TheMenuOffersTheOtherYearsAndTheDialogEveryIndicator) {
    TwoMaps w;
    ASSERT_TRUE(w.start());
    w.workspace().undoStack().undo();
    ASSERT_TRUE(gui::until([&] { return w.grid().count() == 1; }));
    w.action("actionBeside")->trigger();
    auto* dialog = w.find<QDialog>("compareDialog");
    ASSERT_NE(dialog, nullptr);
    auto* indicator = dialog->findChild<QComboBox*>("besideIndicator1");
    indicator->setCurrentIndex(indicator->findData("caf_a"));
    auto* year = dialog->findChild<QComboBox*>("besideYear1");
    ASSERT_EQ(year->count(), 2);
    year->setCurrentIndex(1);
    dialog->findChild<QPushButton*>("compareShow")->click();
    ASSERT_EQ(w.workspace().document().beside.size(), 1u);
    EXPECT_EQ(w.workspace().document().beside[0], (layers::MapBeside{"caf_a", 2017}));
    EXPECT_FALSE(w.workspace().undoStack().undoText().isEmpty());
    ASSERT_TRUE(gui::until([&] { return w.grid().count() == 2; }));
}

TEST(Measure, ClicksMeasureADistanceAndAnAreaAndEscapeEnds) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    auto* grid = w.find<app::MapGrid>("mapGrid");
    auto& map = grid->first();
    ASSERT_TRUE(gui::until([&] { return map.drawn(); }));
    w.window.findChild<QAction*>("actionMeasure")->trigger();
    ASSERT_TRUE(grid->measuring());
    const auto* tool = grid->findChild<app::MeasureTool*>();
    const auto selected = w.workspace().selected();
    const geo::Point corner{support::left + 500, support::bottom + 500};
    const std::vector<geo::Point> clicked{corner, {corner.x + 1'000, corner.y}, {corner.x + 1'000, corner.y + 1'000}};
    for (const auto& point : clicked) {
        const auto at = map.view().toScreen(point).toPoint();
        QTest::mouseMove(&map, at);
        QTest::mouseClick(&map, Qt::LeftButton, {}, at);
    }
    const auto measured = geo::measured(tool->points());
    const double pixel = map.view().metresPerUnit;
    EXPECT_NEAR(measured.metres, 2'000, 3 * pixel);
    EXPECT_NEAR(measured.squareMetres.value(), 500'000, 3 * 1'000 * pixel);
    EXPECT_EQ(w.workspace().selected(), selected); // clicks do not select meanwhile
    EXPECT_TRUE(grid->findChild<app::MeasureOverlay*>()->isVisible());
    QTest::keyClick(&map, Qt::Key_Backspace);
    EXPECT_EQ(tool->points().size(), 3u); // two points and the cursor
    QTest::keyClick(&map, Qt::Key_Escape);
    EXPECT_FALSE(grid->measuring());
    EXPECT_TRUE(tool->points().empty());
    EXPECT_FALSE(w.window.findChild<QAction*>("actionMeasure")->isChecked());
}

TEST(Measure, TheKeysMeasureFromTheMiddleOfTheMap) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    auto* grid = w.find<app::MapGrid>("mapGrid");
    auto& map = grid->first();
    ASSERT_TRUE(gui::until([&] { return map.drawn(); }));
    grid->setMeasuring(true);
    QTest::keyClick(&map, Qt::Key_Space);
    const auto from = map.view().centre;
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Space);
    const auto measured = geo::measured(grid->findChild<app::MeasureTool*>()->points());
    EXPECT_DOUBLE_EQ(measured.metres, map.view().centre.x - from.x);
    EXPECT_GT(measured.metres, 0);
}

TEST(Measure, ReadsInUnitsAPersonWouldSay) {
    const auto said = [](double metres, std::optional<double> area) {
        return app::measureText({metres, area, false}).toStdString();
    };
    EXPECT_EQ(said(850.4, {}), "850\u202Fm");
    EXPECT_EQ(said(1'240, {}), "1.24\u202Fkm");
    EXPECT_EQ(said(45'600, 123'456), "45.6\u202Fkm\n12.3\u202Fha");
    EXPECT_EQ(said(200'000, 2.5e9), "200\u202Fkm\n2,500\u202Fkm²");
    EXPECT_TRUE(app::measureText({1'000, std::nullopt, true}).contains("crosses itself"));
}

TEST(Preview, ShowsOtherEyesColoursSaysSoAndGoesBack) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    auto& map = w.find<app::MapGrid>("mapGrid")->first();
    ASSERT_TRUE(gui::until([&] { return map.drawn(); }));
    const auto& filled = *w.workspace().content()->filled;
    const auto zone = filled.zones->find("341720104").value();
    auto at = filled.zones->extent(zone).centre();
    at.x += 380; // clear of the neighbourhood in it
    const auto drawn = filled.colours[static_cast<std::size_t>(filled.fills[zone])];
    ASSERT_EQ(colourAt(map, at), qRgb(drawn.r, drawn.g, drawn.b));
    w.window.findChild<QAction*>("actionPreview1")->trigger();
    const auto seen = layers::seen(drawn, Vision::Deuteranopia);
    ASSERT_NE(seen, drawn);
    EXPECT_TRUE(gui::until([&] { return colourAt(map, at) == qRgb(seen.r, seen.g, seen.b); }));
    EXPECT_TRUE(w.find<QLabel>("previewText")->isVisible());
    EXPECT_TRUE(w.find<QLabel>("previewText")->text().contains("not the map"));
    EXPECT_TRUE(map.caption().contains("deuteranope"));
    w.find<QPushButton>("endPreview")->click();
    EXPECT_TRUE(gui::until([&] { return colourAt(map, at) == qRgb(drawn.r, drawn.g, drawn.b); }));
    EXPECT_FALSE(w.find<QLabel>("previewText")->isVisible());
    EXPECT_FALSE(map.caption().contains("deuteranope"));
}

TEST(Caveat, StandsUnderTheMap) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    const auto* caveat = w.find<QLabel>("caveat");
    ASSERT_TRUE(caveat->isVisible());
    EXPECT_EQ(caveat->text().toStdString(), w.workspace().content()->filled->figures->indicator.caveat.en);
    EXPECT_GE(caveat->height(), caveat->heightForWidth(caveat->width())) << "all of it";
}

TEST(Legend, IsReadAloud) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    auto* legend = w.find<QWidget>("layerPanel")->findChild<QWidget*>("legend");
    ASSERT_TRUE(legend && legend->focusPolicy() == Qt::TabFocus);
    auto* spoken = QAccessible::queryAccessibleInterface(legend);
    EXPECT_EQ(spoken->role(), QAccessible::StaticText);
    EXPECT_EQ(spoken->text(QAccessible::Name), "Legend: Median standard of living");
    const auto classes = spoken->text(QAccessible::Description);
    for (const auto& entry : w.workspace().content()->legend.sections.front().entries)
        EXPECT_TRUE(classes.contains(paint::text(entry.label))) << paint::text(entry.label).toStdString();
}
