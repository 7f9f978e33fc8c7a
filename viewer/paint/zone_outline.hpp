// Outlines of zones in pixels, ready to be covered and bordered. Private to the zone raster: called for every corner.
#pragma once

#include "pixel_coverage.hpp"
#include "map_view.hpp"

#include <QPointF>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace paint {

/// From the world, or from the cells of a level, to pixels.
struct ToPixels {
    double scale, x, y;
    ToPixels(const MapView& view, double pixelsPerUnit, double metres)
        : scale{metres * pixelsPerUnit / view.metresPerUnit}, x{(view.size.width() / 2 -
                                                                 view.centre.x / view.metresPerUnit) *
                                                                pixelsPerUnit},
          y{(view.size.height() / 2 + view.centre.y / view.metresPerUnit) * pixelsPerUnit} {}
    template <typename P> QPointF operator()(const P& p) const {
        return {static_cast<double>(p.x) * scale + x, y - static_cast<double>(p.y) * scale};
    }
};

/// How much of each pixel of a strip is border.
class BorderSums {
public:
    BorderSums(int width, int rows)
        : m_width{width}, m_rows{rows},
          m_touched((static_cast<std::size_t>(width) * static_cast<std::size_t>(rows) + together - 1) / together),
          m_sums(m_touched.size() * together) {}
    template <typename T> bool mayTouch(T y0, T y1, T half) const {
        return std::max(y0, y1) > -half && std::min(y0, y1) < static_cast<T>(m_rows) + half;
    }
    template <typename T> void add(T x, T y, float area) {
        if (x >= 0 && y >= 0 && x < static_cast<T>(m_width) && y < static_cast<T>(m_rows)) {
            const auto pixel = static_cast<std::size_t>(static_cast<int>(y) * m_width + static_cast<int>(x));
            m_sums[pixel] += area;
            m_touched[pixel / together] = 1;
        }
    }
    /// Leaves of a long piece, given by its start and way, the part near the strip. @param share of the whole that is
    /// left. @returns false if none is
    template <typename T> bool clip(T& x, T& y, T& dx, T& dy, T& share, T half) const {
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
    /// Hands the sums out, of 255, and forgets them.
    void take(std::vector<std::uint8_t>& out) {
        out.assign(m_sums.size(), 0);
        for (std::size_t block = 0; block < m_touched.size(); ++block) {
            if (m_touched[block] == 0) // mostly there is none
                continue;
            m_touched[block] = 0;
            float* sums = m_sums.data() + block * together;
            std::array<std::uint8_t, together> bytes{}; // apart, so that they are worked out several at a time
            for (std::size_t k = 0; k < together; ++k)
                bytes[k] = static_cast<std::uint8_t>(std::min(sums[k] * 255 + 0.5F, 255.0F));
            std::memcpy(out.data() + block * together, bytes.data(), together);
            std::fill_n(sums, together, 0.0F);
        }
    }

private:
    static constexpr std::size_t together = 16;
    int m_width, m_rows;
    std::vector<std::uint8_t> m_touched; ///< by `together` pixels: 1 where something was added
    std::vector<float> m_sums;
};

/// One ring in pixels, y from the top of the strip. Coordinates in arrays of their own, which the processor takes eight
/// at a time; kept from ring to ring for their memory.
template <typename T> struct Outline {
    std::vector<T> x, y;

    std::size_t size() const { return x.size(); }
    template <typename P> void place(std::span<const P> ring, const ToPixels& to, double top) {
        x.resize(ring.size());
        y.resize(ring.size());
        for (std::size_t i = 0; i < ring.size(); ++i) {
            x[i] = static_cast<T>(static_cast<double>(ring[i].x) * to.scale + to.x);
            y[i] = static_cast<T>(to.y - top - static_cast<double>(ring[i].y) * to.scale);
        }
    }
    void fill(Coverage& coverage) const {
        for (std::size_t i = 0, j = size() - 1; i < size(); j = i++)
            coverage.edge(x[j], y[j], x[i], y[i]);
    }
    /// Does the inside lie to the left of the way the ring runs?
    bool runsLeft() const {
        T sum = 0;
        for (std::size_t i = 1; i + 1 < size(); ++i)
            sum += (x[i + 1] - x[0]) * (y[i] - y[0]) - (x[i] - x[0]) * (y[i + 1] - y[0]);
        return sum > 0;
    }
    /// Adds the inner half of a border along the ring, `half` wide and to its left or right, piece by piece: each goes
    /// to the pixel its middle lies in, which is as good as its exact area where pieces are small.
    void border(T half, bool leftwards, BorderSums& sums) const {
        const int bands = 1 + static_cast<int>(half / static_cast<T>(0.3));
        const T across = (leftwards ? half : -half) / static_cast<T>(bands);
        for (std::size_t i = 0, j = size() - 1; i < size(); j = i++) {
            T fromX = x[j], fromY = y[j], dx = x[i] - x[j], dy = y[i] - y[j];
            const T length = std::sqrt(dx * dx + dy * dy);
            if (!(length > 0) || !sums.mayTouch(fromY, y[i], half))
                continue;
            const T leftX = dy / length * across, leftY = -dx / length * across;
            if (length < 1 && bands == 1) { // as nearly all are in a country
                sums.add(fromX + (dx + leftX) / 2, fromY + (dy + leftY) / 2, static_cast<float>(length * half));
                continue;
            }
            T share = 1;
            if (length > 8 && !sums.clip(fromX, fromY, dx, dy, share, half))
                continue;
            const int pieces = 1 + static_cast<int>(length * share);
            const auto area = static_cast<float>(length * share * half / static_cast<T>(pieces * bands));
            const T stepX = dx / static_cast<T>(pieces), stepY = dy / static_cast<T>(pieces);
            for (int band = 0; band < bands; ++band) {
                const T off = static_cast<T>(band) + T{0.5};
                T atX = fromX + leftX * off + stepX / 2, atY = fromY + leftY * off + stepY / 2;
                for (int k = 0; k < pieces; ++k, atX += stepX, atY += stepY)
                    sums.add(atX, atY, area);
            }
        }
    }
};

} // namespace paint
