// An atlas of 200 sheets of neighbourhoods out of the real files: seconds and memory, and one sheet alone; beside
// QGIS's atlas of bare maps of the same neighbourhoods in the same run.
#include "apart.hpp"
#include "france.hpp"
#include "peer.hpp"
#include "real_observatory.hpp"
#include "watch.hpp"

#include "atlas_book.hpp"
#include "page_content.hpp"
#include "page_recipe.hpp"
#include "painter.hpp"

#include <QGuiApplication>

#include <cstdio>
#include <exception>

namespace {

constexpr std::size_t sheets = 200;
constexpr double atlasGoal = 20, pageGoal = 0.3, memoryGoal = 400; // seconds, seconds, MB

geo::NoProgress quiet;

void makeObservatory(const std::filesystem::path& file) {
    auto made = geo::Observatory::create(file, *geo::Territory::find("metropole"));
    real::importInto(made, support::realData());
    real::import(made, support::realData() / "iris-tables/BASE_TD_FILO_IRIS_2021_DISP.csv"); // what QGIS maps
}

int run(const std::filesystem::path& folder) {
    const auto file = folder / "real.sqlite";
    const auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Read);
    const auto& catalogue = indicators::Catalogue::shipped();
    const auto language = indicators::Language::French;
    layers::ContentLoader loader{observatory, catalogue, language};
    layers::PageMaker maker{observatory, catalogue, language, loader};
    const layers::Gate gate{observatory};

    layers::AtlasRequest request;
    request.generation = 2015;
    request.page.kind = layers::PageTemplate::Neighbourhood;
    request.page.format = {layers::Paper::A4, true, {}};
    paint::AtlasJob job;
    job.entries = layers::atlasEntries(observatory, loader, request, quiet);
    job.entries.resize(std::min(sheets, job.entries.size()));
    job.page = [&](const layers::AtlasEntry& entry, geo::Progress& progress) {
        return gate.release(maker.make(entry.page, {}, progress),
                            layers::making({entry.page, "", 300}, nullptr, language));
    };
    std::size_t pages = 0;
    const double whole = bench::seconds(1, [&] { pages = paint::writeAtlas(job, folder / "atlas.pdf", quiet); });
    job.entries.resize(1);
    const double one = bench::seconds(5, [&] { paint::writeAtlas(job, folder / "sheet.pdf", quiet); });
    const double memory = bench::peakMegabytes();
    const auto qgis = bench::askPeer("atlas", folder);
    std::printf("%zu sheets, %zu pages: %.2f s (goal %.0f), at most %.0f MB (goal %.0f); one more sheet: %.3f s "
                "(goal %.1f); QGIS, %.0f bare maps: %.2f s\n",
                sheets, pages, whole, atlasGoal, memory, memoryGoal, one, pageGoal, qgis.pairs, qgis.seconds);
    return whole <= atlasGoal && memory <= memoryGoal && one <= pageGoal ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_atlas FOLDER   (made files are kept there)\n");
        return 2;
    }
    try {
        const std::filesystem::path folder{argv[1]};
        std::filesystem::create_directories(folder);
        if (const auto file = folder / "real.sqlite"; !std::filesystem::exists(file))
            bench::apart([&] { makeObservatory(file); });
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QGuiApplication application{argc, argv};
        paint::loadFonts();
        return run(folder);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_atlas: %s\n", error.what());
        return 1;
    }
}
