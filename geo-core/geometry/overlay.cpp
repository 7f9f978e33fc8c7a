#include "geometry/overlay.hpp"

#include "base/error.hpp"
#include "base/parallel.hpp"
#include "geometry/extent_grid.hpp"
#include "geometry/locator.hpp"
#include "geometry/shared_area.hpp"

#include <optional>

namespace geo {

namespace {

Extent commonBox(const Extent& a, const Extent& b) {
    return {std::max(a.minX, b.minX), std::max(a.minY, b.minY), std::min(a.maxX, b.maxX), std::min(a.maxY, b.maxY)};
}

std::size_t pointCount(const MultiPolygon& shape) {
    std::size_t points = 0;
    for (const auto& part : shape.parts)
        for (const auto& ring : part)
            points += ring.size();
    return points;
}

/// One target against all sources that its box meets. Holds what is the same for all of them.
class TargetOverlay {
public:
    TargetOverlay(const ZoneSet& sources, const MultiPolygon& target, std::uint32_t index)
        : m_sources{sources}, m_target{target}, m_index{index}, m_extent{target.extent()} {
        for (const auto& part : target.parts)
            for (const auto& ring : part)
                m_areas.push_back(signedArea(ring));
    }

    std::vector<Overlap> run() {
        const auto candidates = m_sources.within(m_extent);
        // A department against its thousands of zones: most lie wholly inside, which an index of its edges tells.
        if (candidates.size() > 32 && pointCount(m_target) > 256)
            m_locator.emplace(m_target);
        std::vector<Overlap> found;
        for (const auto source : candidates)
            if (const double area = areaWith(source); area > 0)
                found.push_back({source, m_index, area});
        return found;
    }

private:
    double areaWith(std::uint32_t source) {
        const auto& extent = m_sources.extent(source);
        if (m_locator && !m_locator->boundaryMayMeet(extent))
            return m_locator->contains({extent.minX, extent.minY}) ? m_sources.area(source) : 0;
        const auto box = commonBox(extent, m_extent);
        if (box.width() <= 0 || box.height() <= 0)
            return 0;
        m_targetSteps.start(box);
        std::size_t ringIndex = 0;
        for (const auto& part : m_target.parts)
            for (std::size_t r = 0; r < part.size(); ++r)
                m_targetSteps.addRing(part[r], r == 0, m_areas[ringIndex++]);
        if (m_targetSteps.empty())
            return 0;
        m_sourceSteps.start(box);
        for (auto r = m_sources.ringsBegin(source); r < m_sources.ringsBegin(source + 1); ++r)
            m_sourceSteps.addRing(m_sources.ring(r), m_sources.isShell(r), signedArea(m_sources.ring(r)));
        return m_sourceSteps.empty() ? 0 : std::min(sharedArea(m_targetSteps, m_sourceSteps), m_sources.area(source));
    }

    const ZoneSet& m_sources;
    const MultiPolygon& m_target;
    std::uint32_t m_index;
    Extent m_extent;
    std::vector<double> m_areas; ///< signed, ring by ring
    std::optional<Locator> m_locator;
    Steps m_targetSteps, m_sourceSteps;
};

} // namespace

std::vector<Overlap> overlay(const ZoneSet& sources, std::span<const MultiPolygon> targets, int targetEpsg,
                             Progress& progress) {
    if (sources.geography().epsg != targetEpsg)
        throw Error{
            Error::Code::MissingCrs,
            {GEO_TR("zones in EPSG:%1 cannot be laid over zones in EPSG:%2: an observatory holds one territory"),
             {std::to_string(sources.geography().epsg), std::to_string(targetEpsg)}}};
    std::vector<std::vector<Overlap>> byTarget(targets.size());
    parallelFor(
        targets.size(),
        [&](std::size_t t) {
            byTarget[t] = TargetOverlay{sources, targets[t], static_cast<std::uint32_t>(t)}.run();
        },
        progress);
    std::vector<Overlap> all;
    for (const auto& overlaps : byTarget)
        all.insert(all.end(), overlaps.begin(), overlaps.end());
    return all;
}

std::vector<std::vector<std::uint32_t>> pointsInside(const PointSet& points, std::span<const MultiPolygon> targets) {
    const std::vector<Locator> locators(targets.begin(), targets.end());
    std::vector<Extent> boxes;
    for (const auto& locator : locators)
        boxes.push_back(locator.extent());
    const ExtentGrid grid{boxes};
    constexpr std::size_t chunk = 16384;
    const auto chunks = (points.size() + chunk - 1) / chunk;
    std::vector<std::vector<std::pair<std::uint32_t, std::uint32_t>>> found(chunks); // target, point
    NoProgress quiet;
    parallelFor(
        chunks,
        [&](std::size_t c) {
            for (auto i = c * chunk; i < std::min((c + 1) * chunk, points.size()); ++i)
                for (const auto& [box, target] : grid.near(points.points[i]))
                    if (box.contains(points.points[i]) && locators[target].contains(points.points[i]))
                        found[c].emplace_back(target, static_cast<std::uint32_t>(i));
        },
        quiet);
    std::vector<std::vector<std::uint32_t>> inside(targets.size());
    for (const auto& pairs : found)
        for (const auto& [target, point] : pairs)
            inside[target].push_back(point);
    return inside;
}

} // namespace geo
