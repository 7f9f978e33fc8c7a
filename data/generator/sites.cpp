#include "sites.hpp"

#include "outline.hpp"
#include "random.hpp"

#include <algorithm>
#include <cmath>

namespace demo {

namespace {

constexpr double largest = 20480; ///< side of the root squares, metres
constexpr double country = 1280;  ///< side outside towns
constexpr double block = 80;      ///< side of the smallest blocks

struct Quadtree {
    const std::vector<TownSpot>& spots;
    std::vector<geo::Point>& sites;
    std::vector<double>& hectares;

    /// Side wanted at a place.
    double wanted(geo::Point p, double side) const {
        double best = isNearLand(p, side) ? country : largest;
        for (const auto& spot : spots) {
            const double dx = p.x - spot.centre.x, dy = p.y - spot.centre.y;
            const double away = std::sqrt(dx * dx + dy * dy) - spot.radius;
            const double inTown = noise(p.x / 420, p.y / 420, 31) > -0.1 ? 2 * block : block;
            best = std::min(best, away < 0 ? inTown : 2 * block + away * 0.4);
        }
        return best;
    }

    void split(double x, double y, double side) {
        const geo::Point centre{x + side / 2, y + side / 2};
        if (side > block && side > wanted(centre, side)) {
            const double half = side / 2;
            for (const auto& [dx, dy] : {std::pair{0., 0.}, {half, 0.}, {0., half}, {half, half}})
                split(x + dx, y + dy, half);
            return;
        }
        const auto seed = mixed(static_cast<std::uint64_t>(x * 8), static_cast<std::uint64_t>(y * 8), 5);
        sites.push_back({std::round((centre.x + (unit(seed) - 0.5) * side * 0.75) * 4) / 4,
                         std::round((centre.y + (unit(mixed(seed)) - 0.5) * side * 0.75) * 4) / 4});
        hectares.push_back(side * side / 10000);
    }
};

} // namespace

std::vector<geo::Point> makeSites(const std::vector<TownSpot>& spots, std::vector<double>& hectares) {
    geo::Extent box;
    for (const auto& department : outline())
        for (const auto& p : department.ring)
            box.add(p);
    std::vector<geo::Point> sites;
    Quadtree tree{spots, sites, hectares};
    const double left = std::floor(box.minX / largest - 2) * largest,
                 bottom = std::floor(box.minY / largest - 2) * largest;
    for (double x = left; x < box.maxX + 2 * largest; x += largest)
        for (double y = bottom; y < box.maxY + 2 * largest; y += largest)
            tree.split(x, y, largest);
    return sites;
}

} // namespace demo
