#include "map_content.hpp"
#include "small_observatory.hpp"

#include "observatory/columns.hpp"
#include "observatory/sources.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace layers;
using geo::GeographyKind;
using geo::plainText;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

MapDocument incomeMap() {
    MapDocument document;
    Layer indicator;
    indicator.kind = LayerKind::Indicator;
    indicator.style.indicator = "med";
    indicator.style.classes = 3;
    document.add(indicator);
    Layer neighbourhoods;
    neighbourhoods.kind = LayerKind::Neighbourhoods;
    neighbourhoods.geography = GeographyKind::Qpv;
    neighbourhoods.vintage = 2015;
    document.add(neighbourhoods);
    document.around = {GeographyKind::Commune, "34172"};
    return document;
}

/// The share of lone parents among recipients, in three classes.
MapDocument rateMap(ClassMethod method) {
    MapDocument document = incomeMap();
    IndicatorStyle& style = document.find(LayerKind::Indicator)->style;
    style.indicator = "p_caf_am";
    style.method = method;
    return document;
}

class MapContents : public testing::Test {
protected:
    static void SetUpTestSuite() { s_small = new support::SmallObservatory; }
    static void TearDownTestSuite() { delete s_small; }
    MapContent load(const MapDocument& document) { return m_loader.load(document, m_progress); }
    geo::Error::Code failure(const MapDocument& document) {
        try {
            load(document);
        } catch (const geo::Error& error) {
            return error.code();
        }
        ADD_FAILURE() << "loaded";
        return geo::Error::Code::Database;
    }

    inline static support::SmallObservatory* s_small = nullptr;
    geo::Observatory m_observatory = s_small->open();
    geo::NoProgress m_progress;
    ContentLoader m_loader{m_observatory, indicators::Catalogue::shipped(), indicators::Language::English};
};

std::vector<std::string> codesOf(const OutlinedZones& outlined, const std::vector<std::uint32_t>& which) {
    std::vector<std::string> codes;
    for (const auto i : which)
        codes.push_back(outlined.zones->code(i));
    std::ranges::sort(codes);
    return codes;
}

} // namespace

