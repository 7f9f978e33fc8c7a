// Which of many boxes may hold a point: a grid over all of them.
#pragma once

#include "geometry/crs.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace geo {

/// Boxes by the cells they meet. Constant once built: any number of threads may ask.
class ExtentGrid {
public:
    explicit ExtentGrid(std::span<const Extent> boxes); ///< empty ones hold nothing
    /// The box lies beside the number: most points are done with without a look at what is in the box.
    struct Candidate {
        Extent box;
        std::uint32_t number = 0;
    };
    /// Those of the cell the point lies in, in order; not all of them hold it.
    std::span<const Candidate> near(Point p) const {
        if (!m_extent.contains(p))
            return {};
        const auto cell = row(p.y) * m_side + column(p.x);
        return std::span{m_candidates}.subspan(m_starts[cell], m_starts[cell + 1] - m_starts[cell]);
    }

private:
    std::size_t place(double at) const { return std::min(at > 0 ? static_cast<std::size_t>(at) : 0, m_side - 1); }
    std::size_t column(double x) const { return place((x - m_extent.minX) * m_perX); }
    std::size_t row(double y) const { return place((y - m_extent.minY) * m_perY); }
    template <typename Use> void forCells(std::span<const Extent> boxes, const Use& use) const;
    Extent m_extent;
    std::size_t m_side = 1;
    double m_perX = 0, m_perY = 0;
    std::vector<std::uint32_t> m_starts;
    std::vector<Candidate> m_candidates;
};

} // namespace geo
