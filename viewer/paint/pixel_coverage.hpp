// What part of each pixel lies inside a shape: the heart of our antialiasing.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace paint {

/// Shares of a pixel taken for none and for all of it: under a step of an eight-bit colour.
constexpr float nothing = 1e-3F, wholePixel = 0.998F;

/// Exact-area coverage: each edge adds the area to its right to the pixels it crosses, a running sum along the row
/// gives what part of a pixel lies inside. One strip of rows, one thread. All in the header: it is called for every
/// edge of every outline.
/// @see Levien 2016, "Inside the fastest font renderer in the world".
class Coverage {
public:
    enum class Rule { OddEven, Winding };
    Coverage(int width, int rows);
    /// Pixels; y relative to the strip. T: float will do within some thousand pixels of the strip.
    template <typename T> void edge(T x0, T y0, T x1, T y1);
    /// Tells `out` what the row covers, from left to right, and forgets the row: out.solid(x, n) for whole pixels,
    /// out.partial(x, coverage, n) elsewhere, coverage being 0 … 1.
    /// @param weight  for Winding: what one turn around a pixel counts for.
    template <typename Out> void resolve(int row, Rule rule, float weight, Out&& out) {
        rule == Rule::Winding ? resolveRow<Rule::Winding>(row, 0, m_width, weight, out)
                              : resolveRow<Rule::OddEven>(row, 0, m_width, weight, out);
    }
    /// The same by the odd-even rule where no edge has left the columns [from, to - 1).
    template <typename Out> void resolve(int row, int from, int to, Out&& out) {
        resolveRow<Rule::OddEven>(row, from, std::min(to, m_width), 1, out);
    }

private:
    static constexpr int blockSize = 8; ///< pixels: whole blocks without an edge are skipped or filled at once
    void rowPiece(int row, float xa, float xb, float height);
    template <Rule rule, typename Out> void resolveRow(int row, int from, int to, float weight, Out& out);
    template <typename Out> void alike(float covered, int from, int to, Out& out); ///< no edge in [from, to)
    template <Rule rule> static float inside(float weight, float sum);
    int m_width, m_rows;
    std::ptrdiff_t m_blocks, m_stride;
    std::vector<float> m_areas;          ///< rows × stride
    std::vector<std::uint8_t> m_touched; ///< rows × blocks: 1 for a block that has an edge
    std::array<float, blockSize> m_covered{};
};

inline Coverage::Coverage(int width, int rows)
    : m_width{width}, m_rows{rows}, m_blocks{(width + 2) / blockSize + 1}, m_stride{m_blocks * blockSize},
      m_areas(static_cast<std::size_t>(rows * m_stride)), m_touched(static_cast<std::size_t>(rows * m_blocks)) {}

template <Coverage::Rule rule> float Coverage::inside(float weight, float sum) {
    const float turns = std::abs(sum);
    if constexpr (rule == Rule::Winding)
        return std::min(1.0F, turns * weight);
    const float folded = turns - 2 * static_cast<float>(static_cast<int>(turns * 0.5F));
    return folded > 1 ? 2 - folded : folded;
}

inline void Coverage::rowPiece(int row, float xa, float xb, float height) {
    const auto right = static_cast<float>(m_width);
    const float x0 = std::clamp(std::min(xa, xb), 0.0F, right), x1 = std::clamp(std::max(xa, xb), 0.0F, right);
    const int i0 = static_cast<int>(x0), below = static_cast<int>(x1);
    float* areas = m_areas.data() + row * m_stride;
    auto* touched = m_touched.data() + row * m_blocks;
    touched[i0 / blockSize] = 1;
    touched[(below + 1) / blockSize] = 1;
    const float f0 = x0 - static_cast<float>(i0);
    if (i0 == below) { // within one pixel
        const float beyond = height * (0.5F * (x0 + x1) - static_cast<float>(i0));
        areas[i0] += height - beyond;
        areas[i0 + 1] += beyond;
        return;
    }
    for (int block = i0 / blockSize + 1; block < (below + 1) / blockSize; ++block)
        touched[block] = 1;
    const int i1 = below + (static_cast<float>(below) < x1 ? 1 : 0);
    const float slope = 1 / (x1 - x0), f1 = x1 - static_cast<float>(i1) + 1;
    const float first = 0.5F * slope * (1 - f0) * (1 - f0), last = 0.5F * slope * f1 * f1;
    areas[i0] += height * first;
    if (i1 == i0 + 1) {
        areas[i1] += height * (1 - first);
        return;
    }
    if (i1 == i0 + 2) {
        areas[i0 + 1] += height * (1 - first - last);
    } else {
        const float second = slope * (1.5F - f0);
        areas[i0 + 1] += height * (second - first);
        for (int i = i0 + 2; i < i1 - 1; ++i)
            areas[i] += height * slope;
        const float before = second + static_cast<float>(i1 - i0 - 3) * slope;
        areas[i1 - 1] += height * (1 - before - last);
    }
    areas[i1] += height * last;
}

