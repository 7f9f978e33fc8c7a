#include "live_figures.hpp"

#include "small_observatory.hpp"

#include "observatory/records.hpp"

#include <gmock/gmock.h>

using namespace layers;
using support::bottom;
using support::left;

namespace {

geo::MultiPolygon box(double x, double y, double width, double height) { // kilometres from the corner
    const double x0 = left + 1000 * x, y0 = bottom + 1000 * y, x1 = x0 + 1000 * width, y1 = y0 + 1000 * height;
    return {{{{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}, {x0, y0}}}}};
}

struct Live : testing::Test {
    support::SmallObservatory small;
    geo::Observatory observatory = small.open();
    const indicators::Catalogue& catalogue = indicators::Catalogue::shipped();
    ContentLoader loader{observatory, catalogue, indicators::Language::English};
    LiveOutline live{observatory, catalogue, loader};
    geo::NoProgress quiet;
};

} // namespace

TEST_F(Live, ShowsRatesThatTheLoadedTablesGiveByIrisAndFiveAtMost) {
    EXPECT_THAT(live.indicators(), testing::Contains("p_caf_am"));
    EXPECT_LE(live.indicators().size(), 6U);
}

TEST_F(Live, GivesThePerimetersSideBySideAsTheEstimatorDoes) {
    const auto shape = box(0.2, 0.2, 1, 1);
    const auto figures = live.figures(shape, 300, quiet);
    EXPECT_NEAR(figures.hectares[0], 100, 1e-9);
    EXPECT_NEAR(figures.hectares[1], 100 + 4 * 30 + 9 * 3.14159265, 0.05) << "rounded corners";
    EXPECT_NEAR(figures.hectares[2], figures.hectares[1] - figures.hectares[0], 1e-6);
    ASSERT_EQ(figures.rows.size(), live.indicators().size());
    geo::Geography geography;
    geography.kind = geo::GeographyKind::Outline;
    const auto zones =
        std::make_shared<const geo::ZoneSet>(geography, std::vector<geo::ZoneSet::Zone>{{"1", "", "", "", shape}});
    for (std::size_t p = 0; p < perimeterCount; ++p) {
        const auto targets = indicators::targetsOf(zones, {0}, p == 0 ? 0 : 300, p == 2, quiet);
        const auto expected = indicators::estimate(observatory, catalogue, targets, {live.indicators(), {}, {}}, quiet);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            ASSERT_TRUE(figures.rows[i].values[p]);
            EXPECT_EQ(figures.rows[i].values[p]->value.state, expected[i].value.state);
            EXPECT_DOUBLE_EQ(figures.rows[i].values[p]->value.value, expected[i].value.value)
                << live.indicators()[i] << ", " << p;
        }
    }
}

TEST_F(Live, BeginsWithWhatTheMapShowsAndSaysWhyItHasNoFigure) {
    const auto figures = live.figures(box(0.2, 0.2, 1, 1), 0, quiet, "med");
    ASSERT_EQ(figures.rows.size(), live.indicators().size() + 1);
    const auto& income = figures.rows.front();
    EXPECT_EQ(income.indicator.id, "med");
    ASSERT_TRUE(income.values[0]);
    EXPECT_FALSE(income.values[0]->value.hasNumber());
    EXPECT_FALSE(income.values[0]->why.empty());
    EXPECT_EQ(income.values[0]->memberRange, (indicators::Interval{11'000, 22'000})) << "of the IRIS it meets";
    const auto rate = live.figures(box(0.2, 0.2, 1, 1), 0, quiet, "p_caf_am");
    EXPECT_EQ(rate.rows.size(), live.indicators().size()) << "once only";
    EXPECT_EQ(rate.rows.front().indicator.id, "p_caf_am");
}

TEST_F(Live, HasNoSurroundingsWithoutADistance) {
    const auto figures = live.figures(box(0.2, 0.2, 1, 1), 0, quiet);
    for (const auto& row : figures.rows) {
        EXPECT_TRUE(row.values[0]);
        EXPECT_FALSE(row.values[1]);
        EXPECT_FALSE(row.values[2]);
    }
}

TEST_F(Live, FollowsAnOutlineThatMoves) {
    const auto before = live.figures(box(0, 0, 1, 1), 0, quiet), after = live.figures(box(4, 4, 1, 1), 0, quiet);
    const auto at = std::ranges::find(live.indicators(), "p_caf_am") - live.indicators().begin();
    EXPECT_TRUE(before.rows[static_cast<std::size_t>(at)].values[0]->value.hasNumber());
    EXPECT_FALSE(after.rows[static_cast<std::size_t>(at)].values[0]->value.hasNumber()) << "no IRIS lies there";
}

TEST_F(Live, CountsThePlacesOfAListAndOfItsCategories) {
    {
        auto writing = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
        auto t = writing.begin();
        geo::RecordSet list;
        list.family = "public-facilities";
        list.title = "Facilities";
        list.columns = {"KIND"};
        list.categoryColumn = "KIND";
        list.epsg = 2154;
        list.shape = geo::RecordShape::Point;
        geo::Source source;
        source.family = source.title = source.fileName = source.sha256 = list.family;
        list.sourceId = writing.sources().add(t, source);
        geo::RecordWriter writer{t, list};
        const auto add = [&](std::string_view kind, double x, double y) { // kilometres from the corner
            writer.add(std::vector{kind}, {}, geo::Point{left + 1000 * x, bottom + 1000 * y});
        };
        add("school", 0.5, 0.5);
        add("school", 1.35, 0.5); // 150 m from the outline
        add("library", 0.6, 0.6);
        add("library", 3, 3);
        writer.finish();
        t.commit();
    }
    const auto counts = live.figures(box(0.2, 0.2, 1, 1), 300, quiet).counts;
    ASSERT_EQ(counts.size(), 3u);
    EXPECT_EQ(counts[0].title, "Facilities");
    EXPECT_THAT(counts[0].points, testing::ElementsAre(2, 3, 1));
    EXPECT_EQ(counts[1].title, "school");
    EXPECT_TRUE(counts[1].part);
    EXPECT_THAT(counts[1].points, testing::ElementsAre(1, 2, 1));
    EXPECT_THAT(counts[2].points, testing::ElementsAre(1, 1, 0));
}
