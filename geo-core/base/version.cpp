#include "base/version.hpp"

namespace geo {

std::string_view programVersion() { return LISIERE_VERSION; }

} // namespace geo
