// What was granted, on a map of neighbourhoods. Private to layers/.
#pragma once

#include "page_content.hpp"
#include "programmation.hpp"

#include <map>
#include <memory>

namespace layers {

/// Neighbourhoods that actions name, with what else is known of them.
struct FundedNeighbourhoods {
    std::shared_ptr<const geo::ZoneSet> zones; ///< of the generation most codes are of; null if none is loaded
    std::map<std::string, std::string> names;  ///< by code, where an outline of either generation tells
    std::map<std::string, Inhabitants> inhabitants;
    std::vector<std::int64_t> sources; ///< of the inhabitants
    std::vector<int> years() const;    ///< of the inhabitants, distinct, ascending
};
FundedNeighbourhoods fundedNeighbourhoods(const geo::Observatory& observatory, ContentLoader& loader,
                                          const Programmation& programmation, geo::Progress& progress);

/// Circles in proportion to the euros granted, coloured by euros for each inhabitant where enough neighbourhoods have
/// both: amounts add up, so that they are no colour of an area. Null where no outline is of a funded neighbourhood.
std::shared_ptr<const MapContent> programmationMap(const PageMaking& making, const Programmation& programmation,
                                                   const FundedNeighbourhoods& places, geo::Progress& progress);

} // namespace layers
