#include "recipe.hpp"

#include "base/sha256.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace layers {
namespace {

using geo::Error;

constexpr DocumentWords words{GEO_TR("Recipe: %1 is not what it should be (%2). The recipe was not read."),
                              GEO_TR("Recipe: %1 is missing. The recipe was not read."),
                              GEO_TR("Recipe: not JSON from byte %1 on. The recipe was not read.")};
constexpr std::array kindNames{std::pair{RecipeKind::Page, "page"}, std::pair{RecipeKind::Atlas, "atlas"},
                               std::pair{RecipeKind::Table, "table"}, std::pair{RecipeKind::Layer, "layer"},
                               std::pair{RecipeKind::Sheet, "sheet"}};

Json yearOrNull(int year) { return year > 0 ? Json(year) : Json(nullptr); }

int yearOf(const Fields& fields, const char* name) {
    return fields.has(name) ? static_cast<int>(fields.integer(name, 1, 9999)) : 0;
}

Json dataToJson(const RecipeData& data) {
    return {{"title", data.title},
            {"producer", data.producer},
            {"licence", data.licence},
            {"family", data.family},
            {"year of the data", yearOrNull(data.dataYear)},
            {"year of the geography", yearOrNull(data.geographyYear)},
            {"file", data.file},
            {"files", data.files},
            {"sha256", data.sha256}};
}

RecipeData dataFromJson(const Fields& fields) {
    return {fields.text("family"),
            fields.text("title"),
            fields.text("producer"),
            fields.text("licence"),
            yearOf(fields, "year of the data"),
            yearOf(fields, "year of the geography"),
            fields.text("file"),
            static_cast<int>(fields.integer("files", 1, 1'000'000)),
            fields.text("sha256")};
}

/// What a parser would take recursion or memory for is refused before it is asked.
void checkBounds(std::string_view text) {
    if (text.size() > Recipe::mostBytes)
        throw Error{Error::Code::Malformed, GEO_TR("The recipe is too large to be one of Lisière's. It was not read.")};
    std::size_t depth = 0;
    bool inText = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '{' || c == '['))
            ++depth;
        else if (!inText && (c == '}' || c == ']') && depth > 0)
            --depth;
        if (depth > Recipe::deepest)
            throw Error{Error::Code::Malformed,
                        GEO_TR("The recipe is nested too deeply to be one of Lisière's. It was not read.")};
    }
}

/// Generations of neighbourhoods stand where tables have their year.
int yearFor(const RecipeData& data) { return data.dataYear > 0 ? data.dataYear : data.geographyYear; }

bool sameSet(const RecipeData& a, const RecipeData& b) {
    return a.family == b.family && a.dataYear == b.dataYear && a.geographyYear == b.geographyYear && a.title == b.title;
}

std::string digestOf(std::vector<std::string> digests) {
    std::ranges::sort(digests);
    geo::Sha256 sha;
    for (const auto& digest : digests)
        sha.add(digest);
    return geo::hexadecimal(sha.finish());
}

} // namespace

std::vector<RecipeData> recipeData(std::span<const geo::Source> sources) {
    std::vector<RecipeData> all;
    std::vector<std::vector<std::string>> digests;
    for (const auto& source : sources) {
        RecipeData data{source.family,   source.title,         source.producer, source.licence,
                        source.dataYear, source.geographyYear, source.fileName, 1,
                        source.sha256};
        const auto known = std::ranges::find_if(all, [&](const auto& d) { return sameSet(d, data); });
        if (known == all.end()) {
            all.push_back(std::move(data));
            digests.push_back({source.sha256});
            continue;
        }
        auto& of = digests[static_cast<std::size_t>(known - all.begin())];
        if (std::ranges::find(of, source.sha256) == of.end()) // one file with several tables
            of.push_back(source.sha256);
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        if (digests[i].size() > 1) {
            all[i].files = static_cast<int>(digests[i].size());
            all[i].sha256 = digestOf(std::move(digests[i]));
        }
    return all;
}

std::string_view toText(RecipeKind kind) {
    return std::ranges::find(kindNames, kind, &std::pair<RecipeKind, const char*>::first)->second;
}

std::string toJson(const Recipe& recipe) {
    Json json{{"lisiere recipe", Recipe::version},
              {"made by", "Lisière " + recipe.program},
              {"kind", toText(recipe.kind)},
              {"language", recipe.language},
              {"asked for", recipe.request}};
    json["made from"] = Json::array();
    for (const auto& data : recipe.data)
        json["made from"].push_back(dataToJson(data));
    if (!recipe.leftOut.empty())
        json["left out because it concerns persons"] = recipe.leftOut;
    return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

Recipe recipeFromJson(std::string_view text) {
    checkBounds(text);
    const Json json = parsedJson(text, words);
    const Fields fields{json, words};
    if (const auto version = fields.integer("lisiere recipe", 1, std::numeric_limits<int>::max());
        version > Recipe::version)
        throw Error{Error::Code::TooNew,
                    {GEO_TR("This file was made by a newer version of Lisière (recipe version %1, this program reads "
                            "up to %2). Update the program to read its recipe."),
                     {version, std::int64_t{Recipe::version}}}};
    Recipe recipe;
    recipe.program = fields.text("made by");
    if (const auto space = recipe.program.find(' '); space != std::string::npos)
        recipe.program.erase(0, space + 1);
    const auto kind = std::ranges::find(kindNames, fields.text("kind"), &std::pair<RecipeKind, const char*>::second);
    if (kind == kindNames.end())
        fields.refuse("kind", "page, atlas, table, layer, sheet");
    recipe.kind = kind->first;
    recipe.language = fields.text("language");
    if (recipe.language != "fr" && recipe.language != "en")
        fields.refuse("language", "fr, en");
    recipe.request = fields.at("asked for");
    if (!recipe.request.is_object())
        fields.refuse("asked for", "{…}");
    for (std::size_t i = 0; i < fields.list("made from").size(); ++i)
        recipe.data.push_back(dataFromJson(fields.element("made from", i)));
    if (fields.has("left out because it concerns persons"))
        recipe.leftOut = fields.texts("left out because it concerns persons");
    return recipe;
}

std::vector<RecipeStanding> standingOf(const Recipe& recipe, std::span<const geo::Source> sources) {
    const auto present = recipeData(sources);
    std::vector<RecipeStanding> all;
    for (const auto& data : recipe.data) {
        RecipeStanding standing{data, RecipeStanding::State::Absent, std::nullopt, std::nullopt};
        for (const auto& here : present) {
            if (here.family != data.family)
                continue;
            if (here.sha256 == data.sha256) {
                standing.state = RecipeStanding::State::Same;
                standing.here.reset();
            } else if (yearFor(here) > yearFor(data)) {
                if (!standing.newer || yearFor(here) > yearFor(*standing.newer))
                    standing.newer = here;
            } else if (sameSet(here, data) && standing.state != RecipeStanding::State::Same) {
                standing.state = RecipeStanding::State::Replaced;
                standing.here = here;
            }
        }
        all.push_back(std::move(standing));
    }
    return all;
}

} // namespace layers
