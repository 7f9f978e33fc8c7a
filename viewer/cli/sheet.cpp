#include "commands.hpp"

#include "house_style.hpp"
#include "neighbourhood_sheet.hpp"
#include "pages.hpp"
#include "painter.hpp"
#include "pdf_writer.hpp"
#include "save_file.hpp"
#include "text.hpp"

#include <memory>

namespace cli {
namespace {

struct Arguments {
    std::string observatory, zone, out, title, buffer, dpi;
};

/// "fiche.png", "fiche-2.png": a picture has one side.
std::filesystem::path sideFile(const std::filesystem::path& out, std::size_t side) {
    if (side == 0)
        return out;
    auto file = out;
    file.replace_filename(out.stem().string() + "-" + std::to_string(side + 1) + out.extension().string());
    return file;
}

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

void write(const std::vector<paint::Plan>& plans, const std::filesystem::path& out, int dpi, geo::Progress& progress) {
    if (out.extension() == ".pdf") {
        paint::saveFile(out, paint::toPdf(plans, {}, progress));
        return say({GEO_TR("Written: %1"), {out.string()}});
    }
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const double n = static_cast<double>(plans.size()), at = static_cast<double>(i);
        geo::ProgressPart drawing{progress, at / n, (at + 1) / n};
        paint::exportPlan(plans[i], sideFile(out, i), dpi, drawing);
        say({GEO_TR("Written: %1"), {sideFile(out, i).string()}});
    }
}

ExitStatus run(const Arguments& given) {
    const std::filesystem::path out = given.out;
    if (out.extension() != ".png" && out.extension() != ".pdf" && out.extension() != ".svg")
        throw UsageProblem{{GEO_TR("a sheet is written to a .pdf, .png or .svg file, not to %1"), {given.out}}};
    const auto dpi = integer(given.dpi, "--dpi", 30, 1200).value_or(300);
    required(given.zone, "--zone");
    const auto observatory = openForReading(given.observatory);
    const auto request = requestOf(observatory, given);
    const auto catalogue = catalogueOf(observatory);
    paint::loadFonts();
    TerminalProgress progress;
    geo::ProgressPart making{progress, 0, 0.4}, planning{progress, 0.4, 0.7}, writing{progress, 0.7, 1};
    layers::ContentLoader loader{observatory, catalogue, paint::language()};
    const auto sheet = layers::neighbourhoodSheet(request, observatory, catalogue, paint::language(), loader, making);
    write(paint::planPages(sheet, planning), out, dpi, writing);
    return Done;
}

} // namespace

void addSheet(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command command{app, "sheet", GEO_TR("Makes the two-page sheet of a neighbourhood")};
    command.positional("OBS", given->observatory, GEO_TR("The observatory"))
        .positional("OUT.pdf|png|svg", given->out, GEO_TR("File to write; pictures get one file a side"))
        .option("--zone", "T", given->zone, GEO_TR("The neighbourhood, such as qpv@2015:QP034005"))
        .option("--title", "TEXT", given->title,
                GEO_TR("Title of the sheet; the name of the neighbourhood if left out"))
        .option("--buffer", "METRES", given->buffer, GEO_TR("Ring drawn around it; 300 if left out"))
        .option("--dpi", "N", given->dpi, GEO_TR("Dots per inch of a PNG; 300 if left out"))
        .example("lisiere sheet herault.sqlite --zone qpv@2015:QP034005 mosson.pdf")
        .run([given] { return run(*given); });
}

} // namespace cli
