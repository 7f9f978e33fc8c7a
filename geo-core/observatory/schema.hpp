// What an observatory is made of: its tables, and how a new file gets them. Private to geo-core.
#pragma once

#include "geometry/crs.hpp"
#include "observatory/database.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace geo::schema {

/// "LISR" in application_id: `file` and `lisiere identify` know an observatory by it.
constexpr std::int32_t applicationId = 0x4C495352;

/// The tables whose changes are user actions: what the history records, attached by name.
std::vector<std::string> historyTables();

/// SpatiaLite's own tables, one transaction, with the coordinate systems of the six territories and those of Europe.
void createSpatialMetadata(Database& db);
/// Our tables where they are absent, the points of the register with their spatial index, QGIS's style table.
void createTables(Database& db, int epsg);
/// The row that says where the observatory is at home; application_id and user_version.
void identify(Database& db, const Territory& territory, int version);

} // namespace geo::schema
