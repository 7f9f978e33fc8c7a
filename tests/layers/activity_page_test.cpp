// Pages of a year and maps of events, councils and cités éducatives.
#include "blocks.hpp"
#include "registered.hpp"

#include "defined_indicators.hpp"

#include <gmock/gmock.h>

using namespace layers;
using support::Registered;
using testing::HasSubstr;

namespace {

PageDocument yearOf(PageTemplate kind, std::optional<int> year) {
    PageDocument document;
    document.kind = kind;
    document.year = year;
    document.titleAccepted = true;
    return document;
}

template <typename T> std::vector<T> blocksOf(const BlockPage& page) {
    std::vector<T> found;
    for (const auto& region : page.regions)
        for (const auto& block : region.blocks)
            if (const auto* one = std::get_if<T>(&block))
                found.push_back(*one);
    return found;
}

MapContent mapOf(const Registered& office, Layer layer) {
    const auto observatory = office.small.open();
    const auto catalogue = indicators::catalogueOf(observatory, nullptr);
    ContentLoader loader{observatory, catalogue, indicators::Language::English};
    MapDocument document;
    document.add(std::move(layer));
    geo::NoProgress quiet;
    return loader.load(document, quiet);
}

Layer layerOf(LayerKind kind) {
    Layer layer;
    layer.kind = kind;
    return layer;
}

} // namespace

TEST(ActivityPages, ShowEventsOnTheMapInChartsAndOneByOne) {
    const Registered office{{"events"}};
    const auto sheet = std::get<SheetPages>(office.content(yearOf(PageTemplate::Activity, 2022)));
    ASSERT_EQ(sheet.pages.size(), 3U);
    EXPECT_EQ(geo::plainText(sheet.pages[0].title), "2022: 16 dated events");
    const auto charts = blocksOf<ChartBlock>(sheet.pages[0]);
    ASSERT_EQ(charts.size(), 2U);
    for (const auto& one : charts) {
        EXPECT_THAT(geo::plainText(one.chart.subtitle), HasSubstr("n = 16"));
        EXPECT_THAT(geo::plainText(one.chart.subtitle), HasSubstr("Rapport d'activité 2022"));
    }
    std::size_t listed = 0;
    for (const auto& facts : blocksOf<Facts>(sheet.pages[1]))
        listed += facts.facts.size();
    EXPECT_EQ(listed, 16U);
    const auto people = blocksOf<ChartBlock>(sheet.pages[2]);
    ASSERT_EQ(people.size(), 1U) << "participants as the events tell them";
    EXPECT_EQ(people[0].chart.items.size(), 2U);
}

TEST(ActivityPages, SlidesHaveASideForEachMatter) {
    const Registered office{{"events"}};
    auto document = yearOf(PageTemplate::Activity, 2022);
    document.format = pageFormatFromText("slide").value();
    const auto sheet = std::get<SheetPages>(office.content(document));
    ASSERT_EQ(sheet.pages.size(), 3U);
    EXPECT_EQ(geo::plainText(sheet.pages[2].subtitle), "Participants");
}

TEST(ActivityPages, ShowNumbersThatWereCountedTogether) {
    const Registered office{{"events"}};
    office.write([](geo::NetworkRegister& network, geo::Transaction& t) {
        for (const auto& [item, value] : {std::pair{"présences cumulées", "403"}, {"présences uniques", "295"}}) {
            geo::NetworkRecord figure{geo::recordKind("figures")};
            figure.set("section", "participants");
            figure.set("item", item);
            figure.set("value", value);
            figure.set("year", "2022");
            network.add(t, figure);
        }
        geo::NetworkRecord counted{geo::recordKind("participations")};
        counted.set("event", "EV01");
        counted.set("year", "2022");
        counted.set("attendances", "730");
        network.add(t, counted);
    });
    const auto sheet = std::get<SheetPages>(office.content(yearOf(PageTemplate::Activity, 2022)));
    const auto key = blocksOf<KeyFigures>(sheet.pages.back());
    ASSERT_EQ(key.size(), 1U);
    EXPECT_EQ(key[0].figures[0].figure.cell.value, 403) << "printed beside the persons; not the 730 of one event";
    EXPECT_EQ(key[0].figures[1].figure.cell.value, 295);
}

TEST(ActivityPages, WhatTheRegisterDoubtsStandsUnderItsNumber) {
    const Registered office{{"events", "participants", "audience"}};
    const auto sheet = std::get<SheetPages>(office.content(yearOf(PageTemplate::Activity, 2022)));
    EXPECT_EQ(geo::plainText(sheet.pages[0].title), "2022: 16 dated events, at least 295 different persons");
    std::string cautions;
    for (const auto& text : blocksOf<TextBlock>(sheet.pages.back()))
        if (geo::plainText(text.heading) == "To be quoted with care")
            for (const auto& paragraph : text.paragraphs)
                cautions += geo::plainText(paragraph.text) + '\n';
    EXPECT_THAT(cautions, HasSubstr("présences uniques: le texte imprime 2021")) << "“idem” is what it repeats";
    EXPECT_THAT(cautions, HasSubstr("minorant"));
    EXPECT_THAT(cautions, HasSubstr("visiteurs: même valeur que le total de vues"));
}

TEST(ActivityPages, TheMapSaysHowManyEventsItShowsAndWhyNotTheOthers) {
    const Registered office{{"events"}};
    const auto sheet = std::get<SheetPages>(office.content(yearOf(PageTemplate::Activity, 2022)));
    const auto map = blocksOf<MapBlock>(sheet.pages[0]);
    ASSERT_EQ(map.size(), 1U);
    EXPECT_EQ(geo::plainText(map[0].caption),
              "Placed on the map: 9. Without a point: 3 remote events, 4 whose place is not in the register.");
}

