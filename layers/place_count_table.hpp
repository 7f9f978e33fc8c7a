// Counts of places as sheets, for programs and for the recipe.
#pragma once

#include "json_fields.hpp"
#include "place_count_report.hpp"
#include "workbook.hpp"

#include "observatory/observatory.hpp"

namespace layers {

/// Neighbourhoods, then groups and all together (each place once and the sum side by side), then both by category,
/// then the codes of the list with the places they differ on; sources and how it is counted.
Workbook countWorkbook(const geo::Observatory& observatory, const CountReport& report);

/// Neighbourhoods, groups and all together, for the whole list and by category, in one sheet: what a CSV is written
/// from.
Sheet countRecords(const CountReport& report);

/// For programs: what `lisiere count --json` prints (docs/formats/counted-places.md).
Json toJson(const CountReport& report);

/// What a recipe holds of it: enough to ask for the same again.
Json toJson(const CountAsked& asked);
bool isCount(const Json& request); ///< is a recipe of counts
/// @throws geo::Error::Code::Malformed
CountAsked countAsked(const Fields& fields);

} // namespace layers
