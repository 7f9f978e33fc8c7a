#include "commands.hpp"
#include "deliverables.hpp"
#include "page_files.hpp"

#include "gate.hpp"
#include "map_content.hpp"
#include "observatory/zones.hpp"
#include "programmation_table.hpp"
#include "table.hpp"
#include "text.hpp"
#include "workbook_export.hpp"
#include "workbook_look.hpp"

#include <algorithm>
#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, out;
    TableOptions table;
};

paint::CsvTable::Style csvStyle(const TableOptions& given) {
    if (given.csvFor == "machine")
        return paint::CsvTable::Style::Machine;
    if (given.csvFor != "spreadsheet")
        throw UsageProblem{{GEO_TR("--csv-for takes spreadsheet or machine, not %1"), {given.csvFor}}};
    return paint::CsvTable::Style::Spreadsheet;
}

std::vector<indicators::ReferenceKind> references(const TableOptions& given) {
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

layers::Workbook makeTable(const geo::Observatory& observatory, const TableOptions& given, const FigureRequest& wanted,
                           geo::Progress& progress) {
    geo::ProgressPart estimating{progress, 0, 0.7}, dating{progress, 0.7, 0.8}, comparing{progress, 0.8, 1};
    const auto catalogue = catalogueOf(observatory);
    indicators::Estimator estimator{observatory, catalogue};
    auto figures = makeFigures(observatory, estimator, wanted, estimating);
    if (!wanted.figures.year && !wanted.figures.method)
        layers::takeComparableYears(figures, observatory, estimator, references(given), dating);
    const bool all = given.figures.indicators.empty() || given.figures.indicators == "all";
    return layers::comparisonTable(observatory, estimator.reader(), figures,
                                   {references(given), paint::language(), given.title, all}, comparing);
}

layers::Workbook makeProgrammation(const geo::Observatory& observatory, const TableOptions& given,
                                   geo::Progress& progress) {
    const auto catalogue = catalogueOf(observatory);
    layers::ContentLoader loader{observatory, catalogue, paint::language()};
    const auto subject = given.programmation == "all" ? std::string{} : given.programmation;
    return layers::programmationWorkbook(observatory, loader, subject, paint::language(), progress);
}

/// What is written, whichever table it is.
void write(const layers::Released<layers::Workbook>& released, const TableOptions& given, const std::string& out,
           geo::Progress& writing) {
    if (extensionOf(out) == ".csv")
        paint::exportRecords(released, out, csvStyle(given));
    else
        paint::exportWorkbook(released, out, writing);
}

void sayWritten(const std::string& out) {
    say({GEO_TR("Written: %1"), {out}});
    if (extensionOf(out) == ".csv")
        say({GEO_TR("Sources and licences: %1"), {paint::sourcesBeside(out).string()}});
}

void writeProgrammation(const geo::Observatory& observatory, const TableOptions& given, const std::string& out) {
    const auto& figures = given.figures;
    for (const auto& [option, text] : {std::pair{"--targets", &figures.targets},
                                       {"--outline", &figures.outline},
                                       {"--contract", &figures.contract},
                                       {"--indicators", &figures.indicators},
                                       {"--with", &given.with}})
        if (!text->empty())
            throw UsageProblem{{GEO_TR("--programmation makes a table of its own: leave out %1"), {option}}};
    {
        TerminalProgress progress;
        geo::ProgressPart making{progress, 0, 0.9}, writing{progress, 0.9, 1};
        write(layers::Gate{observatory}.release(
                  makeProgrammation(observatory, given, making),
                  {layers::RecipeKind::Table, paint::language(), {{"programmation", given.programmation}}}),
              given, out, writing);
    }
    sayWritten(out);
}

/// The words that make the table again: with the vintage that the targets stand for, outlines by the name of their
/// file.
layers::Json requestOf(const geo::Observatory& observatory, const TableOptions& given, const FigureRequest& wanted) {
    auto targets = given.figures.targets;
    if (targets.empty() && !given.figures.contract.empty())
        targets = "qpv"; // what a contract alone stands for
    if (wanted.targets && !wanted.targets->vintage)
        if (const auto taken = observatory.zones().find(wanted.targets->kind))
            targets.insert(std::min(targets.find(':'), targets.size()), "@" + std::to_string(taken->vintage));
    layers::TableAsked asked;
    asked.targets = targets;
    asked.contract = given.figures.contract;
    asked.outlines = std::filesystem::path{given.figures.outline}.filename().string();
    asked.buffers = given.figures.buffers;
    asked.ringAlone = given.figures.ring;
    asked.per = given.figures.per;
    asked.indicators = given.figures.indicators;
    asked.method = given.figures.method;
    asked.year = given.figures.year;
    asked.beside = given.with;
    asked.title = given.title;
    return toJson(asked);
}

ExitStatus run(const Arguments& given) {
    checkTableExtension(given.out); // what was typed is checked before the file is opened
    references(given.table);
    csvStyle(given.table);
    if (given.table.programmation.empty())
        understood(given.table.figures);
    writeTable(openForReading(given.observatory), given.table, given.out);
    return Done;
}

} // namespace

