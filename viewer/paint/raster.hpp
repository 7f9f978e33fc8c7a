// Plans as images, fast: our own antialiasing of polygons, strip by strip, on all processors.
#pragma once

#include "plan.hpp"

#include "base/progress.hpp"

#include <QImage>

namespace paint {

/// Exact-area coverage: each edge adds the area to its right to the pixels it crosses, a running sum along the row gives
/// what part of a pixel lies inside. One strip of rows, one thread.
/// @see Levien 2016, "Inside the fastest font renderer in the world".
class Coverage {
public:
    enum class Rule { OddEven, Winding };
    Coverage(int width, int rows);
    void edge(double x0, double y0, double x1, double y1); ///< pixels; y relative to the strip
    /// Calls span(row, x, coverage, n) for each row touched, coverage in 0 … 1, and forgets everything.
    template <typename Span> void resolve(Rule rule, float weight, Span span);

private:
    void rowPiece(int row, double xa, double xb, float height);
    int m_width, m_rows;
    std::vector<float> m_areas; ///< rows × (width + 2)
    std::vector<int> m_first, m_last; ///< touched columns of each row
    std::vector<float> m_covered;
};

/// Draws a plan as an image of `pixels`: what draw() gives with QPainter, to within the rounding of a pixel's share, but
/// fills marked `abutting` have no seams.
QImage rasterise(const Plan& plan, QSize pixels, geo::Progress& progress);

} // namespace paint
