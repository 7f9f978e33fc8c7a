// The packed form of a grid. Private to geo-core.
#pragma once

#include "geometry/grid_cells.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace geo {

/// Squares of one strip, column after column: north and east as 4-byte integers, persons and households as 8-byte
/// numbers, imputed as a byte; all little-endian.
constexpr std::size_t packedCellBytes = 25;
constexpr std::int32_t stripHeight = 10'000; ///< metres of northing

std::vector<std::uint8_t> packed(const GridCells& cells, std::size_t from, std::size_t to);
/// Adds them to `cells`. @returns false if the bytes are not whole squares.
bool unpack(std::span<const std::uint8_t> bytes, GridCells& cells);

} // namespace geo
