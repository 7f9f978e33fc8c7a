#include "commands.hpp"
#include "deliverables.hpp"
#include "page_files.hpp"

#include "page_content.hpp"
#include "painter.hpp"
#include "place_count_people.hpp"
#include "place_count_table.hpp"
#include "recipe_reader.hpp"
#include "text.hpp"

#include <algorithm>
#include <memory>

namespace cli {

namespace {

using geo::Error;
using layers::RecipeStanding;

struct Arguments {
    std::string file, observatory, out;
    bool newest = false;
};

std::string nameOf(const layers::RecipeData& data) { return data.title.empty() ? data.family : data.title; }

/// Without --newest the data must be those of the recipe, or the same year's from another file.
void checkSameYears(const std::string& file, const std::vector<RecipeStanding>& standings) {
    for (const auto& standing : standings) {
        if (standing.state == RecipeStanding::State::Absent)
            throw Error{
                Error::Code::Usage,
                {GEO_TR("%1 was made from %2 (%3), which this observatory does not hold. Add that file, or take "
                        "the newest years there are with --newest."),
                 {file, nameOf(standing.data), standing.data.file}}};
        if (standing.state == RecipeStanding::State::Replaced)
            say({GEO_TR("%1: another file than then, %2"), {nameOf(standing.data), standing.here->file}});
    }
}

void checkNewest(const std::string& file, const std::vector<RecipeStanding>& standings) {
    for (const auto& standing : standings) {
        if (standing.newer)
            say({GEO_TR("%1 instead of %2"), {nameOf(*standing.newer), nameOf(standing.data)}});
        else if (standing.state == RecipeStanding::State::Absent)
            throw Error{Error::Code::Usage,
                        {GEO_TR("%1 was made from %2, and this observatory holds neither that nor a newer year of it. "
                                "Add the file first."),
                         {file, nameOf(standing.data)}}};
    }
    if (std::none_of(standings.begin(), standings.end(), [](const auto& s) { return s.newer.has_value(); }))
        say(GEO_TR("Nothing is newer in this observatory: the years stay as they were."));
}

/// Figures of "the latest year" would not be those of then.
void checkYearsNamed(const std::vector<RecipeStanding>& standings) {
    for (const auto& standing : standings)
        if (standing.newer && standing.data.dataYear > 0)
            throw Error{
                Error::Code::Usage,
                {GEO_TR("the table took the latest figures of its time, %1, and this observatory has newer ones: "
                        "%2. Take these with --newest, or make the table with lisiere table and --year."),
                 {nameOf(standing.data), nameOf(*standing.newer)}}};
}

void replayPage(const layers::Recipe& recipe, const geo::Observatory& observatory, const Arguments& given) {
    auto asked = layers::pageRequest(recipe);
    checkPageFile(given.out);
    if (given.newest)
        asked.document.map = layers::withoutYears(std::move(asked.document.map));
    paint::loadFonts();
    TerminalProgress progress;
    geo::ProgressPart loading{progress, 0, 0.5}, drawing{progress, 0.5, 1};
    const auto catalogue = catalogueOf(observatory);
    layers::ContentLoader loader{observatory, catalogue, paint::language()};
    layers::PageMaker maker{observatory, catalogue, paint::language(), loader};
    auto page = maker.make(asked.document, houseFor(observatory, asked.credit), loading);
    writePage(observatory, std::move(page), asked, given.out, layers::Vision::Normal, drawing);
}

/// The inhabitants are the newest published ones, whatever the list of places.
void replayCount(const layers::Recipe& recipe, const std::vector<RecipeStanding>& standings,
                 const geo::Observatory& observatory, const Arguments& given) {
    checkTableExtension(given.out);
    auto asked = layers::countAsked(askedFor(recipe));
    const auto family = asked.places.list.substr(0, asked.places.list.rfind('@'));
    if (given.newest)
        asked.places.list = family;
    for (const auto& standing : standings)
        if (!given.newest && standing.newer && standing.data.family != family && standing.data.dataYear > 0)
            throw Error{Error::Code::Usage,
                        {GEO_TR("the counts go with the latest inhabitants of their time, %1, and this observatory has "
                                "newer ones: %2. Take these with --newest."),
                         {nameOf(standing.data), nameOf(*standing.newer)}}};
    writeCount(observatory, asked, recipe.request.contains(layers::peopleField), given.out);
}

void replayTable(const layers::Recipe& recipe, const std::vector<RecipeStanding>& standings,
                 const geo::Observatory& observatory, const Arguments& given) {
    if (recipe.request.contains("changes of perimeters"))
        throw Error{Error::Code::Usage,
                    GEO_TR("the table is of changes of perimeters: lisiere perimeters makes it again")};
    if (recipe.request.contains("places of a list"))
        throw Error{Error::Code::Usage,
                    GEO_TR("the table is of places of your own, which the recipe does not hold: lisiere locate makes "
                           "it again")};
    if (layers::isCount(recipe.request))
        return replayCount(recipe, standings, observatory, given);
    checkTableExtension(given.out);
    auto options = tableOptions(recipe);
    if (given.newest)
        options.figures.year.clear();
    else if (options.figures.year.empty())
        checkYearsNamed(standings);
    writeTable(observatory, options, given.out);
}

void replayLayer(const layers::Recipe& recipe, const geo::Observatory& observatory, const Arguments& given) {
    auto options = layerOptions(recipe);
    options.machine = options.machine && extensionOf(given.out) == ".csv";
    checkLayerExtension(options, given.out);
    if (given.newest)
        options.layer = options.layer.substr(0, options.layer.find('@'));
    writeLayerFile(observatory, options, given.out);
}

void replayAtlas(const layers::Recipe& recipe, const geo::Observatory& observatory, const Arguments& given) {
    auto options = atlasOptions(recipe);
    if (given.newest) {
        options.request.page.map = layers::withoutYears(std::move(options.request.page.map));
        if (auto* shown = options.request.page.map.find(layers::LayerKind::Indicator))
            shown->style.lockedBreaks.clear(); // classes of the new values
    }
    writeAtlas(observatory, std::move(options), given.out);
}

ExitStatus run(const Arguments& given) {
    const auto recipe = paint::recipeIn(given.file);
    if (!recipe)
        throw Error{Error::Code::Unrecognised,
                    {GEO_TR("%1 holds no recipe: it was not written by Lisière, or another program wrote it anew"),
                     {given.file}}};
    const auto observatory = openForReading(given.observatory);
    const auto standings = layers::standingOf(*recipe, observatory.sources().all());
    if (given.newest)
        checkNewest(given.file, standings);
    else
        checkSameYears(given.file, standings);
    paint::setLanguage(recipe->language == "en" ? indicators::Language::English : indicators::Language::French);
    switch (recipe->kind) {
    case layers::RecipeKind::Page:
    case layers::RecipeKind::Sheet:
        replayPage(*recipe, observatory, given);
        break;
    case layers::RecipeKind::Table:
        replayTable(*recipe, standings, observatory, given);
        break;
    case layers::RecipeKind::Layer:
        replayLayer(*recipe, observatory, given);
        break;
    case layers::RecipeKind::Atlas:
        replayAtlas(*recipe, observatory, given);
        break;
    }
    return Done;
}

} // namespace

void addReplay(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "replay", GEO_TR("Makes a file again from its recipe, in the language of the recipe")}
        .positional("FILE", given->file, GEO_TR("A file written by Lisière"))
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .positional("OUT", given->out, GEO_TR("File to write; its extension may be another one"))
        .flag("--newest", given->newest, GEO_TR("With the newest years there are, instead of those of then"))
        .example("lisiere replay carte-2023.pdf herault.sqlite carte-2024.pdf --newest")
        .run([given] { return run(*given); });
}

} // namespace cli
