// Where the parts of a sheet stand on A4, in mm (visual.md §8). Private to layers/.
#pragma once

#include "page.hpp"

#include <vector>

namespace layers::sheet {

constexpr double left = 14, width = 182, firstTop = 31, secondTop = 32, bottom = 274;
constexpr double keyHeight = 15, smallGap = 3, gap = 6, columnWidth = 86; ///< columnWidth: of two side by side
constexpr double mapWidth = 110, mapHeight = 96, textLeft = 130, textWidth = 66;

/// Fills a page from the top: pairs of columns and blocks across, as high as what is in them, so that what is absent
/// leaves no hole.
class Flow {
public:
    explicit Flow(BlockPage& page) : m_page{page} {}
    /// Side by side; one alone takes the left half and what is under it moves up beside it no further.
    void pair(std::vector<Block> leftColumn, std::vector<Block> rightColumn);
    void across(std::vector<Block> blocks);
    /// Where all of it is higher than the page, the first charts close up, then everything
    /// gives way in proportion.
    void fit();

private:
    BlockPage& m_page;
    double m_y = secondTop;
};

/// A box of an A4 page (lying or standing as the format does, a slide lies) in the units of the format.
Box onFormat(const PageFormat& format, Box a4);

/// How high a block comes out about, in mm: text is translated and measured only where it is drawn.
double expectedHeight(const Block& block, double available);

} // namespace layers::sheet
