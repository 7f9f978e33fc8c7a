#include "zone_raster.hpp"

#include "pixel_coverage.hpp"

#include "support.hpp"
#include "tessellation.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace {

using paint::MapView;
using paint::ZoneRaster;

using Zones = std::shared_ptr<const geo::ZoneSet>;

Zones shared(geo::ZoneSet zones) { return std::make_shared<const geo::ZoneSet>(std::move(zones)); }

ZoneRaster rasterOf(Zones zones, const MapView& view) {
    geo::NoProgress quiet;
    ZoneRaster raster{std::move(zones), view, 1, {}};
    raster.make(quiet);
    return raster;
}

int sumAt(const ZoneRaster& raster, int x, int y) {
    int sum = 0;
    for (const auto& share : raster.shares(x, y))
        sum += share.share;
    return sum;
}

/// A partition with slivers: strips of a few centimetres to a few metres lie between its columns.
Zones withSlivers() {
    std::vector<std::pair<std::string, std::string>> shapes;
    double x = 600'000;
    for (int i = 0; i < 60; ++i) {
        const bool sliver = i % 2 == 1;
        const double width = sliver ? 0.03 * std::pow(1.25, i / 2) : 700 + 13.7 * i;
        const auto text = [](double value) { return std::to_string(value); };
        // A border is the same two points for both its zones, and both sides of a sliver lean alike.
        const auto lean = [](int border) { return border < 0 || border > 57 ? 0 : 31.0 * (border / 2 % 5); };
        const double right = x + width, top = 6'300'000 + 30'000.0;
        const double leanBefore = lean(i - 1), leanAfter = lean(i);
        shapes.emplace_back("z" + std::to_string(i), "POLYGON((" + text(x) + " 6300000," + text(right) + " 6300000," +
                                                         text(right + leanAfter) + " " + text(top) + "," +
                                                         text(x + leanBefore) + " " + text(top) + "," + text(x) +
                                                         " 6300000))");
        x = right;
    }
    return shared(support::zones(geo::GeographyKind::Iris, 2020, shapes));
}

/// Every pixel of a view that lies inside the union has shares of 255 in all.
void expectNeitherGapNorOverlap(const Zones& zones, const geo::Extent& inside, std::uint64_t seed) {
    for (std::uint64_t i = 0; i < 24; ++i) { // from a few metres to several times the whole
        const double metres = 2 * std::pow(1.6, static_cast<double>(i));
        const auto whole = inside;
        const MapView view{{whole.minX + support::uniform(seed, i, 1) * whole.width(),
                            whole.minY + support::uniform(seed, i, 2) * whole.height()},
                           metres,
                           {157, 113}};
        const auto raster = rasterOf(zones, view);
        ASSERT_FALSE(raster.overlapping()) << metres;
        const auto safe = inside.grown(-1.5 * metres);
        for (int y = 0; y < 113; ++y)
            for (int x = 0; x < 157; ++x) {
                if (!safe.contains(view.toWorld({x + 0.5, y + 0.5})))
                    continue;
                ASSERT_EQ(sumAt(raster, x, y), 255) << metres << " m a pixel, pixel " << x << ", " << y;
            }
    }
}

TEST(ZoneRaster, LeavesNeitherGapNorOverlapBetweenZonesAtAnyScale) {
    const auto zones =
        shared(support::zoneSet({.columns = 30, .rows = 30, .pointsPerEdge = 12, .holesAndParts = true}));
    expectNeitherGapNorOverlap(zones, {650'000, 6'280'000, 680'000, 6'310'000}, 3);
}

TEST(ZoneRaster, LeavesNoGapAtSlivers) {
    const auto zones = withSlivers();
    auto inside = zones->extent();
    inside.maxX -= 200; // the right side leans
    expectNeitherGapNorOverlap(zones, inside, 5);
}

TEST(ZoneRaster, PicksWhatTheGeometryHoldsAwayFromBorders) {
    const auto zones = shared(support::zoneSet({.columns = 40, .rows = 40, .pointsPerEdge = 24}));
    for (const double metres : {5.0, 60.0, 230.0}) {
        const MapView view{zones->extent().centre(), metres, {400, 300}};
        const auto raster = rasterOf(zones, view);
        int compared = 0;
        for (std::uint64_t i = 0; i < 4000; ++i) {
            const int x = static_cast<int>(400 * support::uniform(11, i, 1)),
                      y = static_cast<int>(300 * support::uniform(11, i, 2));
            const auto found = zones->at(view.toWorld({x + 0.5, y + 0.5}));
            bool nearBorder = false;
            for (const QPointF to : {QPointF{1.5, 0}, QPointF{-1.5, 0}, QPointF{0, 1.5}, QPointF{0, -1.5}})
                nearBorder = nearBorder || zones->at(view.toWorld(QPointF{x + 0.5, y + 0.5} + to)) != found;
            if (nearBorder)
                continue;
            ++compared;
            const auto picked = raster.at(x, y);
            ASSERT_EQ(picked.has_value(), found.has_value()) << x << ", " << y;
            if (!found)
                continue;
            ASSERT_EQ(*picked, *found) << metres << " m a pixel, " << x << ", " << y;
        }
        EXPECT_GT(compared, 500);
    }
}

