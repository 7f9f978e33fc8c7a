// Keeps e-mail addresses and telephone numbers out of what is kept and of what leaves.
#pragma once

#include <string>

namespace geo {

/// The text with "…" in place of e-mail addresses and telephone numbers. @param removed counts them.
/// @param bare ten digits without a mark between them are a telephone number too, not a number of some register.
std::string withoutContacts(const std::string& text, int& removed, bool bare = false);

} // namespace geo
