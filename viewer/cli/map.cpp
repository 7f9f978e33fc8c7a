#include "class_options.hpp"
#include "commands.hpp"
#include "page_files.hpp"

#include "map_content.hpp"
#include "page_content.hpp"
#include "painter.hpp"
#include "saved_maps.hpp"
#include "text.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, out, indicator, year, level = "iris", around, with, title, subtitle, credit, size = "a4",
                                                   dpi;
    std::string buffer, select, form, sizedBy, beside, saved, save, preview, since, compareAnyway;
    ClassOptions classes;
};

void setForm(layers::IndicatorStyle& style, const Arguments& given) {
    style.sizedBy = given.sizedBy;
    if (given.form.empty()) {
        style.form = given.sizedBy.empty() ? layers::MapForm::Choropleth : layers::MapForm::ColouredCircles;
        return;
    }
    const auto form = layers::mapFormFromText(given.form);
    if (!form)
        throw UsageProblem{{GEO_TR("there is no form %1 of a map; there are choropleth, circles, coloured-circles and "
                                   "categories"),
                            {given.form}}};
    style.form = *form;
    if (!given.sizedBy.empty() && *form != layers::MapForm::ColouredCircles)
        throw UsageProblem{{GEO_TR("--sized-by goes with --form coloured-circles"), {}}};
}

/// Classes of a change are about zero unless others are asked for.
void setSince(layers::IndicatorStyle& style, const Arguments& given) {
    style.since = integer(given.since, "--since", 1900, 2100);
    style.compareAnyway = given.compareAnyway;
    if (!style.since && !given.compareAnyway.empty())
        throw UsageProblem{GEO_TR("--compare-anyway goes with --since: it says why the two years are compared")};
    if (!style.since)
        return;
    if (!given.classes.centre.empty())
        throw UsageProblem{GEO_TR("the classes of a change are about 0: leave out --centre")};
    style.method = layers::ClassMethod::Centred;
}

layers::IndicatorStyle styleOf(const Arguments& given) {
    layers::IndicatorStyle style;
    style.indicator = required(given.indicator, "--indicator");
    style.year = integer(given.year, "--year", 1900, 2100);
    setSince(style, given);
    applyTo(style, given.classes);
    setForm(style, given);
    if (style.since && (style.form == layers::MapForm::Circles || style.form == layers::MapForm::Categories))
        throw UsageProblem{
            {GEO_TR("a change is shown by colours: --since goes with --form choropleth or coloured-circles, not %1"),
             {given.form}}};
    return style;
}

layers::Layer zoneLayer(layers::LayerKind kind, const indicators::TargetExpression& expression) {
    layers::Layer layer;
    layer.kind = kind;
    layer.geography = expression.kind;
    layer.vintage = expression.vintage;
    return layer;
}

/// Which of the layers --with can name. In the order they are laid on each other, lowest first.
struct With {
    std::optional<indicators::TargetExpression> communes, departments, neighbourhoods;
    bool adherents = false, sites = false, councils = false, cities = false, voices = false;
    std::optional<layers::Layer> events;
};

/// "events", "events@2022", "events:formation", "events:formation@2022".
layers::Layer eventsOf(const std::string& word) {
    layers::Layer layer;
    layer.kind = layers::LayerKind::Events;
    const auto at = word.find('@'), colon = word.find(':');
    if (at != std::string::npos)
        layer.vintage = integer(word.substr(at + 1), "--with events@", 1900, 2200);
    if (colon != std::string::npos && (at == std::string::npos || colon < at))
        layer.only = word.substr(colon + 1, at == std::string::npos ? at : at - colon - 1);
    return layer;
}

