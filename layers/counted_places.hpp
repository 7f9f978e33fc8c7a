// The places of a list of the observatory as they are counted: with a category, and with what the file says of how
// well each is placed.
#pragma once

#include "place_counts.hpp"

#include "observatory/observatory.hpp"
#include "observatory/records.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace layers {

struct CountedListAsked {
    std::string list;              ///< as listsOfPlaces() names it: "bpe", "bpe@2019", "adherents"
    std::string by;                ///< column of the categories; empty: that of the list, if it has one
    std::vector<std::string> only; ///< categories, or how some begin where none is called so ("D2"); empty: all
};

struct CountedList {
    std::string list; ///< with its year: "bpe@2019"
    geo::Message title;
    std::string by; ///< column of the categories; empty if there is none
    std::vector<std::int64_t> sources;
    CountedPlaces places;
};

/// @throws geo::Error::Code::Usage naming the lists or the columns there are, for one that is not there; for categories
/// that no row has, naming near ones.
CountedList countedList(const geo::Observatory& observatory, const CountedListAsked& asked, geo::Progress& progress);

/// The same of a record set whose category is worked out from several columns; a row for which it is nothing is left
/// out.
using RowCategory = std::function<std::optional<std::string>(const geo::RecordRow& row)>;
CountedList countedRecords(const geo::Observatory& observatory, const geo::RecordSet& set,
                           std::span<const std::string> columns, const RowCategory& category, geo::Progress& progress);

} // namespace layers
