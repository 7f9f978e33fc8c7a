#include "grid_squares.hpp"

#include "geometry/convex_clip.hpp"
#include "geometry/locator.hpp"
#include "geometry/shared_area.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace indicators {

using geo::Point;

geo::Extent boxInGrid(const geo::MultiPolygon& shape, const geo::Transformer& toGrid) {
    constexpr double margin = 100;
    const auto box = shape.extent();
    geo::Extent result;
    for (const double x : {box.minX, box.centre().x, box.maxX})
        for (const double y : {box.minY, box.centre().y, box.maxY})
            result.add(toGrid({x, y}));
    return result.grown(margin);
}

std::vector<SquareShare> squaresIn(const geo::MultiPolygon& shape, const geo::GridCells& cells,
                                   const geo::Transformer& toGrid, const geo::Transformer& toHome) {
    std::vector<SquareShare> squares;
    const geo::Locator locator{shape};
    const auto box = boxInGrid(shape, toGrid);
    const auto floored = [&](double metres) {
        return static_cast<std::int32_t>(std::floor(metres / cells.size)) * cells.size;
    };
    for (auto north = floored(box.minY); north <= floored(box.maxY); north += cells.size)
        for (auto k = cells.lowerBound(north, floored(box.minX));
             k < cells.count() && cells.north[k] == north && cells.east[k] <= box.maxX; ++k) {
            const double e = cells.east[k], n = cells.north[k], side = cells.size;
            const std::array corners{toHome({e, n}), toHome({e + side, n}), toHome({e + side, n + side}),
                                     toHome({e, n + side})};
            geo::Extent extent;
            for (const auto& corner : corners)
                extent.add(corner);
            const double whole =
                geo::signedArea(std::array{corners[0], corners[1], corners[2], corners[3], corners[0]});
            const double share = locator.boundaryMayMeet(extent) ? geo::area(geo::clipped(shape, corners)) / whole
                                 : locator.contains(corners[0])  ? 1
                                                                 : 0;
            if (!(share > 0))
                continue;
            const Point centre{(corners[0].x + corners[2].x) / 2, (corners[0].y + corners[2].y) / 2};
            double reach = 0;
            for (const auto& corner : corners)
                reach = std::max(reach, std::hypot(corner.x - centre.x, corner.y - centre.y));
            squares.push_back({k, std::min(1.0, share), centre, reach});
        }
    return squares;
}

} // namespace indicators
