// Outlines of zones in pixels, ready to be covered and bordered. Private to the zone raster: called for every corner.
#pragma once

#include "border_sums.hpp"
#include "map_view.hpp"

#include <QPointF>

#include <algorithm>
#include <cstddef>
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

/// One ring in pixels, x from `left` on and y from the top of the strip. Kept from ring to ring for its memory.
template <typename T> struct Outline {
    std::vector<T> x, y; ///< the last corner stands before the first as well
    Edges<T> near;       ///< those that may touch the strip

    std::size_t size() const { return x.size() - 1; }
    template <typename P> void place(std::span<const P> ring, const ToPixels& to, int left, int top) {
        const auto n = ring.size();
        x.resize(n + 1);
        y.resize(n + 1);
        for (std::size_t i = 0; i < n; ++i) {
            x[i + 1] = static_cast<T>(static_cast<double>(ring[i].x) * to.scale + (to.x - left));
            y[i + 1] = static_cast<T>((to.y - top) - static_cast<double>(ring[i].y) * to.scale);
        }
        x[0] = x[n];
        y[0] = y[n];
    }
    /// Finds the edges between `top` and `bottom`.
    void select(T top, T bottom) {
        near.makeRoom(size());
        T *const x0 = near.x0.data(), *const y0 = near.y0.data(), *const x1 = near.x1.data(),
                 *const y1 = near.y1.data();
        std::size_t n = 0;
        for (std::size_t i = 0; i < size(); ++i) {
            const T ya = y[i], yb = y[i + 1];
            x0[n] = x[i];
            y0[n] = ya;
            x1[n] = x[i + 1];
            y1[n] = yb;
            n += static_cast<std::size_t>((ya > top || yb > top) & (ya < bottom || yb < bottom));
        }
        near.count = n;
    }
};

} // namespace paint
