#include "target_weights.hpp"

#include "base/parallel.hpp"

#include <algorithm>
#include <cmath>

namespace indicators {

namespace {

constexpr double leastArea = 1;     ///< m²; less is rounding between two computations of an area
constexpr double wholeShare = 1e-6; ///< relative

/// Areal pieces of one neighbourhood, as all ways share them.
void addWhole(std::vector<TargetPieces::Piece>& pieces, const IrisWeights& base, std::uint32_t neighbourhood) {
    for (auto e = base.matrix.rowStarts[neighbourhood]; e < base.matrix.rowStarts[neighbourhood + 1]; ++e) {
        const auto iris = base.matrix.sources[e];
        pieces.push_back({neighbourhood, iris, base.matrix.shares[e] * base.areas[iris]});
    }
}

void addPart(std::vector<TargetPieces::Piece>& pieces, const Sharings& sharings, std::uint32_t neighbourhood,
             const geo::MultiPolygon& target) {
    const std::vector shape{geo::intersection(target, sharings.neighbourhoods().shape(neighbourhood))};
    if (shape.front().empty())
        return;
    geo::NoProgress quiet;
    for (const auto& overlap : geo::overlay(sharings.iris(), shape, sharings.iris().geography().epsg, quiet))
        pieces.push_back({neighbourhood, overlap.source, overlap.area});
}

/// Per IRIS, what its neighbourhoods take of its area and of its people.
struct Taken {
    std::vector<double> area, share;

    Taken(const IrisWeights& base, const WeightMatrix& shares)
        : area(base.matrix.sourceCount, 0), share(base.matrix.sourceCount, 0) {
        for (std::size_t e = 0; e < shares.sources.size(); ++e) {
            const auto i = shares.sources[e];
            area[i] += base.matrix.shares[e] * base.areas[i];
            share[i] += shares.shares[e];
        }
    }
};

/// The entry of a neighbourhood for an IRIS; none where the piece was a sliver.
std::optional<std::size_t> entry(const WeightMatrix& matrix, std::size_t neighbourhood, std::uint32_t iris) {
    for (auto e = matrix.rowStarts[neighbourhood]; e < matrix.rowStarts[neighbourhood + 1]; ++e)
        if (matrix.sources[e] == iris)
            return e;
    return std::nullopt;
}

} // namespace

TargetPieces targetPieces(const Targets& targets, const Sharings& sharings, geo::Progress& progress) {
    TargetPieces pieces;
    std::vector<double> areas;
    for (const auto& shape : targets.shapes)
        areas.push_back(geo::area(shape));
    const int epsg = targets.zones->geography().epsg;
    geo::ProgressPart first{progress, 0, 0.5}, second{progress, 0.5, 0.6}, third{progress, 0.6, 1};
    const auto overlaps = geo::overlay(sharings.iris(), targets.shapes, epsg, first);
    pieces.base = irisWeights(sharings.base().zones, overlaps, areas);
    const auto reached = geo::overlay(sharings.neighbourhoods(), targets.shapes, epsg, second);
    pieces.inside.resize(targets.shapes.size());
    std::vector<std::size_t> starts(targets.shapes.size() + 1, 0);
    for (const auto& overlap : reached)
        ++starts[overlap.target + 1];
    for (std::size_t t = 1; t < starts.size(); ++t)
        starts[t] += starts[t - 1];
    geo::parallelFor(
        targets.shapes.size(),
        [&](std::size_t t) {
            for (auto k = starts[t]; k < starts[t + 1]; ++k) {
                const auto& overlap = reached[k];
                const double whole = sharings.neighbourhoods().area(overlap.source);
                if (overlap.area > (1 - wholeShare) * whole)
                    addWhole(pieces.inside[t], sharings.base(), overlap.source);
                else if (overlap.area > leastArea)
                    addPart(pieces.inside[t], sharings, overlap.source, targets.shapes[t]);
            }
        },
        third);
    return pieces;
}

WeightMatrix targetWeights(const TargetPieces& pieces, const Sharings& sharings, const WeightMatrix& shares) {
    const auto& base = sharings.base();
    const Taken taken{base, shares};
    WeightMatrix weights;
    weights.method = shares.method;
    weights.targets = pieces.inside.size();
    weights.sourceCount = base.matrix.sourceCount;
    weights.rowStarts = {0};
    weights.coverage = pieces.base.matrix.coverage;
    weights.slivers.assign(weights.targets, 0);
    std::vector<double> counted(weights.sourceCount, 0), covered(weights.sourceCount, 0);
    auto next = pieces.base.overlaps.begin();
    for (std::size_t s = 0; s < weights.targets; ++s) {
        for (const auto& piece : pieces.inside[s])
            if (const auto e = entry(base.matrix, piece.neighbourhood, piece.iris)) {
                const double whole = base.matrix.shares[*e] * base.areas[piece.iris];
                counted[piece.iris] += shares.shares[*e] * std::min(1.0, piece.area / whole);
                covered[piece.iris] += piece.area;
            }
        for (; next != pieces.base.overlaps.end() && next->target == s; ++next) {
            const auto i = next->source;
            const double restOfIris = base.areas[i] - taken.area[i], rest = std::max(0.0, next->area - covered[i]);
            const double ofRest =
                restOfIris > leastArea ? std::min(1.0, rest / restOfIris) * std::max(0.0, 1 - taken.share[i]) : 0;
            weights.sources.push_back(i);
            weights.shares.push_back(std::min(1.0, counted[i] + ofRest));
        }
        weights.rowStarts.push_back(weights.sources.size());
        for (const auto& piece : pieces.inside[s])
            counted[piece.iris] = covered[piece.iris] = 0;
    }
    return weights;
}

std::vector<char> usableTargets(const TargetPieces& pieces, const Sharings& sharings, const Sharing& sharing) {
    const auto& base = sharings.base().matrix;
    std::vector<char> helped(base.sourceCount, 0); // IRIS with a neighbourhood whose control is reached
    for (std::size_t t = 0; t < base.targets; ++t)
        if (sharing.usable(t))
            for (auto e = base.rowStarts[t]; e < base.rowStarts[t + 1]; ++e)
                helped[base.sources[e]] = 1;
    std::vector<char> usable;
    const auto& own = pieces.base.matrix;
    for (std::size_t s = 0; s < own.targets; ++s) {
        const bool any = std::any_of(own.sources.begin() + static_cast<std::ptrdiff_t>(own.rowStarts[s]),
                                     own.sources.begin() + static_cast<std::ptrdiff_t>(own.rowStarts[s + 1]),
                                     [&](auto i) { return helped[i] != 0; });
        const bool all = std::all_of(pieces.inside[s].begin(), pieces.inside[s].end(),
                                     [&](const auto& piece) { return sharing.usable(piece.neighbourhood); });
        usable.push_back(any && all);
    }
    return usable;
}

} // namespace indicators
