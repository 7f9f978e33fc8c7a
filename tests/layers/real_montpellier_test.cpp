// Montpellier on the official files. Expected figures were computed apart from this program, for the printed examples
// of the visual language: 88 IRIS of which three are not significant, and the classes cut by hand at 14, 17, 20 and 23
// thousand euros; La Mosson against its commune.
#include "map_content.hpp"
#include "portrait.hpp"
#include "real_observatory.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace layers;

namespace {

/// The files of Montpellier in one observatory, made once for all tests of the program.
const std::filesystem::path& montpellier(const std::filesystem::path& data) {
    static const support::TemporaryFolder folder;
    static const std::filesystem::path file = [&] {
        auto observatory = geo::Observatory::create(folder / "m.sqlite", *geo::Territory::find("metropole"));
        for (const char* name :
             {"qpv/QP_METROPOLE_LB93.shp", "iris-contours/iris_34.geojson.gz", "boundaries/communes-34-herault.geojson",
              "iris-tables/BASE_TD_FILO_IRIS_2021_DISP.csv", "iris-tables/data_CAF_2017_IRIS.csv",
              "qpv-tables/DEMO_2017.csv", "qpv-tables/DEMO_2022.csv", "qpv-tables/REVN_2022.zip"})
            real::import(observatory, data / name);
        return observatory.file();
    }();
    return file;
}

MapDocument incomeMap() {
    MapDocument document;
    Layer indicator;
    indicator.kind = LayerKind::Indicator;
    indicator.style.indicator = "med";
    indicator.style.method = ClassMethod::Manual;
    indicator.style.innerBounds = {14'000, 17'000, 20'000, 23'000};
    document.add(indicator);
    Layer neighbourhoods;
    neighbourhoods.kind = LayerKind::Neighbourhoods;
    neighbourhoods.geography = geo::GeographyKind::Qpv;
    document.add(neighbourhoods);
    document.around = {geo::GeographyKind::Commune, "34172"};
    return document;
}

const PortraitRow& rowOf(const Portrait& portrait, const std::string& id) {
    for (const PortraitTheme& theme : portrait.themes)
        for (const PortraitRow& row : theme.rows)
            if (row.indicator.id == id)
                return row;
    throw std::runtime_error{"no row " + id};
}

} // namespace

TEST(RealMontpellier, HasTheClassesOfThePrintedExample) {
    NEEDS_REAL_DATA(data);
    const auto observatory = geo::Observatory::open(montpellier(data), geo::Observatory::Mode::Read);
    ContentLoader loader{observatory, indicators::Catalogue::shipped(), indicators::Language::French};
    geo::NoProgress progress;
    const MapContent content = loader.load(incomeMap(), progress);
    std::vector<std::size_t> counts;
    for (const LegendEntry& entry : content.legend.sections.at(0).entries)
        counts.push_back(entry.count.value());
    EXPECT_THAT(counts, testing::ElementsAre(9, 6, 21, 22, 27, 3));
    ASSERT_EQ(content.outlines.size(), 1u);
    EXPECT_EQ(content.outlines[0].shown.size(), 12u);
    EXPECT_FALSE(content.fictional);
}

TEST(RealMontpellier, PrintsTheBoundsOfARateWithOneDecimal) {
    NEEDS_REAL_DATA(data);
    const auto observatory = geo::Observatory::open(montpellier(data), geo::Observatory::Mode::Read);
    ContentLoader loader{observatory, indicators::Catalogue::shipped(), indicators::Language::French};
    geo::NoProgress progress;
    MapDocument document = incomeMap();
    auto& style = document.find(LayerKind::Indicator)->style;
    style = {};
    style.indicator = "p_caf_am";
    style.year = 2017;
    document.around = {geo::GeographyKind::Department, "34"};
    const MapContent content = loader.load(document, progress);
    const auto& filled = *content.filled;
    const auto breaks = readableBreaks(filled.classification, filled.figures->values.values);
    for (std::size_t k = 1; k + 1 < breaks.size(); ++k) // a rate of one decimal
        EXPECT_NEAR(breaks[k] * 10, std::round(breaks[k] * 10), 1e-9);
}

TEST(RealMontpellier, CentresARateOnTheValueOfTheCommune) {
    NEEDS_REAL_DATA(data);
    const auto observatory = geo::Observatory::open(montpellier(data), geo::Observatory::Mode::Read);
    ContentLoader loader{observatory, indicators::Catalogue::shipped(), indicators::Language::French};
    geo::NoProgress progress;
    MapDocument document = incomeMap();
    auto& style = document.find(LayerKind::Indicator)->style;
    style = {};
    style.indicator = "p_caf_am";
    style.year = 2017;
    style.method = ClassMethod::Centred;
    const MapContent content = loader.load(document, progress);
    const auto& filled = *content.filled;
    ASSERT_TRUE(filled.centre);
    EXPECT_NEAR(filled.centre->value.value, 11.6, 0.05); // as in the portrait below
    EXPECT_EQ(filled.classification.classOf(filled.centre->value.value), 2u);
    EXPECT_THAT(filled.classification.steps, testing::ElementsAre(-2, -1, 0, 1, 2));
}

TEST(RealMontpellier, SetsLaMossonAgainstItsCommune) {
    NEEDS_REAL_DATA(data);
    const auto observatory = geo::Observatory::open(montpellier(data), geo::Observatory::Mode::Read);
    geo::NoProgress progress;
    const Portrait mosson = portrait(observatory, indicators::Catalogue::shipped(), indicators::Language::French,
                                     {geo::GeographyKind::Qpv, "QP034005"}, Perimeter::Strict, 0, "med", progress);
    using indicators::ReferenceKind;
    const auto around = [&](const char* id, ReferenceKind kind) { return mosson.cell(rowOf(mosson, id), kind)->value; };
    EXPECT_EQ(mosson.around.front().code, "34172");
    EXPECT_NEAR(mosson.areaHa, 137.4, 0.3);
    EXPECT_EQ(rowOf(mosson, "pop").value.value, 21'817);
    EXPECT_EQ(around("pop", ReferenceKind::Commune), 290'053);
    EXPECT_EQ(around("pop", ReferenceKind::CommuneOutside), 236'853);
    EXPECT_EQ(rowOf(mosson, "med").value.value, 11'960);
    const PortraitRow& loneParents = rowOf(mosson, "p_caf_am"); // 2017: the year for which IRIS have it too
    EXPECT_EQ(loneParents.year, 2017);
    EXPECT_NEAR(loneParents.value.value, 18.5, 0.05);
    EXPECT_NEAR(around("p_caf_am", ReferenceKind::Commune), 11.6, 0.05);
    EXPECT_NEAR(around("p_caf_am", ReferenceKind::CommuneOutside), 10.1, 0.05);
    ASSERT_TRUE(mosson.chart);
    EXPECT_EQ(mosson.chart->items.size(), 12u);
    EXPECT_EQ(mosson.chart->items.front().label, "Mosson");
    EXPECT_EQ(mosson.chart->items.back().value.value, 15'450);
}
