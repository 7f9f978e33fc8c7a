#include "rings.hpp"

namespace paint {
namespace {

constexpr double cellsPerPixel = 4;
/// Makes every coordinate of the Earth in any grid used positive, so that cutting off decimals is rounding down.
constexpr double bias = 1LL << 50;

std::int64_t snapped(double value, double perMetre) {
    return static_cast<std::int64_t>(value * perMetre + (bias + 0.5)) - static_cast<std::int64_t>(bias);
}

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

RingMaker::RingMaker(const MapView& view, double unitsPerPixel, double inset) {
    constexpr double finest = 1e-3; // metres: finer than any data, and cells stay numbers that can be multiplied
    m_step = std::max(unitsPerPixel / cellsPerPixel, finest / view.metresPerUnit);
    m_perMetre = 1 / (m_step * view.metresPerUnit);
    m_offset = {view.size.width() / 2 - view.centre.x / view.metresPerUnit,
                view.size.height() / 2 + view.centre.y / view.metresPerUnit};
    m_frame = QRectF{{0, 0}, view.size}.adjusted(inset, inset, -inset, -inset);
    m_inside = view.extent().grown(-(2 * m_step + inset) * view.metresPerUnit);
}

bool RingMaker::isInside(const geo::Extent& extent) const {
    return extent.minX >= m_inside.minX && extent.maxX <= m_inside.maxX && extent.minY >= m_inside.minY &&
           extent.maxY <= m_inside.maxY;
}

void RingMaker::reduce(std::span<const geo::Point> ring) {
    m_cells.clear();
    for (const auto& p : ring) {
        const Cell cell{snapped(p.x, m_perMetre), snapped(p.y, m_perMetre)};
        const auto n = m_cells.size();
        if (n > 0 && cell == m_cells[n - 1])
            continue;
        if (n > 1) {
            const Cell &a = m_cells[n - 2], &b = m_cells[n - 1];
            const auto ux = b.x - a.x, uy = b.y - a.y, vx = cell.x - b.x, vy = cell.y - b.y;
            if (ux * vy == uy * vx && ux * vx + uy * vy > 0) { // straight on
                m_cells[n - 1] = cell;
                continue;
            }
        }
        m_cells.push_back(cell);
    }
    if (m_cells.size() > 1 && m_cells.front() == m_cells.back())
        m_cells.pop_back();
}

void RingMaker::fill(std::span<const geo::Point> ring, bool inside, bool positive, Rings& out) {
    reduce(ring);
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

void RingMaker::outline(std::span<const geo::Point> ring, bool inside, Rings& closed, Rings& open) {
    reduce(ring);
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
