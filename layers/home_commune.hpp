// The commune of a neighbourhood. Private to layers/.
#pragma once

#include "base/progress.hpp"
#include "geometry/zone_set.hpp"
#include "map_content.hpp"
#include "observatory/observatory.hpp"
#include "outside.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace layers {

/// Where a neighbourhood mostly lies, and the neighbourhoods of the same generation there, itself among them. The code
/// is empty where no outline tells.
struct HomeCommune : indicators::CommuneNeighbourhoods {
    std::string name;
};

/// By the official commune code of the perimeter file if it has one (2024), else by the largest shared area with
/// communes or IRIS (2015 names communes only).
HomeCommune homeCommune(const geo::Observatory& observatory, ContentLoader& loader, const geo::ZoneSet& neighbourhoods,
                        std::size_t index, geo::Progress& progress);

} // namespace layers
