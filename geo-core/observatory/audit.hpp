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

/// Reads the identity and sqlite_master of a connection that trusts nothing and has no SpatiaLite yet. A plain table or
/// index is harmless unless an expression hides in it. Anything else must be known by name and text together: by its
/// fingerprint (spatialite_objects.cpp), or as one of those of a fresh observatory made in memory by the library in use.
Audit audit(Database& db);

/// Fingerprints of the objects of a file that need one and are not in spatialite_objects.cpp: what a new version of
/// SpatiaLite, or of our schema, adds to that list.
std::vector<std::string> unknownFingerprints(Database& db);

/// Is it in the list? SpatiaLite 5.0.1 (Debian 12) and schema version 1.
bool isKnownFingerprint(std::string_view fingerprint);

} // namespace geo
