// Charts of the neighbourhood sheet. Figures: La Mosson, REVN of 2019 and 2022, DEMO and IPRO of 2022.
#include "page_plan.hpp"
#include "text.hpp"
#include "text_shape.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace {

using layers::Chart;
using layers::ChartItem;
using paint::Item;
using paint::TextItem;

geo::Cell of(double value) { return geo::Cell::of(value); }

Chart distribution() {
    return layers::makeDistribution({{"2019", of(7'104), of(8'971), of(11'322), of(14'319), of(18'063)},
                                     {"2022", of(7'790), of(9'680), of(11'960), of(15'050), of(18'920)}});
}

Chart parts() {
    Chart chart = layers::makeParts({{"revenus d’activité", "", of(48.6)},
                                     {"prestations sociales", "", of(36.9)},
                                     {"pensions, retraites", "", of(19.2)},
                                     {"patrimoine", "", of(2.0)}});
    chart.unit = "%";
    chart.decimals = 1;
    return chart;
}

Chart jobSeekers() {
    return layers::makeBarGroups(
        {{{"moins de 26 ans", "", of(554)}, {"26 à 49 ans", "", of(1'966)}, {"50 ans ou plus", "", of(846)}},
         {{"inférieur au CAP-BEP", "", of(1'187)}, {"CAP-BEP", "", of(949)}}});
}

std::vector<Item> drawn(const Chart& chart, const QRectF& box) {
    std::vector<Item> items;
    paint::planChart(chart, box, 3.15, items);
    return items;
}

std::vector<std::string> textsOf(const std::vector<Item>& items) {
    std::vector<std::string> texts;
    for (const auto& item : items)
        if (const auto* text = std::get_if<TextItem>(&item))
            texts.push_back(text->text.toStdString());
    return texts;
}

QRectF placeOf(const TextItem& text) {
    const double width = paint::textWidth(text.text, text.size, text.weight);
    return {text.baseline.x() - width * text.anchor, text.baseline.y() - text.size * 0.75, width, text.size * 0.8};
}

void expectInside(const std::vector<Item>& items, const QRectF& box) {
    for (const auto& item : items)
        if (const auto* text = std::get_if<TextItem>(&item)) {
            EXPECT_TRUE(box.adjusted(-0.01, -0.01, 0.01, 0.01).contains(placeOf(*text))) << text->text.toStdString();
        }
}

void expectApart(const std::vector<Item>& items) {
    std::vector<const TextItem*> texts;
    for (const auto& item : items)
        if (const auto* text = std::get_if<TextItem>(&item))
            texts.push_back(text);
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = i + 1; j < texts.size(); ++j)
            EXPECT_FALSE(placeOf(*texts[i]).intersects(placeOf(*texts[j])))
                << texts[i]->text.toStdString() << " over " << texts[j]->text.toStdString();
}

TEST(ChartPlan, WritesMediansAndDecilesOfADistributionAtTheirMarks) {
    const QRectF box{14, 32, 86, 60};
    const auto items = drawn(distribution(), box);
    EXPECT_THAT(textsOf(items),
                testing::IsSupersetOf({"2019", "11,322", "7,104", "18,063", "2022", "11,960", "7,790", "18,920"}));
    expectInside(items, box);
    expectApart(items);
}

TEST(ChartPlan, KeepsTheNumbersOfNarrowDistributionsApart) {
    const QRectF box{0, 0, 40, 60};
    const auto items =
        drawn(layers::makeDistribution({{"2019", of(11'300), of(11'310), of(11'322), of(11'330), of(11'340)},
                                        {"2022", of(5'000), of(9'680), of(11'960), of(15'050), of(48'920)}}),
              box);
    expectInside(items, box);
    expectApart(items);
}

TEST(ChartPlan, SetsNamesOfPartsThatHaveNoRoomBesideTheBar) {
    const QRectF box{14, 120, 182, 26};
    const auto items = drawn(parts(), box);
    EXPECT_THAT(textsOf(items), testing::IsSupersetOf({"48.6%", "36.9%", "19.2%", "2.0%", "patrimoine"}));
    expectInside(items, box);
    expectApart(items);
}

TEST(ChartPlan, NamesEachOfManySmallParts) {
    auto small = parts();
    small.items[0].value = of(96);
    small.items[1].value = of(2);
    small.items[2].value = of(1);
    small.items[3].value = of(1);
    small.axisMax = 100;
    const QRectF box{14, 120, 182, 26};
    const auto items = drawn(small, box);
    EXPECT_THAT(textsOf(items), testing::IsSupersetOf({"prestations sociales", "pensions, retraites", "patrimoine"}));
    expectInside(items, box);
    expectApart(items);
}

TEST(ChartPlan, DrawsGroupsOfBarsInOneScaleWithAGapBetween) {
    const QRectF box{110, 153, 86, 60};
    const auto items = drawn(jobSeekers(), box);
    expectInside(items, box);
    expectApart(items);
    std::vector<double> tops, widths;
    for (const auto& item : items)
        if (const auto* path = std::get_if<paint::PathItem>(&item)) {
            tops.push_back(path->path.boundingRect().top());
            widths.push_back(path->path.boundingRect().width());
        }
    ASSERT_EQ(tops.size(), 5U);
    EXPECT_NEAR(tops[1] - tops[0], tops[2] - tops[1], 1e-9);
    EXPECT_GT(tops[3] - tops[2], tops[2] - tops[1] + 1);
    EXPECT_NEAR(widths[0] / widths[1], 554.0 / 1'966, 1e-9);
}

/// Horizontal lines, the ticks apart: how far each reaches, by row.
std::map<double, double> linesOfRows(const std::vector<Item>& items) {
    std::map<double, double> lengths;
    for (const auto& item : items)
        if (const auto* lines = std::get_if<paint::LinesItem>(&item))
            for (const auto& line : lines->lines)
                if (line.dy() == 0)
                    lengths[line.y1()] += line.dx();
    return lengths;
}

// Incomes from 11,350 to 12,130: the axis begins at 11,000, where the longest stem would be three times the shortest.
TEST(ChartPlan, NamesAPairOfBarsOnceAndSaysWhatItsColoursStandFor) {
    const ChartItem strict{"Associations", "", of(12)}, extended{"Associations", "", of(61)},
        none{"Coopératives", "", of(0)}, few{"Coopératives", "", of(3)};
    const auto chart =
        layers::makeBarPairs({{strict, extended}, {none, few}}, {"périmètre strict", "périmètre élargi (300 m)"});
    const QRectF box{14, 32, 70, 40};
    const auto items = drawn(chart, box);
    auto texts = textsOf(items);
    std::ranges::sort(texts);
    EXPECT_THAT(texts, testing::ElementsAre("0", "12", "3", "61", "Associations", "Coopératives", "périmètre strict",
                                            "périmètre élargi (300 m)"));
    expectInside(items, box);
    expectApart(items);
}

TEST(ChartPlan, DrawsDotsOnLinesOverTheWholeWidthWhereTheAxisHasNoZero) {
    const auto chart = layers::makeChart(
        Chart::Kind::Dots, {{"A", "", of(11'350), false}, {"B", "", of(11'810), false}, {"C", "", of(12'130), true}});
    ASSERT_GT(chart.axisMin, 0);
    const QRectF box{0, 0, 80, 60};
    const auto items = drawn(chart, box);
    const auto lines = linesOfRows(items);
    ASSERT_EQ(lines.size(), 3U);
    for (const auto& [row, length] : lines)
        EXPECT_NEAR(length, lines.begin()->second, 4) << "but for the figure that it leaves out";
    expectInside(items, box);
}

TEST(ChartPlan, DrawsStemsFromZeroWhereTheAxisHasIt) {
    const auto chart =
        layers::makeChart(Chart::Kind::Dots, {{"A", "", of(10), false}, {"B", "", of(40), false}, {"C", "", of(60)}});
    ASSERT_EQ(chart.axisMin, 0);
    const auto lines = linesOfRows(drawn(chart, {0, 0, 80, 60}));
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_NEAR(std::next(lines.begin())->second / lines.begin()->second, 4, 1e-9);
}

TEST(ChartPlan, SaysHowHighAChartIs) {
    for (auto chart : {distribution(), parts(), jobSeekers()}) {
        chart.title = "A title";
        chart.remarks = {"How to read it."};
        const double height = paint::chartHeight(chart, 86, 3.15);
        std::vector<Item> items;
        EXPECT_NEAR(paint::planChart(chart, {0, 0, 86, height + 10}, 3.15, items), height, 1e-9);
        double lowest = 0;
        for (const auto& item : items)
            if (const auto* text = std::get_if<TextItem>(&item))
                lowest = std::max(lowest, text->baseline.y());
        EXPECT_LE(lowest, height);
        EXPECT_GE(lowest, height - 4);
    }
}

} // namespace