TEST(ActivityPages, OfAnEmptyRegisterSayWhatToImport) {
    EXPECT_THAT(Registered{{}}.refusal(yearOf(PageTemplate::Activity, {})), HasSubstr("events.csv"));
}

TEST(CoveragePage, OfAYearSaysSoAndCountsItsMembers) {
    const Registered office{{"adherents", "contracts"}};
    office.write([](geo::NetworkRegister& network, geo::Transaction& t) {
        for (auto adherent : network.adherents())
            if (adherent.id == "ADH10") { // Béziers, new in 2022
                adherent.joined = 2022;
                network.update(t, geo::recordOf(adherent));
            }
    });
    const auto before = std::get<MapPage>(office.content(yearOf(PageTemplate::Coverage, 2021)));
    EXPECT_EQ(geo::plainText(before.map.title), "15 adherents, 13 city contracts of 19 covered");
    EXPECT_THAT(geo::plainText(before.map.subtitle), HasSubstr("in 2021"));
    const auto after = std::get<MapPage>(office.content(yearOf(PageTemplate::Coverage, 2022)));
    EXPECT_EQ(geo::plainText(after.map.title), "16 adherents, 14 city contracts of 19 covered");
}

TEST(CoveragePage, DrawsContractsAsTheirCommunesAndPerimetersOfMembers) {
    const Registered office{{}};
    office.write([](geo::NetworkRegister& network, geo::Transaction& t) {
        geo::Adherent one;
        one.id = "A", one.name = "Métropole", one.type = "metropole", one.department = "34";
        one.perimeter = {"34172"};
        network.add(t, one);
        for (const auto& [epci, covered, commune] :
             {std::tuple{"200000001", "A", "34172"}, {"200000002", "", "34057"}}) {
            geo::Contract contract;
            contract.epci = epci, contract.name = epci, contract.department = "34", contract.coveredBy = covered;
            contract.communes = {commune};
            network.add(t, contract);
        }
    });
    const auto page = std::get<MapPage>(office.content(yearOf(PageTemplate::Coverage, {})));
    std::vector<AreaLook> looks;
    for (const auto& area : page.map.areas)
        looks.push_back(area.look);
    EXPECT_THAT(looks, testing::ElementsAre(AreaLook::Covered, AreaLook::Uncovered, AreaLook::Member));
    std::vector<std::size_t> counts;
    for (const auto& entry : page.map.legend.sections.at(0).entries)
        if (entry.kind == LegendEntry::Kind::Area)
            counts.push_back(entry.count.value());
    EXPECT_THAT(counts, testing::ElementsAre(1U, 1U, 1U));
}

TEST(RegisterLayers, EventsAreThoseOfTheYearAndKindAskedFor) {
    const Registered office{{"events"}};
    auto layer = layerOf(LayerKind::Events);
    EXPECT_EQ(mapOf(office, layer).symbols.at(0).points.size(), 33U);
    layer.vintage = 2022;
    const auto ofYear = mapOf(office, layer);
    EXPECT_EQ(ofYear.symbols.at(0).points.size(), 9U);
    std::size_t told = 0;
    for (const auto& entry : ofYear.legend.sections.at(0).entries)
        told += entry.count.value();
    EXPECT_EQ(told, 9U);
    layer.only = "réseau";
    EXPECT_EQ(mapOf(office, layer).symbols.at(0).points.size(), 1U);
}

TEST(RegisterLayers, OnlyTheDepartmentsAskedForAreShownAndTheLegendSaysSo) {
    const Registered office{{"adherents"}};
    auto layer = layerOf(LayerKind::Adherents);
    layer.departments = {"11", "30"};
    const auto content = mapOf(office, layer);
    EXPECT_EQ(content.symbols.at(0).points.size(), 8U);
    EXPECT_EQ(geo::plainText(content.legend.sections.at(0).subtitle), "Departments: 11, 30");
    MapDocument document;
    document.add(layer);
    EXPECT_EQ(mapDocumentFromJson(toJson(document)), document);
}

TEST(RegisterLayers, CouncilsHaveOneSymbol) {
    const Registered office{{"councils"}};
    const auto content = mapOf(office, layerOf(LayerKind::Councils));
    ASSERT_EQ(content.legend.sections.size(), 1U);
    ASSERT_EQ(content.legend.sections[0].entries.size(), 1U);
    EXPECT_EQ(content.legend.sections[0].entries[0].count, 7U);
    EXPECT_EQ(geo::plainText(content.title), "Citizens’ councils");
}

TEST(RegisterLayers, ACiteEducativeIsItsNeighbourhoodsToo) {
    const Registered office{{}};
    office.write([](geo::NetworkRegister& network, geo::Transaction& t) {
        geo::NetworkRecord city{geo::recordKind("cites")};
        city.set("id", "CE01");
        city.set("name", "Montpellier");
        city.set("neighbourhoods", "QP034005;QP034006");
        network.add(t, city);
    });
    const auto content = mapOf(office, layerOf(LayerKind::EducationalCities));
    ASSERT_EQ(content.areas.size(), 1U);
    EXPECT_EQ(content.areas[0].look, AreaLook::EducationalCity);
    EXPECT_FALSE(content.areas[0].shape.parts.empty());
    ASSERT_EQ(content.legend.sections.size(), 1U);
    EXPECT_EQ(content.legend.sections[0].entries.back().count, 1U);
}
