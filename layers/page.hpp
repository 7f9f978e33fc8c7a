// A page with everything on it: a painter or an office writer needs nothing more.
#pragma once

#include "base/error.hpp"
#include "blocks.hpp"
#include "chart.hpp"
#include "house_style.hpp"
#include "map_content.hpp"
#include "page_document.hpp"
#include "page_format.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace layers {

/// The seminar map: title, subtitle, map (or several), a column with the legend, sources.
struct MapPage {
    PageFormat format;
    std::string title;     ///< typed by the user; empty: the content's proposal
    bool untitled = false; ///< no title was typed or accepted: the subtitle stands in its place
    std::string subtitle;  ///< empty: the content's proposal
    HouseStyle house;
    MapContent map;
    std::optional<Chart> chart;
    std::vector<Chart> more;      ///< further charts, the most telling first: as many as have room
    std::vector<Block> column;    ///< under the legend
    std::optional<double> scale;  ///< 1 : scale, about the middle of what the map shows; else all of that is fitted
    std::vector<PageItem> hidden; ///< of the subtitle and the map's furniture; what else is left out is not there
    bool shows(PageItem item) const { return std::ranges::find(hidden, item) == hidden.end(); }
};

/// What the foot of a page says, whatever is on it.
struct Footer {
    std::vector<std::string> sources;  ///< in order of use
    std::vector<std::string> licences; ///< distinct
    std::vector<geo::Message> remarks; ///< "Outlines simplified for display, without legal value."
    int epsg = 0;                      ///< of the map; 0: no map
    bool fictional = false;
};

/// One side of a sheet: a head, regions of blocks, a foot.
struct BlockPage {
    PageFormat format{Paper::A4, true, {}};
    geo::Message title, subtitle; ///< "La Mosson" / "Montpellier (Hérault) · QP034005 · 137 ha · QPV generation 2015"
    geo::Message kind;            ///< at the right of the head: "Neighbourhood sheet"
    geo::Message date;            ///< under it; empty: "page 1 of 2"
    std::vector<Region> regions;
    Footer footer;
    HouseStyle house;
};

/// A sheet of one or more sides that belong together.
struct SheetPages {
    std::string name; ///< for bookmarks and the names of files: "La Mosson"
    std::string code; ///< of what it is about
    std::vector<BlockPage> pages;
};

using PageContent = std::variant<MapPage, SheetPages>;

} // namespace layers
