// Rows of a list that are to be counted: which list, which column, which categories. Private to layers/.
#pragma once

#include "counted_places.hpp"

#include "observatory/observatory.hpp"
#include "observatory/records.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
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

/// Which categories are asked for, and which of these were met.
class WantedCategories {
public:
    explicit WantedCategories(std::vector<std::string> only); ///< each whole, or how they begin; empty: all
    bool operator()(std::string_view category);
    /// @throws geo::Error::Code::Usage for one that was not met, naming near ones of those that were.
    void checkMet(const std::string& list) const;

private:
    std::vector<std::string> m_only, m_folded;
    std::vector<bool> m_met;
    std::unordered_map<std::string, bool> m_known; ///< by category
};

} // namespace layers
