// What stands beside or below the map of a page: legend, blocks, chart, caveat. Private to paint/.
#pragma once

#include "block_plan.hpp"
#include "map_page_layout.hpp"
#include "page.hpp"

#include <vector>

namespace paint {

class PageColumn {
public:
    /// @param page lives as long as the column.
    PageColumn(const layers::MapPage& page, const MapPageLayout& layout);

    bool empty() const;
    /// All of it in letters of full size, side by side in that many columns.
    double wishedHeight(double width, std::size_t columns) const;
    /// In one box per column, of one height. Rows get denser, letters smaller, the chart gives way to the selected
    /// value, rather than that anything is cut. @returns blocks that have no room all the same.
    std::vector<layers::Block> plan(const std::vector<QRectF>& boxes, std::vector<Item>& items,
                                    geo::Progress& progress) const;

private:
    enum class With { Chart, Value, Neither };
    struct Attempt {
        With with = With::Neither;
        double scale = 1, airiness = 1;
        std::size_t blocks = 0; ///< so many of the page's
        std::size_t more = 0;   ///< so many of its further charts
    };
    bool hasChart() const;
    const layers::ChartItem* selectedItem() const;
    BlockLook lookOf(const Attempt& attempt) const;
    std::vector<Piece> pieces(const Attempt& attempt, double width, double height, bool apart) const;
    void addLegend(const Attempt& attempt, double width, bool apart, std::vector<Piece>& all) const;
    void addNote(const Attempt& attempt, double width, std::vector<Piece>& all) const;
    static bool isRule(const Piece& piece) { return piece.height == 0; }
    Piece rule(const Attempt& attempt, double width) const;
    Piece value(double width) const;

    const layers::MapPage& m_page;
    const MapPageLayout& m_layout;
};

} // namespace paint
