// How QGIS first shows a layer of the observatory: QML and SLD kept in its layer_styles table. Private to geo-core.
#pragma once

#include "geometry/zone_set.hpp"
#include "observatory/database.hpp"
#include "observatory/layer_style.hpp"

#include <string>
#include <string_view>

namespace geo::styles {

LayerStyle forZones(GeographyKind kind);
LayerStyle forRegister(std::string_view table); ///< "adherent", "evaluated_site", "council", "event"

/// Writes the default style of a table with a `geom` column: two rows, as QGIS's SpatiaLite provider looks for NULL in
/// catalogue and schema and its OGR provider for empty text (measured with 3.22).
/// @returns the QML.
std::string add(Database& db, const std::string& table, const LayerStyle& style);
/// The same in place of every style the table has.
void save(Database& db, const std::string& table, const LayerStyle& style);
void remove(Database& db, const std::string& table);

} // namespace geo::styles
