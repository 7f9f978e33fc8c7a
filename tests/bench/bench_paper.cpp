// An A3 page of a national map, 49,000 zones, as PNG at 300 dpi and as PDF; against QGIS's own layout export of the
// same zones in the same run.
#include "france.hpp"
#include "peer.hpp"

#include "page_plan.hpp"
#include "painter.hpp"
#include "palette.hpp"

#include <QGuiApplication>

#include <cstdio>
#include <exception>
#include <filesystem>

namespace {

constexpr double pngGoal = 1.2, pdfGoal = 2, pdfMegabytes = 6; // seconds, seconds, MB

/// Five classes without order in space: no neighbour helps a neighbour.
layers::MapPage page(std::shared_ptr<const geo::ZoneSet> zones) {
    layers::MapPage page;
    page.format.paper = layers::Paper::A3;
    page.title = "49 000 zones";
    auto figures = std::make_shared<indicators::Figures>();
    figures->values = geo::Column(zones->size());
    layers::FilledZones filled;
    for (std::size_t i = 0; i < zones->size(); ++i) {
        figures->values.set(i, geo::Cell::of(static_cast<double>(i)));
        filled.fills.push_back(static_cast<int>(i * 7919 % 5));
    }
    filled.figures = std::move(figures);
    filled.colours = layers::palette("YlGnBu").colours(5);
    page.map.extent = zones->extent();
    filled.zones = std::move(zones);
    page.map.filled = std::move(filled);
    return page;
}

struct Written {
    double seconds = 0, megabytes = 0;
};

/// From the content to the closed file: plan, drawing and writing.
Written write(const layers::MapPage& page, const std::filesystem::path& file) {
    geo::NoProgress quiet;
    Written written;
    const auto released = layers::Gate{}.release(layers::PageContent{page}, {});
    written.seconds = bench::seconds(3, [&] {
        paint::exportPlan(released.made([&](const auto&) { return paint::planPage(page, quiet); }), file, 300, quiet);
    });
    written.megabytes = static_cast<double>(std::filesystem::file_size(file)) / 1e6;
    return written;
}

int run(const std::filesystem::path& folder) {
    bench::writeFiles(folder);
    geo::Geography geography;
    const auto zones = std::make_shared<const geo::ZoneSet>(geography, bench::zones());
    const auto a3 = page(zones);
    const auto png = write(a3, folder / "bench_paper.png"), pdf = write(a3, folder / "bench_paper.pdf");
    std::printf("%zu zones, %zu vertices, A3\n", zones->size(), zones->pointCount());
    std::printf("PNG at 300 dpi: %.2f s (goal %.1f), %.1f MB\n", png.seconds, pngGoal, png.megabytes);
    std::printf("PDF: %.2f s (goal %.1f), %.1f MB (goal %.0f)\n", pdf.seconds, pdfGoal, pdf.megabytes, pdfMegabytes);
    const auto qgis = bench::askPeer("paper", folder); // seconds of the PNG, seconds of the PDF, megabytes of the PDF
    std::printf("QGIS layout: PNG %.2f s, ratio %.1f; PDF %.2f s, ratio %.1f, %.1f MB\n", qgis.seconds,
                qgis.seconds / png.seconds, qgis.pairs, qgis.pairs / pdf.seconds, qgis.sum);
    return png.seconds <= pngGoal && pdf.seconds <= pdfGoal && pdf.megabytes <= pdfMegabytes ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application{argc, argv};
    paint::loadFonts();
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_paper FOLDER   (made files are kept there)\n");
        return 2;
    }
    try {
        return run(argv[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_paper: %s\n", error.what());
        return 1;
    }
}
