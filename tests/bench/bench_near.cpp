// A million points against 1,600 neighbourhoods and their rings, beside PostGIS: how long it takes, and whether both
// say the same of each pair, points on outlines included.
#include "france.hpp"
#include "peer.hpp"

#include "base/parallel.hpp"
#include "geometry/near_zones.hpp"
#include "geometry/overlay.hpp"

#include <cstdio>
#include <exception>

namespace {

constexpr double reach = 300, tolerance = 1e-6; // metres
constexpr double timesPostgis = 60;

/// Those of the other benches, every fiftieth put on an outline: on a corner or half way along a side.
std::vector<geo::Point> places(const geo::ZoneSet& zones) {
    auto all = bench::points();
    for (std::size_t i = 0; i < all.size(); i += 50) {
        const auto ring = zones.ring(zones.ringsBegin(i / 50 % zones.size()));
        const auto a = ring[i % (ring.size() - 1)], b = ring[i % (ring.size() - 1) + 1];
        all[i] = i % 100 == 0 ? a : geo::Point{(a.x + b.x) / 2, (a.y + b.y) / 2};
    }
    return all;
}

using Found = std::vector<std::vector<geo::ZoneDistance>>;

Found near(const geo::NearZones& zones, const std::vector<geo::Point>& points) {
    Found found(points.size());
    constexpr std::size_t chunk = 8192;
    geo::NoProgress quiet;
    geo::parallelFor((points.size() + chunk - 1) / chunk,
                     [&](std::size_t c) {
                         for (auto i = c * chunk; i < std::min((c + 1) * chunk, points.size()); ++i)
                             zones.all(points[i], found[i]);
                     },
                     quiet);
    return found;
}

/// For the peer, each number as it is.
void write(const std::filesystem::path& folder, const std::vector<geo::Point>& points, const Found& found) {
    std::FILE* places = std::fopen((folder / "places.tsv").c_str(), "w");
    std::FILE* pairs = std::fopen((folder / "near.tsv").c_str(), "w");
    if (!places || !pairs)
        throw std::runtime_error{"cannot write to " + folder.string()};
    for (std::size_t i = 0; i < points.size(); ++i) {
        std::fprintf(places, "%zu\t%.17g\t%.17g\n", i, points[i].x, points[i].y);
        for (const auto& one : found[i])
            std::fprintf(pairs, "%zu\t%u\t%.17g\n", i, one.zone, one.metres);
    }
    std::fclose(places);
    std::fclose(pairs);
}

int run(const std::filesystem::path& folder) {
    bench::writeFiles(folder);
    const geo::ZoneSet zones{geo::Geography{}, bench::neighbourhoods()};
    geo::PointSet points;
    points.points = places(zones);
    std::vector<geo::MultiPolygon> targets;
    for (std::size_t i = 0; i < zones.size(); ++i)
        targets.push_back(zones.shape(i));
    std::size_t inside = 0;
    const double containing = bench::seconds(5, [&] {
        inside = 0;
        for (const auto& some : geo::pointsInside(points, targets))
            inside += some.size();
    });
    const auto found = near(geo::NearZones{zones, reach}, points.points);
    write(folder, points.points, found);
    const auto covering = bench::askPeer("postgis", folder);
    std::printf(
        "inside: %.4f s, %zu pairs; PostGIS ST_Covers %.2f s, %.0f pairs: ratio %.0f (goal %.0f); once the points "
        "have an index too %.2f s\n",
        containing, inside, covering.seconds, covering.pairs, covering.seconds / containing, timesPostgis,
        covering.sum);
    char asked[64];
    std::snprintf(asked, sizeof asked, "%.17g %.17g", reach, tolerance);
    const auto said = bench::askPeer("agreement", folder, asked);
    std::printf(
        "PostGIS, ST_Covers and ST_Distance in %.1f s: %.0f pairs differ by more than %g m; largest difference %g "
        "m\n",
        said.seconds, said.pairs, tolerance, said.sum);
    return covering.seconds >= timesPostgis * containing && said.pairs == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_near FOLDER   (made files are kept there)\n");
        return 2;
    }
    try {
        return run(argv[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_near: %s\n", error.what());
        return 1;
    }
}
