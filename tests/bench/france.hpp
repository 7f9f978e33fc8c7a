// A made-up data set of the size of France, the same on every machine: for the benches and for peers, who read its
// files.
#pragma once

#include "geometry/zone_set.hpp"

#include <filesystem>
#include <vector>

namespace bench {

constexpr std::size_t neighbourhoodCount = 1600, pointCount = 1'000'000;

/// 49,062 zones of about a square kilometre, as in towns, 4.7 million vertices.
std::vector<geo::ZoneSet::Zone> zones();
/// 1,600 neighbourhoods of 20 to 110 hectares, 100 vertices each, somewhere over the zones.
std::vector<geo::ZoneSet::Zone> neighbourhoods();
/// A million points, half of them within a kilometre of a neighbourhood, as addresses are.
std::vector<geo::Point> points();

/// Writes what is not there yet: zones.shp with the columns of Contours…IRIS, neighbourhoods.shp with those of the
/// perimeters of 2015, points.gpkg; classes.shp, the zones with the class that bench_draw gives them.
void writeFiles(const std::filesystem::path& folder);
/// An observatory with both geographies, france.sqlite.
void writeObservatory(const std::filesystem::path& folder);

/// Wall-clock seconds of one call, the best of `times`.
template <typename Work> double seconds(int times, const Work& work);
/// Likewise the median of `times`, or of as many as take a second, so that no hiccup of the machine spoils it; where
/// there are several, after half a second of the same, which fills caches and wakes processors that waited for a peer.
template <typename Work> double medianSeconds(int times, const Work& work);

} // namespace bench

#include <algorithm>
#include <chrono>
#include <limits>

template <typename Work> double bench::seconds(int times, const Work& work) {
    double best = std::numeric_limits<double>::infinity();
    for (int k = 0; k < times; ++k) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

template <typename Work> double bench::medianSeconds(int times, const Work& work) {
    double before = times > 1 ? 0 : 1;
    while (before < 0.5)
        before += seconds(1, work);
    std::vector<double> all;
    for (double sum = 0; static_cast<int>(all.size()) < times || (times > 1 && sum < 1); sum += all.back())
        all.push_back(seconds(1, work));
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}
