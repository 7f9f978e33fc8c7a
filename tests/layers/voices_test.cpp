// Residents' words: a layer of their own on maps, minutes of those that may be shown, and what the gate keeps back.
#include "voices.hpp"

#include "blocks.hpp"
#include "gate.hpp"
#include "qgis_project.hpp"
#include "registered.hpp"

#include "defined_indicators.hpp"

#include <gmock/gmock.h>

using namespace layers;
using support::Registered;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

geo::NetworkRecord voice(const char* id, const char* text, const char* date, const char* agreed, bool placed = true) {
    geo::NetworkRecord record{geo::recordKind("voices")};
    record.set("id", id);
    record.set("text", text);
    record.set("date", date);
    record.set("theme", "espace public");
    record.set("meeting", "Réunion publique");
    record.set("agreed", agreed);
    if (placed) { // a kilometre into the block of Montpellier
        const auto at = geo::Transformer{2154, 4326}({support::left + 1'000, support::bottom + 1'000});
        record.set("lon", std::to_string(at.x));
        record.set("lat", std::to_string(at.y));
    }
    return record;
}

/// Two that may be shown (9 and 10), one that may not, one of which nobody said, one without a place, a draft.
struct Meeting : Registered {
    Meeting() : Registered{{}} {
        write([](geo::NetworkRegister& network, geo::Transaction& t) {
            network.add(t, voice("10", "Le marché manque", "2024-05-14", "1"));
            network.add(t, voice("9", "La place est sombre", "2024-03-12", "1"));
            network.add(t, voice("11", "Un mot retenu", "2023-01-01", "0"));
            network.add(t, voice("12", "Un mot sans réponse", "2024-04-01", ""));
            network.add(t, voice("13", "Le bus est loin", "2024-04-02", "1", false));
            auto draft = voice("14", "Un brouillon", "2024-04-03", "1");
            draft.set("draft", "1");
            network.add(t, draft);
        });
    }
};

MapContent mapOf(const Registered& office, bool withFigures = false) {
    const auto observatory = office.small.open();
    const auto catalogue = indicators::catalogueOf(observatory, nullptr);
    ContentLoader loader{observatory, catalogue, indicators::Language::English};
    MapDocument document;
    if (withFigures) {
        Layer filled;
        filled.kind = LayerKind::Indicator;
        filled.style.indicator = "med";
        document.add(filled);
    }
    Layer layer;
    layer.kind = LayerKind::Voices;
    document.add(layer);
    geo::NoProgress quiet;
    return loader.load(document, quiet);
}

PageDocument minutes() {
    PageDocument document;
    document.kind = PageTemplate::Voices;
    document.titleAccepted = true;
    document.format = {Paper::A4, true, {}};
    return document;
}

template <typename T> std::vector<T> blocksOf(const SheetPages& sheet) {
    std::vector<T> found;
    for (const auto& page : sheet.pages)
        for (const auto& region : page.regions)
            for (const auto& block : region.blocks)
                if (const auto* one = std::get_if<T>(&block))
                    found.push_back(*one);
    return found;
}

std::string refusal(const Registered& office, PageDocument document = minutes()) { return office.refusal(document); }

} // namespace

TEST(VoicesLayer, HasASectionOfItsOwnInTheLegendWithCountAndPeriod) {
    const auto content = mapOf(Meeting{}, true);
    ASSERT_EQ(content.symbols.size(), 1U);
    const auto& sections = content.legend.sections;
    ASSERT_EQ(sections.size(), 2U);
    EXPECT_EQ(geo::plainText(sections[1].title), "Residents’ words");
    EXPECT_EQ(geo::plainText(sections[1].subtitle), "collected: 12 March 2024 – 14 May 2024");
    ASSERT_EQ(sections[1].entries.size(), 2U);
    EXPECT_EQ(sections[1].entries[0].count, 2U);
    EXPECT_EQ(sections[1].entries[1].count, 2U) << "without agreement, unanswered or no";
    for (const auto& entry : sections[0].entries)
        EXPECT_NE(entry.kind, LegendEntry::Kind::Symbol) << "no class of a statistic has them";
    Layer layer;
    layer.kind = LayerKind::Voices;
    MapDocument document;
    document.add(layer);
    EXPECT_EQ(mapDocumentFromJson(toJson(document)), document);
}

TEST(VoicesLayer, EachMarkSaysItsNumberAndWhetherItMayBeShown) {
    const auto content = mapOf(Meeting{});
    const auto& layer = content.symbols.at(0);
    std::vector<std::string> numbers;
    for (std::size_t i = 0; i < layer.points.size(); ++i) {
        EXPECT_EQ(layer.symbols[i].shape, SymbolShape::Speech);
        EXPECT_EQ(layer.symbols[i].letter, layer.voices[i].number);
        numbers.push_back(layer.voices[i].number + (layer.voices[i].agreed ? "" : "!"));
    }
    EXPECT_THAT(numbers, testing::UnorderedElementsAre("9", "10", "11!", "12!")) << "neither drafts nor the unplaced";
}

TEST(VoiceNumbers, AreThoseOfTheirIdentifiersAndNoTwoAreAlike) {
    EXPECT_EQ(voiceNumber("PH-012"), "12");
    EXPECT_EQ(voiceNumber("7"), "7");
    EXPECT_EQ(voiceNumber("2024-03-12-les-bancs-2"), "");
    const Registered office{{}};
    office.write([](geo::NetworkRegister& network, geo::Transaction& t) {
        for (const char* id : {"A4", "B4", "2024-03-12-les-bancs"})
            network.add(t, voice(id, id, "2024-03-12", "1"));
    });
    std::vector<std::string> numbers;
    for (const auto& [key, one] : voicesIn(office.small.open().network()))
        numbers.push_back(one.number);
    EXPECT_THAT(numbers, testing::UnorderedElementsAre("4", "5", "6"));
}

