// 49,000 zones drawn at 1600 × 1000, antialiased, and drawn again with other colours; against QPainter on the same plan
// and QGIS on the same zones in the same run.
#include "france.hpp"
#include "peer.hpp"

#include "map_plan.hpp"
#include "painter.hpp"
#include "palette.hpp"

#include "base/parallel.hpp"

#include <QGuiApplication>
#include <QPainter>

#include <cstdio>
#include <exception>

namespace {

constexpr int width = 1600, height = 1000;

/// Five classes without order in space: no neighbour helps a neighbour.
layers::MapContent coloured(std::shared_ptr<const geo::ZoneSet> zones) {
    layers::FilledZones filled;
    auto figures = std::make_shared<indicators::Figures>();
    figures->values = geo::Column(zones->size());
    for (std::size_t i = 0; i < zones->size(); ++i) {
        figures->values.set(i, geo::Cell::of(static_cast<double>(i)));
        filled.fills.push_back(static_cast<int>(i * 7919 % 5));
    }
    filled.figures = std::move(figures);
    filled.colours = layers::palette("YlGnBu").colours(5);
    layers::MapContent content;
    content.extent = zones->extent();
    filled.zones = std::move(zones);
    content.filled = std::move(filled);
    return content;
}

int run(const std::filesystem::path& folder) {
    bench::writeFiles(folder);
    geo::Geography geography;
    const auto zones = std::make_shared<const geo::ZoneSet>(geography, bench::zones());
    const auto content = coloured(zones);
    const auto view = paint::MapView::fitted(content.extent, {width, height});
    geo::NoProgress quiet;
    paint::Plan plan;
    QImage image;
    const double planning = bench::seconds(7, [&] { plan = paint::planMap(content, view, {}, 1, quiet); });
    const double rendering = bench::seconds(7, [&] { image = paint::render(plan, {width, height}, quiet); });
    const double qpainter = bench::seconds(1, [&] {
        QImage reference{width, height, QImage::Format_RGB32};
        QPainter painter{&reference};
        paint::draw(plan, painter, quiet);
    });
    const double ours = planning + rendering;
    std::printf("%zu zones, %zu vertices, %u threads\n", zones->size(), zones->pointCount(), geo::workerCount());
    std::printf("draw: %.3f s (plan %.3f, image %.3f); QPainter on the same plan %.3f s, ratio %.1f\n", ours, planning,
                rendering, qpainter, qpainter / rendering);
    image.save(QString::fromStdString((folder / "bench_draw.png").string()));
    const auto qgis = bench::askPeer("draw", folder);
    std::printf("QGIS: %.3f s (%.0f zones), ratio %.1f\n", qgis.seconds, qgis.pairs, qgis.seconds / ours);
    return qgis.seconds / ours >= 8 ? 0 : 1;
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
