// The squares of INSEE's grids and the people in them, as plain numbers.
#pragma once

#include "geometry/crs.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// What the name of a square says: "CRS3035RES200mN2033000E4251400" has its south-west corner at north 2033000, east
/// 4251400 of EPSG:3035, and sides of 200 m.
struct CellName {
    int epsg = 0, size = 0;           ///< size in metres
    std::int32_t north = 0, east = 0; ///< of the south-west corner, metres, multiples of the size
    static std::optional<CellName> parse(std::string_view text); ///< nullopt for anything else
    std::string text() const;
    friend auto operator<=>(const CellName&, const CellName&) = default;
};

/// Squares of one grid, ordered by north then east. Square k has its south-west corner at (east[k], north[k]); all
/// columns have the same length. Holds values only: any number of threads may read it.
struct GridCells {
    int epsg = 3035, size = 200; ///< size in metres
    std::vector<std::int32_t> north, east;
    std::vector<double> persons;       ///< `ind`, published for every square
    std::vector<double> households;    ///< `men`; NaN where there is none
    std::vector<std::uint8_t> imputed; ///< 1: all but `ind` is shared out from a larger square

    /// Communes that the squares only touch, none lying wholly in them, sorted: the file was cut out for others, and
    /// holds but an edge of these. Empty where the file does not say in which communes its squares lie.
    std::vector<std::string> touched;

    std::size_t count() const { return north.size(); }
    void push(std::int32_t north_, std::int32_t east_, double persons_, double households_, bool imputed_);
    void sort(); ///< into the order said above
    /// The first square at or after (north, east) in that order.
    std::size_t lowerBound(std::int32_t north_, std::int32_t east_) const;
};

} // namespace geo