TEST(ZoneRaster, SaysWhenZonesLieOverOneAnother) {
    const auto apart = shared(support::zones(
        geo::GeographyKind::Qpv, 2015,
        {{"a", "POLYGON((0 0,50 0,50 100,0 100,0 0))"}, {"b", "POLYGON((50 0,100 0,100 100,50 100,50 0))"}}));
    const auto over = shared(support::zones(
        geo::GeographyKind::Qpv, 2015,
        {{"a", "POLYGON((0 0,60 0,60 100,0 100,0 0))"}, {"b", "POLYGON((40 0,100 0,100 100,40 100,40 0))"}}));
    const MapView view{{50, 50}, 1, {120, 120}};
    EXPECT_FALSE(rasterOf(apart, view).overlapping());
    EXPECT_TRUE(rasterOf(over, view).overlapping());
}

TEST(ZoneRaster, BearsManyZonesOverOneAnother) {
    // Each block of pixels is given whole to one zone and in part to the next, again and again.
    std::vector<std::pair<std::string, std::string>> shapes;
    for (int i = 0; i < 200; ++i)
        shapes.emplace_back("z" + std::to_string(i),
                            i % 2 == 0 ? "POLYGON((0 0,200 0,200 200,0 200,0 0))" : "POLYGON((0 0,200 0,0 200,0 0))");
    const auto raster =
        rasterOf(shared(support::zones(geo::GeographyKind::Iris, 2020, shapes)), {{50, 50}, 1, {101, 77}});
    EXPECT_TRUE(raster.overlapping());
    for (int y = 0; y < 77; ++y)
        for (int x = 0; x < 101; ++x)
            EXPECT_LE(sumAt(raster, x, y), 255) << x << ", " << y;
}

TEST(ZoneRaster, ColoursByShare) {
    const auto zones = shared(support::zones(
        geo::GeographyKind::Qpv, 2015,
        {{"a", "POLYGON((0 0,5.25 0,5.25 10,0 10,0 0))"}, {"b", "POLYGON((5.25 0,10 0,10 10,5.25 10,5.25 0))"}}));
    const auto raster = rasterOf(zones, {{5, 5}, 1, {12, 10}});
    paint::ZoneInks inks;
    inks.ofZone = {qRgb(200, 0, 100), qRgb(0, 100, 200)};
    std::vector<QRgb> line(12, qRgb(255, 255, 255));
    raster.paint(inks, 5, line.data());
    EXPECT_EQ(line[0], qRgb(255, 255, 255)) << "outside";
    EXPECT_EQ(line[1], qRgb(200, 0, 100));
    EXPECT_NEAR(qRed(line[6]), 50,
                1); // a quarter of one, three of the other; the grid moves the border by 0.12 at most
    EXPECT_NEAR(qGreen(line[6]), 75, 1);
    EXPECT_EQ(line[7], qRgb(0, 100, 200));
    inks.ofZone[1] = paint::ZoneInks::none;
    line.assign(12, qRgb(255, 255, 255));
    raster.paint(inks, 5, line.data());
    EXPECT_EQ(line[7], qRgb(255, 255, 255)) << "what lies under it shows";
}

/// What the shares of a pixel say that its colour is, each channel rounded.
QRgb mixedInk(const ZoneRaster& raster, const paint::ZoneInks& inks, QPoint at, QRgb under) {
    double red = 0, green = 0, blue = 0, left = 255;
    const auto lay = [&](QRgb ink, double share) {
        red += qRed(ink) * share;
        green += qGreen(ink) * share;
        blue += qBlue(ink) * share;
        left -= share;
    };
    for (const auto& [zone, share] : raster.shares(at.x(), at.y())) {
        EXPECT_GT(share, 0);
        const QRgb ink = inks.ofZone[zone];
        if (qAlpha(ink) == 255)
            lay(ink, share);
        else if (ink != paint::ZoneInks::none)
            lay(inks.sheets[static_cast<std::size_t>(qAlpha(ink)) - 1].pixel(at), share);
    }
    lay(under, left);
    const auto rounded = [](double sum) { return static_cast<int>(std::lround(sum / 255)); };
    return qRgb(rounded(red), rounded(green), rounded(blue));
}

