// The declarations themselves, by subject. Private to geo-core/network.
#pragma once

#include "network/record_kind.hpp"

namespace geo::declarations {

std::vector<RecordKind> network();  ///< adherents, contracts, evaluated sites, cités éducatives, councils
std::vector<RecordKind> work();     ///< actions, statements, surveys, renewal, notes, residents' words
std::vector<RecordKind> activity(); ///< events, participations, publications, figures of the year

/// The fields of a place, in the order of the tables.
void addPlace(std::vector<Field>& fields);

} // namespace geo::declarations
