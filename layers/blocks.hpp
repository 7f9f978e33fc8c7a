// What stands on pages beside their titles: figures, maps, texts, tables, charts, as plain data. How each looks is the
// painters' and the office writers' matter.
#pragma once

#include "base/column.hpp"
#include "base/error.hpp"
#include "chart.hpp"
#include "legend.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace layers {

struct MapContent;

/// A cell with how it is written; without a number the word of its state stands in its place.
struct Figure {
    geo::Cell cell;
    std::string unit; ///< of the catalogue: "%", "€", "persons" …
    int decimals = 0;
};

/// One large number with what it is under it.
struct KeyFigure {
    Figure figure;
    geo::Message caption; ///< "inhabitants (%1)", over two lines at most
};
struct KeyFigures {
    std::vector<KeyFigure> figures; ///< two to five, side by side
};

struct MapBlock {
    std::shared_ptr<const MapContent> map;
    geo::Message caption;
};

/// The legend of a map that stands elsewhere on the page.
struct LegendBlock {
    std::shared_ptr<const MapContent> map;
    geo::Message remark; ///< "Solid line: neighbourhood. Dashes: 300 m around."
};

/// Sentences that may be edited. `id` names the paragraph in PageDocument::texts.
struct Paragraph {
    std::string id;
    geo::Message text;
};
struct TextBlock {
    enum class Look {
        Body,
        Caution, ///< heading bold at the head of the first line
        Note     ///< small and grey
    };
    geo::Message heading;
    std::vector<Paragraph> paragraphs;
    Look look = Look::Body;
};

/// Values one after the other, drawn as a small line in a row of a table: where they stand, not how far apart in time.
struct Trend {
    std::vector<geo::Cell> values; ///< oldest first; one without a number leaves a gap
    geo::Cell target;              ///< drawn as a dashed line
};

/// A figure, or a word in its place ("not loaded", "not applicable").
using TableFigure = std::variant<Figure, geo::Message>;
struct TableRow {
    geo::Message label;
    std::vector<TableFigure> figures; ///< one per column of the table
    geo::Message origin;              ///< "INSEE, DEMO 2022"; at the end of the row
    bool estimate = false;            ///< in italics on amber, apart from what is published
    std::optional<Trend> trend = {};  ///< before the origin
};
struct TableGroup {
    geo::Message title; ///< of the theme; may be empty
    std::vector<TableRow> rows;
};
struct FigureTable {
    geo::Message heading, subheading;  ///< over the labels; may be empty
    std::vector<geo::Message> columns; ///< heads of the figures
    geo::Message originHead;           ///< "published by"
    geo::Message trendHead = {};       ///< where rows have a trend
    std::vector<TableGroup> groups;
    std::vector<geo::Message> notes; ///< under the table, small
    bool firstStandsOut = true;      ///< the first column, set bold, is what the table is about
};

struct ChartBlock {
    Chart chart;
};

/// One estimate, in its own dashed amber box.
struct EstimateBlock {
    geo::Message label; ///< "Recipient households of the RSA, 2017"
    Figure figure;
    geo::Message method;                   ///< the word of the method
    std::vector<geo::Message> explanation; ///< how it was made, margin or that it was not measured
};

/// Label and value side by side.
struct Fact {
    geo::Message label, value;
    std::optional<Symbol> symbol; ///< before the value
    bool absent = false;          ///< value says that nothing is recorded: grey
};
struct Facts {
    geo::Message heading, subheading;
    std::vector<Fact> facts;
};

/// A dashed box that says what is not there.
struct Notice {
    geo::Message heading, text;
};

/// How many of a whole, as units: "14 of 19", then a row per part.
struct UnitRow {
    geo::Message label;
    std::size_t covered = 0, whole = 0;
};
struct Units {
    geo::Message heading;
    std::size_t covered = 0, whole = 0;
    std::vector<UnitRow> rows;
};

/// A line between blocks.
struct Rule {};

using Block = std::variant<KeyFigures, MapBlock, LegendBlock, TextBlock, FigureTable, ChartBlock, EstimateBlock, Facts,
                           Notice, Units, Rule>;

/// From the top left corner of the page, in mm on paper, in px of a slide of 1920 × 1080.
struct Box {
    double x = 0, y = 0, width = 0, height = 0;
};

/// Blocks below each other in a box. Text gets smaller, by a fifth at most, before anything goes to a further page.
struct Region {
    Box box;
    std::vector<Block> blocks;
};

} // namespace layers