TEST_F(MapContents, ClassifyTheZonesOfTheTerritoryOnly) {
    const MapContent content = load(incomeMap());
    ASSERT_TRUE(content.filled);
    const FilledZones& filled = *content.filled;
    std::map<std::string, int> fills;
    for (std::size_t i = 0; i < filled.zones->size(); ++i)
        fills[filled.zones->code(i)] = filled.fills[i];
    EXPECT_EQ(fills["341720101"], 0);
    EXPECT_EQ(fills["341720102"], 1);
    EXPECT_EQ(fills["341720103"], -1);
    EXPECT_EQ(fills["341720104"], 2);
    EXPECT_EQ(fills["340570000"], -2);
    EXPECT_EQ(fills["300070101"], -2);
    EXPECT_EQ(filled.classification.breaks.back(), 22'000);
    EXPECT_EQ(filled.colours.size(), 3u);
}

TEST_F(MapContents, FitTheTerritoryAndItsOutline) {
    const MapContent content = load(incomeMap());
    EXPECT_EQ(content.extent, (geo::Extent{765'000, 6'280'000, 767'000, 6'282'000}));
    ASSERT_TRUE(content.territory);
    EXPECT_NEAR(geo::area(*content.territory), 4e6, 1);
}

TEST_F(MapContents, OutlineTheNeighbourhoodsThatMeetTheTerritory) {
    const MapContent content = load(incomeMap());
    ASSERT_EQ(content.outlines.size(), 1u);
    EXPECT_THAT(codesOf(content.outlines[0], content.outlines[0].shown), ElementsAre("QP034005", "QP034006"));
}

TEST_F(MapContents, BufferTheSelectedNeighbourhoodAndWidenTheExtentByIt) {
    MapDocument document = incomeMap();
    document.selected = {"QP034005"};
    Layer ring;
    ring.kind = LayerKind::Ring;
    document.add(ring);
    const MapContent content = load(document);
    ASSERT_EQ(content.rings.size(), 1u);
    EXPECT_EQ(content.ringMetres, 300);
    // A square of 400 m buffered by 300 m: 0.16 + 4·0.4·0.3 + π·0.09 km²; 32 segments a quadrant lose 0.04 % of the
    // discs.
    EXPECT_NEAR(geo::area(content.rings[0]), 160'000 + 480'000 + 282'743, 300);
    // It starts 50 m from the border, so its ring sticks out by 250 m.
    EXPECT_NEAR(content.extent.minX, 765'000 - 250, 0.01);
    EXPECT_EQ(content.extent.maxX, 767'000);
    EXPECT_THAT(codesOf(content.outlines[0], content.outlines[0].selected), ElementsAre("QP034005"));
}

TEST_F(MapContents, DrawTheGenerationOfWhatIsSelectedUnlessAnotherIsAskedFor) {
    MapDocument document = incomeMap();
    document.find(LayerKind::Neighbourhoods)->vintage.reset();
    document.around = {};
    EXPECT_EQ(load(document).outlines[0].zones->geography().vintage, 2024); // the latest
    document.selected = {"QP034006"};
    EXPECT_EQ(load(document).outlines[0].zones->geography().vintage, 2015);
}

TEST_F(MapContents, DrawAnEarlierGenerationWhereTheLatestHasNoneAndNameNoneWhereThereIsNone) {
    MapDocument document = incomeMap();
    document.find(LayerKind::Neighbourhoods)->vintage.reset();
    document.around = {GeographyKind::Commune, "30007"}; // in the Gard only 2015 has a neighbourhood
    EXPECT_EQ(load(document).outlines[0].zones->geography().vintage, 2015);
    document.find(LayerKind::Neighbourhoods)->vintage = 2024;
    for (const auto& section : load(document).legend.sections)
        for (const auto& entry : section.entries)
            EXPECT_NE(entry.kind, LegendEntry::Kind::Neighbourhood);
}

TEST_F(MapContents, HideWhatIsNotVisible) {
    MapDocument document = incomeMap();
    for (Layer& layer : document.layers)
        layer.visible = false;
    const MapContent content = load(document);
    EXPECT_FALSE(content.filled);
    EXPECT_TRUE(content.outlines.empty());
    EXPECT_FALSE(content.extent.empty());
}

TEST_F(MapContents, ShowEverythingWithoutATerritory) {
    MapDocument document = incomeMap();
    document.around = {};
    const MapContent content = load(document);
    EXPECT_FALSE(content.territory);
    EXPECT_THAT(content.filled->fills, testing::Each(testing::Ge(-1)));
    EXPECT_EQ(content.extent.maxX, 771'000);
    EXPECT_EQ(content.outlines[0].shown.size(), 4u);
    EXPECT_THAT(plainText(content.subtitle), testing::Not(HasSubstr("·")));
}

TEST_F(MapContents, FollowADepartmentByItsCodeEvenWhereNoDepartmentIsLoaded) {
    MapDocument document = incomeMap();
    document.around = {GeographyKind::Department, "34"};
    const MapContent content = load(document);
    EXPECT_NEAR(geo::area(*content.territory), 8e6, 1);
    EXPECT_THAT(plainText(content.subtitle), HasSubstr("Hérault"));
    EXPECT_EQ(content.outlines[0].shown.size(), 3u);
}

TEST_F(MapContents, WriteTheLegendOfTheTerritory) {
    const MapContent content = load(incomeMap());
    ASSERT_EQ(content.legend.sections.size(), 2u);
    const LegendSection& classes = content.legend.sections[0];
    std::size_t zones = 0;
    for (const LegendEntry& entry : classes.entries)
        zones += entry.count.value();
    EXPECT_EQ(zones, 4u);
    EXPECT_EQ(classes.entries.back().state, geo::CellState::NotSignificant);
    EXPECT_THAT(plainText(classes.subtitle), HasSubstr("4 IRIS"));
    EXPECT_EQ(plainText(content.legend.sections[1].entries[0].label), "priority neighbourhood (2015)");
    EXPECT_THAT(plainText(content.legend.note), HasSubstr("not that of the neighbourhood"));
}

TEST_F(MapContents, ProposeATitleAndNameIndicatorUnitYearAndTerritory) {
    const MapContent content = load(incomeMap());
    EXPECT_EQ(plainText(content.title), "Median standard of living");
    EXPECT_THAT(plainText(content.subtitle),
                testing::AllOf(HasSubstr("by IRIS"), HasSubstr("euro"), HasSubstr("2021"), HasSubstr("Montpellier")));
    EXPECT_THAT(plainText(content.namedSubtitle), testing::StartsWith("Median standard of living by IRIS"));
}

TEST_F(MapContents, NameTheirSourcesInOrderOfUseAndSayWhatIsFictional) {
    const MapContent content = load(incomeMap());
    EXPECT_THAT(content.sources, ElementsAre("INSEE, Filosofi 2021 (IRIS)", "IGN – INSEE, Contours…IRIS 2021",
                                             "ANCT, Quartiers prioritaires 2015"));
    EXPECT_THAT(content.licences, ElementsAre("Licence Ouverte 2.0"));
    EXPECT_TRUE(content.fictional);
}

TEST_F(MapContents, ShowTheAdherentsInTheExtentByCategory) {
    MapDocument document = incomeMap();
    Layer adherents;
    adherents.kind = LayerKind::Adherents;
    document.add(adherents);
    const MapContent content = load(document);
    ASSERT_EQ(content.symbols.size(), 1u);
    ASSERT_EQ(content.symbols[0].points.size(), 1u); // the town far away is outside
    EXPECT_EQ(content.symbols[0].symbols[0].shape, SymbolShape::Hexagon);
    EXPECT_THAT(content.sources, testing::Contains(HasSubstr("Rapport d’activité 2022")));
}

TEST_F(MapContents, DrawBoundariesBelowNeighbourhoods) {
    MapDocument document = incomeMap();
    Layer communes;
    communes.geography = GeographyKind::Commune;
    document.add(communes);
    Layer departments; // not loaded: left out without a word
    departments.geography = GeographyKind::Department;
    document.add(departments);
    const MapContent content = load(document);
    ASSERT_EQ(content.outlines.size(), 2u);
    EXPECT_EQ(content.outlines[0].kind, LayerKind::Boundaries);
    EXPECT_EQ(content.outlines[1].kind, LayerKind::Neighbourhoods);
}

TEST_F(MapContents, RemakeARateByCommune) {
    MapDocument document = incomeMap();
    document.around = {};
    Layer& indicator = *document.find(LayerKind::Indicator);
    indicator.geography = GeographyKind::Commune;
    indicator.style.indicator = "caf-iris:AM";
    const MapContent content = load(document);
    // 300 + 50 + 20 + 100 lone parents over the four IRIS of Montpellier.
    EXPECT_EQ(content.filled->figures->values.values[*content.filled->zones->find("34172")], 470);
    EXPECT_THAT(plainText(content.legend.note), HasSubstr("prefer the rate"));
}

TEST_F(MapContents, CentreClassesOnTheValueOfTheirTerritoryRemadeFromItsParts) {
    // 470 lone parents of 2,500 recipients over the four IRIS of Montpellier: 18.8 %. The mean of the four rates
    // is 15.4.
    MapDocument document = rateMap(ClassMethod::Centred);
    const MapContent content = load(document);
    const FilledZones& filled = *content.filled;
    ASSERT_TRUE(filled.centre);
    EXPECT_DOUBLE_EQ(filled.centre->value.value, 18.8);
    EXPECT_EQ(filled.classification.reference, filled.centre->value.value);
    EXPECT_THAT(filled.classification.steps, ElementsAre(-1, 0, 1)); // 5 and 10; 16.7; 30
    EXPECT_EQ(filled.colours[1].hex(), "#F7F7F7");
    const auto& classes = content.legend.sections[0];
    ASSERT_EQ(classes.method.size(), 1u);
    EXPECT_EQ(plainText(classes.method[0]), "Classes centred on Montpellier (18.8%)");
}

TEST_F(MapContents, CentreClassesOnAnotherPlaceWhereOneIsNamed) {
    MapDocument document = rateMap(ClassMethod::Centred);
    auto& centre = document.find(LayerKind::Indicator)->style.centre;
    centre = Territory{GeographyKind::Department, "34"}; // with the 30 of 300 of Castelnau-le-Lez
    EXPECT_DOUBLE_EQ(load(document).filled->centre->value.value, 100.0 * 500 / 2'800);
    centre = Territory{GeographyKind::Qpv, "QP034005"}; // 160 of 400, as published
    EXPECT_DOUBLE_EQ(load(document).filled->centre->value.value, 40);
    EXPECT_THAT(load(document).sources, testing::Contains(HasSubstr("DEMO 2017")));
    centre = Territory{GeographyKind::Iris, "340570000"}; // a zone of the map's own level
    EXPECT_DOUBLE_EQ(load(document).filled->centre->value.value, 10);
}

TEST_F(MapContents, SayWhyClassesCannotBeCentred) {
    MapDocument document = rateMap(ClassMethod::Centred);
    IndicatorStyle& style = document.find(LayerKind::Indicator)->style;
    const auto reason = [&] {
        const auto content = load(document);
        EXPECT_EQ(content.filled->classification.method, ClassMethod::Quantile);
        const auto& lines = content.legend.sections[0].method;
        return lines.empty() ? std::string{} : plainText(lines.back());
    };
    style.indicator = "med"; // a median: never combined, and none of the commune is loaded
    EXPECT_THAT(reason(), HasSubstr("no loaded table gives it by commune"));
    style.indicator = "caf-iris:AM";
    EXPECT_THAT(reason(), HasSubstr("a count is compared with that of zones as large"));
    style.indicator = "p_caf_am";
    style.centre = Territory{GeographyKind::Qpv, "QP034099"}; // suppressed
    EXPECT_THAT(reason(), HasSubstr("no number"));
    style.centre.reset();
    document.around = {};
    EXPECT_THAT(reason(), HasSubstr("no value to centre"));
}

TEST_F(MapContents, ShareTheClassesOfAnotherMap) {
    MapDocument document = rateMap(ClassMethod::Quantile);
    const auto first = load(document);
    document.around = {};
    document.find(LayerKind::Indicator)->style.lockedBreaks = sharedBreaks(*first.filled);
    const auto second = load(document);
    const auto &one = first.legend.sections[0].entries, &other = second.legend.sections[0].entries;
    ASSERT_EQ(one.size(), other.size());
    for (std::size_t k = 0; k < one.size(); ++k)
        EXPECT_EQ(one[k].label, other[k].label);
    EXPECT_EQ(plainText(second.legend.sections[0].method[0]), "The classes of another map");
}

TEST_F(MapContents, CountWhatIsInfiniteAsNotAvailable) {
    const support::TemporaryFolder folder;
    std::filesystem::copy_file(s_small->file, folder / "infinite.sqlite");
    auto observatory = geo::Observatory::open(folder / "infinite.sqlite", geo::Observatory::Mode::Write);
    auto t = observatory.begin();
    geo::StatTable table;
    table.family = "odd";
    table.level = GeographyKind::Iris;
    table.dataYear = table.geographyYear = 2021;
    table.columns = {"X"};
    table.sourceId = observatory.sources().all().front().id;
    geo::TableWriter writer{t, table};
    writer.add("341720101", {}, std::vector{geo::Cell::of(std::numeric_limits<double>::infinity())});
    writer.add("341720102", {}, std::vector{geo::Cell::of(5)});
    writer.finish();
    t.commit();
    MapDocument document = incomeMap();
    document.find(LayerKind::Indicator)->style.indicator = "odd:X";
    ContentLoader loader{observatory, indicators::Catalogue::shipped(), indicators::Language::English};
    std::vector<std::string> labels;
    const MapContent content = loader.load(document, m_progress);
    for (const LegendEntry& entry : content.legend.sections[0].entries)
        labels.push_back(plainText(entry.label) + ": " + std::to_string(entry.count.value()));
    EXPECT_THAT(labels, ElementsAre("5: 1", "not available (nd): 1", "not filled in: 2"));
}

TEST_F(MapContents, LoadNothingAgainForAChangeOfStyle) {
    MapDocument document = incomeMap();
    const auto first = load(document);
    document.find(LayerKind::Indicator)->style.method = ClassMethod::EqualInterval;
    const auto second = load(document);
    EXPECT_EQ(first.filled->zones, second.filled->zones);
    EXPECT_EQ(first.filled->figures, second.filled->figures);
    EXPECT_EQ(first.territory, second.territory);
}

TEST_F(MapContents, RefuseWhatIsNotThere) {
    MapDocument document = incomeMap();
    document.around.code = "99999";
    EXPECT_EQ(failure(document), geo::Error::Code::Usage);
    document = incomeMap();
    document.find(LayerKind::Indicator)->style.indicator = "nothing";
    EXPECT_EQ(failure(document), geo::Error::Code::Usage);
    document = incomeMap();
    document.find(LayerKind::Indicator)->geography = GeographyKind::Epci;
    EXPECT_EQ(failure(document), geo::Error::Code::Usage);
    document = incomeMap();
    document.find(LayerKind::Indicator)->vintage = 1999;
    EXPECT_EQ(failure(document), geo::Error::Code::Usage);
}
