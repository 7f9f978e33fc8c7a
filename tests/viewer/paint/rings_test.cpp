#include "rings.hpp"

#include "pattern.hpp"

#include <QPolygonF>

#include <gtest/gtest.h>

#include <cmath>

namespace {

using geo::Point;
using paint::Rings;

double areaOf(std::span<const QPointF> ring) {
    double sum = 0;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
        sum += ring[j].x() * ring[i].y() - ring[i].x() * ring[j].y();
    return sum / 2;
}

Rings square(double x, double y, double side) {
    Rings rings;
    rings.points = {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}};
    rings.close();
    return rings;
}

/// A wavy line from (0, 0) to (0, 100) shared by two zones, drawn in both directions: 400 points, each 1/4 m apart.
std::vector<Point> wave() {
    std::vector<Point> points;
    for (int i = 0; i <= 400; ++i)
        points.push_back({3 * std::sin(i * 0.1), i * 0.25});
    return points;
}

TEST(ClipRing, CutsAtTheBox) {
    std::vector<QPointF> ring{{-10, 20}, {50, 20}, {50, 40}, {-10, 40}}, scratch;
    paint::clipRing(ring, {0, 0, 30, 100}, scratch);
    EXPECT_DOUBLE_EQ(std::abs(areaOf(ring)), 30 * 20);
    for (const auto& p : ring)
        EXPECT_TRUE(p.x() >= 0 && p.x() <= 30);
}

TEST(ClipRing, LeavesNothingOfARingOutside) {
    std::vector<QPointF> ring{{200, 20}, {250, 20}, {250, 40}}, scratch;
    paint::clipRing(ring, {0, 0, 30, 100}, scratch);
    EXPECT_TRUE(ring.empty());
}

TEST(ClipSegment, KeepsThePartInside) {
    QLineF line{-10, 0, 30, 40};
    ASSERT_TRUE(paint::clipSegment(line, {0, 0, 20, 20}));
    EXPECT_EQ(line.p1(), QPointF(0, 10));
    EXPECT_EQ(line.p2(), QPointF(10, 20));
    QLineF outside{-10, 30, 10, 50};
    EXPECT_FALSE(paint::clipSegment(outside, {0, 0, 20, 20}));
    QLineF alongside{-5, -1, 25, -1};
    EXPECT_FALSE(paint::clipSegment(alongside, {0, 0, 20, 20}));
}

TEST(RingMaker, KeepsSharedBordersShared) {
    const auto border = wave();
    auto left = border, right = border;
    left.push_back({-60, 100});
    left.push_back({-60, 0});
    left.push_back(left.front());
    std::reverse(right.begin(), right.end());
    right.push_back({60, 0});
    right.push_back({60, 100});
    right.push_back(right.front());

    const paint::MapView view{{3, 50}, 1.7, {300, 300}};
    paint::RingMaker maker{view, 1};
    Rings a, b;
    maker.fill(left, true, true, a);
    maker.fill(right, true, true, b);
    EXPECT_LT(a[0].size(), border.size() * 2 / 3) << "points much closer than a pixel are dropped";
    // Without gap or overlap both fill the rectangle they were cut from, to the last bit.
    const auto around = QPolygonF{a.points + b.points}.boundingRect();
    EXPECT_NEAR(areaOf(a[0]) + areaOf(b[0]), around.width() * around.height(), 1e-6);
}

TEST(RingMaker, StaysWithinAQuarterPixelOfTheTruth) {
    const paint::MapView view{{0, 50}, 1.7, {300, 300}};
    paint::RingMaker maker{view, 1};
    Rings closed, open;
    const std::vector<Point> ring{{10, 20}, {40, 22}, {33, 70}, {10, 20}};
    maker.outline(ring, true, closed, open);
    ASSERT_EQ(closed.size(), 1U);
    for (std::size_t i = 0; i < 3; ++i) {
        const QPointF truth = view.toScreen(ring[i]);
        EXPECT_LE(std::abs(closed[0][i].x() - truth.x()), 0.177);
        EXPECT_LE(std::abs(closed[0][i].y() - truth.y()), 0.177);
    }
}

TEST(RingMaker, GivesShellsAndHolesTheirDirection) {
    paint::RingMaker maker{{{0, 0}, 1, {100, 100}}, 1};
    const std::vector<Point> ring{{-10, -10}, {10, -10}, {10, 10}, {-10, 10}, {-10, -10}};
    Rings shell, hole;
    maker.fill(ring, true, true, shell);
    maker.fill(ring, true, false, hole);
    EXPECT_GT(areaOf(shell[0]), 0);
    EXPECT_LT(areaOf(hole[0]), 0);
}

TEST(RingMaker, DropsWhatIsUnderAPixel) {
    paint::RingMaker maker{{{0, 0}, 1000, {100, 100}}, 1};
    Rings rings;
    maker.fill(std::vector<Point>{{0, 0}, {1, 0}, {1, 1}, {0, 0}}, true, true, rings);
    EXPECT_TRUE(rings.empty());
}

TEST(RingMaker, CutsOutlinesAtTheFrameWithoutRunningAlongIt) {
    paint::RingMaker maker{{{0, 0}, 1, {100, 100}}, 1};
    Rings closed, open;
    maker.outline(std::vector<Point>{{-20, -20}, {200, -20}, {200, 20}, {-20, 20}, {-20, -20}}, false, closed, open);
    EXPECT_TRUE(closed.empty());
    for (std::size_t r = 0; r < open.size(); ++r)
        for (std::size_t i = 1; i < open[r].size(); ++i)
            EXPECT_FALSE(open[r][i].x() == 100 && open[r][i - 1].x() == 100) << "a line along the frame";
}

TEST(Hatch, StaysInsideAndCoversEvenly) {
    const auto lines = paint::hatch(square(10, 10, 40), 2, true);
    double length = 0;
    for (const auto& line : lines) {
        length += line.length();
        for (const auto p : {line.p1(), line.p2()})
            EXPECT_TRUE(p.x() >= 10 - 1e-9 && p.x() <= 50 + 1e-9 && p.y() >= 10 - 1e-9 && p.y() <= 50 + 1e-9);
    }
    EXPECT_NEAR(length * 2, 40 * 40, 120); // lines a step of 2 apart cover length × 2 of the area
}

TEST(Hatch, LeavesHolesOut) {
    auto rings = square(0, 0, 40);
    rings.append(square(10, 10, 20));
    for (const auto& line : paint::hatch(rings, 2, false))
        EXPECT_FALSE(QRectF(11, 11, 18, 18).contains(line.pointAt(0.5)));
}

TEST(Dashes, HaveTheLengthAskedForAndGoAround) {
    const auto pieces = paint::dashed(square(0, 0, 10), true, 3, 2);
    EXPECT_EQ(pieces.size(), 8U); // 40 round, a dash every 5
    for (std::size_t r = 0; r < pieces.size(); ++r) {
        double length = 0;
        for (std::size_t i = 1; i < pieces[r].size(); ++i)
            length += QLineF{pieces[r][i - 1], pieces[r][i]}.length();
        EXPECT_NEAR(length, 3, 1e-9);
    }
}

} // namespace
