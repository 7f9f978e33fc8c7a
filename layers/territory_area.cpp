#include "territory_area.hpp"

#include "geometry/overlay.hpp"

#include <array>
#include <utility>

namespace layers {
namespace {

/// m². Holes under it between joined zones are gaps of digitising; the smallest enclave of a French commune is larger.
constexpr double smallestHole = 5'000;

struct CutCity {
    std::string_view commune, arrondissements;
};
constexpr std::array cutCities{CutCity{"75056", "751"}, CutCity{"69123", "6938"}, CutCity{"13055", "132"}};

} // namespace

std::vector<std::string> codePrefixes(geo::GeographyKind kind, std::string_view code) {
    if (kind == geo::GeographyKind::Department)
        return {std::string{code}};
    if (kind != geo::GeographyKind::Commune)
        return {};
    std::vector<std::string> prefixes{std::string{code}};
    for (const CutCity& city : cutCities)
        if (city.commune == code)
            prefixes.emplace_back(city.arrondissements);
    return prefixes;
}

std::vector<std::uint32_t> zonesWithPrefix(const geo::ZoneSet& zones, const std::vector<std::string>& prefixes) {
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < zones.size(); ++i)
        if (std::ranges::any_of(prefixes, [&](const std::string& prefix) { return zones.code(i).starts_with(prefix); }))
            found.push_back(i);
    return found;
}

std::vector<std::uint32_t> zonesMeeting(const geo::ZoneSet& zones, const geo::MultiPolygon& outline, double share,
                                        geo::Progress& progress) {
    std::vector<std::uint32_t> found;
    const std::array targets{outline};
    for (const geo::Overlap& piece : geo::overlay(zones, targets, zones.geography().epsg, progress))
        if (piece.area > share * zones.area(piece.source))
            found.push_back(piece.source);
    return found;
}

geo::MultiPolygon joined(const geo::ZoneSet& zones, const std::vector<std::uint32_t>& which) {
    std::vector<geo::MultiPolygon> shapes;
    shapes.reserve(which.size());
    for (const std::uint32_t i : which)
        shapes.push_back(zones.shape(i));
    geo::MultiPolygon whole = geo::united(shapes);
    for (auto& part : whole.parts)
        part.erase(std::remove_if(part.begin() + 1, part.end(),
                                  [](const auto& hole) { return geo::area({{{hole}}}) < smallestHole; }),
                   part.end());
    return whole;
}

} // namespace layers
