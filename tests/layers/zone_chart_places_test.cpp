#include "small_observatory.hpp"
#include "zone_chart.hpp"

#include "observatory/columns.hpp"
#include "observatory/sources.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace layers;
using geo::Cell;
using geo::CellState;
using geo::GeographyKind;
using geo::plainText;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::Pair;

namespace {

MapDocument mapOf(const char* indicator, std::vector<std::string> selected = {}) {
    MapDocument document;
    Layer layer;
    layer.kind = LayerKind::Indicator;
    layer.style.indicator = indicator;
    document.add(layer);
    Layer neighbourhoods;
    neighbourhoods.kind = LayerKind::Neighbourhoods;
    neighbourhoods.geography = GeographyKind::Qpv;
    neighbourhoods.vintage = 2015;
    document.add(neighbourhoods);
    document.around = {GeographyKind::Commune, "34172"};
    document.selected = std::move(selected);
    return document;
}

std::string remarks(const ZoneChart& chart) {
    std::string all;
    for (const auto& remark : chart.remarks)
        all += plainText(remark) + "\n";
    return all;
}

ZoneChart chartOf(const std::filesystem::path& file, const MapDocument& document, const ZoneChartRequest& request) {
    const auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Read);
    geo::NoProgress progress;
    ContentLoader loader{observatory, indicators::Catalogue::shipped(), indicators::Language::English};
    return zoneChart(request, loader.load(document, progress), observatory, loader, indicators::Language::English,
                     progress);
}

class PlaceCharts : public testing::Test {
protected:
    static void SetUpTestSuite() { s_small = new support::SmallObservatory; }
    static void TearDownTestSuite() { delete s_small; }
    static ZoneChart chart(const MapDocument& document, const ZoneChartRequest& request) {
        return chartOf(s_small->file, document, request);
    }
    inline static support::SmallObservatory* s_small = nullptr;
};

std::vector<std::string> rowsOf(const ZoneChart& chart) {
    std::vector<std::string> all;
    for (const auto& row : std::get<ZoneRanking>(chart.marks).rows)
        all.push_back(plainText(row.label));
    return all;
}

/// People by sex and age of five IRIS of the Hérault and one of the Gard, with bands that overlap.
void addPeople(const std::filesystem::path& file) {
    auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Write);
    auto t = observatory.begin();
    geo::Source source;
    source.reader = source.family = "rp-population";
    source.producer = "INSEE";
    source.title = "Recensement 2022";
    source.licence = "Licence Ouverte 2.0";
    source.fileName = source.sha256 = "people";
    source.importedAt = "2024-01-01T00:00:00Z";
    geo::StatTable table;
    table.family = "rp-population";
    table.level = GeographyKind::Iris;
    table.dataYear = 2022;
    table.geographyYear = 2021;
    table.columns = {"P22_H0014", "P22_F0014", "P22_H15P", "P22_F15P", "P22_H0019", "P22_F0019"};
    table.sourceId = observatory.sources().add(t, source);
    geo::TableWriter writer{t, table};
    const auto add = [&](const char* code, const std::array<double, 4>& people) {
        std::vector<Cell> cells;
        for (const double n : people)
            cells.push_back(n < 0 ? Cell::absent(CellState::Suppressed) : Cell::of(n));
        cells.push_back(Cell::of(1));
        cells.push_back(Cell::of(1));
        writer.add(code, {}, cells);
    };
    add("341720101", {10, 10, 30, 50});
    add("341720102", {20, 10, 40, 30});
    add("341720103", {-1, 5, 20, 20});
    add("341720104", {5, 5, 45, 45});
    add("340570000", {40, 40, 60, 60});
    add("300070101", {10, 10, 40, 40});
    writer.finish();
    t.commit();
}

} // namespace

