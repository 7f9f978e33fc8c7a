// What part of each pixel lies inside a shape: the heart of our antialiasing.
#pragma once

#include "pixel_lanes.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
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
        rule == Rule::Winding ? resolveRow<Rule::Winding>(row, weight, out)
                              : resolveRow<Rule::OddEven>(row, weight, out);
    }
    /// Of what follows only the columns [left, right) are covered, and x is told from `left` on: a shape of few columns
    /// then lies in little memory. Nothing may be left to resolve.
    void window(int left, int right);
    /// The same of a row of the window by the odd-even rule.
    template <typename Out> void resolve(int row, Out&& out) { resolveRow<Rule::OddEven>(row, 1, out); }
    static constexpr int blockSize = 8; ///< pixels: whole blocks without an edge are skipped or filled at once

private:
    /// @param perColumn  what a column that it crosses wholly has of the height
    void rowPiece(int row, float xa, float xb, float height, float perColumn);
    void touch(int row, int from, int to); ///< their blocks and those between
    template <Rule rule, typename Out> void resolveRow(int row, float weight, Out& out);
    template <Rule rule> float block(float weight, float sum, float* areas);
    template <Rule rule, typename Out>
    void alike(float weight, float sum, int from, int to, Out& out); ///< no edge there
    static constexpr float once = 1.001F; ///< a turn and some rounding: nearly no sum is more
    template <Rule rule> static float inside(float weight, float sum);
    template <Rule rule> static Four inside(float weight, Four sum);
    int m_left = 0, m_width = 0, m_rows; ///< of the window
    std::ptrdiff_t m_words = 0, m_stride = 0;
    std::vector<float> m_areas;           ///< rows × stride
    std::vector<std::uint64_t> m_touched; ///< rows × words: a bit for each block that has an edge
    alignas(16) std::array<float, blockSize> m_covered{};
};

inline Coverage::Coverage(int width, int rows) : m_rows{rows} {
    window(0, width);
    m_areas.resize(static_cast<std::size_t>(rows * m_stride));
    m_touched.resize(static_cast<std::size_t>(rows * m_words));
}

inline void Coverage::window(int left, int right) {
    m_left = left;
    m_width = right - left;
    const int blocks = (m_width + 2) / blockSize + 1;
    m_words = (blocks + 63) / 64;
    m_stride = blocks * blockSize;
}

inline void Coverage::touch(int row, int from, int to) {
    auto* words = m_touched.data() + row * m_words;
    const unsigned first = static_cast<unsigned>(from) / blockSize, last = static_cast<unsigned>(to) / blockSize;
    if (first / 64 == last / 64)
        words[first / 64] |= (std::uint64_t{2} << last % 64) - (std::uint64_t{1} << first % 64);
    else
        for (auto block = first; block <= last; ++block)
            words[block / 64] |= std::uint64_t{1} << block % 64;
}

template <Coverage::Rule rule> float Coverage::inside(float weight, float sum) {
    const float turns = std::abs(sum);
    if constexpr (rule == Rule::Winding)
        return std::min(1.0F, turns * weight);
    if (turns <= once)
        return turns;
    const float folded = turns - 2 * static_cast<float>(static_cast<int>(turns * 0.5F));
    return folded > 1 ? 2 - folded : folded;
}

template <Coverage::Rule rule> Four Coverage::inside(float weight, Four sum) {
    const Four turns = std::bit_cast<Four>(std::bit_cast<FourBits>(sum) & 0x7FFFFFFF);
    if constexpr (rule == Rule::Winding) {
        const Four many = turns * weight;
        return many > 1 ? Four{} + 1 : many;
    }
    if (bitsOf(turns > once) == 0)
        return turns;
    const Four folded = turns - 2 * __builtin_convertvector(__builtin_convertvector(turns * 0.5F, FourBits), Four);
    return folded > 1 ? 2 - folded : folded;
}

inline void Coverage::rowPiece(int row, float xa, float xb, float height, float perColumn) {
    float x0 = std::min(xa, xb), x1 = std::max(xa, xb);
    float* areas = m_areas.data() + row * m_stride;
    if (const auto right = static_cast<float>(m_width);
        x0 < 0 || x1 > right) { // its part left of all runs along the margin
        const float way = x1 - x0, slope = way > 0 ? height / way : 0;
        const float before = way > 0 ? slope * (std::clamp(0.0F, x0, x1) - x0) : x0 < 0 ? height : 0;
        const float beyond = way > 0 ? slope * (x1 - std::clamp(right, x0, x1)) : x0 > right ? height : 0;
        areas[0] += before;
        touch(row, 0, 0);
        height -= before + beyond;
        x0 = std::clamp(x0, 0.0F, right);
        x1 = std::clamp(x1, 0.0F, right);
        perColumn = slope;
    }
    const int i0 = static_cast<int>(x0), below = static_cast<int>(x1);
    touch(row, i0, below + 1);
    const float f0 = x0 - static_cast<float>(i0);
    if (i0 == below) { // within one pixel
        const float beyond = height * (0.5F * (x0 + x1) - static_cast<float>(i0));
        areas[i0] += height - beyond;
        areas[i0 + 1] += beyond;
        return;
    }
    if (perColumn == 0)
        perColumn = height / (x1 - x0);
    const int i1 = below + (static_cast<float>(below) < x1 ? 1 : 0);
    const float f1 = x1 - static_cast<float>(i1) + 1;
    const float first = 0.5F * perColumn * (1 - f0) * (1 - f0), last = 0.5F * perColumn * f1 * f1;
    areas[i0] += first;
    if (i1 == i0 + 1) {
        areas[i1] += height - first;
        return;
    }
    if (i1 == i0 + 2) {
        areas[i0 + 1] += height - first - last;
    } else {
        const float second = perColumn * (1.5F - f0);
        areas[i0 + 1] += second - first;
        for (int i = i0 + 2; i < i1 - 1; ++i)
            areas[i] += perColumn;
        const float before = second + static_cast<float>(i1 - i0 - 3) * perColumn;
        areas[i1 - 1] += height - before - last;
    }
    areas[i1] += last;
}

