#include "grid_weights.hpp"

#include "base/parallel.hpp"
#include "geometry/convex_clip.hpp"
#include "geometry/locator.hpp"
#include "geometry/shared_area.hpp"

#include <array>
#include <cmath>
#include <limits>

namespace indicators {

namespace {

using geo::Extent;
using geo::Point;

/// From a to b and back. Making one takes some 20 ms, so each thread keeps the last.
struct BothWays {
    int gridEpsg, homeEpsg;
    geo::Transformer toHome, toGrid;
    BothWays(int grid, int home) : gridEpsg{grid}, homeEpsg{home}, toHome{grid, home}, toGrid{home, grid} {}
};

const BothWays& between(int gridEpsg, int homeEpsg) {
    thread_local std::optional<BothWays> last;
    if (!last || last->gridEpsg != gridEpsg || last->homeEpsg != homeEpsg) {
        last.reset();
        last.emplace(gridEpsg, homeEpsg);
    }
    return *last;
}

/// The box around a box in another CRS: its edges bend by metres at most, the margin is for that.
Extent transformed(const Extent& box, const geo::Transformer& to, double margin) {
    Extent result;
    for (const double x : {box.minX, box.centre().x, box.maxX})
        for (const double y : {box.minY, box.centre().y, box.maxY})
            result.add(to({x, y}));
    return result.grown(margin);
}

Extent commonBox(const Extent& a, const Extent& b) {
    return {std::max(a.minX, b.minX), std::max(a.minY, b.minY), std::min(a.maxX, b.maxX), std::min(a.maxY, b.maxY)};
}

/// The corners of squares in the home CRS, each transformed once for the squares around it.
class Corners {
public:
    Corners(const Extent& inGrid, int size, const geo::Transformer& toHome)
        : m_size{size}, m_toHome{toHome}, m_east{floored(inGrid.minX)}, m_north{floored(inGrid.minY)},
          m_columns{steps(floored(inGrid.maxX) - m_east) + 2}, m_rows{steps(floored(inGrid.maxY) - m_north) + 2},
          m_points(m_columns * m_rows, Point{std::numeric_limits<double>::quiet_NaN(), 0}) {}

    std::int32_t firstNorth() const { return m_north; }
    std::int32_t firstEast() const { return m_east; }
    std::size_t rows() const { return m_rows - 1; }       ///< of squares
    std::size_t columns() const { return m_columns - 1; } ///< of squares

    /// South-west, south-east, north-east, north-west: counter-clockwise.
    std::array<Point, 4> of(std::int32_t north, std::int32_t east) {
        const auto column = steps(east - m_east), row = steps(north - m_north);
        return {at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)};
    }

private:
    std::int32_t floored(double metres) const {
        return static_cast<std::int32_t>(std::floor(metres / m_size)) * m_size;
    }
    std::size_t steps(std::int32_t metres) const { return static_cast<std::size_t>(metres / m_size); }
    Point at(std::size_t column, std::size_t row) {
        auto& p = m_points[row * m_columns + column];
        if (std::isnan(p.x))
            p = m_toHome({m_east + static_cast<double>(column) * m_size, m_north + static_cast<double>(row) * m_size});
        return p;
    }
    int m_size;
    const geo::Transformer& m_toHome;
    std::int32_t m_east, m_north;
    std::size_t m_columns, m_rows;
    std::vector<Point> m_points;
};

/// A target as all sources under it ask about it.
struct Target {
    const geo::MultiPolygon* shape;
    geo::Locator locator;
};

/// A source and the people of the grid in it, and in its pieces.
class SourcePeople {
public:
    double persons = 0, inside = 0;
    std::vector<double> inPieces; ///< one per number in `pieces`

    SourcePeople(const geo::ZoneSet& sources, std::uint32_t source, std::span<const Target> targets,
                 std::span<const geo::Overlap> overlaps, std::span<const std::size_t> pieces)
        : inPieces(pieces.size(), 0), m_shape{sources.shape(source)}, m_locator{m_shape},
          m_extent{sources.extent(source)}, m_targets{targets}, m_overlaps{overlaps}, m_pieces{pieces} {}

