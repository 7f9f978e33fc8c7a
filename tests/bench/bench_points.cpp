// A million points in 1,600 neighbourhoods, against GeoPandas' spatial join of the same files in the same run; and the
// same points with rings of 300 m and signed distances.
#include "france.hpp"
#include "peer.hpp"

#include "base/parallel.hpp"
#include "geometry/near_zones.hpp"
#include "geometry/overlay.hpp"

#include <atomic>
#include <cstdio>
#include <exception>

namespace {

constexpr double mostSeconds = 0.13, mostTimesContainment = 3;

struct NearCounts {
    std::size_t inside = 0, inRing = 0;
};

/// How far each point lies from the neighbourhood that holds it or is nearest within 300 m.
NearCounts distances(const std::vector<geo::Point>& points, const geo::ZoneSet& zones) {
    const geo::NearZones near{zones, 300};
    std::atomic<std::size_t> inside{0}, inRing{0};
    constexpr std::size_t batch = 65'536;
    geo::NoProgress quiet;
    geo::parallelFor((points.size() + batch - 1) / batch,
                     [&](std::size_t b) {
                         NearCounts counts;
                         const auto first = b * batch, count = std::min(batch, points.size() - first);
                         for (const auto& found : near.nearest(std::span{points}.subspan(first, count)))
                             if (found)
                                 ++(found->holds() ? counts.inside : counts.inRing);
                         inside += counts.inside;
                         inRing += counts.inRing;
                     },
                     quiet);
    return {inside, inRing};
}

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
    const geo::ZoneSet zones{geo::Geography{}, bench::neighbourhoods()};
    NearCounts counts;
    const double near = bench::seconds(5, [&] { counts = distances(points.points, zones); });
    std::printf("with rings of 300 m and signed distances: %.4f s (%zu inside, %zu in a ring), %.1f times that (goal "
                "%.0f)\n",
                near, counts.inside, counts.inRing, near / ours, mostTimesContainment);
    const auto peer = bench::askPeer("points", folder);
    std::printf("GeoPandas sjoin: %.2f s (%.0f pairs), ratio %.0f\n", peer.seconds, peer.pairs, peer.seconds / ours);
    return static_cast<double>(pairs) == peer.pairs && ours <= mostSeconds && near <= mostTimesContainment * ours ? 0
                                                                                                                  : 1;
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
