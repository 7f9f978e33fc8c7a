#include "page_plan.hpp"

#include "sample_content.hpp"
#include "text_shape.hpp"

#include <gmock/gmock.h>

namespace {

using paint::Item;
using paint::TextItem;

std::vector<std::string> textsOf(const std::vector<Item>& items) {
    std::vector<std::string> texts;
    for (const auto& item : items)
        if (const auto* text = std::get_if<TextItem>(&item))
            texts.push_back(text->text.toStdString());
    return texts;
}

TEST(Legend, SaysEveryEntryAndItsCount) {
    const auto content = support::sampleContent();
    std::vector<Item> items;
    const double height = paint::planLegend(content.legend, {0, 0, 66, 156}, 3.35, items);
    const auto texts = textsOf(items);
    EXPECT_GT(height, 60);
    for (const auto& entry : content.legend.sections[0].entries) {
        EXPECT_THAT(texts, testing::Contains(entry.label.text));
        if (entry.count) {
            EXPECT_THAT(texts, testing::Contains(std::to_string(*entry.count)));
        }
    }
}

TEST(Legend, ShowsEachClassInItsColour) {
    const auto content = support::sampleContent();
    std::vector<Item> items;
    paint::planLegend(content.legend, {0, 0, 66, 156}, 3.35, items);
    for (const auto& colour : content.filled->colours)
        EXPECT_EQ(std::count_if(items.begin(), items.end(),
                                [&](const Item& item) {
                                    const auto* path = std::get_if<paint::PathItem>(&item);
                                    return path && path->filled && path->fill == colour;
                                }),
                  1)
            << colour.hex();
}

TEST(Legend, WrapsLongLabelsInsideItsBox) {
    layers::Legend legend;
    layers::LegendEntry entry;
    entry.label = "communauté d’agglomération adhérente depuis plusieurs années et couvrant deux contrats";
    entry.count = 12;
    legend.sections.push_back({"Adhérents", {}, {entry}});
    std::vector<Item> items;
    paint::planLegend(legend, {10, 0, 66, 100}, 3.35, items);
    for (const auto& item : items)
        if (const auto* text = std::get_if<TextItem>(&item)) {
            const double width = paint::textWidth(text->text, text->size, text->weight);
            EXPECT_LE(text->baseline.x() + width * (1 - text->anchor), 76.001);
        }
    EXPECT_GE(textsOf(items).size(), 4U);
}

TEST(Legend, SaysUnderItsSubtitleHowTheClassesWereMade) {
    layers::Legend legend;
    layers::LegendEntry entry;
    entry.label = "under 5";
    legend.sections.push_back({"Rate", "By IRIS", {entry}, {"Natural breaks", "a reason"}});
    std::vector<Item> items;
    paint::planLegend(legend, {10, 0, 66, 100}, 3.35, items);
    EXPECT_THAT(textsOf(items), testing::ElementsAre("Rate", "By IRIS", "Natural breaks", "A reason", "under 5"));
}

TEST(Chart, WritesEveryLabelInFullWithItsValue) {
    const auto page = support::samplePage();
    std::vector<Item> items;
    paint::planChart(*page.chart, {0, 0, 66, 60}, 3, items);
    const auto texts = textsOf(items);
    EXPECT_THAT(texts,
                testing::IsSupersetOf({"La Mosson", "Pas du Loup – Val de Croze", "11,960", "13,010", "14,100"}));
}

TEST(Chart, StaysInItsBox) {
    auto page = support::samplePage();
    for (int i = 0; i < 40; ++i)
        page.chart->items.push_back(
            {"Un quartier au nom vraiment très long et composé", "", geo::Cell::of(14500), false});
    const QRectF box{5, 5, 66, 60};
    std::vector<Item> items;
    paint::planChart(*page.chart, box, 3, items);
    for (const auto& item : items)
        if (const auto* text = std::get_if<TextItem>(&item)) {
            const double width = paint::textWidth(text->text, text->size, text->weight);
            EXPECT_GE(text->baseline.x() - width * text->anchor, box.left() - 0.01) << text->text.toStdString();
            EXPECT_LE(text->baseline.x() + width * (1 - text->anchor), box.right() + 0.01) << text->text.toStdString();
            EXPECT_LE(text->baseline.y(), box.bottom()) << text->text.toStdString();
        }
    EXPECT_THAT(textsOf(items), testing::Contains(testing::HasSubstr("of 43 shown")));
}

} // namespace