    void addAll(const geo::GridCells& cells, GridUniverse universe, const BothWays& ways) {
        Corners corners{transformed(m_extent, ways.toGrid, cells.size), cells.size, ways.toHome};
        for (std::size_t row = 0; row < corners.rows(); ++row) {
            const auto north = corners.firstNorth() + static_cast<std::int32_t>(row) * cells.size;
            const auto end = corners.firstEast() + static_cast<std::int32_t>(corners.columns()) * cells.size;
            for (auto k = cells.lowerBound(north, corners.firstEast());
                 k < cells.count() && cells.north[k] == north && cells.east[k] < end; ++k)
                add(corners.of(north, cells.east[k]), cells.persons[k],
                    universe == GridUniverse::Persons ? cells.persons[k] : cells.households[k]);
        }
    }

private:
    void add(const std::array<Point, 4>& square, double people, double weight) {
        const Extent box = boxOf(square);
        const double area = geo::signedArea(std::array{square[0], square[1], square[2], square[3], square[0]});
        const bool cut = m_locator.boundaryMayMeet(box);
        if (!cut && m_locator.locate(square[0]) == geo::Location::Outside)
            return;
        m_square.parts.assign(1, {{square[0], square[1], square[2], square[3], square[0]}});
        const auto piece = cut ? geo::clipped(m_shape, square) : m_square;
        const double inSource = cut ? geo::area(piece) : area;
        if (!(inSource > 0))
            return;
        persons += people * inSource / area;
        inside += weight * inSource / area;
        for (std::size_t k = 0; k < m_pieces.size(); ++k)
            inPieces[k] += weight * shared(piece, box, inSource, m_targets[m_overlaps[m_pieces[k]].target]) / area;
    }

    double shared(const geo::MultiPolygon& piece, const Extent& box, double area, const Target& target) {
        if (!target.locator.boundaryMayMeet(box))
            return target.locator.contains({box.minX, box.minY}) ? area : 0;
        const auto common = commonBox(box, target.locator.extent());
        if (!(common.width() > 0 && common.height() > 0))
            return 0;
        m_pieceSteps.start(common);
        m_pieceSteps.add(piece);
        m_targetSteps.start(common);
        m_targetSteps.add(*target.shape);
        if (m_pieceSteps.empty() || m_targetSteps.empty())
            return 0;
        return std::min(area, geo::sharedArea(m_pieceSteps, m_targetSteps));
    }

    static Extent boxOf(const std::array<Point, 4>& square) {
        Extent box;
        for (const auto& p : square)
            box.add(p);
        return box;
    }

    const geo::MultiPolygon m_shape;
    const geo::Locator m_locator;
    const Extent m_extent;
    std::span<const Target> m_targets;
    std::span<const geo::Overlap> m_overlaps;
    std::span<const std::size_t> m_pieces;
    geo::MultiPolygon m_square;
    geo::Steps m_pieceSteps, m_targetSteps;
};

/// Is the source an IRIS of a commune of which the loaded squares are but an edge?
bool isAtTheEdge(const geo::GridCells& cells, const std::string& code) {
    constexpr int fine = 200; // a commune in which no square of 1 km lies wholly may well be there
    return cells.size <= fine && code.size() == 9 && !code.ends_with("0000") &&
           std::binary_search(cells.touched.begin(), cells.touched.end(), code.substr(0, 5));
}

bool isCovered(const geo::GridCells& cells, const geo::ZoneSet& sources, std::uint32_t source, double persons,
               double inside) {
    const bool tooFew = sources.type(source) == 'H' && persons < fewestOfHabitat;
    return inside > 0 && !tooFew && !isAtTheEdge(cells, sources.code(source));
}

} // namespace

InnerWeights gridWeights(const geo::ZoneSet& sources, std::span<const geo::Overlap> overlaps,
                         std::span<const geo::MultiPolygon> targets, std::span<const double> targetAreas,
                         const geo::GridCells& cells, GridUniverse universe, geo::Progress& progress) {
    std::vector<Target> located;
    located.reserve(targets.size());
    for (const auto& target : targets)
        located.push_back({&target, geo::Locator{target}});
    const auto groups = bySource(overlaps);
    std::vector<double> inPieces(overlaps.size(), 0);
    std::vector<double> inSources(sources.size(), std::numeric_limits<double>::quiet_NaN());
    geo::parallelFor(
        groups.sources.size(),
        [&](std::size_t g) {
            const auto source = groups.sources[g];
            const auto pieces =
                std::span{groups.order}.subspan(groups.starts[g], groups.starts[g + 1] - groups.starts[g]);
            SourcePeople people{sources, source, located, overlaps, pieces};
            people.addAll(cells, universe, between(cells.epsg, sources.geography().epsg));
            if (!isCovered(cells, sources, source, people.persons, people.inside))
                return;
            inSources[source] = people.inside;
            for (std::size_t k = 0; k < pieces.size(); ++k)
                inPieces[pieces[k]] = people.inPieces[k];
        },
        progress);
    return innerWeights(Method::Grid, sources, overlaps, targetAreas, inPieces, std::move(inSources));
}

std::vector<Extent> neededSquares(const geo::ZoneSet& sources, std::span<const geo::Overlap> overlaps, int gridEpsg) {
    constexpr double margin = 1000; // the largest square
    const auto& toGrid = between(gridEpsg, sources.geography().epsg).toGrid;
    std::vector<Extent> extents;
    for (const auto source : bySource(overlaps).sources)
        extents.push_back(transformed(sources.extent(source), toGrid, margin));
    return extents;
}

} // namespace indicators
