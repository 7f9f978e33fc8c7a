#include "class_options.hpp"
#include "commands.hpp"
#include "deliverables.hpp"

#include "atlas_book.hpp"
#include "house_style.hpp"
#include "page_content.hpp"
#include "page_recipe.hpp"
#include "painter.hpp"
#include "saved_pages.hpp"
#include "text.hpp"

#include <filesystem>
#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, out, per = "qpv", within, kind, page, indicator, level = "iris", year, title, pageTitle,
                                  size, files, name = "{code} {name}", dpi;
    ClassOptions classes;
    bool withoutContents = false;
};

/// "qpv@2015:QP034005,QP034006", "commune", "contract:243400017", "site".
void setPer(layers::AtlasRequest& request, const std::string& text) {
    const auto colon = text.find(':');
    const auto name = text.substr(0, colon);
    if (name == "contract" || name == "site") {
        request.per = name == "site" ? layers::AtlasPer::Site : layers::AtlasPer::Contract;
        request.codes = colon == std::string::npos ? std::vector<std::string>{} : list(text.substr(colon + 1));
        return;
    }
    const auto expression = target(text);
    if (expression.kind != geo::GeographyKind::Qpv && expression.kind != geo::GeographyKind::Commune)
        throw UsageProblem{
            {GEO_TR("--per takes qpv, commune, contract or site, with codes if not all are wanted, not %1"), {text}}};
    request.per =
        expression.kind == geo::GeographyKind::Qpv ? layers::AtlasPer::Neighbourhood : layers::AtlasPer::Commune;
    request.codes = expression.codes;
    if (request.per == layers::AtlasPer::Neighbourhood)
        request.generation = expression.vintage;
}

layers::PageTemplate templateOf(const Arguments& given, layers::AtlasPer per) {
    if (given.kind.empty() && given.indicator.empty())
        return per == layers::AtlasPer::Site            ? layers::PageTemplate::Site
               : per == layers::AtlasPer::Neighbourhood ? layers::PageTemplate::Neighbourhood
                                                        : layers::PageTemplate::Map;
    if (given.kind.empty())
        return layers::PageTemplate::Map;
    const auto kind = layers::pageTemplateFromText(given.kind);
    if (!kind)
        throw UsageProblem{
            {GEO_TR("--template takes map, map-with-charts, comparison, neighbourhood or site, not %1"), {given.kind}}};
    return *kind;
}

bool isSheet(layers::PageTemplate kind) {
    return kind == layers::PageTemplate::Neighbourhood || kind == layers::PageTemplate::Site;
}

/// The map that every page shows, of its own place.
layers::MapDocument mapOf(const Arguments& given, const layers::AtlasRequest& request) {
    layers::MapDocument map;
    layers::Layer filled;
    const auto zones = level(given.level, "--level");
    filled.kind = layers::LayerKind::Indicator;
    filled.geography = zones.kind;
    filled.vintage = zones.vintage;
    filled.style.indicator = required(given.indicator, "--indicator");
    filled.style.year = integer(given.year, "--year", 1900, 2100);
    applyTo(filled.style, given.classes);
    map.add(filled);
    layers::Layer outlines;
    outlines.kind = layers::LayerKind::Neighbourhoods;
    outlines.geography = geo::GeographyKind::Qpv;
    outlines.vintage = request.generation;
    map.add(outlines);
    return map;
}

layers::PageDocument pageOf(const Arguments& given, const layers::AtlasRequest& request) {
    layers::PageDocument page;
    page.kind = templateOf(given, request.per);
    page.format = isSheet(page.kind) ? layers::PageFormat{layers::Paper::A4, true, {}} : layers::PageFormat{};
    if (!given.size.empty()) {
        const auto format = layers::pageFormatFromText(given.size);
        if (!format)
            throw UsageProblem{
                {GEO_TR("--size takes a4, a3, a4-portrait, a3-portrait or slide, not %1"), {given.size}}};
        page.format = *format;
    }
    if (!isSheet(page.kind))
        page.map = mapOf(given, request);
    page.title = given.pageTitle;
    page.titleAccepted = true;
    return page;
}