With withOf(const std::string& text) {
    With with;
    for (const auto& word : list(text)) {
        const auto name = word.substr(0, word.find('@'));
        const auto vintage = word.substr(name.size());
        if (name == "communes" || name == "commune")
            with.communes = level("commune" + vintage, "--with");
        else if (name == "departements" || name == "departement")
            with.departments = level("departement" + vintage, "--with");
        else if (name == "qpv")
            with.neighbourhoods = level(word, "--with");
        else if (word == "adherents")
            with.adherents = true;
        else if (word == "sites")
            with.sites = true;
        else if (word == "councils")
            with.councils = true;
        else if (word == "cites")
            with.cities = true;
        else if (word == "voices")
            with.voices = true;
        else if (name.substr(0, name.find(':')) == "events")
            with.events = eventsOf(word);
        else
            throw UsageProblem{{GEO_TR("--with knows qpv, adherents, sites, councils, events (events:formation@2022), "
                                       "cites, voices (residents' words), communes and departements, not %1"),
                                {word}}};
    }
    return with;
}

/// Other years or indicators, each in the words of --classes-of.
std::vector<layers::MapBeside> besideOf(const Arguments& given, const layers::IndicatorStyle& style) {
    constexpr std::size_t most = 3;
    std::vector<layers::MapBeside> maps;
    for (const auto& word : list(given.beside)) {
        const auto other = styleNamed(style, word, "--beside");
        maps.push_back({other.indicator, other.year});
    }
    if (maps.size() > most)
        throw UsageProblem{
            {GEO_TR("--beside takes %1 maps at most, not %2"), {std::int64_t{most}, std::to_string(maps.size())}}};
    return maps;
}

