// How much of each pixel is border. Private to the zone raster: called for every edge of every outline.
#pragma once

#include "pixel_lanes.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace paint {

/// Edges of an outline in pixels, coordinates in arrays of their own, which the processor takes several at a time.
template <typename T> struct Edges {
    std::vector<T> x0, y0, x1, y1; ///< at least `count` of each
    std::size_t count = 0;

    void makeRoom(std::size_t n) {
        constexpr std::size_t more = 3; // four are read at once
        if (x0.size() < n + more)
            for (auto* each : {&x0, &y0, &x1, &y1})
                each->resize(n + more);
    }
};

/// Adds up the borders of a strip of pixels.
class BorderSums {
public:
    static constexpr int whole = 255 << 8; ///< all of a pixel
    BorderSums() = default;
    BorderSums(std::uint16_t* sums, int width, int rows) : m_sums{sums}, m_width{width}, m_rows{rows} {}
    /// Adds the half of a border that lies on one side of edges, piece by piece: each goes to the pixel its middle lies
    /// in, which is as good as its exact area where pieces are small.
    /// @param half  width, pixels; positive: to the left of the way the edges run. @param left  is added to x
    template <typename T> void add(const Edges<T>& edges, T half, int left);

private:
    /// Pieces of some edges, in 65,536ths of a pixel: `count` that follow one another by a step, in bands side by side.
    static constexpr std::size_t together = 64;
    using Numbers = std::array<std::int32_t, together>;
    struct Pieces {
        Numbers x, y, stepX, stepY, bandX, bandY, count, area, inside;
    };
    void place(const Edges<float>& edges, std::size_t from, std::size_t n, float across, int bands, float left);
    static void put(Numbers& numbers, std::size_t i, FourBits four) { paint::put(four, numbers.data() + i); }
    void put(const Pieces& pieces, std::size_t i, int bands);
    template <typename T> void careful(T x, T y, T dx, T dy, T half, int bands);
    template <typename T> bool clip(T& x, T& y, T& dx, T& dy, T& share, T half) const;

    std::uint16_t* m_sums = nullptr;
    int m_width = 0, m_rows = 0;
    Pieces m_pieces;
};

template <typename T> void BorderSums::add(const Edges<T>& edges, T half, int left) {
    const int bands = 1 + static_cast<int>(std::abs(half) / static_cast<T>(0.3));
    const auto one = [&](std::size_t i) {
        careful(edges.x0[i] + static_cast<T>(left), edges.y0[i], edges.x1[i] - edges.x0[i], edges.y1[i] - edges.y0[i],
                half, bands);
    };
    if constexpr (std::is_same_v<T, float>) {
        for (std::size_t from = 0; from < edges.count; from += together) {
            const auto n = std::min(together, edges.count - from);
            place(edges, from, n, half / static_cast<float>(bands), bands, static_cast<float>(left));
            for (std::size_t i = 0; i < n; ++i)
                if (m_pieces.inside[i] != 0)
                    put(m_pieces, i, bands);
                else
                    one(from + i);
        }
    } else {
        for (std::size_t i = 0; i < edges.count; ++i)
            one(i);
    }
}

inline void BorderSums::place(const Edges<float>& edges, std::size_t from, std::size_t n, float across, int bands,
                              float left) {
    const auto right = static_cast<float>(m_width - 1), bottom = static_cast<float>(m_rows - 1);
    const auto least = [](Four a, Four b) { return a < b ? a : b; };
    const auto most = [](Four a, Four b) { return a < b ? b : a; };
    constexpr float farthest = 30'000; // pixels: what 65,536ths in 32 bits can tell
    const auto fixed = [&](Four pixels) {
        return __builtin_convertvector(most(least(pixels, Four{} + farthest), Four{} - farthest) * 65536, FourBits);
    };
    const Four none{}, far = none + static_cast<float>(bands - 1);
    for (std::size_t i = 0; i < n; i += 4) {
        const auto x0 = lanesAt<Four>(edges.x0.data() + from + i), y0 = lanesAt<Four>(edges.y0.data() + from + i);
        const auto dx = lanesAt<Four>(edges.x1.data() + from + i) - x0,
                   dy = lanesAt<Four>(edges.y1.data() + from + i) - y0;
        const Four squared = dx * dx + dy * dy;
        Four length;
        for (int k = 0; k < 4; ++k)
            length[k] = std::sqrt(squared[k]);
        const Four perLength = across / (length + 1e-20F); // an edge may have no length
        const auto count = 1 + __builtin_convertvector(least(length, none + farthest), FourBits);
        const Four perPiece = 1 / __builtin_convertvector(count, Four);
        const Four stepX = dx * perPiece, stepY = dy * perPiece, bandX = dy * perLength, bandY = -dx * perLength;
        const Four x = x0 + left + (bandX + stepX) * 0.5F, y = y0 + (bandY + stepY) * 0.5F;
        const Four lastX = x + (dx - stepX), lastY = y + (dy - stepY), sideX = far * bandX, sideY = far * bandY;
        put(m_pieces.inside, i,
            (least(x, lastX) + least(sideX, none) > 1) & (most(x, lastX) + most(sideX, none) < right) &
                (least(y, lastY) + least(sideY, none) > 1) & (most(y, lastY) + most(sideY, none) < bottom));
        put(m_pieces.count, i, count);
        put(m_pieces.x, i, fixed(x));
        put(m_pieces.y, i, fixed(y));
        put(m_pieces.stepX, i, fixed(stepX));
        put(m_pieces.stepY, i, fixed(stepY));
        put(m_pieces.bandX, i, fixed(bandX));
        put(m_pieces.bandY, i, fixed(bandY));
        put(m_pieces.area, i,
            __builtin_convertvector(least(length * perPiece * (std::abs(across) * whole), none + farthest) + 0.5F,
                                    FourBits));
    }
}

