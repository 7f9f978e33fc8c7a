// The territory of a map, resolved: which zones belong to it and where its outline runs. Private to layers/.
#pragma once

#include "base/progress.hpp"
#include "geometry/zone_set.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace layers {

struct TerritoryArea {
    std::string name;                                 ///< "Montpellier", "Hérault"; empty when everything is shown
    std::shared_ptr<const geo::MultiPolygon> outline; ///< null when everything is shown
    std::vector<std::uint32_t> inside;                ///< zones of the filled level that belong to it
    std::int64_t source = 0;                          ///< of the geography the outline was taken from
};

/// What the codes of smaller zones start with inside a zone of official geography: a commune code, a department code;
/// several for Paris, Lyon and Marseille, whose IRIS carry the codes of their arrondissements. Empty for other kinds.
std::vector<std::string> codePrefixes(geo::GeographyKind kind, std::string_view code);

/// Zones whose code starts with one of the prefixes, in order.
std::vector<std::uint32_t> zonesWithPrefix(const geo::ZoneSet& zones, const std::vector<std::string>& prefixes);

/// Zones that share more than `share` of their own area with the outline, in order.
std::vector<std::uint32_t> zonesMeeting(const geo::ZoneSet& zones, const geo::MultiPolygon& outline, double share,
                                        geo::Progress& progress);

/// The union of some zones, without the slits that borders drawn twice leave open.
geo::MultiPolygon joined(const geo::ZoneSet& zones, const std::vector<std::uint32_t>& which);

} // namespace layers
