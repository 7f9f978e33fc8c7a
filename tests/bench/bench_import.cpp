// A shapefile of IRIS brought into an observatory: read, checked, mended, indexed; beside what ogr2ogr takes for the
// same file, which checks nothing. Each in a process of its own, one after the other.
#include "apart.hpp"
#include "peer.hpp"

#include "observatory/observatory.hpp"
#include "readers/reader.hpp"
#include "support.hpp"
#include "watch.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <stdexcept>

namespace {

using Clock = std::chrono::steady_clock;
constexpr double mostTimes = 1.5;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

void import(const std::filesystem::path& shapefile, const std::filesystem::path& to) {
    auto observatory = geo::Observatory::create(to, *geo::Territory::find("metropole"));
    std::vector<geo::Message> leftOut;
    std::int64_t rows = 0;
    bench::LongestWait wait;
    const auto start = Clock::now();
    const auto inspections = geo::inspect(shapefile, wait);
    const double inspected = secondsSince(start);
    for (const auto& plan : geo::plan(inspections, observatory.territory(), leftOut))
        rows += geo::load(observatory, plan, wait).source.rows;
    std::printf(
        "  %lld zones: inspected in %.2f s, loaded in %.2f s; a stop is obeyed within %.3f s; at most %.0f MB\n",
        static_cast<long long>(rows), inspected, secondsSince(start) - inspected, wait.longest, bench::peakMegabytes());
    std::fflush(stdout);
    if (rows == 0 || wait.longest > bench::patience)
        throw std::runtime_error{"nothing was loaded, or cancelling would take too long"};
}

/// The shapefile of the real 31,101 IRIS, unpacked into the folder; empty where the real files are not at hand.
std::filesystem::path realShapefile(const std::filesystem::path& folder) {
    const auto shapefile = folder / "CONTOURS-IRIS.shp";
    const auto archive = support::realData() / "iris-contours" / "CONTOURS-IRIS_72deps_LAMB93.tar.xz";
    if (std::filesystem::exists(shapefile))
        return shapefile;
    if (support::realData().empty() || !std::filesystem::exists(archive))
        return {};
    bench::command("tar -xJf '" + archive.string() + "' -C '" + folder.string() + "'");
    return shapefile;
}

int run(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    const auto shapefile = realShapefile(folder);
    if (shapefile.empty()) {
        std::printf("skipped: the real official files (../shared/real-data) are not beside this checkout\n");
        return 0;
    }
    double theirs = 1e9, ours = 1e9;
    for (int round = 0; round < 3; ++round) { // in turn, so that both find the machine alike; the best counts
        const auto translated = folder / "ogr2ogr.sqlite", imported = folder / "import.sqlite";
        std::filesystem::remove(translated);
        std::filesystem::remove(imported);
        const auto start = Clock::now();
        // Without -nlt it stops at the first IRIS of two parts.
        bench::command("ogr2ogr -f SQLite -dsco SPATIALITE=YES -nlt PROMOTE_TO_MULTI '" + translated.string() + "' '" +
                       shapefile.string() + "'");
        theirs = std::min(theirs, secondsSince(start));
        ours = std::min(ours, bench::apart([&] { import(shapefile, imported); }));
    }
    std::printf("shapefile of IRIS: import with all checks %.2f s, ogr2ogr %.2f s, ratio %.2f (goal %.1f)\n", ours,
                theirs, ours / theirs, mostTimes);
    return ours <= mostTimes * theirs ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_import FOLDER   (made files are kept there)\n");
        return 2;
    }
    try {
        return run(argv[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_import: %s\n", error.what());
        return 1;
    }
}