template <typename T> void Coverage::edge(T x0, T y0, T x1, T y1) {
    if (y0 == y1)
        return;
    float sign = 1;
    if (y0 > y1) {
        std::swap(x0, x1);
        std::swap(y0, y1);
        sign = -1;
    }
    const T end = std::min(y1, static_cast<T>(m_rows));
    if (!(y1 > 0) || !(y0 < end) || !std::isfinite(x0 + x1)) // also what is no number
        return;
    if (y0 >= 0) {
        if (const int row = static_cast<int>(y0); y1 <= static_cast<T>(row + 1)) { // within one row, as most are
            rowPiece(row, static_cast<float>(x0), static_cast<float>(x1), sign * static_cast<float>(y1 - y0));
            return;
        }
    }
    const T perRow = (x1 - x0) / (y1 - y0);
    T x = x0, y = y0;
    if (y < 0) {
        x -= y * perRow;
        y = 0;
    }
    for (int row = static_cast<int>(y); y < end; ++row) {
        const T next = std::min(static_cast<T>(row + 1), end);
        const T xNext = x + (next - y) * perRow;
        rowPiece(row, static_cast<float>(x), static_cast<float>(xNext), sign * static_cast<float>(next - y));
        x = xNext;
        y = next;
    }
}

template <typename Out> void Coverage::alike(float covered, int from, int to, Out& out) {
    if (covered >= wholePixel)
        out.solid(from, to - from);
    else if (covered > nothing) {
        m_covered.fill(covered);
        for (int x = from; x < to; x += blockSize)
            out.partial(x, m_covered.data(), std::min(blockSize, to - x));
    }
}

template <Coverage::Rule rule, typename Out>
void Coverage::resolveRow(int row, int from, int to, float weight, Out& out) {
    float* areas = m_areas.data() + row * m_stride;
    auto* touched = m_touched.data() + row * m_blocks;
    float sum = 0;
    const auto* last = touched + (to - 1) / blockSize; // of the blocks that are looked at
    for (int x = from; x < to;) {
        const auto* block = touched + static_cast<unsigned>(x) / blockSize;
        if (*block == 0) {
            const auto* end = std::find_if(block + 1, last + 1, [](std::uint8_t edges) { return edges != 0; });
            const int next = std::min(static_cast<int>(end - touched) * blockSize, to);
            alike(inside<rule>(weight, sum), x, next, out);
            x = next;
            continue;
        }
        const int next = std::min(static_cast<int>(block - touched + 1) * blockSize, to), n = next - x;
        float* in = areas + x;
        if (n == blockSize) {
            for (int i = 0; i < blockSize; ++i) {
                sum += in[i];
                m_covered[static_cast<std::size_t>(i)] = sum;
            }
            for (auto& covered : m_covered)
                covered = inside<rule>(weight, covered);
            std::fill_n(in, blockSize, 0.0F);
        } else {
            for (int i = 0; i < n; ++i) {
                sum += in[i];
                in[i] = 0;
                m_covered[static_cast<std::size_t>(i)] = inside<rule>(weight, sum);
            }
        }
        out.partial(x, m_covered.data(), n);
        x = next;
    }
    std::fill(touched + from / blockSize, touched + to / blockSize + 1, std::uint8_t{0});
    std::fill(areas + m_width, areas + m_width + 2, 0.0F);
}

} // namespace paint
