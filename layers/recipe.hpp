// What a file was made from: enough to name its data, and to make it again from those of another year.
#pragma once

#include "json_fields.hpp"

#include "observatory/sources.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace layers {

/// One data set that a file holds figures, outlines or points of.
struct RecipeData {
    std::string family, title, producer, licence;
    int dataYear = 0, geographyYear = 0; ///< 0 where it has none
    std::string file;                    ///< base name of the file that was imported; of several the first
    int files = 1;                       ///< a geography may come in one file a department
    std::string sha256;                  ///< of that file; of several, of their own ones in ascending order, as text
    friend bool operator==(const RecipeData&, const RecipeData&) = default;
};
/// Files of one family and year are one data set. In the order of the sources.
std::vector<RecipeData> recipeData(std::span<const geo::Source> sources);

/// Page: a map or another page of one side or more. Atlas: pages of many places. Table: of figures. Layer: of the
/// observatory as it is. Sheet: about one place.
enum class RecipeKind { Page, Atlas, Table, Layer, Sheet };
std::string_view toText(RecipeKind kind); ///< "page", "atlas", "table", "layer", "sheet"

/// Written into every file that leaves, in plain words. Nothing in it is a path: the names of files are for reading.
struct Recipe {
    std::string program; ///< version of Lisière that made the file
    RecipeKind kind = RecipeKind::Page;
    std::string language = "fr";      ///< "fr" or "en"
    Json request = Json::object();    ///< what was asked for: a page document, the words of a command
    std::vector<RecipeData> data;     ///< in order of use
    std::vector<std::string> leftOut; ///< columns that concern persons
    static constexpr int version = 1;
    static constexpr std::size_t mostBytes = 4'000'000, deepest = 64;
    friend bool operator==(const Recipe&, const Recipe&) = default;
};

/// The same recipe gives the same text.
std::string toJson(const Recipe& recipe);

/// Of a file that may come from anywhere: bounded in size and depth.
/// @throws geo::Error::Code::Malformed / TooNew
Recipe recipeFromJson(std::string_view json);

/// What an observatory has for the data of a recipe.
struct RecipeStanding {
    enum class State {
        Same,     ///< the very file
        Replaced, ///< the same data of the same year from another file
        Absent    ///< neither
    };
    RecipeData data;
    State state = State::Absent;
    std::optional<RecipeData> here;  ///< for Replaced: what stands there now
    std::optional<RecipeData> newer; ///< the newest of later years, whatever the state
};
std::vector<RecipeStanding> standingOf(const Recipe& recipe, std::span<const geo::Source> sources);

} // namespace layers
