// Made-up zones that fill a square without gap or overlap: for property tests and for the benches.
#pragma once

#include "geometry/zone_set.hpp"

#include <cstdint>
#include <vector>

namespace support {

/// columns × rows cells with crooked edges that neighbours share point by point; the outer limit is straight.
struct Tessellation {
    std::size_t columns = 10, rows = 10;
    double cell = 1000; ///< metres
    int pointsPerEdge = 24;
    geo::Point origin{650'000, 6'280'000};
    std::uint64_t seed = 1;
    bool holesAndParts = false; ///< some cells get an island of their own zone, some zones a second part elsewhere
};

/// Codes are nine digits, commune and four digits, as of an IRIS. The same description gives the same zones anywhere.
std::vector<geo::ZoneSet::Zone> zones(const Tessellation& description);
geo::ZoneSet zoneSet(const Tessellation& description, geo::GeographyKind kind = geo::GeographyKind::Iris);

/// A round blob with bays, `points` long: what a neighbourhood looks like.
geo::MultiPolygon blob(geo::Point centre, double radius, int points, std::uint64_t seed);

/// [0, 1), the same for the same arguments on every machine.
double uniform(std::uint64_t seed, std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0);

} // namespace support
