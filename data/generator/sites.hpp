// Where the cells of the mosaic are: small in towns, large in the country.
#pragma once

#include "territory.hpp"

namespace demo {

/// Something that needs small cells around it.
struct TownSpot {
    geo::Point centre;
    double radius = 0; ///< metres of built-up land
};

/// One site in each leaf of a quadtree refined around the spots. @param hectares gets the leaf's area per site.
std::vector<geo::Point> makeSites(const std::vector<TownSpot>& spots, std::vector<double>& hectares);

} // namespace demo
