#include "iris_weights.hpp"

#include "observatory/zones.hpp"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace indicators {

namespace {

/// A commune that is one IRIS: type Z, code ending in 0000.
bool isWholeCommune(const geo::ZoneSet& iris, std::size_t i) {
    return iris.type(i) == 'Z' || iris.code(i).ends_with("0000");
}

/// Outlines of two producers differ a little: this much of a commune is all of it.
constexpr double whole = 0.99;

} // namespace

IrisWeights irisWeights(std::shared_ptr<const geo::ZoneSet> iris, std::span<const geo::Overlap> overlaps,
                        std::span<const double> targetAreas) {
    IrisWeights weights{std::move(iris), {}, {}, {}, std::vector<double>(targetAreas.size(), 0), {}, {}};
    const auto& zones = *weights.zones;
    std::vector<geo::Overlap> used;
    used.reserve(overlaps.size());
    for (const auto& overlap : overlaps) {
        if (isWholeCommune(zones, overlap.source) && overlap.area < whole * zones.area(overlap.source))
            weights.uncut[overlap.target] += overlap.area / targetAreas[overlap.target];
        else
            used.push_back(overlap);
    }
    weights.touchStarts.assign(targetAreas.size() + 1, 0);
    for (const auto& overlap : overlaps) { // ordered by target
        weights.touched.push_back(overlap.source);
        ++weights.touchStarts[overlap.target + 1];
    }
    std::partial_sum(weights.touchStarts.begin(), weights.touchStarts.end(), weights.touchStarts.begin());
    weights.matrix = arealWeights(zones, used, targetAreas);
    weights.overlaps = std::move(used);
    for (std::size_t i = 0; i < zones.size(); ++i)
        weights.areas.push_back(zones.area(i));
    return weights;
}

IrisWeightsByYear::IrisWeightsByYear(const geo::Observatory& observatory, const Targets& targets)
    : m_observatory{observatory}, m_targets{targets}, m_geographies{observatory.zones().all()} {
    std::erase_if(m_geographies, [](const auto& g) { return g.kind != geo::GeographyKind::Iris; });
}

const IrisWeights* IrisWeightsByYear::forYear(int geographyYear, geo::Progress& progress) {
    const auto nearest =
        std::min_element(m_geographies.begin(), m_geographies.end(), [&](const auto& a, const auto& b) {
            return std::abs(a.vintage - geographyYear) < std::abs(b.vintage - geographyYear);
        });
    if (nearest == m_geographies.end())
        return nullptr;
    if (const auto known = m_weights.find(nearest->id); known != m_weights.end())
        return &known->second;
    geo::ProgressPart loading{progress, 0, 0.7}, overlaying{progress, 0.7, 1};
    auto zones = m_observatory.zones().load(*nearest, loading);
    std::vector<double> areas;
    for (const auto& shape : m_targets.shapes)
        areas.push_back(geo::area(shape));
    const auto overlaps = geo::overlay(*zones, m_targets.shapes, m_targets.zones->geography().epsg, overlaying);
    return &m_weights.emplace(nearest->id, irisWeights(std::move(zones), overlaps, areas)).first->second;
}

} // namespace indicators
