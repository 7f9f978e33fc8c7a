// Is an observatory sound, and what does it hold? Private to geo-core.
#pragma once

#include "observatory/observatory.hpp"

namespace geo {

CheckReport checked(Database& db, Progress& progress);

/// SHA-256 over what the observatory says: territory, registered data sets and their sources, register, documents.
/// Left out, because the same work done twice gives others: times, program versions, the history, random keys,
/// internal numbers of rows and sources, and what is withdrawn. The order of rows plays no part.
std::string digestOf(Database& db);

} // namespace geo
