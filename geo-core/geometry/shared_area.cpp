#include "geometry/shared_area.hpp"

#include <cmath>

namespace geo {

/// Relative to the first point of the ring, which keeps the digits where northings are above six million.
double signedArea(std::span<const Point> ring) {
    double twice = 0;
    for (std::size_t i = 2; i < ring.size(); ++i) {
        const Point a{ring[i - 1].x - ring[0].x, ring[i - 1].y - ring[0].y};
        const Point b{ring[i].x - ring[0].x, ring[i].y - ring[0].y};
        twice += a.x * b.y - b.x * a.y;
    }
    return twice / 2;
}

void Steps::start(const Extent& box) {
    m_box = box;
    m_steps.clear();
    m_running = false;
}

void Steps::addRing(std::span<const Point> ring, bool isShell, double area) {
    // A shell that turns to the left has its upper edges run to the left: these are the ones that add.
    const double orientation = (area > 0) == isShell ? 1 : -1;
    for (std::size_t i = 1; i < ring.size(); ++i)
        clip(ring[i - 1], ring[i], orientation);
    endRun(orientation);
}

void Steps::add(const MultiPolygon& shape) {
    for (const auto& part : shape.parts)
        for (std::size_t r = 0; r < part.size(); ++r)
            addRing(part[r], r == 0, signedArea(part[r]));
}

void Steps::append(double x0, double y0, double x1, double y1, double sign) {
    if (x1 > x0)
        m_steps.push_back({x0, x1, y0, y1, (y1 - y0) / (x1 - x0), sign});
}

void Steps::along(double from, double to, double orientation) {
    if (m_running && m_runTo == from) {
        m_runTo = to;
        return;
    }
    endRun(orientation);
    m_running = true;
    m_runFrom = from;
    m_runTo = to;
}

void Steps::endRun(double orientation) {
    if (m_running) {
        const double top = m_box.height();
        append(std::min(m_runFrom, m_runTo), top, std::max(m_runFrom, m_runTo), top,
               m_runTo < m_runFrom ? orientation : -orientation);
    }
    m_running = false;
}

/// Cuts an edge at the sides of the box, drops what lies under it and lays what lies over it along its top.
void Steps::clip(Point a, Point b, double orientation) {
    const bool leftwards = b.x < a.x;
    const Point l = leftwards ? b : a, r = leftwards ? a : b;
    const double width = m_box.width(), top = m_box.height();
    double x0 = l.x - m_box.minX, x1 = r.x - m_box.minX, y0 = l.y - m_box.minY, y1 = r.y - m_box.minY;
    if (x1 <= 0 || x0 >= width || x0 == x1 || (y0 <= 0 && y1 <= 0))
        return;
    const double slope = (y1 - y0) / (x1 - x0);
    if (x1 > width) {
        y1 = y0 + slope * (width - x0);
        x1 = width;
    }
    if (x0 < 0) {
        y0 = y0 - slope * x0;
        x0 = 0;
    }
    const double sign = leftwards ? orientation : -orientation;
    const auto over = [&](double from, double to) {
        leftwards ? along(to, from, orientation) : along(from, to, orientation);
    };
    if (y0 >= top && y1 >= top)
        return over(x0, x1);
    const auto xAt = [&](double y) { return std::clamp(x0 + (y - y0) / slope, x0, x1); };
    const double xLow = y0 < 0 || y1 < 0 ? xAt(0) : 0, xHigh = y0 > top || y1 > top ? xAt(top) : 0;
    double from = x0, to = x1;
    if (y0 < 0)
        from = xLow, y0 = 0;
    else if (y0 > top) {
        over(x0, xHigh);
        from = xHigh, y0 = top;
    }
    if (y1 < 0)
        to = xLow, y1 = 0;
    else if (y1 > top) {
        over(xHigh, x1);
        to = xHigh, y1 = top;
    }
    append(from, y0, to, y1, sign);
}

/// ∫ min(a, b) over the x that both cover: half of (sum − distance) of the two lines.
double Steps::underBoth(const Step& a, const Step& b) {
    const double l = std::max(a.x0, b.x0), r = std::min(a.x1, b.x1);
    const double aLeft = a.y0 + a.slope * (l - a.x0), aRight = a.y0 + a.slope * (r - a.x0);
    const double bLeft = b.y0 + b.slope * (l - b.x0), bRight = b.y0 + b.slope * (r - b.x0);
    const double left = aLeft - bLeft, right = aRight - bRight;
    const double apart =
        left * right >= 0 ? std::abs(left + right) : (left * left + right * right) / (std::abs(left) + std::abs(right));
    return a.sign * b.sign * (r - l) * (aLeft + aRight + bLeft + bRight - apart) / 4;
}

/// A sweep from left to right: each step meets those of the other shape that have begun and not yet ended.
double sharedArea(Steps& a, Steps& b) {
    const auto byLeftEnd = [](const auto& s, const auto& t) { return s.x0 < t.x0; };
    for (auto* side : {&a, &b}) {
        std::sort(side->m_steps.begin(), side->m_steps.end(), byLeftEnd);
        side->m_active.clear();
    }
    double sum = 0;
    const auto enter = [&sum](const Steps::Step& step, std::vector<Steps::Step>& mine,
                              std::vector<Steps::Step>& others) {
        for (std::size_t k = 0; k < others.size();) {
            if (others[k].x1 <= step.x0) {
                others[k] = others.back();
                others.pop_back();
            } else {
                sum += Steps::underBoth(step, others[k++]);
            }
        }
        mine.push_back(step);
    };
    auto nextA = a.m_steps.begin(), nextB = b.m_steps.begin();
    while ((nextA != a.m_steps.end() || !a.m_active.empty()) && (nextB != b.m_steps.end() || !b.m_active.empty()) &&
           (nextA != a.m_steps.end() || nextB != b.m_steps.end())) {
        if (nextB == b.m_steps.end() || (nextA != a.m_steps.end() && nextA->x0 < nextB->x0))
            enter(*nextA++, a.m_active, b.m_active);
        else
            enter(*nextB++, b.m_active, a.m_active);
    }
    // What rounding leaves of two shapes that only touch is no area.
    const double noise = 1e-11 * a.m_box.width() * a.m_box.height();
    return sum > noise ? sum : 0;
}

} // namespace geo
