#include "zone_chart_plan.hpp"

#include "clipboard.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

using namespace layers;
using testing::Contains;
using testing::ElementsAre;

namespace {

std::shared_ptr<const geo::ZoneSet> zones(std::size_t n) {
    std::vector<geo::ZoneSet::Zone> list;
    for (std::size_t i = 0; i < n; ++i)
        list.push_back({"0100" + std::to_string(i), "Zone " + std::to_string(i), "Bourg", "H", {}});
    return std::make_shared<const geo::ZoneSet>(geo::Geography{}, std::move(list));
}

geo::Column columnOf(const std::vector<double>& values) {
    geo::Column column;
    for (const double value : values)
        column.push(geo::Cell::of(value));
    return column;
}

std::vector<std::uint32_t> upTo(std::size_t n) {
    std::vector<std::uint32_t> all(n);
    std::iota(all.begin(), all.end(), 0u);
    return all;
}

const std::vector<double> eastern{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 40}, northern{3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8};

ZoneChart chartOf() {
    ZoneChart chart;
    chart.title = "Rate";
    chart.origin = "published (INSEE) · n = 12";
    chart.x = {"Rate, 2021", "%", 1};
    chart.y = {"Income, 2021", "€", 0};
    chart.zones = zones(eastern.size());
    chart.absences = {{geo::CellState::Suppressed, 2}};
    return chart;
}

ZoneChart scatter() {
    auto chart = chartOf();
    chart.marks = zoneScatter(columnOf(eastern), columnOf(northern), upTo(eastern.size()), {5, 4}, true);
    return chart;
}

ZoneChart boxes() {
    auto chart = chartOf();
    chart.marks = zoneBoxes(columnOf(eastern), {{"A", "Nord", upTo(12)}}, 10);
    return chart;
}

ZoneChart histogram() {
    auto chart = chartOf();
    chart.marks = zoneHistogram(columnOf(eastern), upTo(eastern.size()), {}, 0, 10);
    return chart;
}

ZoneChart lines() {
    auto chart = chartOf();
    const auto at = [](int year, double value, bool joined) { return YearPoint{year, geo::Cell::of(value), joined}; };
    chart.marks = ZoneLines{{2011, 2016, 2021},
                            {{0, "Zone 0", {at(2011, 1, false), {2016, {}, false}, at(2021, 3, false)}},
                             {1, "Zone 1", {at(2011, 2, false), at(2016, 3, true), at(2021, 4, true)}}},
                            0};
    return chart;
}

ZoneChart ranking(bool fromZero = false) {
    auto chart = chartOf();
    const auto row = [](RankedRow::Kind kind, std::uint32_t zone, const char* name, double value) {
        return RankedRow{kind, zone, name, name, geo::Cell::of(value), std::nullopt};
    };
    auto estimate = row(RankedRow::Kind::Neighbourhood, 0, "Mosson", 30);
    estimate.margin = {24, 37};
    chart.marks = zoneRanking({row(RankedRow::Kind::Zone, 0, "Zone 0", 40), row(RankedRow::Kind::Zone, 1, "Zone 1", 12),
                               row(RankedRow::Kind::Reference, 0, "Bourg", 20), estimate},
                              fromZero);
    return chart;
}

ZoneChart pyramid() {
    auto chart = chartOf();
    chart.marks = AgePyramid{{{{0, 14, "", ""}, 12, 10, 9.0, 9.5}, {{15, std::nullopt, "", ""}, 38, 40, 40.0, 41.5}},
                             {0, 1},
                             1'000,
                             "Hérault"};
    return chart;
}

ZoneChart slopes() {
    auto chart = chartOf();
    chart.marks = ZoneSlopes{2011, 2021, {{0, "Zone 0", 10, 30}, {1, "Zone 1", 10.1, 12}, {2, "Zone 2", 10.2, 11}}};
    return chart;
}

ZoneChart distances() {
    auto chart = chartOf();
    chart.x = {"Distance", "m", 0};
    chart.y = {"Rate, 2021", "%", 1};
    const std::vector<double> metres{0, 100, 250, 400, 700, 900, 1'200, 1'800, 2'500, 2'600, 3'000, 4'000};
    chart.marks = zoneDistances(columnOf(eastern), upTo(eastern.size()), metres);
    return chart;
}

std::vector<ZoneChart> everyKind() {
    return {scatter(), boxes(), histogram(), lines(), ranking(), pyramid(), ranking(true), slopes(), distances()};
}

std::size_t discsOf(const paint::Plan& plan, layers::Colour colour) {
    std::size_t n = 0;
    for (const auto& item : plan.items)
        if (const auto* discs = std::get_if<paint::DiscsItem>(&item))
            for (const auto& disc : discs->discs)
                n += disc.fill == colour;
    return n;
}

const auto green = Colour::fromHex("#2B6B52"), grey = Colour::fromHex("#7D8781");

} // namespace

TEST(ZoneChartPlans, SayTitleOriginScalesAndWhatIsAbsent) {
    for (const auto& chart : everyKind()) {
        const auto plan = paint::zoneChartPlan(chart, {});
        const auto texts = plan.textLines();
        EXPECT_EQ(plan.title, "Rate");
        EXPECT_THAT(texts, Contains(QString{"Rate"}));
        EXPECT_THAT(texts, Contains(QString{"published (INSEE) · n = 12"}));
        EXPECT_THAT(texts, Contains(QString{"Rate, 2021 (%)"}));
        EXPECT_THAT(texts, Contains(QString{"Zones without a value: 2 statistical secrecy"}));
        EXPECT_GT(plan.size.height(), 30);
        EXPECT_TRUE(plan.paper);
    }
}

