#include "rings.hpp"

#include <bit>

namespace paint {
namespace {

/// Keeps the side of the ring for which `depth` is not negative.
template <typename Depth> void cutSide(const std::vector<QPointF>& ring, std::vector<QPointF>& out, Depth depth) {
    out.clear();
    if (ring.empty())
        return;
    QPointF before = ring.back();
    double depthBefore = depth(before);
    for (const QPointF& p : ring) {
        const double d = depth(p);
        if ((d >= 0) != (depthBefore >= 0))
            out.push_back(before + (p - before) * (depthBefore / (depthBefore - d)));
        if (d >= 0)
            out.push_back(p);
        before = p;
        depthBefore = d;
    }
}

double twiceArea(std::span<const QPointF> ring) {
    double sum = 0;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
        sum += ring[j].x() * ring[i].y() - ring[i].x() * ring[j].y();
    return sum;
}

} // namespace

void Rings::append(const Rings& other) {
    const int shift = static_cast<int>(points.size());
    points += other.points;
    starts.reserve(starts.size() + other.size());
    for (std::size_t r = 1; r < other.starts.size(); ++r)
        starts.push_back(other.starts[r] + shift);
}

void clipRing(std::vector<QPointF>& ring, const QRectF& box, std::vector<QPointF>& scratch) {
    cutSide(ring, scratch, [x = box.left()](QPointF p) { return p.x() - x; });
    cutSide(scratch, ring, [x = box.right()](QPointF p) { return x - p.x(); });
    cutSide(ring, scratch, [y = box.top()](QPointF p) { return p.y() - y; });
    cutSide(scratch, ring, [y = box.bottom()](QPointF p) { return y - p.y(); });
}

bool clipSegment(QLineF& segment, const QRectF& box) {
    const QPointF from = segment.p1(), delta = segment.p2() - segment.p1();
    double enter = 0, leave = 1;
    const auto side = [&](double speed, double room) { // speed towards the outside, room left before it
        if (speed == 0)
            return room >= 0;
        if (speed < 0)
            enter = std::max(enter, room / speed);
        else
            leave = std::min(leave, room / speed);
        return enter <= leave;
    };
    if (!side(-delta.x(), from.x() - box.left()) || !side(delta.x(), box.right() - from.x()) ||
        !side(-delta.y(), from.y() - box.top()) || !side(delta.y(), box.bottom() - from.y()))
        return false;
    segment = {from + delta * enter, from + delta * leave};
    return true;
}

geo::SnapGrid gridFor(double metresPerPixel, Detail detail) {
    constexpr double finest = 1e-3; // metres: finer than any data, and cells stay numbers that can be multiplied
    const double largest = metresPerPixel * (detail == Detail::Coarse ? 0.6 : 0.354);
    return geo::SnapGrid::within(largest > finest ? largest : finest);
}

RingMaker::RingMaker(const MapView& view, double unitsPerPixel, double inset, Detail detail)
    : m_grid{gridFor(unitsPerPixel * view.metresPerUnit, detail)} {
    m_step = m_grid.cell() / view.metresPerUnit;
    m_offset = {view.size.width() / 2 - view.centre.x / view.metresPerUnit,
                view.size.height() / 2 + view.centre.y / view.metresPerUnit};
    m_frame = QRectF{{0, 0}, view.size}.adjusted(inset, inset, -inset, -inset);
    m_inside = view.extent().grown(-(2 * m_step + inset) * view.metresPerUnit);
}

bool RingMaker::isInside(const geo::Extent& extent) const {
    return extent.minX >= m_inside.minX && extent.maxX <= m_inside.maxX && extent.minY >= m_inside.minY &&
           extent.maxY <= m_inside.maxY;
}

void RingMaker::reduce(const geo::ZoneSet& zones, std::size_t r) {
    if (m_levelOf != &zones) {
        m_levelOf = &zones;
        m_level = zones.level(m_grid.cell());
    }
    if (!m_level) {
        m_grid.reduce(zones.ring(r), m_cells);
        return;
    }
    m_cells.clear();
    const auto times = static_cast<std::int64_t>(m_grid.cell() / m_level->cell()); // a power of two, mostly 1
    const auto snapped = [times](std::int32_t c) {                                 // as SnapGrid does: halves go up
        return times == 1 ? std::int64_t{c}
                          : (2 * std::int64_t{c} + times) >> std::countr_zero(static_cast<std::uint64_t>(2 * times));
    };
    for (const auto& cell : m_level->ring(r))
        geo::SnapGrid::add({snapped(cell.x), snapped(cell.y)}, m_cells);
    geo::SnapGrid::close(m_cells);
}

void RingMaker::fill(std::span<const geo::Point> ring, bool inside, bool positive, Rings& out) {
    m_grid.reduce(ring, m_cells);
    fillCells(inside, positive, out);
}

void RingMaker::fill(const geo::ZoneSet& zones, std::size_t r, bool inside, Rings& out) {
    reduce(zones, r);
    fillCells(inside, zones.isShell(r), out);
}

void RingMaker::outline(std::span<const geo::Point> ring, bool inside, Rings& closed, Rings& open) {
    m_grid.reduce(ring, m_cells);
    outlineCells(inside, closed, open);
}

void RingMaker::outline(const geo::ZoneSet& zones, std::size_t r, bool inside, Rings& closed, Rings& open) {
    reduce(zones, r);
    outlineCells(inside, closed, open);
}

void RingMaker::fillCells(bool inside, bool positive, Rings& out) {
    if (m_cells.size() < 3)
        return; // under a pixel: its neighbours, snapped alike, have closed over it
    m_points.clear();
    for (const auto& cell : m_cells)
        m_points.push_back(toUnits(cell));
    if (!inside)
        clipRing(m_points, m_frame, m_scratch);
    if (m_points.size() < 3)
        return;
    if ((twiceArea(m_points) > 0) != positive)
        std::reverse(m_points.begin(), m_points.end());
    const auto n = out.points.size();
    out.points.resize(n + static_cast<qsizetype>(m_points.size()));
    std::copy(m_points.begin(), m_points.end(), out.points.begin() + n);
    out.close();
}

void RingMaker::outlineCells(bool inside, Rings& closed, Rings& open) {
    if (m_cells.size() < 2)
        return;
    if (inside) {
        for (const auto& cell : m_cells)
            closed.points.append(toUnits(cell));
        closed.close();
        return;
    }
    bool drawing = false;
    QPointF last;
    const auto end = [&] {
        if (drawing)
            open.close();
        drawing = false;
    };
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        QLineF piece{toUnits(m_cells[i]), toUnits(m_cells[(i + 1) % m_cells.size()])};
        if (!clipSegment(piece, m_frame)) {
            end();
            continue;
        }
        if (!drawing || piece.p1() != last) {
            end();
            open.points.append(piece.p1());
            drawing = true;
        }
        open.points.append(piece.p2());
        last = piece.p2();
    }
    end();
}

Rings fillRings(const geo::MultiPolygon& shape, RingMaker& maker) {
    Rings rings;
    const bool inside = maker.isInside(shape.extent());
    for (const auto& part : shape.parts)
        for (std::size_t r = 0; r < part.size(); ++r)
            maker.fill(part[r], inside, r == 0, rings);
    return rings;
}

} // namespace paint
