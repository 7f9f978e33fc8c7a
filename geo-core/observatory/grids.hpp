// Grids in the observatory: the table as published, and beside it corners and people packed for quick reading.
#pragma once

#include "base/progress.hpp"
#include "geometry/grid_cells.hpp"
#include "observatory/columns.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

class Database;
class Transaction;

/// A registered grid. `table` is its statistics table: the columns as published, one row a square.
struct Grid {
    StatTable table;
    int epsg = 3035, size = 200; ///< size of a square in metres
};

class GridRepository {
public:
    explicit GridRepository(Database& db) : m_db{db} {}
    std::vector<Grid> all() const; ///< by size, then year
    /// The grid of that size (metres) and year; without a year the newest.
    std::optional<Grid> find(int size, std::optional<int> dataYear = std::nullopt) const;
    GridCells load(const Grid& grid, Progress& progress) const;
    /// Only what lies about the extents, which are in the grid's CRS: squares beyond may come along.
    GridCells load(const Grid& grid, std::span<const Extent> near, Progress& progress) const;

private:
    Database& m_db;
};

/// Packs the squares of one source beside its table, in strips of northing.
/// @param communes those the squares touch, each with: does a square lie wholly in it?
void writeGrid(Transaction& t, const StatTable& table, std::int64_t sourceId, GridCells cells,
               const std::map<std::string, bool>& communes);

/// The column of a grid's table that says which rows are imputed ("i_est_200"); empty if there is none. Every other
/// column but those of alwaysObserved() is Imputed there: a flag in the row, where a row of cell_state for each of 50
/// million cells would be too much.
std::string imputedFlag(const StatTable& table);
bool alwaysObserved(std::string_view column); ///< `ind` and the flags themselves

} // namespace geo