TEST(ZoneRaster, InksEachPixelAsItsSharesSay) {
    // Pixels of one, two and several zones, at the outer limit too: plain colours, nothing and sheets.
    const auto zones = shared(support::zoneSet({.columns = 12, .rows = 12, .pointsPerEdge = 6}));
    const QSize size{61, 83};
    const auto raster = rasterOf(zones, {zones->extent().centre(), 180, size});
    QImage sheet{size, QImage::Format_RGB32};
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            sheet.setPixel(x, y, qRgb(4 * x, 3 * y, 255 - 4 * x));
    paint::ZoneInks inks;
    inks.sheets = {sheet, sheet.mirrored()};
    for (std::size_t i = 0; i < zones->size(); ++i) {
        const int level = static_cast<int>(i * 37 % 256);
        const QRgb kinds[] = {qRgb(level, 255 - level, 17), qRgb(level / 2, 255, level), paint::ZoneInks::none,
                              paint::ZoneInks::sheet(i % 2)};
        inks.ofZone.push_back(kinds[i * 7 % 4]);
    }
    std::size_t mostZones = 0;
    for (const QRgb under : {qRgb(240, 10, 90), QRgb{paint::ZoneInks::none}}) {
        inks.under = under;
        for (int y = 0; y < size.height(); ++y) {
            std::vector<QRgb> line(static_cast<std::size_t>(size.width()), qRgb(9, 99, 199));
            raster.paint(inks, y, line.data());
            for (int x = 0; x < size.width(); ++x) {
                const auto below = under == paint::ZoneInks::none ? qRgb(9, 99, 199) : under;
                ASSERT_EQ(line[static_cast<std::size_t>(x)], mixedInk(raster, inks, {x, y}, below)) << x << ", " << y;
                mostZones = std::max(mostZones, raster.shares(x, y).size());
            }
        }
    }
    EXPECT_GE(mostZones, 3U);
}

TEST(Coverage, LeavesOutEdgesThatAreNoNumbers) {
    const float nan = std::numeric_limits<float>::quiet_NaN(), inf = std::numeric_limits<float>::infinity();
    paint::Coverage coverage{16, 2};
    for (const float odd : {nan, inf, -inf}) {
        coverage.edge(1.F, 0.5F, 5.F, odd);
        coverage.edge(1.F, odd, 5.F, 0.5F);
        coverage.edge(odd, 0.5F, 5.F, 1.5F);
        coverage.edge(1.F, 0.5F, odd, 1.5F);
    }
    coverage.edge(2.F, 0.F, 2.F, 2.F);
    coverage.edge(10.25F, 2.F, 10.25F, 0.F);
    struct Sum {
        float& all;
        void solid(int, int n) const { all += static_cast<float>(n); }
        void partial(int, const float* covered, int n) const { all = std::accumulate(covered, covered + n, all); }
    };
    for (int row = 0; row < 2; ++row) {
        float all = 0;
        coverage.resolve(row, Sum{all});
        EXPECT_NEAR(all, 8.25, 1e-5);
    }
}

TEST(ZoneRaster, BearsViewsAndZonesThatMakeNoSense) {
    const double inf = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();
    const auto zones = shared(support::zoneSet({.columns = 3, .rows = 3}));
    std::vector<geo::ZoneSet::Zone> odd;
    odd.push_back({"empty", "", "", "", {}});
    odd.push_back({"nan", "", "", "", {{{{{nan, 0}, {10, nan}, {10, 10}, {nan, 0}}}}}});
    odd.push_back({"inf", "", "", "", {{{{{-inf, 0}, {inf, 0}, {10, inf}, {-inf, 0}}}}}});
    odd.push_back({"nan to the north", "", "", "", {{{{{0, 0}, {40, 40}, {40, nan}, {0, 40}, {0, 0}}}}}});
    odd.push_back({"sound", "", "", "", {{{{{0, 0}, {100, 0}, {100, 100}, {0, 0}}}}}});
    const auto strange = shared(geo::ZoneSet{{}, std::move(odd)});
    for (const auto& set : {zones, strange})
        for (const MapView& view :
             {MapView{{0, 0}, 1, {0, 0}}, MapView{{0, 0}, 0, {50, 50}}, MapView{{0, 0}, nan, {50, 50}},
              MapView{{nan, inf}, 1, {50, 50}}, MapView{{0, 0}, inf, {50, 50}}, MapView{{50, 50}, 1, {50, 50}},
              MapView{{651'000, 6'281'000}, 1e-9, {50, 50}}, MapView{{651'000, 6'281'000}, 1e9, {50, 50}},
              MapView{{1e15, 1e15}, 1, {50, 50}}}) {
            const auto raster = rasterOf(set, view);
            EXPECT_FALSE(raster.at(-1, 0));
            EXPECT_FALSE(raster.at(50, 50));
        }
    EXPECT_EQ(rasterOf(strange, {{50, 50}, 1, {50, 50}}).at(30, 30), 4U);
    const auto none = shared(geo::ZoneSet{{}, {}});
    EXPECT_FALSE(rasterOf(none, {{0, 0}, 1, {10, 10}}).at(5, 5));
}

} // namespace
