#include "circles.hpp"

#include "sample_content.hpp"

#include "page_plan.hpp"
#include "painter.hpp"

#include <gmock/gmock.h>

namespace {

using paint::DiscsItem;
using paint::PolygonItem;

paint::MapView viewOf(const layers::MapContent& content) { return paint::MapView::fitted(content.extent, {800, 600}); }

paint::Plan planOf(const layers::MapContent& content, const paint::MapView& view) {
    geo::NoProgress quiet;
    return paint::planMap(content, view, {}, 1, quiet);
}

std::vector<DiscsItem::Disc> discsOf(const paint::Plan& plan) {
    std::vector<DiscsItem::Disc> discs;
    for (const auto& item : plan.items)
        if (const auto* some = std::get_if<DiscsItem>(&item))
            discs.insert(discs.end(), some->discs.begin(), some->discs.end());
    return discs;
}

} // namespace

TEST(CirclesOnTheMap, AreDrawnTheLargestFirstInTheSizesOfTheirValues) {
    const auto content = support::sampleCircles(false);
    const auto discs = discsOf(planOf(content, viewOf(content)));
    ASSERT_EQ(discs.size(), content.circles->circles.size());
    const double largest = content.circles->radius * paint::MapSizes::screen().mapHeight;
    EXPECT_NEAR(discs.front().radius, largest, 1e-9);
    for (std::size_t i = 0; i < discs.size(); ++i) {
        const auto value = content.circles->sizes->values.values[content.circles->circles[i].zone];
        EXPECT_NEAR(discs[i].radius * discs[i].radius / (largest * largest), std::abs(value) / content.circles->largest,
                    1e-9);
        if (i > 0) {
            EXPECT_LE(discs[i].radius, discs[i - 1].radius);
        }
    }
}

TEST(CirclesOnTheMap, HaveTheColourOfTheirSign) {
    const auto content = support::sampleCircles(false);
    const auto discs = discsOf(planOf(content, viewOf(content)));
    EXPECT_EQ(std::ranges::count(discs, layers::Colour::fromHex("#E69F00"), &DiscsItem::Disc::fill), 1);
}

TEST(CirclesOnTheMap, AreDashedWhereTheyAreEstimates) {
    auto content = support::sampleCircles(false);
    const auto dashes = [&] {
        const auto plan = planOf(content, viewOf(content));
        return std::ranges::count_if(plan.items, [](const paint::Item& item) {
            const auto* lines = std::get_if<PolygonItem>(&item);
            return lines && !lines->closed && !lines->sharedBorders && lines->strokeWidth > 0;
        });
    };
    const auto with = dashes();
    for (auto& circle : content.circles->circles)
        circle.estimated = false;
    EXPECT_EQ(dashes(), with - 1);
}

TEST(CirclesOnTheMap, AreCutByTheFrame) {
    const auto content = support::sampleCircles(true);
    const auto view = viewOf(content).zoomed(2.7, {310, 222});
    const auto plan = planOf(content, view);
    for (const auto& disc : discsOf(plan))
        EXPECT_TRUE(QRectF(0, 0, 800, 600)
                        .contains(QRectF{disc.at.x() - disc.radius, disc.at.y() - disc.radius, 2 * disc.radius,
                                         2 * disc.radius}));
    // The dots of what is not available have their centre inside.
    const double dot = paint::MapSizes::screen().hatchLine;
    const QRectF frame = QRectF{0, 0, 800, 600}.adjusted(-dot, -dot, dot, dot);
    for (const auto& item : plan.items)
        if (const auto* polygon = std::get_if<PolygonItem>(&item))
            for (const auto& p : polygon->points) {
                ASSERT_TRUE(frame.contains(p)) << p.x() << ", " << p.y();
            }
}

TEST(CirclesOnTheMap, KeepTheirSizeInTheLegend) {
    const auto content = support::sampleCircles(false);
    std::vector<paint::Item> items;
    const double mapHeight = paint::MapSizes::paper().mapHeight;
    paint::planLegend(content.legend, {0, 0, 66, 156}, 3.35, items, 1, mapHeight);
    for (const auto& entry : content.legend.sections[0].entries)
        if (entry.kind == layers::LegendEntry::Kind::Circles) {
            ASSERT_EQ(entry.circles.size(), 3U);
            const auto nested = std::ranges::find_if(items, [](const paint::Item& item) {
                const auto* discs = std::get_if<DiscsItem>(&item);
                return discs && discs->discs.size() == 3;
            });
            ASSERT_NE(nested, items.end());
            const auto& discs = std::get<DiscsItem>(*nested).discs;
            for (std::size_t i = 0; i < 3; ++i) {
                EXPECT_NEAR(discs[i].radius, entry.circles[i].radius * mapHeight, 1e-9);
                EXPECT_NEAR(discs[i].at.y() + discs[i].radius, discs[0].at.y() + discs[0].radius, 1e-9) << "one foot";
            }
            return;
        }
    FAIL() << "no nested circles in the legend";
}

// Exact share: the disc covers π r² pixels of grey 0 on white.
TEST(Discs, CoverTheirAreaHoweverSmall) {
    for (const double radius : {0.2, 0.7, 3.3, 40.0}) {
        paint::Plan plan;
        plan.size = {100, 100};
        plan.items.emplace_back(DiscsItem{{{{50.3, 49.8}, radius, layers::Colour{0, 0, 0, 255}, 0}}, {}});
        geo::NoProgress quiet;
        const auto image = paint::render(plan, {100, 100}, quiet);
        double covered = 0;
        for (int y = 0; y < 100; ++y)
            for (int x = 0; x < 100; ++x)
                covered += 1 - qRed(image.pixel(x, y)) / 255.0;
        EXPECT_NEAR(covered, M_PI * radius * radius, 0.15 + 0.02 * M_PI * radius * radius) << radius;
    }
}
