// One pass over a grid: which columns are figures, which rows are squares, what is odd. Private to the readers.
#pragma once

#include "base/column.hpp"
#include "geometry/grid_cells.hpp"
#include "readers/attribute_rows.hpp"
#include "readers/grid_family.hpp"

namespace geo {

/// What the columns of a grid's file are.
struct GridColumns {
    std::optional<std::size_t> key, persons, households;
    std::optional<std::size_t> communes;     ///< codes glued together, by decreasing overlap
    std::optional<std::size_t> flag;         ///< is the square imputed?
    std::vector<std::size_t> figures, texts; ///< in the order of the file; the key is in neither
    GridColumns(const GridFamily& family, const std::vector<std::string>& columns);
};

/// Does INSEE name the squares of a territory in this system?
bool areSquaresOf(int epsg, const Territory& home);

/// "3006830147": the communes 30068 and 30147. Empty for anything else.
std::vector<std::string> gluedCommunes(std::string_view text);

bool isGridFigure(std::string_view column); ///< one of the official figures and flags
bool isGridText(std::string_view column);   ///< one of the official codes

struct GridSurvey {
    std::int64_t rows = 0;    ///< in the file
    std::vector<bool> loaded; ///< per row: is it a square to load?
    std::int64_t squares = 0; ///< rows to load
    std::int64_t imputed = 0; ///< of those
    int epsg = 0;             ///< of the squares' names
    std::vector<Anomaly> anomalies;
    std::vector<Message> blocking;
    bool has(std::size_t row) const { return row < loaded.size() && loaded[row]; }
};

/// @param home squares of other territories are left out; null: all are taken.
/// @param leaveOutBadRows rows with a cell that is not a number are counted and left out instead of blocking.
GridSurvey surveyGrid(const GridFamily& family, const SourceFile& source, const AttributeRows& rows,
                      const Territory* home, bool leaveOutBadRows, Progress& progress);

} // namespace geo
