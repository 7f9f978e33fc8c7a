// Data sets taken out of sight: what it takes to bring them back. Private to geo-core.
#pragma once

#include "observatory/database.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace geo::withdrawal {

/// The tables that say what is in sight: a row per table of data, with table_name, source_id and registered.
constexpr std::string_view registries[] = {"geography", "stat_table", "point_source", "record_table"};

/// Before a table goes out of sight as a whole: its geometry column is noted, its styles are laid aside.
void noteTable(Database& db, std::int64_t sourceId, const std::string& table);
/// Before the rows of one source go into a table of their own.
void noteRows(Database& db, std::int64_t sourceId, const std::string& table, const std::string& aside);
/// Of a source that came without a table (the register).
void noteSource(Database& db, std::int64_t sourceId);

/// Tables of data that no repository shows: what compact() drops.
std::vector<std::string> tablesOutOfSight(Database& db);
/// Drops them with all that belongs to them, and forgets their sources: nothing is to be taken back any more.
/// @returns how many data sets went.
std::int64_t forgetAll(Database& db);

/// Undoes what was noted for a source. @throws Error::Code::Usage where something else has taken its place since
void restore(Database& db, std::int64_t sourceId);

} // namespace geo::withdrawal
