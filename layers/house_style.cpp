#include "house_style.hpp"

#include "colour_space.hpp"
#include "json_fields.hpp"
#include "logo_file.hpp"

#include "base/base64.hpp"
#include "observatory/documents.hpp"
#include "observatory/history.hpp"
#include "observatory/observatory.hpp"

#include <fmt/format.h>

#include <limits>

namespace layers {
namespace {

using geo::Error;

constexpr const char *table = "house_style", *name = "house"; // one an observatory
constexpr std::size_t longestCredit = 300;                    // bytes

constexpr DocumentWords words{GEO_TR("House style: %1 is not what it should be (%2). It was not read."),
                              GEO_TR("House style: %1 is missing. It was not read."),
                              GEO_TR("House style: not JSON from byte %1 on. It was not read.")};

void check(const HouseStyle& house) {
    if (contrastOnWhite(house.accent) < leastContrast)
        throw Error{
            Error::Code::Usage,
            {GEO_TR("The colour %1 is too pale to be read on white (contrast %2, 4.5 are needed). %3 is the same "
                    "colour, dark enough."),
             {house.accent.hex(), fmt::format("{:.1f}", contrastOnWhite(house.accent)),
              readableOnWhite(house.accent).hex()}}};
    if (!(house.textScale >= HouseStyle::leastTextScale && house.textScale <= HouseStyle::mostTextScale))
        throw Error{Error::Code::Usage, {GEO_TR("The size of texts is a factor from 0.85 to 1.25"), {}}};
    if (house.credit.size() > longestCredit)
        throw Error{
            Error::Code::Usage,
            {GEO_TR("The name of the organisation is too long for the foot of a page: 60 characters or so"), {}}};
    if (!house.logo.empty())
        checkLogo(house.logo, GEO_TR("the logo"));
}

} // namespace

std::string toJson(const HouseStyle& house) {
    const Json json{{"version", HouseStyle::version},
                    {"credit", house.credit},
                    {"accent", house.accent.hex()},
                    {"textScale", house.textScale},
                    {"logo", geo::toBase64(house.logo)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

HouseStyle houseStyleFromJson(std::string_view text) {
    const Json json = parsedJson(text, words);
    const Fields fields{json, words};
    if (const auto version = fields.integer("version", 1, std::numeric_limits<int>::max());
        version > HouseStyle::version)
        throw Error{
            Error::Code::TooNew,
            {GEO_TR("The house style was set by a newer version of Lisière (version %1, this program reads up to "
                    "%2). Update the program to use it."),
             {version, std::int64_t{HouseStyle::version}}}};
    HouseStyle house;
    house.credit = fields.text("credit");
    const auto hex = fields.text("accent");
    house.accent = Colour::fromHex(hex);
    if (house.accent == Colour{} && hex != "#000000")
        fields.refuse("accent", "#2B6B52");
    house.textScale = fields.number("textScale");
    if (!(house.textScale >= HouseStyle::leastTextScale && house.textScale <= HouseStyle::mostTextScale))
        fields.refuse("textScale", "0.85 … 1.25");
    const auto logo = geo::fromBase64(fields.text("logo"));
    if (!logo)
        fields.refuse("logo", "base64");
    house.logo = *logo;
    return house;
}

HouseStyle houseStyle(const geo::Observatory& observatory) {
    const auto document = observatory.documents().find(table, name);
    return document ? houseStyleFromJson(document->body) : HouseStyle{};
}

std::int64_t saveHouseStyle(geo::Observatory& observatory, const HouseStyle& house, const std::string& author) {
    check(house);
    const geo::Document document{0, table, name, HouseStyle::version, toJson(house)};
    return observatory.history().record({GEO_TR("house style set"), {}}, author,
                                        [&](geo::Transaction& t) { observatory.documents().save(t, document); });
}

double contrastOnWhite(Colour colour) { return 1.05 / (luminance(toLight(colour)) + 0.05); }

Colour readableOnWhite(Colour colour) {
    auto lab = toLab(colour);
    while (contrastOnWhite(colour) < leastContrast && lab.l > 0) {
        lab.l -= 1;
        colour = fromLab(lab);
    }
    return colour;
}

} // namespace layers
