#include "gate.hpp"
#include "small_observatory.hpp"
#include "zone_chart.hpp"

#include "observatory/sources.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace layers;
using geo::plainText;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

namespace {

MapDocument mapOf(const char* indicator, bool montpellierOnly = true) {
    MapDocument document;
    Layer layer;
    layer.kind = LayerKind::Indicator;
    layer.style.indicator = indicator;
    layer.style.classes = 3;
    document.add(layer);
    Layer neighbourhoods;
    neighbourhoods.kind = LayerKind::Neighbourhoods;
    neighbourhoods.geography = geo::GeographyKind::Qpv;
    neighbourhoods.vintage = 2015;
    document.add(neighbourhoods);
    if (montpellierOnly)
        document.around = {geo::GeographyKind::Commune, "34172"};
    return document;
}

class ZoneCharts : public testing::Test {
protected:
    static void SetUpTestSuite() { s_small = new support::SmallObservatory; }
    static void TearDownTestSuite() { delete s_small; }
    ZoneChart chart(const MapDocument& document, const ZoneChartRequest& request) {
        const auto content = m_loader.load(document, m_progress);
        return zoneChart(request, content, m_observatory, m_loader, indicators::Language::English, m_progress);
    }
    static std::string remarks(const ZoneChart& chart) {
        std::string all;
        for (const auto& remark : chart.remarks)
            all += plainText(remark) + "\n";
        return all;
    }

    inline static support::SmallObservatory* s_small = nullptr;
    geo::Observatory m_observatory = s_small->open();
    geo::NoProgress m_progress;
    ContentLoader m_loader{m_observatory, indicators::Catalogue::shipped(), indicators::Language::English};
};

} // namespace

TEST_F(ZoneCharts, HaveTheClassesOfTheMapItsWordsAndWhatIsAbsent) {
    const auto made = chart(mapOf("med"), HistogramRequest{});
    const auto& histogram = std::get<ZoneHistogram>(made.marks);
    EXPECT_EQ(zonesDrawn(made), 3u); // 11 000, 16 000, 22 000; one is not significant
    EXPECT_EQ(made.colours.size(), 3u);
    EXPECT_EQ(histogram.bins.back().inClass, 2);
    EXPECT_THAT(made.absences, ElementsAre(std::pair{geo::CellState::NotSignificant, std::size_t{1}}));
    EXPECT_THAT(plainText(made.title), HasSubstr("standard of living"));
    EXPECT_THAT(plainText(made.origin), HasSubstr("Filosofi 2021 (IRIS)"));
    EXPECT_THAT(plainText(made.origin), HasSubstr("n = 3"));
    EXPECT_THAT(made.sources, testing::SizeIs(1));
}

TEST_F(ZoneCharts, OfTwoIndicatorsHaveTheSourcesOfBothAndLeaveOutWhatLacksOne) {
    const auto made = chart(mapOf("p_caf_am"), ScatterRequest{"med", true});
    const auto& scatter = std::get<ZoneScatter>(made.marks);
    EXPECT_EQ(scatter.points.size(), 3u);
    EXPECT_EQ(scatter.without, 1u);
    EXPECT_FALSE(scatter.reference.y); // no table has a median of the commune
    EXPECT_FALSE(scatter.line);
    EXPECT_THAT(remarks(made), HasSubstr("10 zones are needed"));
    EXPECT_THAT(remarks(made), HasSubstr("r = -0.6")); // of (30, 11 000), (10, 16 000), (16.7, 22 000)
    EXPECT_THAT(plainText(made.origin), HasSubstr("Allocataires 2017"));
    EXPECT_THAT(plainText(made.origin), HasSubstr("Filosofi 2021"));
    EXPECT_EQ(made.sources.size(), 2u);
}

TEST_F(ZoneCharts, OfTwoRatesAreCutAtTheRateOfTheWholeCommune) {
    const auto made = chart(mapOf("p_caf_am"), ScatterRequest{"p_caf_am", false});
    const auto& scatter = std::get<ZoneScatter>(made.marks);
    ASSERT_TRUE(scatter.reference.x);
    EXPECT_NEAR(*scatter.reference.x, 100 * 470.0 / 2'500, 1e-9); // never the mean of 30, 10, 5 and 16.7
    EXPECT_EQ(scatter.quadrants[ZoneScatter::HighHigh], 1u);
    EXPECT_EQ(scatter.quadrants[ZoneScatter::LowLow], 3u);
    EXPECT_THAT(remarks(made), HasSubstr("Montpellier"));
    const auto all = chart(mapOf("p_caf_am", false), ScatterRequest{"p_caf_am", false});
    EXPECT_NEAR(*std::get<ZoneScatter>(all.marks).reference.x, 100 * 590.0 / 3'700, 1e-9);
}

TEST_F(ZoneCharts, OfBoxesNameTheirGroups) {
    const auto labels = [](const ZoneChart& made) {
        std::vector<std::string> all;
        for (const auto& box : std::get<ZoneBoxes>(made.marks).boxes)
            all.push_back(box.group.label + " " + std::to_string(box.values.size()));
        return all;
    };
    const auto all = mapOf("med", false);
    EXPECT_THAT(labels(chart(all, BoxesRequest{ChartGroups::Commune})),
                ElementsAre("Montpellier 3", "Castelnau-le-Lez 1", "Alès 1"));
    EXPECT_THAT(labels(chart(all, BoxesRequest{ChartGroups::Department})), ElementsAre("34 4", "30 1"));
    // Mosson covers 16 % of Nord-Ouest, Pas Du Loup of Sud-Est; the others less than a tenth of larger zones.
    EXPECT_THAT(labels(chart(all, BoxesRequest{ChartGroups::Neighbourhoods})),
                UnorderedElementsAre("with a neighbourhood 2", "without 3"));
}

TEST_F(ZoneCharts, OverTheYearsAreOfTheZonesAskedFor) {
    const auto made = chart(mapOf("med"), YearsRequest{{0, 2}});
    const auto& lines = std::get<ZoneLines>(made.marks);
    EXPECT_THAT(lines.years, ElementsAre(2021));
    ASSERT_EQ(lines.lines.size(), 2u);
    EXPECT_EQ(lines.lines[0].label, "Nord-Ouest (Montpellier)");
    EXPECT_EQ(lines.lines[1].points[0].value.state, geo::CellState::NotSignificant);
    EXPECT_EQ(chart(mapOf("med"), YearsRequest{std::vector<std::uint32_t>(11, 0)}).marks.index(), 3u);
}

TEST_F(ZoneCharts, NeedAFigure) {
    EXPECT_THROW(chart(MapDocument{}, HistogramRequest{}), geo::Error);
    EXPECT_THROW(chart(mapOf("med"), ScatterRequest{"no such indicator", false}), geo::Error);
}

TEST_F(ZoneCharts, OfSmallCountsUnderAConventionStayWhereTheyAre) {
    auto made = chart(mapOf("caf_a"), HistogramRequest{});
    EXPECT_EQ(made.counts.size(), 4u);
    made.counts.front() = 3;
    auto sources = m_observatory.sources().all();
    EXPECT_NO_THROW(Gate{sources}.release(made, {}));
    for (auto& source : sources)
        source.licence = geo::conventionLicence(5);
    EXPECT_THROW(Gate{sources}.release(made, {}), geo::Error);
}
