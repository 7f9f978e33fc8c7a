#include "map_plan.hpp"

#include "sample_content.hpp"

#include <QPainterPath>
#include <QPolygonF>

#include <gmock/gmock.h>

namespace {

using paint::PolygonItem;

paint::Plan planOf(const layers::MapContent& content, QSizeF size = {800, 600}, paint::MapOptions options = {}) {
    geo::NoProgress quiet;
    return paint::planMap(content, paint::MapView::fitted(content.extent, size), options, 1, quiet);
}

const PolygonItem* filledWith(const paint::Plan& plan, layers::Colour colour) {
    for (const auto& item : plan.items)
        if (const auto* polygon = std::get_if<PolygonItem>(&item))
            if (polygon->filled && polygon->fill == colour)
                return polygon;
    return nullptr;
}

TEST(MapPlan, DrawsEachClassAsOneBatch) {
    const auto content = support::sampleContent();
    const auto plan = planOf(content);
    const std::size_t zones[] = {1, 2, 2, 2, 2}; // zones 1 to 9 by i mod 5; zone 0 lies outside the territory
    for (std::size_t k = 0; k < 5; ++k) {
        const auto* batch = filledWith(plan, content.filled->colours[k]);
        ASSERT_NE(batch, nullptr) << k;
        EXPECT_EQ(batch->starts.size() - 1, zones[k]) << k;
    }
}

TEST(MapPlan, KeepsEverythingInsideTheFrame) {
    const auto content = support::sampleContent();
    auto view = paint::MapView::fitted(content.extent, {400, 300}).zoomed(3, {220, 160});
    geo::NoProgress quiet;
    const auto plan = paint::planMap(content, view, {}, 1, quiet);
    for (const auto& item : plan.items)
        if (const auto* polygon = std::get_if<PolygonItem>(&item))
            for (const auto& p : polygon->points) {
                ASSERT_GE(p.x(), -1e-6);
                ASSERT_LE(p.x(), 400 + 1e-6);
                ASSERT_GE(p.y(), -1e-6);
                ASSERT_LE(p.y(), 300 + 1e-6);
            }
}

TEST(MapPlan, ShowsTheSecretGreyAndTheUnavailableDotted) {
    const auto plan = planOf(support::sampleContent());
    EXPECT_NE(filledWith(plan, {189, 189, 189, 255}), nullptr);
    EXPECT_NE(filledWith(plan, {222, 222, 222, 255}), nullptr);
    const bool hatched = std::any_of(plan.items.begin(), plan.items.end(), [](const auto& item) {
        const auto* lines = std::get_if<paint::LinesItem>(&item);
        return lines && lines->lines.size() > 10;
    });
    EXPECT_TRUE(hatched) << "non significatif";
}

TEST(MapPlan, KeepsBordersOfCommunesAboveTheLandAndBelowTheZones) {
    const auto content = support::sampleContent();
    const auto plan = planOf(content);
    const auto at = [&](auto matches) {
        const auto found = std::find_if(plan.items.begin(), plan.items.end(), [&](const paint::Item& item) {
            const auto* polygon = std::get_if<PolygonItem>(&item);
            return polygon && matches(*polygon);
        });
        EXPECT_NE(found, plan.items.end());
        return found - plan.items.begin();
    };
    const auto lands = std::count_if(plan.items.begin(), plan.items.end(), [](const paint::Item& item) {
        const auto* polygon = std::get_if<PolygonItem>(&item);
        return polygon && polygon->filled && polygon->fill == layers::Colour{0xEC, 0xEB, 0xE6, 255};
    });
    EXPECT_EQ(lands, 2) << "communes, and zones outside the territory";
    const auto border = at([](const PolygonItem& p) { return p.sharedBorders; });
    const auto lastLand = at([&, seen = 0](const PolygonItem& p) mutable {
        return p.filled && p.fill == layers::Colour{0xEC, 0xEB, 0xE6, 255} && ++seen == 2;
    });
    const auto firstClass = at([&](const PolygonItem& p) { return p.filled && p.fill == content.filled->colours[0]; });
    EXPECT_LT(lastLand, border);
    EXPECT_LT(border, firstClass);
}

TEST(MapPlan, LaysTheVeilOnTheRingOnly) {
    const auto content = support::sampleContent();
    const auto plan = planOf(content);
    const auto* veil = filledWith(plan, {29, 35, 33, 18});
    ASSERT_NE(veil, nullptr);
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (std::size_t r = 0; r + 1 < veil->starts.size(); ++r)
        path.addPolygon(QPolygonF{veil->points.mid(veil->starts[r], veil->starts[r + 1] - veil->starts[r])});
    const auto view = paint::MapView::fitted(content.extent, {800, 600});
    EXPECT_FALSE(path.contains(view.toScreen({771450, 6279500}))) << "inside the neighbourhood";
    EXPECT_TRUE(path.contains(view.toScreen({771050, 6279500}))) << "150 m west of it";
    EXPECT_FALSE(path.contains(view.toScreen({770850, 6279500}))) << "350 m west of it";
}

TEST(MapPlan, NamesTheSelectedNeighbourhoodLargerThanTheOthers) {
    const auto plan = planOf(support::sampleContent());
    double selected = 0, other = 0;
    for (const auto& item : plan.items)
        if (const auto* text = std::get_if<paint::TextItem>(&item)) {
            if (text->text == "La Mosson")
                selected = text->size;
            if (text->text.startsWith("Près"))
                other = text->size;
        }
    EXPECT_GT(other, 0);
    EXPECT_GT(selected, other);
}

TEST(MapPlan, SaysTheLengthOfItsScaleBar) {
    EXPECT_THAT(planOf(support::sampleContent()).textLines(), testing::Contains(QString{"500\u00A0m"}));
}

TEST(MapPlan, LeavesTheNorthArrowOutOnAMapWiderThanFrance) {
    auto content = support::sampleContent();
    const auto view = paint::MapView::fitted({0, 6000000, 2e6, 7000000}, {800, 600});
    geo::NoProgress quiet;
    EXPECT_THAT(paint::planMap(content, view, {}, 1, quiet).textLines(), testing::Not(testing::Contains(QString{"N"})));
    EXPECT_THAT(planOf(content).textLines(), testing::Contains(QString{"N"}));
}

TEST(MapPlan, BearsAnyZoomAndNothingToShow) {
    const auto content = support::sampleContent();
    const auto fitted = paint::MapView::fitted(content.extent, {400, 300});
    geo::NoProgress quiet;
    for (const double factor : {1e-6, 1e6, 1e12})
        EXPECT_FALSE(paint::planMap(content, fitted.zoomed(factor, {200, 150}), {}, 1, quiet).items.empty()) << factor;
    EXPECT_FALSE(paint::planMap({}, paint::MapView::fitted({}, {400, 300}), {}, 1, quiet).items.empty());
}

TEST(MapPlan, StopsWhenAsked) {
    struct Stop final : geo::Progress {
        void report(double) override { throw geo::Cancelled{}; }
    } stop;
    const auto content = support::sampleContent();
    EXPECT_THROW(paint::planMap(content, paint::MapView::fitted(content.extent, {800, 600}), {}, 1, stop),
                 geo::Cancelled);
}

} // namespace
