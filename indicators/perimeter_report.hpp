// What became of the perimeters of 2015, one table per contract, intercommunality, commune or department.
#pragma once

#include "perimeter_people.hpp"
#include "perimeters.hpp"
#include "target_groups.hpp"

#include "observatory/observatory.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace indicators {

struct PerimeterRequest {
    std::optional<Grouping> grouping; ///< none: contracts if the register has any, else what places neighbourhoods
    std::string group;                ///< code or name of one group; empty: all of them
};

/// Ground and people of one fate over the changes of a group. People without a figure are counted, never taken for 0.
struct PartTotal {
    double area = 0;         ///< m²
    double people = 0;       ///< of those that have a figure
    bool estimated = false;  ///< some of it is
    std::size_t without = 0; ///< changes with ground but no figure
};

struct PerimeterTotals {
    std::map<PerimeterState, std::size_t> changes;
    PartTotal kept, entered, left, unknown; ///< unknown: ground of changes that cannot be told
};

struct PerimeterGroup {
    std::string code, name;           ///< both empty for what belongs to none
    std::vector<std::size_t> changes; ///< positions in the report's changes
    PerimeterTotals totals;
};

struct PerimeterReport {
    PerimeterChanges perimeters;
    std::vector<ChangePeople> people; ///< one per change; blank where it is in no group asked for
    Grouping grouping = Grouping::Department;
    std::vector<PerimeterGroup> groups; ///< by code, those with something to tell; then what is in none
    std::size_t untold = 0;             ///< groups left out, since nothing in them can be told
    std::size_t untoldChanges = 0;      ///< neighbourhoods in those alone
    PerimeterTotals totals;             ///< each change once
    std::vector<geo::Message> remarks;  ///< what is not loaded as a whole, what is in several groups
    std::vector<std::int64_t> sources;  ///< in order of use
};

/// @throws geo::Error::Code::Usage where a generation is not loaded or there is no such group, with the way out.
PerimeterReport perimeterReport(const geo::Observatory& observatory, Estimator& estimator,
                                const PerimeterRequest& request, geo::Progress& progress);

} // namespace indicators
