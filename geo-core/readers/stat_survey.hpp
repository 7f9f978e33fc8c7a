// One pass over a statistics table: which columns are figures, which rows are zones, what is odd. Private to the
// readers.
#pragma once

#include "readers/stat_family.hpp"

#include <unordered_map>

namespace geo {

struct StatSurvey {
    enum class Use { Key, Variable, Text }; ///< the two columns of a code in two are Text, as published
    std::vector<Use> uses;                  ///< one per header column
    std::optional<StatKey> key;
    std::vector<std::string>
        labels; ///< one per header column, where a line under the titles spells them out; else empty
    std::vector<std::string> names; ///< of the header columns, made different from each other
    std::vector<std::string> codes; ///< of the rows to load, in the order of the file
    std::int64_t rows = 0;          ///< lines with something in them, title lines apart
    std::vector<bool> loaded;       ///< per line: is it a row to load?
    std::vector<Anomaly> anomalies;
    std::vector<Message> blocking;

    bool has(std::size_t row) const { return row < loaded.size() && loaded[row]; }
};

/// What an inspection learnt, for the loading that follows it.
struct KeptSurvey {
    StatSurvey survey;
    std::string stamp; ///< of the file when it was read, see stampOf()
};

/// @param leaveOutBadRows rows with a cell that is not a number are counted and left out instead of blocking.
StatSurvey surveyTable(const StatFamily& family, const SourceFile& source, const TextTable& table, bool leaveOutBadRows,
                       Progress& progress);

} // namespace geo
