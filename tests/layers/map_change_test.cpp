// Maps of what changed since an earlier year.
#include "change.hpp"
#include "map_change.hpp"
#include "map_content.hpp"
#include "qgis_layer.hpp"
#include "saved_maps.hpp"
#include "two_censuses.hpp"

#include "observatory/history.hpp"

#include <gmock/gmock.h>

using namespace layers;
using geo::CellState;
using geo::GeographyKind;
using geo::plainText;
using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

MapDocument mapOf(const std::string& indicator, int since, int year) {
    MapDocument document;
    Layer layer;
    layer.kind = LayerKind::Indicator;
    layer.style.indicator = indicator;
    layer.style.year = year;
    layer.style.since = since;
    layer.style.method = ClassMethod::Centred;
    document.add(layer);
    return document;
}

class MapsOfChange : public testing::Test {
protected:
    static void SetUpTestSuite() { s_small = new support::TwoCensuses; }
    static void TearDownTestSuite() { delete s_small; }
    MapContent load(const MapDocument& document) { return m_loader.load(document, m_progress); }
    geo::Error refusal(const MapDocument& document) {
        try {
            load(document);
        } catch (const geo::Error& error) {
            return error;
        }
        ADD_FAILURE() << "loaded";
        return {geo::Error::Code::Database, "loaded"};
    }

    inline static support::TwoCensuses* s_small = nullptr;
    geo::Observatory m_observatory = s_small->open();
    geo::NoProgress m_progress;
    ContentLoader m_loader{m_observatory, indicators::Catalogue::shipped(), indicators::Language::English};
};

std::vector<std::string> labelsOf(const MapContent& content) {
    std::vector<std::string> labels;
    for (const auto& entry : content.legend.sections.front().entries)
        labels.push_back(plainText(entry.label));
    return labels;
}

} // namespace

TEST_F(MapsOfChange, AreInPointsAndKeepTheReasonOfEachAbsence) {
    const auto content = load(mapOf("tx_emp", 2016, 2022));
    const auto& values = content.filled->figures->values;
    EXPECT_NEAR(values[0].value, 33 - 30, 1e-9);
    EXPECT_NEAR(values[1].value, 45 - 30, 1e-9);
    EXPECT_EQ(values[2].state, CellState::Suppressed);
    EXPECT_NEAR(values[3].value, 40 - 50, 1e-9);
    EXPECT_EQ(values[5].state, CellState::Missing) << "no row in 2016";
    EXPECT_EQ(plainText(content.title), "Employment rate, 15 to 64: change 2016–2022");
    EXPECT_EQ(plainText(content.subtitle), "by IRIS, in points, 2016–2022");
    EXPECT_EQ(plainText(content.namedSubtitle), "Employment rate, 15 to 64 by IRIS, in points, change 2016–2022");
    EXPECT_THAT(content.filled->figures->sources, SizeIs(2));
}

TEST_F(MapsOfChange, HaveClassesAboutZeroInTwoHuesAndASignInTheLegend) {
    auto document = mapOf("tx_emp", 2016, 2022);
    document.find(LayerKind::Indicator)->style.method = ClassMethod::Manual;
    document.find(LayerKind::Indicator)->style.innerBounds = {-2, 2, 10};
    const auto content = load(document);
    EXPECT_THAT(content.filled->classification.steps, ElementsAre(-1, 0, 1, 2));
    const auto& colours = content.filled->colours;
    EXPECT_GT(colours[0].r, colours[0].b) << "orange fell";
    EXPECT_LT(colours[3].r, colours[3].b) << "purple rose";
    EXPECT_THAT(labelsOf(content),
                AllOf(Contains("under -2"), Contains("-2 to +2"), Contains("+2 to +10"), Contains("+10 and more")));
    EXPECT_THAT(plainText(content.legend.sections.front().subtitle), HasSubstr("change 2016–2022, in points"));
}

TEST_F(MapsOfChange, CentreTheirClassesOnNoChange) {
    const auto content = load(mapOf("tx_emp", 2016, 2022));
    EXPECT_EQ(content.filled->classification.reference, 0);
    EXPECT_EQ(plainText(content.legend.sections.front().method.front()), "Classes centred on 0, no change");
    EXPECT_THAT(plainText(content.legend.sections.front().method.back()), HasSubstr("one of the two years only"));
}

TEST_F(MapsOfChange, GreyWhatLiesWithinTheMarginsAndCountItApart) {
    const auto content = load(mapOf("tx_emp", 2016, 2022));
    const auto& filled = *content.filled;
    ASSERT_TRUE(filled.unsure);
    EXPECT_EQ(*filled.unsure, filled.classification.classes());
    EXPECT_EQ(filled.fills[0], static_cast<int>(*filled.unsure)) << "3 points, where 7 may be chance";
    EXPECT_LT(filled.fills[1], static_cast<int>(*filled.unsure));
    EXPECT_LT(filled.fills[4], static_cast<int>(*filled.unsure)) << "a small commune is counted whole";
    std::size_t counted = 0;
    for (const auto& entry : content.legend.sections.front().entries)
        if (entry.kind == LegendEntry::Kind::Class)
            counted += *entry.count;
    EXPECT_EQ(counted, 4u) << "each zone with a figure once";
    EXPECT_THAT(labelsOf(content), Contains("no sure change (within the margin of the census)"));
    const auto layer = qgisLayer("A", content, [](const geo::Message& message) { return plainText(message); });
    EXPECT_EQ(layer->style.field, "class_label");
    EXPECT_EQ(layer->rows[0].classLabel, "no sure change (within the margin of the census)");
}

