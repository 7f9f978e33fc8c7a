#include "palette.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace layers;

namespace {
std::vector<std::string> hexes(const std::vector<Colour>& colours) {
    std::vector<std::string> result;
    for (const Colour colour : colours)
        result.push_back(colour.hex());
    return result;
}
/// Relative luminance in the manner of WCAG, near enough for an order.
double luminance(Colour colour) { return 0.2126 * colour.r + 0.7152 * colour.g + 0.0722 * colour.b; }
} // namespace

TEST(Colour, ReadsAndWritesHexadecimal) {
    EXPECT_EQ(Colour::fromHex("#2C7FB8"), (Colour{0x2c, 0x7f, 0xb8, 255}));
    EXPECT_EQ(Colour::fromHex("#2c7fb8").hex(), "#2C7FB8");
    for (const char* wrong : {"", "2C7FB8", "#2C7FB", "#2C7FG8", "#2C7FB8FF"})
        EXPECT_EQ(Colour::fromHex(wrong), Colour{}) << wrong;
}

TEST(Palettes, DefaultHasTheFiveColoursOfTheVisualLanguage) {
    EXPECT_THAT(hexes(palette("YlGnBu").colours(5)),
                testing::ElementsAre("#FFFFCC", "#C7E9B4", "#7FCDBB", "#41B6C4", "#2C7FB8"));
    EXPECT_EQ(palette("YlGnBu").colours(6).back().hex(), "#253494");
    EXPECT_THAT(hexes(palette("YlGnBu").colours(4)), testing::ElementsAre("#FFFFCC", "#7FCDBB", "#41B6C4", "#2C7FB8"));
}

TEST(Palettes, UnknownNameGivesTheDefault) { EXPECT_EQ(palette("Rainbow").id, "YlGnBu"); }

TEST(Palettes, ShipThoseTheCatalogueMayName) {
    for (const char* id : {"YlGnBu", "Purples", "Oranges", "PuOr", "BrBG", "OkabeIto"})
        EXPECT_EQ(palette(id).id, id);
    EXPECT_EQ(palette("PuOr").kind, PaletteKind::Diverging);
    EXPECT_EQ(palette("OkabeIto").kind, PaletteKind::Categories);
}

TEST(Palettes, GiveAnyNumberOfClasses) {
    for (const Palette& each : palettes())
        for (int classes = 1; classes <= 12; ++classes)
            EXPECT_EQ(each.colours(classes).size(), static_cast<std::size_t>(classes)) << each.id;
    EXPECT_TRUE(palettes().front().colours(0).empty());
}

TEST(SequentialPalettes, GetDarkerWithEveryClassHoweverMany) {
    for (const Palette& each : palettes()) {
        if (each.kind != PaletteKind::Sequential)
            continue;
        for (int classes = 2; classes <= 12; ++classes) {
            const auto colours = each.colours(classes);
            for (std::size_t i = 1; i < colours.size(); ++i)
                EXPECT_LT(luminance(colours[i]), luminance(colours[i - 1])) << each.id << " " << classes << " " << i;
        }
    }
}

TEST(Palettes, MixInLabWhereNoListShips) {
    // Half way between #FFFFFF-like neutral ends the mix keeps both ends and is not a repetition.
    const auto twelve = palette("YlGnBu").colours(12);
    EXPECT_EQ(twelve.front(), palette("YlGnBu").colours(9).front());
    EXPECT_EQ(twelve.back(), palette("YlGnBu").colours(9).back());
    // Mid-grey of black and white in CIE Lab: L* = 50 is sRGB 119 (0.1842 linear), by the published formulas.
    const Palette greys{"greys", PaletteKind::Sequential, {{Colour{255, 255, 255, 255}, Colour{0, 0, 0, 255}}}};
    EXPECT_EQ(greys.colours(3)[1].hex(), "#777777");
}

TEST(CategoryPalettes, ComeRoundAgainRatherThanMix) {
    const auto colours = palette("OkabeIto").colours(10);
    EXPECT_EQ(colours[8], colours[0]);
    EXPECT_EQ(colours[0].hex(), "#E69F00");
}
