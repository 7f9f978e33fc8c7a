// Counts of places as a table of the observatory: mapped, charted and compared as any other table of neighbourhoods.
#pragma once

#include "place_count_report.hpp"

#include "base/error.hpp"
#include "observatory/observatory.hpp"
#include "observatory/sources.hpp"

#include <functional>
#include <string>

namespace layers {

struct CountsKept {
    std::string name; ///< "Équipements 2019": the table is "table:equipements-2019"
    int year = 0;     ///< of the figures; 0: that of the list
    std::function<std::string(const geo::Message&)> words; ///< in the language in which columns are to be called
};

/// The table that they become.
struct KeptName {
    std::string family; ///< "table:equipements-2019"
    int year = 0;
};

/// Asked before anything is counted, so that nobody waits for a refusal.
/// @param list as CountedListAsked::list or CountReport::list
/// @throws geo::Error::Code::Usage for a name that says nothing or is taken, and for a list without a year where none
/// is given; a list that is not there is left to who counts it.
KeptName keptName(const geo::Observatory& observatory, const std::string& list, const CountsKept& kept);

/// One row for each neighbourhood of the report: the whole list, then strict perimeter and widest extended one of each
/// category. It is a data set of its own that names the list and the perimeters, and goes as one that was imported
/// does.
/// @throws as keptName(); geo::Error::Code::CannotWrite for an observatory opened for reading.
geo::Source keepCounts(geo::Observatory& observatory, const CountReport& report, const CountsKept& kept);

} // namespace layers
