// Bytes as text that JSON can hold. RFC 4648, the alphabet with + and /.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace geo {

std::string toBase64(std::string_view bytes);
/// Nothing for a text that toBase64() does not make.
std::optional<std::string> fromBase64(std::string_view text);

} // namespace geo