TEST(Gate, KeepsResidentsWordsWithoutAgreementOffMapsAndTheirLegends) {
    MapPage page;
    page.map = mapOf(Meeting{});
    const auto released = Gate{}.release(page, {});
    const auto& map = std::get<MapPage>(released.content()).map;
    EXPECT_EQ(map.symbols.at(0).points.size(), 2U);
    EXPECT_EQ(map.symbols.at(0).voices.size(), 2U);
    EXPECT_EQ(map.legend.sections.at(0).entries.size(), 1U);
    ASSERT_EQ(released.imprint().leftOut.size(), 1U);
    EXPECT_EQ(geo::plainText(released.imprint().leftOut[0]),
              "Residents’ words without agreement to be shown, left out: 2");
}

TEST(Gate, KeepsResidentsWordsWithoutAgreementOutOfTheirTable) {
    const Meeting office;
    const auto observatory = office.small.open();
    geo::NoProgress quiet;
    const auto released = Gate{observatory}.release(observatory.layers().read("voices", quiet), {RecipeKind::Layer});
    const auto& layer = released.content();
    ASSERT_EQ(layer.rows.size(), 3U) << "9, 10 and 13; the draft stays too";
    ASSERT_EQ(layer.points.size(), 3U);
    for (const auto& row : layer.rows)
        for (const auto& cell : row)
            if (const auto* text = std::get_if<std::string>(&cell)) {
                EXPECT_THAT(*text, testing::Not(HasSubstr("Un mot")));
                EXPECT_NE(*text, "Un brouillon");
            }
    EXPECT_THAT(geo::plainText(released.imprint().leftOut.at(0)), HasSubstr("left out: 3"));
}

TEST(VoicesPage, ListsWhatMayBeShownByTheNumbersOfItsMap) {
    const auto sheet = std::get<SheetPages>(Meeting{}.content(minutes()));
    const auto facts = blocksOf<Facts>(sheet);
    ASSERT_EQ(facts.size(), 2U);
    ASSERT_EQ(facts[0].facts.size(), 2U);
    EXPECT_EQ(geo::plainText(facts[0].facts[0].label), "9 · 12 March 2024 · Espace public");
    EXPECT_EQ(geo::plainText(facts[0].facts[0].value), "“La place est sombre” – Réunion publique");
    EXPECT_EQ(facts[0].facts[0].symbol->letter, "9");
    EXPECT_EQ(geo::plainText(facts[0].facts[1].label), "10 · 14 May 2024 · Espace public");
    ASSERT_EQ(facts[1].facts.size(), 1U);
    EXPECT_FALSE(facts[1].facts[0].symbol) << "it has no place";
    const auto texts = blocksOf<TextBlock>(sheet);
    ASSERT_EQ(texts.size(), 1U);
    EXPECT_EQ(geo::plainText(texts[0].paragraphs.at(1).text),
              "Without agreement to be shown, and so not on this page: 2");
    const auto maps = blocksOf<MapBlock>(sheet);
    ASSERT_EQ(maps.size(), 1U);
    EXPECT_FALSE(maps[0].map->filled) << "no statistic stands on it";
}

TEST(VoicesPage, LeavesTheGateWithoutWhatNobodyAgreedTo) {
    const auto released = Gate{}.release(Meeting{}.content(minutes()), {});
    for (const auto& map : blocksOf<MapBlock>(std::get<SheetPages>(released.content())))
        for (const auto& one : map.map->symbols.at(0).voices)
            EXPECT_TRUE(one.agreed) << one.words;
    EXPECT_THAT(geo::plainText(released.imprint().leftOut.at(0)), HasSubstr("left out: 2"))
        << "once for map and legend";
}

TEST(VoicesPage, IsOfAYearAndOfATerritory) {
    auto document = minutes();
    document.year = 2023;
    EXPECT_THAT(refusal(Meeting{}, document), HasSubstr("none of 1 may be shown"));
    document = minutes();
    document.map.around = {geo::GeographyKind::Commune, "34172"};
    const auto sheet = std::get<SheetPages>(Meeting{}.content(document));
    EXPECT_THAT(geo::plainText(sheet.pages.at(0).title), HasSubstr("Montpellier"));
    EXPECT_EQ(blocksOf<Facts>(sheet).size(), 1U) << "what has no place is of no territory";
    document.map.around = {geo::GeographyKind::Commune, "34057"};
    EXPECT_THAT(refusal(Meeting{}, document), HasSubstr("no residents’ words here yet"));
    EXPECT_THAT(refusal(Registered{{}}), HasSubstr("pin them on the map"));
}

TEST(QgisProject, HasResidentsWordsInAGroupOfTheirOwn) {
    const Meeting office;
    const auto project =
        qgisProject(office.small.open(), "", [](const geo::Message& text) { return geo::plainText(text); });
    const auto group = std::ranges::find(project.groups, "Residents’ words", &geo::ProjectGroup::title);
    ASSERT_NE(group, project.groups.end());
    ASSERT_EQ(group->layers.size(), 1U);
    EXPECT_EQ(group->layers[0].layer.table, "voice");
    EXPECT_FALSE(group->layers[0].shown);
}
