// Files of data/ compiled into the program, so that it needs no installation folder.
#pragma once

#include <string_view>

namespace data {

/// Content of a shipped file by its path in data/ ("catalogue/families.toml"). Empty if there is none.
std::string_view file(std::string_view path);

} // namespace data
