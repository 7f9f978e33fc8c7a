// The neighbourhoods that a list itself names for its places, beside those that hold them by their outlines.
#pragma once

#include "counted_places.hpp"

#include "base/progress.hpp"
#include "geometry/zone_set.hpp"
#include "observatory/observatory.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace layers {

/// A place of which list and outlines say different things.
struct CodeDifference {
    std::string key;      ///< SIRET, or the number of the row
    std::string category; ///< as published
    std::string said;     ///< code that the list names; empty: in none
    std::string found;    ///< code of the neighbourhood whose outline holds it; empty: none
    double metres = 0;    ///< to the outline of the one that the list names, else of the one that holds it
    double doubt = 0;     ///< metres by which the list says that the place may be wrong; 0 where it does not
    std::string quality;  ///< what the list says of its own code; empty where nothing
};

/// By code and by outline: of the places that have one and whose row says something.
struct CodeComparison {
    std::string column;               ///< of the codes: "QP2015", "plg_qp24"
    std::vector<std::int64_t> byCode; ///< one per neighbourhood asked for
    std::vector<std::int64_t> byOutline;
    std::int64_t compared = 0;  ///< places whose row says something, wherever it is
    std::int64_t unsaid = 0;    ///< whose row says nothing: compared with nothing
    std::int64_t unplaced = 0;  ///< with a code of one of the neighbourhoods and without a place
    std::int64_t otherCode = 0; ///< with a code that no neighbourhood of this generation has here
    std::int64_t different = 0;
    std::vector<CodeDifference> places; ///< the first of those that are different
    static constexpr std::size_t mostPlaces = 50'000;
};

/// @param zones  a whole generation, in the system of the list
/// @param asked  which of them: others are compared with nothing
/// @returns nothing for a list without codes of this generation
std::optional<CodeComparison> compareCodes(const geo::Observatory& observatory, const CountedListAsked& list,
                                           bool withoutPoor, const geo::ZoneSet& zones,
                                           std::span<const std::size_t> asked, geo::Progress& progress);

} // namespace layers
