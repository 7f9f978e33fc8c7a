#include "zone_highlight.hpp"

#include "sample_content.hpp"
#include "tessellation.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using paint::MapView;

/// A map of squares of 2 km, 20 pixels each, without a figure.
std::shared_ptr<const layers::MapContent> squares() {
    layers::MapContent content;
    layers::FilledZones filled;
    filled.zones = std::make_shared<const geo::ZoneSet>(
        support::zoneSet({.columns = 10, .rows = 10, .cell = 2000, .pointsPerEdge = 1}));
    auto figures = std::make_shared<indicators::Figures>();
    figures->values = geo::Column(filled.zones->size());
    filled.figures = std::move(figures);
    filled.fills.assign(filled.zones->size(), -1);
    content.extent = filled.zones->extent();
    content.filled = std::move(filled);
    return std::make_shared<const layers::MapContent>(std::move(content));
}

paint::ScreenMap drawn(const std::shared_ptr<const layers::MapContent>& content, double ratio = 1,
                       double metresEast = 0) {
    geo::NoProgress quiet;
    const auto centre = content->extent.centre();
    const MapView view{{centre.x + metresEast, centre.y}, 100, {240, 240}};
    return paint::drawOnScreen(content, view, {}, ratio, nullptr, quiet);
}

constexpr QColor ink{0x1D, 0x23, 0x21};

std::vector<std::uint8_t> only(const layers::MapContent& content, std::initializer_list<geo::Point> at) {
    std::vector<std::uint8_t> picked(content.filled->zones->size(), 0);
    for (const auto& point : at)
        picked[*content.filled->zones->at(point)] = 1;
    return picked;
}

QRgb pixel(const QImage& image, const paint::ScreenMap& map, geo::Point at) {
    return image.pixel((map.view.toScreen(at) * image.devicePixelRatio()).toPoint());
}

} // namespace

TEST(Highlight, DrawsALineAroundWhatIsPickedAndLeavesTheRestClear) {
    for (const double ratio : {1.0, 2.0}) {
        const auto content = squares();
        const auto map = drawn(content, ratio);
        const geo::Point middle{content->extent.minX + 5000, content->extent.minY + 5000};
        const auto image = paint::highlight(map, only(*content, {middle}), ink);
        EXPECT_EQ(image.size(), map.image.size());
        EXPECT_EQ(qAlpha(pixel(image, map, middle)), 0) << "the colour of its class stays";
        int dark = 0, white = 0; // on the way out; borders are not straight
        for (double away = 0; away < 2000; away += 100 / ratio) {
            const auto passed = pixel(image, map, {middle.x + away, middle.y});
            dark += qAlpha(passed) > 200 && qRed(passed) < 0x80 ? 1 : 0;
            white += qRed(passed) > 180 ? 1 : 0;
        }
        EXPECT_GE(dark, 1);
        EXPECT_GE(white, 1);
        EXPECT_EQ(qAlpha(pixel(image, map, {middle.x + 3000, middle.y})), 0);
    }
}

TEST(Highlight, DrawsNoLineBetweenNeighboursThatAreBothPicked) {
    const auto content = squares();
    const auto map = drawn(content);
    const geo::Point one{content->extent.minX + 5000, content->extent.minY + 5000}, other{one.x + 2000, one.y};
    const auto image = paint::highlight(map, only(*content, {one, other}), ink);
    EXPECT_EQ(qAlpha(pixel(image, map, {one.x + 1000, one.y})), 0);
    EXPECT_GT(qAlpha(pixel(image, map, {one.x - 1000, one.y})), 200);
}

TEST(Highlight, OfNothingIsClear) {
    const auto content = squares();
    const auto map = drawn(content);
    const auto image = paint::highlight(map, only(*content, {}), ink);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ASSERT_EQ(qAlpha(image.pixel(x, y)), 0);
}

TEST(Highlight, IsTheSameWhereTheMapEndsWithinWhatIsPicked) {
    const auto content = squares();
    const auto whole = drawn(content), cut = drawn(content, 1, 17'000); // 170 pixels: its left end lies in the square
    const geo::Point at{content->extent.minX + 15'500, content->extent.minY + 9000};
    const auto expected = paint::highlight(whole, only(*content, {at}), ink),
               found = paint::highlight(cut, only(*content, {at}), ink);
    constexpr int margin = 4; // a halo of what lies outside the map is not known
    int lines = 0;
    for (int y = margin; y < 240 - margin; ++y)
        for (int x = margin; x + 170 < 240 - margin; ++x) {
            const auto a = expected.pixel(x + 170, y), b = found.pixel(x, y);
            ASSERT_NEAR(qAlpha(a), qAlpha(b), 3) << x << ", " << y;
            ASSERT_NEAR(qRed(a), qRed(b), 3) << x << ", " << y;
            lines += qAlpha(a) > 200 ? 1 : 0;
        }
    EXPECT_GT(lines, 10) << "part of the line is on both maps";
}
