// World outlines made ready to draw: snapped to a grid finer than a pixel, rid of needless points, cut to the frame.
#pragma once

#include "map_view.hpp"

#include "geometry/snap_grid.hpp"
#include "geometry/zone_set.hpp"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QVector>

#include <span>
#include <vector>

namespace paint {

/// Many rings or lines in flat arrays: number r is points[starts[r] .. starts[r+1]). Rings are not closed by a repeat.
struct Rings {
    QVector<QPointF> points;
    std::vector<int> starts{0};
    std::size_t size() const { return starts.size() - 1; }
    bool empty() const { return points.isEmpty(); }
    std::span<const QPointF> operator[](std::size_t r) const {
        return {points.constData() + starts[r], static_cast<std::size_t>(starts[r + 1] - starts[r])};
    }
    void close() { starts.push_back(static_cast<int>(points.size())); } ///< ends the ring being filled
    void append(const Rings& other);
};

/// How fine the grid is that outlines are snapped to, in pixels: no point strays by more than half of it each way.
enum class Detail {
    Fine,  ///< 0.18 to 0.35, strays by under a quarter of a pixel
    Coarse ///< 0.3 to 0.6, for zones of a few pixels: strays by under half a pixel
};
/// The grid for a scale. Fixed in the world, a power of two of metres: borders stay still while the map is moved.
geo::SnapGrid gridFor(double metresPerPixel, Detail detail);

/// Turns rings of the world into rings of the drawing. Points are snapped to the grid of the scale, so the same border
/// comes out the same in every zone that has it; then repeats and points on a straight line are dropped. One object per
/// thread.
class RingMaker {
public:
    /// @param inset  how far inside the frame lines and fills are cut: half a stroke, so that it stays within.
    RingMaker(const MapView& view, double unitsPerPixel, double inset = 0, Detail detail = Detail::Fine);

    /// Appends the ring, cut to the frame. @param positive the way it shall run (shells one way, holes the other).
    void fill(std::span<const geo::Point> ring, bool inside, bool positive, Rings& out);
    /// Appends the outline as lines: closed ones are those that lie inside the frame whole.
    void outline(std::span<const geo::Point> ring, bool inside, Rings& closed, Rings& open);
    /// The same for ring r of a set, from the level of detail that serves the scale.
    void fill(const geo::ZoneSet& zones, std::size_t r, bool inside, Rings& out);
    void outline(const geo::ZoneSet& zones, std::size_t r, bool inside, Rings& closed, Rings& open);
    bool isInside(const geo::Extent& extent) const; ///< wholly in the frame: nothing to cut

private:
    using Cell = geo::SnapGrid::Cell;
    void reduce(const geo::ZoneSet& zones, std::size_t r); ///< into m_cells
    void fillCells(bool inside, bool positive, Rings& out);
    void outlineCells(bool inside, Rings& closed, Rings& open);
    QPointF toUnits(Cell cell) const {
        return {static_cast<double>(cell.x) * m_step + m_offset.x(),
                static_cast<double>(cell.y) * -m_step + m_offset.y()};
    }
    QRectF m_frame;
    geo::Extent m_inside;
    geo::SnapGrid m_grid;
    double m_step = 1; ///< units per grid cell
    QPointF m_offset;
    const geo::ZoneSet* m_levelOf = nullptr; ///< the set last asked for, and its level: looked up once
    const geo::ZoneLevel* m_level = nullptr;
    std::vector<Cell> m_cells;
    std::vector<QPointF> m_points, m_scratch;
};

/// The part of a polygon inside a box, by Sutherland and Hodgman; edges along the box where it was cut.
void clipRing(std::vector<QPointF>& ring, const QRectF& box, std::vector<QPointF>& scratch);
/// The part of a segment inside a box, by Liang and Barsky. @returns false if there is none.
bool clipSegment(QLineF& segment, const QRectF& box);

/// All rings of a multipolygon, ready to fill and to outline.
Rings fillRings(const geo::MultiPolygon& shape, RingMaker& maker);

} // namespace paint
