// Streets and numbers of an address book as they are read out of the observatory. Private to geo-core.
#pragma once

#include "addresses/address_line.hpp"
#include "addresses/known_places.hpp"
#include "addresses/street_words.hpp"
#include "geometry/crs.hpp"
#include "observatory/database.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace geo {

struct BookStreet {
    std::int64_t id = 0;
    std::size_t place = 0; ///< among the known ones
    std::string name;
    StreetWords words;
};

struct BookNumber {
    HouseNumber number;
    Point place;
};

/// The middle of some addresses and how far the farthest is from it, metres.
struct BookMiddle {
    Point place;
    double reach = 0;
};

class BookReader {
public:
    explicit BookReader(Database& db);
    KnownPlaces& places() { return m_places; }
    /// Those an FTS5 question over `words` and `place` finds, in any order, or those that hold most of it first.
    std::vector<BookStreet> matching(const std::string& question, bool bestFirst = false);
    const std::vector<BookStreet>& streetsOf(std::size_t place); ///< kept for the next address there
    std::vector<BookNumber> numbers(std::int64_t street);        ///< ascending; of lots without a number: 0
    std::vector<BookNumber> numbers(std::int64_t street, int number);
    const BookMiddle& middleOf(std::size_t place); ///< kept

private:
    std::vector<BookStreet> read(Statement& query);
    KnownPlaces m_places;
    Statement m_matching, m_bestFirst, m_ofPlace, m_numbers, m_number, m_middle;
    std::unordered_map<std::size_t, std::vector<BookStreet>> m_streets;
    std::unordered_map<std::size_t, BookMiddle> m_middles;
    std::size_t m_kept = 0; ///< streets
};

} // namespace geo