TEST_F(PlaceCharts, SetZonesBesideThePlacesAroundThem) {
    const auto made = chart(mapOf("p_caf_am"), ReferencesRequest{});
    EXPECT_THAT(rowsOf(made), ElementsAre("Nord-Ouest", "Montpellier", "Hérault", "Sud-Est",
                                          "Montpellier outside its neighbourhoods", "Nord-Est", "Sud-Ouest"));
    const auto& ranking = std::get<ZoneRanking>(made.marks);
    EXPECT_FALSE(ranking.fromZero);
    EXPECT_NEAR(ranking.rows[1].value.value, 100 * 470.0 / 2'500, 1e-9); // sums, never means of rates
    EXPECT_NEAR(ranking.rows[2].value.value, 100 * 500.0 / 2'800, 1e-9);
    EXPECT_NEAR(ranking.rows[4].value.value, 100 * 270.0 / 1'900, 1e-9); // less 400 and 200 recipients
    EXPECT_EQ(zonesDrawn(made), 4u);
    EXPECT_THAT(remarks(made), HasSubstr("No figure to compare with of Occitanie"));
    EXPECT_FALSE(made.ofAsked);
}

TEST_F(PlaceCharts, OfPickedZonesHaveThoseAlone) {
    const auto made = chart(mapOf("med"), ReferencesRequest{{1, 2}});
    EXPECT_THAT(rowsOf(made), ElementsAre("Nord-Est"));
    EXPECT_TRUE(made.ofAsked);
    EXPECT_THAT(made.absences, ElementsAre(Pair(CellState::NotSignificant, 1u)));
    EXPECT_THAT(remarks(made), HasSubstr("medians")); // why nothing stands beside it
}

TEST_F(PlaceCharts, OfCountsAreBarsWithoutPlacesToCompareWith) {
    const auto made = chart(mapOf("caf_a"), ReferencesRequest{});
    EXPECT_TRUE(std::get<ZoneRanking>(made.marks).fromZero);
    EXPECT_THAT(rowsOf(made), testing::SizeIs(4));
    EXPECT_THAT(remarks(made), HasSubstr("a count grows with the size"));
}

TEST_F(PlaceCharts, HaveTheNeighbourhoodThatIsSelectedOnTheMap) {
    const auto made = chart(mapOf("p_caf_am", {"QP034005"}), ReferencesRequest{});
    const auto& rows = std::get<ZoneRanking>(made.marks).rows;
    EXPECT_EQ(rows.front().kind, RankedRow::Kind::Neighbourhood);
    EXPECT_EQ(plainText(rows.front().label), "Mosson (neighbourhood)");
    EXPECT_NEAR(rows.front().value.value, 40, 1e-9); // published: 160 of 400
}

TEST_F(PlaceCharts, OfTwoYearsSayWhyThereIsOne) {
    try {
        chart(mapOf("med"), SlopesRequest{});
        FAIL() << "one year is loaded";
    } catch (const geo::Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("Only 2021"));
    }
}

TEST_F(PlaceCharts, OfTwoYearsHaveTheZonesThatHaveBoth) {
    auto document = mapOf("p_caf_am");
    auto& layer = *document.find(LayerKind::Indicator);
    layer.geography = GeographyKind::Qpv;
    layer.vintage = 2015;
    document.around = {};
    const auto made = chart(document, SlopesRequest{});
    const auto& slopes = std::get<ZoneSlopes>(made.marks);
    EXPECT_EQ(slopes.firstYear, 2017);
    EXPECT_EQ(slopes.lastYear, 2020);
    ASSERT_EQ(slopes.slopes.size(), 1u);
    EXPECT_NEAR(slopes.slopes[0].first, 40, 1e-9);
    EXPECT_NEAR(slopes.slopes[0].last, 20, 1e-9);
    EXPECT_EQ(countOf(made.absences), 3u);
    EXPECT_EQ(made.sources.size(), 2u);
}

TEST_F(PlaceCharts, ByDistanceAreMeasuredFromTheNeighbourhoodsOnTheMap) {
    const auto made = chart(mapOf("med"), DistancesRequest{});
    const auto& distances = std::get<ZoneDistances>(made.marks);
    // Squares of a kilometre, from their middles: 50 m to Mosson, 800 m and 0 m to Pas du Loup.
    ASSERT_EQ(distances.points.size(), 3u);
    EXPECT_NEAR(distances.points[0].metres, 50, 1e-6);
    EXPECT_NEAR(distances.points[1].metres, 800, 1e-6);
    EXPECT_EQ(distances.points[2].metres, 0);
    EXPECT_EQ(distances.bands[0].median, 22'000);
    EXPECT_EQ(countOf(made.absences), 1u);
    EXPECT_THAT(remarks(made), HasSubstr("2 neighbourhoods of 2015"));
    auto without = mapOf("med");
    std::erase_if(without.layers, [](const Layer& layer) { return layer.kind == LayerKind::Neighbourhoods; });
    EXPECT_THROW(chart(without, DistancesRequest{}), geo::Error);
}

TEST_F(PlaceCharts, ByAgeSayWhatToImport) {
    try {
        chart(mapOf("med"), PyramidRequest{});
        FAIL() << "nothing is loaded by age";
    } catch (const geo::Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("Census, population by IRIS"));
    }
}

TEST(AgePyramidCharts, SetTheTerritoryBesideWhatItLiesInAndPickedZonesBesideTheTerritory) {
    const support::SmallObservatory small;
    addPeople(small.file);
    const auto all = chartOf(small.file, mapOf("med"), PyramidRequest{});
    const auto& whole = std::get<AgePyramid>(all.marks);
    ASSERT_EQ(whole.bars.size(), 2u);
    EXPECT_NEAR(whole.bars[0].men, 100 * 35.0 / 300, 1e-9);
    EXPECT_NEAR(whole.bars[1].women, 100 * 125.0 / 300, 1e-9);
    EXPECT_THAT(all.absences, ElementsAre(Pair(CellState::Suppressed, 1u)));
    EXPECT_EQ(plainText(whole.place), "Hérault");
    EXPECT_NEAR(*whole.bars[0].menThere, 100 * 75.0 / 500, 1e-9);
    EXPECT_NEAR(*whole.bars[1].womenThere, 100 * 185.0 / 500, 1e-9);
    EXPECT_THAT(plainText(all.origin), HasSubstr("summed from published figures"));
    EXPECT_THAT(plainText(all.origin), HasSubstr("n = 3"));
    EXPECT_THAT(plainText(all.origin), Not(HasSubstr("Filosofi")));
    const auto picked = chartOf(small.file, mapOf("med"), PyramidRequest{{0}});
    const auto& one = std::get<AgePyramid>(picked.marks);
    EXPECT_DOUBLE_EQ(one.bars[1].women, 50);
    EXPECT_EQ(plainText(one.place), "Montpellier");
    EXPECT_NEAR(*one.bars[0].menThere, 100 * 35.0 / 300, 1e-9);
    EXPECT_THAT(remarks(picked), HasSubstr("100 inhabitants"));
}
