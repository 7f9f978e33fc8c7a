// Rows of a list that are to be counted: which list, which column, which categories. Private to layers/.
#pragma once

#include "counted_places.hpp"

#include "observatory/observatory.hpp"
#include "observatory/records.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace layers {

/// "bpe@2019": family and year; without a year the newest.
struct ListName {
    explicit ListName(std::string_view text);
    std::string family;
    std::optional<int> year;
};

/// The data set with points that a name means; nothing for other kinds of lists and for none.
std::optional<geo::RecordSet> recordsNamed(const geo::Observatory& observatory, const std::string& list);

/// The column as it is written, whatever the capitals. @throws geo::Error::Code::Usage naming near ones.
std::string columnNamed(const std::vector<std::string>& columns, const std::string& wanted, const std::string& list);

/// Those of the words that begin most like the one that is not among them, at most five: "D201, D203".
std::string nearWords(std::vector<std::string> words, const std::string& wanted);

/// Column of the categories of a data set: as asked for, else its own. Empty where there is none.
/// @throws geo::Error::Code::Usage as columnNamed(); for categories asked for where no column holds any.
std::string categoryColumn(const geo::RecordSet& set, const CountedListAsked& asked);

/// Which categories are asked for.
class WantedCategories {
public:
    /// @param asked each of `only` is a category, or how some begin where none is called so; empty: all
    /// @param there all that the list has
    /// @throws geo::Error::Code::Usage for one that is not there, naming near ones
    WantedCategories(const CountedListAsked& asked, const std::set<std::string>& there);
    bool operator()(std::string_view category) const { return m_all || m_wanted.contains(std::string{category}); }

private:
    bool m_all;
    std::set<std::string> m_wanted;
};

/// Those of a data set. @param by its column of categories; may be empty
WantedCategories wantedCategories(const geo::Observatory& observatory, const geo::RecordSet& set, const std::string& by,
                                  const CountedListAsked& asked, geo::Progress& progress);

} // namespace layers
