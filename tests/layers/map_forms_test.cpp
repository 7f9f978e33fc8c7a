// Maps of circles and of categories, out of an observatory.
#include "map_content.hpp"
#include "small_observatory.hpp"

#include "observatory/columns.hpp"
#include "observatory/records.hpp"
#include "observatory/sources.hpp"

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

/// Says of the communes to which intercommunality they belong, and of the IRIS what a list has: twice the same, twice
/// something else, once nothing.
void addTexts(const support::SmallObservatory& small) {
    auto observatory = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
    auto t = observatory.begin();
    geo::Source source;
    source.family = source.fileName = source.sha256 = "commune-memberships";
    geo::StatTable table;
    table.family = source.family;
    table.level = GeographyKind::Commune;
    table.dataYear = 2020;
    table.geographyYear = 2021;
    table.textColumns = {"LIBGEO", "EPCI", "LIBEPCI"};
    table.sourceId = observatory.sources().add(t, source);
    geo::TableWriter writer{t, table};
    const std::vector<std::vector<std::string>> rows{{"34172", "Montpellier", "243400017", "Métropole"},
                                                     {"34057", "Castelnau-le-Lez", "243400017", "Métropole"},
                                                     {"30007", "Alès", "200066918", "Alès Agglomération"}};
    for (const auto& row : rows)
        writer.add(row[0], std::span{row}.subspan(1), {});
    writer.finish();

    geo::RecordSet list;
    list.family = "list:equipment";
    list.title = "Equipment";
    list.columns = {"IRIS", "KIND"};
    list.keyColumn = "IRIS";
    list.level = GeographyKind::Iris;
    source.family = source.fileName = source.sha256 = "list:equipment";
    list.sourceId = observatory.sources().add(t, source);
    geo::RecordWriter records{t, list};
    for (const auto& [code, kind] : {std::pair{"341720101", "park"},
                                     {"341720101", "park"},
                                     {"341720102", "park"},
                                     {"341720102", "school"},
                                     {"341720104", ""}})
        records.add(std::vector<std::string_view>{code, kind}, code);
    records.finish();
    t.commit();
}

/// Of 1,000 inhabitants Montpellier loses 30, Castelnau wins them and Alès 10.
void addMoves(const support::SmallObservatory& small) {
    auto observatory = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
    auto t = observatory.begin();
    geo::Source source;
    source.family = source.fileName = source.sha256 = "commune-moves";
    geo::StatTable table;
    table.family = source.family;
    table.level = GeographyKind::Commune;
    table.dataYear = 2022;
    table.geographyYear = 2021;
    table.columns = {"ENTRANTS", "SORTANTS", "STABLES", "ETRANGER"};
    table.sourceId = observatory.sources().add(t, source);
    geo::TableWriter writer{t, table};
    const auto add = [&](const char* code, double in, double out) {
        const std::vector<geo::Cell> cells{geo::Cell::of(in), geo::Cell::of(out), geo::Cell::of(1'000 - in),
                                           geo::Cell::of(0)};
        writer.add(code, {}, cells);
    };
    add("34172", 60, 90);
    add("34057", 90, 60);
    add("30007", 20, 10);
    writer.finish();
    t.commit();
}

class MapForms : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_small = new support::SmallObservatory;
        addTexts(*s_small);
        addMoves(*s_small);
    }
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

TEST_F(MapForms, OfABalanceTellGainFromLossByTheirHue) {
    auto document = mapOf("mob_solde", MapForm::Circles);
    document.find(LayerKind::Indicator)->geography = GeographyKind::Commune;
    EXPECT_THAT(lines(load(document).legend.sections[0]),
                ElementsAre("", "above zero, area in proportion 2", "below zero 1"));
    document = mapOf("tx_mob_solde", MapForm::Choropleth);
    document.find(LayerKind::Indicator)->geography = GeographyKind::Commune;
    document.find(LayerKind::Indicator)->style.method = ClassMethod::Manual;
    document.find(LayerKind::Indicator)->style.innerBounds = {0, 2};
    const auto content = load(document);
    EXPECT_THAT(content.filled->classification.steps, ElementsAre(-1, 1, 2));
    const auto four = palette("PuOr").colours(4);
    EXPECT_THAT(content.filled->colours, ElementsAre(four[1], four[2], four[3])) << "orange below zero, purple above";
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

TEST_F(MapForms, FillZonesByAColumnOfAnyTableOfTheirLevel) {
    MapDocument document = mapOf("commune-memberships:libepci", MapForm::Categories);
    document.find(LayerKind::Indicator)->geography = GeographyKind::Commune;
    const MapContent content = load(document);
    EXPECT_THAT(lines(content.legend.sections[0]), ElementsAre("Métropole 2", "Alès Agglomération 1"));
    EXPECT_THAT(plainText(content.subtitle), HasSubstr("2020"));
}

TEST_F(MapForms, SayWhereAListHasSeveralValuesForOneZoneOrNone) {
    const MapContent content = load(mapOf("list:equipment:KIND", MapForm::Categories));
    EXPECT_THAT(lines(content.legend.sections[0]),
                ElementsAre("park 1", "several values in one zone 1", "not filled in 4"));
}

TEST_F(MapForms, AreDrawnAroundAnIntercommunalityWhoseCommunesAreListed) {
    MapDocument document = mapOf("caf-iris:A", MapForm::Circles);
    document.around = {GeographyKind::Epci, "243400017"};
    const MapContent content = load(document);
    EXPECT_EQ(content.circles->circles.size(), 5u) << "four IRIS of Montpellier and one of Castelnau-le-Lez";
    EXPECT_THAT(plainText(content.subtitle), HasSubstr("Métropole"));
    ASSERT_TRUE(content.territory);
    EXPECT_NEAR(geo::area(*content.territory), 8e6, 1);
    document.around = {GeographyKind::Epci, "999999999"};
    EXPECT_THAT(failure(document), HasSubstr("There is no epci 999999999"));
}
