#include "people_near.hpp"

#include "grid_squares.hpp"
#include "grid_weights.hpp"
#include "source_catalogue.hpp"
#include "weights.hpp"

#include "geometry/crs.hpp"
#include "geometry/overlay.hpp"
#include "observatory/grids.hpp"
#include "observatory/zones.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <memory>
#include <numbers>
#include <numeric>
#include <string>

namespace indicators {

using geo::Cell;
using geo::CellState;
using geo::Point;

namespace {

/// Places in the order of their easting, each spot once: only those in a strip as wide as the nearest found so far are
/// looked at.
class Places {
public:
    explicit Places(std::span<const Point> places) : m_points{places.begin(), places.end()} {
        std::sort(m_points.begin(), m_points.end(),
                  [](Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
        m_points.erase(std::unique(m_points.begin(), m_points.end()), m_points.end());
    }
    bool empty() const { return m_points.empty(); }
    /// Metres to the nearest; infinite without any.
    double metres(Point from) const {
        double square = std::numeric_limits<double>::infinity();
        const auto nearer = [&](Point p) {
            const double dx = p.x - from.x, dy = p.y - from.y;
            square = std::min(square, dx * dx + dy * dy);
            return dx * dx < square;
        };
        const auto middle =
            std::lower_bound(m_points.begin(), m_points.end(), from.x, [](Point p, double x) { return p.x < x; });
        for (auto p = middle; p != m_points.end() && nearer(*p); ++p) {
        }
        for (auto p = middle; p != m_points.begin() && nearer(*std::prev(p)); --p) {
        }
        return std::sqrt(square);
    }

private:
    std::vector<Point> m_points;
};

/// Sums over the people of squares: as seen from the centres, and the least and the most.
struct Sums {
    double value = 0, least = 0, most = 0;
    void add(double people, double value_, double least_, double most_) {
        value += people * value_;
        least += people * least_;
        most += people * most_;
    }
    NearFigure over(double people) const {
        return {{value / people, CellState::Estimated}, std::pair{least / people, most / people}, false, {}};
    }
};

void giveNone(NearFigure& figure, CellState state, const geo::Message& why) {
    figure.value = Cell::absent(state);
    figure.indicative = false;
    figure.why = {why};
}

/// What squares of that size can tell of a distance. Where all people are on one side of it, wherever they live in
/// their squares, they tell it.
void limitBySize(NearFigure& figure, double metres, int size) {
    const double half = size / std::numbers::sqrt2;
    if (!figure.bounds || figure.bounds->first == figure.bounds->second)
        return;
    if (metres < half) {
        giveNone(figure, CellState::NotEstimable,
                 {GEO_TR("squares of %1 m are too large to tell distances under %2 m"),
                  {static_cast<std::int64_t>(size), std::round(half)}});
    } else if (metres < 2 * half) {
        figure.indicative = true;
        figure.why.push_back({GEO_TR("squares of %1 m tell little of distances under %2 m: indicative"),
                              {static_cast<std::int64_t>(size), std::round(2 * half)}});
    }
}

void giveNothing(PeopleNear& near, const geo::Message& why) {
    for (auto& figure : near.within)
        giveNone(figure, CellState::NotEstimable, why);
    giveNone(near.distance, CellState::NotEstimable, why);
}

/// Design §5, "Holes". What lies in them is not known, so the least and the most are not known either.
void limitByCoverage(PeopleNear& near) {
    const double covered = near.coverage.value_or(near.inhabited), percent = std::floor(100 * covered);
    if (covered >= soundCoverage || !(near.persons > 0))
        return;
    if (covered < minimumCoverage) {
        for (auto& figure : near.within)
            figure.bounds.reset();
        near.distance.bounds.reset();
        return giveNothing(near, {near.coverage ? GEO_TR("data cover only %1 % of it; 70 % are needed")
                                                : GEO_TR("squares with inhabitants cover only %1 % of it: import "
                                                         "Contours…IRIS to know whether anybody lives in the rest"),
                                  {percent}});
    }
    const auto mark = [&](NearFigure& figure) {
        if (!figure.value.hasNumber())
            return;
        figure.indicative = true;
        figure.why.push_back({GEO_TR("data cover %1 % of it only: indicative"), {percent}});
    };
    std::for_each(near.within.begin(), near.within.end(), mark);
    mark(near.distance);
}

/// One shape after the other; the distance of a square is worked out once for all of them.
class NearCounter {
public:
    NearCounter(const geo::GridCells& cells, int epsg, std::span<const Point> places, std::span<const double> radii)
        : m_cells{cells}, m_toGrid{epsg, cells.epsg}, m_toHome{cells.epsg, epsg}, m_places{places}, m_radii{radii},
          m_distances(cells.count(), std::numeric_limits<double>::quiet_NaN()) {}

    PeopleNear of(const geo::MultiPolygon& shape) {
        PeopleNear near;
        near.size = m_cells.size;
        near.within.resize(m_radii.size());
        std::vector<Sums> within(m_radii.size());
        Sums distance;
        double ground = 0;
        for (const auto& square : squaresIn(shape, m_cells, m_toGrid, m_toHome)) {
            const double people = square.share * m_cells.persons[square.cell];
            if (!(people > 0))
                continue;
            near.persons += people;
            near.imputed += m_cells.imputed[square.cell] != 0 ? people : 0;
            ground += square.share * m_cells.size * m_cells.size; // off by 3 ‰ at most in a conformal CRS
            const double metres = from(square);
            for (std::size_t r = 0; r < m_radii.size(); ++r)
                within[r].add(people, metres <= m_radii[r] ? 1 : 0, metres + square.reach <= m_radii[r] ? 1 : 0,
                              metres - square.reach <= m_radii[r] ? 1 : 0);
            if (!m_places.empty())
                distance.add(people, metres, std::max(0.0, metres - square.reach), metres + square.reach);
        }
        if (!(near.persons > 0)) {
            giveNothing(near, GEO_TR("no inhabited square of the loaded grid lies in it"));
            return near;
        }
        near.inhabited = std::min(1.0, ground / geo::area(shape));
        for (std::size_t r = 0; r < m_radii.size(); ++r) {
            near.within[r] = within[r].over(near.persons);
            limitBySize(near.within[r], m_radii[r], m_cells.size);
        }
        if (m_places.empty()) {
            giveNone(near.distance, CellState::NotApplicable, GEO_TR("the list has no place"));
            return near;
        }
        near.distance = distance.over(near.persons);
        limitBySize(near.distance, near.distance.value.value, m_cells.size);
        return near;
    }

private:
    double from(const SquareShare& square) {
        auto& metres = m_distances[square.cell];
        if (std::isnan(metres))
            metres = m_places.metres(square.centre);
        return metres;
    }
    const geo::GridCells& m_cells;
    geo::Transformer m_toGrid, m_toHome;
    Places m_places;
    std::span<const double> m_radii;
    std::vector<double> m_distances; ///< of the centres, by cell; NaN where nobody has asked
};

/// How much of each shape the squares cover, counted in the IRIS under it; nothing where these cover too little of it
/// themselves.
std::vector<std::optional<double>> coverages(const geo::ZoneSet& iris, std::span<const geo::Overlap> overlaps,
                                             std::span<const geo::MultiPolygon> shapes, const geo::GridCells& cells,
                                             geo::Progress& progress) {
    std::vector<double> areas;
    for (const auto& shape : shapes)
        areas.push_back(geo::area(shape));
    const auto weights = gridWeights(iris, overlaps, shapes, areas, cells, GridUniverse::Persons, progress);
    std::vector<std::optional<double>> shares(shapes.size());
    for (std::size_t t = 0; t < shapes.size(); ++t) {
        const double known = weights.matrix.coverage[t] + weights.without[t];
        if (known >= minimumCoverage)
            shares[t] = weights.matrix.coverage[t] / known;
    }
    return shares;
}

/// The outlines of IRIS that coverage is counted in; null where none are loaded in that CRS.
std::shared_ptr<const geo::ZoneSet> irisOf(const geo::Observatory& observatory, int epsg, geo::Progress& progress) {
    const auto geography = observatory.zones().find(geo::GeographyKind::Iris);
    return geography && geography->epsg == epsg ? observatory.zones().load(*geography, progress) : nullptr;
}

std::vector<PeopleNear> nearByGrid(const geo::Observatory& observatory, const geo::Grid& grid, const geo::ZoneSet* iris,
                                   std::span<const geo::MultiPolygon> shapes, int epsg, std::span<const Point> places,
                                   std::span<const double> radii, geo::Progress& progress) {
    geo::ProgressPart overlaying{progress, 0, 0.1}, loading{progress, 0.1, 0.5}, weighing{progress, 0.5, 0.7},
        counting{progress, 0.7, 1};
    const geo::Transformer toGrid{epsg, grid.epsg};
    std::vector<geo::Overlap> overlaps;
    std::vector<geo::Extent> around;
    if (iris) {
        overlaps = geo::overlay(*iris, shapes, epsg, overlaying);
        around = neededSquares(*iris, overlaps, grid.epsg);
    }
    for (const auto& shape : shapes)
        around.push_back(boxInGrid(shape, toGrid));
    const auto cells = observatory.grids().load(grid, around, loading);
    std::vector<std::optional<double>> covered(shapes.size());
    if (iris)
        covered = coverages(*iris, overlaps, shapes, cells, weighing);
    auto found = peopleNear(cells, shapes, epsg, places, radii, counting);
    for (std::size_t t = 0; t < found.size(); ++t) {
        found[t].coverage = covered[t];
        found[t].year = grid.table.dataYear;
        found[t].source = grid.table.sourceId;
        limitByCoverage(found[t]);
    }
    return found;
}

/// The finest first; of one size the newest.
std::vector<geo::Grid> finestFirst(std::vector<geo::Grid> grids) {
    std::stable_sort(grids.begin(), grids.end(), [](const auto& a, const auto& b) {
        return a.size < b.size || (a.size == b.size && a.table.dataYear > b.table.dataYear);
    });
    return grids;
}

bool serves(const PeopleNear& near) {
    return near.persons > 0 && near.coverage.value_or(near.inhabited) >= minimumCoverage;
}

geo::Message noGrid() {
    const auto* source = SourceCatalogue::shipped().find("filosofi-grid-200m");
    return {GEO_TR("no squares with inhabitants are loaded: import INSEE’s squares of 200 m (%1)"),
            {source->newest().files.front()}};
}

} // namespace

std::vector<PeopleNear> peopleNear(const geo::GridCells& cells, std::span<const geo::MultiPolygon> shapes, int epsg,
                                   std::span<const Point> places, std::span<const double> radii,
                                   geo::Progress& progress) {
    NearCounter counter{cells, epsg, places, radii};
    std::vector<PeopleNear> found;
    for (const auto& shape : shapes) {
        found.push_back(counter.of(shape));
        progress.report(static_cast<double>(found.size()) / static_cast<double>(shapes.size()));
    }
    return found;
}

std::vector<PeopleNear> peopleNear(const geo::Observatory& observatory, std::span<const geo::MultiPolygon> shapes,
                                   int epsg, std::span<const Point> places, std::span<const double> radii,
                                   geo::Progress& progress) {
    std::vector<PeopleNear> found(shapes.size());
    const auto grids = finestFirst(observatory.grids().all());
    if (grids.empty())
        for (auto& near : found) {
            near.within.resize(radii.size());
            giveNothing(near, noGrid());
        }
    geo::ProgressPart first{progress, 0, 0.1};
    const auto iris = irisOf(observatory, epsg, first);
    std::vector<std::size_t> open(shapes.size());
    std::iota(open.begin(), open.end(), std::size_t{0});
    for (std::size_t g = 0; g < grids.size() && !open.empty(); ++g) {
        const auto part = [&](std::size_t done) {
            return 0.1 + 0.9 * static_cast<double>(done) / static_cast<double>(grids.size());
        };
        geo::ProgressPart searching{progress, part(g), part(g + 1)};
        std::vector<geo::MultiPolygon> some;
        for (const auto t : open)
            some.push_back(shapes[t]);
        auto ofGrid = nearByGrid(observatory, grids[g], iris.get(), some, epsg, places, radii, searching);
        std::vector<std::size_t> left;
        for (std::size_t k = 0; k < open.size(); ++k) {
            if (!serves(ofGrid[k]))
                left.push_back(open[k]);
            if (auto& kept = found[open[k]]; kept.size == 0 || serves(ofGrid[k]) || !(kept.persons > 0))
                kept = std::move(ofGrid[k]);
        }
        open = std::move(left);
    }
    progress.report(1);
    return found;
}

} // namespace indicators
