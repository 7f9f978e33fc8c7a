// The spatial index of a new table, made at once from all boxes: putting 31,101 of them in one after the other takes
// longer than writing their outlines.
#pragma once

#include "geometry/crs.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace geo {

class Database;

struct RowBox {
    std::int64_t row = 0; ///< rowid of the table that is indexed
    Extent box;           ///< not empty
};

/// Fills an R*Tree of two dimensions that was just created and is empty, by writing its three tables: leaves packed by
/// sort-tile-recursive, levels above them from their boxes. Sides are rounded outwards to 32 bits, as SQLite does.
/// @see Leutenegger, Lopez & Edgington 1997, "STR: a simple and efficient algorithm for R-tree packing"; the format of
/// nodes is in the head of SQLite's rtree.c.
void fillBoxTree(Database& db, const std::string& tree, std::vector<RowBox> boxes);

} // namespace geo
