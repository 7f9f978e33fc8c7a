// What an observatory is made of: its tables, and how a new file gets them. Private to geo-core.
#pragma once

#include "geometry/crs.hpp"
#include "observatory/database.hpp"

#include <span>
#include <string_view>

namespace geo::schema {

/// "LISR" in application_id: `file` and `lisiere identify` know an observatory by it.
constexpr std::int32_t applicationId = 0x4C495352;

/// A register table with a point in the home CRS, so that QGIS maps it.
constexpr std::string_view pointTables[] = {"adherent", "evaluated_site", "council", "event"};

/// The tables whose changes are user actions: what the history records, attached by name.
constexpr std::string_view historyTables[] = {
    "adherent",      "contract", "evaluated_site", "action",    "statement",  "event",
    "participation", "council",  "publication",    "note",      "map_view",   "bookmark",
    "page",          "outline",  "code_alias",     "indicator", "house_style"};

/// SpatiaLite's own tables, one transaction, with the coordinate systems of the six territories and those of Europe.
void createSpatialMetadata(Database& db);
/// Our tables where they are absent, the points of the register with their spatial index, QGIS's style table.
void createTables(Database& db, int epsg);
/// The row that says where the observatory is at home; application_id and user_version.
void identify(Database& db, const Territory& territory, int version);

} // namespace geo::schema
