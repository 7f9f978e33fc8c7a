// The content of neighbourhood sheets out of one observatory: the time of each, once the first has read the tables.
// Usage: bench_sheets OBSERVATORY [HOW_MANY=200]. Fails above 0.1 s a sheet.
#include "neighbourhood_sheet.hpp"

#include "catalogue.hpp"
#include "observatory/observatory.hpp"
#include "observatory/zones.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>

namespace {

constexpr double mostSeconds = 0.1;

double since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

int run(const std::filesystem::path& file, std::size_t wanted) {
    geo::NoProgress quiet;
    const auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Read);
    const auto& catalogue = indicators::Catalogue::shipped();
    layers::ContentLoader loader{observatory, catalogue, indicators::Language::French};
    auto start = std::chrono::steady_clock::now();
    layers::NeighbourhoodSheets sheets{observatory, catalogue, indicators::Language::French, loader};
    const auto zones = loader.zones(geo::GeographyKind::Qpv, 2015, quiet);
    layers::NeighbourhoodSheetRequest request;
    std::vector<double> seconds;
    const std::size_t step = std::max<std::size_t>(1, zones->size() / wanted);
    for (std::size_t i = 0; i < zones->size() && seconds.size() < wanted; i += step) {
        request.code = zones->code(i);
        if (seconds.empty())
            std::printf("opened and read: %.3f s\n", since(start));
        start = std::chrono::steady_clock::now();
        sheets.make(request, quiet);
        seconds.push_back(since(start));
    }
    if (seconds.size() < 2)
        return 1;
    std::printf("first sheet: %.3f s\n", seconds.front());
    seconds.erase(seconds.begin());
    std::sort(seconds.begin(), seconds.end());
    double sum = 0;
    for (const double each : seconds)
        sum += each;
    const double mean = sum / static_cast<double>(seconds.size());
    std::printf("%zu more: mean %.4f s, median %.4f s, slowest %.4f s, together %.2f s\n", seconds.size(), mean,
                seconds[seconds.size() / 2], seconds.back(), sum);
    return mean <= mostSeconds ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2)
        return std::fprintf(stderr, "usage: bench_sheets OBSERVATORY [HOW_MANY]\n"), 2;
    try {
        return run(argv[1], argc > 2 ? static_cast<std::size_t>(std::atoi(argv[2])) : 200);
    } catch (const std::exception& error) {
        return std::fprintf(stderr, "%s\n", error.what()), 1;
    }
}
