#include "class_options.hpp"
#include "commands.hpp"
#include "page_files.hpp"

#include "activity.hpp"
#include "coverage.hpp"
#include "page_content.hpp"
#include "painter.hpp"
#include "saved_pages.hpp"
#include "text.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, out, kind, zone, year, generation, page, save, title, subtitle, note, credit, logo, size,
        dpi;
};

std::string contentsOf(const std::string& file) {
    std::ifstream in{file, std::ios::binary};
    if (!in)
        throw geo::Error{geo::Error::Code::CannotOpen,
                         {GEO_TR("%1 cannot be read: choose another logo, or leave out --logo"), {file}}};
    return {std::istreambuf_iterator<char>{in}, {}};
}

layers::PageTemplate kindOf(const std::string& text) {
    const auto kind = layers::pageTemplateFromText(text);
    using enum layers::PageTemplate;
    if (!kind || *kind == Map || *kind == MapWithCharts || *kind == Comparison || *kind == Neighbourhood)
        throw UsageProblem{{GEO_TR("--template takes coverage, renewal, perimeters, activity, programmation, "
                                   "evaluation, voices, panorama "
                                   "or site, not %1"),
                            {text}}};
    return *kind;
}

layers::PageDocument documentOf(const Arguments& given) {
    layers::PageDocument document;
    document.kind = kindOf(required(given.kind, "--template"));
    document.format = pageFormat(given.size.empty() ? "a4" : given.size);
    document.titleAccepted = true; // without a title the proposal is printed
    using enum layers::PageTemplate;
    document.year = integer(given.year, "--year", 1900, 2200);
    if (document.year && document.kind != Coverage && document.kind != Activity && document.kind != Programmation &&
        document.kind != Voices)
        throw UsageProblem{
            {GEO_TR("--year goes with the templates coverage, activity, programmation and voices, not %1"),
             {given.kind}}};
    if (!given.generation.empty() && document.kind != Coverage)
        throw UsageProblem{{GEO_TR("--generation goes with the template coverage, not %1"), {given.kind}}};
    if (!given.zone.empty() && (document.kind == Coverage || document.kind == Activity))
        throw UsageProblem{
            {GEO_TR("--zone does not go with the template %1: it is about the whole register"), {given.kind}}};
    if (document.kind == Coverage)
        document.subject = given.generation;
    else if (!given.zone.empty() && (document.kind == Renewal || document.kind == Voices))
        document.map.around = territory(given.zone, "--zone");
    else
        document.subject = given.zone;
    return document;
}

/// A year that the register cannot tell from another is not answered as if it could.
void sayJoiningYears(const geo::Observatory& observatory, const layers::PageDocument& document) {
    const auto coverage = layers::coverageOf(observatory, {document.year, document.subject});
    if (const auto unknown = coverage.withoutJoiningYear(); unknown > 0)
        say({GEO_TR("the register has no joining year of %1 adherents of %2: they count in %3 as in every year"),
             {static_cast<std::int64_t>(unknown), static_cast<std::int64_t>(coverage.adherents.size()),
              std::to_string(*document.year)}});
}

/// What the command says goes before what was saved.
void change(layers::PageDocument& document, const Arguments& given) {
    if (!given.title.empty())
        document.title = given.title;
    if (!given.subtitle.empty())
        document.subtitle = given.subtitle;
    if (!given.note.empty())
        document.note = given.note;
    if (!given.size.empty())
        document.format = pageFormat(given.size);
}

ExitStatus run(const Arguments& given) {
    if (given.out.empty() && given.save.empty())
        throw UsageProblem{GEO_TR("what becomes of the page? Name a file to write, such as page.pdf, or --save NAME")};
    if (!given.out.empty())
        checkPageFile(given.out);
    if (!given.page.empty() && !given.kind.empty())
        throw UsageProblem{GEO_TR("--page makes a page as it was saved: leave out --template")};
    const auto dpi = integer(given.dpi, "--dpi", 30, 1200).value_or(300);
    auto observatory = given.save.empty() ? openForReading(given.observatory) : openForWriting(given.observatory);
    auto document = given.page.empty() ? documentOf(given) : layers::savedPage(observatory, given.page);
    change(document, given);
    if (document.kind == layers::PageTemplate::Activity && !document.year)
        document.year = layers::activityOf(observatory, {}).year; // the recipe says which
    if (document.kind == layers::PageTemplate::Coverage && document.year)
        sayJoiningYears(observatory, document);
    auto house = houseFor(observatory, given.credit);
    if (!given.logo.empty())
        house.logo = contentsOf(given.logo);
    paint::loadFonts();
    const auto catalogue = catalogueOf(observatory);
    layers::ContentLoader loader{observatory, catalogue, paint::language()};
    TerminalProgress progress;
    geo::ProgressPart loading{progress, 0, 0.6}, writing{progress, 0.6, 1};
    layers::PageMaker maker{observatory, catalogue, paint::language(), loader};
    auto content = maker.make(document, house, loading);
    if (!given.out.empty())
        writePage(observatory, std::move(content), {document, house.credit, dpi}, given.out, layers::Vision::Normal,
                  writing);
    if (!given.save.empty())
        layers::savePage(observatory, layers::pageName(given.save), document, {});
    return Done;
}

} // namespace

void addPage(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command command{app, "page", GEO_TR("Makes a page of the register, one of those of --template, or a saved page")};
    command.positional("OBS", given->observatory, GEO_TR("The observatory"))
        .optionalPositional("OUT.png|pdf|svg|docx|pptx", given->out, GEO_TR("Page to write"))
        .option("--template", "NAME", given->kind,
                GEO_TR("coverage (adherents and contracts), activity (of a year), renewal (NPNRU), perimeters (2015 to "
                       "2024), programmation (actions and euros), evaluation (T0 and readings), voices (residents' "
                       "words on a map, numbered), panorama (the social economy in neighbourhoods and around them) or "
                       "site"))
        .option(
            "--zone", "WHAT", given->zone,
            GEO_TR("The site (CV04) or its commune (34142), the contract of perimeters, the territory of renewal and "
                   "voices, a site or contract of programmation and evaluation; of panorama neighbourhoods "
                   "(qpv@2015:QP034005), "
                   "those of a commune (commune:34172), epci or departement, or of a contract"))
        .option("--year", "YEAR", given->year,
                GEO_TR("Members of that year for coverage, all of today if left out; the year of activity, the latest; "
                       "of programmation and voices, all"))
        .option("--generation", "2015|2024", given->generation, GEO_TR("Contracts that coverage counts"))
        .option("--page", "NAME", given->page, GEO_TR("A page as it was saved"))
        .option("--save", "NAME", given->save, GEO_TR("Keeps the page in the observatory"))
        .option("--title", "TEXT", given->title, GEO_TR("Title of the page"))
        .option("--subtitle", "TEXT", given->subtitle, GEO_TR("Line under the title"))
        .option("--note", "TEXT", given->note, GEO_TR("A sentence of one's own under the legend"))
        .option("--credit", "TEXT", given->credit, GEO_TR("Who made the page"))
        .option("--logo", "FILE.png|svg", given->logo, GEO_TR("Stands in the place of the credit"))
        .option("--size", "1600x1000|a4|a3|a4-portrait|a3-portrait|slide", given->size,
                GEO_TR("Pixels or format of the page; a4 if left out"))
        .option("--dpi", "N", given->dpi, GEO_TR("Dots per inch of a PNG on paper; 300 if left out"))
        .example("lisiere page reseau.sqlite --template site --zone CV04 fiche-lodeve.pdf")
        .run([given] { return run(*given); });
}

} // namespace cli