template <typename T> [[gnu::always_inline]] inline void Coverage::edge(T x0, T y0, T x1, T y1) {
    const T dx = x1 - x0, dy = y1 - y0, low = std::min(y0, y1), high = std::max(y0, y1);
    const T end = std::min(high, static_cast<T>(m_rows));
    if (!(high > 0) || !(low < end) || !std::isfinite(dx + dy)) // also what is no number
        return;
    if (low >= 0) {
        if (const int row = static_cast<int>(low); high <= static_cast<T>(row + 1)) { // within one row, as most are
            rowPiece(row, static_cast<float>(x0), static_cast<float>(x1), static_cast<float>(dy), 0);
            return;
        }
    }
    const T perRow = dx / dy;
    const auto sign = static_cast<float>(dy < 0 ? -1 : 1), perColumn = static_cast<float>(dy / std::abs(dx));
    T x = y0 < y1 ? x0 : x1, y = low;
    if (y < 0) {
        x -= y * perRow;
        y = 0;
    }
    for (int row = static_cast<int>(y); y < end; ++row) {
        const T next = std::min(static_cast<T>(row + 1), end);
        const T xNext = x + (next - y) * perRow;
        rowPiece(row, static_cast<float>(x), static_cast<float>(xNext), sign * static_cast<float>(next - y), perColumn);
        x = xNext;
        y = next;
    }
}

template <Coverage::Rule rule, typename Out>
[[gnu::always_inline]] inline void Coverage::alike(float weight, float sum, int from, int to, Out& out) {
    const float covered = inside<rule>(weight, sum);
    if (covered >= wholePixel) {
        out.solid(m_left + from, to - from);
    } else if (covered > nothing) {
        m_covered.fill(covered);
        for (int x = from; x < to; x += blockSize)
            out.partial(m_left + x, m_covered.data(), std::min(blockSize, to - x));
    }
}

template <Coverage::Rule rule, typename Out> void Coverage::resolveRow(int row, float weight, Out& out) {
    float* areas = m_areas.data() + row * m_stride;
    auto* words = m_touched.data() + row * m_words;
    float sum = 0;
    int x = 0;
    for (std::ptrdiff_t word = 0; word < m_words; ++word) {
        auto touched = words[word];
        words[word] = 0;
        for (; touched != 0; touched &= touched - 1) {
            const int next = (static_cast<int>(word) * 64 + std::countr_zero(touched)) * blockSize;
            if (x < next)
                alike<rule>(weight, sum, x, std::min(next, m_width), out);
            x = next + blockSize;
            sum = block<rule>(weight, sum, areas + next);
            if (next < m_width) // what is right of the window may have been touched as well
                out.partial(m_left + next, m_covered.data(), std::min(blockSize, m_width - next));
        }
    }
    if (x < m_width)
        alike<rule>(weight, sum, x, m_width, out);
}

/// Works the coverage of a block out and forgets its edges. @returns the sum after it
template <Coverage::Rule rule> float Coverage::block(float weight, float sum, float* areas) {
    constexpr Four none{};
    Four a, b;
    std::memcpy(&a, areas, sizeof a);
    std::memcpy(&b, areas + 4, sizeof b);
    std::memcpy(areas, &none, sizeof none);
    std::memcpy(areas + 4, &none, sizeof none);
    a += __builtin_shufflevector(none, a, 0, 4, 5, 6);
    b += __builtin_shufflevector(none, b, 0, 4, 5, 6);
    a += __builtin_shufflevector(none, a, 0, 1, 4, 5);
    b += __builtin_shufflevector(none, b, 0, 1, 4, 5);
    a += sum;
    b += a[3];
    sum = b[3];
    a = inside<rule>(weight, a);
    b = inside<rule>(weight, b);
    std::memcpy(m_covered.data(), &a, sizeof a);
    std::memcpy(m_covered.data() + 4, &b, sizeof b);
    return sum;
}

} // namespace paint
