#include "commands.hpp"

#include "recipe_reader.hpp"
#include "text.hpp"

#include <memory>

namespace cli {

namespace {

using layers::RecipeData;
using layers::RecipeStanding;

struct Arguments {
    std::string file, observatory;
    bool json = false;
};

QString dataWords(const RecipeData& data) {
    auto words = QString::fromStdString(data.title.empty() ? data.family : data.title);
    if (!data.producer.empty() && !data.title.starts_with(data.producer))
        words = QString::fromStdString(data.producer) + QStringLiteral(", ") + words;
    words += data.files > 1
                 ? QStringLiteral(" — ") + paint::text({GEO_TR("%1 and %2 more files"),
                                                        {data.file, static_cast<std::int64_t>(data.files - 1)}})
                 : QStringLiteral(" — ") + QString::fromStdString(data.file);
    return data.licence.empty() ? words : words + QStringLiteral(" (%1)").arg(QString::fromStdString(data.licence));
}

geo::Message kindWords(layers::RecipeKind kind) {
    switch (kind) {
    case layers::RecipeKind::Page:
        return GEO_TR("A page");
    case layers::RecipeKind::Atlas:
        return GEO_TR("An atlas");
    case layers::RecipeKind::Table:
        return GEO_TR("A table of figures");
    case layers::RecipeKind::Layer:
        return GEO_TR("A layer");
    case layers::RecipeKind::Sheet:
        return GEO_TR("A sheet");
    }
    return {};
}

QString standingWords(const RecipeStanding& standing) {
    QStringList words;
    using enum RecipeStanding::State;
    if (standing.state == Same)
        words << paint::text(GEO_TR("the same file is in the observatory"));
    else if (standing.state == Replaced)
        words << paint::text({GEO_TR("replaced since: %1"), {standing.here->file}});
    else
        words << paint::text(GEO_TR("not in the observatory"));
    if (standing.newer)
        words << paint::text({GEO_TR("newer: %1"), {dataWords(*standing.newer).toStdString()}});
    return words.join(QStringLiteral(" ; "));
}

void print(const layers::Recipe& recipe, const std::vector<RecipeStanding>& standings) {
    auto& out = output();
    out.line(paint::text(
        {GEO_TR("%1, made by Lisière %2"), {paint::text(kindWords(recipe.kind)).toStdString(), recipe.program}}));
    out.line(paint::text(GEO_TR("Made from")));
    for (std::size_t i = 0; i < recipe.data.size(); ++i) {
        out.line(QStringLiteral("  ") + dataWords(recipe.data[i]));
        if (i < standings.size())
            out.line(QStringLiteral("    ") + standingWords(standings[i]));
    }
    if (!recipe.leftOut.empty()) {
        out.line(paint::text(GEO_TR("Left out because it concerns persons")));
        for (const auto& name : recipe.leftOut)
            out.line(QStringLiteral("  ") + QString::fromStdString(name));
    }
    out.line(paint::text(GEO_TR("Asked for")));
    const auto words = recipe.request.dump(2, ' ', false, layers::Json::error_handler_t::replace);
    for (const auto& line : QString::fromStdString(words).split(u'\n'))
        out.line(QStringLiteral("  ") + line);
}

layers::Json dataJson(const RecipeData& data) {
    return {{"family", data.family},      {"title", data.title},
            {"data_year", data.dataYear}, {"geography_year", data.geographyYear},
            {"file", data.file},          {"sha256", data.sha256}};
}

layers::Json standingJson(const RecipeStanding& standing) {
    static constexpr const char* states[] = {"same", "replaced", "absent"};
    return {{"data", dataJson(standing.data)},
            {"state", states[static_cast<int>(standing.state)]},
            {"here", standing.here ? dataJson(*standing.here) : layers::Json(nullptr)},
            {"newer", standing.newer ? dataJson(*standing.newer) : layers::Json(nullptr)}};
}

ExitStatus run(const Arguments& given) {
    const auto recipe = paint::recipeIn(given.file);
    if (!recipe)
        throw geo::Error{geo::Error::Code::Unrecognised,
                         {GEO_TR("%1 holds no recipe: it was not written by Lisière, or another program wrote it anew"),
                          {given.file}}};
    std::vector<RecipeStanding> standings;
    if (!given.observatory.empty())
        standings = layers::standingOf(*recipe, openForReading(given.observatory).sources().all());
    if (!given.json) {
        print(*recipe, standings);
        return Done;
    }
    layers::Json json{{"recipe", layers::Json::parse(toJson(*recipe))}};
    if (!given.observatory.empty()) {
        json["standing"] = layers::Json::array();
        for (const auto& standing : standings)
            json["standing"].push_back(standingJson(standing));
    }
    output().json(json);
    return Done;
}

} // namespace

void addIdentify(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "identify", GEO_TR("What a file written by Lisière was made from")}
        .positional("FILE", given->file, GEO_TR("A page, picture, table or layer"))
        .option("--observatory", "OBS", given->observatory, GEO_TR("Says what is newer there"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere identify carte.pdf --observatory herault.sqlite")
        .run([given] { return run(*given); });
}

} // namespace cli
