#include "screen_map.hpp"

#include "likeness.hpp"
#include "painter.hpp"
#include "palette.hpp"
#include "sample_content.hpp"
#include "tessellation.hpp"

#include <QPainter>

#include <gtest/gtest.h>

namespace {

using paint::MapView;
using paint::ScreenMap;
using Content = std::shared_ptr<const layers::MapContent>;

constexpr double alike = 0.98;

/// Without scale bar and north arrow, which the window draws over it.
const paint::MapOptions options = [] {
    paint::MapOptions made;
    made.scaleBar = made.northArrow = false;
    return made;
}();

/// What the vector painter makes of the plan.
QImage byPlan(const layers::MapContent& content, const MapView& view, double ratio = 1) {
    geo::NoProgress quiet;
    const auto plan = paint::planMap(content, view, options, 1 / ratio, quiet);
    QImage image{(view.size * ratio).toSize(), QImage::Format_RGB32};
    QPainter painter{&image};
    painter.scale(ratio, ratio);
    paint::draw(plan, painter, quiet);
    return image;
}

ScreenMap onScreen(const Content& content, const MapView& view, const ScreenMap* before = nullptr, double ratio = 1) {
    geo::NoProgress quiet;
    return paint::drawOnScreen(content, view, options, ratio, before, quiet);
}

Content sample() { return std::make_shared<const layers::MapContent>(support::sampleContent()); }

/// A partition in five classes, as scattered as can be.
Content partition(std::shared_ptr<const geo::ZoneSet> zones, std::size_t turn) {
    layers::MapContent content;
    layers::FilledZones filled;
    auto figures = std::make_shared<indicators::Figures>();
    figures->values = geo::Column(zones->size());
    for (std::size_t i = 0; i < zones->size(); ++i) {
        const bool absent = i % 11 == turn;
        figures->values.set(i, absent ? geo::Cell::absent(geo::CellState::NotSignificant)
                                      : geo::Cell::of(static_cast<double>(i)));
        filled.fills.push_back(absent ? -1 : static_cast<int>((i * 7 + turn) % 5));
    }
    filled.figures = std::move(figures);
    filled.colours = layers::palette("YlGnBu").colours(5);
    content.extent = zones->extent();
    filled.zones = std::move(zones);
    content.filled = std::move(filled);
    return std::make_shared<const layers::MapContent>(std::move(content));
}

TEST(ScreenMap, LooksLikeTheVectorPainterOnAMapWithEverything) {
    const auto content = sample();
    for (const double margin : {0.04, -0.2}) { // the whole, and cut by the frame
        const auto view = MapView::fitted(content->extent, {900, 700}, margin);
        EXPECT_GE(support::likeness(onScreen(content, view).image, byPlan(*content, view)), alike);
    }
}

TEST(ScreenMap, LooksLikeTheVectorPainterAtEveryLevelOfDetail) {
    const auto zones = std::make_shared<const geo::ZoneSet>(
        support::zoneSet({.columns = 70, .rows = 70, .cell = 2000, .pointsPerEdge = 16}));
    const auto content = partition(zones, 1);
    for (const double metres : {8.0, 40.0, 130.0, 300.0, 700.0, 1500.0}) {
        const MapView view{zones->extent().centre(), metres, {400, 300}};
        EXPECT_GE(support::likeness(onScreen(content, view).image, byPlan(*content, view)), alike)
            << metres << " m a pixel";
    }
}

TEST(ScreenMap, LooksLikeTheVectorPainterOnAFineScreen) {
    const auto content = sample();
    const auto view = MapView::fitted(content->extent, {450, 350});
    const auto drawn = onScreen(content, view, nullptr, 2);
    EXPECT_EQ(drawn.image.size(), QSize(900, 700));
    EXPECT_EQ(drawn.image.devicePixelRatio(), 2);
    EXPECT_GE(support::likeness(drawn.image, byPlan(*content, view, 2)), alike);
}

TEST(ScreenMap, ColouredAnewIsWhatItWouldHaveBeenFromTheStart) {
    const auto zones = std::make_shared<const geo::ZoneSet>(support::zoneSet({.columns = 20, .rows = 20}));
    const auto first = partition(zones, 1), second = partition(zones, 3);
    for (const double metres : {12.0, 90.0}) {
        const MapView view{zones->extent().centre(), metres, {300, 200}};
        const auto before = onScreen(first, view);
        const auto after = onScreen(second, view, &before);
        EXPECT_EQ(after.image, onScreen(second, view).image);
        EXPECT_NE(after.image, before.image);
        EXPECT_EQ(onScreen(first, view, &after).image, before.image);
    }
}

TEST(ScreenMap, TakesNothingOverThatHasChanged) {
    const auto zones = std::make_shared<const geo::ZoneSet>(support::zoneSet({.columns = 20, .rows = 20}));
    const auto content = partition(zones, 1);
    const MapView view{zones->extent().centre(), 40, {300, 200}};
    const auto before = onScreen(sample(), view);
    EXPECT_EQ(onScreen(content, view, &before).image, onScreen(content, view).image);
    const auto here = onScreen(content, view);
    const auto moved = view.panned({30, 20});
    EXPECT_EQ(onScreen(content, moved, &here).image, onScreen(content, moved).image);
}

TEST(ScreenMap, ShowsTheSameWhereItWasBeforeItWasMoved) {
    const auto zones = std::make_shared<const geo::ZoneSet>(support::zoneSet({.columns = 20, .rows = 20}));
    const auto content = partition(zones, 1); // hatches among its zones
    const MapView view{{661'000, 6'291'000}, 25, {300, 200}};
    const auto before = onScreen(content, view).image, after = onScreen(content, view.panned({40, -30})).image;
    double sum = 0;
    int worst = 0;
    for (int y = 30; y < 200; ++y)
        for (int x = 0; x < 260; ++x) {
            const auto p = before.pixel(x, y), q = after.pixel(x + 40, y - 30);
            const int difference =
                std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
            worst = std::max(worst, difference);
            sum += difference;
        }
    EXPECT_LE(worst, 12) << "shares of eight bits";
    EXPECT_LE(sum / (170 * 260), 0.1);
}

TEST(ScreenMap, KnowsTheZoneAtAPoint) {
    const auto content = sample();
    const auto view = MapView::fitted(content->extent, {600, 600});
    const auto drawn = onScreen(content, view);
    const auto& zones = *content->filled->zones;
    for (std::size_t i = 0; i < zones.size(); ++i) {
        std::optional<std::uint32_t> zone;
        ASSERT_TRUE(drawn.zoneAt(view.toScreen(zones.extent(i).centre()), zone));
        EXPECT_EQ(zone, static_cast<std::uint32_t>(i));
    }
    std::optional<std::uint32_t> zone;
    EXPECT_FALSE(drawn.zoneAt({-5, 10}, zone)) << "outside the image";
}

TEST(ScreenMap, DrawsZonesThatOverlapFromThePlan) {
    std::vector<geo::ZoneSet::Zone> list;
    for (int i = 0; i < 4; ++i)
        list.push_back({"z" + std::to_string(i), "", "", "", support::blob({1000.0 * i, 0}, 900, 40, 7)});
    const auto content = partition(std::make_shared<const geo::ZoneSet>(geo::Geography{}, std::move(list)), 10);
    const auto view = MapView::fitted(content->extent, {400, 200});
    const auto drawn = onScreen(content, view);
    geo::NoProgress quiet;
    EXPECT_EQ(drawn.image, paint::render(paint::planMap(*content, view, options, 1, quiet), {400, 200}, quiet));
    std::optional<std::uint32_t> zone;
    EXPECT_FALSE(drawn.zoneAt({200, 100}, zone));
}

TEST(ScreenMap, BearsViewsThatShowNothing) {
    const auto content = sample();
    EXPECT_TRUE(onScreen(content, {{0, 0}, 1, {0, 0}}).image.isNull());
    EXPECT_TRUE(onScreen(content, {{0, 0}, 0, {100, 100}}).image.isNull());
    EXPECT_FALSE(onScreen(content, {{0, 0}, 1, {100, 100}}).image.isNull()) << "far from all zones";
    EXPECT_FALSE(onScreen(std::make_shared<const layers::MapContent>(), {{0, 0}, 1, {100, 100}}).image.isNull());
}

} // namespace
