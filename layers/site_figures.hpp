// Map and published figures of the neighbourhoods of a site. Private to layers/.
#pragma once

#include "page_content.hpp"

namespace layers {

struct SiteFigures {
    std::vector<Block> blocks;       ///< map, then the table of up to three neighbourhoods or a notice
    std::optional<FigureTable> wide; ///< of more of them, for a page of its own: a row each
    std::vector<std::string> sources, licences;
    bool fictional = false;
    int epsg = 0; ///< of the map; 0: none
};
SiteFigures siteFigures(const PageMaking& making, const std::string& commune, geo::Progress& progress);

} // namespace layers
