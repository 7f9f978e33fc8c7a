// Maps of circles and of categories, out of an observatory.
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

MapDocument mapOf(const std::string& indicator, MapForm form) {
    MapDocument document;
    Layer layer;
    layer.kind = LayerKind::Indicator;
    layer.style.indicator = indicator;
    layer.style.form = form;
    document.add(layer);
    return document;
}

class MapForms : public testing::Test {
protected:
    static void SetUpTestSuite() { s_small = new support::SmallObservatory; }
    static void TearDownTestSuite() { delete s_small; }
    MapContent load(const MapDocument& document) { return m_loader.load(document, m_progress); }
    std::string failure(const MapDocument& document) {
        try {
            load(document);
        } catch (const geo::Error& error) {
            return plainText(error.messages().back());
        }
        return "loaded";
    }

    inline static support::SmallObservatory* s_small = nullptr;
    geo::Observatory m_observatory = s_small->open();
    geo::NoProgress m_progress;
    ContentLoader m_loader{m_observatory, indicators::Catalogue::shipped(), indicators::Language::English};
};

std::vector<std::string> lines(const LegendSection& section) {
    std::vector<std::string> out;
    for (const LegendEntry& entry : section.entries)
        out.push_back(plainText(entry.label) + (entry.count ? " " + std::to_string(*entry.count) : ""));
    return out;
}

} // namespace

TEST_F(MapForms, DrawACountAsCirclesOverAPlainGround) {
    const MapContent content = load(mapOf("caf-iris:A", MapForm::Circles));
    ASSERT_TRUE(content.circles);
    ASSERT_EQ(content.circles->circles.size(), 6u);
    EXPECT_EQ(content.circles->largest, 1'000);
    EXPECT_EQ(content.filled->zones->code(content.circles->circles[0].zone), "341720101");
    EXPECT_EQ(content.filled->colours.size(), 1u);
    EXPECT_THAT(content.filled->fills, testing::Each(0));
    ASSERT_EQ(content.legend.sections.size(), 1u);
    const LegendSection& legend = content.legend.sections[0];
    EXPECT_THAT(lines(legend), ElementsAre("", "circle, area in proportion 6"));
    ASSERT_EQ(legend.entries[0].circles.size(), 3u);
    EXPECT_EQ(plainText(legend.entries[0].circles[1].label), "200");
    EXPECT_NEAR(legend.entries[0].circles[1].radius, content.circles->radius * std::sqrt(0.2), 1e-12);
    EXPECT_THAT(plainText(content.legend.note), testing::Not(HasSubstr("coloured by area")));
}

TEST_F(MapForms, OfATerritoryHaveItsZonesOnly) {
    MapDocument document = mapOf("caf-iris:A", MapForm::Circles);
    document.around = {GeographyKind::Commune, "34172"};
    const MapContent content = load(document);
    EXPECT_EQ(content.circles->circles.size(), 4u);
    EXPECT_EQ(std::ranges::count(content.filled->fills, -2), 2);
}

TEST_F(MapForms, ColourCirclesByTheRateAndSizeThemByACount) {
    MapDocument document = mapOf("med", MapForm::ColouredCircles);
    document.find(LayerKind::Indicator)->style.sizedBy = "caf-iris:A";
    document.find(LayerKind::Indicator)->style.classes = 2;
    const MapContent content = load(document);
    ASSERT_TRUE(content.circles);
    EXPECT_TRUE(content.circles->coloured);
    EXPECT_EQ(content.circles->sizes->year, 2017) << "the only year there is, as the legend says";
    ASSERT_EQ(content.legend.sections.size(), 2u);
    EXPECT_THAT(lines(content.legend.sections[0]), testing::Contains("not significant (ns) 1"));
    EXPECT_THAT(plainText(content.legend.sections[1].subtitle), HasSubstr("2017"));
    for (const Circle& circle : content.circles->circles)
        EXPECT_EQ(circle.colour == -1, content.filled->zones->code(circle.zone) == "341720103");
    EXPECT_EQ(content.title, verbatim(content.filled->figures->indicator.label.en)) << "the map is about the rate";
    EXPECT_THAT(content.sources, testing::Contains(HasSubstr("Allocataires 2017")));
}

TEST_F(MapForms, SizeARateByWhatItIsAShareOfIfNothingElseIsNamed) {
    const auto& all = indicators::Catalogue::shipped().all();
    const auto rate = std::ranges::find_if(all, [](const indicators::Indicator& one) {
        return std::ranges::any_of(one.formulas, [](const indicators::Formula& f) {
            return f.family == "caf-iris" && f.numerator.size() == 1 && f.numerator[0].column == "AM" &&
                   f.denominator.size() == 1 && f.denominator[0].column == "A";
        });
    });
    ASSERT_NE(rate, all.end());
    const MapContent content = load(mapOf(rate->id, MapForm::ColouredCircles));
    ASSERT_TRUE(content.circles);
    EXPECT_EQ(content.circles->largest, 1'000);
}

TEST_F(MapForms, ColourZonesAndSayWhyWhereCirclesWouldHaveNoSize) {
    for (const MapForm form : {MapForm::Circles, MapForm::ColouredCircles}) {
        const MapContent content = load(mapOf("med", form));
        EXPECT_FALSE(content.circles);
        EXPECT_EQ(content.filled->colours.size(), content.filled->classification.classes());
        EXPECT_THAT(plainText(content.legend.sections[0].remark), HasSubstr("zones are coloured"));
    }
}

TEST_F(MapForms, FillZonesByTheTypeOfTheIris) {
    const MapContent content = load(mapOf("zone:TYPE", MapForm::Categories));
    EXPECT_THAT(lines(content.legend.sections[0]),
                ElementsAre("housing (H) 4", "activity (A) 1", "commune that is not cut into IRIS (Z) 1"));
    EXPECT_EQ(content.filled->colours.size(), 3u);
    EXPECT_EQ(plainText(content.title), "Type of IRIS");
}

TEST_F(MapForms, CompareThePerimetersOfBothGenerations) {
    MapDocument document = mapOf("zone:PERIMETER", MapForm::Categories);
    document.find(LayerKind::Indicator)->geography = GeographyKind::Qpv;
    const MapContent content = load(document);
    std::size_t zones = 0;
    for (const LegendEntry& entry : content.legend.sections[0].entries)
        zones += entry.count.value_or(0);
    EXPECT_EQ(zones, content.filled->zones->size()) << "each is in one state";
    document.around = {GeographyKind::Commune, "34172"};
    EXPECT_LT(std::ranges::count_if(load(document).filled->fills, [](int fill) { return fill >= 0; }),
              static_cast<std::ptrdiff_t>(zones));
}

TEST_F(MapForms, SayWhichColumnsOfTextThereAreToAWrongOne) {
    EXPECT_THAT(failure(mapOf("zone:PERIMETER", MapForm::Categories)), HasSubstr("zone:TYPE (IRIS)"));
    EXPECT_THAT(failure(mapOf("caf-iris:A", MapForm::Categories)), HasSubstr("no column of text for iris"));
    EXPECT_THAT(failure(mapOf("med", MapForm::Categories)), HasSubstr("no column of text"));
}
