// Names stay where they are while the map is moved.
#include "labels.hpp"
#include "map_plan.hpp"

#include "sample_content.hpp"
#include "symbols.hpp"
#include "text_shape.hpp"

#include "support.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <map>

namespace {

using paint::TextItem;

/// 20 × 20 communes of 4 km with a neighbourhood in each third one.
layers::MapContent country() {
    layers::MapContent content;
    std::vector<geo::ZoneSet::Zone> communes, quarters;
    const auto square = [](double x, double y, double side) {
        return geo::fromWkt(fmt::format("POLYGON(({0} {1},{0} {3},{2} {3},{2} {1},{0} {1}))", 700'000 + x,
                                        6'300'000 + y, 700'000 + x + side, 6'300'000 + y + side));
    };
    for (int i = 0; i < 400; ++i) {
        const double x = 4000.0 * (i % 20), y = 4000.0 * (i / 20);
        communes.push_back({fmt::format("34{:03}", i), fmt::format("Commune {}", i), "", "", square(x, y, 4000)});
        if (i % 3 == 0)
            quarters.push_back({fmt::format("QP034{:03}", i), fmt::format("Quartier des Cévennes {}", i), "", "",
                                square(x + 700 + i, y + 900 + 3 * i, 500)});
    }
    geo::Geography geography;
    geography.kind = geo::GeographyKind::Commune;
    layers::OutlinedZones boundaries;
    boundaries.zones = std::make_shared<const geo::ZoneSet>(geography, std::move(communes));
    boundaries.labelled = true;
    geography.kind = geo::GeographyKind::Qpv;
    layers::OutlinedZones neighbourhoods;
    neighbourhoods.kind = layers::LayerKind::Neighbourhoods;
    neighbourhoods.zones = std::make_shared<const geo::ZoneSet>(geography, std::move(quarters));
    neighbourhoods.labelled = true;
    for (auto* layer : {&boundaries, &neighbourhoods})
        for (std::uint32_t i = 0; i < layer->zones->size(); ++i)
            layer->shown.push_back(i);
    content.extent = boundaries.zones->extent();
    content.outlines = {boundaries, neighbourhoods};
    return content;
}

/// Where each name stands in the world, and its box on the map.
struct Name {
    geo::Point at;
    QRectF box;
};
std::map<QString, Name> namesOf(const layers::MapContent& content, const paint::MapView& view) {
    geo::NoProgress quiet;
    paint::MapOptions options;
    options.scaleBar = options.northArrow = false;
    std::map<QString, Name> names;
    for (const auto& item : paint::planMap(content, view, options, 1, quiet).items)
        if (const auto* text = std::get_if<TextItem>(&item)) {
            const double width = paint::textWidth(text->text, text->size, text->weight, text->italic);
            names[text->text] = {
                view.toWorld(text->baseline),
                {text->baseline.x() - text->anchor * width, text->baseline.y() - text->size, width, text->size * 1.3}};
        }
    return names;
}

} // namespace

TEST(MapNames, StayInTheirPlaceInTheWorldWhileTheMapIsMoved) {
    const auto content = country();
    auto view = paint::MapView::fitted(content.extent, {900, 600}).zoomed(4, {450, 300});
    // So far from the frame that no place beside a neighbourhood is cut by it.
    const QRectF inner = QRectF{0, 0, 900, 600}.adjusted(230, 80, -230, -80);
    auto before = namesOf(content, view);
    std::size_t compared = 0;
    for (int step = 0; step < 60; ++step) {
        view = view.panned({7.3 * ((step % 5) - 1.5), 4.1 * ((step % 7) - 2.5)});
        const auto now = namesOf(content, view);
        for (const auto& [text, name] : before) {
            const auto found = now.find(text);
            if (found == now.end() || !inner.contains(name.box.center()) || !inner.contains(found->second.box.center()))
                continue;
            EXPECT_NEAR(found->second.at.x, name.at.x, 1e-3) << text.toStdString() << " at step " << step;
            EXPECT_NEAR(found->second.at.y, name.at.y, 1e-3) << text.toStdString() << " at step " << step;
            ++compared;
        }
        before = now;
    }
    EXPECT_GT(compared, 1000U);
}

TEST(MapNames, DoNotComeAndGoInTheMiddleOfTheMap) {
    const auto content = country();
    auto view = paint::MapView::fitted(content.extent, {900, 600}).zoomed(4, {450, 300});
    const QRectF middle{250, 150, 400, 300};
    auto before = namesOf(content, view);
    for (int step = 0; step < 40; ++step) {
        const auto moved = view.panned({5.7, -3.3});
        const auto now = namesOf(content, moved);
        for (const auto& [text, name] : before)
            if (middle.contains(name.box)) {
                EXPECT_TRUE(now.contains(text)) << text.toStdString() << " at step " << step;
            }
        view = moved;
        before = now;
    }
}

TEST(MapNames, AreThoseOfNeighbourhoodsBeforeThoseOfTowns) {
    const auto content = country();
    const auto view = paint::MapView::fitted(content.extent, {900, 600}).zoomed(2.2, {450, 300});
    int quarters = 0, communes = 0;
    for (const auto& [text, name] : namesOf(content, view))
        ++(text.startsWith(QStringLiteral("Commune")) ? communes : quarters);
    EXPECT_GT(quarters, communes) << "where there is no room for all";
}

TEST(MapNames, DependOnTheScale) {
    const auto content = country();
    const auto whole = paint::MapView::fitted(content.extent, {900, 600});
    EXPECT_LT(namesOf(content, whole.zoomed(0.05, {450, 300})).size(), 5U);
    EXPECT_GT(namesOf(content, whole.zoomed(3, {450, 300})).size(), 20U);
}

TEST(MapNames, OfATownThatTheFrameCutsStandInThePartThatIsSeen) {
    const auto content = country();
    auto view = paint::MapView::fitted(content.extent, {900, 600});
    view.metresPerUnit = 4; // a commune is wider than the frame is
    view.centre = {701'900, 6'302'000};
    const auto names = namesOf(content, view);
    EXPECT_TRUE(names.contains(QStringLiteral("Commune 0"))) << names.size();
}

TEST(MapNames, OfNeighbourhoodsStandBesideWhatIsSeenOfThemAsPeopleWriteThem) {
    geo::Geography geography;
    geography.kind = geo::GeographyKind::Qpv;
    layers::OutlinedZones layer;
    layer.kind = layers::LayerKind::Neighbourhoods;
    std::vector<geo::ZoneSet::Zone> zones;
    zones.push_back({"QP034007", "Pas Du Loup - Val De Croze", "", "",
                     geo::fromWkt("POLYGON((0 0,6000 0,6000 300,300 300,300 6000,0 6000,0 0))")});
    layer.zones = std::make_shared<const geo::ZoneSet>(geography, std::move(zones));
    layer.labelled = true;
    layer.shown = {0};
    layers::MapContent content;
    content.extent = layer.zones->extent();
    content.outlines = {layer};
    const QSizeF size{600, 600};
    EXPECT_TRUE(namesOf(content, paint::MapView::fitted({1000, 1000, 4000, 4000}, size)).empty())
        << "what its box holds alone is not the neighbourhood";
    const auto view = paint::MapView::fitted({4000, -1000, 7000, 2000}, size);
    const auto names = namesOf(content, view);
    ASSERT_FALSE(names.empty());
    const auto& [text, name] = *names.begin(); // on one line or its first of two
    EXPECT_TRUE(text.startsWith(QStringLiteral("Pas du Loup –"))) << text.toStdString();
    const QRectF seen{view.toScreen({4000, 300}), view.toScreen({6000, 0})};
    EXPECT_TRUE(name.box.intersects(seen.adjusted(-40, -40, 40, 40)));
}

TEST(MapNames, StandOffWithALineWhereThereIsNoRoomBeside) {
    paint::LabelGround ground{{{400, 300}, 3}, {{400, 300}, 3}, {{400, 300}, 3}, {{400, 300}, 6}};
    paint::LabelWish wish;
    wish.text = QStringLiteral("Gély");
    wish.around = {190, 140, 20, 20};
    wish.centre = wish.around.center();
    wish.size = 12;
    wish.gap = 10;
    paint::Rings crowded; // outlines all around, not further than 20 from it
    crowded.points = {{172, 122}, {228, 122}, {228, 178}, {172, 178}};
    crowded.close();
    ground.lines.markRings(crowded, true, 12);
    const auto placed = paint::labelPlaces({wish}, ground);
    ASSERT_EQ(placed.size(), 1U);
    const auto leads = std::ranges::any_of(placed[0].items, [&](const paint::Item& item) {
        const auto* lines = std::get_if<paint::LinesItem>(&item);
        return lines && lines->lines.size() == 1 && lines->lines[0].p1() == wish.centre;
    });
    EXPECT_TRUE(leads);
}