std::string extensionOf(const std::string& file) {
    auto extension = std::filesystem::path{file}.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension;
}

layers::Fields askedFor(const layers::Recipe& recipe) {
    static constexpr layers::DocumentWords words{
        GEO_TR("Recipe: %1 is not what it should be (%2). The recipe was not read."),
        GEO_TR("Recipe: %1 is missing. The recipe was not read."),
        GEO_TR("Recipe: not JSON from byte %1 on. The recipe was not read.")};
    return {recipe.request, words, "asked for"};
}

void checkTableExtension(const std::string& out) {
    const auto extension = extensionOf(out);
    if (extension != ".xlsx" && extension != ".ods" && extension != ".csv")
        throw UsageProblem{{GEO_TR("the table is written to a .xlsx, .ods or .csv file, not to %1"), {out}}};
}

void writeTable(const geo::Observatory& observatory, const TableOptions& given, const std::string& out) {
    if (!given.programmation.empty())
        return writeProgrammation(observatory, given, out);
    const auto wanted = understood(given.figures);
    if (wanted.targets)
        sayVintageTaken(observatory, *wanted.targets);
    std::vector<layers::SheetText> leftOut;
    {
        TerminalProgress progress;
        geo::ProgressPart making{progress, 0, 0.9}, writing{progress, 0.9, 1};
        const auto released = layers::Gate{observatory}.release(
            makeTable(observatory, given, wanted, making),
            {layers::RecipeKind::Table, paint::language(), requestOf(observatory, given, wanted)});
        write(released, given, out, writing);
        leftOut = released.content().leftOut;
    }
    sayWritten(out);
    for (const auto& words : leftOut)
        say({"%1", {paint::sheetText(words).toStdString()}});
}

TableOptions tableOptions(const layers::Recipe& recipe) {
    const auto fields = askedFor(recipe);
    if (fields.has("programmation")) {
        TableOptions options;
        options.programmation = fields.text("programmation");
        return options;
    }
    if (const auto outlines = fields.text("outlines"); !outlines.empty())
        throw geo::Error{
            geo::Error::Code::Usage,
            {GEO_TR("the table is about outlines of your own, which the recipe does not hold: make it with "
                    "lisiere table and --outline %1"),
             {outlines}}};
    TableOptions options;
    options.with = fields.text("beside");
    options.title = fields.text("title");
    auto& figures = options.figures;
    figures.targets = fields.text("targets");
    figures.contract = fields.text("contract");
    figures.buffers = fields.text("buffers");
    figures.ring = fields.flag("ring alone");
    figures.per = fields.text("together per");
    figures.indicators = fields.text("indicators");
    figures.method = fields.text("method");
    figures.year = fields.text("year");
    return options;
}

void addTable(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command command{app, "table", GEO_TR("A comparison table for a spreadsheet: figures, references, sources")};
    command.positional("OBS", given->observatory, GEO_TR("The observatory"))
        .positional("OUT.xlsx|ods|csv", given->out, GEO_TR("Table to write; a .csv holds the figures alone"));
    addFigureOptions(command, given->table.figures);
    command
        .option("--programmation", "all|SITE|CONTRACT[@YEAR]", given->table.programmation,
                GEO_TR("In place of figures: the actions of the register by theme, year, neighbourhood, financer …"))
        .option("--with", "REFERENCE,...", given->table.with,
                GEO_TR("Beside: commune, commune-hors-qpv, epci, uu, departement, region"))
        .option("--title", "TEXT", given->table.title, GEO_TR("Title of the table"))
        .option("--csv-for", "spreadsheet|machine", given->table.csvFor,
                GEO_TR("Whom a .csv is for: semicolons, decimal commas and heads in words, or commas, points and ids; "
                       "spreadsheet if left out"))
        .example(
            "lisiere table herault.sqlite --targets qpv@2015 --indicators pop,med --with commune,epci tableau.xlsx")
        .example("lisiere table reseau.sqlite --programmation 243400017@2022 programmation.xlsx")
        .run([given] { return run(*given); });
}

} // namespace cli
