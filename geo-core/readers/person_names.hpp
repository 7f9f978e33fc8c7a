// Keeps people's names out of the register: roles and organisations only; and out of what leaves.
#pragma once

#include <string>
#include <string_view>

namespace geo {

/// The text without the names of persons: after a civility ("M. Surname"), an initial ("F. Surname"), or as a list
/// entry of a given name and a surname. Brackets and separators left empty go too. @param removed counts the names.
std::string withoutPersons(std::string_view text, int& removed);

/// One of the most frequent given names in France, with a capital.
bool isGivenName(std::string_view word);
/// "Mme", "M.", "Dr" …
bool isCivility(std::string_view word);

/// Does a column of that name hold names or contacts of persons, in a list that somebody made? "prenom", "Courriel" …
bool isPersonColumn(std::string_view name);

} // namespace geo
