#include "commands.hpp"

#include "csv.hpp"
#include "estimate_request.hpp"
#include "table.hpp"
#include "text.hpp"
#include "workbook_export.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, out, with, title, csvFor = "spreadsheet";
    FigureOptions figures;
};

std::string extensionOf(const std::string& file) {
    auto extension = std::filesystem::path{file}.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension;
}

void checkExtension(const std::string& out) {
    const auto extension = extensionOf(out);
    if (extension != ".xlsx" && extension != ".ods" && extension != ".csv")
        throw UsageProblem{{GEO_TR("the table is written to a .xlsx, .ods or .csv file, not to %1"), {out}}};
}

paint::CsvTable::Style csvStyle(const Arguments& given) {
    if (given.csvFor == "machine")
        return paint::CsvTable::Style::Machine;
    if (given.csvFor != "spreadsheet")
        throw UsageProblem{{GEO_TR("--csv-for takes spreadsheet or machine, not %1"), {given.csvFor}}};
    return paint::CsvTable::Style::Spreadsheet;
}

std::vector<indicators::ReferenceKind> references(const Arguments& given) {
    std::vector<indicators::ReferenceKind> kinds;
    for (const auto& word : list(given.with)) {
        const auto kind = indicators::referenceKindFromText(word);
        if (!kind)
            throw UsageProblem{
                {GEO_TR("--with takes commune, commune-hors-qpv, epci, uu, departement and region, not %1"), {word}}};
        if (std::find(kinds.begin(), kinds.end(), *kind) == kinds.end())
            kinds.push_back(*kind);
    }
    return kinds;
}

layers::Workbook makeTable(const geo::Observatory& observatory, const Arguments& given, const FigureRequest& wanted,
                           geo::Progress& progress) {
    geo::ProgressPart estimating{progress, 0, 0.7}, dating{progress, 0.7, 0.8}, comparing{progress, 0.8, 1};
    const auto catalogue = catalogueOf(observatory);
    indicators::Estimator estimator{observatory, catalogue};
    auto figures = makeFigures(observatory, estimator, wanted, estimating);
    if (!wanted.figures.year && !wanted.figures.method)
        layers::takeComparableYears(figures, observatory, estimator, references(given), dating);
    return layers::comparisonTable(observatory, estimator.reader(), figures,
                                   {references(given), paint::language(), given.title}, comparing);
}

ExitStatus run(const Arguments& given) {
    checkExtension(given.out); // what was typed is checked before the file is opened
    references(given);
    const auto style = csvStyle(given);
    const auto wanted = understood(given.figures);
    const auto observatory = openForReading(given.observatory);
    if (wanted.targets)
        sayVintageTaken(observatory, *wanted.targets);
    {
        TerminalProgress progress;
        geo::ProgressPart making{progress, 0, 0.9}, writing{progress, 0.9, 1};
        const auto book = makeTable(observatory, given, wanted, making);
        if (extensionOf(given.out) == ".csv")
            paint::saveRecords(book.sheets.front(), given.out, style);
        else
            paint::exportWorkbook(book, given.out, writing);
    }
    say({GEO_TR("Written: %1"), {given.out}});
    return Done;
}

} // namespace

void addTable(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command command{app, "table", GEO_TR("A comparison table for a spreadsheet: figures, references, sources")};
    command.positional("OBS", given->observatory, GEO_TR("The observatory"))
        .positional("OUT.xlsx|ods|csv", given->out, GEO_TR("Table to write; a .csv holds the figures alone"));
    addFigureOptions(command, given->figures);
    command
        .option("--with", "REFERENCE,...", given->with,
                GEO_TR("Beside: commune, commune-hors-qpv, epci, uu, departement, region"))
        .option("--title", "TEXT", given->title, GEO_TR("Title of the table"))
        .option("--csv-for", "spreadsheet|machine", given->csvFor,
                GEO_TR("Whom a .csv is for: semicolons, decimal commas and heads in words, or commas, points and ids; "
                       "spreadsheet if left out"))
        .example(
            "lisiere table herault.sqlite --targets qpv@2015 --indicators pop,med --with commune,epci tableau.xlsx")
        .run([given] { return run(*given); });
}

} // namespace cli
