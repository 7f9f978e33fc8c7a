// A table whose rows have an address and no coordinates, placed by the address book.
#pragma once

#include "addresses/address_book.hpp"
#include "base/error.hpp"
#include "base/progress.hpp"
#include "readers/source_file.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace geo {

/// What became of the rows.
struct AddressedRows {
    static constexpr double leastScore = 0.5; ///< an answer below is no place: another street, one of several
    SourceFile table; ///< all columns and rows, and address_found, address_score, x, y, precision_m after them
    std::string x, y; ///< the columns of the places, in the home system
    std::array<std::int64_t, 4> placed{}; ///< by AddressFound::Exactness
    std::int64_t unsure = 0, unknown = 0, withoutAddress = 0;
    std::vector<std::int64_t> lines; ///< the first ones that are not placed
};

/// One column of whole addresses, or street and commune apart.
bool hasAddresses(const SourceFile& source);

/// Which file such a table needs, for an observatory without addresses.
Message addressesWanted(const SourceFile& source);

/// Writes the table anew into a temporary file that lives as long as the result. @param book not empty
AddressedRows placeAddresses(const SourceFile& source, AddressBook& book, int epsg, Progress& progress);

/// In words, one line each; what is nothing is left out.
std::vector<Message> inWords(const AddressedRows& rows);

} // namespace geo
