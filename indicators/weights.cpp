#include "weights.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace indicators {

namespace {

constexpr std::array<std::pair<Method, std::string_view>, 6> methods{{{Method::Published, "published"},
                                                                      {Method::Calibrated, "calibrated"},
                                                                      {Method::Population, "population"},
                                                                      {Method::Grid, "grid"},
                                                                      {Method::Points, "points"},
                                                                      {Method::Area, "area"}}};

constexpr double sliverOfSource = 0.005, sliverOfTarget = 0.01;

} // namespace

std::string_view toText(Method method) {
    for (const auto& [known, word] : methods)
        if (known == method)
            return word;
    return {};
}

std::optional<Method> methodFromText(std::string_view text) {
    for (const auto& [known, word] : methods)
        if (word == text)
            return known;
    return std::nullopt;
}

bool isSliver(double piece, double source, double target) {
    return piece < sliverOfSource * source && piece < sliverOfTarget * target;
}

namespace {

constexpr double rounding = 1e-9; ///< between the area of a source and the sum of its pieces, relatively

/// What is under slivers goes to the other pieces of a source that is covered wholly.
void giveSliversBack(WeightMatrix& weights, const std::vector<double>& inSlivers) {
    std::vector<double> kept(weights.sourceCount, 0);
    for (std::size_t e = 0; e < weights.sources.size(); ++e)
        kept[weights.sources[e]] += weights.shares[e];
    for (std::size_t e = 0; e < weights.sources.size(); ++e)
        if (const auto i = weights.sources[e]; inSlivers[i] > 0 && kept[i] + inSlivers[i] >= 1 - rounding)
            weights.shares[e] = std::min(1.0, weights.shares[e] * (1 + inSlivers[i] / kept[i]));
}

} // namespace

WeightMatrix arealWeights(const geo::ZoneSet& sources, std::span<const geo::MultiPolygon> targets, int targetEpsg,
                          geo::Progress& progress) {
    std::vector<double> areas;
    areas.reserve(targets.size());
    for (const auto& target : targets)
        areas.push_back(geo::area(target));
    return arealWeights(sources, geo::overlay(sources, targets, targetEpsg, progress), areas);
}

WeightMatrix arealWeights(const geo::ZoneSet& sources, std::span<const geo::Overlap> overlaps,
                          std::span<const double> targetAreas) {
    WeightMatrix weights;
    weights.targets = targetAreas.size();
    weights.sourceCount = sources.size();
    weights.rowStarts.assign(1, 0);
    weights.coverage.assign(targetAreas.size(), 0);
    weights.slivers.assign(targetAreas.size(), 0);
    std::vector<double> inSlivers(sources.size(), 0);
    auto next = overlaps.begin();
    for (std::size_t t = 0; t < targetAreas.size(); ++t) {
        double covered = 0;
        for (; next != overlaps.end() && next->target == t; ++next) {
            covered += next->area;
            const double share = std::min(1.0, next->area / sources.area(next->source));
            if (isSliver(next->area, sources.area(next->source), targetAreas[t])) {
                ++weights.slivers[t];
                inSlivers[next->source] += share;
                continue;
            }
            weights.sources.push_back(next->source);
            weights.shares.push_back(share);
        }
        weights.rowStarts.push_back(weights.sources.size());
        weights.coverage[t] = targetAreas[t] > 0 ? std::min(1.0, covered / targetAreas[t]) : 0;
    }
    giveSliversBack(weights, inSlivers);
    return weights;
}

geo::Column product(const WeightMatrix& weights, const geo::Column& counts, std::span<const double> sourceAreas,
                    std::vector<double>& covered) {
    geo::Column result{weights.targets};
    covered.assign(weights.targets, 0);
    for (std::size_t t = 0; t < weights.targets; ++t) {
        double sum = 0, area = 0, known = 0;
        auto absence = geo::CellState::NotApplicable; // the least grave
        bool anyAbsent = false;
        for (auto e = weights.rowStarts[t]; e < weights.rowStarts[t + 1]; ++e) {
            const auto i = weights.sources[e];
            const double piece = weights.shares[e] * sourceAreas[i];
            area += piece;
            if (geo::hasNumber(counts.states[i])) {
                sum += weights.shares[e] * counts.values[i];
                known += piece;
            } else {
                absence = geo::combined(absence, counts.states[i]);
                anyAbsent = true;
            }
        }
        covered[t] = area > 0 ? known / area : 0;
        if (covered[t] >= minimumCoverage)
            result.set(t, {sum / covered[t], geo::CellState::Estimated});
        else
            result.set(t, geo::Cell::absent(anyAbsent ? absence : geo::CellState::NotEstimable));
    }
    return result;
}

} // namespace indicators
