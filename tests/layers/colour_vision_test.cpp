#include "colour_vision.hpp"

#include "colour_space.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace layers;

namespace {

struct Pair {
    Lab one, other;
    double difference;
};
// Sharma, Wu & Dalal 2005, table 1: pairs that try every branch of the formula.
constexpr Pair sharma[] = {Pair{{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425},
                           Pair{{50, 3.1571, -77.2803}, {50, 0, -82.7485}, 2.8615},
                           Pair{{50, 2.8361, -74.02}, {50, 0, -82.7485}, 3.4412},
                           Pair{{50, -1.3802, -84.2814}, {50, 0, -82.7485}, 1.0000},
                           Pair{{50, -1.1848, -84.8006}, {50, 0, -82.7485}, 1.0000},
                           Pair{{50, -0.9009, -85.5211}, {50, 0, -82.7485}, 1.0000},
                           Pair{{50, 0, 0}, {50, -1, 2}, 2.3669},
                           Pair{{50, -1, 2}, {50, 0, 0}, 2.3669},
                           Pair{{50, 2.49, -0.001}, {50, -2.49, 0.0009}, 7.1792},
                           Pair{{50, 2.49, -0.001}, {50, -2.49, 0.001}, 7.1792},
                           Pair{{50, 2.49, -0.001}, {50, -2.49, 0.0011}, 7.2195},
                           Pair{{50, 2.49, -0.001}, {50, -2.49, 0.0012}, 7.2195},
                           Pair{{50, -0.001, 2.49}, {50, 0.0009, -2.49}, 4.8045},
                           Pair{{50, -0.001, 2.49}, {50, 0.001, -2.49}, 4.8045},
                           Pair{{50, -0.001, 2.49}, {50, 0.0011, -2.49}, 4.7461},
                           Pair{{50, 2.5, 0}, {50, 0, -2.5}, 4.3065},
                           Pair{{50, 2.5, 0}, {73, 25, -18}, 27.1492},
                           Pair{{50, 2.5, 0}, {61, -5, 29}, 22.8977},
                           Pair{{50, 2.5, 0}, {56, -27, -3}, 31.9030},
                           Pair{{50, 2.5, 0}, {58, 24, 15}, 19.4535},
                           Pair{{50, 2.5, 0}, {50, 3.1736, 0.5854}, 1.0000},
                           Pair{{50, 2.5, 0}, {50, 3.2972, 0}, 1.0000},
                           Pair{{50, 2.5, 0}, {50, 1.8634, 0.5757}, 1.0000},
                           Pair{{50, 2.5, 0}, {50, 3.2592, 0.335}, 1.0000},
                           Pair{{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
                           Pair{{63.0109, -31.0961, -5.8663}, {62.8187, -29.7946, -4.0864}, 1.2630},
                           Pair{{61.2901, 3.7196, -5.3901}, {61.4292, 2.248, -4.962}, 1.8731},
                           Pair{{35.0831, -44.1164, 3.7933}, {35.0232, -40.0716, 1.5901}, 1.8645},
                           Pair{{22.7233, 20.0904, -46.694}, {23.0331, 14.973, -42.5619}, 2.0373},
                           Pair{{36.4612, 47.858, 18.3852}, {36.2715, 50.5065, 21.2231}, 1.4146},
                           Pair{{90.8027, -2.0831, 1.441}, {91.1528, -1.6435, 0.0447}, 1.4441},
                           Pair{{90.9257, -0.5406, -0.9208}, {88.6381, -0.8985, -0.7239}, 1.5381},
                           Pair{{6.7747, -0.2908, -2.4247}, {5.8714, -0.0985, -2.2286}, 0.6377},
                           Pair{{2.0776, 0.0795, -1.135}, {0.9033, -0.0636, -0.5514}, 0.9082}};

struct SeenCase {
    const char* colour;
    Vision vision;
    const char* expected;
};

} // namespace

TEST(ColourDifference, IsThatOfThePublishedPairs) {
    for (const auto& [one, other, expected] : sharma) {
        EXPECT_NEAR(difference(one, other), expected, 5e-5) << one.l << " " << one.a << " " << one.b;
        EXPECT_NEAR(difference(other, one), expected, 5e-5) << "the other way round";
    }
}

TEST(ColourDifference, IsNothingBetweenAColourAndItself) {
    for (const char* hex : {"#000000", "#FFFFFF", "#2C7FB8"})
        EXPECT_EQ(differenceSeen(Colour::fromHex(hex), Colour::fromHex(hex), Vision::Normal), 0);
}

// Expected: the matrices of Machado, Oliveira & Fernandes 2009, table of severity 1, worked out apart with Python.
class Seen : public testing::TestWithParam<SeenCase> {};
TEST_P(Seen, AsTheMatricesOfMachadoSay) {
    const auto& [colour, vision, expected] = GetParam();
    EXPECT_EQ(seen(Colour::fromHex(colour), vision).hex(), expected) << colour << " " << toText(vision);
}
INSTANTIATE_TEST_SUITE_P(
    Colours, Seen,
    testing::Values(
        SeenCase{"#D55E00", Vision::Deuteranopia, "#9E8C00"}, SeenCase{"#009E73", Vision::Deuteranopia, "#8A8676"},
        SeenCase{"#0072B2", Vision::Deuteranopia, "#3B67B1"}, SeenCase{"#F0E442", Vision::Deuteranopia, "#FCE34E"},
        SeenCase{"#D55E00", Vision::Protanopia, "#817100"}, SeenCase{"#009E73", Vision::Protanopia, "#9A9271"},
        SeenCase{"#0072B2", Vision::Protanopia, "#5375B5"}, SeenCase{"#F0E442", Vision::Protanopia, "#F8DC23"},
        SeenCase{"#D55E00", Vision::Tritanopia, "#EB4050"}, SeenCase{"#009E73", Vision::Tritanopia, "#009E92"},
        SeenCase{"#0072B2", Vision::Tritanopia, "#008289"}, SeenCase{"#F0E442", Vision::Tritanopia, "#FFD4C5"},
        SeenCase{"#D55E00", Vision::Grey, "#828282"}, SeenCase{"#009E73", Vision::Grey, "#8B8B8B"},
        SeenCase{"#0072B2", Vision::Grey, "#6D6D6D"}));

TEST(Seen, GreysAreTheSameToEveryone) {
    for (int level = 0; level < 256; ++level)
        for (const Vision vision :
             {Vision::Normal, Vision::Deuteranopia, Vision::Protanopia, Vision::Tritanopia, Vision::Grey}) {
            const auto grey = static_cast<std::uint8_t>(level);
            const Colour found = seen({grey, grey, grey, 90}, vision);
            EXPECT_EQ(found, (Colour{grey, grey, grey, 90})) << level << " " << toText(vision);
        }
}

TEST(Seen, RedAndGreenOfOneLightnessAreAlikeToADeuteranopeOnly) {
    const Colour red = Colour::fromHex("#B96B63"), green = Colour::fromHex("#7E8A5C");
    EXPECT_GT(differenceSeen(red, green, Vision::Normal), 25);
    EXPECT_LT(differenceSeen(red, green, Vision::Deuteranopia), 10);
}

TEST(Visions, KeepTheirWords) {
    for (const Vision vision :
         {Vision::Normal, Vision::Deuteranopia, Vision::Protanopia, Vision::Tritanopia, Vision::Grey})
        EXPECT_EQ(visionFromText(toText(vision)), vision);
    EXPECT_EQ(visionFromText("blurred"), std::nullopt);
}

TEST(AlikeColours, NameThePairThatIsNearestInEachWayOfSeeing) {
    const std::vector<Colour> colours{Colour::fromHex("#FFFFFF"), Colour::fromHex("#E66101"),
                                      seen(Colour::fromHex("#E66101"), Vision::Grey)};
    const auto alike = alikeColours(colours);
    ASSERT_EQ(alike.size(), 1u); // orange and its own grey are one in grey only
    EXPECT_EQ(alike[0].vision, Vision::Grey);
    EXPECT_EQ(alike[0].first, 1u);
    EXPECT_EQ(alike[0].second, 2u);
    EXPECT_LT(alike[0].difference, 0.5);
    EXPECT_TRUE(alikeColours({}).empty());
}

TEST(Palettes, KeepTheirClassesApartForTheColourBlind) {
    std::vector<std::string> alike;
    for (const Palette& each : palettes())
        for (int classes = 2; each.kind != PaletteKind::Categories && classes <= 7; ++classes)
            for (const Alike& pair : alikeColours(each.colours(classes)))
                if (pair.vision != Vision::Grey)
                    alike.push_back(each.id + " " + std::to_string(classes) + " " + std::string{toText(pair.vision)});
    // The neutral grey and the palest green of BrBG: 3.2. It is the one exception, and the advice says so.
    EXPECT_THAT(alike, testing::ElementsAre("BrBG 7 protanopia"));
}

TEST(DivergingPalettes, KeepTheirSidesApartInGreyUpToFiveClassesOfPurpleAndOrange) {
    for (int classes = 2; classes <= 5; ++classes)
        EXPECT_THAT(alikeColours(palette("PuOr").colours(classes)), testing::IsEmpty()) << classes;
    const auto six = alikeColours(palette("PuOr").colours(6)); // FEE0B6 and D8DAEB
    ASSERT_EQ(six.size(), 1u);
    EXPECT_EQ(six[0].vision, Vision::Grey);
    EXPECT_NEAR(six[0].difference, 2.1, 0.1);
}

TEST(SequentialPalettes, KeepTheirClassesApartPrintedInGrey) {
    for (const Palette& each : palettes())
        for (int classes = 2; each.kind == PaletteKind::Sequential && classes <= 6; ++classes)
            EXPECT_THAT(alikeColours(each.colours(classes)), testing::IsEmpty()) << each.id << " " << classes;
}
