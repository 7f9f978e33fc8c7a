// What a neighbourhood is compared with: its commune, that commune without its neighbourhoods, and the larger places.
#pragma once

#include "base/error.hpp"
#include "geometry/zone_set.hpp"
#include "memberships.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace indicators {

enum class ReferenceKind { Commune, CommuneOutside, Epci, UrbanUnit, Department, Region };
std::string_view toText(ReferenceKind kind); ///< "commune", "commune-hors-qpv", "epci", "uu", "departement", "region"
std::optional<ReferenceKind> referenceKindFromText(std::string_view text);
std::optional<ReferenceKind> referenceKind(geo::GeographyKind kind); ///< of places that others are compared with

/// One place to compare with.
struct ReferenceZone {
    ReferenceKind kind = ReferenceKind::Commune;
    std::string code, name; ///< code empty where there is none; the name is the code where none is loaded
    geo::Message why;       ///< why there is none: which file to import, or that the commune belongs to none
};

/// The place of that kind that a commune lies in.
ReferenceZone referenceZone(const Memberships& memberships, ReferenceKind kind, const std::string& commune);
/// The place of that kind around a zone: of the commune with the largest share of it.
ReferenceZone referenceZone(const Memberships& memberships, ReferenceKind kind, const geo::ZoneSet& zones,
                            std::size_t index);

/// Code and name of the place of that kind in what is known of a commune; empty where it is not known.
std::string referenceCode(ReferenceKind kind, const CommuneMembership& commune);
std::string referenceName(ReferenceKind kind, const CommuneMembership& commune);

} // namespace indicators
