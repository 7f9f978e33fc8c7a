// A spatial index written in one go. Private to geo-core.
#pragma once

#include "geometry/crs.hpp"
#include "observatory/database.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace geo {

/// A row and its box, as an R*Tree keeps them: 32-bit numbers, rounded outwards.
struct IndexedBox {
    std::int64_t row = 0;
    float minX = 0, maxX = 0, minY = 0, maxY = 0;

    IndexedBox() = default;
    IndexedBox(std::int64_t row_, const Extent& box);
};

/// Fills an R*Tree that is empty, ten times as fast as row by row: boxes sorted along a curve, packed into nodes, nodes
/// into parents. https://www.sqlite.org/rtree.html, 6.3 "The Shadow Tables". What comes later is added the usual way.
void packSpatialIndex(Database& db, const std::string& index, std::span<const IndexedBox> boxes);

} // namespace geo
