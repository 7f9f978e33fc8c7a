#include "geometry/extent_grid.hpp"

#include <cmath>

namespace geo {

template <typename Use> void ExtentGrid::forCells(std::span<const Extent> boxes, const Use& use) const {
    for (std::uint32_t i = 0; i < boxes.size(); ++i) {
        const auto& box = boxes[i];
        if (box.empty())
            continue;
        for (auto y = row(box.minY); y <= row(box.maxY); ++y)
            for (auto x = column(box.minX); x <= column(box.maxX); ++x)
                use(y * m_side + x, i);
    }
}

ExtentGrid::ExtentGrid(std::span<const Extent> boxes) {
    for (const auto& box : boxes)
        m_extent.add(box);
    // Fine enough that most points of a country meet an empty cell, small enough to stay in the processor's cache.
    m_side =
        std::clamp<std::size_t>(static_cast<std::size_t>(8 * std::sqrt(static_cast<double>(boxes.size()))), 1, 1024);
    const auto side = static_cast<double>(m_side);
    m_perX = m_extent.width() > 0 ? side / m_extent.width() : 0;
    m_perY = m_extent.height() > 0 ? side / m_extent.height() : 0;
    std::vector<std::uint32_t> counts(m_side * m_side + 1, 0);
    forCells(boxes, [&](std::size_t cell, std::uint32_t) { ++counts[cell + 1]; });
    for (std::size_t cell = 0; cell < m_side * m_side; ++cell)
        counts[cell + 1] += counts[cell];
    m_starts = counts;
    m_candidates.resize(counts.back());
    forCells(boxes, [&](std::size_t cell, std::uint32_t number) {
        m_candidates[counts[cell]++] = {boxes[number], number};
    });
}

} // namespace geo
