// Dates as people write them. Private to geo-core/network.
#pragma once

#include "network/field_text.hpp"

namespace geo {

/// "2022-12-01", "01/12/2022", "1.12.22", "1er décembre 2022", "sept. 2022", "12/2022", "2022".
FieldText writtenDate(std::string_view text);
FieldText writtenYear(std::string_view text);
/// "2022-2023", "2022/2023", "2022-23".
FieldText writtenSchoolYear(std::string_view text);

} // namespace geo
