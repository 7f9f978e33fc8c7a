// Numbers as people write them. Private to geo-core/network.
#pragma once

#include <optional>
#include <string_view>

namespace geo {

/// "12 500,50 €", "1.234,5", "60,4 %", "12500.5", "12 k€"; nullopt for anything else. A percentage is its number.
std::optional<double> writtenNumber(std::string_view text);

/// "3,8767", "3.8767°", "43° 36' 39\" N", "43°36,65'N", "W 1,5": south and west are negative.
std::optional<double> writtenDegrees(std::string_view text);

} // namespace geo