layers::AtlasRequest requestOf(const Arguments& given) {
    layers::AtlasRequest request;
    setPer(request, given.per);
    if (!given.within.empty()) {
        request.within = layers::atlasAreaFromText(given.within);
        if (!request.within)
            throw UsageProblem{{GEO_TR("--within takes a place such as region:76, departement:34, epci:243400017, "
                                       "contract:243400017 or commune:34172, not %1"),
                                {given.within}}};
    }
    if (given.page.empty())
        request.page = pageOf(given, request);
    return request;
}

/// Breaks for all pages alike, of the values of the whole: a colour means the same on each of them.
void shareClasses(layers::AtlasRequest& request, layers::ContentLoader& loader, geo::Progress& progress) {
    auto* layer = request.page.map.find(layers::LayerKind::Indicator);
    if (!layer || isSheet(request.page.kind) || !layer->style.lockedBreaks.empty())
        return;
    auto whole = request.page.map;
    whole.around = {};
    whole.selected.clear();
    const auto& area = request.within;
    if (area && area->kind == layers::AtlasArea::Kind::Department)
        whole.around = {geo::GeographyKind::Department, area->code};
    else if (area && area->kind == layers::AtlasArea::Kind::Commune)
        whole.around = {geo::GeographyKind::Commune, area->code};
    else if (area && area->kind != layers::AtlasArea::Kind::Region)
        whole.around = {geo::GeographyKind::Epci, area->code};
    const auto content = loader.load(whole, progress);
    if (content.filled && !content.filled->colours.empty())
        layer->style.lockedBreaks = layers::sharedBreaks(*content.filled);
}

std::string extensionFor(const Arguments& given) {
    const auto extension = std::filesystem::path{given.out}.extension();
    if (given.files.empty()) {
        if (extension != ".pdf")
            throw UsageProblem{{GEO_TR("an atlas in one file is written as .pdf, not to %1; --files pdf, png or svg "
                                       "writes a file a page to a folder"),
                                {given.out}}};
        return {};
    }
    if (given.files != "pdf" && given.files != "png" && given.files != "svg")
        throw UsageProblem{{GEO_TR("--files takes pdf, png or svg, not %1"), {given.files}}};
    return "." + given.files;
}

/// What makes the atlas again.
layers::Json requestJson(const AtlasOptions& options) {
    const auto& within = options.request.within;
    return {{"per", options.per},
            {"within", within ? layers::toText(*within) : std::string{}},
            {"title", options.title},
            {"contents", options.contents},
            {"page", layers::Json::parse(layers::toJson(options.request.page))}};
}

ExitStatus run(const Arguments& given) {
    AtlasOptions options;
    options.extension = extensionFor(given);
    options.request = requestOf(given);
    options.per = given.per;
    options.title = given.title;
    options.name = given.name;
    options.contents = !given.withoutContents;
    options.dpi = integer(given.dpi, "--dpi", 30, 1200).value_or(300);
    const auto observatory = openForReading(given.observatory);
    if (!given.page.empty())
        options.request.page = layers::savedPage(observatory, given.page);
    writeAtlas(observatory, options, given.out);
    return Done;
}

} // namespace

