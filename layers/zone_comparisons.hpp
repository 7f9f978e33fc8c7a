// Zones beside the places around them, and beside what they were: as numbers.
#pragma once

#include "base/error.hpp"
#include "zone_charts.hpp"

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace layers {

/// A zone of the map, a neighbourhood that is selected on it, or a place to compare with.
struct RankedRow {
    enum class Kind { Zone, Neighbourhood, Reference };
    Kind kind = Kind::Zone;
    std::uint32_t zone = 0; ///< of a Zone
    std::string code;
    geo::Message label;
    geo::Cell value;
    std::optional<std::pair<double, double>> margin; ///< as measured, of an estimate
};
struct ZoneRanking {
    std::vector<RankedRow> rows; ///< the highest first
    bool fromZero = false;       ///< a count: bars rather than dots
};
/// Rows without a number are left out.
ZoneRanking zoneRanking(std::vector<RankedRow> rows, bool fromZero);
/// The zones with the highest numbers, or the lowest; at most so many.
std::vector<std::uint32_t> extremeZones(const geo::Column& values, std::span<const std::uint32_t> zones, bool highest,
                                        std::size_t most);

/// A zone in two years.
struct ZoneSlope {
    std::uint32_t zone = 0;
    std::string label;
    double first = 0, last = 0;
};
struct ZoneSlopes {
    int firstYear = 0, lastYear = 0;
    std::vector<ZoneSlope> slopes;
};
/// The two years farthest apart that can be set side by side, the later two of several; nullopt where none can.
std::optional<std::pair<int, int>> yearsFarthestApart(const indicators::Indicator& indicator,
                                                      std::span<const int> years);
/// The zones whose number changed most, up or down; at most so many.
std::vector<std::uint32_t> largestChanges(const geo::Column& before, const geo::Column& after,
                                          std::span<const std::uint32_t> zones, std::size_t most);
/// How many zones lack one of two figures, by the graver reason.
Absences absencesOfBoth(const geo::Column& before, const geo::Column& after, std::span<const std::uint32_t> zones);

} // namespace layers
