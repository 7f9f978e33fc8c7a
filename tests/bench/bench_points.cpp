// A million points in 1,600 neighbourhoods, against GeoPandas' spatial join of the same files in the same run.
#include "france.hpp"
#include "peer.hpp"

#include "geometry/overlay.hpp"

#include <cstdio>
#include <exception>

namespace {

int run(const std::filesystem::path& folder) {
    bench::writeFiles(folder);
    geo::PointSet points;
    points.points = bench::points();
    std::vector<geo::MultiPolygon> targets;
    for (auto& zone : bench::neighbourhoods())
        targets.push_back(std::move(zone.shape));
    std::size_t pairs = 0;
    const double ours = bench::seconds(5, [&] {
        pairs = 0;
        for (const auto& inside : geo::pointsInside(points, targets))
            pairs += inside.size();
    });
    std::printf("points in neighbourhoods: %.4f s (%zu pairs)\n", ours, pairs);
    const auto peer = bench::askPeer("points", folder);
    std::printf("GeoPandas sjoin: %.2f s (%.0f pairs), ratio %.0f\n", peer.seconds, peer.pairs, peer.seconds / ours);
    return static_cast<double>(pairs) == peer.pairs && ours <= 0.13 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_points FOLDER   (made files are kept there)\n");
        return 2;
    }
    try {
        return run(argv[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_points: %s\n", error.what());
        return 1;
    }
}
