#include "grid_figures.hpp"

#include "geometry/convex_clip.hpp"
#include "geometry/crs.hpp"
#include "geometry/grid_cells.hpp"
#include "geometry/locator.hpp"
#include "geometry/shared_area.hpp"
#include "observatory/columns.hpp"
#include "observatory/grids.hpp"

#include <algorithm>
#include <array>

namespace indicators {

using geo::Cell;
using geo::Point;

namespace {

struct Square {
    std::size_t cell; ///< among those of the grid
    double share;     ///< of its area
};

/// The box around a shape in the grid's CRS, wide enough for edges that bend by metres.
geo::Extent boxInGrid(const geo::MultiPolygon& shape, const geo::Transformer& toGrid) {
    constexpr double margin = 100;
    const auto box = shape.extent();
    geo::Extent result;
    for (const double x : {box.minX, box.centre().x, box.maxX})
        for (const double y : {box.minY, box.centre().y, box.maxY})
            result.add(toGrid({x, y}));
    return result.grown(margin);
}

std::vector<Square> squaresOf(const geo::MultiPolygon& shape, const geo::GridCells& cells,
                              const geo::Transformer& toGrid, const geo::Transformer& toHome) {
    std::vector<Square> squares;
    const geo::Locator locator{shape};
    const auto box = boxInGrid(shape, toGrid);
    const auto floored = [&](double metres) {
        return static_cast<std::int32_t>(std::floor(metres / cells.size)) * cells.size;
    };
    for (auto north = floored(box.minY); north <= floored(box.maxY); north += cells.size)
        for (auto k = cells.lowerBound(north, floored(box.minX));
             k < cells.count() && cells.north[k] == north && cells.east[k] <= box.maxX; ++k) {
            const double e = cells.east[k], n = cells.north[k], side = cells.size;
            const std::array corners{toHome({e, n}), toHome({e + side, n}), toHome({e + side, n + side}),
                                     toHome({e, n + side})};
            geo::Extent extent;
            for (const auto& corner : corners)
                extent.add(corner);
            const double whole =
                geo::signedArea(std::array{corners[0], corners[1], corners[2], corners[3], corners[0]});
            const double share = locator.boundaryMayMeet(extent) ? geo::area(geo::clipped(shape, corners)) / whole
                                 : locator.contains(corners[0])  ? 1
                                                                 : 0;
            if (share > 0)
                squares.push_back({k, std::min(1.0, share)});
        }
    return squares;
}

std::string codeOf(const geo::GridCells& cells, std::size_t k) {
    return geo::CellName{cells.epsg, cells.size, cells.north[k], cells.east[k]}.text();
}

/// Columns of the squares that are needed, read once.
struct Read {
    std::vector<std::size_t> cells; ///< ascending
    geo::CodedColumns content;

    std::size_t rowOf(std::size_t cell) const {
        return static_cast<std::size_t>(std::lower_bound(cells.begin(), cells.end(), cell) - cells.begin());
    }
};

void addSum(Cell& total, const std::vector<Term>& terms, std::size_t firstColumn, const Read& read, std::size_t row,
            double share, bool isFirst) {
    if (isFirst)
        total = Cell::of(0);
    for (std::size_t c = 0; c < terms.size(); ++c) {
        const auto cell = read.content.columns[firstColumn + c][row];
        total = {total.value + share * terms[c].sign * cell.value, geo::combined(total.state, cell.state)};
    }
}

} // namespace

std::vector<GridFigure> gridFigures(const geo::Observatory& observatory, const Offer& offer,
                                    std::span<const geo::MultiPolygon> shapes, int epsg, geo::Progress& progress) {
    std::vector<GridFigure> figures(shapes.size());
    const auto grids = observatory.grids().all();
    const auto grid =
        std::find_if(grids.begin(), grids.end(), [&](const auto& each) { return each.table.id == offer.table->id; });
    if (grid == grids.end())
        return figures;
    const geo::Transformer toGrid{epsg, grid->epsg}, toHome{grid->epsg, epsg};
    std::vector<geo::Extent> near;
    for (const auto& shape : shapes)
        near.push_back(boxInGrid(shape, toGrid));
    geo::ProgressPart loading{progress, 0, 0.5}, summing{progress, 0.5, 1};
    const auto cells = observatory.grids().load(*grid, near, loading);
    std::vector<std::vector<Square>> squares;
    Read read;
    for (const auto& shape : shapes) {
        squares.push_back(squaresOf(shape, cells, toGrid, toHome));
        for (const auto& square : squares.back())
            read.cells.push_back(square.cell);
        summing.report(0.5 * static_cast<double>(squares.size()) / static_cast<double>(shapes.size()));
    }
    std::sort(read.cells.begin(), read.cells.end());
    read.cells.erase(std::unique(read.cells.begin(), read.cells.end()), read.cells.end());
    std::vector<std::string> columns, codes;
    const auto &above = offer.formula.numerator, &below = offer.formula.denominator;
    for (const auto* terms : {&above, &below})
        for (const auto& term : *terms)
            columns.push_back(term.columnOf(offer.table->dataYear));
    for (const auto cell : read.cells)
        codes.push_back(codeOf(cells, cell));
    read.content = observatory.columns().readRows(*offer.table, columns, std::move(codes));
    for (std::size_t t = 0; t < shapes.size(); ++t)
        for (const auto& [cell, share] : squares[t]) {
            auto& figure = figures[t];
            const bool isFirst = figure.persons == 0 && figure.numerator.state == geo::CellState::Missing;
            const auto row = read.rowOf(cell);
            addSum(figure.numerator, above, 0, read, row, share, isFirst);
            if (!below.empty())
                addSum(figure.denominator, below, above.size(), read, row, share, isFirst);
            figure.persons += share * cells.persons[cell];
            figure.imputed += cells.imputed[cell] ? share * cells.persons[cell] : 0;
        }
    summing.report(1);
    return figures;
}

} // namespace indicators
