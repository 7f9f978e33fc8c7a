// How many places of a list lie in each neighbourhood and around it: category by category, and together without
// counting any twice.
#pragma once

#include "base/error.hpp"
#include "base/progress.hpp"
#include "geometry/zone_set.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace layers {

/// Places to count, all of the same length; in the home system.
struct CountedPlaces {
    std::vector<geo::Point> points;
    std::vector<std::uint32_t> category; ///< into `categories`
    std::vector<std::string> categories; ///< as published; one, empty, for a list without any
    std::vector<bool> poor;              ///< the file itself says that the place may be wrong by more than poorBeyond
    std::int64_t withoutPlace = 0;       ///< rows of the list that have none, and are counted nowhere
    int epsg = 0;
};

/// Metres: what the national facilities file calls "good" is known to 100 m.
constexpr double poorBeyond = 100;

/// Places, and those among them that are poorly placed.
struct PlaceNumber {
    std::int64_t all = 0, poor = 0;
    std::int64_t wellPlaced() const { return all - poor; }
    void add(bool isPoor) {
        ++all;
        poor += isPoor ? 1 : 0;
    }
    PlaceNumber& operator+=(const PlaceNumber& other) {
        all += other.all;
        poor += other.poor;
        return *this;
    }
    friend bool operator==(const PlaceNumber&, const PlaceNumber&) = default;
};

/// Places of one category, or of all of them, as seen from one neighbourhood or from several together. What lies on an
/// outline lies in it.
struct PerimeterCount {
    PlaceNumber strict;
    std::vector<PlaceNumber> ring;      ///< by radius: beyond the one before, and in no neighbourhood
    std::vector<PlaceNumber> elsewhere; ///< by radius: in another neighbourhood of the generation
    /// Within the radius, whatever else it lies in: strict and all that is nearer.
    PlaceNumber extended(std::size_t radius) const;
    PlaceNumber ringTo(std::size_t radius) const;      ///< of `ring`, all that is nearer too
    PlaceNumber elsewhereTo(std::size_t radius) const; ///< likewise
};

/// Each of them for the whole list and by category.
struct PlaceCount {
    PerimeterCount all;
    std::vector<PerimeterCount> byCategory; ///< one per category of the places
};

/// Several neighbourhoods taken together: a place in two rings counts once.
struct TogetherCount {
    PlaceCount once; ///< dissolved
    PlaceCount sum;  ///< of their own counts: larger where rings overlap
};

/// @param members positions in `counts`
PlaceCount sumOf(std::span<const PlaceCount> counts, std::span<const std::size_t> members);

struct PlaceCounts {
    std::vector<double> radii;                  ///< metres, ascending
    std::vector<PlaceCount> of;                 ///< one per neighbourhood asked for
    std::vector<std::optional<double>> nearest; ///< metres to the nearest place, 0 where one is inside; none: no place
    TogetherCount together;                     ///< all that were asked for
    std::vector<TogetherCount> groups;          ///< one per group asked for
    std::int64_t placesOutside = 0;             ///< of the list: in none of them and beyond all radii
};

/// A spot at which many of the places stand: rows that are known by their town alone all get its middle.
struct SharedSpot {
    geo::Point at;
    std::int64_t places = 0;
};
/// The spot with the most places, if these are twenty and one in twenty of all at least.
std::optional<SharedSpot> sharedSpot(const CountedPlaces& places);

/// @param zones   a whole generation, in the system of the places: what lies in another neighbourhood is told apart
/// @param asked   which of them, by position
/// @param radii   metres outwards, ascending; may be empty
/// @param groups  positions in `asked`, of each group
/// @throws geo::Error::Code::Usage for radii that are no ascending distances, geo::Error::Code::MissingCrs for places
/// in another system
PlaceCounts countPlaces(const CountedPlaces& places, const geo::ZoneSet& zones, std::span<const std::size_t> asked,
                        std::span<const double> radii, std::span<const std::vector<std::size_t>> groups,
                        geo::Progress& progress);

} // namespace layers
