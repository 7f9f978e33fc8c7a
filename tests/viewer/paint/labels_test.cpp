#include "labels.hpp"

#include "sample_content.hpp"
#include "symbols.hpp"
#include "text_shape.hpp"

#include <gtest/gtest.h>

namespace {

using paint::LabelWish;
using paint::TextItem;

paint::LabelGround emptyGround() { return {{{400, 300}, 3}, {{400, 300}, 3}, {{400, 300}, 3}, {{400, 300}, 6}}; }

LabelWish wish(const QString& text, QRectF around) {
    LabelWish w;
    w.text = text;
    w.around = around;
    w.centre = around.center();
    w.size = 12;
    return w;
}

QRectF inkOf(const TextItem& item) {
    const auto shape = paint::shapeText(item.text, item.weight, item.italic, item.letterSpacing);
    const double em = item.size / paint::referenceEm;
    return {item.baseline.x() - item.anchor * shape->advance * em + shape->ink.left() * em,
            item.baseline.y() + shape->ink.top() * em, shape->ink.width() * em, shape->ink.height() * em};
}

std::vector<TextItem> place(const std::vector<LabelWish>& wishes, paint::LabelGround& ground) {
    std::vector<paint::Item> items;
    paint::placeLabels(wishes, ground, items);
    std::vector<TextItem> texts;
    for (const auto& item : items)
        texts.push_back(std::get<TextItem>(item));
    return texts;
}

TEST(Labels, NeverOverlapNorLeaveTheFrame) {
    std::vector<LabelWish> wishes;
    for (int i = 0; i < 60; ++i)
        wishes.push_back(wish("Pas du Loup – Val de Croze", {20.0 + 37 * (i % 10), 20.0 + 43 * (i / 10), 12, 12}));
    auto ground = emptyGround();
    const auto texts = place(wishes, ground);
    ASSERT_GT(texts.size(), 5U);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        EXPECT_TRUE(QRectF(0, 0, 400, 300).contains(inkOf(texts[i])));
        for (std::size_t j = i + 1; j < texts.size(); ++j)
            EXPECT_FALSE(inkOf(texts[i]).intersects(inkOf(texts[j]))) << i << " and " << j;
    }
}

TEST(Labels, GiveRoomToTheFirstWish) {
    const QRectF around{180, 140, 40, 20};
    auto crowded = emptyGround();
    crowded.boxes.markBox({0, 0, 400, 140}); // only the band to the right of it is left
    crowded.boxes.markBox({0, 160, 400, 140});
    crowded.boxes.markBox({0, 0, 170, 300});
    const auto texts = place({wish("La Mosson", around), wish("Cévennes", around)}, crowded);
    ASSERT_EQ(texts.size(), 1U);
    EXPECT_EQ(texts[0].text, "La Mosson");
}

TEST(Labels, StandBesideTheOutlineNotOnIt) {
    auto ground = emptyGround();
    const QRectF around{180, 140, 40, 20};
    paint::Rings outline;
    outline.points = {around.topLeft(), around.topRight(), around.bottomRight(), around.bottomLeft()};
    outline.close();
    ground.lines.markRings(outline, true, 2);
    const auto texts = place({wish("Gély", around)}, ground);
    ASSERT_EQ(texts.size(), 1U);
    EXPECT_FALSE(inkOf(texts[0]).intersects(around));
}

TEST(Labels, PreferPlainGround) {
    auto ground = emptyGround();
    ground.fills.markBox({200, 0, 200, 300}); // coloured on the right, where a label would stand otherwise
    const auto texts = place({wish("Gély", {190, 140, 20, 20})}, ground);
    ASSERT_EQ(texts.size(), 1U);
    EXPECT_LT(inkOf(texts[0]).right(), 200);
}

TEST(Symbols, AtOnePlaceStandSideBySide) {
    const QPointF place{100, 100};
    const auto placed = paint::placeSymbols({place, {300, 100}, place, place}, 8).symbols;
    ASSERT_EQ(placed.size(), 4U);
    EXPECT_FALSE(placed[1].moved);
    EXPECT_EQ(placed[1].at, QPointF(300, 100));
    for (const std::size_t i : {0U, 2U, 3U}) {
        EXPECT_TRUE(placed[i].moved);
        EXPECT_EQ(placed[i].truePoint, place);
        for (const std::size_t j : {0U, 2U, 3U})
            if (i < j) {
                EXPECT_GT(QLineF(placed[i].at, placed[j].at).length(), 2 * 8);
            }
    }
}

TEST(Symbols, ThatTouchMoveNoFurtherThanTheyMust) {
    const std::vector<QPointF> points{{100, 100}, {112, 100}, {140, 100}};
    const auto placed = paint::placeSymbols(points, 8).symbols;
    EXPECT_GE(QLineF(placed[0].at, placed[1].at).length(), 2 * 8);
    for (const auto& one : {placed[0], placed[1]})
        EXPECT_LT(QLineF(one.truePoint, one.at).length(), 3) << "each still lies over its own place";
    EXPECT_EQ(placed[2].at, points[2]);
    EXPECT_FALSE(placed[2].moved);
}

TEST(Symbols, InThousandsAtOnePlaceAreOneWithTheirNumber) {
    std::vector<QPointF> points(20'000, QPointF{100, 100});
    points.emplace_back(300, 200);
    const auto placed = paint::placeSymbols(points, 8);
    ASSERT_EQ(placed.crowds.size(), 1U);
    EXPECT_EQ(placed.crowds[0].count, 20'000U);
    EXPECT_NEAR(placed.crowds[0].at.x(), 100, 1e-6);
    EXPECT_TRUE(placed.symbols[0].crowded);
    EXPECT_FALSE(placed.symbols.back().crowded);
    std::vector<paint::Item> items;
    paint::drawCrowd(placed.crowds[0], {}, items);
    EXPECT_TRUE(std::ranges::any_of(items, [](const paint::Item& item) {
        const auto* text = std::get_if<TextItem>(&item);
        return text && text->text == u"20000";
    }));
}

TEST(Symbols, DenseAllOverTheMapAreTheirNumbersCellByCell) {
    std::vector<QPointF> points;
    for (int i = 0; i < 10'000; ++i)
        points.emplace_back(i * 37 % 800 + i % 7 * 0.3, i * 91 % 600 + i % 11 * 0.2);
    const auto placed = paint::placeSymbols(points, 8);
    std::size_t told = 0;
    for (const auto& crowd : placed.crowds)
        told += crowd.count;
    told += static_cast<std::size_t>(
        std::ranges::count_if(placed.symbols, [](const paint::Placed& p) { return !p.crowded; }));
    EXPECT_EQ(told, points.size()) << "each point is told once";
    EXPECT_LE(placed.crowds.size(), (800 / 40 + 2) * (600 / 40 + 2)) << "one a cell of five symbols' radii";
}

} // namespace
