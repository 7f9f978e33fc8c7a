// How many places of a list are in and around neighbourhoods: each, groups of them and all together, with their
// inhabitants and with what the list itself says.
#pragma once

#include "counted_places.hpp"
#include "place_codes.hpp"
#include "place_counts.hpp"

#include "base/column.hpp"
#include "base/error.hpp"
#include "base/progress.hpp"
#include "figures.hpp"
#include "observatory/observatory.hpp"
#include "target_groups.hpp"
#include "targets.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace layers {

struct CountAsked {
    CountedListAsked places;
    indicators::TargetExpression targets; ///< neighbourhoods; without a generation the latest that has some
    std::string contract;                 ///< of the register, those of this one alone: its SIREN or name; empty: all
    std::vector<double> radii{300};       ///< metres outwards, ascending; may be empty
    std::optional<indicators::Grouping> per;
    bool withoutPoor = false; ///< places that the list itself calls poorly placed are counted nowhere
};

/// As published, of the strict perimeters.
struct CountedInhabitants {
    geo::Cell number;            ///< NotAvailable where none is published
    int year = 0, firstYear = 0; ///< the newest; of several neighbourhoods the oldest too
    std::vector<std::int64_t> sources = {};
};

struct CountedNeighbourhood {
    std::string code, name, place; ///< place: its commune
    CountedInhabitants inhabitants;
    PlaceCount count;
    std::optional<double> nearest; ///< metres to the nearest place, 0 where one is inside; none: no place
};

/// Neighbourhoods taken together.
struct CountedTogether {
    std::string code, name;           ///< empty for all that were asked for
    std::vector<std::size_t> members; ///< into CountReport::of
    TogetherCount count;
    CountedInhabitants inhabitants;     ///< of the members that have some published
    std::size_t withoutInhabitants = 0; ///< members
    PlaceCount ofInhabited;             ///< sum over the members that have: what goes with `inhabitants`
};

/// A category as the list names it, and in words where a loaded list has them.
struct CountedCategory {
    std::string code;   ///< empty for rows that have none
    geo::Message label; ///< empty where nothing tells
};

struct CountReport {
    CountAsked asked;   ///< with the generation taken
    std::string list;   ///< with its year: "bpe@2019"
    geo::Message title; ///< of the list
    std::string by;     ///< column of the categories; empty if there is none
    int generation = 0;
    std::vector<CountedCategory> categories; ///< as PlaceCount::byCategory
    std::vector<double> radii;
    std::vector<CountedNeighbourhood> of;
    std::vector<CountedTogether> groups;
    CountedTogether together;
    std::int64_t places = 0;       ///< that were counted, wherever they are
    std::int64_t poor = 0;         ///< poorly placed, among them; with CountAsked::withoutPoor those left out
    std::int64_t withoutPlace = 0; ///< rows without any
    std::int64_t outside = 0;      ///< in none of the neighbourhoods and beyond all radii
    /// Codes of neighbourhoods asked for and left out: the list has no row at all in their communes, so that nothing is
    /// known of them.
    std::vector<std::string> notReached;
    std::optional<CodeComparison> codes;
    std::vector<std::int64_t> sources; ///< list, outlines, inhabitants
    std::vector<geo::Message> remarks; ///< neighbourhoods that are in several groups or in none
};

/// Places for a thousand inhabitants; the state of the inhabitants where these are no number.
geo::Cell perThousand(std::int64_t places, const CountedInhabitants& inhabitants);

/// @throws geo::Error::Code::Usage for targets that are no neighbourhoods or not there, for a list that reaches none of
/// them, and as countedList(), countPlaces() and indicators::groupsOf() do.
CountReport countReport(const geo::Observatory& observatory, const indicators::FigureReader& reader,
                        const CountAsked& asked, geo::Progress& progress);

/// What was counted, how, and what to know of it.
std::vector<geo::Message> inWords(const CountReport& report);

} // namespace layers
