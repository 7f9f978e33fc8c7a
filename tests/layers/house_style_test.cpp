#include "house_style.hpp"

#include "logo_file.hpp"
#include "small_observatory.hpp"

#include "base/base64.hpp"
#include "observatory/history.hpp"

#include <gmock/gmock.h>

using namespace layers;
using geo::Error;
using testing::HasSubstr;

namespace {

const std::string dot = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"></svg>";

geo::Observatory openedForWriting(const support::SmallObservatory& small) {
    return geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
}

std::string refusal(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

} // namespace

TEST(HouseStyle, IsKeptInTheFileAsOneEntryThatCanBeUndone) {
    const support::SmallObservatory small;
    HouseStyle house;
    house.credit = "Villes et Territoires Occitanie";
    house.logo = dot;
    house.accent = Colour::fromHex("#22563F");
    house.textScale = 1.1;
    std::int64_t entry = 0;
    {
        auto o = openedForWriting(small);
        EXPECT_EQ(houseStyle(o), HouseStyle{}) << "none was set";
        entry = saveHouseStyle(o, house, "Ana");
        EXPECT_GT(entry, 0);
        EXPECT_EQ(saveHouseStyle(o, house, ""), 0) << "nothing changed";
    }
    EXPECT_EQ(houseStyle(small.open()), house);
    auto o = openedForWriting(small);
    o.history().undo(entry);
    EXPECT_EQ(houseStyle(o), HouseStyle{});
}

TEST(HouseStyle, AnAccentTooPaleForTextIsRefusedWithOneThatIsDarkEnough) {
    // Expected value: WCAG's formula by hand; L(#777777) = 0.1845, so 1.05 / 0.2345.
    EXPECT_NEAR(contrastOnWhite(Colour::fromHex("#777777")), 4.478, 0.001);
    EXPECT_NEAR(contrastOnWhite(Colour::fromHex("#FFFFFF")), 1, 1e-6);
    const support::SmallObservatory small;
    auto o = openedForWriting(small);
    HouseStyle house;
    house.accent = Colour::fromHex("#74C3A0");
    const auto proposed = readableOnWhite(house.accent);
    EXPECT_GE(contrastOnWhite(proposed), 4.5);
    EXPECT_THAT(refusal([&] { saveHouseStyle(o, house, ""); }), HasSubstr(proposed.hex()));
    EXPECT_EQ(houseStyle(o), HouseStyle{});
    EXPECT_EQ(readableOnWhite(HouseStyle{}.accent), HouseStyle{}.accent);
}

TEST(HouseStyle, ALogoThatIsMissingCutOffOrOfAnotherKindIsToldWithAWayOut) {
    const support::TemporaryFolder folder;
    EXPECT_THAT(refusal([&] { readLogo(folder / "none.png"); }), HasSubstr("Choose another file"));
    EXPECT_THAT(refusal([&] { readLogo(folder.path()); }), HasSubstr("Choose another file"));
    EXPECT_THAT(refusal([&] { readLogo(folder.write("half.png", "\x89PNG\r\n\x1a\n....")); }), HasSubstr("half.png"));
    EXPECT_THAT(refusal([&] { readLogo(folder.write("logo.jpg", "\xFF\xD8\xFF")); }), HasSubstr("PNG or SVG"));
    EXPECT_THAT(refusal([&] { readLogo(folder.write("huge.svg", dot + std::string(1'000'000, ' '))); }),
                HasSubstr("1 MB"));
    EXPECT_EQ(readLogo(folder.write("logo.svg", dot)), dot);
}

TEST(HouseStyle, ReadsOnlyWhatItWrites) {
    HouseStyle house;
    house.logo = std::string("\0\xFF\x80", 3) + dot;
    EXPECT_EQ(houseStyleFromJson(toJson(house)), house);
    EXPECT_THAT(refusal([] { houseStyleFromJson("{\"version\":2}"); }), HasSubstr("newer version"));
    EXPECT_THAT(refusal([] { houseStyleFromJson("{"); }), HasSubstr("not JSON"));
    const auto with = [](const std::string& accent, const std::string& scale, const std::string& logo) {
        return "{\"version\":1,\"credit\":\"\",\"accent\":\"" + accent + "\",\"textScale\":" + scale + ",\"logo\":\"" +
               logo + "\"}";
    };
    EXPECT_NO_THROW(houseStyleFromJson(with("#000000", "1", "")));
    EXPECT_THAT(refusal([&] { houseStyleFromJson(with("green", "1", "")); }), HasSubstr("accent"));
    EXPECT_THAT(refusal([&] { houseStyleFromJson(with("#000000", "3", "")); }), HasSubstr("textScale"));
    EXPECT_THAT(refusal([&] { houseStyleFromJson(with("#000000", "1", "!!!!")); }), HasSubstr("logo"));
}

TEST(Base64, IsThatOfTheStandard) {
    // RFC 4648, section 10.
    EXPECT_EQ(geo::toBase64("foobar"), "Zm9vYmFy");
    EXPECT_EQ(geo::toBase64("fooba"), "Zm9vYmE=");
    EXPECT_EQ(geo::toBase64(""), "");
    EXPECT_EQ(geo::fromBase64("Zm9vYg=="), "foob");
    EXPECT_EQ(geo::fromBase64("Zm9v Yg=="), std::nullopt);
}
