// Weights of 1,600 neighbourhoods on 49,000 zones, against GeoPandas' overlay of the same files in the same run.
#include "france.hpp"
#include "peer.hpp"

#include "base/parallel.hpp"
#include "weights.hpp"

#include <cmath>
#include <cstdio>
#include <exception>
#include <optional>

namespace {

int run(const std::filesystem::path& folder) {
    bench::writeFiles(folder);
    auto list = bench::zones();
    geo::Geography geography;
    std::optional<geo::ZoneSet> zones;
    const double indexing = bench::seconds(1, [&] { zones.emplace(geography, std::move(list)); });
    std::vector<geo::MultiPolygon> targets;
    std::vector<double> areas;
    for (auto& zone : bench::neighbourhoods()) {
        areas.push_back(geo::area(zone.shape));
        targets.push_back(std::move(zone.shape));
    }
    geo::NoProgress quiet;
    std::vector<geo::Overlap> overlaps;
    const double ours = bench::seconds(5, [&] {
        overlaps = geo::overlay(*zones, targets, 2154, quiet);
        const auto weights = indicators::arealWeights(*zones, overlaps, areas);
        if (weights.targets != targets.size())
            throw std::runtime_error{"weights of some neighbourhoods are missing"};
    });
    double sum = 0;
    for (const auto& overlap : overlaps)
        sum += overlap.area;
    std::printf("%zu zones, %zu vertices, %u threads\n", zones->size(), zones->pointCount(), geo::workerCount());
    std::printf("weights: %.4f s (%zu pairs; copying and indexing the zones, once: %.3f s)\n", ours, overlaps.size(),
                indexing);
    const auto peer = bench::askPeer("weights", folder);
    std::printf("GeoPandas overlay: %.3f s (%.0f pairs), ratio %.1f; with our indexing %.1f\n", peer.seconds,
                peer.pairs, peer.seconds / ours, peer.seconds / (ours + indexing));
    const double apart = std::abs(sum - peer.sum) / peer.sum;
    std::printf("shared areas differ by %.1e of their sum\n", apart);
    return apart < 1e-6 && ours <= 0.25 && peer.seconds / ours >= 8 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_weights FOLDER   (made files are kept there)\n");
        return 2;
    }
    try {
        return run(argv[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_weights: %s\n", error.what());
        return 1;
    }
}
