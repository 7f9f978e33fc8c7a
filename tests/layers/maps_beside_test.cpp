#include "map_content.hpp"
#include "small_observatory.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace layers;
using geo::GeographyKind;
using geo::plainText;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

/// Lone parents among recipients, by neighbourhood. small_observatory.cpp: in 2017 Mosson 160 of 400, Pas Du Loup 40 of
/// 200; in 2020 Mosson 100 of 500, nothing for Pas Du Loup.
MapDocument neighbourhoodMap(std::vector<MapBeside> beside) {
    MapDocument document;
    Layer layer;
    layer.kind = LayerKind::Indicator;
    layer.geography = GeographyKind::Qpv;
    layer.vintage = 2015;
    layer.style.indicator = "p_caf_am";
    layer.style.year = 2017;
    layer.style.classes = 2;
    layer.style.method = ClassMethod::EqualInterval;
    document.add(layer);
    document.around = {GeographyKind::Commune, "34172"};
    document.beside = std::move(beside);
    return document;
}

class MapsBeside : public testing::Test {
protected:
    static void SetUpTestSuite() { s_small = new support::SmallObservatory; }
    static void TearDownTestSuite() { delete s_small; }
    MapContent load(const MapDocument& document) { return m_loader.load(document, m_progress); }
    static int fillOf(const MapContent& content, const char* code) {
        return content.filled->fills[content.filled->zones->find(code).value()];
    }

    inline static support::SmallObservatory* s_small = nullptr;
    geo::Observatory m_observatory = s_small->open();
    geo::NoProgress m_progress;
    ContentLoader m_loader{m_observatory, indicators::Catalogue::shipped(), indicators::Language::English};
};

std::vector<std::size_t> countsOf(const LegendSection& section, LegendEntry::Kind kind) {
    std::vector<std::size_t> counts;
    for (const LegendEntry& entry : section.entries)
        if (entry.kind == kind)
            counts.push_back(entry.count.value());
    return counts;
}

} // namespace

TEST_F(MapsBeside, HaveTheClassesOfAllTheirValuesTogether) {
    const MapContent content = load(neighbourhoodMap({{"p_caf_am", 2020}}));
    ASSERT_EQ(content.beside.size(), 1u);
    const MapContent& other = *content.beside[0];
    EXPECT_EQ(other.filled->figures->year, 2020);
    EXPECT_EQ(other.filled->classification.breaks, content.filled->classification.breaks);
    EXPECT_EQ(other.filled->colours, content.filled->colours);
    EXPECT_EQ(fillOf(content, "QP034005"), 1); // 40 %
    EXPECT_EQ(fillOf(content, "QP034006"), 0); // 20 %
    EXPECT_EQ(fillOf(other, "QP034005"), 0);   // 20 %
    EXPECT_EQ(fillOf(other, "QP034006"), -1);
    EXPECT_EQ(other.extent, content.extent);
    EXPECT_EQ(other.filled->zones, content.filled->zones); // loaded once
}

TEST_F(MapsBeside, HaveOneLegendThatCountsTheZonesOfAllOfThem) {
    const MapContent content = load(neighbourhoodMap({{"p_caf_am", 2020}}));
    const LegendSection& section = content.legend.sections.front();
    EXPECT_THAT(countsOf(section, LegendEntry::Kind::Class), ElementsAre(2u, 1u));
    EXPECT_THAT(countsOf(section, LegendEntry::Kind::Absence), ElementsAre(1u));
    EXPECT_THAT(plainText(section.subtitle), HasSubstr("2 maps"));
}

TEST_F(MapsBeside, OfAnotherUnitKeepTheirOwnClassesAndTheirOwnLegend) {
    const MapContent alone = load(neighbourhoodMap({}));
    const MapContent content = load(neighbourhoodMap({{"caf_a", 2017}}));
    EXPECT_EQ(content.filled->classification.breaks, alone.filled->classification.breaks);
    const auto& counts = *content.beside.at(0)->filled;
    EXPECT_EQ(counts.classification.breaks.front(), 200);
    EXPECT_EQ(counts.classification.breaks.back(), 400);
    ASSERT_GE(content.legend.sections.size(), 2u);
    EXPECT_EQ(plainText(content.legend.sections[1].title), counts.figures->indicator.label.en);
}

TEST_F(MapsBeside, ThatCannotBeLoadedAreRefusedWithTheReason) {
    EXPECT_THROW(load(neighbourhoodMap({{"p_caf_am", 1999}})), geo::Error);
}
