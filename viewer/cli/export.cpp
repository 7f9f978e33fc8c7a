#include "commands.hpp"
#include "deliverables.hpp"
#include "page_files.hpp"

#include "gate.hpp"
#include "layer_export.hpp"
#include "observatory/layer_repository.hpp"
#include "place_positions.hpp"
#include "position_words.hpp"
#include "readers/reader.hpp"
#include "text.hpp"

#include <algorithm>
#include <array>
#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, out, positions;
    LayerOptions layer;
};

ExitStatus run(const Arguments& given) {
    checkLayerExtension(given.layer, given.out);
    auto options = given.layer;
    if (!given.positions.empty()) {
        const auto metres = numbers(given.positions, "--positions");
        if (metres.size() != 1)
            throw UsageProblem{{GEO_TR("--positions takes one number of metres, such as 15"), {}}};
        options.doubt = metres.front();
    }
    writeLayerFile(openForReading(given.observatory), options, given.out);
    return Done;
}

} // namespace

namespace {

bool isForPeople(const std::string& file) {
    const auto extension = extensionOf(file);
    return extension == ".csv" || extension == ".xlsx" || extension == ".ods";
}

std::string titleOf(const geo::Observatory& observatory, const std::string& layer) {
    for (const auto& list : layers::listsOfPlaces(observatory))
        if (list.layer == layer)
            return paint::text(list.title).toStdString();
    return layer;
}

void sayUndetermined(std::span<const layers::PositionCounts> generations) {
    for (const auto& each : generations) {
        const auto year = std::to_string(each.generation);
        if (each.unknownThere > 0)
            say({GEO_TR("Not determined in %1: %2 places, where the perimeters that are loaded are not all there are"),
                 {year, static_cast<std::int64_t>(each.unknownThere)}});
        if (each.townOnly > 0)
            say({GEO_TR("Not determined in %1: %2 places, which stand in the middle of their town"),
                 {year, static_cast<std::int64_t>(each.townOnly)}});
    }
}

} // namespace

void checkLayerExtension(const LayerOptions& given, const std::string& out) {
    constexpr std::array<std::string_view, 5> known{".gpkg", ".geojson", ".csv", ".xlsx", ".ods"};
    const auto extension = extensionOf(out);
    if (std::find(known.begin(), known.end(), extension) == known.end())
        throw UsageProblem{
            {GEO_TR("a layer is written to a .gpkg, .geojson, .csv, .xlsx or .ods file, not to %1"), {out}}};
    if (given.machine && extension != ".csv")
        throw UsageProblem{{GEO_TR("--machine is for a .csv file, not for %1"), {out}}};
}

void writeLayerFile(const geo::Observatory& observatory, const LayerOptions& given, const std::string& out) {
    std::vector<std::filesystem::path> files;
    {
        TerminalProgress progress;
        geo::ProgressPart reading{progress, 0, 0.2}, placing{progress, 0.2, 0.4}, writing{progress, 0.4, 1};
        auto content = observatory.layers().read(given.layer, reading);
        if (!content.family.empty())
            content.columns.front().name = geo::publishedKey(content.family);
        const bool forPeople = given.doubt && !given.machine && isForPeople(out);
        layers::Json request{{"layer", content.name}, {"for a program", given.machine}};
        if (given.doubt) {
            const auto counts = layers::addPositions(content, observatory, *given.doubt, placing);
            sayUndetermined(counts);
            if (forPeople)
                paint::wordPositions(content, counts);
            request["places known to within"] = *given.doubt;
        }
        auto released = layers::Gate{observatory}.release(std::move(content),
                                                          {layers::RecipeKind::Layer, paint::language(), request});
        if (forPeople)
            released = released.made([&](const geo::LayerContent& list) {
                return paint::wordedList(list, titleOf(observatory, list.name));
            });
        files = paint::exportLayer(released, out, given.machine ? paint::CsvFor::Machine : paint::CsvFor::Spreadsheet,
                                   writing);
        sayLeftOut(released.imprint());
    }
    say({GEO_TR("Written: %1"), {out}});
    if (files.size() > 1)
        say({GEO_TR("Sources and licences: %1"), {files[1].string()}});
}

LayerOptions layerOptions(const layers::Recipe& recipe) {
    const auto fields = askedFor(recipe);
    constexpr auto* doubt = "places known to within";
    return {fields.text("layer"), fields.flag("for a program"),
            fields.has(doubt) ? std::optional{fields.number(doubt)} : std::nullopt};
}

void addExport(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "export", GEO_TR("Writes one layer as a file for another program, codes untouched")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .positional("LAYER", given->layer.layer, GEO_TR("As list prints it: qpv@2015, caf-iris@2017, adherents"))
        .positional("OUT.gpkg|geojson|csv|xlsx|ods", given->out, GEO_TR("File to write"))
        .flag("--machine", given->layer.machine,
              GEO_TR("CSV with commas and decimal points, without a mark of encoding"))
        .option("--positions", "METRES", given->positions,
                GEO_TR("For a list of places: which neighbourhood each lies in or near, and how far from its outline; "
                       "METRES: by how much a place may be wrong"))
        .example("lisiere export herault.sqlite qpv@2024 quartiers.gpkg\n"
                 "lisiere export herault.sqlite addresses adresses.csv --positions 15")
        .run([given] { return run(*given); });
}

} // namespace cli
