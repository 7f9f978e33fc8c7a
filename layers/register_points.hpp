// Points of the register as a map shows them.
#pragma once

#include "map_document.hpp"

#include "geometry/zone_set.hpp"
#include "network/record.hpp"
#include "observatory/observatory.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace layers {

/// Those of a layer of symbols, drafts left out; `categories` are what symbolOf() knows.
geo::PointSet registerPoints(const geo::Observatory& observatory, const Layer& layer);

/// A name as people write it on a map, where there is little room: "CA du Gard rhodanien", "Lunel".
std::string nameOnMap(std::string name);

/// Kinds of events are free words: which of the few families with a symbol of their own one belongs to ("seminar",
/// "day", "training" … "other").
std::string eventFamily(std::string_view kind);
/// The year an event began in; none if it is not dated.
std::optional<int> yearOfEvent(const geo::NetworkRecord& event);

} // namespace layers
