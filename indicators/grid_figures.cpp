#include "grid_figures.hpp"

#include "grid_squares.hpp"

#include "geometry/crs.hpp"
#include "geometry/grid_cells.hpp"
#include "observatory/columns.hpp"
#include "observatory/grids.hpp"

#include <algorithm>
#include <utility>

namespace indicators {

using geo::Cell;

namespace {

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
    std::vector<std::vector<SquareShare>> squares;
    Read read;
    for (const auto& shape : shapes) {
        squares.push_back(squaresIn(shape, cells, toGrid, toHome));
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
        for (const auto& square : squares[t]) {
            const auto [cell, share] = std::pair{square.cell, square.share};
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