TEST(ZoneChartPlans, StayOnTheirPaper) {
    for (const auto& chart : everyKind()) {
        const auto plan = paint::zoneChartPlan(chart, {});
        const QRectF page{QPointF{}, plan.size};
        for (const auto& item : plan.items) {
            if (const auto* text = std::get_if<paint::TextItem>(&item)) {
                EXPECT_TRUE(page.contains(text->baseline)) << text->text.toStdString();
            }
            if (const auto* discs = std::get_if<paint::DiscsItem>(&item)) {
                for (const auto& disc : discs->discs)
                    EXPECT_TRUE(page.contains(disc.at));
            }
        }
    }
}

TEST(ZoneChartPlans, BringOutWhatIsPicked) {
    std::vector<std::uint8_t> picked(eastern.size(), 0);
    picked[2] = picked[11] = 1;
    const auto plan = paint::zoneChartPlan(scatter(), picked);
    EXPECT_EQ(discsOf(plan, green), 2u);
    EXPECT_EQ(discsOf(plan, grey), 10u);
    const auto boxed = paint::zoneChartPlan(boxes(), picked); // one beyond the whisker, one inside the box
    EXPECT_EQ(discsOf(boxed, green), 2u);
    EXPECT_EQ(discsOf(boxed, grey), 0u);
}

TEST(ZoneChartPlans, LeaveAGapForAnAbsentYear) {
    const auto plan = paint::zoneChartPlan(lines(), {});
    EXPECT_EQ(discsOf(plan, grey), 5u); // of six figures one is absent
}

TEST(ZoneChartPlans, WriteNamesOfSlopesBelowEachOther) {
    std::vector<double> left;
    for (const auto& item : paint::zoneChartPlan(slopes(), {}).items)
        if (const auto* text = std::get_if<paint::TextItem>(&item); text && text->text.startsWith("Zone "))
            left.push_back(text->baseline.y());
    ASSERT_EQ(left.size(), 3u); // at the right their values come first
    std::ranges::sort(left);
    for (std::size_t i = 1; i < left.size(); ++i)
        EXPECT_GT(left[i] - left[i - 1], 2.8); // mm, the height of the letters
}

TEST(ZoneChartPlans, BringOutPickedRowsAndNoPlaceToCompareWith) {
    std::vector<std::uint8_t> picked(eastern.size(), 0);
    picked[0] = 1;
    const auto plan = paint::zoneChartPlan(ranking(), picked);
    EXPECT_EQ(discsOf(plan, green), 1u);
    EXPECT_EQ(discsOf(plan, grey), 1u);
    EXPECT_THAT(plan.textLines(), Contains(QString{"Bourg"}));
    EXPECT_THAT(plan.textLines(), Contains(QString{"30.0%"}));
}

TEST(ZoneChartPlans, OfNothingAreTheirWords) {
    auto chart = chartOf();
    for (const auto& empty :
         {ZoneChart{chart}.marks, decltype(chart.marks){ZoneScatter{}}, decltype(chart.marks){ZoneBoxes{}},
          decltype(chart.marks){ZoneLines{}}, decltype(chart.marks){ZoneRanking{}}, decltype(chart.marks){AgePyramid{}},
          decltype(chart.marks){ZoneSlopes{}}, decltype(chart.marks){ZoneDistances{}}}) {
        chart.marks = empty;
        EXPECT_THAT(paint::zoneChartPlan(chart, {}).textLines(), Contains(QString{"Rate"}));
    }
}

TEST(ZoneChartTables, HaveOneRowAZoneABarOrABox) {
    const auto points = paint::zoneChartTable(scatter());
    EXPECT_EQ(points.rows.size(), 12u);
    EXPECT_THAT(points.rows.front(), ElementsAre("01000", "Zone 0 (Bourg)", "1.0", "3"));
    const auto boxed = paint::zoneChartTable(boxes());
    // R, boxplot.stats(c(1:11, 40)): 1, 3.5, 6.5, 9.5, 11; out 40.
    EXPECT_THAT(boxed.rows.front(), ElementsAre("A", "Nord", "12", "0", "1.0", "3.50", "6.50", "9.50", "11.0", "1"));
    const auto bars = paint::zoneChartTable(histogram());
    std::size_t n = 0;
    for (const auto& row : bars.rows)
        n += std::stoul(row.back());
    EXPECT_EQ(n, 12u);
    const auto years = paint::zoneChartTable(lines());
    EXPECT_THAT(years.heads, ElementsAre("Code", "Name", "2011", "2016", "2021"));
    EXPECT_THAT(years.rows.front(), ElementsAre("01000", "Zone 0", "1.0", "not given", "3.0"));
}

TEST(ZoneChartTables, OfPlacesAgesYearsAndDistancesHaveTheirFigures) {
    const auto rows = paint::zoneChartTable(ranking());
    EXPECT_THAT(rows.rows.front(), ElementsAre("Zone 0", "Zone 0", "40.0", "", ""));
    EXPECT_THAT(rows.rows[1], ElementsAre("Mosson", "Mosson", "30.0", "24.0", "37.0"));
    const auto ages = paint::zoneChartTable(pyramid());
    EXPECT_THAT(ages.rows.front(), ElementsAre("0", "14", "12.0", "10.0", "9.0", "9.5"));
    EXPECT_EQ(ages.heads[4], "Hérault, Men (%)");
    EXPECT_THAT(paint::zoneChartTable(slopes()).rows.front(), ElementsAre("01000", "Zone 0", "10.0", "30.0"));
    EXPECT_THAT(paint::zoneChartTable(distances()).rows[1], ElementsAre("01001", "Zone 1 (Bourg)", "100", "2.0"));
}

TEST(ZoneChartTables, KeepTheZerosOfCodes) {
    EXPECT_TRUE(paint::asHtmlTable(paint::zoneChartTable(scatter())).contains("mso-number-format"));
}
