// An atlas as one PDF: 200 sheets of two pages, planned before, made ready by all processors and written.
#include "page_plan.hpp"
#include "painter.hpp"
#include "pdf/pdf_book.hpp"
#include "sample_content.hpp"

#include "base/parallel.hpp"
#include "watch.hpp"

#include <QGuiApplication>

#include <cstdio>

namespace {

constexpr std::size_t sheets = 200, atOnce = 16;
constexpr double mostSeconds = 20, mostMegabytes = 400;

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application{argc, argv};
    paint::loadFonts();
    geo::NoProgress quiet;
    const auto start = bench::LongestWait::Clock::now();
    const auto page = support::samplePage();
    paint::PdfBook book;
    for (std::size_t from = 0; from < 2 * sheets; from += atOnce) {
        std::vector<paint::PdfPage> ready(atOnce);
        geo::parallelFor(
            atOnce,
            [&](std::size_t i) {
                geo::NoProgress unwatched;
                ready[i] = paint::preparePdfPage(paint::planPage(page, unwatched), unwatched);
            },
            quiet);
        for (std::size_t i = 0; i < atOnce; ++i)
            book.add(std::move(ready[i]), {QStringLiteral("Hérault"), QString::number((from + i) / 2)});
    }
    const auto pages = book.pages();
    const auto added = bench::LongestWait::Clock::now();
    const auto bytes = book.finish({}, quiet);
    const auto end = bench::LongestWait::Clock::now();
    const double seconds = std::chrono::duration<double>(end - start).count();
    std::printf("%zu pages: %.2f s (%.2f s to put them together), %.1f MB, at most %.0f MB of memory\n", pages, seconds,
                std::chrono::duration<double>(end - added).count(), static_cast<double>(bytes.size()) / 1e6,
                bench::peakMegabytes());
    return seconds < mostSeconds && bench::peakMegabytes() < mostMegabytes ? 0 : 1;
}
