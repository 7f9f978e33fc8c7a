// Plans as images, fast: our own antialiasing of polygons, strip by strip, on all processors.
#pragma once

#include "plan.hpp"

#include "base/progress.hpp"

#include <QImage>

#include <array>
#include <cstdint>
#include <vector>

namespace paint {

/// Exact-area coverage: each edge adds the area to its right to the pixels it crosses, a running sum along the row
/// gives what part of a pixel lies inside. One strip of rows, one thread.
/// @see Levien 2016, "Inside the fastest font renderer in the world".
class Coverage {
public:
    enum class Rule { OddEven, Winding };
    Coverage(int width, int rows);
    void edge(double x0, double y0, double x1, double y1); ///< pixels; y relative to the strip
    /// Tells `out` what the row covers, from left to right, and forgets the row: out.solid(x, n) for whole pixels,
    /// out.partial(x, coverage, n) elsewhere, coverage being 0 … 1.
    /// @param weight  for Winding: what one turn around a pixel counts for.
    template <typename Out> void resolve(int row, Rule rule, float weight, Out&& out) {
        rule == Rule::Winding ? resolveRow<Rule::Winding>(row, weight, out)
                              : resolveRow<Rule::OddEven>(row, weight, out);
    }

private:
    static constexpr int blockSize = 16; ///< pixels: whole blocks without an edge are skipped or filled at once
    void rowPiece(int row, double xa, double xb, float height);
    void touch(int row, int from, int to);
    template <Rule rule, typename Out> void resolveRow(int row, float weight, Out& out);
    template <Rule rule> static float inside(float weight, float sum);
    int m_width, m_rows, m_words;
    std::ptrdiff_t m_stride;
    std::vector<float> m_areas;           ///< rows × stride
    std::vector<std::uint64_t> m_touched; ///< rows × words: a bit per block that has an edge
    std::array<float, blockSize> m_covered{};
};

/// Draws a plan as an image of `pixels`: what draw() gives with QPainter, to within the rounding of a pixel's share,
/// but fills marked `abutting` have no seams.
QImage rasterise(const Plan& plan, QSize pixels, geo::Progress& progress);

} // namespace paint
