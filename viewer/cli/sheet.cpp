#include "commands.hpp"

#include "house_style.hpp"
#include "neighbourhood_sheet.hpp"
#include "office_export.hpp"
#include "page_recipe.hpp"
#include "pages.hpp"
#include "painter.hpp"
#include "text.hpp"

#include <memory>

namespace cli {
namespace {

struct Arguments {
    std::string observatory, zone, out, title, buffer, dpi;
};

layers::NeighbourhoodSheetRequest requestOf(const geo::Observatory& observatory, const Arguments& given) {
    layers::NeighbourhoodSheetRequest request;
    const auto wanted = target(given.zone);
    if (wanted.kind != geo::GeographyKind::Qpv || wanted.codes.size() != 1)
        throw UsageProblem{{GEO_TR("--zone names one neighbourhood, such as qpv@2015:QP034005, not %1"), {given.zone}}};
    request.code = wanted.codes.front();
    request.title = given.title;
    request.ringMetres = integer(given.buffer, "--buffer", 0, 10'000).value_or(300);
    request.house = layers::houseStyle(observatory);
    return request;
}

/// What makes the sheet again.
layers::PageRequest askedFor(const layers::NeighbourhoodSheetRequest& request, int dpi) {
    layers::PageRequest asked;
    asked.document.kind = layers::PageTemplate::Neighbourhood;
    asked.document.format = {layers::Paper::A4, true, {}};
    asked.document.subject = request.code;
    asked.document.title = request.title;
    asked.credit = request.house.credit;
    asked.dpi = dpi;
    return asked;
}

ExitStatus run(const Arguments& given) {
    const std::filesystem::path out = given.out;
    if (out.extension() != ".png" && out.extension() != ".pdf" && out.extension() != ".svg" &&
        !paint::isOfficeFile(out))
        throw UsageProblem{
            {GEO_TR("a sheet is written to a .pdf, .png, .svg, .docx or .pptx file, not to %1"), {given.out}}};
    const auto dpi = integer(given.dpi, "--dpi", 30, 1200).value_or(300);
    required(given.zone, "--zone");
    const auto observatory = openForReading(given.observatory);
    const auto request = requestOf(observatory, given);
    const auto catalogue = catalogueOf(observatory);
    paint::loadFonts();
    TerminalProgress progress;
    geo::ProgressPart making{progress, 0, 0.4}, planning{progress, 0.4, 0.7}, writing{progress, 0.7, 1};
    layers::ContentLoader loader{observatory, catalogue, paint::language()};
    const auto released = layers::Gate{observatory}.release(
        layers::neighbourhoodSheet(request, observatory, catalogue, paint::language(), loader, making),
        layers::making(askedFor(request, dpi), nullptr, paint::language()));
    if (paint::isOfficeFile(out)) {
        paint::exportOffice(released, out, writing);
        say({GEO_TR("Written: %1"), {given.out}});
        return Done;
    }
    const auto plans =
        released.made([&](const layers::PageContent& content) { return paint::planPages(content, planning); });
    for (const auto& file : paint::exportPlans(plans, out, dpi, writing))
        say({GEO_TR("Written: %1"), {file.string()}});
    return Done;
}

} // namespace

void addSheet(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command command{app, "sheet", GEO_TR("Makes the two-page sheet of a neighbourhood")};
    command.positional("OBS", given->observatory, GEO_TR("The observatory"))
        .positional("OUT.pdf|png|svg|docx|pptx", given->out, GEO_TR("File to write; pictures get one file a side"))
        .option("--zone", "T", given->zone, GEO_TR("The neighbourhood, such as qpv@2015:QP034005"))
        .option("--title", "TEXT", given->title,
                GEO_TR("Title of the sheet; the name of the neighbourhood if left out"))
        .option("--buffer", "METRES", given->buffer, GEO_TR("Ring drawn around it; 300 if left out"))
        .option("--dpi", "N", given->dpi, GEO_TR("Dots per inch of a PNG; 300 if left out"))
        .example("lisiere sheet herault.sqlite --zone qpv@2015:QP034005 mosson.pdf")
        .run([given] { return run(*given); });
}

} // namespace cli
