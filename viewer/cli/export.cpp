#include "commands.hpp"

#include "csv.hpp"
#include "export_sheet.hpp"
#include "observatory/layer_repository.hpp"
#include "readers/reader.hpp"
#include "save_file.hpp"
#include "text.hpp"
#include "workbook_export.hpp"
#include "writers/layer_writer.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, layer, out;
    bool machine = false;
};

std::string extensionOf(const std::string& file) {
    auto extension = std::filesystem::path{file}.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension;
}

void check(const Arguments& given) {
    constexpr std::array<std::string_view, 5> known{".gpkg", ".geojson", ".csv", ".xlsx", ".ods"};
    const auto extension = extensionOf(given.out);
    if (std::find(known.begin(), known.end(), extension) == known.end())
        throw UsageProblem{
            {GEO_TR("a layer is written to a .gpkg, .geojson, .csv, .xlsx or .ods file, not to %1"), {given.out}}};
    if (given.machine && extension != ".csv")
        throw UsageProblem{{GEO_TR("--machine is for a .csv file, not for %1"), {given.out}}};
}

void saveCsv(const geo::LayerContent& content, const Arguments& given) {
    paint::CsvTable csv{given.machine ? paint::CsvTable::Style::Machine : paint::CsvTable::Style::Spreadsheet};
    for (const auto& column : content.columns)
        csv.cell(QString::fromStdString(column.name));
    csv.endRow();
    for (const auto& row : content.rows) {
        for (const auto& cell : row) {
            const auto* number = std::get_if<geo::Cell>(&cell);
            if (!number)
                csv.cell(QString::fromStdString(std::get<std::string>(cell)));
            else if (number->hasNumber())
                csv.exactCell(geo::exactText(number->value));
            else
                csv.cell(QString::fromUtf8(geo::officialMarker(number->state)));
        }
        csv.endRow();
    }
    csv.save(given.out);
}

ExitStatus run(const Arguments& given) {
    check(given);
    const auto observatory = openForReading(given.observatory);
    const auto extension = extensionOf(given.out);
    std::string sources;
    {
        TerminalProgress progress;
        geo::ProgressPart reading{progress, 0, 0.4}, writing{progress, 0.4, 1};
        auto content = observatory.layers().read(given.layer, reading);
        if (!content.family.empty())
            content.columns.front().name = geo::publishedKey(content.family);
        const auto text = layers::sourceText(content);
        if (extension == ".xlsx" || extension == ".ods")
            paint::exportWorkbook(layers::exportWorkbook(content), given.out, writing);
        else if (extension == ".csv")
            saveCsv(content, given);
        else
            geo::writeLayerFile(content, given.out, text, writing);
        if (extension == ".csv" && !text.empty()) {
            sources = given.out + ".sources.txt";
            paint::saveFile(sources, QByteArray::fromStdString(text));
        }
    }
    say({GEO_TR("Written: %1"), {given.out}});
    if (!sources.empty())
        say({GEO_TR("Sources and licences: %1"), {sources}});
    return Done;
}

} // namespace

void addExport(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "export", GEO_TR("Writes one layer as a file for another program, codes untouched")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .positional("LAYER", given->layer, GEO_TR("As list prints it: qpv@2015, caf-iris@2017, adherents"))
        .positional("OUT.gpkg|geojson|csv|xlsx|ods", given->out, GEO_TR("File to write"))
        .flag("--machine", given->machine, GEO_TR("CSV with commas and decimal points, without a mark of encoding"))
        .example("lisiere export herault.sqlite qpv@2024 quartiers.gpkg")
        .run([given] { return run(*given); });
}

} // namespace cli
