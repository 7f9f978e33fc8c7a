#include "commands.hpp"
#include "page_files.hpp"

#include "page_content.hpp"
#include "painter.hpp"
#include "text.hpp"

#include "base/codes.hpp"

#include <memory>

namespace cli {
namespace {

struct Arguments {
    std::string observatory, zone, out, title, subtitle, credit, buffer, dpi;
};

/// A neighbourhood is named as a target or by its code; anything else is a site of the register.
bool isNeighbourhood(const std::string& zone) {
    return zone.starts_with("qpv") || zone.find(':') != std::string::npos || geo::QpvCode::parse(zone).has_value();
}

std::string neighbourhoodCode(const std::string& zone) {
    if (geo::QpvCode::parse(zone))
        return zone;
    const auto wanted = target(zone);
    if (wanted.kind != geo::GeographyKind::Qpv || wanted.codes.size() != 1)
        throw UsageProblem{{GEO_TR("--zone names one neighbourhood, such as qpv@2015:QP034005, not %1"), {zone}}};
    return wanted.codes.front();
}

layers::PageRequest askedFor(const Arguments& given) {
    layers::PageRequest asked;
    auto& document = asked.document;
    document.format = {layers::Paper::A4, true, {}};
    const auto& zone = required(given.zone, "--zone");
    document.kind = isNeighbourhood(zone) ? layers::PageTemplate::Neighbourhood : layers::PageTemplate::Site;
    document.subject = document.kind == layers::PageTemplate::Site ? zone : neighbourhoodCode(zone);
    document.title = given.title;
    document.titleAccepted = true;
    document.subtitle = given.subtitle;
    if (const auto metres = integer(given.buffer, "--buffer", 0, 10'000)) {
        layers::Layer ring;
        ring.kind = layers::LayerKind::Ring;
        ring.bufferMetres = *metres;
        document.map.add(ring);
    }
    asked.dpi = integer(given.dpi, "--dpi", 30, 1200).value_or(300);
    return asked;
}

ExitStatus run(const Arguments& given) {
    checkPageFile(given.out);
    auto asked = askedFor(given);
    const auto observatory = openForReading(given.observatory);
    const auto catalogue = catalogueOf(observatory);
    const auto house = houseFor(observatory, given.credit);
    asked.credit = house.credit;
    paint::loadFonts();
    TerminalProgress progress;
    geo::ProgressPart making{progress, 0, 0.5}, writing{progress, 0.5, 1};
    layers::ContentLoader loader{observatory, catalogue, paint::language()};
    layers::PageMaker maker{observatory, catalogue, paint::language(), loader};
    writePage(observatory, maker.make(asked.document, house, making), asked, given.out, layers::Vision::Normal,
              writing);
    return Done;
}

} // namespace

void addSheet(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "sheet", GEO_TR("Makes the sheet of a neighbourhood, two pages, or of a site")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .positional("OUT.pdf|png|svg|docx|pptx", given->out, GEO_TR("File to write; pictures get one file a side"))
        .option("--zone", "T", given->zone,
                GEO_TR("The neighbourhood, such as qpv@2015:QP034005, or a site of the register, such as CV04"))
        .option("--title", "TEXT", given->title,
                GEO_TR("Title of the sheet; the name of the neighbourhood if left out"))
        .option("--subtitle", "TEXT", given->subtitle, GEO_TR("Line under the title"))
        .option("--credit", "TEXT", given->credit, GEO_TR("Who made the page; that of the house style if left out"))
        .option("--buffer", "METRES", given->buffer, GEO_TR("Ring drawn around it; 300 if left out"))
        .option("--dpi", "N", given->dpi, GEO_TR("Dots per inch of a PNG; 300 if left out"))
        .example("lisiere sheet herault.sqlite --zone qpv@2015:QP034005 mosson.pdf")
        .run([given] { return run(*given); });
}

} // namespace cli
