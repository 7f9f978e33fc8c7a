// A table of the observatory joined with a geography of it: how its rows get there, what the report says, and putting
// codes right.
#pragma once

#include "base/column.hpp"
#include "observatory/columns.hpp"
#include "observatory/observatory.hpp"
#include "vintage/join.hpp"

#include <optional>
#include <string>
#include <vector>

namespace geo {

/// What is known to carry a table's rows to a geography: events or a table of passage, people by zone from the newest
/// census table, outlines of the table's own year. It reads the observatory, also later: keep that open.
CarryingHelp carryingHelp(const Observatory& observatory, GeographyKind level, int tableYear,
                          const Geography& geography);

/// The geography of the table's level that is nearest to its year, the later one of two; for neighbourhoods that of its
/// generation alone.
std::optional<Geography> nearestGeography(const Observatory& observatory, const StatTable& table);

/// @throws Error::Code::Usage for a geography of another level than the table's rows
JoinReport joined(const Observatory& observatory, const StatTable& table, const Geography& geography,
                  Progress& progress);

/// Makes codes that differ only by their writing be read as what was meant; the table keeps what was published. One
/// entry of the history. @returns its id, 0 if there is nothing to put right.
std::int64_t repair(Observatory& observatory, const StatTable& table, const JoinReport& report,
                    const std::string& author);

/// Rows that reach no outline, as they are in the table.
struct RejectedRow {
    const JoinMiss* miss = nullptr;
    std::vector<std::string> texts;
    std::vector<Cell> figures;
};
std::vector<RejectedRow> rejectedRows(const Observatory& observatory, const StatTable& table, const JoinReport& report);

} // namespace geo
