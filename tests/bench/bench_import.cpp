// A shapefile of IRIS brought into an observatory: read, checked, mended, indexed; beside what ogr2ogr takes for the
// same file, which checks nothing. Each in a process of its own, one after the other.
#include "observatory/observatory.hpp"
#include "readers/reader.hpp"

#include <gdal_priv.h>
#include <gdal_utils.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <functional>
#include <stdexcept>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;
constexpr double mostTimes = 1.5, longestSilence = 0.2;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Remembers the longest time in which nobody was asked whether to go on.
struct Watch final : geo::Progress {
    void report(double) override {
        longest = std::max(longest, secondsSince(last));
        last = Clock::now();
    }
    Clock::time_point last = Clock::now();
    double longest = 0;
};

/// What `ogr2ogr -f SQLite -dsco SPATIALITE=YES -nlt PROMOTE_TO_MULTI` does: the program is this function with a
/// command line. Without the last option it stops at the first IRIS of two parts.
void translate(const std::filesystem::path& shapefile, const std::filesystem::path& to) {
    GDALAllRegister();
    char* arguments[] = {const_cast<char*>("-f"),
                         const_cast<char*>("SQLite"),
                         const_cast<char*>("-dsco"),
                         const_cast<char*>("SPATIALITE=YES"),
                         const_cast<char*>("-nlt"),
                         const_cast<char*>("PROMOTE_TO_MULTI"),
                         nullptr};
    auto* options = GDALVectorTranslateOptionsNew(arguments, nullptr);
    GDALDatasetH from = GDALOpenEx(shapefile.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr);
    GDALDatasetH made = from ? GDALVectorTranslate(to.c_str(), nullptr, 1, &from, options, nullptr) : nullptr;
    GDALVectorTranslateOptionsFree(options);
    if (!made)
        throw std::runtime_error{"ogr2ogr cannot translate " + shapefile.string()};
    GDALClose(made);
    GDALClose(from);
}

void import(const std::filesystem::path& shapefile, const std::filesystem::path& to) {
    auto observatory = geo::Observatory::create(to, *geo::Territory::find("metropole"));
    std::vector<geo::Message> leftOut;
    std::int64_t rows = 0;
    Watch inspecting, loading;
    const auto start = Clock::now();
    const auto inspections = geo::inspect(shapefile, inspecting);
    const double inspected = secondsSince(start);
    loading.last = Clock::now();
    for (const auto& plan : geo::plan(inspections, observatory.territory(), leftOut))
        rows += geo::load(observatory, plan, loading).source.rows;
    const double silence = std::max(inspecting.longest, loading.longest);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("  %lld zones: inspected in %.2f s, loaded in %.2f s; longest silence %.3f s; at most %.0f MB\n",
                static_cast<long long>(rows), inspected, secondsSince(start) - inspected, silence,
                static_cast<double>(usage.ru_maxrss) / 1024);
    std::fflush(stdout);
    if (rows == 0 || silence > longestSilence)
        throw std::runtime_error{"nothing was loaded, or cancelling would take too long"};
}

/// Seconds of work in a process of its own. @throws std::runtime_error if it fails
double apart(const std::function<void()>& work) {
    const auto start = Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        try {
            work();
            _exit(0);
        } catch (const std::exception& error) {
            std::fprintf(stderr, "bench_import: %s\n", error.what());
            _exit(1);
        }
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) < 0 || status != 0)
        throw std::runtime_error{"one of the two failed"};
    return secondsSince(start);
}

int run(const std::filesystem::path& shapefile, const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    double theirs = 1e9, ours = 1e9;
    for (int round = 0; round < 3; ++round) {
        const auto translated = folder / "ogr2ogr.sqlite", imported = folder / "import.sqlite";
        std::filesystem::remove(translated);
        std::filesystem::remove(imported);
        theirs = std::min(theirs, apart([&] { translate(shapefile, translated); }));
        ours = std::min(ours, apart([&] { import(shapefile, imported); }));
    }
    std::printf("ogr2ogr %.2f s, import %.2f s: %.2f times\n", theirs, ours, ours / theirs);
    return ours < mostTimes * theirs ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: bench_import SHAPEFILE FOLDER   (of IRIS; made files are kept in the folder)\n");
        return 2;
    }
    try {
        return run(argv[1], argv[2]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_import: %s\n", error.what());
        return 1;
    }
}
