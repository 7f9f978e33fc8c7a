#include "recipe.hpp"

#include <gmock/gmock.h>

using namespace layers;
using testing::HasSubstr;

namespace {

geo::Source source(const char* family, int year, const char* file, char digest) {
    geo::Source made;
    made.family = family;
    made.title = std::string{"Title of "} + family + " " + std::to_string(year);
    made.producer = "INSEE";
    made.licence = "Licence Ouverte 2.0";
    made.dataYear = year;
    made.fileName = file;
    made.sha256 = std::string(64, digest);
    return made;
}

Recipe recipe() {
    Recipe made;
    made.program = "1.2.3";
    made.kind = RecipeKind::Table;
    made.language = "en";
    made.request = {{"targets", "qpv@2015"}, {"title", "« é » \"quoted\""}};
    const std::vector sources{source("caf", 2020, "caf.csv", 'a'), source("filosofi", 2021, "filo.csv", 'b')};
    made.data = recipeData(sources);
    made.leftOut = {"mail"};
    return made;
}

std::string refusal(const std::string& json) {
    try {
        recipeFromJson(json);
    } catch (const geo::Error& error) {
        return error.what();
    }
    return "";
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    return text.replace(text.find(what), what.size(), by);
}

} // namespace

TEST(Recipe, ComesBackFromJsonAsItWas) {
    const auto json = toJson(recipe());
    EXPECT_EQ(recipeFromJson(json), recipe());
    EXPECT_EQ(toJson(recipeFromJson(json)), json);
}

TEST(Recipe, IsReadableByAPerson) {
    const auto json = toJson(recipe());
    for (const char* words : {"\"made by\": \"Lisière 1.2.3\"", "\"asked for\"", "\"made from\"",
                              "\"year of the data\": 2021", "left out because it concerns persons"})
        EXPECT_THAT(json, HasSubstr(words));
}

TEST(Recipe, OfANewerVersionIsRefused) {
    const auto newer = replaced(toJson(recipe()), "\"lisiere recipe\": 1", "\"lisiere recipe\": 2");
    try {
        recipeFromJson(newer);
        FAIL();
    } catch (const geo::Error& error) {
        EXPECT_EQ(error.code(), geo::Error::Code::TooNew);
    }
}

TEST(Recipe, SaysWhatIsWrongInItAndWhere) {
    EXPECT_THAT(refusal("{"), HasSubstr("not JSON"));
    EXPECT_THAT(refusal("{}"), HasSubstr("lisiere recipe is missing"));
    EXPECT_THAT(refusal(replaced(toJson(recipe()), "\"table\"", "\"cake\"")), HasSubstr("kind is not what it should"));
    EXPECT_THAT(refusal(replaced(toJson(recipe()), "2021,", "\"soon\",")), HasSubstr("made from[1].year of the data"));
}

TEST(Recipe, ThatIsTooLargeOrTooDeepIsNotParsed) {
    EXPECT_THAT(refusal(std::string(100'000, '[')), HasSubstr("nested too deeply"));
    EXPECT_THAT(refusal("\"" + std::string(Recipe::mostBytes, 'a') + "\""), HasSubstr("too large"));
    EXPECT_THAT(refusal("\"" + std::string(1000, '[') + "\""), HasSubstr("not what it should be"))
        << "brackets in a text are no nesting";
}

TEST(Recipe, TakesFilesOfOneFamilyAndYearForOneDataSet) {
    auto aude = source("communes", 0, "11.geojson", 'a'), gard = source("communes", 0, "30.geojson", 'b');
    const auto both = recipeData(std::vector{aude, gard}), other = recipeData(std::vector{gard, aude});
    ASSERT_EQ(both.size(), 1U);
    EXPECT_EQ(both[0].files, 2);
    EXPECT_EQ(both[0].file, "11.geojson");
    EXPECT_EQ(both[0].sha256, other[0].sha256) << "whatever their order";
    EXPECT_NE(both[0].sha256, aude.sha256);
}

TEST(Recipe, IsSetAgainstWhatAnObservatoryHas) {
    const auto made = recipe();
    const std::vector now{source("caf", 2020, "caf.csv", 'c'), source("caf", 2022, "caf22.csv", 'd'),
                          source("caf", 2021, "caf21.csv", 'e'), source("filosofi", 2021, "renamed.csv", 'b')};
    const auto standing = standingOf(made, now);
    ASSERT_EQ(standing.size(), 2U);
    EXPECT_EQ(standing[0].state, RecipeStanding::State::Replaced);
    EXPECT_EQ(standing[0].here->sha256, std::string(64, 'c'));
    EXPECT_EQ(standing[0].newer->dataYear, 2022) << "the newest";
    EXPECT_EQ(standing[1].state, RecipeStanding::State::Same) << "the file is told by its content";
    EXPECT_FALSE(standing[1].newer);
    EXPECT_EQ(standingOf(made, {})[0].state, RecipeStanding::State::Absent);
}
