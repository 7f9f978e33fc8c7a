// The 200 m grid of a country: read from the observatory's file and weighted for 1,600 neighbourhoods, in time and in
// memory.
#include "apart.hpp"
#include "france.hpp"
#include "watch.hpp"

#include "geometry/overlay.hpp"
#include "grid_table.hpp"
#include "grid_weights.hpp"
#include "observatory/grids.hpp"
#include "observatory/observatory.hpp"
#include "observatory/zones.hpp"
#include "readers/reader.hpp"
#include "tessellation.hpp"

#include <cmath>
#include <cstdio>
#include <exception>
#include <fstream>
#include <stdexcept>

namespace {

constexpr int side = 1517; // squares: 2,301,289 in all, as in mainland France
constexpr double mostSeconds = 3, mostMegabytes = 700;

/// Twenty people a square and more in some, over the made-up country and what lies around it.
void writeTable(const std::filesystem::path& file) {
    const auto centre = geo::Transformer{2154, 3035}({711'000, 6'410'500});
    const auto corner = [](double at) { return static_cast<std::int32_t>(std::floor(at / 200) - side / 2) * 200; };
    const demo::GridTable table{200, 2019};
    std::ofstream out{file, std::ios::binary};
    out << table.header();
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column) {
            const auto u = support::uniform(21, static_cast<std::uint64_t>(row), static_cast<std::uint64_t>(column));
            demo::Square square{corner(centre.y) + 200 * row,
                                corner(centre.x) + 200 * column,
                                1 + 200 * u * u * u,
                                1 + 90 * u * u * u,
                                u < 0.79,
                                {}};
            char commune[8];
            std::snprintf(commune, sizeof commune, "%05d", 1001 + row / 10 * (side / 10 + 1) + column / 10);
            square.communes = commune;
            out << table.row(square);
        }
    if (!out.flush())
        throw std::runtime_error{"cannot write " + file.string()};
}

/// The outlines of the country and the grid, imported as any file is.
void writeObservatory(const std::filesystem::path& folder, const std::filesystem::path& file) {
    bench::writeFiles(folder);
    bench::writeObservatory(folder);
    const auto table = folder / "carreaux_200m_2019.csv", part = folder / "grid.part.sqlite";
    writeTable(table);
    std::filesystem::copy_file(folder / "france.sqlite", part, std::filesystem::copy_options::overwrite_existing);
    {
        geo::NoProgress quiet;
        auto observatory = geo::Observatory::open(part, geo::Observatory::Mode::Write);
        std::vector<geo::Message> leftOut;
        const double seconds = bench::seconds(1, [&] {
            for (const auto& plan : geo::plan(geo::inspect(table, quiet), observatory.territory(), leftOut))
                geo::load(observatory, plan, quiet);
        });
        std::printf("import of %.0f MB of squares: %.1f s\n",
                    static_cast<double>(std::filesystem::file_size(table)) / 1e6, seconds);
        std::fflush(stdout);
    }
    std::filesystem::rename(part, file);
    std::filesystem::remove(table);
}

int run(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    const auto file = folder / "grid.sqlite";
    if (!std::filesystem::exists(file))
        bench::apart([&] { writeObservatory(folder, file); });
    geo::NoProgress quiet;
    std::shared_ptr<const geo::ZoneSet> iris, neighbourhoods;
    geo::GridCells cells;
    indicators::InnerWeights weights;
    std::vector<geo::Overlap> overlaps;
    double outlines = 0, reading = 0, overlaying = 0, weighing = 0;
    const double all = bench::seconds(1, [&] {
        const auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Read);
        const auto& zones = observatory.zones();
        outlines = bench::seconds(1, [&] {
            iris = zones.load(*zones.find(geo::GeographyKind::Iris), quiet);
            neighbourhoods = zones.load(*zones.find(geo::GeographyKind::Qpv), quiet);
        });
        reading = bench::seconds(1, [&] { cells = observatory.grids().load(*observatory.grids().find(200), quiet); });
        std::vector<geo::MultiPolygon> targets;
        std::vector<double> areas;
        for (std::size_t t = 0; t < neighbourhoods->size(); ++t) {
            targets.push_back(neighbourhoods->shape(t));
            areas.push_back(neighbourhoods->area(t));
        }
        overlaying = bench::seconds(1, [&] { overlaps = geo::overlay(*iris, targets, 2154, quiet); });
        weighing = bench::seconds(1, [&] {
            weights = indicators::gridWeights(*iris, overlaps, targets, areas, cells, indicators::GridUniverse::Persons,
                                              quiet);
        });
    });
    std::printf("%zu squares, %zu neighbourhoods, %zu weights\n", cells.count(), neighbourhoods->size(),
                weights.matrix.shares.size());
    std::printf("outlines %.3f s, squares %.3f s, overlaps %.3f s, weights %.3f s; in all %.3f s, at most %.0f MB\n",
                outlines, reading, overlaying, weighing, all, bench::peakMegabytes());
    const bool complete = cells.count() == std::size_t{side} * side && weights.matrix.targets == 1600 &&
                          weights.matrix.shares.size() > overlaps.size() / 2;
    return complete && all < mostSeconds && bench::peakMegabytes() < mostMegabytes ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_grid FOLDER   (made files are kept there)\n");
        return 2;
    }
    try {
        return run(argv[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_grid: %s\n", error.what());
        return 1;
    }
}
