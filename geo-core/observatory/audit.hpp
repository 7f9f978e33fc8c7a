// Is everything in the schema of a file ours, SpatiaLite's or FTS5's? Private to geo-core.
#pragma once

#include "observatory/database.hpp"

#include <string>
#include <vector>

namespace geo {

struct Audit {
    std::int64_t applicationId = 0, version = 0;
    std::vector<Message> foreign; ///< one for each trigger, view or virtual table of somebody else
};

/// Reads the identity and sqlite_master of a connection that trusts nothing and has no SpatiaLite yet. An object is
/// known by name and text together: those of a fresh observatory made in memory by the same library, with the names of
/// table and column put in where SpatiaLite derives the text from them. A plain table or index of somebody else is
/// harmless unless an expression hides in it.
Audit audit(Database& db);

} // namespace geo
