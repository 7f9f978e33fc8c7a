#include "map_plan.hpp"
#include "page_plan.hpp"
#include "painter.hpp"

#include "sample_content.hpp"

#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace {

QImage withQPainter(const paint::Plan& plan, QSize size) {
    QImage image{size, QImage::Format_RGB32};
    QPainter painter{&image};
    painter.scale(size.width() / plan.size.width(), size.height() / plan.size.height());
    geo::NoProgress quiet;
    paint::draw(plan, painter, quiet);
    return image;
}

double meanDifference(const QImage& a, const QImage& b) {
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const auto p = a.pixel(x, y), q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    return sum / (3.0 * a.width() * a.height());
}

paint::PolygonItem polygon(QVector<QPointF> points, layers::Colour colour) {
    paint::PolygonItem item;
    item.starts = {0, static_cast<int>(points.size())};
    item.points = std::move(points);
    item.fill = colour;
    return item;
}

TEST(Raster, AgreesWithQPainterOnAMap) {
    const auto content = support::sampleContent();
    geo::NoProgress quiet;
    const auto plan = paint::planMap(content, paint::MapView::fitted(content.extent, {640, 480}), {}, 1, quiet);
    EXPECT_LT(meanDifference(paint::render(plan, {640, 480}, quiet), withQPainter(plan, {640, 480})), 2);
}

TEST(Raster, AgreesWithQPainterOnAPage) {
    geo::NoProgress quiet;
    const auto plan = paint::planPage(support::samplePage(), quiet);
    EXPECT_LT(meanDifference(paint::render(plan, {1188, 840}, quiet), withQPainter(plan, {1188, 840})), 2);
}

TEST(Raster, CoversEachPixelByItsShare) {
    paint::Plan plan;
    plan.size = {4, 4};
    plan.items.emplace_back(polygon({{0.5, 0}, {2, 0}, {2, 2.25}, {0.5, 2.25}}, {0, 0, 0, 255}));
    geo::NoProgress quiet;
    const auto image = paint::render(plan, {4, 4}, quiet);
    EXPECT_NEAR(qRed(image.pixel(0, 0)), 255 * 0.5, 1);
    EXPECT_EQ(qRed(image.pixel(1, 1)), 0);
    EXPECT_NEAR(qRed(image.pixel(1, 2)), 255 * 0.75, 1);
    EXPECT_EQ(qRed(image.pixel(2, 1)), 255);
}

TEST(Raster, LeavesNoSeamBetweenZonesThatAbut) {
    paint::Plan plan;
    plan.size = {40, 40};
    plan.background = {255, 255, 255, 255};
    plan.items.emplace_back(polygon({{0, 0}, {17.3, 0}, {22.8, 40}, {0, 40}}, {100, 100, 100, 255}));
    auto right = polygon({{17.3, 0}, {40, 0}, {40, 40}, {22.8, 40}}, {100, 100, 100, 255});
    right.abutting = true;
    plan.items.emplace_back(std::move(right));
    geo::NoProgress quiet;
    const auto image = paint::render(plan, {40, 40}, quiet);
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 40; ++x)
            ASSERT_NEAR(qRed(image.pixel(x, y)), 100, 1) << x << ", " << y;
}

TEST(Raster, LeavesHolesOpen) {
    paint::Plan plan;
    plan.size = {30, 30};
    auto item = polygon({{0, 0}, {30, 0}, {30, 30}, {0, 30}, {10, 10}, {20, 10}, {20, 20}, {10, 20}}, {0, 0, 0, 255});
    item.starts = {0, 4, 8};
    plan.items.emplace_back(std::move(item));
    geo::NoProgress quiet;
    const auto image = paint::render(plan, {30, 30}, quiet);
    EXPECT_EQ(qRed(image.pixel(15, 15)), 255);
    EXPECT_EQ(qRed(image.pixel(5, 15)), 0);
}

TEST(Raster, BearsCoordinatesThatAreNoNumbers) {
    paint::Plan plan;
    plan.size = {20, 20};
    const double inf = std::numeric_limits<double>::infinity();
    plan.items.emplace_back(polygon({{NAN, 1}, {5, NAN}, {inf, -inf}, {-inf, inf}}, {0, 0, 0, 255}));
    geo::NoProgress quiet;
    EXPECT_FALSE(paint::render(plan, {20, 20}, quiet).isNull());
}

TEST(Raster, BearsWhatLiesOutsideTheImage) {
    paint::Plan plan;
    plan.size = {20, 20};
    plan.items.emplace_back(polygon({{-1000, -1000}, {1000, -1000}, {1000, 10}, {-1000, 10}}, {0, 0, 0, 255}));
    plan.items.emplace_back(polygon({{30, 0}, {50, 0}, {50, 20}}, {255, 0, 0, 255}));
    geo::NoProgress quiet;
    const auto image = paint::render(plan, {20, 20}, quiet);
    EXPECT_EQ(qRed(image.pixel(0, 5)), 0);
    EXPECT_EQ(qRed(image.pixel(19, 9)), 0);
    EXPECT_EQ(qRed(image.pixel(19, 11)), 255);
}

} // namespace
