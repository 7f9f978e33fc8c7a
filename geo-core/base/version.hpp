// Which version this is.
#pragma once

#include <string_view>

namespace geo {

std::string_view programVersion(); ///< "0.6.0"

} // namespace geo
