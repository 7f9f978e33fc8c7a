// 49,000 zones drawn at 1600 × 1000, antialiased, of the whole country, of a region and of a city, and coloured anew;
// beside QGIS and Mapnik on the same zones in the same run.
#include "france.hpp"
#include "peer.hpp"

#include "painter.hpp"
#include "palette.hpp"
#include "screen_map.hpp"

#include "base/parallel.hpp"

#include <QGuiApplication>

#include <cstdio>
#include <exception>

namespace {

constexpr int width = 1600, height = 1000;
/// How many times as fast as QGIS and as Mapnik the first image must be there, and in how many seconds it is coloured
/// anew.
struct Goal {
    const char* name;
    double metresHigh; ///< 0: all
    double qgis, mapnik;
    bool borders = true;
};
constexpr Goal goals[] = {
    {"country", 0, 20, 25}, {"country", 0, 0, 0, false}, {"region", 60'000, 4, 4}, {"city", 12'000, 4, 4}};
constexpr double recolouring = 0.010;

/// Five classes without order in space: no neighbour helps a neighbour.
std::shared_ptr<const layers::MapContent> coloured(std::shared_ptr<const geo::ZoneSet> zones, const char* palette,
                                                   std::size_t turn) {
    layers::FilledZones filled;
    auto figures = std::make_shared<indicators::Figures>();
    figures->values = geo::Column(zones->size());
    for (std::size_t i = 0; i < zones->size(); ++i) {
        figures->values.set(i, geo::Cell::of(static_cast<double>(i)));
        filled.fills.push_back(static_cast<int>((i * 7919 + turn) % 5));
    }
    filled.figures = std::move(figures);
    filled.colours = layers::palette(palette).colours(5);
    layers::MapContent content;
    content.extent = zones->extent();
    filled.zones = std::move(zones);
    content.filled = std::move(filled);
    return std::make_shared<const layers::MapContent>(std::move(content));
}

/// The middle of the country, so many metres high; all of it for 0.
paint::MapView viewOf(const geo::Extent& country, double metresHigh) {
    auto view = paint::MapView::fitted(country, {width, height}, 0);
    if (metresHigh > 0)
        view.metresPerUnit = metresHigh / height;
    return view;
}

bool drawAt(const Goal& goal, const std::shared_ptr<const geo::ZoneSet>& zones, const std::filesystem::path& folder) {
    paint::MapOptions options;
    options.scaleBar = options.northArrow = false; // the peers draw none, and the window has its own
    // Borders of their usual width would hide the zones of the country, four pixels wide, and are left out of our maps.
    options.sizes.zoneBorder = std::min(options.sizes.zoneBorder, goal.borders && goal.metresHigh == 0 ? 0.3 : 1);
    const auto content = coloured(zones, "YlGnBu", 0), other = coloured(zones, "OrRd", 1);
    const auto view = viewOf(zones->extent(), goal.metresHigh);
    geo::NoProgress quiet;
    paint::ScreenMap first, second;
    const double drawing =
        bench::medianSeconds(31, [&] { first = paint::drawOnScreen(content, view, options, 1, nullptr, quiet); });
    const double colouring =
        bench::medianSeconds(31, [&] { second = paint::drawOnScreen(other, view, options, 1, &first, quiet); });
    first.image.save(QString::fromStdString((folder / (std::string{"draw_"} + goal.name + ".png")).string()));
    const auto e = view.extent();
    char extent[160];
    std::snprintf(extent, sizeof extent, "%.3f %.3f %.3f %.3f %s", e.minX, e.minY, e.maxX, e.maxY,
                  goal.borders ? "borders" : "plain");
    const auto qgis = bench::askPeer("qgis", folder, extent), mapnik = bench::askPeer("mapnik", folder, extent);
    std::printf("%-8s %5zu zones  %-10s image %.4f s   QGIS %.3f s, ratio %.1f (goal %.0f)   Mapnik %.3f s, "
                "ratio %.1f (goal "
                "%.0f)   coloured anew %.4f s (goal %.3f)\n",
                goal.name, zones->within(e).size(), goal.borders ? "borders" : "no borders", drawing, qgis.seconds,
                qgis.seconds / drawing, goal.qgis, mapnik.seconds, mapnik.seconds / drawing, goal.mapnik, colouring,
                recolouring);
    std::fflush(stdout);
    return qgis.seconds >= goal.qgis * drawing && mapnik.seconds >= goal.mapnik * drawing && colouring <= recolouring;
}

int run(const std::filesystem::path& folder) {
    bench::writeFiles(folder);
    const auto zones = std::make_shared<const geo::ZoneSet>(geo::Geography{}, bench::zones());
    const double levels = bench::medianSeconds(1, [&] { zones->level(128); });
    std::printf("%zu zones, %zu vertices, %u threads; level of 128 m: %zu vertices, made in %.3f s\n", zones->size(),
                zones->pointCount(), geo::workerCount(), zones->level(128)->pointCount(), levels);
    bool met = true;
    for (const auto& goal : goals)
        met = drawAt(goal, zones, folder) && met;
    return met ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application{argc, argv};
    paint::loadFonts();
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_draw FOLDER   (made files are kept there)\n");
        return 2;
    }
    try {
        return run(argv[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_draw: %s\n", error.what());
        return 1;
    }
}