layers::MapDocument documentOf(const Arguments& given) {
    layers::MapDocument document;
    if (!given.around.empty())
        document.around = territory(given.around, "--around");
    document.selected = list(given.select);
    auto filled = zoneLayer(layers::LayerKind::Indicator, level(given.level, "--level"));
    filled.style = styleOf(given);
    if (filled.style.method == layers::ClassMethod::Centred && !filled.style.since && !filled.style.centre &&
        !document.around.kind)
        throw UsageProblem{{GEO_TR("--method centred needs a place: --centre or --around, such as commune:34172"), {}}};
    document.add(filled);
    document.beside = besideOf(given, filled.style);
    const auto with = withOf(given.with);
    if (with.communes)
        document.add(zoneLayer(layers::LayerKind::Boundaries, *with.communes));
    if (with.departments)
        document.add(zoneLayer(layers::LayerKind::Boundaries, *with.departments));
    if (const auto metres = integer(given.buffer, "--buffer", 1, 100'000)) {
        if (document.selected.empty())
            throw UsageProblem{{GEO_TR("--buffer is drawn around what --select names, such as --select QP034005"), {}}};
        layers::Layer ring;
        ring.kind = layers::LayerKind::Ring;
        ring.bufferMetres = *metres;
        document.add(ring);
    }
    if (with.neighbourhoods || !document.selected.empty())
        document.add(zoneLayer(layers::LayerKind::Neighbourhoods, with.neighbourhoods.value_or(target("qpv"))));
    for (const auto& [shown, kind] : {std::pair{with.cities, layers::LayerKind::EducationalCities},
                                      {with.councils, layers::LayerKind::Councils},
                                      {with.adherents, layers::LayerKind::Adherents},
                                      {with.sites, layers::LayerKind::Sites},
                                      {with.voices, layers::LayerKind::Voices}}) {
        if (!shown)
            continue;
        layers::Layer points;
        points.kind = kind;
        document.add(points);
    }
    if (with.events)
        document.add(*with.events);
    return document;
}

void sayVintagesTaken(const geo::Observatory& observatory, const layers::MapContent& content) {
    for (const auto& layer : content.document.layers) {
        using enum layers::LayerKind;
        if (layer.kind == Indicator || layer.kind == Boundaries)
            sayVintageTaken(observatory, {layer.geography, layer.vintage, {}});
        if (layer.kind != Neighbourhoods || layer.vintage)
            continue;
        for (const auto& outlines : content.outlines) // the territory or the selection may ask for an earlier one
            if (outlines.kind == Neighbourhoods)
                say({GEO_TR("%1: generation %2"), {"qpv", std::to_string(outlines.zones->geography().vintage)}});
    }
}

/// The page asked for; its classes may be those of another map.
layers::PageRequest pageRequest(const Arguments& given, const layers::PageFormat& format, layers::MapDocument document,
                                int dpi) {
    layers::PageRequest asked;
    using enum layers::PageTemplate;
    asked.document.kind = !document.beside.empty() ? Comparison : !document.selected.empty() ? MapWithCharts : Map;
    asked.document.format = format;
    asked.document.title = given.title;
    asked.document.titleAccepted = given.title.empty();
    asked.document.subtitle = given.subtitle;
    asked.document.map = std::move(document);
    asked.credit = given.credit;
    asked.dpi = dpi;
    return asked;
}

/// What a saved map says already is not said again.
void checkAgainstSaved(const Arguments& given) {
    for (const auto& [name, value] : {std::pair{"--indicator", &given.indicator},
                                      {"--year", &given.year},
                                      {"--since", &given.since},
                                      {"--compare-anyway", &given.compareAnyway},
                                      {"--around", &given.around},
                                      {"--with", &given.with},
                                      {"--form", &given.form},
                                      {"--sized-by", &given.sizedBy},
                                      {"--beside", &given.beside},
                                      {"--method", &given.classes.method},
                                      {"--classes", &given.classes.classes},
                                      {"--breaks", &given.classes.breaks},
                                      {"--palette", &given.classes.palette},
                                      {"--buffer", &given.buffer},
                                      {"--select", &given.select}})
        if (!value->empty())
            throw UsageProblem{{GEO_TR("--saved draws a map as it was saved: leave out %1"), {std::string{name}}}};
}

/// How the picture is to be seen. A preview is a picture, not a page to hand out.
layers::Vision visionOf(const Arguments& given) {
    if (given.preview.empty())
        return layers::Vision::Normal;
    const auto vision = layers::visionFromText(given.preview);
    if (!vision)
        throw UsageProblem{
            {GEO_TR("--preview takes grey, deuteranopia, protanopia or tritanopia, not %1"), {given.preview}}};
    if (std::filesystem::path{given.out}.extension() != ".png")
        throw UsageProblem{GEO_TR("--preview is for a picture: name a .png file")};
    return *vision;
}

/// Years that do not compare are refused with the way out in the words of the command.
layers::MapPage made(layers::PageMaker& maker, const layers::PageRequest& asked, const layers::HouseStyle& house,
                     geo::Progress& progress) {
    try {
        return std::get<layers::MapPage>(maker.make(asked.document, house, progress));
    } catch (const geo::Error& error) {
        if (error.code() == geo::Error::Code::NotComparable)
            throw error.within(GEO_TR("--since without --compare-anyway \"REASON\""));
        throw;
    }
}

ExitStatus run(const Arguments& given) {
    if (given.out.empty() && given.save.empty())
        throw UsageProblem{GEO_TR("what becomes of the map? Name a picture to write, such as map.png, or --save NAME")};
    if (!given.out.empty())
        checkPageFile(given.out);
    if (!given.saved.empty())
        checkAgainstSaved(given);
    visionOf(given);
    const auto format = pageFormat(given.size);
    const auto dpi = integer(given.dpi, "--dpi", 30, 1200).value_or(300);
    std::optional<layers::MapDocument> document;
    if (given.saved.empty())
        document = documentOf(given);
    auto observatory = given.save.empty() ? openForReading(given.observatory) : openForWriting(given.observatory);
    if (!document)
        document = layers::savedMap(observatory, given.saved);
    paint::loadFonts();
    TerminalProgress progress;
    geo::ProgressPart comparing{progress, 0, 0.2}, loading{progress, 0.2, 0.5}, drawing{progress, 0.5, 1};
    const auto catalogue = catalogueOf(observatory);
    layers::ContentLoader loader{observatory, catalogue, paint::language()};
    takeClassesOf(*document, given.classes, loader, comparing);
    const auto asked = pageRequest(given, format, *document, dpi);
    layers::PageMaker maker{observatory, catalogue, paint::language(), loader};
    const auto page = made(maker, asked, houseFor(observatory, given.credit), loading);
    sayVintagesTaken(observatory, page.map);
    sayWhyOtherClasses(page.map);
    if (!given.out.empty())
        writePage(observatory, page, asked, given.out, visionOf(given), drawing);
    if (!given.save.empty()) {
        const auto name = layers::mapName(given.save);
        layers::saveMap(observatory, name, page.map.document, {}); // with the classes it took from another map
        writeLayer(observatory, name, page.map);
    }
    return Done;
}

} // namespace

