#include "map_view.hpp"

#include <gtest/gtest.h>

namespace {

const paint::MapView view{{770000, 6279000}, 10, {800, 600}};

TEST(MapView, PutsItsCentreInTheMiddleAndNorthUp) {
    EXPECT_EQ(view.toScreen({770000, 6279000}), QPointF(400, 300));
    EXPECT_EQ(view.toScreen({770100, 6279200}), QPointF(410, 280));
}

TEST(MapView, GoesToTheWorldAndBack) {
    const auto world = view.toWorld({12.5, 590});
    EXPECT_NEAR(view.toScreen(world).x(), 12.5, 1e-9);
    EXPECT_NEAR(view.toScreen(world).y(), 590, 1e-9);
}

TEST(MapView, FitsAnExtentWithItsMargin) {
    const auto fitted = paint::MapView::fitted({0, 0, 1000, 500}, {100, 100}, 0.1);
    EXPECT_DOUBLE_EQ(fitted.metresPerUnit, 12.5); // 1000 m on 80 units
    EXPECT_EQ(fitted.toScreen({0, 250}), QPointF(10, 50));
}

TEST(MapView, FitsASinglePointWithItsSurroundings) {
    const auto fitted = paint::MapView::fitted({5, 5, 5, 5}, {100, 50});
    EXPECT_GT(fitted.metresPerUnit, 0);
    EXPECT_EQ(fitted.toScreen({5, 5}), QPointF(50, 25));
}

TEST(MapView, KeepsThePointUnderTheCursorWhenZooming) {
    const QPointF cursor{123, 456};
    const auto before = view.toWorld(cursor);
    const auto zoomed = view.zoomed(2, cursor);
    EXPECT_DOUBLE_EQ(zoomed.metresPerUnit, 5);
    EXPECT_NEAR(zoomed.toWorld(cursor).x, before.x, 1e-6);
    EXPECT_NEAR(zoomed.toWorld(cursor).y, before.y, 1e-6);
}

TEST(MapView, PansWithTheHand) {
    const auto grabbed = view.toWorld({100, 100});
    const auto moved = view.panned({30, -20}).toScreen(grabbed);
    EXPECT_NEAR(moved.x(), 130, 1e-9);
    EXPECT_NEAR(moved.y(), 80, 1e-9);
}

TEST(ScaleBar, IsTheLongestOneTwoFiveThatFits) {
    paint::MapView scaled = view;
    const std::pair<double, double> cases[] = {{1, 100}, {1.9, 100},  {2.5, 200}, {4.99, 200},
                                               {5, 500}, {9.99, 500}, {10, 1000}};
    for (const auto& [metresPerUnit, expected] : cases) {
        scaled.metresPerUnit = metresPerUnit;
        const auto bar = paint::scaleBar(scaled, 100);
        EXPECT_DOUBLE_EQ(bar.metres, expected) << metresPerUnit << " m per unit";
        EXPECT_NEAR(bar.units, expected / metresPerUnit, 1e-9);
        EXPECT_LE(bar.units, 100 * (1 + 1e-12));
    }
}

} // namespace
