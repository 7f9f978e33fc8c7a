#include "zone_categories.hpp"

#include "support.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

using namespace layers;
using testing::ElementsAre;

namespace {

ZoneTexts column(std::string name, std::vector<std::string> texts) {
    ZoneTexts made;
    made.column = std::move(name);
    made.texts = std::move(texts);
    return made;
}

std::vector<std::uint32_t> all(const ZoneTexts& texts) {
    std::vector<std::uint32_t> zones(texts.texts.size());
    std::iota(zones.begin(), zones.end(), 0u);
    return zones;
}

std::vector<std::string> summary(const std::vector<ZoneCategory>& categories) {
    std::vector<std::string> out;
    for (const ZoneCategory& category : categories)
        out.push_back(geo::plainText(category.label) + " " + category.colour.hex() + " " +
                      std::to_string(category.count));
    return out;
}

} // namespace

TEST(ZoneCategories, NameTheTypesOfIrisInTheirOwnOrder) {
    const auto types = column("zone:TYPE", {"A", "H", "H", "", "Z"});
    EXPECT_THAT(summary(categoriesOf(types, all(types))),
                ElementsAre("housing (H) #E69F00 2", "activity (A) #56B4E9 1",
                            "commune that is not cut into IRIS (Z) #F4EBD3 1"));
}

TEST(ZoneCategories, GiveTheMostFrequentTextsTheFirstColours) {
    const auto kinds = column("list:a:KIND", {"wood", "park", "park", "A", "wood", "park"});
    EXPECT_THAT(summary(categoriesOf(kinds, all(kinds))),
                ElementsAre("park #56B4E9 3", "wood #E69F00 2", "A #009E73 1"));
    EXPECT_EQ(categoryOf(categoriesOf(kinds, all(kinds)), "wood"), 1u);
    EXPECT_EQ(categoryOf(categoriesOf(kinds, all(kinds)), "lake"), std::nullopt);
}

TEST(ZoneCategories, CountOnlyTheZonesOfTheTerritory) {
    const auto kinds = column("list:a:KIND", {"wood", "park", "lake"});
    EXPECT_THAT(summary(categoriesOf(kinds, std::vector<std::uint32_t>{0, 1})),
                ElementsAre("park #56B4E9 1", "wood #E69F00 1"));
}

TEST(ZoneCategories, PutWhatIsBeyondSevenTogetherAndSayHowManyValuesThatIs) {
    std::vector<std::string> texts;
    for (int k = 0; k < 20; ++k)
        texts.insert(texts.end(), static_cast<std::size_t>(20 - k), "value " + std::to_string(10 + k));
    const auto many = column("list:a:KIND", texts);
    const auto categories = categoriesOf(many, all(many));
    ASSERT_EQ(categories.size(), 8u);
    EXPECT_EQ(geo::plainText(categories[6].label), "value 16");
    EXPECT_EQ(geo::plainText(categories[7].label), "other: 13 different values");
    EXPECT_EQ(categories[7].count, 13u * 14 / 2);
    EXPECT_EQ(categoryOf(categories, "value 29"), 7u);
    const std::size_t whole = std::accumulate(categories.begin(), categories.end(), std::size_t{0},
                                              [](std::size_t sum, const auto& c) { return sum + c.count; });
    EXPECT_EQ(whole, texts.size());
}

TEST(ZoneCategories, UseTheWordsOfTheProducersDictionary) {
    auto codes = column("list:a:KIND", {"1", "2"});
    codes.meanings = {{"1", "maison"}};
    EXPECT_THAT(summary(categoriesOf(codes, all(codes))), ElementsAre("maison (1) #56B4E9 1", "2 #E69F00 1"));
}

TEST(ZoneCategories, KeepNeighbourhoodsThatAreNoneAnyMoreBesideThoseOf2024) {
    const auto square = [](int x, int side) {
        return fmt::format("POLYGON(({0} 0,{0} {2},{1} {2},{1} 0,{0} 0))", x, x + side, side);
    };
    auto before = std::make_shared<const geo::ZoneSet>(support::zones(
        geo::GeographyKind::Qpv, 2015,
        {{"QP034001", square(0, 400)}, {"QP034002", square(1000, 400)}, {"QP034003", square(2000, 400)}}));
    auto after = std::make_shared<const geo::ZoneSet>(support::zones(
        geo::GeographyKind::Qpv, 2024,
        {{"QN03401I", square(0, 400)}, {"QN03402M", square(1000, 700)}, {"QN03403N", square(5000, 400)}}));
    geo::NoProgress quiet;
    const auto merged = perimeterZones(indicators::perimeterChanges(before, after, quiet));
    EXPECT_THAT(merged.states, ElementsAre("kept", "modified", "new", "out"));
    EXPECT_EQ(merged.zones->code(3), "QP034003");
    const auto states = [&] {
        auto made = column("zone:PERIMETER", merged.states);
        return categoriesOf(made, all(made));
    }();
    EXPECT_THAT(summary(states),
                ElementsAre("identical #7D8781 1", "modified #0072B2 1", "new #E69F00 1", "out #FFFFFF 1"));
    EXPECT_TRUE(states[3].dashed);
    EXPECT_FALSE(states[0].dashed);
}
