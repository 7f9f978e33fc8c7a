// Every saved map of an observatory drawn without legend and furniture, for qgis_maps.py to compare with QGIS.
// Usage: draw_maps OBSERVATORY FOLDER. Writes FOLDER/TABLE.png for each map that has a layer, and FOLDER/maps.json with
// the extent, classes, colours and counts of each.
#include "map_content.hpp"
#include "map_plan.hpp"
#include "painter.hpp"
#include "saved_maps.hpp"
#include "text.hpp"

#include "base/progress.hpp"
#include "defined_indicators.hpp"
#include "observatory/map_layers.hpp"

#include <QGuiApplication>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <exception>
#include <fstream>

namespace {

constexpr int width = 1230, height = 936; // 205 × 156 mm, the map of an A4 page, at six pixels a millimetre
constexpr double pixelsPerMm = 6;

using Json = nlohmann::ordered_json;

Json legendOf(const layers::MapContent& content) {
    using enum layers::LegendEntry::Kind;
    Json entries = Json::array();
    for (const auto& section : content.legend.sections)
        for (const auto& entry : section.entries)
            if (entry.kind == Class || entry.kind == Absence || (entry.kind == Disc && !content.circles->coloured))
                entries.push_back({{"kind", entry.kind == Class  ? "class"
                                            : entry.kind == Disc ? "circles"
                                                                 : std::string{geo::toText(entry.state)}},
                                   {"label", paint::text(entry.label).toStdString()},
                                   {"colour", entry.colour.hex()},
                                   {"count", entry.count ? Json(*entry.count) : Json(nullptr)}});
    return entries;
}

/// Radius in pixels and place of each circle of the map.
Json circlesOf(const layers::MapContent& content, const paint::MapView& view) {
    Json circles = Json::array();
    if (!content.circles)
        return circles;
    for (const auto& circle : content.circles->circles) {
        const auto at = view.toScreen(circle.at);
        circles.push_back({content.filled->zones->code(circle.zone), at.x(), at.y(),
                           circle.share * content.circles->radius * height});
    }
    return circles;
}

int run(const std::string& observatoryFile, const std::filesystem::path& folder) {
    const auto observatory = geo::Observatory::open(observatoryFile, geo::Observatory::Mode::Read);
    const auto catalogue = indicators::catalogueOf(observatory);
    layers::ContentLoader loader{observatory, catalogue, paint::language()};
    geo::NoProgress quiet;
    Json maps = Json::array();
    for (const auto& layer : observatory.mapLayers().all()) {
        const auto content = loader.load(layers::savedMap(observatory, layer.map), quiet);
        const auto view = paint::MapView::fitted(content.extent, {width, height});
        paint::MapOptions options;
        options.sizes = paint::MapSizes::paper().scaled(pixelsPerMm);
        options.labels = options.scaleBar = options.northArrow = false;
        const auto image = paint::render(paint::planMap(content, view, options, 1, quiet), {width, height}, quiet);
        image.save(QString::fromStdString((folder / (layer.table + ".png")).string()));
        const auto extent = view.extent();
        maps.push_back({{"map", layer.map},
                        {"table", layer.table},
                        {"rows", layer.rows},
                        {"extent", {extent.minX, extent.minY, extent.maxX, extent.maxY}},
                        {"size", {width, height}},
                        {"dpi", pixelsPerMm * 25.4},
                        {"legend", legendOf(content)},
                        {"circles", circlesOf(content, view)}});
    }
    std::ofstream{folder / "maps.json"} << maps.dump(1);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application{argc, argv};
    paint::loadFonts();
    paint::setLanguage(indicators::Language::French);
    if (argc != 3) {
        std::fprintf(stderr, "usage: draw_maps OBSERVATORY FOLDER\n");
        return 2;
    }
    try {
        return run(argv[1], argv[2]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "draw_maps: %s\n", error.what());
        return 1;
    }
}