void addMap(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command command{app, "map", GEO_TR("Draws a map as a complete page: title, legend, scale, sources")};
    command.positional("OBS", given->observatory, GEO_TR("The observatory"))
        .optionalPositional("OUT.png|pdf|svg|docx|pptx", given->out, GEO_TR("Picture or page to write"))
        .option("--indicator", "ID", given->indicator, GEO_TR("What the colours show; `lisiere list OBS indicators`"))
        .option("--year", "YEAR", given->year, GEO_TR("Year of the data; the latest if left out"))
        .option("--since", "YEAR", given->since,
                GEO_TR("What changed since that year, in points for a rate and in % for a count"))
        .option("--compare-anyway", "REASON", given->compareAnyway,
                GEO_TR("Why years that do not compare are compared all the same; printed on the map"))
        .option("--level", "KIND[@VINTAGE]", given->level, GEO_TR("Zones that are coloured; iris if left out"))
        .option("--around", "KIND:CODE", given->around, GEO_TR("Territory shown, such as commune:34172"))
        .option("--with", "LAYER,...", given->with,
                GEO_TR("qpv, adherents, sites, councils, events, cites, voices, communes, departements"))
        .option("--select", "CODE,...", given->select, GEO_TR("Neighbourhoods to bring out; adds a chart of the first"))
        .option("--buffer", "METRES", given->buffer, GEO_TR("Ring around the selected neighbourhoods"))
        .option("--form", "NAME", given->form,
                GEO_TR("choropleth, circles (of a count), coloured-circles or categories (of a column of text)"))
        .option("--sized-by", "ID", given->sizedBy, GEO_TR("The count that gives coloured circles their area"))
        .option("--title", "TEXT", given->title, GEO_TR("Title of the page"))
        .option("--subtitle", "TEXT", given->subtitle, GEO_TR("Line under the title"))
        .option("--credit", "TEXT", given->credit, GEO_TR("Who made the page"))
        .option("--size", "1600x1000|a4|a3|a4-portrait|a3-portrait|slide", given->size,
                GEO_TR("Pixels or format of the page; a4 if left out"))
        .option("--dpi", "N", given->dpi, GEO_TR("Dots per inch of a PNG on paper; 300 if left out"));
    addClassOptions(command, given->classes);
    command
        .option("--beside", "YEAR|ID@YEAR,...", given->beside,
                GEO_TR("Up to three maps of the same place beside it, in the same classes where the unit is the same"))
        .option("--preview", "VISION", given->preview,
                GEO_TR("A .png as it prints in grey, or as deuteranopia, protanopia, tritanopia let it be seen"))
        .option("--save", "NAME", given->save, GEO_TR("Keeps the map in the observatory, with a layer for QGIS"))
        .option("--saved", "NAME", given->saved, GEO_TR("Draws a map as it was saved; `lisiere maps OBS`"))
        .example("lisiere map herault.sqlite --indicator med --level iris --around commune:34172 --with qpv carte.pdf")
        .run([given] { return run(*given); });
}

} // namespace cli
