#include "gui.hpp"
#include "map_canvas.hpp"
#include "small_observatory.hpp"

#include <QImage>

namespace {

struct DrawnMap : testing::Test {
    support::SmallObservatory small;
    gui::Window w;
    app::MapCanvas* map = nullptr;
    void SetUp() override {
        ASSERT_TRUE(gui::opened(w, small.file));
        map = w.find<app::MapCanvas>("map");
        ASSERT_TRUE(gui::until([&] { return map->drawn(); }));
    }
    QImage seen() const { return map->grab().toImage(); }
};

} // namespace

TEST_F(DrawnMap, MovesAtOnceAndFindsMapBeyondItsEdge) {
    const auto before = seen();
    const QPoint middle{map->width() / 2, map->height() / 2}, by{90, 0};
    QTest::mousePress(map, Qt::LeftButton, {}, middle);
    QTest::mouseMove(map, middle + QPoint{20, 0});
    QTest::mouseMove(map, middle + by);
    EXPECT_FALSE(map->drawn()) << "what is shown now is the last image";
    const auto moved = seen();
    int same = 0, all = 0;
    for (int y = 60; y < map->height() - 120; y += 7) // away from buttons, scale bar and caption
        for (int x = 80; x < map->width() - 200; x += 7, ++all)
            same += moved.pixel(x + by.x(), y) == before.pixel(x, y) ? 1 : 0;
    EXPECT_EQ(same, all);
    QTest::mouseRelease(map, Qt::LeftButton, {}, middle + by);
    ASSERT_TRUE(gui::until([&] { return map->drawn(); }));
    const auto after = seen(); // what came in at the left was there already
    for (int y = 60; y < map->height() - 120; y += 7)
        for (int x = 60; x < by.x(); x += 7)
            EXPECT_EQ(after.pixel(x, y), moved.pixel(x, y)) << x << ", " << y;
}

TEST_F(DrawnMap, SaysWhatLiesUnderAPointAsTheGeometryDoes) {
    const auto& filled = *map->content()->filled;
    int compared = 0;
    for (int y = 10; y < map->height(); y += 13)
        for (int x = 10; x < map->width(); x += 13) {
            const auto at = [&](QPointF p) { return filled.zones->at(map->view().toWorld(p)); };
            const QPointF p{x + 0.5, y + 0.5};
            if (at(p + QPointF{2, 0}) != at(p) || at(p - QPointF{2, 0}) != at(p) || at(p + QPointF{0, 2}) != at(p) ||
                at(p - QPointF{0, 2}) != at(p))
                continue;
            ++compared;
            const auto zone = map->pickAt(p).zone;
            const auto expected = at(p);
            ASSERT_EQ(zone.has_value(), expected && filled.fills[*expected] != -2) << x << ", " << y;
            if (!zone)
                continue;
            ASSERT_EQ(*zone, *expected);
        }
    EXPECT_GT(compared, 500);
}

TEST_F(DrawnMap, TakesAnotherIndicatorWithoutMoving) {
    const auto view = map->view();
    const auto before = seen();
    w.workspace().chooseIndicator("p_caf_am");
    ASSERT_TRUE(gui::until([&] {
        return map->content()->filled->figures->indicator.id == "p_caf_am" && map->drawn() && !w.window.jobs().busy();
    }));
    EXPECT_EQ(map->view().centre, view.centre);
    EXPECT_EQ(map->view().metresPerUnit, view.metresPerUnit);
    EXPECT_NE(seen(), before);
}

TEST(Map, OfEverythingIsThereAgainWhenTheFileIsOpenedAnew) {
    const support::SmallObservatory small;
    {
        gui::Window w;
        ASSERT_TRUE(gui::opened(w, small.file));
        w.workspace().select({});
        w.workspace().chooseTerritory({});
        w.window.close();
    }
    gui::Window again;
    ASSERT_TRUE(gui::opened(again, small.file));
    EXPECT_FALSE(again.workspace().document().around.kind);
}
