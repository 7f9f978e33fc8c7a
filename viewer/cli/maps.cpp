#include "commands.hpp"

#include "map_content.hpp"
#include "qgis_layer.hpp"
#include "saved_maps.hpp"
#include "text.hpp"

#include "observatory/map_layers.hpp"

#include <fstream>
#include <iterator>
#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, rename, duplicate, to, remove, layer, takeStyle, qml;
    bool json = false;
};

std::string territoryText(const layers::Territory& around) {
    return around.kind ? std::string{geo::toText(*around.kind)} + ":" + around.code : std::string{};
}

std::string translated(const geo::Message& message) { return paint::text(message).toStdString(); }

/// A line of the list. A map that cannot be read is listed with what is known of it.
struct Line {
    std::string name, indicator, level, around, problem;
    std::optional<int> since; ///< of a change
    std::optional<geo::MapLayer> layer;
};

Line lineOf(const geo::Observatory& observatory, const std::string& name) {
    Line line;
    line.name = name;
    line.layer = observatory.mapLayers().find(name);
    try {
        const auto document = layers::savedMap(observatory, name);
        line.around = territoryText(document.around);
        if (const auto* shown = document.find(layers::LayerKind::Indicator)) {
            line.indicator = shown->style.indicator;
            line.since = shown->style.since;
            if (shown->style.year || line.since)
                line.indicator += "@";
            if (line.since)
                line.indicator += std::to_string(*line.since) + "–";
            if (shown->style.year)
                line.indicator += std::to_string(*shown->style.year);
            line.level = geo::toText(shown->geography);
            if (shown->vintage)
                line.level += "@" + std::to_string(*shown->vintage);
        }
    } catch (const geo::Error& error) {
        line.problem = paint::text(error).toStdString();
    }
    return line;
}

nlohmann::ordered_json jsonOf(const Line& line) {
    nlohmann::ordered_json json{
        {"name", line.name},
        {"indicator", line.indicator},
        {"since", line.since ? nlohmann::ordered_json(*line.since) : nlohmann::ordered_json(nullptr)},
        {"level", line.level},
        {"around", line.around},
        {"layer", nullptr}};
    if (line.layer)
        json["layer"] = {{"table", line.layer->table},
                         {"made_at", line.layer->madeAt},
                         {"rows", line.layer->rows},
                         {"restyled", line.layer->restyled}};
    if (!line.problem.empty())
        json["problem"] = line.problem;
    return json;
}

QString layerWords(const Line& line) {
    if (!line.problem.empty())
        return QString::fromStdString(line.problem);
    if (!line.layer)
        return paint::text(GEO_TR("no layer for QGIS"));
    const auto table = line.layer->table;
    return line.layer->restyled ? paint::text({GEO_TR("%1, restyled in QGIS"), {table}})
                                : QString::fromStdString(table);
}

ExitStatus listMaps(const Arguments& given) {
    const auto observatory = openForReading(given.observatory);
    auto all = nlohmann::ordered_json::array();
    TextTable table;
    for (const auto& name : layers::savedMaps(observatory)) {
        const auto line = lineOf(observatory, name);
        all.push_back(jsonOf(line));
        const auto word = [](const std::string& text) { return QString::fromStdString(text); };
        table.add({word(line.name), word(line.indicator), word(line.level), word(line.around), layerWords(line)});
    }
    if (given.json)
        output().json(all);
    else if (all.empty())
        say(GEO_TR("No map is saved in this observatory: lisiere map OBS --indicator … --save NAME"));
    else
        table.print(output());
    return Done;
}

layers::MapContent contentOf(const geo::Observatory& observatory, const layers::MapDocument& document) {
    const auto catalogue = catalogueOf(observatory);
    layers::ContentLoader loader{observatory, catalogue, paint::language()};
    TerminalProgress progress;
    return loader.load(document, progress);
}

ExitStatus makeLayer(const Arguments& given) {
    auto observatory = openForWriting(given.observatory);
    const auto document = layers::savedMap(observatory, given.layer);
    writeLayer(observatory, given.layer, contentOf(observatory, document));
    return Done;
}

