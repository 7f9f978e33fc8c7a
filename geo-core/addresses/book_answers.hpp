// What streets and numbers of an address book are answered with. Private to geo-core.
#pragma once

#include "addresses/address_book.hpp"
#include "addresses/book_reader.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

AddressFound numberAnswer(const BookStreet& street, const KnownPlace& place, const BookNumber& number, double score);
/// The nearest number instead of the one asked for. @param apart how many numbers lie between
AddressFound nearestAnswer(const BookStreet& street, const KnownPlace& place, const BookNumber& number, int apart,
                           double score);
/// The address in the middle of all of the street. @param score of a street; less where a number was asked for
AddressFound streetAnswer(const BookStreet& street, const KnownPlace& place, const std::vector<BookNumber>& numbers,
                          bool numberAsked, double score);
/// The one of these that is nearest to the number: of the same side of the street where two are as near.
std::optional<BookNumber> nearestNumber(const std::vector<BookNumber>& numbers, int asked);

/// The best first. The same place told twice is left out; equals share their score.
void settle(std::vector<AddressFound>& found, std::size_t most);

/// As AddressBook::findPrefix().
std::vector<AddressFound> unfinishedAnswers(BookReader& book, std::string_view typed, std::size_t limit);

} // namespace geo
