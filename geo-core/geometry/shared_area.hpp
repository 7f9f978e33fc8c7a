// The area that two shapes share, without building the shape they share.
#pragma once

#include "geometry/polygons.hpp"

#include <span>
#include <vector>

namespace geo {

/// The edges of a shape as steps over the x axis: each covers what lies under it, with a sign, so that the steps of a
/// shape add up to the shape. The shared area of two shapes is then Σ sign·sign·∫ min over all pairs of steps above a
/// common x. It depends continuously on every coordinate: edges that touch, coincide or nearly so are no special case,
/// and over the zones of a partition the areas add up to the whole but for rounding (some 1e-13 of the box).
/// Shapes must be valid (repaired()): what a shape covers twice counts twice.
class Steps {
public:
    /// What lies of a shape inside `box`. Starts with none; add the rings of the shape one by one.
    void start(const Extent& box);
    void addRing(std::span<const Point> ring, bool isShell, double signedArea);
    void add(const MultiPolygon& shape);
    bool empty() const { return m_steps.empty(); }

private:
    friend double sharedArea(Steps& a, Steps& b);
    /// Left end x0, right end x1 and the heights there, in metres from the lower left corner of the box.
    struct Step {
        double x0, x1, y0, y1, slope, sign;
    };
    void clip(Point a, Point b, double orientation);
    void append(double x0, double y0, double x1, double y1, double sign);
    void along(double from, double to, double orientation); ///< over the top of the box: runs are joined
    void endRun(double orientation);
    static double underBoth(const Step& a, const Step& b);
    Extent m_box;
    std::vector<Step> m_steps, m_active;
    double m_runFrom = 0, m_runTo = 0;
    bool m_running = false;
};

/// m² that both have in common inside the box; both must have been started with the same one.
double sharedArea(Steps& a, Steps& b);

/// Positive for a ring that turns to the left (counter-clockwise).
double signedArea(std::span<const Point> ring);

} // namespace geo
