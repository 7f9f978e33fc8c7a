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
    bool determined = true;          ///< else it is in none that is loaded, and that tells nothing
};

/// @param doubt metres by which a place may be wrong
/// @returns nullopt for what has no place
std::vector<std::optional<PlacePosition>> placePositions(std::span<const std::optional<geo::Point>> places,
                                                         const geo::ZoneSet& zones, double doubt,
                                                         geo::Progress& progress);

/// The places of a list towards one generation of neighbourhoods.
struct PositionCounts {
    int generation = 0;
    std::array<std::size_t, positionSteps.size() + 2> places{}; ///< by step, those that are determined
    std::size_t toCheck = 0, withoutPlace = 0;
    std::size_t unknownThere = 0; ///< the perimeters that are loaded are not all there are where they lie
    std::size_t townOnly = 0;     ///< they stand in the middle of their town
};

/// Something whose rows have a place: a data set, or a kind of records of the register.
struct ListOfPlaces {
    std::string layer; ///< its name as a layer
    geo::Message title;
};
std::vector<ListOfPlaces> listsOfPlaces(const geo::Observatory& observatory);

/// The columns that addPositions() gives each generation, the last ones of the layer.
enum class PositionColumn { Code, Name, Situation, Distance, ToCheck };
inline constexpr std::size_t positionColumns = 5;
/// What stands under Situation, for programs; how to show it is for those that know a language.
inline constexpr std::array<std::string_view, positionSteps.size() + 3> positionWords{
    "strict", "≤ 100 m", "≤ 300 m", "≤ 500 m", "> 500 m", "indetermine"};

/// Adds to each row, for each generation that is loaded, code and name of the neighbourhood, position, metres and
/// whether it is to be checked. Columns of longitudes and latitudes become numbers.
/// @throws geo::Error::Code::Usage for rows without places, for a file without neighbourhoods, for less than 0 m.
std::vector<PositionCounts> addPositions(geo::LayerContent& layer, const geo::Observatory& observatory, double doubt,
                                         geo::Progress& progress);

} // namespace layers
