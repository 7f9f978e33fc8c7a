// The tables of the register, made from the declared kinds. Private to geo-core.
#pragma once

#include "network/record_kind.hpp"
#include "observatory/database.hpp"

namespace geo::registerTables {

/// Where they are absent, each with an index over its fields of identity.
void create(Database& db);
/// Tables of the kinds made by earlier versions get what they lack. Nothing that was recorded is lost.
void bringUpToDate(Database& db);

} // namespace geo::registerTables
