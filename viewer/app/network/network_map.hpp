// The map of the register: the points of one kind over communes and departments.
#pragma once

#include "holdings.hpp"
#include "map_document.hpp"
#include "network/record_kind.hpp"

namespace app {

/// Of a kind without points, the adherents.
/// @param year of members and events; none: all
/// @param departments of the points; empty: all
layers::MapDocument networkMap(const Holdings& holdings, const geo::RecordKind& kind, const layers::Territory& around,
                               std::optional<int> year, const std::vector<std::string>& departments = {});

} // namespace app
