// Sheets of typed cells, as plain data: what a spreadsheet file is written from. No file format, no words of a
// language.
#pragma once

#include "base/column.hpp"
#include "base/error.hpp"
#include "observatory/sources.hpp"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace layers {

/// A number of a cell in the unit of the catalogue: 44.3 with "%" is 44.3 %, whatever a format stores. Units beside
/// those: "points" for a gap, shown with its sign; "year", without separator.
struct SheetNumber {
    double value = 0;
    std::string unit;
    int decimals = 0;
};

/// Messages shown one after the other, parted by " · ".
using SheetText = std::vector<geo::Message>;

/// Text of the data as it is: no language, no typography.
struct SheetData {
    std::string text;
};

enum class CellLook {
    Plain,
    Title,
    Remark,     ///< a sentence over or under the table, wrapped within its cells
    Heading,    ///< of several columns
    Detail,     ///< unit, year, source of a column
    ColumnHead, ///< the line a filter hangs on
    NumberHead, ///< the same over numbers
    OriginHead, ///< the same over the words beside figures
    Origin,     ///< the word beside a figure
    Estimate,   ///< a figure of ours: italic on an amber ground
    EstimateOrigin,
    Absent,    ///< a word in place of a figure
    Reference, ///< a place to compare with
    Sentence   ///< wrapped within its cells
};

/// Empty text is an empty cell; a state stands for its word.
struct SheetCell {
    std::variant<SheetText, SheetNumber, geo::CellState, SheetData> content;
    CellLook look = CellLook::Plain;
    std::size_t span = 1; ///< columns it is laid over; as many cells of the row less one follow it, empty
};

struct SheetColumn {
    SheetText name;      ///< tells the column among all of its sheet, for formats with one line of heads
    double width = 10;   ///< characters
    std::string id = {}; ///< for programs: "pop@2022", "pop_origin@2022"; empty where nothing is read by any
};

struct Sheet {
    geo::Message name;
    std::vector<SheetColumn> columns;
    std::vector<std::vector<SheetCell>> rows;
    std::size_t headings = 0;    ///< first rows, held in view and repeated on each page; the last carries the filter
    std::size_t records = 0;     ///< rows after those that a filter picks from; notes follow
    std::size_t heldColumns = 0; ///< first columns, held in view and repeated on each page
    std::vector<std::size_t> groups; ///< first columns of what belongs together: a line parts them, pages end there
};

struct Workbook {
    SheetText title;
    std::string date; ///< UTC, ISO 8601, of the newest data in it; empty if there is none
    std::vector<Sheet> sheets;
    std::vector<geo::Source> sources;    ///< of its figures and outlines, in order of use
    std::vector<SheetText> leftOut = {}; ///< a line for each thing that was, for who made it
};

} // namespace layers
