// Opening the made-up country's observatory and loading its zones: seconds, and the memory that it takes.
#include "france.hpp"

#include "observatory/observatory.hpp"
#include "observatory/zones.hpp"

#include <cstdio>
#include <exception>
#include <fstream>
#include <string>

namespace {

/// Most megabytes this process ever held.
double peakMegabytes() {
    std::ifstream status{"/proc/self/status"};
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    return 0;
}

int run(const std::filesystem::path& folder) {
    const auto file = folder / "france.sqlite";
    if (!std::filesystem::exists(file)) {
        std::fprintf(stderr, "bench_load: %s is not there: run bench_data %s first\n", file.c_str(), folder.c_str());
        return 2;
    }
    geo::NoProgress quiet;
    std::size_t zones = 0, points = 0;
    const double seconds = bench::seconds(1, [&] {
        const auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Read);
        for (const auto& geography : observatory.zones().all()) {
            const auto set = observatory.zones().load(geography, quiet);
            zones += set->size();
            points += set->pointCount();
        }
    });
    const double peak = peakMegabytes();
    std::printf("open and load %zu zones, %zu vertices: %.2f s, at most %.0f MB\n", zones, points, seconds, peak);
    return peak < 600 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_load FOLDER   (where bench_data wrote)\n");
        return 2;
    }
    try {
        return run(argv[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_load: %s\n", error.what());
        return 1;
    }
}