inline void BorderSums::put(const Pieces& pieces, std::size_t i, int bands) {
    auto* const sums = m_sums;
    const int width = m_width, area = pieces.area[i];
    auto x = pieces.x[i], y = pieces.y[i];
    const auto stepX = pieces.stepX[i], stepY = pieces.stepY[i], bandX = pieces.bandX[i], bandY = pieces.bandY[i];
    const auto one = [&](std::int32_t atX, std::int32_t atY) {
        auto& sum = sums[(atY >> 16) * width + (atX >> 16)];
        sum = static_cast<std::uint16_t>(std::min(sum + area, whole));
    };
    if (bands == 2)
        for (auto k = pieces.count[i]; k > 0; --k, x += stepX, y += stepY) {
            one(x, y);
            one(x + bandX, y + bandY);
        }
    else
        for (auto k = pieces.count[i]; k > 0; --k, x += stepX, y += stepY)
            for (int band = 0; band < bands; ++band)
                one(x + band * bandX, y + band * bandY);
}

/// What lies at the margin or beyond it.
template <typename T> void BorderSums::careful(T x, T y, T dx, T dy, T half, int bands) {
    const T length = std::sqrt(dx * dx + dy * dy);
    constexpr T isLong = 8; // pixels; a short one keeps its pieces wherever the strip begins
    T share = 1;
    if (!(length > 0) || (length > isLong && !clip(x, y, dx, dy, share, std::abs(half))))
        return;
    const T across = half / static_cast<T>(bands), bandX = dy / (length * share) * across,
            bandY = -dx / (length * share) * across;
    const int pieces = 1 + static_cast<int>(length * share);
    const T stepX = dx / static_cast<T>(pieces), stepY = dy / static_cast<T>(pieces);
    const int area = static_cast<int>(length * share * std::abs(across) / static_cast<T>(pieces) * whole + T{0.5});
    for (int band = 0; band < bands; ++band)
        for (int k = 0; k < pieces; ++k) {
            const T atX = x + bandX * (static_cast<T>(band) + T{0.5}) + stepX * (static_cast<T>(k) + T{0.5});
            const T atY = y + bandY * (static_cast<T>(band) + T{0.5}) + stepY * (static_cast<T>(k) + T{0.5});
            if (atX >= 0 && atY >= 0 && atX < static_cast<T>(m_width) && atY < static_cast<T>(m_rows)) {
                auto& sum = m_sums[static_cast<int>(atY) * m_width + static_cast<int>(atX)];
                sum = static_cast<std::uint16_t>(std::min(sum + area, whole));
            }
        }
}

/// Leaves of an edge, given by its start and way, the part near the strip. @param share of the whole that is left.
/// @returns false if none is
template <typename T> bool BorderSums::clip(T& x, T& y, T& dx, T& dy, T& share, T half) const {
    T from = 0, to = 1;
    const auto within = [&](T start, T way, T size) {
        const T low = -half - 1 - start, high = size + half + 1 - start;
        if (way == 0)
            return low <= 0 && high >= 0;
        from = std::max(from, std::min(low / way, high / way));
        to = std::min(to, std::max(low / way, high / way));
        return from < to;
    };
    if (!within(x, dx, static_cast<T>(m_width)) || !within(y, dy, static_cast<T>(m_rows)))
        return false;
    x += dx * from;
    y += dy * from;
    share = to - from;
    dx *= share;
    dy *= share;
    return true;
}

} // namespace paint
