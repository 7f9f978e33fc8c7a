// Where the places of a list lie towards the neighbourhoods: in one, within 100, 300 or 500 m of one, or outside.
#pragma once

#include "geometry/zone_set.hpp"
#include "observatory/layer_repository.hpp"
#include "observatory/observatory.hpp"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace layers {

/// Metres outwards; what is farther than the last lies outside.
inline constexpr std::array<int, 3> positionSteps{100, 300, 500};

struct PlacePosition {
    std::optional<std::size_t> zone; ///< the one that holds it, else the nearest within the last step
    std::size_t step = 0;            ///< 0: strictly inside; the steps, from 1; then outside
    double metres = 0;               ///< to the outline of its zone, from either side
    bool toCheck = false;            ///< that outline is nearer than the place is known
};

/// @param doubt metres by which a place may be wrong
/// @returns nullopt for what has no place
std::vector<std::optional<PlacePosition>> placePositions(std::span<const std::optional<geo::Point>> places,
                                                         const geo::ZoneSet& zones, double doubt,
                                                         geo::Progress& progress);

/// The places of a list towards one generation of neighbourhoods.
struct PositionCounts {
    int generation = 0;
    std::array<std::size_t, positionSteps.size() + 2> places{}; ///< by step
    std::size_t toCheck = 0, withoutPlace = 0;
};

/// Data sets whose rows have a place: the name of each as a layer, and its title.
std::vector<std::pair<std::string, std::string>> listsOfPlaces(const geo::Observatory& observatory);

/// Adds to each row, for each generation that is loaded, code and name of the neighbourhood, position, metres and
/// whether it is to be checked.
/// @throws geo::Error::Code::Usage for rows without places, for a file without neighbourhoods, for less than 0 m.
std::vector<PositionCounts> addPositions(geo::LayerContent& layer, const geo::Observatory& observatory, double doubt,
                                         geo::Progress& progress);

} // namespace layers
