// Search as you type over many records.
#pragma once

#include "network/record.hpp"

namespace geo {

/// The words of all fields of some records, folded, in one run of text: 100,000 records are searched within a frame.
class RecordSearch {
public:
    RecordSearch() = default;
    explicit RecordSearch(const std::vector<NetworkRecord>& records);
    /// Positions of the records in which every word stands somewhere, in their order; accents and case do not count.
    /// No word: all of them.
    std::vector<std::size_t> find(std::string_view words) const;
    std::size_t size() const { return m_ends.size(); }

private:
    std::string m_text;
    std::vector<std::size_t> m_ends; ///< where each record's text ends
};

} // namespace geo