TEST_F(MapsOfChange, OfCountsAreInPercentAndClaimNoMarginWhereNoneIsKnown) {
    const auto content = load(mapOf("caf-iris:A", 2017, 2020)); // no census: three years will do
    const auto& figures = *content.filled->figures;
    EXPECT_NEAR(figures.values[0].value, 10, 1e-9);
    EXPECT_NEAR(figures.values[2].value, -75, 1e-9);
    EXPECT_NEAR(figures.values[4].value, -100, 1e-9);
    EXPECT_EQ(figures.indicator.unit, "%");
    EXPECT_FALSE(content.filled->unsure);
    EXPECT_THAT(content.cautions, IsEmpty());
}

TEST_F(MapsOfChange, AreRefusedWhereSurveysAreSharedNamingWhatCompares) {
    const auto error = refusal(mapOf("tx_emp", 2019, 2022));
    EXPECT_EQ(error.code(), geo::Error::Code::NotComparable);
    EXPECT_THAT(error.what(), AllOf(HasSubstr("2019 and 2022 do not compare"), HasSubstr("surveys in common"),
                                    HasSubstr("6 years apart"), HasSubstr("What compares with 2022: 2016")));
}

TEST_F(MapsOfChange, AreRefusedAcrossABreakWithItsYearAndItsWords) {
    const auto error = refusal(mapOf("p_sansdip", 2016, 2022));
    EXPECT_EQ(error.code(), geo::Error::Code::NotComparable);
    EXPECT_THAT(error.what(), AllOf(HasSubstr("from 2017 on"), HasSubstr("after a new questionnaire"),
                                    HasSubstr("No other year that is loaded compares with 2022")));
}

TEST_F(MapsOfChange, ThatAreComparedAnywaySaySoWithTheReason) {
    auto document = mapOf("p_sansdip", 2016, 2022);
    document.find(LayerKind::Indicator)->style.compareAnyway = "Asked for by the board";
    const auto content = load(document);
    ASSERT_THAT(content.cautions, SizeIs(1));
    EXPECT_THAT(plainText(content.cautions.front()),
                AllOf(HasSubstr("2016 and 2022 do not compare: from 2017 on"), HasSubstr("“Asked for by the board”")));
    EXPECT_EQ(content.legend.sections.front().remark, content.cautions.front());
    EXPECT_EQ(mapDocumentFromJson(toJson(document)), document);
    EXPECT_EQ(refusal(mapOf("p_sansdip", 2016, 2022)).code(), geo::Error::Code::NotComparable)
        << "what was loaded for a reason is not there without one";
}

TEST_F(MapsOfChange, GoForwardInTimeAndKeepToOneGenerationOfNeighbourhoods) {
    EXPECT_EQ(refusal(mapOf("tx_emp", 2022, 2022)).code(), geo::Error::Code::Usage);
    auto document = mapOf("qpv-demo:A", 2017, 2020);
    document.layers.front().geography = GeographyKind::Qpv;
    document.layers.front().vintage = 2015;
    const auto content = load(document);
    const auto mosson = content.filled->zones->find("QP034005");
    EXPECT_NEAR(content.filled->figures->values[*mosson].value, 25, 1e-9) << "400, then 500";
    document.layers.front().vintage = 2024;
    EXPECT_EQ(refusal(document).code(), geo::Error::Code::Usage);
}

TEST_F(MapsOfChange, StandBesideFiguresInClassesOfTheirOwn) {
    auto document = mapOf("tx_emp", 2016, 2022);
    document.beside = {{"tx_emp", 2016}};
    const auto content = load(document);
    ASSERT_THAT(content.beside, SizeIs(1));
    const auto& other = *content.beside.front()->filled;
    EXPECT_FALSE(other.figures->change);
    EXPECT_NEAR(other.figures->values[0].value, 30, 1e-9);
    EXPECT_NE(other.classification.breaks, content.filled->classification.breaks);
}

TEST(SavedMapsOfChange, TellTheHistoryWhyYearsAreCompared) {
    const support::TwoCensuses small;
    auto o = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
    auto document = mapOf("tx_emp", 2019, 2022);
    document.find(LayerKind::Indicator)->style.compareAnyway = "Only these are loaded";
    saveMap(o, "Emploi", document, "");
    EXPECT_EQ(plainText(o.history().entries().back().what),
              "map “Emploi” saved, compared with 2019 all the same: “Only these are loaded”");
    EXPECT_EQ(savedMap(o, "Emploi"), document);
}

TEST(ClassesOfChange, PartWhatFellFromWhatRose) {
    const auto steps = [](std::vector<double> breaks) {
        Classification classification;
        classification.breaks = std::move(breaks);
        stepAboutZero(classification);
        return classification.steps;
    };
    EXPECT_THAT(steps({-5, -2, 0, 3, 9}), ElementsAre(-2, -1, 1, 2));
    EXPECT_THAT(steps({-5, -2, 1, 3}), ElementsAre(-1, 0, 1));
    EXPECT_THAT(steps({1, 2, 3}), ElementsAre(1, 2)) << "all rose";
    EXPECT_THAT(steps({-3, -1}), ElementsAre(-1));
}

TEST_F(MapsOfChange, HaveNoClassesWhereNothingIsSure) {
    auto document = mapOf("tx_emp", 2019, 2022); // 31 and 33 %, 40 and 45 % of 1,000
    document.find(LayerKind::Indicator)->style.compareAnyway = "Only these are loaded";
    const auto content = load(document);
    EXPECT_EQ(content.filled->classification.classes(), 0u);
    EXPECT_EQ(content.filled->fills[0], 0);
    EXPECT_EQ(content.filled->colours.size(), 1u);
    EXPECT_THAT(labelsOf(content).front(), HasSubstr("no sure change"));
}
