// The catalogue of official sources: what ships, and what is refused.
#include "source_catalogue.hpp"

#include "readers/reader.hpp"

#include <gmock/gmock.h>

#include <algorithm>

using indicators::filledIn;
using indicators::SourceCatalogue;
using indicators::wantedSource;
using testing::HasSubstr;

namespace {

std::vector<std::string_view> families() {
    std::vector<std::string_view> known;
    for (const auto& reader : geo::readers())
        known.push_back(reader.id);
    return known;
}

constexpr auto good = R"([source.rp]
title = { fr = "Recensement", en = "Census" }
producer = "INSEE"
licence = "Licence Ouverte 2.0"
attribution = "INSEE, {year}"
page = "https://www.insee.fr/"
level = "iris"
family = "rp-population"
columns = ["IRIS"]
vintages = [
    { year = 2022, geography = 2024, files = ["b.zip"], url = "https://www.insee.fr/b.zip" },
    { year = 2021, files = ["a-{department}.zip"] },
]
)";

std::string with(const std::string& from, const std::string& to) {
    std::string text{good};
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

std::string refused(const std::string& toml) {
    try {
        SourceCatalogue::parse(toml, "test.toml", families());
    } catch (const geo::Error& error) {
        return error.what();
    }
    return "accepted";
}

} // namespace

TEST(SourceCatalogue, ThatShipsNamesOnlyFamiliesThatAreRead) {
    const auto& shipped = SourceCatalogue::shipped();
    EXPECT_GE(shipped.all().size(), 40U);
    const auto known = families();
    for (const auto& source : shipped.all()) {
        EXPECT_TRUE(source.family.empty() || std::count(known.begin(), known.end(), source.family)) << source.id;
        for (const auto& vintage : source.vintages)
            EXPECT_TRUE(vintage.page.starts_with("https://")) << source.id << vintage.year;
    }
}

TEST(SourceCatalogue, ThatShipsHasEveryFamilyOfOfficialFiles) {
    const auto& shipped = SourceCatalogue::shipped();
    for (const auto& reader : geo::readers()) {
        const auto hasSource = std::any_of(shipped.all().begin(), shipped.all().end(),
                                           [&](const auto& source) { return source.family == reader.id; });
        // No official producer publishes these as such: any table or layer, the register, a table without titles,
        // dwellings of one's own, and what others made out of official files.
        const std::vector<std::string_view> own{"any-table",
                                                "column-labels",
                                                "any-layer",
                                                "dwellings",
                                                "iris-population",
                                                "sirene-geocoded",
                                                "qpv-communes",
                                                "qpv-synthese",
                                                "qpv-commune-outlines",
                                                "public-facilities-list",
                                                "erp-access",
                                                "osm-points",
                                                "qpv-moves",
                                                "revenus-iris"};
        EXPECT_TRUE(hasSource || reader.intoRegister || std::count(own.begin(), own.end(), reader.id)) << reader.id;
    }
}

TEST(SourceCatalogue, GivesTheNewestYearAndTheOthersByName) {
    const auto catalogue = SourceCatalogue::parse(good, "test.toml", families());
    EXPECT_EQ(wantedSource(catalogue, "rp").vintage->year, 2022);
    EXPECT_EQ(wantedSource(catalogue, "rp").vintage->geographyYear, 2024);
    const auto older = wantedSource(catalogue, "rp@2021");
    EXPECT_EQ(older.vintage->files.front(), "a-{department}.zip");
    EXPECT_TRUE(older.vintage->perDepartment());
    EXPECT_EQ(older.vintage->page, "https://www.insee.fr/");
    EXPECT_EQ(catalogue.newestYear("rp-population"), 2022);
    EXPECT_FALSE(catalogue.newestYear("caf-iris"));
    EXPECT_EQ(filledIn("a-{department}-{year}.zip", "34", 2021), "a-34-2021.zip");
    try {
        wantedSource(catalogue, "rp@1999");
        ADD_FAILURE();
    } catch (const geo::Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("2021, 2022"));
    }
    try {
        wantedSource(catalogue, "r");
        ADD_FAILURE();
    } catch (const geo::Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("near it: rp"));
    }
}

TEST(SourceCatalogue, IsRefusedWithTheSourceAndWhatIsWrongInIt) {
    EXPECT_EQ(refused(good), "accepted");
    EXPECT_THAT(refused(with("producer", "producers")), HasSubstr("test.toml, source.rp: unknown key “producers”"));
    EXPECT_THAT(refused(with("year = 2021", "year = 2022")), HasSubstr("the year 2022 is listed twice"));
    EXPECT_THAT(refused(with(", en = \"Census\"", "")), HasSubstr("“title” is missing in the language “en”"));
    EXPECT_THAT(refused(with("\"rp-population\"", "\"rp-cats\"")), HasSubstr("unknown family of tables “rp-cats”"));
    EXPECT_THAT(refused(with("Licence Ouverte 2.0", "All mine")), HasSubstr("unknown licence “All mine”"));
    EXPECT_THAT(refused(with("level = \"iris\"", "level = \"moon\"")), HasSubstr("unknown level “moon”"));
    EXPECT_THAT(refused(with("https://www.insee.fr/b.zip", "file:///b.zip")), HasSubstr("“url” should be an address"));
    EXPECT_THAT(refused(with("\"b.zip\"", "\"../b.zip\"")), HasSubstr("“../b.zip” is not the name of a file"));
    EXPECT_THAT(refused(std::string{good} + "[source.rp]\n"), HasSubstr("not well-formed TOML")) << "twice the same id";
    EXPECT_THAT(refused("[sources]\n"), HasSubstr("unknown key “sources”"));
}
