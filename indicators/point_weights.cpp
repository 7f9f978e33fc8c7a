#include "point_weights.hpp"

#include "base/error.hpp"
#include "base/parallel.hpp"
#include "geometry/locator.hpp"

#include <limits>
#include <optional>

namespace indicators {

namespace {

/// What one point adds, and where: found on all processors, added up in the order of the points.
struct Found {
    std::uint32_t group; ///< of BySource
    double weight;
    std::vector<std::size_t> pieces; ///< overlaps it lies in
};

class PointFinder {
public:
    PointFinder(const geo::ZoneSet& sources, std::span<const geo::Overlap> overlaps,
                std::span<const geo::MultiPolygon> targets, const BySource& groups)
        : m_sources{sources}, m_overlaps{overlaps}, m_groups{groups}, m_locators(targets.begin(), targets.end()),
          m_groupOf(sources.size(), none) {
        for (std::size_t g = 0; g < groups.sources.size(); ++g) {
            m_groupOf[groups.sources[g]] = static_cast<std::uint32_t>(g);
            m_extent.add(sources.extent(groups.sources[g]));
        }
    }

    std::optional<Found> find(geo::Point p, double weight) const {
        const auto source = m_extent.contains(p) ? m_sources.at(p) : std::nullopt;
        if (!source || m_groupOf[*source] == none)
            return std::nullopt;
        Found found{m_groupOf[*source], weight, {}};
        bool onBorder = false;
        for (auto k = m_groups.starts[found.group]; k < m_groups.starts[found.group + 1]; ++k) {
            const auto piece = m_groups.order[k];
            const auto location = m_locators[m_overlaps[piece].target].locate(p);
            if (location == geo::Location::Inside || (location == geo::Location::Boundary && !onBorder))
                found.pieces.push_back(piece);
            onBorder = onBorder || location == geo::Location::Boundary;
        }
        return found;
    }

private:
    static constexpr auto none = std::numeric_limits<std::uint32_t>::max();
    const geo::ZoneSet& m_sources;
    std::span<const geo::Overlap> m_overlaps;
    const BySource& m_groups;
    std::vector<geo::Locator> m_locators;
    std::vector<std::uint32_t> m_groupOf; ///< per source
    geo::Extent m_extent;                 ///< of the sources with an overlap
};

void checkCrs(const geo::ZoneSet& sources, const geo::WeightedPoints& points) {
    if (sources.geography().epsg != points.epsg)
        throw geo::Error{
            geo::Error::Code::MissingCrs,
            {GEO_TR("points in EPSG:%1 cannot be laid over zones in EPSG:%2: an observatory holds one territory"),
             {std::to_string(points.epsg), std::to_string(sources.geography().epsg)}}};
}

} // namespace

InnerWeights pointWeights(const geo::ZoneSet& sources, std::span<const geo::Overlap> overlaps,
                          std::span<const geo::MultiPolygon> targets, std::span<const double> targetAreas,
                          const geo::WeightedPoints& points, geo::Progress& progress) {
    checkCrs(sources, points);
    const auto groups = bySource(overlaps);
    const PointFinder finder{sources, overlaps, targets, groups};
    constexpr std::size_t chunk = 16384;
    std::vector<std::vector<Found>> byChunk((points.size() + chunk - 1) / chunk);
    geo::parallelFor(
        byChunk.size(),
        [&](std::size_t c) {
            for (auto i = c * chunk; i < std::min((c + 1) * chunk, points.size()); ++i)
                if (auto found = finder.find(points.points[i], points.weights[i]))
                    byChunk[c].push_back(std::move(*found));
        },
        progress);
    std::vector<double> inPieces(overlaps.size(), 0), sums(groups.sources.size(), 0);
    std::vector<std::size_t> counts(groups.sources.size(), 0);
    for (const auto& chunkFound : byChunk)
        for (const auto& found : chunkFound) {
            sums[found.group] += found.weight;
            ++counts[found.group];
            for (const auto piece : found.pieces)
                inPieces[piece] += found.weight;
        }
    std::vector<double> inSources(sources.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t g = 0; g < sums.size(); ++g)
        if (counts[g] >= fewestPoints)
            inSources[groups.sources[g]] = sums[g];
    return innerWeights(Method::Points, sources, overlaps, targetAreas, inPieces, std::move(inSources));
}

} // namespace indicators
