#include "inner_weights.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace indicators {

InnerWeights innerWeights(Method method, const geo::ZoneSet& sources, std::span<const geo::Overlap> overlaps,
                          std::span<const double> targetAreas, std::span<const double> inPieces,
                          std::vector<double> inSources) {
    const auto targets = targetAreas.size();
    InnerWeights result{{}, std::move(inSources), std::vector<double>(targets, 0)};
    auto& matrix = result.matrix;
    matrix.method = method;
    matrix.targets = targets;
    matrix.sourceCount = sources.size();
    matrix.rowStarts.assign(1, 0);
    matrix.coverage.assign(targets, 0);
    matrix.slivers.assign(targets, 0);
    std::size_t next = 0;
    for (std::size_t t = 0; t < targets; ++t) {
        double covered = 0, without = 0;
        for (; next < overlaps.size() && overlaps[next].target == t; ++next) {
            const auto& [source, target, area] = overlaps[next];
            const double whole = result.inside[source];
            (std::isnan(whole) ? without : covered) += area;
            if (isSliver(area, sources.area(source), targetAreas[t])) {
                ++matrix.slivers[t];
            } else if (inPieces[next] > 0 && !std::isnan(whole)) {
                matrix.sources.push_back(source);
                matrix.shares.push_back(std::min(1.0, inPieces[next] / whole));
            }
        }
        matrix.rowStarts.push_back(matrix.sources.size());
        if (targetAreas[t] > 0) {
            matrix.coverage[t] = std::min(1.0, covered / targetAreas[t]);
            result.without[t] = std::min(1.0, without / targetAreas[t]);
        }
    }
    return result;
}

BySource bySource(std::span<const geo::Overlap> overlaps) {
    BySource result;
    result.order.resize(overlaps.size());
    std::iota(result.order.begin(), result.order.end(), std::size_t{0});
    std::stable_sort(result.order.begin(), result.order.end(),
                     [&](auto a, auto b) { return overlaps[a].source < overlaps[b].source; });
    for (std::size_t k = 0; k < overlaps.size(); ++k) {
        const auto source = overlaps[result.order[k]].source;
        if (result.sources.empty() || result.sources.back() != source) {
            result.sources.push_back(source);
            result.starts.push_back(k);
        }
    }
    result.starts.push_back(overlaps.size());
    return result;
}

} // namespace indicators
