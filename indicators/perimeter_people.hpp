// How many people live in the parts of a perimeter that changed: as published for whole neighbourhoods, estimated for
// parts of one.
#pragma once

#include "estimate.hpp"
#include "perimeters.hpp"

#include <optional>
#include <string>
#include <vector>

namespace indicators {

/// People of one part. Nobody lives where there is no ground: 0. Absent where nothing loaded allows a figure: `why`.
struct PartPeople {
    geo::Cell value;
    std::optional<Method> method; ///< none where there is no figure or no ground
    int year = 0;                 ///< of the table
    bool shared = false;          ///< a published count, of `year`, shared out in proportion to what was estimated
    geo::Message label;           ///< "published (INSEE, 2020)", "estimate calibrated on population"
    geo::Message why;
    std::vector<std::int64_t> sources;
};

struct ChangePeople {
    PartPeople before, after; ///< of the whole outlines, as published alone
    PartPeople kept, entered, left;
};

/// One per change asked for, in that order. What is published for neighbourhoods of 2015 is shared between the kept and
/// the left part in proportion to their estimates; ground that entered is estimated as it is. An estimate by area alone
/// shares a published count out, but is no figure by itself: such counts come out about half too low (design §5).
std::vector<ChangePeople> perimeterPeople(Estimator& estimator, const PerimeterChanges& changes,
                                          const std::vector<std::size_t>& which, geo::Progress& progress);

} // namespace indicators
