#include "reference_zone.hpp"

#include "territories.hpp"

#include <array>
#include <utility>

namespace indicators {

using geo::Message;

namespace {

constexpr std::array<std::pair<ReferenceKind, std::string_view>, 6> kinds{
    {{ReferenceKind::Commune, "commune"},
     {ReferenceKind::CommuneOutside, "commune-hors-qpv"},
     {ReferenceKind::Epci, "epci"},
     {ReferenceKind::UrbanUnit, "uu"},
     {ReferenceKind::Department, "departement"},
     {ReferenceKind::Region, "region"}}};

/// Why a commune has no place of that kind.
Message whyNone(ReferenceKind kind, const CommuneMembership& commune) {
    if (kind == ReferenceKind::Epci && commune.outsideEpci)
        return GEO_TR("the commune belongs to no intercommunality");
    if (kind == ReferenceKind::UrbanUnit && commune.rural)
        return GEO_TR("the commune lies in no urban unit");
    if (kind == ReferenceKind::Epci)
        return GEO_TR("nothing loaded says to which intercommunality the commune belongs: import INSEE’s table of the "
                      "communes of each EPCI (EPCI_2020.csv)");
    if (kind == ReferenceKind::UrbanUnit)
        return GEO_TR("nothing loaded says in which urban unit the commune lies: import INSEE’s reference of the IRIS "
                      "(iris_2021.csv) or its table of the geographic memberships of communes");
    return GEO_TR("the commune lies in no region");
}

} // namespace

std::string_view toText(ReferenceKind kind) {
    for (const auto& [each, text] : kinds)
        if (each == kind)
            return text;
    return {};
}

std::optional<ReferenceKind> referenceKindFromText(std::string_view text) {
    for (const auto& [kind, word] : kinds)
        if (word == text)
            return kind;
    return std::nullopt;
}

std::optional<ReferenceKind> referenceKind(geo::GeographyKind kind) { return referenceKindFromText(geo::toText(kind)); }

std::string referenceCode(ReferenceKind kind, const CommuneMembership& commune) {
    switch (kind) {
    case ReferenceKind::Commune:
    case ReferenceKind::CommuneOutside:
        return commune.commune;
    case ReferenceKind::Epci:
        return commune.epci;
    case ReferenceKind::UrbanUnit:
        return commune.urbanUnit;
    case ReferenceKind::Department:
        return commune.department;
    case ReferenceKind::Region:
        return commune.region;
    }
    return {};
}

std::string referenceName(ReferenceKind kind, const CommuneMembership& commune) {
    switch (kind) {
    case ReferenceKind::Commune:
    case ReferenceKind::CommuneOutside:
        return commune.name;
    case ReferenceKind::Epci:
        return commune.epciName;
    case ReferenceKind::UrbanUnit:
        return commune.urbanUnitName;
    case ReferenceKind::Department:
        return departmentName(commune.department);
    case ReferenceKind::Region:
        return regionName(commune.region);
    }
    return {};
}

ReferenceZone referenceZone(const Memberships& memberships, ReferenceKind kind, const std::string& code) {
    const auto commune = memberships.of(code);
    ReferenceZone zone{kind, referenceCode(kind, commune), referenceName(kind, commune), {}};
    if (zone.code.empty())
        zone.why = whyNone(kind, commune);
    else if (zone.name.empty())
        zone.name = zone.code;
    return zone;
}

ReferenceZone referenceZone(const Memberships& memberships, ReferenceKind kind, const geo::ZoneSet& zones,
                            std::size_t index) {
    const auto communes = memberships.communesOf(zones, index);
    if (!communes.empty())
        return referenceZone(memberships, kind, communes.front().commune);
    return {kind,
            {},
            {},
            GEO_TR("nothing loaded says in which commune it lies: import the outlines of the communes or of "
                   "the IRIS")};
}

} // namespace indicators