void writeAtlas(const geo::Observatory& observatory, AtlasOptions options, const std::string& out) {
    auto& request = options.request;
    const auto catalogue = catalogueOf(observatory);
    paint::loadFonts();
    TerminalProgress progress;
    geo::ProgressPart listing{progress, 0, 0.02}, sharing{progress, 0.02, 0.05}, making{progress, 0.05, 1};
    layers::ContentLoader loader{observatory, catalogue, paint::language()};
    shareClasses(request, loader, sharing);
    layers::PageMaker maker{observatory, catalogue, paint::language(), loader};
    const layers::Gate gate{observatory};
    paint::AtlasJob job;
    job.entries = layers::atlasEntries(observatory, loader, request, listing);
    job.house = layers::houseStyle(observatory);
    job.title = options.title;
    job.format = request.page.format;
    job.contents = options.contents;
    job.page = [&](const layers::AtlasEntry& entry, geo::Progress& one) {
        auto content = maker.make(entry.page, job.house, one);
        const auto* map = std::get_if<layers::MapPage>(&content);
        const auto asked =
            layers::making({entry.page, job.house.credit, options.dpi}, map ? &map->map : nullptr, paint::language());
        return gate.release(std::move(content), asked);
    };
    job.making = {layers::RecipeKind::Atlas, paint::language(), requestJson(options)};
    if (options.extension.empty()) {
        const auto pages = paint::writeAtlas(job, out, making);
        return say({GEO_TR("Written: %1, %2 pages"), {out, static_cast<std::int64_t>(pages)}});
    }
    const auto names = layers::atlasFileNames(options.name, job.entries);
    const auto files = paint::writeAtlasFiles(job, names, out, options.extension, options.dpi, making);
    say({GEO_TR("Written: %1 files in %2"), {static_cast<std::int64_t>(files.size()), out}});
}

AtlasOptions atlasOptions(const layers::Recipe& recipe) {
    const auto fields = askedFor(recipe);
    AtlasOptions options;
    options.per = fields.text("per");
    options.title = fields.text("title");
    options.contents = fields.flag("contents");
    setPer(options.request, options.per);
    if (const auto within = fields.text("within"); !within.empty())
        options.request.within = layers::atlasAreaFromText(within);
    options.request.page = layers::pageDocumentFromJson(fields.at("page").dump());
    return options;
}

void addAtlas(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command command{app, "atlas", GEO_TR("A page or sheet for each neighbourhood, commune, contract or site")};
    command.positional("OBS", given->observatory, GEO_TR("The observatory"))
        .positional("OUT.pdf|FOLDER", given->out, GEO_TR("One PDF with contents, or a folder with --files"))
        .option("--per", "qpv[@2015]|commune|contract|site[:CODE,...]", given->per,
                GEO_TR("What has a page; neighbourhoods if left out"))
        .option("--within", "KIND:CODE", given->within,
                GEO_TR("Of one place alone: region:76, departement:34, epci:…, contract:…, commune:…"))
        .option("--template", "NAME", given->kind,
                GEO_TR("neighbourhood, site, map, map-with-charts; the sheet of what has a page if left out"))
        .option("--page", "NAME", given->page, GEO_TR("Every page like this saved one"))
        .option("--indicator", "ID", given->indicator, GEO_TR("Of maps: what the colours show, in the same classes"))
        .option("--level", "KIND[@VINTAGE]", given->level, GEO_TR("Of maps: zones that are coloured"))
        .option("--year", "YEAR", given->year, GEO_TR("Year of the data; the latest if left out"))
        .option("--title", "TEXT", given->title, GEO_TR("Title of the whole, over its contents"))
        .option("--page-title", "TEXT", given->pageTitle,
                GEO_TR("Title of each page; {name}, {code} and {commune} are filled in"))
        .option("--size", "a4|a3|a4-portrait|a3-portrait|slide", given->size, GEO_TR("Format of the pages"))
        .option("--files", "pdf|png|svg", given->files, GEO_TR("A file for each, in a folder"))
        .option("--name", "PATTERN", given->name,
                GEO_TR("Names of these files: {number}, {code}, {name}, {commune}, {department}"))
        .option("--dpi", "N", given->dpi, GEO_TR("Dots per inch of a PNG on paper; 300 if left out"))
        .flag("--no-contents", given->withoutContents, GEO_TR("Without pages of contents"));
    addClassOptions(command, given->classes);
    command.example("lisiere atlas occitanie.sqlite --per qpv@2015 --within region:76 atlas.pdf").run([given] {
        return run(*given);
    });
}

} // namespace cli