/// A style that QGIS saved as a file.
std::optional<geo::ReadStyle> styleFile(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    if (!file)
        throw geo::Error{geo::Error::Code::CannotOpen, {GEO_TR("%1 cannot be read"), {path}}};
    return geo::fromQml(text);
}

ExitStatus takeStyle(const Arguments& given) {
    auto observatory = openForWriting(given.observatory);
    const auto& name = given.takeStyle;
    const auto content = contentOf(observatory, layers::savedMap(observatory, name));
    const auto read = given.qml.empty() ? observatory.mapLayers().restyled(name) : styleFile(given.qml);
    if (!read) {
        say({GEO_TR("“%1” has the style of Lisière in QGIS: there is nothing to take"), {name}});
        return Done;
    }
    const auto styled = layers::withQgisStyle(*read, content, translated);
    for (const auto& remark : styled.remarks)
        say(remark);
    for (const auto& change : styled.changes)
        say({GEO_TR("%1: %2 taken from QGIS"), {name, utf8(change)}});
    if (layers::saveMap(observatory, name, styled.document, {}) == 0)
        say({GEO_TR("“%1” stays as it was"), {name}});
    writeLayer(observatory, name, contentOf(observatory, styled.document));
    return Done;
}

ExitStatus renameOrDuplicate(const Arguments& given) {
    const auto name = layers::mapName(required(given.to, "--to"));
    auto observatory = openForWriting(given.observatory);
    if (!given.rename.empty())
        layers::renameMap(observatory, given.rename, name, {});
    else
        layers::duplicateMap(observatory, given.duplicate, name, {});
    writeLayer(observatory, name, contentOf(observatory, layers::savedMap(observatory, name)));
    return Done;
}

ExitStatus remove(const Arguments& given) {
    auto observatory = openForWriting(given.observatory);
    layers::removeMap(observatory, given.remove, {});
    say({GEO_TR("Deleted: map “%1”"), {given.remove}});
    return Done;
}

ExitStatus run(const Arguments& given) {
    int asked = 0;
    for (const auto* one : {&given.rename, &given.duplicate, &given.remove, &given.layer, &given.takeStyle})
        asked += one->empty() ? 0 : 1;
    if (!given.qml.empty() && given.takeStyle.empty())
        throw UsageProblem{GEO_TR("--qml goes with --take-style")};
    if (asked > 1)
        throw UsageProblem{GEO_TR("maps does one thing at a time: --rename, --duplicate, --delete, --layer or "
                                  "--take-style")};
    if (!given.rename.empty() || !given.duplicate.empty())
        return renameOrDuplicate(given);
    if (!given.remove.empty())
        return remove(given);
    if (!given.layer.empty())
        return makeLayer(given);
    return given.takeStyle.empty() ? listMaps(given) : takeStyle(given);
}

} // namespace

void writeLayer(geo::Observatory& observatory, const std::string& map, const layers::MapContent& content) {
    if (const auto layer = layers::writeQgisLayer(observatory, map, content, translated))
        say({GEO_TR("Map “%1”: %2 zones, for QGIS the layer %3"), {map, layer->rows, layer->table}});
    else
        say({GEO_TR("Map “%1”: without an indicator there is no layer for QGIS"), {map}});
}

void addMaps(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "maps", GEO_TR("Saved maps: lists, renames, duplicates, deletes them; exchanges styles with QGIS")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .option("--rename", "NAME", given->rename, GEO_TR("Gives this map the name after --to"))
        .option("--duplicate", "NAME", given->duplicate, GEO_TR("Saves a copy of this map under the name after --to"))
        .option("--to", "NAME", given->to, GEO_TR("The new name"))
        .option("--delete", "NAME", given->remove, GEO_TR("Deletes this map and its layer for QGIS"))
        .option("--layer", "NAME", given->layer, GEO_TR("Makes the layer of this map for QGIS anew"))
        .option("--take-style", "NAME", given->takeStyle,
                GEO_TR("Takes classes and colours from the default style the layer of this map has in QGIS"))
        .option("--qml", "FILE", given->qml, GEO_TR("With --take-style: a style that QGIS saved as this file"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere maps herault.sqlite --rename \"Niveau de vie\" --to \"Niveau de vie 2021\"")
        .run([given] { return run(*given); });
}

} // namespace cli
